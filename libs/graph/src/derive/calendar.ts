/** A span of days as ISO dates, both ends included. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** Of what lasts longer than its year. */
const years = 'years';
/** Beyond that, walking everything and leaving out what does not fit is the shorter way. */
const mostMonths = 12;

/** The smallest of month, year and "years" that holds a span whole: "2017-10", "2017". */
export function periodOf({ start, end }: Span): string {
  for (const length of ['2017-10'.length, '2017'.length])
    if (start.slice(0, length) === end.slice(0, length)) return start.slice(0, length);
  return years;
}

/** The periods of all that can overlap a span: its months, their years, and what is longer. Null for a long span. */
export function periodsOverlapping({ start, end }: Span): readonly string[] | null {
  const first = monthNumber(start);
  const count = monthNumber(end) - first + 1;
  if (count > mostMonths) return null;
  const months = Array.from({ length: count }, (_, index) => monthNamed(first + index));
  return [...months, ...new Set(months.map((month) => month.slice(0, 4))), years];
}

/** Those of them that lie whole within the span, so that all that falls in them overlaps it. */
export function periodsWithin(span: Span): readonly string[] {
  return (periodsOverlapping(span) ?? []).filter(
    (period) => period !== years && firstDay(period) >= span.start && lastDay(period) <= span.end,
  );
}

function firstDay(period: string): string {
  return `${period}-01-01`.slice(0, '2017-10-01'.length);
}

function lastDay(period: string): string {
  const [year = 0, month = 12] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, '2017-10-31'.length);
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthNamed(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
