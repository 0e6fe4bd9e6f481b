import type { Modality } from '@whence/vocabulary';
import type { ClaimStatus } from '../records.js';
import { independentOrigins } from './origins.js';
import type { ComparedTexts } from './same-text.js';
import type { Testimony } from './testimony.js';

/** Planned, feared and hoped for is not done: only these say that something happened. */
const factual: ReadonlySet<Modality> = new Set<Modality>(['asserted', 'alleged']);

export interface Standing {
  readonly status: ClaimStatus;
  readonly origins: number;
  readonly denials: number;
}

/** Also where it was withdrawn since. */
export function affirmsFact({ stance, modality }: Testimony): boolean {
  return stance === 'AFFIRMS' && factual.has(modality);
}

export function isFactual(testimony: Testimony): boolean {
  return !testimony.withdrawn && factual.has(testimony.modality);
}

/**
 * The standing of a claim from its own testimonies and those of claims that say it more exactly.
 * Only what is not withdrawn and not merely planned counts, each independent origin once.
 */
export function standing(
  own: readonly Testimony[],
  finer: readonly Testimony[],
  texts: ComparedTexts,
): Standing {
  const origins = independentOrigins(
    [...own, ...finer].filter((t) => t.stance === 'AFFIRMS' && isFactual(t)),
    texts,
  ).length;
  const denials = independentOrigins(
    own.filter((t) => t.stance === 'DENIES' && isFactual(t)),
    texts,
  ).length;
  return {
    status: own.every((t) => t.withdrawn) ? 'WITHDRAWN' : statusOf(origins, denials),
    origins,
    denials,
  };
}

function statusOf(origins: number, denials: number): ClaimStatus {
  if (denials > 0) return origins > 0 ? 'DISPUTED' : 'DENIED';
  return origins > 1 ? 'CORROBORATED' : 'UNCONFIRMED';
}
