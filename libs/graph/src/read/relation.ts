import type { Relation } from '@whence/vocabulary';
import { GraphError } from '../graph-error.js';

/** As the vocabulary and the graph write it: "transfers" is TRANSFERS, "moves to" MOVES_TO. */
export function relationName(name: string): string {
  return name.trim().toUpperCase().replaceAll(/\s+/g, '_');
}

/** The relation of that name; an unknown one is an error that lists the nearest. */
export function relationNamed(
  name: string,
  relations: readonly Relation[],
): Pick<Relation, 'name' | 'event' | 'mode' | 'cameo'> {
  const wanted = relationName(name);
  if (wanted === 'OTHER') return { name: 'OTHER', event: null, mode: null, cameo: null };
  const known = relations.find((relation) => relation.name === wanted);
  if (known !== undefined) return known;
  const nearest = relations
    .map((relation) => ({ name: relation.name, far: steps(wanted, relation.name) }))
    .sort((left, right) => left.far - right.far || (left.name < right.name ? -1 : 1))
    .slice(0, 5);
  throw new GraphError(
    'BAD_INPUT',
    `There is no relation ${name}. The nearest are ${nearest.map((one) => one.name).join(', ')}; or use OTHER with the verb.`,
    {
      candidates: nearest.map((one) => ({
        id: one.name,
        name: one.name,
        kind: 'relation',
        country: null,
      })),
    },
  );
}

/** Letters to change, add or drop (Levenshtein 1966), less for a name that holds the other. */
function steps(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 0; at < left.length; at++) {
    const next = [at + 1];
    for (let index = 0; index < right.length; index++) {
      const changed = (row[index] ?? 0) + (left[at] === right[index] ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  const far = row[right.length] ?? 0;
  return left.includes(right) || right.includes(left) ? far / 2 : far;
}
