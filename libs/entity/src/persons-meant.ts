import type { Mention } from '@whence/claim';
import type { Vocabulary } from '@whence/vocabulary';
import { countryOfCluster, isOnePerson } from './cluster.js';
import { genderOfPronoun } from './general-nouns.js';
import { isNamedPerson, isOfOtherGender, type Callings } from './holders.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';
import { onlyOne } from './salience.js';

// Who is meant by what nobody has told of him before: "the former lawmaker", "the man", "the Nobel laureate".

/** "The former lawmaker said …": news of the one person who has just been named, if nobody else has. */
export function formerlyWhat(
  { mention, sentence }: Profile,
  before: readonly Profile[],
  register: Register,
  tellers: ReadonlySet<string>,
): Profile | null {
  const isNews =
    /^the (former|one-?time|ex-)/iu.test(mention.text) && mention.role.startsWith('nsubj');
  if (mention.plural || !isNews) return null;
  const near = before.filter(
    (each) => sentence - each.sentence === 1 && isNamedPerson(each, mention, register),
  );
  // "Bello's rival, Ali Kane, fled": of Kane; "His lawyer, Ali Kane, fled" may go on with either.
  const owners = near
    .filter(
      ({ mention: { id, form } }) =>
        form === 'name' && near.some((each) => each.mention.possessor === id),
    )
    .map(({ mention: { id } }) => register.root(id));
  const open = near.filter(({ mention: { id } }) => !owners.includes(register.root(id)));
  // "Omar Bello will run, the aide Ivo Ruiz told AFP. The former rebel …": news of whom was told, and not of who told it.
  const told = open
    .filter(({ mention: { id } }) => tellers.has(id))
    .map(({ mention: { id } }) => register.root(id));
  return (
    onlyOne(open, register) ??
    onlyOne(
      open.filter(({ mention: { id } }) => !told.includes(register.root(id))),
      register,
    )
  );
}

/** "A court convicted Hamid Noury. … the Iranian": the one person with a name of whom it can be said. */
export function nationalMeant(
  definite: Profile,
  before: readonly Profile[],
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  const { mention } = definite;
  const people = vocabulary.country(mention.name);
  if (mention.plural || people?.as !== 'demonym' || !/^the \p{Lu}\S+( \p{Lu}\S+)?$/iu.test(mention.text)) return null; // prettier-ignore
  const persons = before.filter((each) => {
    if (!isNamedPerson(each, mention, register)) return false;
    const country = countryOfCluster(register.members(each.mention.id));
    return country === null || country === people.code;
  });
  const own = persons.filter((each) => countryOfCluster(register.members(each.mention.id)) !== null); // prettier-ignore
  return onlyOne(own, register) ?? (own.length === 0 ? onlyOne(persons, register) : null);
}

/** Says of somebody only that he is one: "the man", "the leftist". */
const anybody = /^(man|woman|politician|leftist|rightist|conservative|nationalist|islamist|strongman|autocrat|dictator|veteran|incumbent|laureate|fugitive|suspect|defendant|accused|detainee|prisoner|captive|hostage|victim|deceased)$/u; // prettier-ignore

/** "the man", "the leftist": of the one person with a name who stands out before. */
export function personMeant(
  definite: Profile,
  before: readonly Profile[],
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  const { mention } = definite;
  if (mention.plural || !anybody.test(mention.head) || wordsOf(mention.name).length > 1)
    return null;
  const nameless = before.some(
    (each) =>
      each.mention.form === 'description' &&
      !each.mention.plural &&
      each.mention.role !== 'office' &&
      each.kind === 'Person' &&
      !vocabulary.isTitle(each.mention.head) &&
      register.members(each.mention.id).every(({ mention: { form } }) => form !== 'name'),
  );
  if (nameless) return null;
  const persons = before.filter((each) => isNamedPerson(each, mention, register));
  return onlyOne(persons, register);
}

/** What somebody is besides any office. */
const epithets = /^(laureate|billionaire|millionaire|tycoon|magnate|oligarch|businessman|businesswoman|entrepreneur|banker|strongman|autocrat|politician|statesman|veteran|populist|nationalist|conservative|liberal|socialist|dissident|firebrand|hardliner|reformist|reformer|moderate|centrist|economist|lawyer|academic|poet|novelist|writer|author|star|boxer|footballer|comedian|actor|actress|singer|musician|filmmaker|engineer|physician)$/u; // prettier-ignore

/** What nobody is who governs. */
const callingsOfOthers = /^(cleric|preacher|activist|campaigner|journalist|reporter|blogger|candidate|contender|challenger|frontrunner|hopeful|warlord|kingpin|trafficker|financier|critic|whistleblower|organiser|organizer|diplomat|lord|jihadist|militant|extremist|fighter|gunman)$/u; // prettier-ignore

const governing = /^(president|premier|minister|chancellor|king|queen|emir|governor|mayor)$/u;

/**
 * "Student leaders asked Muhammad Yunus to govern. The Nobel laureate accepted": at the head of a sentence, news of the one person
 * of whom the sentence before speaks.
 */
export function epithetOf(
  definite: Profile,
  before: readonly Profile[],
  register: Register,
  callings: Callings,
  tellers: ReadonlySet<string>,
): Profile | null {
  const { mention, sentence, country } = definite;
  const isLow = callingsOfOthers.test(mention.head);
  const isRank = mention.head === 'general';
  if (mention.plural || !mention.role.startsWith('nsubj') || !(isLow || isRank || epithets.test(mention.head))) return null; // prettier-ignore
  // "The Hamas critic": of a body or a country that is not his own.
  if (/ \p{Lu}/u.test(mention.text.replace(/ Nobel(?: Peace| Prize)*/u, '')) && country === null) return null; // prettier-ignore
  const isOther = (each: Profile): boolean =>
    each.sentence === sentence && each.mention.start < mention.start && each.kind === 'Person';
  if (before.some(isOther)) return null;
  const last = before.filter(
    (each) =>
      sentence - each.sentence === 1 &&
      isOnePerson(register.members(each.mention.id)) &&
      each.mention.role !== 'office' &&
      // "Mwissa was seen in Pinga, a source said. The warlord …": who told it is not who is told of.
      !(each.mention.form === 'description' && tellers.has(each.mention.id)),
  );
  const only = onlyOne(last, register);
  if (only === null || !isNamedPerson(only, mention, register)) return null;
  if (isOfOtherGender({ ...mention, text: ownPronoun(mention, sentence, register) }, register.members(only.mention.id))) return null; // prettier-ignore
  const theirs = countryOfCluster(register.members(only.mention.id));
  if (country !== null && theirs !== null && theirs !== country) return null;
  const told = callings(only, register).filter(({ start, ended }) => start < mention.start && !ended); // prettier-ignore
  const isOfArmy = told.some(({ words }) => words.has('army') || words.has('military'));
  if (isRank && !isOfArmy) return null;
  const governs = told.some(({ words }) => [...words].some((word) => governing.test(word)));
  return isLow && governs ? null : only;
}

/** "The Nobel laureate urged her supporters": a woman. */
function ownPronoun({ end }: Mention, sentence: number, register: Register): string {
  const next = register
    .inSentence(sentence)
    .find(({ mention: { form, start } }) => form === 'pronoun' && start > end);
  const gender = next === undefined ? null : genderOfPronoun(next.mention.text);
  return gender === null ? '' : gender === 'feminine' ? 'woman' : 'man';
}
