import type { Modality } from '@whence/vocabulary';
import type { ToldAt } from './stance.js';

/**
 * What has been gathered on the way from a predicate up to the root of its sentence.
 * Values are replaced, never changed.
 */
export interface Gathered {
  readonly modality: Modality;
  readonly hedges: readonly string[];
  readonly negative: boolean;
  readonly told: readonly ToldAt[];
}

export const nothing: Gathered = { modality: 'asserted', hedges: [], negative: false, told: [] };

/** The nearest word decides: "it is alleged that Doha intends to regroup" leaves the regrouping intended, and names both words. */
export function hedged(gathered: Gathered, modality: Modality, words: string): Gathered {
  if (gathered.hedges.includes(words)) return gathered;
  return {
    ...gathered,
    modality: gathered.modality === 'asserted' ? modality : gathered.modality,
    hedges: [...gathered.hedges, words],
  };
}

export function negated(gathered: Gathered, times = 1): Gathered {
  return times % 2 === 0 ? gathered : { ...gathered, negative: !gathered.negative };
}

export function toldBy(gathered: Gathered, links: readonly ToldAt[]): Gathered {
  const fresh = links.filter(
    ({ tree, source }) =>
      !gathered.told.some((known) => known.tree === tree && known.source === source),
  );
  return fresh.length === 0 ? gathered : { ...gathered, told: [...gathered.told, ...fresh] };
}
