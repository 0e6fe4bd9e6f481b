import type { Mention, StatedClaim } from '@whence/claim';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { genderOfCluster, isPlural, kindOfCluster } from './cluster.js';
import type { Fitness } from './fitness.js';
import { genderOfPronoun, isTime, type Gender } from './general-nouns.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';
import { best, isBesideOwner, onlyOne } from './salience.js';

/** "Ecuador asked Colombia to stop flights along their common border": of the two, who are no one mention. */
export function isOfBoth({ text: pronoun, end }: Mention, text: string): boolean {
  return (
    /^their$/iu.test(pronoun) &&
    /^ (common|shared|mutual|joint) (land |maritime |sea )?(border|frontier|boundary)/u.test(
      text.slice(end, end + 40),
    )
  );
}

export const actors: ReadonlySet<EntityKind> = new Set([
  'State',
  'Organization',
  'ArmedGroup',
  'Group',
  'Media',
]);

/** What "it" stands for: a `charge` that its own sentence tells, what somebody else `answered`, or another `matter`. */
type Said = 'charge' | 'answered' | 'matter';

/** What is denied, confirmed, commented on or signed is no actor and no place: "it" in "the army denied it". */
export function saidThings(
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, Said> {
  const things = new Map<string, Said>();
  const isCharged = ({ passageId, start }: StatedClaim): boolean =>
    claims.some(
      (other) =>
        other.passageId === passageId && other.end <= start && other.modality === 'alleged',
    );
  for (const claim of claims) {
    const { verb, object } = claim;
    if (object === null) continue;
    const stance = vocabulary.reportingVerb(verb)?.stance;
    if (stance === 'denies' || stance === 'confirms')
      things.set(object.id, isCharged(claim) ? 'charge' : 'answered');
    else if (matters.test(verb)) things.set(object.id, 'matter');
  }
  return things;
}

/** What is done with news, papers and plans. */
const matters = /^(break|breach|ratify|honou?r|scrap|comment|react|respond|consider|discuss|receive|sign|read|publish|announce|postpone|cancel|implement|welcome|regret|impose|lift|enforce|introduce|repeal|violate)\b/u; // prettier-ignore

/** Pronoun → whose it is or who says it; and the mentions that do something. */
interface Roles {
  readonly owners: ReadonlyMap<string, string>;
  readonly doers: ReadonlySet<string>;
  readonly fits: Fitness;
  /** Pronouns for a vessel, a weapon, a house → the kinds of what they can mean. */
  readonly things: ReadonlyMap<string, readonly EntityKind[]>;
  /** Pronouns for what was said before: neither a place nor anybody. */
  readonly said: ReadonlyMap<string, Said>;
  /** Whoever stands in the paragraphs before, the last one first. */
  readonly earlier: () => readonly Profile[];
  /** The mentions of those who tell something. */
  readonly tellers: ReadonlySet<string>;
}

export function pronounReferent(
  pronoun: Profile,
  before: readonly Profile[],
  register: Register,
  genders: ReadonlyMap<string, Gender>,
  { owners, doers, fits, said, things: thingsMeant, earlier, tellers }: Roles,
  vocabulary: Vocabulary,
): Profile | null {
  const text = pronoun.mention.text.toLowerCase();
  const open = before.filter(({ mention }) => mention.form !== 'clause' && !isTime(mention.head));
  const fitting = open.filter((each) => fits(pronoun.mention, each, register));
  const candidates = fitting.length > 0 ? fitting : open;
  const kinds = thingsMeant.get(pronoun.mention.id);
  if (kinds !== undefined && /^(it|they|them)$/.test(text)) {
    const isOne = ({ mention: { id, role } }: Profile): boolean => {
      const members = register.members(id);
      const isSuch = kinds.includes(kindOfCluster(members)) || (kinds.includes('Place') && members.some(({ mention: { head } }) => buildings.test(head))); // prettier-ignore
      // "stormed the embassy in Baghdad and set it on fire"
      const isPlaceOfIt = kinds.includes('Place') && /^(obl|nmod)/u.test(role);
      return isSuch && !isPlaceOfIt && isPlural(members) === (text !== 'it');
    };
    return best(pronoun, candidates.filter(isOne), register, 2, owners);
  }
  if (text === 'there') return candidates.find(isNamedPlace) ?? null;
  const gender = genderOfPronoun(text);
  if (gender !== null) {
    const wasSo = (each: Profile): boolean =>
      genders.get(register.root(each.mention.id)) === gender;
    const isOne = (each: Profile): boolean =>
      isPerson(each, pronoun, gender, register, genders, vocabulary);
    // "Baradar is a founder of the movement. He …": what somebody is is no other.
    const isPredicate = ({ mention: { role, form }, sentence }: Profile): boolean =>
      role === 'root' && form === 'description' && candidates.some((each) => each.sentence === sentence && each.mention.role === 'nsubj' && isOne(each)); // prettier-ignore
    const all = candidates.filter((each) => isOne(each) && !isPredicate(each));
    // "…, a source said. His men …": of others than the source, unless it is the source that goes on.
    const goesOn = tellers.has(pronoun.mention.id);
    const speaker = owners.get(pronoun.mention.id);
    const isOfOther =
      speaker !== undefined && !all.some(({ mention }) => register.isSame(mention.id, speaker));
    // "The minister said the rector had fled. Relatives said he …": whom others tell of as well, and not the one who told of him.
    const told = ({ mention, sentence }: Profile): boolean =>
      sentence < pronoun.sentence &&
      register
        .members(mention.id)
        .some((one) => one.sentence === sentence && tellers.has(one.mention.id));
    const spokenOf = all.filter(
      (each) => !isNamelessTeller(each, pronoun, tellers) && !(isOfOther && told(each)),
    );
    const open = goesOn || spokenOf.length === 0 ? all : spokenOf;
    // Of those in the news whose given name tells nothing most are men.
    const sure =
      gender === 'feminine' || areContrasted(pronoun, gender, register)
        ? open.filter(
            ({ mention }) => knownGender(mention.id, register, genders, vocabulary) === gender,
          )
        : [];
    const persons = sure.length > 0 ? sure : open;
    const teller = goesOn ? tellerBefore(pronoun, persons, register, tellers) : null;
    if (teller !== null) return teller;
    // Where two could be meant: the one who was a "she" before.
    const person =
      persons.length > 0
        ? (best(pronoun, persons, register, 2, owners) ??
          best(pronoun, persons.filter(wasSo), register, 2, owners))
        : lastSpokenOf(pronoun, earlier().filter(isOne), register, tellers);
    if (person !== null || gender === 'masculine') return person;
    return best(
      pronoun,
      candidates.filter((each) => isNamedVessel(each, vocabulary)),
      register,
      2,
      owners,
    );
  }
  if (/^(it|its|itself)$/.test(text)) {
    const saidThing = said.get(pronoun.mention.id);
    if (saidThing === 'charge') return null;
    // What is taken or lost is a place or a thing as soon as an actor; who owns or does something acts.
    const acted = ['obj', 'iobj'].includes(pronoun.mention.role);
    const fitAs = (suffers: boolean) => (each: Profile) => {
      const members = register.members(each.mention.id);
      const kind = kindOfCluster(members);
      if (kind === 'Person' || members.every(({ mention }) => mention.form === 'pronoun'))
        return false;
      // "said his country would evacuate its staff"
      const isOwner = owners.get(pronoun.mention.id) === each.mention.id;
      if (isOwner && each.mention.head === 'country') return true;
      if (isPlural(members) && kind === 'Group') return false;
      if (saidThing !== undefined && (kind === 'Place' || actors.has(kind))) return false;
      // "smuggling gold. He denied it": nobody denies gold.
      if (saidThing === 'answered' && (kind === 'Thing' || kind === 'Equipment') && vocabulary.reportingNoun(each.mention.head) === undefined) return false; // prettier-ignore
      // "accused the US of plotting … Washington denies it": what was said last, and no deed told before that
      if (
        acted &&
        saidThing !== undefined &&
        kind === 'Process' &&
        pronoun.sentence - each.sentence > 1
      )
        return false;
      return suffers ? kind !== 'Group' && !isPlural(members) : actors.has(kind);
    };
    // "captured Hopang and looted its market": what only a town has
    const owned = register.inSentence(pronoun.sentence).find(({ mention }) => mention.possessor === pronoun.mention.id); // prettier-ignore
    const isOfTown = text === 'its' && owned !== undefined && (partsOfTowns.test(owned.mention.head) || /\bpolice chief$/u.test(owned.mention.name)); // prettier-ignore
    const towns = isOfTown ? candidates.filter(isTownBefore(pronoun, register)) : [];
    if (towns.length > 0) return towns[0] ?? null;
    const vehicles = owned !== undefined && aboard.test(owned.mention.head) ? candidates.filter(isVehicle(register)) : []; // prettier-ignore
    if (text === 'its' && vehicles.length > 0) return best(pronoun, vehicles, register, 2, owners);
    const able = candidates.filter(fitAs(acted));
    // "guarded the dam when it was attacked": with nobody there who acts, what it is done to is a thing.
    const isDoneTo = able.length === 0 && pronoun.mention.role === 'nsubj:pass';
    const things = isDoneTo ? candidates.filter(fitAs(true)) : able;
    // "…, the ministry said. It added that …": whoever told what stands before goes on.
    const isFirst = things.every((each) => each.sentence < pronoun.sentence);
    const telling = things.filter(
      (each) =>
        isFirst &&
        tellers.has(pronoun.mention.id) &&
        each.sentence === pronoun.sentence - 1 &&
        tellers.has(each.mention.id) &&
        kindOfCluster(register.members(each.mention.id)) !== 'Media',
    );
    const goesOn = new Set(telling.map(({ mention }) => register.root(mention.id))).size === 1;
    return best(pronoun, goesOn ? telling : things, register, acted || isDoneTo ? 3 : 2, owners);
  }
  if (/^(they|them|their|themselves)$/.test(text)) {
    // "The suspects are citizens of Peru": what they are is no other.
    const isPredicate = ({ mention: { role, form }, sentence }: Profile): boolean =>
      role === 'root' && form === 'description' && candidates.some(({ mention, ...other }) => other.sentence === sentence && mention.role === 'nsubj' && mention.plural); // prettier-ignore
    const several = candidates.filter((each) => {
      if (isPredicate(each)) return false;
      const members = register.members(each.mention.id);
      const kind = kindOfCluster(members);
      // "Several towns have asked Lima to send them teachers": who asks is somebody.
      const acts = kind === 'Place' && doers.has(each.mention.id);
      const areSome = kind === 'Person' || actors.has(kind) || acts;
      return areTogether(members) || (isMany(members) && areSome);
    });
    const found = best(pronoun, several, register, 2, owners);
    if (found !== null || several.length > 0) return found;
    // "one of them": of several.
    if (/ of them$/iu.test(partitiveOf(pronoun, register))) return null;
    const bodies = candidates.filter((each) => {
      const kind = kindOfCluster(register.members(each.mention.id));
      // A court rules, and those before it are "they".
      if (/^(court|tribunal)$/iu.test(each.mention.head)) return false;
      return kind === 'ArmedGroup' || kind === 'Organization' || kind === 'Group';
    });
    return best(pronoun, bodies, register, 2, owners);
  }
  return null;
}

function isPerson(
  { mention }: Profile,
  pronoun: Profile,
  gender: Gender,
  register: Register,
  genders: ReadonlyMap<string, Gender>,
  vocabulary: Vocabulary,
): boolean {
  const members = register.members(mention.id);
  // "shot a rubber tapper and his son"; of "missed the funeral; his wife" it is not told, and "the murder of Bello and his wife" has none.
  const isAnd = pronoun.mention.start - mention.end === ' and '.length;
  const isBeside =
    mention.form === 'description' &&
    mention.possessor === null &&
    isAnd &&
    isBesideOwner(mention, pronoun.mention);
  const kind = kindOfCluster(members);
  const isSomebody = kind === 'Person' || (isBeside && kind !== 'Process');
  if (!isSomebody || isPlural(members)) return false;
  const known = knownGender(mention.id, register, genders, vocabulary);
  return known === null || known === gender;
}

function knownGender(
  id: string,
  register: Register,
  genders: ReadonlyMap<string, Gender>,
  vocabulary: Vocabulary,
): Gender | null {
  const members = register.members(id);
  return (
    genders.get(register.root(id)) ??
    genderOfPronoun(members[0]?.mention.text ?? '') ??
    genderOfCluster(members) ??
    genderOfName(members, vocabulary)
  );
}

/** "Diaby sacked Brou after he criticised her decision": "he" and "she" of one sentence are two. */
function areContrasted({ sentence }: Profile, gender: Gender, register: Register): boolean {
  return register.inSentence(sentence).some(({ mention: { form, text } }) => {
    const other = form === 'pronoun' ? genderOfPronoun(text) : null;
    return other !== null && other !== gender;
  });
}

/** "A clerk told a paper that Bello had fled. He said …": whoever told what stands before goes on. */
function tellerBefore(
  { mention, sentence }: Profile,
  persons: readonly Profile[],
  register: Register,
  tellers: ReadonlySet<string>,
): Profile | null {
  if (!/^(He|She)$/u.test(mention.text) || persons.some((each) => each.sentence === sentence))
    return null;
  return onlyOne(
    persons.filter((each) => each.sentence === sentence - 1 && tellers.has(each.mention.id)),
    register,
  );
}

/** By the given name: "Ana Ruiz". */
function genderOfName(members: readonly Profile[], vocabulary: Vocabulary): Gender | null {
  const full = members.find(({ mention: { form }, name }) => form === 'name' && name.includes(' '));
  const given = full?.name.split(' ')[0];
  return (given === undefined ? undefined : vocabulary.genderOfGivenName(given)) ?? null;
}

/**
 * "He said" below paragraphs that speak of nobody: in the last one that does, whoever told something last, else the only
 * one there.
 */
function lastSpokenOf(
  { paragraph }: Profile,
  persons: readonly Profile[],
  register: Register,
  tellers: ReadonlySet<string>,
): Profile | null {
  const [last] = persons;
  if (last === undefined || last.paragraph === paragraph) return null;
  const there = persons.filter((each) => each.paragraph === last.paragraph);
  // "I" who speaks there is one whom nobody names.
  if (there.some(({ mention: { id } }) => register.members(id).every(isPronoun))) return null;
  const isAlone = new Set(there.map(({ mention }) => register.root(mention.id))).size === 1;
  return there.find(({ mention }) => tellers.has(mention.id)) ?? (isAlone ? last : null);
}

/** "a military source", in a sentence before; "an aide said that nobody had pressed him": another than the aide. */
function isNamelessTeller(
  { mention, sentence }: Profile,
  pronoun: Profile,
  tellers: ReadonlySet<string>,
): boolean {
  const isApart = sentence < pronoun.sentence || pronoun.mention.role === 'obj';
  return isApart && tellers.has(mention.id) && /^(an?|one) /iu.test(mention.text);
}

function isPronoun({ mention }: Profile): boolean {
  return mention.form === 'pronoun';
}

/** "boarded the tanker Stella and took her to Suez" */
function isNamedVessel({ mention }: Profile, vocabulary: Vocabulary): boolean {
  return (
    mention.form === 'name' && mention.text.split(' ').some((word) => vocabulary.isVessel(word))
  );
}

const buildings =
  /^(embassy|consulate|mission|parliament|headquarters|hospital|school|university|church|court|ministry|residence|office)$/u;

/** "withdrew from Bati … executed captives there" */
function isNamedPlace({ mention, kind }: Profile): boolean {
  return mention.form === 'name' && kind === 'Place';
}

/** What towns have, and bodies hardly. */
const partsOfTowns =
  /^(airport|airstrip|port|harbou?r|outskirts|suburb|market|marketplace|bazaar|street|mayor|resident|inhabitant|townspeople|villager|population|neighbou?rhood|gate|centre|center|square|hospital|school|mosque|church|cathedral|prison|jail|bridge|garrison|hinterland|port|defender)$/u;

/** A town spoken of as such, last before: done to, or what the sentence is about. */
function isTownBefore({ sentence }: Profile, register: Register): (candidate: Profile) => boolean {
  return (each) =>
    kindOfCluster(register.members(each.mention.id)) === 'Place' &&
    each.mention.form !== 'pronoun' &&
    /^(obj|nsubj)/u.test(each.mention.role) &&
    sentence - each.sentence <= 1;
}

/** Who and what only a vehicle has. */
const aboard =
  /^(driver|crew|passenger|occupant|cargo|captain|skipper|pilot|conductor|helmsman|wreckage|hull)$/u;

/** "seized a lorry at Dori. Its driver …": a thing that moves, and nobody. */
function isVehicle(register: Register): (candidate: Profile) => boolean {
  return ({ mention: { id, form } }) =>
    form !== 'pronoun' && kindOfCluster(register.members(id)) === 'Equipment';
}

/** "one of them" of the pronoun within it. */
function partitiveOf({ mention, sentence }: Profile, register: Register): string {
  const whole = register
    .inSentence(sentence)
    .find(({ mention: { form, start, end } }) => form === 'description' && start < mention.start && end === mention.end); // prettier-ignore
  return whole?.mention.text ?? '';
}

/** "The pair fled. They …" */
function areTogether(members: readonly Profile[]): boolean {
  return members.some(({ mention: { text } }) =>
    /^(?:the (?:pair|duo|trio|two|three)|both)$/iu.test(text),
  );
}

/** "police had recovered rifles stolen from their stations", "left the Houthis since their seizure of the port" */
function isMany(members: readonly Profile[]): boolean {
  return (
    isPlural(members) ||
    members.some(
      // "Villagers said the Houthis had burned their homes": who does it as a group is one.
      ({ mention: { head, form, name, role }, kind }) =>
        /^(police|family|couple|crew|clergy)$/u.test(head) ||
        (form === 'name' && role !== 'nsubj' && kind === 'ArmedGroup' && /[a-z]s$/u.test(name)),
    )
  );
}
