import type { Transaction } from '../driver/connection.js';
import { withoutNulls, type Properties } from './derived-rows.js';
import type { LeafTestimony } from './leaf-testimony.js';
import { tellFor } from './told-for.js';
import { isUnsure } from './unsure.js';
import type { Who } from './who.js';

export function createTestimonies(
  tx: Transaction,
  testimonies: readonly LeafTestimony[],
  claimOf: ReadonlyMap<string, string>,
  who: Who,
): void {
  if (testimonies.length === 0) return;
  const all = testimonies.map((testimony) => ({
    testimony,
    told: testimony.chain.map(({ source }) => who.standsFor(source)),
  }));
  tx.send('write/create-testimonies', {
    testimonies: all.map(({ testimony, told }) => ({
      claimId: claimOf.get(testimony.id),
      told,
      properties: testimonyProperties(testimony),
    })),
  });
  tellFor(
    tx,
    all.map(({ testimony: { id, spokenFor }, told }) => ({ id, spokenFor, told })),
    who,
  );
}

function testimonyProperties(testimony: LeafTestimony): Properties {
  const { id, statement, chain, inferred, recordedAt, rule } = testimony;
  return withoutNulls({
    ...testimony,
    // The passage has its text, and the two reasons stand by themselves.
    passageText: null,
    inferred: null,
    statement: JSON.stringify(statement),
    chain: chain.map(({ source }) => source),
    verbs: chain.map(({ verb }) => verb ?? ''),
    inferredRule: inferred?.rule ?? null,
    inferredReason: inferred?.reason ?? null,
    // What was concluded and not said, or is often read wrong, waits for a person to look at it.
    reviewKey: inferred === null && !isUnsure(rule) ? null : `${recordedAt}~${id}`,
  });
}
