import { periodsOverlapping, periodsWithin } from '../derive/calendar.js';
import { GraphError } from '../graph-error.js';
import type { AsOfOptions, Period } from '../queries.js';

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

export interface Bounds {
  readonly from: string | null;
  readonly until: string | null;
}

export function boundsOf(period: Period | null | undefined): Bounds {
  const from = period?.start ?? null;
  const until = period?.end ?? null;
  for (const end of [from, until])
    if (end !== null && (!day.test(end) || Number.isNaN(Date.parse(end))))
      throw new GraphError('BAD_INPUT', `"${end}" is not a day. Write it like 2017-10-19.`);
  if (from !== null && until !== null && until < from)
    throw new GraphError('BAD_INPUT', `The period ends (${until}) before it starts (${from}).`);
  return { from, until };
}

/** The months, years of all that can fall into it; null where it is open, or too long for that to be the shorter way. */
export function periodsIn({ from, until }: Bounds): readonly string[] | null {
  return from === null || until === null ? null : periodsOverlapping({ start: from, end: until });
}

/** The months, years that lie whole in it; none where it is open or that long. */
export function wholePeriodsIn({ from, until }: Bounds): readonly string[] {
  return from === null || until === null ? [] : periodsWithin({ start: from, end: until });
}

/** The moment that is asked for; null for today. */
export function momentOf({ asOf }: AsOfOptions): string | null {
  return asOf === null || asOf === undefined ? null : toMoment(asOf);
}

/** A moment in the form in which the graph keeps them; a day means its end. */
export function toMoment(text: string): string {
  const time = Date.parse(text);
  if (!moment.test(text) || Number.isNaN(time))
    throw new GraphError(
      'BAD_INPUT',
      `"${text}" is not a moment. Write it like 2017-10-24 or 2017-10-24T08:00:00Z.`,
    );
  return day.test(text) ? `${text}T23:59:59.999Z` : new Date(time).toISOString();
}
