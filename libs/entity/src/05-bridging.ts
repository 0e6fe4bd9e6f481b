import type { StatedClaim } from '@whence/claim';
import { isPlural, kindOfCluster } from './cluster.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/**
 * "The LNA arrested a former ISIS member who was hiding in Derna. Anis Bujeela al-Awami joined ISIS in 2014": someone is
 * described in one sentence, and the next one opens with a name not heard before and with facts that the two share.
 */
export function joinBridges(register: Register, claims: readonly StatedClaim[]): void {
  const sentences = new Map<number, Profile[]>();
  for (const profile of register.profiles.values()) {
    const list = sentences.get(profile.sentence) ?? [];
    list.push(profile);
    sentences.set(profile.sentence, list);
  }
  for (const [sentence, profiles] of sentences) {
    const named = openingName(profiles, register);
    const described =
      named === null
        ? null
        : onlyDescribed(sentences.get(sentence - 1) ?? [], named, claims, register);
    if (named === null || described === null) continue;
    const shared = sharedBody(described, named, claims, register);
    if (shared === null) continue;
    register.join(described.mention.id, named.mention.id, {
      rule: 'bridging',
      reason: `"${described.mention.text}" is described in one sentence and ${named.mention.name} is named first in the next, both with ${shared}`,
    });
  }
}

/** The person that a sentence opens with, if the report has not named them before. */
function openingName(profiles: readonly Profile[], register: Register): Profile | null {
  const subject = profiles.find(
    ({ mention }) => mention.form !== 'pronoun' && mention.role.startsWith('nsubj'),
  );
  if (subject?.mention.form !== 'name') return null;
  const members = register.members(subject.mention.id);
  if (kindOfCluster(members) !== 'Person') return null;
  return members.every(({ sentence }) => sentence >= subject.sentence) ? subject : null;
}

/** The one person without a name that the sentence before acts on or tells of. */
function onlyDescribed(
  profiles: readonly Profile[],
  named: Profile,
  claims: readonly StatedClaim[],
  register: Register,
): Profile | null {
  const used = new Set(claims.flatMap(({ subject, object }) => [subject?.id, object?.id]));
  const persons = profiles.filter(({ mention, kind, paragraph }) => {
    const members = register.members(mention.id);
    return (
      kind === 'Person' &&
      mention.form === 'description' &&
      !mention.definite &&
      used.has(mention.id) &&
      paragraph === named.paragraph &&
      !isPlural(members) &&
      members.every((each) => each.mention.form !== 'name')
    );
  });
  const [only] = persons;
  return persons.length === 1 && only !== undefined ? only : null;
}

/** A body or place that claims of both speak of: its name, for the reason. */
function sharedBody(
  described: Profile,
  named: Profile,
  claims: readonly StatedClaim[],
  register: Register,
): string | null {
  const partners = (id: string, telling: readonly StatedClaim[]): Map<string, string> =>
    new Map(
      telling
        .filter(({ subject, object }) =>
          [subject, object].some((party) => party !== null && register.isSame(party.id, id)),
        )
        .flatMap(({ subject, object, where, from, to }) => [
          subject,
          object,
          ...where,
          ...from,
          ...to,
        ])
        .filter((party) => party?.form === 'name')
        .map((party) => [register.root(party?.id ?? ''), party?.name ?? '']),
    );
  const ours = partners(described.mention.id, claims);
  // "a suspected Hezbollah member": the bodies that the description itself names.
  for (const { mention } of register.inSentence(described.sentence)) {
    const within = mention.start >= described.mention.start && mention.end <= described.mention.end;
    if (within && mention.form === 'name') ours.set(register.root(mention.id), mention.name);
  }
  const deeds = claims.filter(
    ({ relation, event }) => relation !== 'HOLDS_POSITION' && !spoken.has(event ?? ''),
  );
  for (const [root, name] of partners(named.mention.id, deeds)) {
    if (root !== '' && ours.has(root) && root !== register.root(named.mention.id)) return name;
  }
  return null;
}

/** Whoever speaks of a body or leads it is not the one arrested for it. */
const spoken: ReadonlySet<string> = new Set([
  'DISAPPROVE',
  'REJECT',
  'AGREE',
  'SUPPORT',
  'DEMAND',
  'THREATEN',
  'CONSULT',
]);
