import type { Mention, StatedClaim } from '@whence/claim';
import { genderOfCluster } from './cluster.js';
import { genderOfPronoun, type Gender } from './general-nouns.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

// Who is meant by what he is to another of the family: "his mother", "the elder Sharif".

const child = /^(son|daughter|child|stepson|stepdaughter)$/u;
const parents: ReadonlyMap<string, Gender> = new Map([
  ['mother', 'feminine'],
  ['father', 'masculine'],
]);
const spouses: ReadonlyMap<string, Gender> = new Map([
  ['husband', 'masculine'],
  ['wife', 'feminine'],
]);

/** "Hasina's son, Omar Joy, said his mother would stay": the one whose child, or whose spouse, the owner is told to be. */
export function joinKin(register: Register, claims: readonly StatedClaim[]): void {
  const ties = claims.filter(({ relation }) => relation === 'RELATED_TO');
  if (ties.length === 0) return;
  for (const { mention } of register.profiles.values()) {
    const { head, possessor, form } = mention;
    const gender = parents.get(head) ?? spouses.get(head);
    if (form !== 'description' || possessor === null || gender === undefined) continue;
    const tie = ties.find(
      ({ subject, verb }) =>
        subject !== null &&
        register.isSame(subject.id, possessor) &&
        (parents.has(head) ? child.test(verb) : spouses.has(verb) && verb !== head),
    );
    const meant = tie?.object ?? null;
    if (meant === null || genderOf(register.members(meant.id)) !== gender) continue;
    register.join(mention.id, meant.id, {
      rule: 'definite-reference',
      reason: `"${mention.text}" is ${meant.name}, of whom the report has told that`,
    });
  }
}

function genderOf(members: readonly Profile[]): Gender | null {
  for (const { mention } of members) {
    const told = mention.form === 'pronoun' ? genderOfPronoun(mention.text) : null;
    if (told !== null) return told;
  }
  return genderOfCluster(members);
}

const byAge = /^the (elder|older|younger) \p{Lu}/iu;

/** "the elder Sharif": a name that two of a family bear, and that does not tell which of them. */
export function isToldByAge({ form, text }: Mention): boolean {
  return form === 'name' && byAge.test(text);
}

/** "Shehbaz, the younger brother of Nawaz Sharif … the elder Sharif": by who is told to be whose child or younger brother. */
export function kinByAge(
  { mention }: Profile,
  claims: readonly StatedClaim[],
  text: string,
  register: Register,
): Mention | null {
  const surname = wordsOf(mention.name).at(-1) ?? '';
  const isElder = !/^the younger/iu.test(mention.text);
  const isOfName = (party: Mention): boolean =>
    register.members(party.id).some(({ name }) => wordsOf(name).includes(surname));
  const tie = claims.findLast(
    ({ relation, subject, object, start }) =>
      relation === 'RELATED_TO' &&
      start < mention.start &&
      subject !== null &&
      object !== null &&
      (isOfName(subject) || isOfName(object)),
  );
  if (!tie?.subject || !tie.object) return null;
  const told = text.slice(tie.start, tie.end);
  if (child.test(tie.verb) || (/^(brother|sister)$/u.test(tie.verb) && /\byounger\b/u.test(told)))
    return isElder ? tie.object : tie.subject;
  const isOlder = parents.has(tie.verb) || (/^(brother|sister)$/u.test(tie.verb) && /\b(elder|older)\b/u.test(told)); // prettier-ignore
  return isOlder ? (isElder ? tie.subject : tie.object) : null;
}
