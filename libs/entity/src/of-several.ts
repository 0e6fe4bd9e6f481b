import type { Mention, StatedClaim } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';
import { isOnePerson, isPlural, kindOfCluster } from './cluster.js';
import { isCalled, isOffice, type Callings } from './holders.js';
import { genderOfPronoun } from './general-nouns.js';
import { coordinatedSubjects, namesBehind, subjectsInTurn } from './named-together.js';
import { inOrder } from './of-two.js';
import { heldWhere } from './parts-in-deeds.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

// Who is meant where several are spoken of together: "the two men", "both countries", "the three", "they" of two.

/** The mention → those that it stands for. */
type Groups = ReadonlyMap<string, readonly Mention[]>;

/**
 * "Karapetyan met Shoigu. The two ministers signed an accord": each of the two, where they are all of their kind who stand in
 * the sentence itself before it and in the two sentences before that.
 */
export function groupsIn(
  register: Register,
  claims: readonly StatedClaim[],
  callings: Callings,
): Groups {
  const groups = new Map<string, readonly Mention[]>();
  const search: Search = { register, claims, callings };
  for (const profile of register.profiles.values()) {
    const { id, text, start, end } = profile.mention;
    const found =
      membersOf(profile, search) ??
      groupBefore(profile, groups, register) ??
      theyOfTwo(profile, register, claims) ??
      statesSpokenOf(profile, search);
    if (found !== null) groups.set(id, found.map((mention) => ({ ...mention, text, start, end }))); // prettier-ignore
  }
  return groups;
}

interface Search {
  readonly register: Register;
  readonly claims: readonly StatedClaim[];
  readonly callings: Callings;
}

function membersOf(profile: Profile, search: Search): readonly Mention[] | null {
  const size = sizeOf(profile.mention);
  if (size === null) return null;
  if (isBare(profile.mention))
    return allBefore(profile, size, 'Person', search) ?? allBefore(profile, size, 'State', search);
  const kind = kindOfSeveral(profile);
  if (kind === null) {
    const two = size === 2 ? adversaries(profile, search) : null;
    // "ISWAP split from Boko Haram. The two groups …"
    if (two !== null || !/^(group|movement|militia|faction)$/u.test(profile.mention.head))
      return two;
    return (
      allBefore(profile, size, 'ArmedGroup', search) ??
      allBefore(profile, size, 'Organization', search)
    );
  }
  return allBefore(profile, size, kind, search);
}

const sizes: readonly (readonly [RegExp, number])[] = [
  [/^(?:(?:the|all) (?:two|pair$|duo$)|both\b)/iu, 2],
  [/^(?:the|all) (?:three|trio$)/iu, 3],
  [/^(?:the|all) four/iu, 4],
];

/** How many a description says that it stands for. */
function sizeOf({ form, text }: Mention): number | null {
  if (form !== 'description' && !/^both$/iu.test(text)) return null;
  return sizes.find(([words]) => words.test(text))?.[1] ?? null;
}

/** "the two", "the three": whatever they are. */
function isBare({ text }: Mention): boolean {
  return /^(?:(?:the|all) (?:two|three|four)|both)$/iu.test(text);
}

/** "both", "the two", "the three" */
export function isNumber(mention: Mention): boolean {
  return isBare(mention) && sizeOf(mention) !== null;
}

const numbers: readonly RegExp[] = [/^(?:the )?(?:two|pair)\b/iu, /^(?:the )?three\b/iu, /^(?:the )?four\b/iu]; // prettier-ignore

/** "Two elders of the clan fled. Both …": those who were counted so last before. */
export function countedBefore({ mention }: Profile, before: readonly Profile[]): Profile | null {
  const words = numbers[(sizeOf(mention) ?? 2) - 2];
  return (
    before.find(
      (each) =>
        each.mention.form === 'description' &&
        each.mention.plural &&
        words?.test(each.mention.text) === true &&
        !isNumber(each.mention),
    ) ?? null
  );
}

/** Persons or states, by the noun; null for what either is, or a body: "the two sides". */
function kindOfSeveral({ mention, kind }: Profile): EntityKind | null {
  if (/^(country|nation|state|neighbou?r|government|capital|republic)$/u.test(mention.head)) return 'State'; // prettier-ignore
  const arePersons = kind === 'Group' || /^(pair|duo|trio)$/u.test(mention.head);
  return arePersons &&
    !bodies.test(mention.head) &&
    !/\b(of|in|from|at)\b/u.test(mention.name.replace(/^(.*heads) of (state|government)/u, '$1'))
    ? 'Person'
    : null;
}

/** All of a kind who are named near before it, if they are as many as it says. */
function allBefore(
  profile: Profile,
  size: number,
  kind: EntityKind,
  search: Search,
): readonly Mention[] | null {
  const { mention, sentence, paragraph } = profile;
  const { register, claims } = search;
  const found: Profile[] = [];
  const apart = besideIn(claims, mention, kind);
  const held = heldWhere(claims, mention);
  for (const distance of [0, 1, 2]) {
    for (const each of register.inSentence(sentence - distance)) {
      const members = register.members(each.mention.id);
      const isNear =
        each.paragraph === paragraph || (paragraph - each.paragraph === 1 && distance < 2);
      const isOne =
        kindOfCluster(members) === kind && !isPlural(members) && each.mention.role !== 'office';
      if (!isNear || !isOne || each.mention.start >= mention.start) continue;
      if (apart.some((id) => register.isSame(id, each.mention.id))) continue;
      if (isOfOtherSex(mention, members)) continue;
      if (held?.every((id) => !register.isSame(id, each.mention.id)) === true) continue;
      if (members.some((one) => one.mention.form === 'name')) found.push(each);
    }
    const all = inOrder(found, register);
    if (all.length > size) return kind === 'Person' ? thoseCalled(profile, all, size, search) : null; // prettier-ignore
    if (all.length === size) return all.map((each) => each.mention);
  }
  return kind === 'Person' ? calledInReport(profile, size, search) : null;
}

/** How many sentences back the two leaders may have been named of whom a report is. */
const farBack = 12;

/** "the two leaders", farther back: all those whom the report has told to be such. */
function calledInReport(
  { mention, sentence }: Profile,
  size: number,
  { register, claims, callings }: Search,
): readonly Mention[] | null {
  if (!isOffice(mention.head)) return null;
  const apart = besideIn(claims, mention, 'Person');
  const called = [...register.profiles.values()].filter(
    (each) =>
      each.mention.form === 'name' &&
      each.mention.start < mention.start &&
      each.sentence >= 0 &&
      sentence - each.sentence <= farBack &&
      isOnePerson(register.members(each.mention.id)) &&
      !apart.some((id) => register.isSame(id, each.mention.id)) &&
      isCalled(mention.head, callings(each, register).filter(({ ended }) => !ended), mention.start), // prettier-ignore
  );
  const those = inOrder(called, register);
  return those.length === size ? those.map((each) => each.mention) : null;
}

/** "the two men": no "she" is one of them. */
function isOfOtherSex({ head }: Mention, members: readonly Profile[]): boolean {
  const other = head === 'man' ? 'feminine' : head === 'woman' ? 'masculine' : null;
  return other !== null && members.some(({ mention: { text } }) => genderOfPronoun(text) === other);
}

/** "the two ministers", where a third who is named there is none; of others those that "and" makes one subject. */
function thoseCalled(
  { mention, sentence }: Profile,
  persons: readonly Profile[],
  size: number,
  { register, callings }: Search,
): readonly Mention[] | null {
  const called = persons.filter((each) =>
    isCalled(mention.head, callings(each, register), mention.start),
  );
  const together = coordinatedSubjects(sentence - 1, register);
  const inTurn = size === 2 ? subjectsInTurn(sentence, register) : [];
  const those = [called, together].find((each) => each.length === size) ?? inTurn;
  return those.length === size ? those.map((each) => each.mention) : null;
}

/** Countries: where the report speaks of two alone, by whatever word. */
function statesSpokenOf(profile: Profile, { register, claims }: Search): readonly Mention[] | null {
  const { mention, sentence } = profile;
  if (sizeOf(mention) !== 2 || isBare(mention) || kindOfSeveral(profile) !== 'State') return null;
  const apart = new Set(
    besideIn(claims, mention).map((id) => register.profiles.get(id)?.country ?? null),
  );
  const codes = new Set<string>();
  const acting = new Set<string>();
  const states = new Map<string, Profile>();
  for (const each of register.profiles.values()) {
    if (each.mention.start >= mention.start || each.sentence < 0) continue;
    if (each.country === null || apart.has(each.country)) continue;
    if (sentence - each.sentence <= farthest) codes.add(each.country);
    if (each.kind !== 'State' || !each.known) continue;
    states.set(each.country, states.get(each.country) ?? each);
    const isParty = /^(nsubj|obj|iobj|obl|conj)/u.test(each.mention.role);
    if (isParty && sentence - each.sentence <= farthest) acting.add(each.country);
  }
  const both = [...(acting.size === 2 ? acting : codes)]
    .flatMap((code) => states.get(code) ?? [])
    .sort((a, b) => a.mention.start - b.mention.start);
  return (acting.size === 2 || codes.size === 2) && both.length === 2
    ? both.map((each) => each.mention)
    : null;
}

/** How many sentences back one may have spoken of the two countries. */
const farthest = 8;

/** "Germany called on both governments": of others than Germany. */
function besideIn(
  claims: readonly StatedClaim[],
  { id, passageId, start }: Mention,
  kind: EntityKind | null = null,
): readonly string[] {
  const own = claims.filter(
    (claim) =>
      claim.passageId === passageId &&
      [claim.subject, claim.object, claim.recipient].some((party) => party?.id === id),
  );
  // "Peru accuses Chile of arming Bolivia. Both countries deny it": those who are accused.
  const isDenied = own.some(({ relation }) => /^(DENIES|REJECTS)$/u.test(relation));
  const last = claims.findLast(({ relation, end }) => relation === 'ACCUSES' && end < start);
  const accuser = isDenied ? (last?.subject?.id ?? null) : null;
  const others = own.flatMap(({ subject, object, recipient, attribution }) => [
    ...[subject, object, recipient].flatMap((each) => each?.id ?? []),
    // "Ruiz said the two would not stop": of others than Ruiz.
    ...attribution.flatMap(({ source }) =>
      kind === 'Person' && source.start < start ? [source.id] : [],
    ),
  ]);
  return [...others, ...(accuser === null ? [] : [accuser])].filter((each) => each !== id);
}

const bodies =
  /^(side|group|movement|militia|party|army|faction|force|camp|bloc|alliance|organi[sz]ation|unit)$/u;

const dealings: ReadonlySet<string | null> = new Set(['FIGHT', 'CONSULT', 'AGREE']);

/** "Hezbollah clashed with Amal. The army separated the two sides": the two of whom it was told last, or whose fight the report is about. */
function adversaries(
  { mention, sentence }: Profile,
  { register, claims }: Search,
): readonly Mention[] | null {
  if (!bodies.test(mention.head)) return null;
  const apart = besideIn(claims, mention);
  const isBody = (party: Mention | null): party is Mention => {
    if (party === null || apart.some((id) => register.isSame(id, party.id))) return false;
    const kind = kindOfCluster(register.members(party.id));
    return /^(State|ArmedGroup|Organization)$/u.test(kind) || (kind === 'Person' && mention.head === 'side'); // prettier-ignore
  };
  const told = claims
    // "Oslo and the alliance agreed to a truce": the one with the other.
    .map((claim) =>
      claim.relation !== 'AGREES' || isBody(claim.object)
        ? claim
        : { ...claim, object: claim.recipient },
    )
    .filter(
      ({ event, subject, object, end }) =>
        dealings.has(event) && end <= mention.start && isBody(subject) && isBody(object),
    );
  const last = told.at(-1);
  if (!last?.subject || !last.object) return null;
  const two = [last.subject, last.object];
  const distance = sentence - (register.profiles.get(last.subject.id)?.sentence ?? -99);
  if (distance <= 2) return two;
  // Farther back only bodies, where no others deal with each other in the report.
  if (two.some(({ id }) => kindOfCluster(register.members(id)) === 'Person')) return null;
  const isOfTwo = (party: Mention | null): boolean =>
    party !== null && two.some(({ id }) => register.isSame(id, party.id));
  return told.every(({ subject, object }) => isOfTwo(subject) && isOfTwo(object)) ? two : null;
}

/** "The two men fled. They …", "Both …", "Neither …", "urged the two countries … Both governments": those of whom the sentence before, or this one, has spoken. */
function groupBefore(
  profile: Profile,
  groups: ReadonlyMap<string, readonly Mention[]>,
  register: Register,
): readonly Mention[] | null {
  const { mention, sentence } = profile;
  const same =
    mention.form === 'pronoun'
      ? register
          .members(mention.id)
          .find((each) => each.mention.start < mention.start && groups.has(each.mention.id))
      : undefined;
  if (same !== undefined) return groups.get(same.mention.id) ?? null;
  // "Both said they would leave"
  const own = theirs.test(mention.text) && register.members(mention.id).length === 1;
  if (own) {
    const subject = register
      .inSentence(sentence)
      .find(({ mention: { id, role, start } }) => role.startsWith('nsubj') && start < mention.start && groups.has(id)); // prettier-ignore
    return subject === undefined ? null : (groups.get(subject.mention.id) ?? null);
  }
  const isAny = /^(both|neither|each|the two)$/iu.test(mention.text);
  if (!isAny && sizeOf(mention) === null) return null;
  const last = [sentence, sentence - 1]
    .flatMap((at) => register.inSentence(at).toReversed())
    .find((each) => each.mention.start < mention.start && groups.has(each.mention.id));
  const those = last === undefined ? undefined : groups.get(last.mention.id);
  if (those === undefined || isAny) return those ?? null;
  const kind = kindOfSeveral(profile);
  // "The two groups fought. Both sides …"
  const areSuch = those.every(({ id }) => {
    const each = kindOfCluster(register.members(id));
    return kind === null ? /^(State|ArmedGroup|Organization)$/u.test(each) : each === kind;
  });
  return areSuch && those.length === sizeOf(mention) ? those : null;
}

/** "Bello met Kane. The ministers …" */
const theOfficials =
  /^The (?:ministers|foreign ministers|leaders|presidents|premiers|prime ministers|diplomats|generals|officials|envoys|men)$/u;

const theirs = /^(they|them|their|themselves)$/iu;

/**
 * "Li Wei and Chen Bo fled. They …", "Li Wei met Chen Bo. They …": "they" at the head of a sentence, of the two who were the
 * subject of the one before, or did it to each other, where no others are there whom it could mean.
 */
export function theyOfTwo(
  { mention, sentence, paragraph }: Profile,
  register: Register,
  claims: readonly StatedClaim[],
): readonly Mention[] | null {
  if (mention.text === 'them') return themOfTwo(mention, sentence, register, claims);
  if (
    !(mention.text === 'They' || theOfficials.test(mention.text)) ||
    !mention.role.startsWith('nsubj')
  )
    return null;
  const there = register.inSentence(sentence - 1);
  const isSeveral = ({ mention: { id, role } }: Profile): boolean =>
    isPlural(register.members(id)) && role.startsWith('nsubj');
  if (there[0]?.paragraph !== paragraph) return null;
  const [named] = there
    // "Ministers" at the head of a sentence is told as an office.
    .filter(
      ({ mention: { plural, role } }, at) =>
        plural && (role.startsWith('nsubj') || (role === 'office' && at === 0)),
    )
    .map((each) => namesBehind(each, there, register));
  if (named !== undefined && named.length > 1) return named.map((each) => each.mention);
  if (there.some(isSeveral)) return null;
  const isActor = ({ mention: { id } }: Profile): boolean =>
    actors.test(kindOfCluster(register.members(id)));
  const together = coordinatedSubjects(sentence - 1, register).filter(isActor);
  if (together.length > 1) return together.map((each) => each.mention);
  const dealt = claims.filter(
    ({ relation, passageId, polarity }) =>
      mutual.test(relation) && polarity === 'affirmative' && passageId === there[0]?.mention.passageId, // prettier-ignore
  );
  const [deed, ...more] = dealt;
  if (!deed?.subject || !deed.object || more.length > 0) return null;
  const two = [deed.subject, deed.object];
  const [one, other] = two.map(({ id }) => kindOfCluster(register.members(id)));
  const areNamed = two.every(({ id }) =>
    register.members(id).some((each) => each.mention.form === 'name'),
  );
  return areNamed && one === other && actors.test(one ?? '') ? two : null;
}

/** "Bello called Ruiz and Kane. He asked them for help": of those to whom he did something just before, where nobody else is many. */
function themOfTwo(
  { passageId, start }: Mention,
  sentence: number,
  register: Register,
  claims: readonly StatedClaim[],
): readonly Mention[] | null {
  const own = claims.find((claim) => claim.passageId === passageId && claim.subject !== null);
  if (own?.subject?.form !== 'pronoun' || own.subject.plural) return null;
  const passage = register.inSentence(sentence - 1)[0]?.mention.passageId;
  const before = claims.filter((claim) => claim.passageId === passage && claim.subject !== null);
  const [first] = before;
  const done = before.filter(
    ({ subject, relation, object }) =>
      relation === first?.relation && subject?.id === first.subject?.id && object?.form === 'name',
  );
  const those = done.flatMap(({ object }) => object ?? []);
  const isSeveral = ({ mention }: Profile): boolean =>
    mention.plural && mention.form !== 'clause' && mention.start < start;
  const isOther = [sentence - 1, sentence].some((at) => register.inSentence(at).some(isSeveral));
  const kinds = new Set(those.map(({ id }) => kindOfCluster(register.members(id))));
  return those.length === 2 && kinds.size === 1 && !isOther ? those : null;
}

const actors = /^(Person|State|ArmedGroup|Organization)$/u;

/** Each does it to the other: "the two men fell out". */
const mutual =
  /^(MEETS|NEGOTIATES_WITH|TALKS_TO|CALLS|OPPOSES|FIGHTS|CLASHES_WITH|DISAGREES_WITH|RECONCILES_WITH)$/u;

/** What a group says, does or suffers, told of each of them. */
export function ofEach(claims: readonly StatedClaim[], groups: Groups): readonly StatedClaim[] {
  return claims.flatMap((claim) => toldByEach(claim, groups)).flatMap((claim) => doneByEach(claim, groups)); // prettier-ignore
}

/** "Both said they would leave": each says so of himself. */
function toldByEach(claim: StatedClaim, groups: Groups): readonly StatedClaim[] {
  const [first, ...rest] = claim.attribution;
  const speakers = first === undefined ? undefined : groups.get(first.source.id);
  if (first === undefined || speakers === undefined) return [claim];
  const own = (party: Mention | null, speaker: Mention): Mention | null => {
    const those = party === null ? undefined : groups.get(party.id);
    return those?.every(({ id }) => speakers.some((each) => each.id === id)) === true
      ? (those.find(({ id }) => id === speaker.id) ?? party)
      : party;
  };
  const doers = claim.subject === null ? undefined : groups.get(claim.subject.id);
  // "Both agreed to meet": one meeting.
  const isOne = claim.object === null && doers?.length === 2 && mutual.test(claim.relation);
  if (isOne) return speakers.slice(0, 1).map((source) => ({ ...claim, attribution: [{ ...first, source }, ...rest] })); // prettier-ignore
  return speakers.map((source) => ({
    ...claim,
    subject: own(claim.subject, source),
    object: own(claim.object, source),
    recipient: own(claim.recipient, source),
    attribution: [{ ...first, source }, ...rest],
  }));
}

function doneByEach(claim: StatedClaim, groups: Groups): readonly StatedClaim[] {
  const doers = claim.subject === null ? undefined : groups.get(claim.subject.id);
  const [one, other, ...more] = doers ?? [];
  const isNumber = /^(the )?(two|three|four|both)$/iu.test(claim.count?.text ?? '');
  const count = isNumber ? null : claim.count;
  if (one && other && more.length === 0 && claim.object === null && mutual.test(claim.relation))
    return [{ ...claim, count, subject: one, object: other }];
  const [subjects, objects, recipients] = [claim.subject, claim.object, claim.recipient].map(
    (party) => (party === null ? [null] : (groups.get(party.id) ?? [party])),
  );
  if (
    ![subjects, objects, recipients].some((parties) => parties !== undefined && parties.length > 1)
  )
    return [claim];
  return (subjects ?? []).flatMap((subject) =>
    (objects ?? []).flatMap((object) =>
      (recipients ?? []).map((recipient) => ({ ...claim, count, subject, object, recipient })),
    ),
  );
}
