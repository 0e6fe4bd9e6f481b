import type { Mention, StatedClaim } from './claim.js';

/** Drops what a sentence says a second time: the same subject, relation and object with the same stance, and no other time or place. */
export function withoutRepeats(claims: readonly StatedClaim[]): readonly StatedClaim[] {
  const kept = new Map<string, StatedClaim[]>();
  return claims.filter((claim) => {
    const key = keyOf(claim);
    const same = kept.get(key) ?? [];
    if (same.some((other) => agree(other, claim))) return false;
    kept.set(key, [...same, claim]);
    return true;
  });
}

function keyOf(claim: StatedClaim): string {
  const told = claim.attribution.map(({ source }) => source.id).join('>');
  return [
    claim.subject?.id,
    claim.relation,
    claim.relation === 'OTHER' ? claim.verb : '',
    claim.object?.id,
    claim.recipient?.id,
    claim.polarity,
    claim.modality,
    told,
  ].join('|');
}

/** "was arrested in 2014 and again on Monday": two dates or two places are two events; a date and none may be one. */
function agree(one: StatedClaim, other: StatedClaim): boolean {
  const ids = (places: readonly Mention[]): string => places.map(({ id }) => id).join();
  const fits = (a: string, b: string): boolean => a === '' || b === '' || a === b;
  return (
    fits(one.when?.start ?? '', other.when?.start ?? '') &&
    fits(ids(one.from), ids(other.from)) &&
    fits(ids(one.to), ids(other.to)) &&
    fits(ids(one.where), ids(other.where))
  );
}
