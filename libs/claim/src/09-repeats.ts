import type { StatedClaim } from './claim.js';

/** Drops what a sentence says a second time: the same subject, relation and object with the same stance. */
export function withoutRepeats(claims: readonly StatedClaim[]): readonly StatedClaim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const told = claim.attribution.map(({ source }) => source.id).join('>');
    const key = [
      claim.subject?.id,
      claim.relation,
      claim.relation === 'OTHER' ? claim.verb : '',
      claim.object?.id,
      claim.recipient?.id,
      claim.polarity,
      told,
    ].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
