import type { Token } from '@whence/parse';
import type { Part } from './calendar.js';
import type { Saying, Toward, Unit } from './expression.js';
import { numeralAt } from './numerals.js';

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const seasons = ['winter', 'spring', 'summer', 'autumn'];

const month = String.raw`(?<month>${months.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)`;
const weekday = `(?<weekday>${weekdays.join('|')})`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const until = String.raw` ?(?:and|to|until|till|through|-|–|—) ?(?<until>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>1[5-9]\d\d|20\d\d)`;
const part = `(?<part>early|earlier|mid|late|later|the middle of|the beginning of|the start of|the end of|the close of)[- ]+`;
const number = String.raw`(?<number>(?:an?|half|\d[\d,.]*|[a-z]+(?:-[a-z]+)?)(?: (?:hundred|dozen|a dozen))?)`;
const unit =
  '(?<unit>day|night|week|weekend|fortnight|month|quarter|year|decade|century|hour|minute)';
const units = `${unit}(?:s|ies)?`;
const toward = '(?<toward>last|this|the current|next|this coming|this past)';
const years = '(?<years>last|this|next|of last|of this|of next) year';
const hour = '(?: (?:early|late))?(?: (?:morning|afternoon|evening|night|midday|noon))?';
/** Ends the clause, so that "the day before" is no conjunction: "the day before the talks began". */
const closing = '(?= [,.;:)]| and | but | as | in | at | on | by | when |$)';

type Groups = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Saying | null;
}

const pattern = (source: string, read: Pattern['read']): Pattern => ({
  pattern: new RegExp(`${source}(?= |$)`, 'iuy'),
  read,
});

/** Each with an example; of those that fit at a word the longest counts, and of equally long ones the first. */
const patterns: readonly Pattern[] = [
  // 2017-10-19, 19/10/2017
  pattern(String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T\S*)?`, readDate),
  pattern(String.raw`(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})`, readNumericDate),
  // Friday, 19 October 2017; 3 to 5 March; the 6th of May last year
  pattern(
    `(?:${weekday}(?: ,)? )?(?:the )?${day}(?:${until})?(?: of)? ${month}(?:(?: ,)? ${year}| ${years})?`,
    readDate,
  ),
  // Thursday, October 19, 2017; March 3-5
  pattern(
    `(?:${weekday}(?: ,)? )?${month} (?:the )?${day}(?:${until})?(?:(?: ,)? ${year}| ${years})?`,
    readDate,
  ),
  // the 17th
  pattern(String.raw`the (?<day>\d{1,2})(?:st|nd|rd|th)${closing}`, ({ day: text }) => ({
    form: 'day-of-month',
    day: Number(text),
  })),
  // mid-May, the end of June, March 2015, May last year, last March
  pattern(`(?:the )?(?:${part})?(?:${toward} )?${month}(?:(?: of)?(?: ,)? ${year}| ${years})?`, readMonth),
  pattern(String.raw`(?:(?:the )?${part})?${year}(?: ?[-–/] ?(?<until>\d{4}|\d\d))?`, ({ year: y, until: u }) => ({
    form: 'year',
    year: Number(y),
    until: u === undefined ? null : u.length === 2 ? Number(`${y?.slice(0, 2)}${u}`) : Number(u),
  })),
  // the late 1990s
  pattern(String.raw`(?:the )?(?:${part})?(?<year>\d{3}0)['’]?s`, ({ year: y }) => ({ form: 'decade', year: Number(y) })),
  // the first quarter of 2015, the second half of last year
  pattern(
    `(?:the )?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) (?<share>quarter|half)(?: of (?:${year}|${years}|the year))?`,
    readShare,
  ),
  pattern(`(?:the )?(?:${part})?(?:${toward} )?(?<season>${seasons.join('|')})(?:(?: of)? ${year}| of (?<years>last|this|next) year)?`, readSeason),
  pattern(`(?:the )?(?:last )?(?<season>fall)(?: of)? ${year}`, readSeason),
  // Wednesday night, last Friday, Monday of last week, the following Sunday
  pattern(
    `(?:(?:early|earlier|late|later)(?: on)? )?(?:(?<toward>last|past|this past|this|this coming|next|the following|the next|the previous) )?${weekday}${hour}(?:(?: of)? (?<weeks>last|this|next) week)?`,
    readWeekday,
  ),
  pattern('(?:earlier |later |late )?(?:today|tonight|this (?:morning|afternoon|evening))', () => fromPublication('day', 0)),
  pattern(`yesterday${hour}|last night|last evening`, () => fromPublication('day', -1)),
  pattern(`tomorrow${hour}`, () => fromPublication('day', 1)),
  pattern('the day before yesterday', () => fromPublication('day', -2)),
  pattern('the day after tomorrow', () => fromPublication('day', 2)),
  pattern('overnight', () => ({ form: 'overnight' })),
  // early this month, late last year, the end of next week, over the weekend
  pattern(`(?:(?:the )?${part})?(?:in )?${toward} (?<unit>week|weekend|month|quarter|year|decade|century)`, readTowardUnit),
  pattern('the weekend', () => fromPublication('weekend', 0)),
  // the past two weeks, the last 24 hours, the next three months
  pattern(`(?:the|this) (?<toward>last|past|next|coming)(?: (?:about|some|nearly|almost))?(?: ${number})? ${units}`, readSpan),
  // two days ago, more than a year ago
  pattern(`${number} ${units} ago(?: (?:today|this (?:week|month)))?`, (groups) => readShift(groups, -1, 'publication')),
  pattern(`${number} ${units} (?:earlier|before${closing}|previously)`, (groups) => readShift(groups, -1, 'last')),
  pattern(`${number} ${units} (?:later|after${closing}|afterwards)`, (groups) => readShift(groups, 1, 'last')),
  pattern(`the day before${closing}`, () => fromLast('day', -1)),
  pattern(`the day after${closing}`, () => fromLast('day', 1)),
  // that year, the same day, later that day, the following month, the previous week
  pattern(
    `(?:earlier |later |late |early )?(?:on |in )?(?<same>that same|that|the same|the very same|the following|the next|the very next|the previous|the preceding) (?<unit>day|night|morning|afternoon|evening|week|weekend|month|year|decade)`,
    ({ same, unit: name }) =>
      fromLast(unitOf(name), /following|next/i.test(same ?? '') ? 1 : /prev|prec/i.test(same ?? '') ? -1 : 0),
  ),
  pattern('(?:earlier|later|late|early) in the (?<unit>day|week|month|year)', ({ unit: name }) =>
    name?.toLowerCase() === 'day' ? fromLast('day', 0) : fromPublication(unitOf(name), 0),
  ),
  pattern(`christmas day(?: ${year})?`, ({ year: y }) => feast(12, 25, y)),
  pattern(`christmas eve(?: ${year})?`, ({ year: y }) => feast(12, 24, y)),
  pattern(`new year ['’]s day(?: ${year})?`, ({ year: y }) => feast(1, 1, y)),
  pattern(`new year ['’]s eve(?: ${year})?`, ({ year: y }) => feast(12, 31, y)),
]; // prettier-ignore

export interface Scanned {
  readonly first: number;
  readonly last: number;
  readonly saying: Saying;
  readonly part: Part | null;
}

/** The time expressions of a sentence, word by word from the left, none over another. */
export function scan(tokens: readonly Token[]): readonly Scanned[] {
  const words = tokens.map(({ text }) => text.replaceAll(/\s/g, '_'));
  const text = words.join(' ');
  const starts: number[] = [];
  let offset = 0;
  for (const word of words) {
    starts.push(offset);
    offset += word.length + 1;
  }
  const tokenAt = new Map(starts.map((start, index) => [start, index]));
  const found: Scanned[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = longestAt(text, starts[at] ?? 0, tokens, at, tokenAt);
    if (match === null) continue;
    found.push(match);
    at = match.last;
  }
  return found;
}

function longestAt(
  text: string,
  start: number,
  tokens: readonly Token[],
  at: number,
  tokenAt: ReadonlyMap<number, number>,
): Scanned | null {
  let best: Scanned | null = null;
  for (const { pattern: expression, read } of patterns) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (match === null) continue;
    const next = tokenAt.get(start + match[0].length + 1) ?? tokens.length;
    const last = next - 1;
    if (best !== null && last <= best.last) continue;
    const groups = match.groups ?? {};
    const saying = read(groups);
    if (saying === null || !areTimeWords(tokens.slice(at, next))) continue;
    best = { first: at, last, saying, part: readPart(groups['part']) };
  }
  return best;
}

/** "may" the modal and "march" the verb are no months; "sat." and "mar" need their capital. */
function areTimeWords(tokens: readonly Token[]): boolean {
  return tokens.every(({ text, pos }) => {
    const word = text.toLowerCase().replace(/\.$/, '');
    if (!months.includes(word) && !/^(mar|dec|jan|jun|sep)$/.test(word)) return true;
    return /^\p{Lu}/u.test(text) && !(pos === 'MD' || (pos.startsWith('VB') && word !== 'mar'));
  });
}

function readDate({ year: y, years: shifted, month: m, day: d, until: u }: Groups): Saying | null {
  const named = monthOf(m);
  const last = u === undefined ? null : Number(u);
  if (named === null || Number(d) < 1 || Number(d) > 31 || (last ?? 1) > 31) return null;
  return {
    form: 'date',
    year: y === undefined ? null : Number(y),
    years: readYears(shifted),
    month: named,
    day: Number(d),
    until: last,
  };
}

/** Day before month, as most of the world writes; the other way round where only that is a date. */
function readNumericDate(groups: Groups): Saying | null {
  const swapped = Number(groups['month']) > 12;
  return readDate(swapped ? { ...groups, month: groups['day'], day: groups['month'] } : groups);
}

function readMonth({
  month: m,
  year: y,
  years: shifted,
  toward: direction,
}: Groups): Saying | null {
  const named = monthOf(m);
  if (named === null) return null;
  return {
    form: 'month',
    month: named,
    year: y === undefined ? null : Number(y),
    years: readYears(shifted),
    toward: readToward(direction),
  };
}

function readShare({ nth, share, year: y, years: shifted }: Groups): Saying {
  const months = share?.toLowerCase() === 'half' ? 6 : 3;
  const word = nth?.toLowerCase() ?? '';
  const position = word === 'last' ? 12 / months : Number('_1234'.indexOf(word.charAt(0)));
  const named = ['first', 'second', 'third', 'fourth'].indexOf(word) + 1;
  return {
    form: 'share',
    months,
    nth: named > 0 ? named : position,
    year: y === undefined ? null : Number(y),
    years: readYears(shifted) ?? 0,
  };
}

function readSeason({ season, year: y, years: shifted, toward: direction }: Groups): Saying {
  const name = season?.toLowerCase() === 'fall' ? 'autumn' : season?.toLowerCase();
  const index = seasons.indexOf(name ?? '');
  return {
    form: 'season',
    season: index === 0 ? 4 : index,
    year: y === undefined ? null : Number(y),
    toward: readToward(direction) ?? readYears(shifted),
  };
}

function readWeekday({ weekday: name, toward: direction, weeks }: Groups): Saying {
  const after = /^the (following|next)$/i.test(direction ?? '');
  return {
    form: 'weekday',
    weekday: weekdays.indexOf(name?.toLowerCase() ?? ''),
    toward: after ? null : readToward(direction),
    weeks: readYears(weeks),
    after,
  };
}

function readTowardUnit({ toward: direction, unit: name }: Groups): Saying {
  return fromPublication(unitOf(name), readToward(direction) ?? 0);
}

function readSpan({ toward: direction, number: amount, unit: name }: Groups): Saying | null {
  const count = amount === undefined ? 1 : countOf(amount);
  const sign = /last|past/i.test(direction ?? '') ? -1 : 1;
  // "The next day" follows one that was mentioned.
  if (count === null || (amount === undefined && direction?.toLowerCase() === 'next')) return null;
  const lower = name?.toLowerCase();
  if (lower === 'minute') return null;
  if (lower === 'hour') return { form: 'span', unit: 'day', amount: sign * Math.ceil(count / 24) };
  const fortnights = lower === 'fortnight' ? 2 : 1;
  return { form: 'span', unit: unitOf(name), amount: sign * count * fortnights };
}

function readShift(
  { number: amount, unit: name }: Groups,
  sign: number,
  anchor: 'publication' | 'last',
): Saying | null {
  const count = countOf(amount ?? '');
  if (count === null || count > 100_000 || !Number.isInteger(count)) return null;
  const lower = name?.toLowerCase();
  if (lower === 'hour' || lower === 'minute') {
    const days = lower === 'hour' ? Math.floor(count / 24) : 0;
    return { form: 'shift', unit: 'day', amount: sign * days, anchor };
  }
  const fortnights = lower === 'fortnight' ? 2 : 1;
  return { form: 'shift', unit: unitOf(name), amount: sign * count * fortnights, anchor };
}

function countOf(text: string): number | null {
  const words = text.toLowerCase().split(' ');
  if (words.length === 1 && /^an?$/.test(words[0] ?? '')) return 1;
  const numeral = numeralAt(words, 0);
  return numeral?.length === words.length ? numeral.value : null;
}

function monthOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  const index = months.findIndex((name) => name.startsWith(text.toLowerCase().slice(0, 3)));
  return index < 0 ? null : index + 1;
}

function unitOf(name: string | undefined): Unit {
  const lower = name?.toLowerCase() ?? '';
  switch (lower) {
    case 'fortnight':
      return 'week';
    case 'week':
    case 'weekend':
    case 'month':
    case 'quarter':
    case 'year':
    case 'decade':
    case 'century':
      return lower;
    default:
      return 'day';
  }
}

function readYears(text: string | undefined): Toward | null {
  return text === undefined ? null : readToward(text.replace(/^of /i, ''));
}

function readToward(text: string | undefined): Toward | null {
  if (text === undefined) return null;
  if (/last|past|previous/i.test(text)) return -1;
  return /next|coming/i.test(text) ? 1 : 0;
}

function readPart(text: string | undefined): Part | null {
  if (text === undefined) return null;
  if (/^(early|the beginning of|the start of)$/i.test(text)) return 'early';
  if (/^(mid|the middle of)$/i.test(text)) return 'mid';
  return /^(late)$/i.test(text) ? 'late' : null;
}

function fromPublication(name: Unit, amount: number): Saying {
  return { form: 'shift', unit: name, amount, anchor: 'publication' };
}

function fromLast(name: Unit, amount: number): Saying {
  return { form: 'shift', unit: name, amount, anchor: 'last' };
}

function feast(monthNumber: number, dayNumber: number, y: string | undefined): Saying {
  const stated = y === undefined ? null : Number(y);
  return {
    form: 'date',
    year: stated,
    years: null,
    month: monthNumber,
    day: dayNumber,
    until: null,
  };
}
