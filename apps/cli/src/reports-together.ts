import type { Converted } from '@whence/conversion';
import type { Input } from './inputs.js';

/**
 * A transaction costs Neo4j more than the few claims of a small report do, so that reports wait for others: 32 of them, or fewer
 * where one has the claims of several.
 */
export const together = { most: 32, weigh: inSmallReports, withinMs: 2_000 };

/** Reports that may wait for the graph; then the reader waits too. */
export const mostWaiting = 2 * together.most;

/** A small report has some ten claims. */
function inSmallReports(answer: Converted<Input>): number {
  return 'error' in answer ? 1 : Math.max(1, answer.reading.claims.length / 10);
}
