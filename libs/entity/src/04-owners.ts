import type { Vocabulary } from '@whence/vocabulary';
import { countryOfCluster, kindOfCluster, spokesman } from './cluster.js';
import { countriesIn, nameKey, wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/** Names what belongs to someone by its owner, and the bodies of a state by the only state spoken of. */
export function nameByOwners(register: Register, vocabulary: Vocabulary): void {
  const adjectives = adjectivesIn(register, vocabulary);
  for (const profile of register.profiles.values()) {
    const { mention } = profile;
    if (mention.form !== 'description' && mention.form !== 'name') continue;
    const revised =
      mention.possessor !== null
        ? owned(profile, mention.possessor, register, vocabulary, adjectives)
        : ofContext(profile, register, vocabulary, adjectives);
    if (revised !== null) register.revise(revised);
  }
  joinRevised(register);
}

/** The adjectives that the report itself uses for countries: EGY → "Egyptian". */
function adjectivesIn(register: Register, vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { mention } of register.profiles.values())
    for (const { name, words } of countriesIn(
      `${mention.modifiers.join(', ')}, ${mention.name}`,
      vocabulary,
    ))
      if (name.as === 'demonym' && !words.endsWith('s')) found.set(name.code, words);
  return found;
}

function owned(
  profile: Profile,
  possessor: string,
  register: Register,
  vocabulary: Vocabulary,
  adjectives: ReadonlyMap<string, string>,
): Profile | null {
  const owner = register.members(possessor);
  const chief = spokesman(owner);
  if (chief === undefined || chief.mention.form === 'pronoun' || profile.known) return null;
  const country = profile.country ?? countryOfCluster(owner);
  const bare = profile.mention.name.replace(/^.*?['’]s? /u, '');
  const isState = vocabulary.isStateNoun(profile.mention.head) && kindOfCluster(owner) !== 'Person';
  const adjective = country === null ? undefined : adjectives.get(country);
  const name =
    isState && adjective !== undefined ? `${adjective} ${bare}` : `${chief.name}'s ${bare}`;
  const said = profile.mention.name === bare ? name : profile.mention.name;
  const lasting = isState && country !== null && isBody(profile, vocabulary) && !/\d/.test(bare);
  const key = lasting
    ? nameKey(
        adjective === undefined ? `${chief.name} ${bare}` : `${adjective} ${bare}`,
        vocabulary,
      )
    : `${register.root(possessor)} ${wordsOf(bare).join(' ')}`;
  return { ...profile, name: said, country, lasting: lasting || profile.lasting, key };
}

function isBody({ kind, mention }: Profile, vocabulary: Vocabulary): boolean {
  if (kind === 'Organization' || kind === 'ArmedGroup') return !mention.plural;
  return kind === 'Group' && mention.plural && vocabulary.isStateNoun(mention.head);
}

/** "The Malian junta dismissed … The army has not confirmed it": where one country alone is spoken of, its army. */
function ofContext(
  profile: Profile,
  register: Register,
  vocabulary: Vocabulary,
  adjectives: ReadonlyMap<string, string>,
): Profile | null {
  const { mention, kind, country, sentence, paragraph } = profile;
  if (country !== null || kind !== 'Organization' || mention.form !== 'description') return null;
  if (!vocabulary.isStateNoun(mention.head) || !/^the /i.test(mention.text)) return null;
  if (register.members(mention.id).some((each) => each.country !== null)) return null;
  const codes = new Set<string>();
  for (const each of register.profiles.values()) {
    if (each.paragraph !== paragraph || each.sentence > sentence || each.sentence < 0) continue;
    if (each.country !== null) codes.add(each.country);
  }
  const [only] = codes;
  if (codes.size !== 1 || only === undefined) return null;
  const adjective = adjectives.get(only);
  if (adjective === undefined) return { ...profile, country: only };
  const name = `${adjective} ${mention.name}`;
  register.conclude(mention.id, {
    rule: 'country-of-context',
    reason: `"${mention.text}" is taken for the ${name}, since no other country is spoken of before it in the paragraph`,
  });
  return { ...profile, name, country: only, key: nameKey(name, vocabulary), lasting: true };
}

function joinRevised(register: Register): void {
  const first = new Map<string, string>();
  for (const id of register.profiles.keys()) {
    const revised = register.members(id).find(({ mention }) => mention.id === id);
    if (revised === undefined || revised.key === null || revised.key === '') continue;
    const same = first.get(revised.key);
    if (same === undefined) first.set(revised.key, id);
    else register.join(id, same);
  }
}
