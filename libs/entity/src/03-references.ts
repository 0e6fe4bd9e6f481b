import type { Mention, StatedClaim } from '@whence/claim';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { isPlural, kindOfCluster, spokesman } from './cluster.js';
import { fitnessOf, type Fitness } from './fitness.js';
import { genderOfPronoun, genderOfWords, generalNouns, type Gender } from './general-nouns.js';
import { wordsOf } from './names.js';
import { ownersIn } from './owners-in-claims.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/** Decides whom pronouns and definite descriptions point to, in text order, each from what stands before it. */
export function joinReferences(
  register: Register,
  claims: readonly StatedClaim[],
  text: string,
  vocabulary: Vocabulary,
): void {
  const apart = disjointness(claims);
  const owners = ownersIn(claims, text);
  const speakers = speakersOf(claims);
  const ownWords = firstPersonsOf(claims);
  const doers = new Set(claims.flatMap(({ subject }) => (subject === null ? [] : [subject.id])));
  const fits = fitnessOf(claims);
  const genders = new Map<string, Gender>();
  const seen: Profile[] = [];
  const ordered = [...register.profiles.values()].filter(({ sentence }) => sentence >= 0);
  for (const profile of ordered) {
    const others = [...(apart.get(profile.mention.id) ?? [])];
    const saying = ownWords.get(profile.mention.id);
    if (saying !== undefined && firstPerson.test(profile.mention.text)) {
      register.join(profile.mention.id, saying.id, {
        rule: 'pronoun',
        reason: `"${profile.mention.text}" is said by ${saying.name}`,
      });
      seen.push(profile);
      continue;
    }
    const speaker = speakers.get(profile.mention.id);
    const before = recent(seen, profile).filter(
      ({ mention }) =>
        // "I give them a week," he said: he is no "I" that is known only as him.
        !register.isSame(mention.id, profile.mention.id) &&
        (mention.id === speaker || !others.some((other) => register.isSame(other, mention.id))),
    );
    const found = isOfBoth(profile.mention, text)
      ? null
      : profile.mention.form === 'pronoun'
        ? pronounReferent(profile, before, register, genders, {
            owners: new Map([...owners, ...speakers]),
            doers,
            fits,
          })
        : isPointing(profile)
          ? definiteReferent(profile, before, seen, register, vocabulary)
          : null;
    if (found !== null) {
      const name = spokesman(register.members(found.mention.id))?.name ?? found.name;
      const rule = profile.mention.form === 'pronoun' ? 'pronoun' : 'definite-reference';
      register.join(profile.mention.id, found.mention.id, {
        rule,
        reason: `"${profile.mention.text}" points back to ${name}, the last one mentioned that it fits`,
      });
    }
    const gender = genderOfPronoun(profile.mention.text);
    if (gender !== null && found !== null) genders.set(register.root(found.mention.id), gender);
    seen.push(profile);
  }
}

/** "Ecuador asked Colombia to stop flights along their common border": of the two, who are no one mention. */
function isOfBoth({ text: pronoun, end }: Mention, text: string): boolean {
  return (
    /^their$/iu.test(pronoun) &&
    /^ (common|shared|mutual|joint) (land |maritime |sea )?(border|frontier|boundary)/u.test(
      text.slice(end, end + 40),
    )
  );
}

/** Nobody does it to him unless "himself" is said: the mentions that stand beside each in a claim are others. */
function disjointness(claims: readonly StatedClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const others = new Map<string, Set<string>>();
  const add = (id: string, other: string): void => {
    others.set(id, (others.get(id) ?? new Set()).add(other));
  };
  for (const { relation, subject, object, recipient } of claims) {
    if (relation === 'ALSO_KNOWN_AS' || subject === null) continue;
    for (const party of [object, recipient]) {
      if (party === null || party.id === subject.id) continue;
      add(subject.id, party.id);
      add(party.id, subject.id);
    }
  }
  return others;
}

/** Pronoun → who says what it does: "the party said it would boycott the vote". */
function speakersOf(claims: readonly StatedClaim[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  // "banned the party, accusing it of inciting violence": nobody accuses himself.
  const accused = new Set(
    claims.filter(({ relation }) => relation === 'ACCUSES').map(({ object }) => object?.id),
  );
  for (const { subject, object, recipient, attribution } of claims) {
    const speaker = attribution[0]?.source;
    if (speaker === undefined) continue;
    const isAfter = (party: Mention): boolean =>
      party.form === 'pronoun' &&
      party.passageId === speaker.passageId &&
      party.start > speaker.start &&
      !accused.has(party.id);
    if (subject !== null && isAfter(subject)) found.set(subject.id, speaker.id);
    // "His lawyer said he had been beaten": who speaks for someone speaks of him.
    for (const party of [subject, object, recipient]) {
      const isOne = party !== null && genderOfPronoun(party.text) !== null;
      if (isOne && speaker.possessor !== null && isAfter(party))
        found.set(party.id, speaker.possessor);
    }
  }
  return found;
}

/** Party, and whose it is → who says what it does. "We urge our members to leave," said the union: it speaks of itself. */
function firstPersonsOf(claims: readonly StatedClaim[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  for (const { subject, object, recipient, attribution } of claims) {
    const speaker = attribution[0]?.source;
    if (speaker === undefined || speaker.passageId === null) continue;
    for (const party of [subject, object, recipient])
      for (const id of [party?.id, party?.possessor]) if (id) found.set(id, speaker);
  }
  return found;
}

const firstPerson = /^(we|us|our|ours|i|me|my|mine)$/iu;

/** What stands in this sentence before it and in the two sentences before; across a paragraph only from its first sentence. */
function recent(
  seen: readonly Profile[],
  { sentence, paragraph, mention }: Profile,
): readonly Profile[] {
  const found: Profile[] = [];
  const description = frontedIn(seen, sentence, mention);
  for (let at = seen.length - 1; at >= 0; at -= 1) {
    const each = seen[at];
    if (each === undefined || sentence - each.sentence > 2) break;
    if (paragraph - each.paragraph > 1) continue;
    if (each.paragraph !== paragraph && sentence - each.sentence > 1) continue;
    if (each.mention.start <= mention.start && each.mention.end >= mention.end) continue;
    if (description.has(each)) continue;
    found.push(each);
  }
  return found;
}

/** "A former aide to the governor, he was held": whoever stands before "he" says what he is, and is not him. */
function frontedIn(
  seen: readonly Profile[],
  sentence: number,
  { start: here }: Mention,
): ReadonlySet<Profile> {
  const own = seen.filter((each) => each.sentence === sentence);
  const fronted = own.find(({ mention }) => mention.role === 'dislocated');
  if (fronted === undefined) return new Set();
  const from = fronted.mention.start;
  const described = own.find(({ mention }) => mention.form === 'pronoun' && mention.start > from);
  const end = described?.mention.start ?? here;
  return new Set(own.filter(({ mention }) => mention.start >= from && mention.start < end));
}

const subjectRoles = new Set(['nsubj', 'nsubj:pass', 'root']);

/** Subjects before objects before the rest, the near before the far. */
function prominence(
  candidate: Profile,
  of: Profile,
  register: Register,
  owners: ReadonlyMap<string, string>,
): number {
  const distance = of.sentence - candidate.sentence;
  const { role } = candidate.mention;
  const isSubject = subjectRoles.has(role) || role === 'appos';
  const place = isSubject ? 6 : ['obj', 'iobj'].includes(role) ? 3 : role === 'nmod:poss' ? 2 : 0;
  const parallel = subjectRoles.has(of.mention.role) && isSubject ? 2 : 0;
  const own = owners.get(of.mention.id) === candidate.mention.id ? 8 : 0;
  const beside = isBeside(candidate.mention, of.mention) ? 20 : 0;
  const often = Math.min(2, register.members(candidate.mention.id).length - 1);
  return [20, 12, 4][distance] === undefined
    ? 0
    : ([20, 12, 4][distance] ?? 0) + place + parallel + own + beside + often;
}

/** "all parties and their supporters": nothing but "and" lies between an owner and the possessive. */
function isBeside(owner: Mention, { role, passageId, start }: Mention): boolean {
  const between = start - owner.end;
  return (
    role === 'nmod:poss' &&
    owner.passageId === passageId &&
    between > 0 &&
    between <= ' and '.length
  );
}

function best(
  of: Profile,
  candidates: readonly Profile[],
  register: Register,
  margin: number,
  owners: ReadonlyMap<string, string> = new Map(),
): Profile | null {
  const scores = new Map<string, { readonly profile: Profile; readonly score: number }>();
  for (const profile of candidates) {
    const root = register.root(profile.mention.id);
    const score = prominence(profile, of, register, owners);
    const known = scores.get(root);
    if (known === undefined || known.score < score) scores.set(root, { profile, score });
  }
  const [first, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (first === undefined) return null;
  return second !== undefined && first.score - second.score < margin ? null : first.profile;
}

const actors: ReadonlySet<EntityKind> = new Set([
  'State',
  'Organization',
  'ArmedGroup',
  'Group',
  'Media',
]);

/** Pronoun → whose it is or who says it; and the mentions that do something. */
interface Roles {
  readonly owners: ReadonlyMap<string, string>;
  readonly doers: ReadonlySet<string>;
  readonly fits: Fitness;
}

function pronounReferent(
  pronoun: Profile,
  before: readonly Profile[],
  register: Register,
  genders: ReadonlyMap<string, Gender>,
  { owners, doers, fits }: Roles,
): Profile | null {
  const text = pronoun.mention.text.toLowerCase();
  const open = before.filter(({ mention }) => mention.form !== 'clause' && !isTime(mention.head));
  const fitting = open.filter((each) => fits(pronoun.mention, each, register));
  const candidates = fitting.length > 0 ? fitting : open;
  if (text === 'there') return candidates.find(isNamedPlace) ?? null;
  const gender = genderOfPronoun(text);
  if (gender !== null) {
    const persons = candidates.filter((each) => {
      const members = register.members(each.mention.id);
      if (kindOfCluster(members) !== 'Person' || isPlural(members)) return false;
      const known =
        genders.get(register.root(each.mention.id)) ??
        genderOfWords(members.map(({ mention }) => mention.text).join(' '));
      return known === null || known === gender;
    });
    return best(pronoun, persons, register, 2, owners);
  }
  if (/^(it|its|itself)$/.test(text)) {
    // What is taken or lost is a place or a thing as soon as an actor; who owns or does something acts.
    const acted = ['obj', 'iobj'].includes(pronoun.mention.role);
    const things = candidates.filter((each) => {
      const members = register.members(each.mention.id);
      const kind = kindOfCluster(members);
      if (kind === 'Person' || members.every(({ mention }) => mention.form === 'pronoun'))
        return false;
      if (isPlural(members) && kind === 'Group') return false;
      return acted ? kind !== 'Group' && !isPlural(members) : actors.has(kind);
    });
    return best(pronoun, things, register, acted ? 3 : 2, owners);
  }
  if (/^(they|them|their|themselves)$/.test(text)) {
    const several = candidates.filter((each) => {
      const members = register.members(each.mention.id);
      const kind = kindOfCluster(members);
      // "Several towns have asked Lima to send them teachers": who asks is somebody.
      const acts = kind === 'Place' && doers.has(each.mention.id);
      return isPlural(members) && (kind === 'Person' || actors.has(kind) || acts);
    });
    const found = best(pronoun, several, register, 2, owners);
    if (found !== null || several.length > 0) return found;
    const bodies = candidates.filter((each) => {
      const kind = kindOfCluster(register.members(each.mention.id));
      return kind === 'ArmedGroup' || kind === 'Organization' || kind === 'Group';
    });
    return best(pronoun, bodies, register, 2, owners);
  }
  return null;
}

/** "withdrew from Bati … executed captives there" */
function isNamedPlace({ mention, kind }: Profile): boolean {
  return mention.form === 'name' && kind === 'Place';
}

function isPointing({ mention }: Profile): boolean {
  return (
    mention.form === 'description' &&
    mention.possessor === null &&
    /^(the|this|that|these|those|both) /i.test(mention.text)
  );
}

/** "the group", "the city"; "the army" after "the Sudanese army"; "the exchange" after "exchanged" stays unnamed. */
function definiteReferent(
  definite: Profile,
  before: readonly Profile[],
  seen: readonly Profile[],
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  if (isTime(definite.mention.head)) return null;
  const isTitle =
    vocabulary.isTitle(definite.mention.head) && wordsOf(definite.mention.name).length === 1;
  const same =
    (isTitle ? holderOf(definite, before, register) : null) ??
    sameHead(definite, before, seen, register);
  if (same !== null) return same;
  const kinds = generalNouns.get(definite.mention.head);
  if (
    kinds !== undefined &&
    !definite.mention.plural &&
    wordsOf(definite.mention.name).filter((word) => !armed.has(word)).length === 1
  ) {
    const fitting = before.filter((each) => {
      const members = register.members(each.mention.id);
      const isName = members.some(({ mention }) => mention.form === 'name');
      const isSuch =
        definite.mention.head !== 'capital' ||
        members.some(({ name }) => vocabulary.country(name)?.as === 'government');
      const isGroup =
        definite.mention.head === 'group' && members.some(({ name }) => unions.test(name));
      return isName && isSuch && !isGroup && kinds.includes(kindOfCluster(members));
    });
    // The place last mentioned, the body that acted last.
    if (definite.mention.head === 'capital') return capitalOf(before, fitting);
    if (kinds.includes('Place'))
      return fitting.find((each) => !wide.test(definite.mention.head) || !isTown(each, vocabulary)) ?? null; // prettier-ignore
    return best(definite, fitting, register, 1);
  }
  return null;
}

/** What no town is. */
const wide = /^(region|province)$/u;

function isTown({ mention: { name } }: Profile, vocabulary: Vocabulary): boolean {
  return vocabulary.country(name)?.as === 'government';
}

/** Of the country last spoken of otherwise: after "Malian troops left talks in Algiers" the capital is not Algiers. */
function capitalOf(before: readonly Profile[], capitals: readonly Profile[]): Profile | null {
  const spokenOf = before.find(
    (each) => each.country !== null && actors.has(each.kind) && !capitals.includes(each),
  );
  return spokenOf === undefined
    ? (capitals[0] ?? null)
    : (capitals.find(({ country }) => country === spokenOf.country) ?? null);
}

/** What says of a group only what kind it is: "the paramilitary force". */
const armed = new Set('paramilitary rebel militant armed insurgent jihadist islamist'.split(' '));

/** Bodies of states, which nobody calls a group. */
const unions =
  /^(UN|NATO|ECOWAS|ASEAN|United Nations|European Union|African Union|Arab League)\b|\b(ministry|army|navy|police|air force|defen[cs]e forces|parliament|government)\b/iu;

/** "The talks … the talks", "Enguri crossing … the crossing": the same noun, and nothing in it that the first did not say. */
function sameHead(
  definite: Profile,
  before: readonly Profile[],
  seen: readonly Profile[],
  register: Register,
): Profile | null {
  const { mention } = definite;
  const words = wordsOf(mention.name);
  const fits = (each: Profile): boolean => {
    if (each.mention.form === 'pronoun' || each.mention.form === 'clause') return false;
    const last = wordsOf(each.mention.name).at(-1);
    if (each.mention.head !== mention.head && last !== words.at(-1)) return false;
    // "the army" of a country is not the rebels' "Liberation Army".
    if (each.kind === 'ArmedGroup' && stateForces.test(mention.name) && !isNational(each))
      return false;
    if (
      each.mention.plural !== mention.plural ||
      (each.kind === 'Person' && each.mention.form === 'name')
    )
      return false;
    const told = new Set(
      register.members(each.mention.id).flatMap(({ mention: { name } }) => wordsOf(name)),
    );
    return words.every((word) => told.has(word));
  };
  const near = before.find(fits);
  if (near !== undefined) return near;
  const named: Profile[] = [];
  for (let at = seen.length - 1; at >= 0; at -= 1) {
    const each = seen[at];
    if (each?.paragraph !== definite.paragraph) break;
    if (each.lasting && fits(each)) named.push(each);
  }
  const roots = new Set(named.map((each) => register.root(each.mention.id)));
  return roots.size === 1 ? (named[0] ?? null) : null;
}

const stateForces = /^(the )?(army|military|police|navy|air force)$/iu;

/** "Libyan National Army": a force that has a country's name, or the nation's, in its own. */
function isNational({ name, country }: Profile): boolean {
  return country !== null && /\bnational army\b|\barab army\b/iu.test(name);
}

/** "the president" after "President Alpha Conde". */
function holderOf(
  definite: Profile,
  before: readonly Profile[],
  register: Register,
): Profile | null {
  const { head } = definite.mention;
  const holders = before.filter((each) => {
    const members = register.members(each.mention.id);
    return (
      kindOfCluster(members) === 'Person' &&
      members.some(({ mention }) => mention.form === 'name') &&
      members.some(({ mention }) => wordsOf(mention.text).includes(head))
    );
  });
  const roots = new Set(holders.map((each) => register.root(each.mention.id)));
  return roots.size === 1 ? (holders[0] ?? null) : null;
}

export function isTime(head: string): boolean {
  return /^(day|night|morning|afternoon|evening|week|weekend|month|year|decade|century|hour|minute|time|moment|period|today|yesterday|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|\d{4}s)$/.test(
    head,
  );
}
