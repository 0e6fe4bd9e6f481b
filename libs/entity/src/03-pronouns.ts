import type { Mention } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';
import type { Profile } from './01-profile.js';
import type { Clusters } from './clusters.js';
import type { Uses } from './usage.js';

const people = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'who', 'whom']); // prettier-ignore
const things = new Set(['it', 'its', 'itself', 'which']);
const many = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const bodies: readonly EntityKind[] = ['State', 'Organization', 'ArmedGroup', 'Media'];

/** How many sentences back a pronoun may point. */
const reach = 2;

export interface Context {
  readonly profiles: readonly Profile[];
  readonly clusters: Clusters;
  readonly uses: Uses;
  /** Which sentence of the report a mention stands in. */
  readonly sentence: (mention: Mention) => number;
}

/** "He was handed over": the person last spoken of, subjects first; left alone where nobody fits. */
export function joinPronouns(context: Context): void {
  for (const profile of context.profiles) {
    const { mention } = profile;
    if (mention.form !== 'pronoun') continue;
    const found = antecedent(profile, context);
    if (found === null) continue;
    context.clusters.join(mention.id, found.id, {
      rule: 'pronoun',
      reason: `“${mention.text}” is read as ${found.name}, the last one spoken of that it fits`,
    });
  }
}

function antecedent({ mention }: Profile, context: Context): Mention | null {
  const word = mention.text.toLowerCase();
  const fits = people.has(word) ? fitsPerson : things.has(word) ? fitsThing : many.has(word) ? fitsMany : null; // prettier-ignore
  if (fits === null) return null;
  const here = context.sentence(mention);
  const candidates = context.profiles
    .filter(
      ({ mention: other, kind }) =>
        other.form !== 'pronoun' &&
        other.form !== 'clause' &&
        other.passageId !== null &&
        other.end <= mention.start &&
        here - context.sentence(other) <= reach &&
        fits(kind, other) &&
        !argumentsOfOneClaim(mention, other, context),
    )
    .map((profile) => ({ profile, rank: rankOf(profile.mention, here, context) }))
    .sort((a, b) => b.rank - a.rank);
  return candidates[0]?.profile.mention ?? null;
}

/** Nearer sentences first; in one sentence subjects before objects before the rest, and the first before the later. */
function rankOf(other: Mention, here: number, { sentence, uses }: Context): number {
  const near = -100 * (here - sentence(other));
  const role = other.role.startsWith('nsubj') ? 30 : other.role === 'obj' ? 20 : other.role === 'nmod:poss' ? 10 : 0; // prettier-ignore
  const used = (uses.get(other.id)?.length ?? 0) > 0 ? 15 : 0;
  const named = other.form === 'name' ? 8 : 0;
  return near + role + used + named + other.start / 1e6;
}

function fitsPerson(kind: EntityKind): boolean {
  return kind === 'Person';
}

function fitsThing(kind: EntityKind, { plural }: Mention): boolean {
  return !plural && bodies.includes(kind);
}

function fitsMany(kind: EntityKind, { plural }: Mention): boolean {
  return kind === 'Group' || (plural && kind !== 'Thing' && kind !== 'Process') || kind === 'ArmedGroup'; // prettier-ignore
}

/** "The army said it attacked him": "it" may be the army, "him" may not. */
function argumentsOfOneClaim(
  pronoun: Mention,
  other: Mention,
  { uses, clusters }: Context,
): boolean {
  if (pronoun.role === 'nmod:poss') return false;
  return (uses.get(pronoun.id) ?? []).some(({ claim, slot }) =>
    [slot === 'subject' ? null : claim.subject, slot === 'object' ? null : claim.object, slot === 'recipient' ? null : claim.recipient] // prettier-ignore
      .filter((party) => party !== null)
      .some((party) => slot !== 'source' && clusters.same(party.id, other.id)),
  );
}
