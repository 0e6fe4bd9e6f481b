import {
  dayAt,
  decadeSpan,
  monthOf,
  monthSpan,
  monthsSpan,
  oneDay,
  partOf,
  seasonSpan,
  weekOf,
  weekdayOf,
  yearOf,
  yearSpan,
  type Day,
  type Interval,
} from './calendar.js';
import type { Expression, Saying, Unit } from './expression.js';

/** A time that an account has come to, and whether it stands in the sentence itself. */
export interface Told {
  readonly interval: Interval;
  readonly isHere: boolean;
}

/** From which days the words count. */
export interface Standpoint {
  /** The day the report came out. */
  readonly publication: Day | null;
  /** The time last mentioned. */
  readonly last: Interval | null;
  /** The month or day with a year that what is told has come to. */
  readonly told: Told | null;
  /** What is spoken of is still to come: "will expire on 17 December". */
  readonly future: boolean;
}

/** The days that an expression means; null where nothing says from when it counts, or there is no such day. */
export function resolve(expression: Expression, from: Standpoint): Interval | null {
  const { saying, part, preposition } = expression;
  const whole = intervalOf(saying, from);
  if (whole === null) return null;
  const meant = part === null ? whole : partOf(whole, part);
  const { publication } = from;
  if (isBeside(preposition)) return beside(meant, expression, from);
  if (publication === null || saying.form === 'range') return meant;
  const open = saying.form !== 'span' && !(saying.form === 'shift' && saying.unit === 'day');
  if (preposition === 'since' && open && meant.start <= publication)
    return { start: meant.start, end: publication, precision: 'range' };
  if (isUntil(preposition) && meant.end > publication)
    return { start: publication, end: meant.end, precision: 'range' };
  return meant;
}

const before: ReadonlySet<string> = new Set(['before', 'prior to', 'ahead of']);

/** "before 15 October", "after 2016": not then. */
export function isBeside(preposition: string | null): boolean {
  return preposition === 'after' || (preposition !== null && before.has(preposition));
}

/** From the day after until the report, or from the report until the day before; null where either is not said. */
function beside(
  { start, end }: Interval,
  { preposition, part }: Expression,
  { publication, future }: Standpoint,
): Interval | null {
  if (publication === null) return null;
  const lastDay = part === 'end' ? end : start - 1;
  if (preposition !== 'after')
    return future && lastDay >= publication
      ? { start: publication, end: lastDay, precision: 'range' }
      : null;
  return !future && end < publication
    ? { start: end + 1, end: publication, precision: 'range' }
    : null;
}

function isUntil(preposition: string | null): boolean {
  return preposition === 'until' || preposition === 'till';
}

function intervalOf(saying: Saying, from: Standpoint): Interval | null {
  switch (saying.form) {
    case 'date':
      return dateOf(saying, from);
    case 'day-of-month':
      return latest(from, ({ year, month }) => spanOfDays(year, month, saying.day, null));
    case 'month':
      return monthInterval(saying, from);
    case 'year':
      return saying.until === null || saying.until < saying.year
        ? yearSpan(saying.year)
        : {
            start: yearSpan(saying.year).start,
            end: yearSpan(saying.until).end,
            precision: 'range',
          };
    case 'decade':
      return decadeSpan(saying.year);
    case 'share': {
      const year = saying.year ?? shifted(from.publication, saying.years);
      return year === null
        ? null
        : monthsSpan(year, 1 + (saying.nth - 1) * saying.months, saying.months);
    }
    case 'season':
      return seasonInterval(saying, from);
    case 'weekday':
      return weekdayInterval(saying, from);
    case 'shift':
      return shiftInterval(saying, from);
    case 'overnight':
      return overnightInterval(from);
    case 'span':
      return spanInterval(saying.unit, saying.amount, startOfSpan(saying.amount, from));
    case 'range': {
      const start = intervalOf(saying.from, from);
      const end = intervalOf(saying.to, start === null ? from : { ...from, last: start });
      if (start === null || end === null) return null;
      // "from Friday to Sunday", said on a Monday after: the end is never before the start.
      return end.end < start.start
        ? start
        : { start: start.start, end: end.end, precision: 'range' };
    }
  }
}

/** The night before the report, or that of a day just named which is longer past. */
function overnightInterval({ publication, last }: Standpoint): Interval | null {
  if (publication === null) return null;
  const day = last === null ? publication - 1 : Math.min(last.start, publication - 1);
  return { start: day, end: day + 1, precision: 'day' };
}

function dateOf(
  { year, years, month, day, until }: Saying & { form: 'date' },
  from: Standpoint,
): Interval | null {
  const stated = year ?? (years === null ? null : shifted(from.publication, years));
  if (stated !== null) return spanOfDays(stated, month, day, until);
  // "a five-day raid in March 2022 … On 27 March": a day of the month just named
  const { last, publication } = from;
  const isNamed = last?.precision === 'month' && monthOf(last.start) === month;
  if (isNamed && publication !== null && last.end < publication)
    return spanOfDays(yearOf(last.start), month, day, until);
  return onward(from, (at) => (at.month === month ? spanOfDays(at.year, month, day, until) : null));
}

/** How many days before the report it is its own news that a month without a year belongs to. */
const newsDays = 60;

/**
 * "In July 2020 his men seized the mine. On 10 September they …": in what is told of a time long past, a month without a year is the
 * next one from there, and not the last one before the report.
 */
function onward(
  from: Standpoint,
  at: (month: { readonly year: number; readonly month: number }) => Interval | null,
): Interval | null {
  const found = latest(from, at);
  const { told, publication, future } = from;
  if (found === null || told === null || publication === null || future) return found;
  if (!told.isHere && publication - found.end <= newsDays) return found;
  const { start } = told.interval;
  const first = yearOf(start) * 12 + monthOf(start) - 1;
  for (let index = first; index < first + 12; index += 1) {
    const interval = at({ year: Math.floor(index / 12), month: (index % 12) + 1 });
    if (interval !== null && interval.end >= start)
      return interval.start <= publication ? interval : found;
  }
  return found;
}

function spanOfDays(
  year: number,
  month: number,
  day: number,
  until: number | null,
): Interval | null {
  const start = dayAt(year, month, day);
  if (start === null) return null;
  const end = until === null ? null : dayAt(year, month, until);
  return end === null || end <= start ? oneDay(start) : { start, end, precision: 'range' };
}

/** The last such time that has begun by the day of publication; of what is to come, the first that is not over. */
function latest(
  { publication, future }: Standpoint,
  at: (month: { readonly year: number; readonly month: number }) => Interval | null,
): Interval | null {
  if (publication === null) return null;
  const now = yearOf(publication) * 12 + monthOf(publication) - 1;
  for (let step = 0; step <= 8 * 12; step += 1) {
    const index = future ? now + step : now - step;
    const interval = at({ year: Math.floor(index / 12), month: (index % 12) + 1 });
    if (interval === null) continue;
    if (future ? interval.end >= publication : interval.start <= publication) return interval;
  }
  return null;
}

function monthInterval(
  { month, year, years, toward }: Saying & { form: 'month' },
  from: Standpoint,
): Interval | null {
  const stated = year ?? (years === null ? null : shifted(from.publication, years));
  if (stated !== null) return monthSpan(stated, month);
  const standpoint = { ...from, future: toward === 1 || (toward !== -1 && from.future) };
  const { publication } = from;
  const find = toward === null ? onward : latest;
  return find(standpoint, (at) => {
    if (at.month !== month || publication === null) return null;
    const span = monthSpan(at.year, month);
    if (toward === -1 && span.end >= publication) return null;
    return toward === 1 && span.start <= publication ? null : span;
  });
}

function seasonInterval(
  { season, year, toward }: Saying & { form: 'season' },
  from: Standpoint,
): Interval | null {
  if (year !== null) return seasonSpan(year, season);
  const standpoint = { ...from, future: toward === 1 || (toward !== -1 && from.future) };
  const { publication } = from;
  return latest(standpoint, (at) => {
    if (at.month !== season * 3 || publication === null) return null;
    const span = seasonSpan(at.year, season);
    return toward === -1 && span.end >= publication ? null : span;
  });
}

function weekdayInterval(
  { weekday, toward, weeks, after }: Saying & { form: 'weekday' },
  { publication, last, future }: Standpoint,
): Interval | null {
  if (after && last !== null) return oneDay(following(last.end + 1, weekday));
  if (publication === null) return null;
  if (weeks !== null) return oneDay(weekOf(publication + 7 * weeks).start + weekday);
  if (toward === 1 || after) return oneDay(following(publication + 1, weekday));
  if (toward === -1) return oneDay(preceding(publication - 1, weekday));
  return oneDay(future ? following(publication, weekday) : preceding(publication, weekday));
}

function following(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

function preceding(day: Day, weekday: number): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

function shiftInterval(
  { unit, amount, anchor, within }: Saying & { form: 'shift' },
  { publication, last, future }: Standpoint,
): Interval | null {
  if (within !== undefined)
    return publication === null ? null : onThatDay(publication, amount, within);
  if (anchor === 'publication')
    return publication === null ? null : around(publication, unit, amount, future);
  if (last === null) return null;
  const days = last.end - last.start + 1;
  // "the same day" needs a day to point to; "that year" does with any day in it.
  if (days > longest[unit]) return null;
  return around(last.start, unit, amount, false);
}

/** "four years ago today", "this week", "this month": what was then, of so many years before. */
function onThatDay(day: Day, years: number, within: 'day' | 'week' | 'month'): Interval | null {
  const year = yearOf(day) + years;
  const then = dayAt(year, monthOf(day), day - monthSpan(yearOf(day), monthOf(day)).start + 1);
  return then === null ? null : around(then, within, 0, false);
}

const longest: Readonly<Record<Unit, number>> = {
  day: 2,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  season: 92,
  year: 366,
  decade: 3_653,
  century: 36_525,
};

/** So many weeks, months, years from the one that a day lies in. */
function around(day: Day, unit: Unit, amount: number, future: boolean): Interval | null {
  const year = yearOf(day);
  switch (unit) {
    case 'day':
      return oneDay(day + amount);
    case 'week':
      return weekOf(day + 7 * amount);
    case 'weekend': {
      const monday = weekOf(day).start;
      // "At the weekend", said on a Tuesday, is the one that was.
      const weeks = amount !== 0 || future || weekdayOf(day) >= 5 ? amount : -1;
      return { start: monday + 7 * weeks + 5, end: monday + 7 * weeks + 6, precision: 'range' };
    }
    case 'month':
      return monthSpan(year, monthOf(day) + amount);
    case 'quarter':
    case 'season':
      return monthsSpan(year, 1 + 3 * (Math.floor((monthOf(day) - 1) / 3) + amount), 3);
    case 'year':
      return yearSpan(year + amount);
    case 'decade':
      return amount === 0 ? decadeSpan(year - (year % 10)) : yearSpan(year + 10 * amount);
    case 'century':
      return null;
  }
}

const days: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7 };
const monthsIn: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
};

/** "Over the next two decades his men abducted …", told of a time long past, counts from there. */
function startOfSpan(amount: number, { publication, last, future }: Standpoint): Day | null {
  const isLongPast = publication !== null && last !== null && publication - last.end > 366;
  return amount > 0 && !future && isLongPast ? last.start : publication;
}

/** From the day of publication back or forward: "the past two weeks". */
function spanInterval(unit: Unit, amount: number, publication: Day | null): Interval | null {
  if (publication === null || Math.abs(amount) > 10_000) return null;
  const inDays = days[unit];
  const other =
    inDays === undefined
      ? monthsAway(publication, amount * (monthsIn[unit] ?? 0))
      : publication + amount * inDays;
  return {
    start: Math.min(publication, other),
    end: Math.max(publication, other),
    precision: 'range',
  };
}

function monthsAway(day: Day, amount: number): Day {
  const { start, end } = monthSpan(yearOf(day), monthOf(day) + Math.round(amount));
  const first = monthSpan(yearOf(day), monthOf(day)).start;
  return Math.min(end, start + day - first);
}

function shifted(publication: Day | null, years: number): number | null {
  return publication === null ? null : yearOf(publication) + years;
}
