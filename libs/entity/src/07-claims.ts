import type { Inference, Mention, StatedClaim } from '@whence/claim';
import type { Clusters } from './clusters.js';
import type { Entities } from './06-entities.js';
import type { Actor, Claim } from './reading.js';

/** The claims with who is meant in place of the words, each said once, none about someone and themselves. */
export function claimsOf(
  stated: readonly StatedClaim[],
  entities: Entities,
  clusters: Clusters,
): readonly Claim[] {
  const actor = (mention: Mention | null): Actor | null => {
    if (mention === null) return null;
    const entity = entities.get(clusters.of(mention.id));
    return entity === undefined ? null : { entity, text: mention.text };
  };
  const actors = (mentions: readonly Mention[]): readonly Actor[] => [
    ...new Map(mentions.flatMap((mention) => actor(mention) ?? []).map((each) => [each.entity.id, each])).values(), // prettier-ignore
  ];
  const claims = stated.map((claim) => ({
    ...claim,
    subject: actor(claim.subject),
    object: actor(claim.object),
    recipient: actor(claim.recipient),
    from: actors(claim.from),
    to: actors(claim.to),
    where: actors(claim.where),
    attribution: claim.attribution.flatMap(({ source, verb }) => {
      const known = actor(source);
      return known === null ? [] : [{ source: known, verb }];
    }),
    inferred: claim.inferred ?? inferredOf(claim, clusters),
  }));
  return withoutRepeats(claims.filter((claim) => !isAboutOneself(claim)).map(withoutEchoes));
}

/** The first of the claim's parties that was concluded, the boldest conclusion first. */
function inferredOf(
  { subject, object, recipient, from, to, where }: StatedClaim,
  clusters: Clusters,
): Inference | null {
  const found = [subject, object, recipient, ...from, ...to, ...where]
    .flatMap((party) => (party === null ? [] : (clusters.inferred(party.id) ?? [])))
    .sort((a, b) => boldness(b) - boldness(a));
  return found[0] ?? null;
}

function boldness({ rule }: Inference): number {
  return ['pronoun', 'definite-reference', 'named-in-the-next-sentence'].indexOf(rule);
}

/** Being called by another name is the one thing that is said of someone and themselves. */
function isAboutOneself({ relation, subject, object }: Claim): boolean {
  return (
    relation !== 'ALSO_KNOWN_AS' && subject !== null && subject.entity.id === object?.entity.id
  );
}

/** Nobody is told twice in one chain, next to themselves: "the ministry said … it said". */
function withoutEchoes(claim: Claim): Claim {
  const attribution = claim.attribution.filter(
    ({ source }, at) => source.entity.id !== claim.attribution[at - 1]?.source.entity.id,
  );
  return { ...claim, attribution };
}

/** The same said twice by the same people in one report is one testimony; the first that dates it stays. */
function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const key = JSON.stringify([
      claim.passageId,
      claim.subject?.entity.id,
      claim.relation,
      claim.relation === 'OTHER' ? claim.verb : null,
      claim.relation === 'ALSO_KNOWN_AS' ? claim.object?.text : claim.object?.entity.id,
      claim.recipient?.entity.id,
      claim.polarity,
      claim.attribution.map(({ source }) => source.entity.id),
    ]);
    const before = kept.get(key);
    if (before === undefined || (before.when === null && claim.when !== null)) kept.set(key, claim);
  }
  return [...kept.values()];
}
