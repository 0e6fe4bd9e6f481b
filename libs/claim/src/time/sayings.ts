import type { Part } from './calendar.js';
import { months, seasons, weekdays } from './calendar-words.js';
import type { Saying, Toward, Unit } from './expression.js';
import { numeralAt } from './numerals.js';

/** The named groups of a pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

export function readDate({
  year: y,
  years: shifted,
  month: m,
  day: d,
  until: u,
}: Groups): Saying | null {
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
export function readNumericDate(groups: Groups): Saying | null {
  const swapped = Number(groups['month']) > 12;
  return readDate(swapped ? { ...groups, month: groups['day'], day: groups['month'] } : groups);
}

export function readMonth({
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

export function readShare({ nth, share, year: y, years: shifted }: Groups): Saying {
  const months = share?.toLowerCase() === 'half' ? 6 : 3;
  const word = nth?.toLowerCase() ?? '';
  const position = word === 'last' ? 12 / months : '_1234'.indexOf(word.charAt(0));
  const named = ordinals.indexOf(word) + 1;
  return {
    form: 'share',
    months,
    nth: named > 0 ? named : position,
    year: y === undefined ? null : Number(y),
    years: readYears(shifted) ?? 0,
  };
}

/** "the first eight months of 2015", "the last two months of the year" */
export function readMonthsOfYear({
  nth,
  number: amount,
  year: y,
  years: shifted,
}: Groups): Saying | null {
  const many = countOf(amount ?? '');
  if (many === null || !Number.isInteger(many) || many < 1 || many > 12) return null;
  const isFirst = nth?.toLowerCase() === 'first';
  const month = (at: number): Saying => ({
    form: 'month',
    year: y === undefined ? null : Number(y),
    years: y === undefined ? (readYears(shifted) ?? 0) : null,
    month: at,
    toward: null,
  });
  return {
    form: 'range',
    from: month(isFirst ? 1 : 13 - many),
    to: month(isFirst ? many : 12),
  };
}

export function readSeason({ season, year: y, years: shifted, toward: direction }: Groups): Saying {
  const name = season?.toLowerCase() === 'fall' ? 'autumn' : season?.toLowerCase();
  const index = seasons.indexOf(name ?? '');
  return {
    form: 'season',
    season: index === 0 ? 4 : index,
    year: y === undefined ? null : Number(y),
    toward: readToward(direction) ?? readYears(shifted),
  };
}

export function readWeekday({ weekday: name, toward: direction, weeks }: Groups): Saying {
  const after = /^the (following|next)$/i.test(direction ?? '');
  return {
    form: 'weekday',
    weekday: weekdays.indexOf(name?.toLowerCase() ?? ''),
    toward: after ? null : readToward(direction),
    weeks: readYears(weeks),
    after,
  };
}

export function readTowardUnit({ toward: direction, unit: name }: Groups): Saying {
  return fromPublication(unitOf(name), readToward(direction) ?? 0);
}

export function readSpan({ toward: direction, number: amount, unit: name }: Groups): Saying | null {
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

export function readShift(
  { number: amount, unit: name, within: named }: Groups,
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
  const within =
    lower === 'year'
      ? { today: 'day', 'this week': 'week', 'this month': 'month' }[named?.toLowerCase() ?? '']
      : undefined;
  return {
    form: 'shift',
    unit: unitOf(name),
    amount: sign * count * fortnights,
    anchor,
    ...(within === undefined ? {} : { within: within as 'day' | 'week' | 'month' }),
  };
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

export function unitOf(name: string | undefined): Unit {
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

export function readPart(text: string | undefined): Part | null {
  if (text === undefined) return null;
  if (/^(early|the beginning of|the start of)$/i.test(text)) return 'early';
  if (/^(mid|the middle of)$/i.test(text)) return 'mid';
  if (/^late$/i.test(text)) return 'late';
  if (/^the (end|close) of$/i.test(text)) return 'end';
  const [, named = '', unit = ''] = /^the (\S+) (half|week|days) of$/i.exec(text) ?? [];
  const nth = ordinals.indexOf(named.toLowerCase());
  const isLast = nth < 0;
  if (unit === 'days') return isLast ? 'late' : 'early';
  if (unit === 'half') return { unit, nth: isLast ? 2 : nth + 1 };
  return unit === 'week' ? { unit, nth: isLast ? -1 : nth + 1 } : null;
}

const ordinals = ['first', 'second', 'third', 'fourth'];

export function fromPublication(name: Unit, amount: number): Saying {
  return { form: 'shift', unit: name, amount, anchor: 'publication' };
}

export function fromLast(name: Unit, amount: number): Saying {
  return { form: 'shift', unit: name, amount, anchor: 'last' };
}

export function feast(monthNumber: number, dayNumber: number, y: string | undefined): Saying {
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
