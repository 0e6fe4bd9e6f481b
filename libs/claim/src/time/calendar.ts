import type { Precision } from '../claim.js';

/** A day as a number, days since 1970-01-01, so that weeks and distances are plain arithmetic. */
export type Day = number;

/** First and last day, inclusive. */
export interface Interval {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
}

const millisecondsPerDay = 86_400_000;

/** Month from 1 to 12. Null for a day that is not in the calendar: 31 February. */
export function dayAt(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / millisecondsPerDay;
}

/** "2017-10-24"; null for anything else. */
export function dayOfIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  return parts === null ? null : dayAt(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function isoOf(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * millisecondsPerDay).getUTCFullYear();
}

/** From 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * millisecondsPerDay).getUTCMonth() + 1;
}

/** Monday is 0. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function oneDay(day: Day): Interval {
  return { start: day, end: day, precision: 'day' };
}

export function weekOf(day: Day): Interval {
  const start = day - weekdayOf(day);
  return { start, end: start + 6, precision: 'week' };
}

/** Months outside 1 to 12 run over into the years beside: month 0 of 2015 is December 2014. */
export function monthSpan(year: number, month: number): Interval {
  const start = firstOfMonth(year, month);
  return { start, end: firstOfMonth(year, month + 1) - 1, precision: 'month' };
}

export function yearSpan(year: number): Interval {
  return { start: firstOfMonth(year, 1), end: firstOfMonth(year + 1, 1) - 1, precision: 'year' };
}

export function decadeSpan(firstYear: number): Interval {
  const { start } = yearSpan(firstYear);
  return { start, end: yearSpan(firstYear + 9).end, precision: 'decade' };
}

/** So many months from a first one: "the first quarter of 2015". */
export function monthsSpan(year: number, month: number, count: number): Interval {
  const end = monthSpan(year, month + count - 1).end;
  return { start: firstOfMonth(year, month), end, precision: 'range' };
}

/** Meteorological seasons of the northern half of the earth: winter 2015 starts in December 2015. */
export function seasonSpan(year: number, season: number): Interval {
  return { ...monthsSpan(year, season * 3, 3), precision: 'season' };
}

/** "early May", "the end of May" (as far as its last day), "the second half of May", "the first week of May"; `nth` is −1 for the last. */
export type Part =
  'early' | 'mid' | 'late' | 'end' | { readonly unit: 'half' | 'week'; readonly nth: number };

/** The first, middle or last third, as "early 2015" or "late May" leave it open, or the half or the week that is named. */
export function partOf(whole: Interval, part: Part): Interval {
  const { start, end } = whole;
  const days = end - start + 1;
  if (typeof part === 'object')
    return part.unit === 'half' ? halfOf(whole, part.nth) : weekIn(whole, part.nth);
  if (part === 'end') return whole;
  if (days > 300) {
    const position = { early: 0, mid: 1, late: 2 }[part];
    const years = Math.round(days / 365.25);
    return monthsSpan(yearOf(start), 1 + position * 4 * years, 4 * years);
  }
  const [first, last] = { early: [0, 10], mid: [10, 20], late: [20, 31] }[part] as [number, number];
  if (days > 31 || days < 28) return { start, end, precision: 'range' };
  return { start: start + first, end: Math.min(end, start + last - 1), precision: 'range' };
}

function halfOf({ start, end }: Interval, nth: number): Interval {
  const days = end - start + 1;
  const middle =
    days > 300
      ? monthsSpan(yearOf(start), 1, Math.round(days / 365.25) * 6).end
      : start + Math.floor(days / 2) - 1;
  return nth === 1
    ? { start, end: middle, precision: 'range' }
    : { start: middle + 1, end, precision: 'range' };
}

/** Counted from the first day of a month or a year, or back from its last. */
function weekIn({ start, end }: Interval, nth: number): Interval {
  const first = nth === -1 ? end - 6 : start + 7 * (nth - 1);
  return { start: first, end: Math.min(end, first + 6), precision: 'week' };
}

function firstOfMonth(year: number, month: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, 1);
  return date.getTime() / millisecondsPerDay;
}
