import type { Mention } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';
import type { Profile } from './01-profile.js';
import type { Context } from './03-pronouns.js';

/** Nouns that take up one already named, and what it must be. */
const takesUp: Readonly<Record<string, readonly EntityKind[]>> = {
  group: ['ArmedGroup', 'Organization'],
  organisation: ['Organization', 'ArmedGroup'],
  organization: ['Organization', 'ArmedGroup'],
  movement: ['ArmedGroup', 'Organization'],
  militia: ['ArmedGroup'],
  party: ['Organization'],
  agency: ['Media', 'Organization'],
  newspaper: ['Media'],
  city: ['Place'],
  town: ['Place'],
  village: ['Place'],
  province: ['Place'],
  region: ['Place'],
  country: ['State'],
  man: ['Person'],
  woman: ['Person'],
};

/** How many sentences back "the group" may point, and how far the same words ("the strike") may. */
const reach = 3;

/** "the city", "the group", "the fighters": one spoken of before with the same noun, or of the noun's kind. */
export function joinDefinite(context: Context): void {
  for (const profile of context.profiles) {
    const { mention } = profile;
    if (mention.form !== 'description' || !mention.definite || mention.possessor !== null) continue;
    const found = sameNoun(profile, context) ?? ofKind(profile, context);
    if (found === null) continue;
    context.clusters.join(mention.id, found.id, {
      rule: 'definite-reference',
      reason: `“${mention.text}” is read as ${found.name}, the last one spoken of that it fits`,
    });
  }
}

/** "the fighters" after "ISIS fighters": the same noun, in the same number, with nothing that contradicts. */
function sameNoun({ mention, country, kind }: Profile, context: Context): Mention | null {
  const own = new Set(distinctive(mention));
  const found = before(mention, context, 4).findLast(
    (other) =>
      other.mention.form === 'description' &&
      other.mention.head === mention.head &&
      other.mention.plural === mention.plural &&
      other.kind === kind &&
      (country === null || other.country === null || country === other.country) &&
      [...own].every((word) => distinctive(other.mention).includes(word)),
  );
  return found?.mention ?? null;
}

function ofKind({ mention }: Profile, context: Context): Mention | null {
  const kinds = takesUp[mention.head];
  if (kinds === undefined || mention.plural || distinctive(mention).length > 0) return null;
  const found = before(mention, context, reach).filter(
    (other) => other.mention.form === 'name' && kinds.includes(other.kind) && other.known?.kind !== 'State', // prettier-ignore
  );
  // A person is taken up only where there is one; a body or a place where it is the last one.
  if (kinds.includes('Person'))
    return new Set(found.map((other) => context.clusters.of(other.mention.id))).size === 1
      ? (found.at(-1)?.mention ?? null)
      : null;
  return found.at(-1)?.mention ?? null;
}

function before(
  mention: Mention,
  { profiles, sentence }: Context,
  sentences: number,
): readonly Profile[] {
  const here = sentence(mention);
  return profiles.filter(
    ({ mention: other }) =>
      other.passageId !== null && other.end <= mention.start && here - sentence(other) <= sentences,
  );
}

/** Modifiers that say which one: not "same" or "latter". */
function distinctive({ modifiers }: Mention): readonly string[] {
  return modifiers.filter((word) => !/^(?:the|this|that|these|those|same|said|latter|former|whole|entire|new)$/i.test(word)).map((word) => word.toLowerCase()); // prettier-ignore
}
