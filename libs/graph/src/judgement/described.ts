import type { Connection } from '../driver/connection.js';
import type { EntityRecord } from '../records.js';
import type { Pair } from './pair.js';

interface Row {
  readonly named: EntityRecord;
  readonly described: EntityRecord;
  readonly deed: string;
  readonly places: readonly string[];
  readonly bodies: readonly string[];
}

/**
 * "A former ISIS member" of one report may be the man whom another report names: the same was done to both, by the same
 * on the same day. That is never safe to apply, so a person is asked; docs/decisions/0017 says why.
 */
export async function describedPairs(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly Pair[]> {
  const rows = await connection.read<Row>('read/named-for-described', { ids });
  return rows.map(({ named, described, deed, places, bodies }) => ({
    left: named,
    right: described,
    comparison: {
      verdict: 'suggest',
      score: 0.5 + (places.length > 0 ? 0.2 : 0) + (bodies.length > 0 ? 0.2 : 0),
      reasons: [
        deed,
        ...places.map((place) => `both in ${place}`),
        ...bodies.map((body) => `the description names ${body}, to which ${named.name} belongs`),
      ],
    },
  }));
}
