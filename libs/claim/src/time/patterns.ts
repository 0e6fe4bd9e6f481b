import { months, seasons, weekdays } from './calendar-words.js';
import type { Saying } from './expression.js';
import {
  feast,
  fromLast,
  fromPublication,
  readDate,
  readMonth,
  readMonthsOfYear,
  readNumericDate,
  readSeason,
  readShare,
  readShift,
  readSpan,
  readTowardUnit,
  readWeekday,
  unitOf,
  type Groups,
} from './sayings.js';

const month = String.raw`(?<month>${months.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)`;
const weekday = `(?<weekday>${weekdays.join('|')})`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const until = String.raw` ?(?:and|to|until|till|through|-|–|—) ?(?<until>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>1[5-9]\d\d|20\d\d)`;
const part = `(?<part>early|earlier|mid|late|later|the middle of|the beginning of|the start of|the end of|the close of|the (?:first|second|last|latter) half of|the (?:first|second|third|fourth|last|final) week of|the (?:first|last|final|closing) days of)[- ]+`;
const number = String.raw`(?<number>(?:an?|half|\d[\d,.]*|[a-z]+(?:-[a-z]+)?)(?: (?:hundred|dozen|a dozen))?)`;
const unit =
  '(?<unit>day|night|week|weekend|fortnight|month|quarter|year|decade|century|hour|minute)';
const units = `${unit}(?:s|ies)?`;
const toward = '(?<toward>last|this|the current|next|this coming|this past)';
const years = '(?<years>last|this|next|of last|of this|of next) year';
const hour = '(?: (?:early|late))?(?: (?:morning|afternoon|evening|night|midday|noon))?';
/** Ends the clause, so that "the day before" is no conjunction: "the day before the talks began". */
const closing = '(?= [,.;:)]| and | but | as | in | at | on | by | when |$)';

interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Saying | null;
}

const pattern = (source: string, read: Pattern['read']): Pattern => ({
  pattern: new RegExp(`${source}(?= |$)`, 'iuy'),
  read,
});

/** Each with an example; of those that fit at a word the longest counts, and of equally long ones the first. */
export const patterns: readonly Pattern[] = [
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
    `(?:${weekday}(?: ,)? )?(?:the )?${month} (?:the )?${day}(?:${until})?(?:(?: ,)? ${year}| ${years})?`,
    readDate,
  ),
  // the 17th
  pattern(String.raw`the (?<day>\d{1,2})(?:st|nd|rd|th)${closing}`, ({ day: text }) => ({
    form: 'day-of-month',
    day: Number(text),
  })),
  // mid-May, the end of June, March 2015, May last year, last March
  pattern(
    `(?:the )?(?:${part})?(?:${toward} )?${month}(?:(?: of)?(?: ,)? ${year}| ${years})?`,
    readMonth,
  ),
  pattern(
    String.raw`(?:(?:the )?${part})?${year}(?: ?[-–/] ?(?<until>\d{4}|\d\d))?`,
    ({ year: y, until: u }) => ({
      form: 'year',
      year: Number(y),
      until: u === undefined ? null : u.length === 2 ? Number(`${y?.slice(0, 2)}${u}`) : Number(u),
    }),
  ),
  // the late 1990s
  pattern(String.raw`(?:the )?(?:${part})?(?<year>\d{3}0)['’]?s`, ({ year: y }) => ({
    form: 'decade',
    year: Number(y),
  })),
  // the first quarter of 2015, the second half of last year
  pattern(
    `(?:the )?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th) (?<share>quarter|half)(?: of (?:${year}|${years}|the year))?`,
    readShare,
  ),
  // the first eight months of 2015, the last two months of the year
  pattern(
    `(?:the )?(?<nth>first|last) ${number} months of (?:${year}|${years}|the year)`,
    readMonthsOfYear,
  ),
  pattern(
    `(?:the )?(?:${part})?(?:${toward} )?(?<season>${seasons.join('|')})(?:(?: of)? ${year}| of (?<years>last|this|next) year)?`,
    readSeason,
  ),
  pattern(`(?:the )?(?:last )?(?<season>fall)(?: of)? ${year}`, readSeason),
  // Wednesday night, last Friday, Monday of last week, the following Sunday
  pattern(
    `(?:(?:early|earlier|late|later)(?: on)? )?(?:(?<toward>last|past|this past|this|this coming|next|the following|the next|the previous) )?${weekday}${hour}(?:(?: of)? (?<weeks>last|this|next) week)?`,
    readWeekday,
  ),
  pattern('(?:earlier |later |late )?(?:today|tonight|this (?:morning|afternoon|evening))', () =>
    fromPublication('day', 0),
  ),
  pattern(`yesterday${hour}|last night|last evening`, () => fromPublication('day', -1)),
  pattern(`tomorrow${hour}`, () => fromPublication('day', 1)),
  pattern('the day before yesterday', () => fromPublication('day', -2)),
  pattern('the day after tomorrow', () => fromPublication('day', 2)),
  pattern('overnight(?! curfew)|(?:during|in|through) the night', () => ({ form: 'overnight' })),
  // early this month, late last year, the end of next week, over the weekend
  pattern(
    `(?:(?:the )?${part})?(?:in )?${toward} (?<unit>week|weekend|month|quarter|year|decade|century)`,
    readTowardUnit,
  ),
  // by the end of the month, since the start of the year
  pattern(`(?:the )?${part}the (?<unit>week|month|quarter|year)`, readTowardUnit),
  pattern('the weekend', () => fromPublication('weekend', 0)),
  // the past two weeks, the last 24 hours, the next three months
  pattern(
    `(?:the|this) (?<toward>last|past|next|coming)(?: (?:about|some|nearly|almost))?(?: ${number})? ${units}`,
    readSpan,
  ),
  // two days ago, more than a year ago
  pattern(`${number} ${units} ago(?: (?<within>today|this (?:week|month)))?`, (groups) =>
    readShift(groups, -1, 'publication'),
  ),
  pattern(`${number} ${units} (?:earlier|before${closing}|previously)`, (groups) =>
    readShift(groups, -1, 'last'),
  ),
  pattern(`${number} ${units} (?:later|after${closing}|afterwards)`, (groups) =>
    readShift(groups, 1, 'last'),
  ),
  pattern(`the day before${closing}`, () => fromLast('day', -1)),
  pattern(`the day after${closing}`, () => fromLast('day', 1)),
  // that year, the same day, later that day, the following month, the previous week
  pattern(
    `(?:earlier |later |late |early )?(?:on |in )?(?<same>that same|that|the same|the very same|the following|the next|the very next|the previous|the preceding) (?<unit>day|night|morning|afternoon|evening|week|weekend|month|year|decade)`,
    ({ same, unit: name }) =>
      fromLast(
        unitOf(name),
        /following|next/i.test(same ?? '') ? 1 : /prev|prec/i.test(same ?? '') ? -1 : 0,
      ),
  ),
  pattern('(?:earlier|later|late|early) in the (?<unit>day|week|month|year)', ({ unit: name }) =>
    name?.toLowerCase() === 'day' ? fromLast('day', 0) : fromPublication(unitOf(name), 0),
  ),
  pattern(`christmas day(?: ${year})?`, ({ year: y }) => feast(12, 25, y)),
  pattern(`christmas eve(?: ${year})?`, ({ year: y }) => feast(12, 24, y)),
  pattern(`new year ['’]s day(?: ${year})?`, ({ year: y }) => feast(1, 1, y)),
  pattern(`new year ['’]s eve(?: ${year})?`, ({ year: y }) => feast(12, 31, y)),
];
