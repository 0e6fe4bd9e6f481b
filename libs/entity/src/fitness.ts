import type { Mention, StatedClaim } from '@whence/claim';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/** Whether what is done to a pronoun is more easily done to this one than to others. */
export type Fitness = (pronoun: Mention, candidate: Profile, register: Register) => boolean;

const custody =
  /^(ARRESTS|DETAINS|HOLDS|ABDUCTS|CHARGES|TRIES|CONVICTS|SENTENCES|QUESTIONS|CAPTURES|DEPORTS)$/;

/** Whoever is replaced is gone. */
const goes = /^(DISMISSES|REMOVES|OVERTHROWS)$/;
const leaves = /^(RESIGNS|DIES)$/;

/** What is decided on paper; to "rule it out" is no such decision. */
const decisions = /^(reject|veto|sign|oppose|adopt|approve|ratify|amend|repeal|vote for|pass)$/;

/** What somebody is charged with, by nobody who is named. */
const charges = /^(ACCUSES|CHARGES)$/;

/** "demanded their release", "They are accused of theft", "They are said to have stolen": of those who are held. "appointed his successor": of the one dismissed. "urged deputies to reject it": the bill, and not the parliament. */
export function fitnessOf(claims: readonly StatedClaim[]): Fitness {
  const objectsOf = (relations: RegExp): readonly Mention[] =>
    claims.flatMap(({ relation, object }) => relations.test(relation) && object !== null ? [object] : []); // prettier-ignore
  const held = objectsOf(custody).map(({ id }) => id);
  const released = new Set(objectsOf(/^RELEASES$/).map(({ id }) => id));
  const suspected = new Set([
    ...claims.flatMap(({ relation, subject, object }) => charges.test(relation) && subject === null && object !== null ? [object.id] : []), // prettier-ignore
    ...claims
      .filter(({ modality }) => modality === 'alleged')
      .flatMap(({ subject, object }) => [subject, object])
      .flatMap((party) => (party?.role === 'nsubj:pass' ? [party.id] : [])),
  ]);
  const replaced = new Set(objectsOf(/^REPLACES$/).map(({ id }) => id));
  const gone = [
    ...objectsOf(goes),
    ...claims.flatMap(({ relation, subject }) => leaves.test(relation) && subject !== null ? [subject] : []), // prettier-ignore
  ].map(({ id }) => id);
  const decided = new Set(
    claims.flatMap(({ verb, object }) => decisions.test(verb) && object !== null ? [object.id] : []), // prettier-ignore
  );
  return ({ id, text }, { mention, kind }, register) => {
    if (released.has(id) || suspected.has(id))
      return held.some((each) => register.isSame(each, mention.id));
    if (replaced.has(id)) return gone.some((each) => register.isSame(each, mention.id));
    return decided.has(id) && /^it$/i.test(text) && kind === 'Document';
  };
}
