import type { Tree } from '@whence/parse';
import type { Modality, Polarity } from '@whence/vocabulary';

/** How one source stands to what a predicate says. */
export interface Stance {
  readonly modality: Modality;
  /** The words that hedge, as they stood, the nearest first: "allegedly", "It is alleged", "accused". */
  readonly hedge: string | null;
  readonly polarity: Polarity;
  /** Who told it, the first who knew first. The report's publisher is not in it. */
  readonly told: readonly ToldAt[];
}

/** A link of the chain of attribution. */
export interface ToldAt {
  /** The sentence that names the source: mostly the predicate's own, the one before it for a quotation that goes on. */
  readonly tree: Tree;
  /** Head token of the noun phrase that names the source: "Bogota", "sources", "he". */
  readonly source: number;
  /** As it stood: "told", "quoted", "citing"; "published" for an outlet that was told. */
  readonly verb: string;
}
