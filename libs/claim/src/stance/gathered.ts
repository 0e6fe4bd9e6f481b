import type { Modality } from '@whence/vocabulary';
import type { ToldAt } from './stance.js';

/**
 * What has been gathered on the way from a predicate up to the root of its sentence.
 * Values are replaced, never changed.
 */
export interface Gathered {
  readonly modality: Modality;
  /** Only a plain "will" or "would" stands behind the modality: "hopes that they will sign" is hoped for, not planned. */
  readonly merelyFuture: boolean;
  readonly hedges: readonly string[];
  readonly negative: boolean;
  readonly told: readonly ToldAt[];
}

export const nothing: Gathered = {
  modality: 'asserted',
  merelyFuture: false,
  hedges: [],
  negative: false,
  told: [],
};

/** The nearest word decides: "it is alleged that Doha intends to regroup" leaves the regrouping intended, and names both words. */
export function hedged(gathered: Gathered, modality: Modality, words: string): Gathered {
  if (gathered.hedges.includes(words)) return gathered;
  const gives =
    gathered.modality === 'asserted' || (gathered.merelyFuture && modality !== 'alleged');
  return {
    ...gathered,
    modality: gives ? modality : gathered.modality,
    merelyFuture: gathered.merelyFuture && !gives,
    hedges: [...gathered.hedges, words],
  };
}

/** "will resign", "would withdraw". */
export function future(gathered: Gathered, modality: Modality, words: string): Gathered {
  return { ...hedged(gathered, modality, words), merelyFuture: gathered.modality === 'asserted' };
}

export function negated(gathered: Gathered, times = 1): Gathered {
  return times % 2 === 0 ? gathered : { ...gathered, negative: !gathered.negative };
}

export function toldBy(gathered: Gathered, links: readonly ToldAt[]): Gathered {
  const told = links.reduce<readonly ToldAt[]>(
    (chain, link) =>
      chain.some(({ tree, source }) => tree === link.tree && source === link.source)
        ? chain
        : [...chain, link],
    gathered.told,
  );
  return { ...gathered, told };
}
