import type { StandsFor } from '../derive/statement.js';
import type { Properties } from './derived-rows.js';
import type { LeafTold } from './leaf-testimony.js';

export interface Telling {
  readonly source: string;
  readonly properties: Properties;
}

/** The links of a chain as relationships: who stands for each today, and whom the reader named. */
export function tellings(
  testimony: {
    readonly id: string;
    readonly statedAt: string;
    readonly chain: readonly LeafTold[];
  },
  standsFor: StandsFor,
): readonly Telling[] {
  return testimony.chain.map(({ source, verb }, position) => ({
    source: standsFor(source),
    properties: {
      position,
      verb,
      named: source,
      sourceId: standsFor(source),
      sortKey: `${testimony.statedAt}~${testimony.id}`,
    },
  }));
}
