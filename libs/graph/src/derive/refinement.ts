import { groupedBy } from './grouped-by.js';
import type { Statement } from './statement.js';
import type { FactsOf } from './testimony.js';

/**
 * For each claim of one relationship that is more exact than others, which those are. A vaguer claim has no place or
 * one that the finer has or lies in, and no time, the same day or a longer one: only such are compared.
 */
export function refinements(
  claims: ReadonlyMap<string, Statement>,
  factsOf: FactsOf,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  if (claims.size < 2) return found;
  const vaguer = groupedBy(claims, ([, statement]) =>
    keyOf(placesOf(statement)[0] ?? '', timeOf(statement)),
  );
  const states = statesByCountry([...claims.values()].flatMap(placesOf), factsOf);
  for (const [id, finer] of claims) {
    const places = placesOf(finer);
    const around = places.flatMap((place) => states.get(factsOf(place)?.country ?? '') ?? []);
    const wider = [...new Set(['', ...places, ...around])]
      .flatMap((place) => ['', timeOf(finer), long].map((time) => keyOf(place, time)))
      .flatMap((key) => vaguer.get(key) ?? [])
      .filter(([other, statement]) => other !== id && refines(finer, statement, factsOf));
    if (wider.length > 0) found.set(id, [...new Set(wider.map(([other]) => other))].sort());
  }
  return found;
}

const long = 'longer than a day';

function timeOf({ when }: Statement): string {
  if (when === null) return '';
  return when.start === when.end ? when.start : long;
}

function placesOf({ from, to, at }: Statement): readonly string[] {
  return [...from, ...to, ...at];
}

function keyOf(place: string, time: string): string {
  return `${place}|${time}`;
}

function statesByCountry(
  places: readonly string[],
  factsOf: FactsOf,
): ReadonlyMap<string, readonly string[]> {
  const states = [...new Set(places)].filter((place) => factsOf(place)?.kind === 'State');
  return groupedBy(states, (state) => factsOf(state)?.country ?? '');
}

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
