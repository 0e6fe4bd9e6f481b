import type { Statement } from './statement.js';
import type { FactsOf } from './testimony.js';

/**
 * Whether `finer` says what `vaguer` says, only more exactly: a day within the year, a town within the
 * country, a place or number where none was given. Both have one subject, relation and object.
 */
export function refines(finer: Statement, vaguer: Statement, factsOf: FactsOf): boolean {
  return (
    finer.ended === vaguer.ended &&
    (vaguer.recipient === null || vaguer.recipient === finer.recipient) &&
    withinTime(finer, vaguer) &&
    withinCount(finer, vaguer) &&
    withinPlaces(finer.from, vaguer.from, factsOf) &&
    withinPlaces(finer.to, vaguer.to, factsOf) &&
    withinPlaces(finer.at, vaguer.at, factsOf)
  );
}

function withinTime(finer: Statement, vaguer: Statement): boolean {
  if (vaguer.when === null) return true;
  return (
    finer.when !== null &&
    vaguer.when.start <= finer.when.start &&
    finer.when.end <= vaguer.when.end
  );
}

/** "13" is within "over 10", and within no number at all. */
function withinCount(finer: Statement, vaguer: Statement): boolean {
  if (vaguer.count === null) return true;
  if (finer.count === null) return false;
  return (
    (vaguer.count.min ?? -Infinity) <= (finer.count.min ?? -Infinity) &&
    (finer.count.max ?? Infinity) <= (vaguer.count.max ?? Infinity)
  );
}

function withinPlaces(
  finer: readonly string[],
  vaguer: readonly string[],
  factsOf: FactsOf,
): boolean {
  return vaguer.every((wide) =>
    finer.some((exact) => exact === wide || lies(exact, wide, factsOf)),
  );
}

/** A town lies in the state whose country it has. */
function lies(exact: string, wide: string, factsOf: FactsOf): boolean {
  const [place, state] = [factsOf(exact), factsOf(wide)];
  return (
    state?.kind === 'State' &&
    state.country !== null &&
    place?.kind !== 'State' &&
    place?.country === state.country
  );
}
