import type { StatedClaim } from '@whence/claim';
import type { Profile } from './01-profile.js';
import type { Context } from './03-pronouns.js';

/**
 * "The LNA arrested a former ISIS member. Anis Bujeela al-Awami joined ISIS in 2014": someone described and not named is
 * the person whom the next sentence begins with, where both sentences tie them to the same third party.
 */
export function joinBridges(claims: readonly StatedClaim[], context: Context): void {
  const { profiles, clusters, sentence } = context;
  for (const described of profiles) {
    const { mention } = described;
    if (mention.form !== 'description' || mention.definite || mention.plural || described.kind !== 'Person') continue; // prettier-ignore
    if (hasName(described, context)) continue;
    const named = profiles.find(
      (other) =>
        other.kind === 'Person' &&
        other.mention.form === 'name' &&
        other.mention.role.startsWith('nsubj') &&
        other.mention.passageId !== null &&
        sentence(other.mention) === sentence(mention) + 1 &&
        isNew(other, context),
    );
    if (named === undefined) continue;
    const shared = sharedParty(described, named, claims, context);
    if (shared === null) continue;
    clusters.join(mention.id, named.mention.id, {
      rule: 'named-in-the-next-sentence',
      reason: `“${mention.text}” is read as ${named.mention.name}, with whom the next sentence begins; both are tied to ${shared}`,
    });
  }
}

/** Already one with a name: "Levan Kobakhidze, a former minister". */
function hasName({ mention }: Profile, { profiles, clusters }: Context): boolean {
  return profiles.some(
    (other) => other.mention.form === 'name' && clusters.same(other.mention.id, mention.id),
  );
}

/** Nobody has spoken of this person before. */
function isNew({ mention }: Profile, { profiles, clusters }: Context): boolean {
  return !profiles.some(
    (other) => other.mention.start < mention.start && other.mention.passageId !== null && clusters.same(other.mention.id, mention.id), // prettier-ignore
  );
}

function sharedParty(
  described: Profile,
  named: Profile,
  claims: readonly StatedClaim[],
  context: Context,
): string | null {
  const ties = (id: string): readonly (readonly [string, string])[] =>
    claims.flatMap(({ subject, object, recipient }) => {
      const parties = [subject, object, recipient].filter((party) => party !== null);
      return parties.some((party) => context.clusters.same(party.id, id))
        ? parties
            .filter((party) => party.form === 'name' && !context.clusters.same(party.id, id))
            .map((party) => [context.clusters.of(party.id), party.name] as const)
        : [];
    });
  const theirs = new Set(ties(named.mention.id).map(([cluster]) => cluster));
  const inside = context.profiles
    .filter(
      ({ mention }) =>
        mention.form === 'name' &&
        mention.passageId === described.mention.passageId &&
        mention.start >= described.mention.start &&
        mention.end <= described.mention.end,
    ) // prettier-ignore
    .map(({ mention }) => [context.clusters.of(mention.id), mention.name] as const);
  const shared = [...inside, ...ties(described.mention.id)].find(([cluster]) =>
    theirs.has(cluster),
  );
  return shared?.[1] ?? null;
}
