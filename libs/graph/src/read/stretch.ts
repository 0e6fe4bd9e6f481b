import { tookTooLong } from '../driver/translate-error.js';

/** Where a list that goes by the day first stated begins. */
export const beforeAll = '~';

/** A stretch of a list in the order of its keys. */
export interface Stretch {
  /** The key that the stretch before it ended with. */
  readonly from: string;
  readonly limit: number;
}

export interface Sieve<Row, Kept> {
  readonly fetch: (stretch: Stretch) => Promise<readonly Row[]>;
  readonly keep: (rows: readonly Row[]) => Promise<readonly Kept[]> | readonly Kept[];
  readonly keyOf: (row: Row) => string;
  /** Milliseconds for all stretches together. */
  readonly patience: number;
}

/** Rows at a time: rows of claims come with all that they are judged by. */
const longest = 400;

/**
 * What a statement cannot sort out: stretches are fetched, each twice as long as the last, until enough is kept.
 *
 * @throws GraphError TIMED_OUT
 */
export async function untilFull<Row, Kept>(
  { from, limit }: Stretch,
  { fetch, keep, keyOf, patience }: Sieve<Row, Kept>,
): Promise<readonly Kept[]> {
  const end = performance.now() + patience;
  const full: Kept[] = [];
  for (let stretch = { from, limit }; full.length < limit;) {
    const rows = await fetch(stretch);
    full.push(...(await keep(rows)));
    const last = rows.at(-1);
    if (rows.length < stretch.limit || last === undefined) break;
    if (performance.now() > end) throw tookTooLong();
    stretch = { from: keyOf(last), limit: Math.max(limit, Math.min(2 * stretch.limit, longest)) };
  }
  return full.slice(0, limit);
}
