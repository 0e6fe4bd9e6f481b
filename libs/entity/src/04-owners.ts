import type { StatedClaim } from '@whence/claim';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { capitalNamed } from './capitals.js';
import { countryOfCluster, kindOfCluster, foremost } from './cluster.js';
import { countriesIn, isWorldwide, nameKey, wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/** Names what belongs to someone by its owner, and the bodies of a state by the only state spoken of. */
export function nameByOwners(
  register: Register,
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): void {
  const words = {
    own: ownThings(register, claims),
    vocabulary,
    paragraphs: paragraphsOf(register),
    ...countryWordsIn(register, vocabulary),
  };
  for (const profile of register.profiles.values()) {
    const { mention } = profile;
    if (mention.form !== 'description' && mention.form !== 'name') continue;
    const revised =
      capitalNamed(profile, words.paragraphs, register, vocabulary) ??
      (mention.possessor !== null
        ? owned(profile, mention.possessor, register, words)
        : (withOwnerOfOffice(profile, register) ??
          withReferents(profile, register, words) ??
          ofContext(profile, register, words)));
    if (revised !== null) register.revise(revised);
  }
  joinRevised(register);
}

function paragraphsOf(register: Register): ReadonlyMap<number, readonly Profile[]> {
  const found = new Map<number, Profile[]>();
  for (const profile of register.profiles.values()) {
    if (profile.sentence < 0) continue;
    const paragraph = found.get(profile.paragraph) ?? [];
    paragraph.push(profile);
    found.set(profile.paragraph, paragraph);
  }
  return found;
}

interface CountryWords {
  /** The adjectives that the report itself uses: EGY → "Egyptian". */
  readonly adjectives: ReadonlyMap<string, string>;
  /** EGY → "Egypt". */
  readonly stateNames: ReadonlyMap<string, string>;
}

interface Words extends CountryWords {
  readonly vocabulary: Vocabulary;
  /** What someone has to do with that is his own. */
  readonly own: ReadonlySet<string>;
  readonly paragraphs: ReadonlyMap<number, readonly Profile[]>;
}

function countryWordsIn(register: Register, vocabulary: Vocabulary): CountryWords {
  const adjectives = new Map<string, string>();
  const stateNames = new Map<string, string>();
  for (const { mention } of register.profiles.values()) {
    for (const { name, words } of countriesIn(
      `${mention.modifiers.join(', ')}, ${mention.name}`,
      vocabulary,
    )) {
      stateNames.set(name.code, name.country);
      if (name.as === 'demonym' && !words.endsWith('s')) adjectives.set(name.code, words);
    }
  }
  return { adjectives, stateNames };
}

const things: ReadonlySet<EntityKind> = new Set([
  'Thing',
  'Process',
  'Equipment',
  'Document',
  'Place',
]);

function ownThings(register: Register, claims: readonly StatedClaim[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { subject, object } of claims) {
    const owner = object?.possessor ?? null;
    if (subject !== null && object !== null && owner !== null && register.isSame(owner, subject.id))
      found.add(object.id);
  }
  return found;
}

/** "Taiwan's", "the Syrian Democratic Forces'". */
function genitive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

function owned(
  profile: Profile,
  possessor: string,
  register: Register,
  { vocabulary, adjectives, stateNames, own }: Words,
): Profile | null {
  const owner = register.members(possessor);
  const chief = foremost(owner);
  if (chief === undefined || chief.mention.form === 'pronoun' || profile.known) return null;
  if (profile.mention.form === 'name' && profile.lasting)
    return profile.country === null && profile.kind !== 'Person'
      ? { ...profile, country: countryOfCluster(owner) }
      : null;
  const home = homeOf(profile, owner, vocabulary);
  if (home !== null) return home;
  // "prisoners set fire to their mattresses", "restricted its labour market": no matter between states.
  const isThing =
    things.has(profile.kind) || /^(embassy|consulate|mission)$/u.test(profile.mention.head);
  const isOwnThing = isThing && own.has(profile.mention.id);
  const country = profile.country ?? (isOwnThing ? null : countryOfCluster(owner));
  const bare = profile.mention.name.replace(/^.*?['’]s? /u, '');
  // "its forces" of a movement are the movement's, and no state's.
  const isState =
    vocabulary.isStateNoun(profile.mention.head) &&
    !/^(Person|ArmedGroup)$/u.test(kindOfCluster(owner));
  const adjective = country === null ? undefined : adjectives.get(country);
  const stateName = country === null ? undefined : stateNames.get(country);
  // "Sudan's positions" are the state's, not those of the rebels who fight there.
  const ofState =
    isState ||
    (profile.kind === 'Place' && kindOfCluster(owner) === 'State') ||
    territory.test(profile.mention.head);
  const whose = genitive((ofState ? stateName : undefined) ?? chief.name);
  const name = isState && adjective !== undefined ? `${adjective} ${bare}` : `${whose} ${bare}`;
  // "the latter's party", "the group's leaders": of the one who has been found to be meant.
  const pointsBack =
    register.profiles.get(possessor)?.mention.form === 'description' &&
    chief.mention.form === 'name';
  const said = profile.mention.name === bare || pointsBack ? name : profile.mention.name;
  const lasting = isState && country !== null && isBody(profile, vocabulary) && !/\d/.test(bare);
  const key = lasting
    ? nameKey(`${adjective ?? stateName ?? chief.name} ${bare}`, vocabulary)
    : `${register.root(possessor)} ${wordsOf(bare).join(' ')}`;
  return { ...profile, name: said, country, lasting: lasting || profile.lasting, key };
}

/** "Niger's leader told France to leave his country": the state whose he is. */
function homeOf(
  profile: Profile,
  owner: readonly Profile[],
  vocabulary: Vocabulary,
): Profile | null {
  const { mention } = profile;
  const code = countryOfCluster(owner);
  if (!/^(country|homeland|nation)$/u.test(mention.head) || mention.plural || code === null) return null; // prettier-ignore
  if (!/^(his|her|their|its) \p{Ll}+$/u.test(mention.text) || kindOfCluster(owner) === 'State') return null; // prettier-ignore
  const name = vocabulary.countryCalled(code);
  return name === undefined
    ? null
    : { ...profile, name, kind: 'State', country: code, key: nameKey(name, vocabulary), lasting: true }; // prettier-ignore
}

/** "its chairman", "the group's chairman": whose office it is. */
function withOwnerOfOffice(profile: Profile, register: Register): Profile | null {
  const { mention, sentence, name } = profile;
  if (mention.role !== 'office') return null;
  const owner = register
    .inSentence(sentence)
    .find(
      ({ mention: each }) =>
        each.role === 'nmod:poss' &&
        (each.form === 'pronoun'
          ? mention.start - each.end === 1
          : /^the /iu.test(each.text) &&
            Math.abs(each.end - each.name.length - mention.start) <= 1),
    );
  if (owner === undefined) return null;
  const whose = foremost(register.members(owner.mention.id));
  if (whose?.mention.form !== 'name') return null;
  const bare = owner.mention.form === 'pronoun' ? name : name.replace(/^.*?['’]s? /u, '');
  return { ...profile, name: `${genitive(whose.name)} ${bare}` };
}

/** "one of them", "two of its trucks": with who they are, where that has been found. */
function withReferents(
  profile: Profile,
  register: Register,
  { stateNames }: Words,
): Profile | null {
  const { mention, sentence, name } = profile;
  // "1,000 troops of its own"
  if (mention.form !== 'description' || name.endsWith(' own')) return null;
  const pronoun = register
    .inSentence(sentence)
    .find(
      ({ mention: each }) =>
        each.form === 'pronoun' &&
        each.start > mention.start &&
        each.end <= mention.end &&
        /^(its?|them|their|his|her|him)$/iu.test(each.text),
    );
  const meant = pronoun === undefined ? undefined : foremost(register.members(pronoun.mention.id));
  if (pronoun === undefined || meant === undefined || meant.mention.form === 'pronoun') return null;
  const isOwner = pronoun.mention.role === 'nmod:poss';
  const owned = name.split(`${pronoun.mention.text} `).at(-1)?.split(' ')[0] ?? '';
  const state =
    territory.test(owned) && meant.country !== null ? stateNames.get(meant.country) : undefined;
  const told = state ?? (meant.mention.form === 'description' ? amidSentence(meant) : meant.name);
  const said = name.replace(
    new RegExp(`\\b${pronoun.mention.text}\\b`, 'u'),
    isOwner ? genitive(told) : told,
  );
  return said === name ? null : { ...profile, name: said };
}

/** "the five farmers", "about 40 people" of "About 40 people": as a description stands behind other words. */
function amidSentence({ name, mention: { plural } }: Profile): string {
  const opening = /^(?:About|Around|Nearly|Almost|Over|More|Some|At least|Up to|An?) /iu.exec(
    name,
  )?.[0];
  if (opening !== undefined) return `${opening.toLowerCase()}${name.slice(opening.length)}`;
  return plural && /^[\p{Ll}\d]/u.test(name) ? `the ${name}` : name;
}

/** "violations of its airspace", of which a ministry speaks, are of its country's. */
const territory =
  /^(airspace|territory|soil|waters?|borders?|frontiers?|sovereignty|independence|coast|coastline)$/u;

/** Forces that a country has one of. */
function isForce(head: string): boolean {
  return /^(army|military|navy|police|gendarmerie|coastguard)$/.test(head);
}

function isBody({ kind, mention }: Profile, vocabulary: Vocabulary): boolean {
  if (kind === 'Organization' || kind === 'ArmedGroup' || kind === 'State') return !mention.plural;
  return kind === 'Group' && mention.plural && vocabulary.isStateNoun(mention.head);
}

/** "The Malian junta dismissed … The army has not confirmed it": where one country alone is spoken of, its army. */
function ofContext(
  profile: Profile,
  register: Register,
  { vocabulary, adjectives, stateNames, paragraphs }: Words,
): Profile | null {
  const { mention, kind, country, paragraph } = profile;
  if (country !== null || mention.form !== 'description') return null;
  if (kind !== 'Organization' && kind !== 'State' && !(kind === 'Group' && isForce(mention.head)))
    return null;
  if (!vocabulary.isStateNoun(mention.head) || !/^the /i.test(mention.text)) return null;
  // Where Britain alone is spoken of, "the regime" is hardly its own.
  if (/^(regime|junta)$/u.test(mention.head)) return null;
  if (register.members(mention.id).some((each) => each.country !== null)) return null;
  if (isWorldwide(mention.name, vocabulary)) return null;
  const codes = new Set<string>();
  for (const each of paragraphs.get(paragraph) ?? []) {
    if (each.mention.start < mention.start && each.country !== null) codes.add(each.country);
  }
  const [only] = codes;
  if (codes.size !== 1 || only === undefined) return null;
  const adjective = adjectives.get(only);
  const state = stateNames.get(only);
  if (adjective === undefined && state === undefined) return { ...profile, country: only };
  const name =
    adjective === undefined
      ? `${genitive(state ?? only)} ${mention.name}`
      : `${adjective} ${mention.name}`;
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
