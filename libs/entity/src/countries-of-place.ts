import type { Mention, StatedClaim } from '@whence/claim';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { countryOfCluster, kindOfCluster } from './cluster.js';
import { isAgreement, knownName } from './names.js';
import type { Register } from './register.js';

const actors: ReadonlySet<EntityKind> = new Set([
  'Person',
  'Group',
  'Organization',
  'ArmedGroup',
  'Media',
]);
/** What a state does to its own: arrests, bans, trials. */
const domestic: ReadonlySet<string> = new Set(['COERCE', 'INVESTIGATE']);
/** What a state does abroad as soon as at home. */
const abroad: ReadonlySet<string | null> = new Set([
  'AID',
  'COOPERATE',
  'SUPPORT',
  'CONSULT',
  'MOBILIZE',
  'ASSAULT',
  'FIGHT',
  null,
]);

/**
 * Countries of those who have no name and none told: "demonstrators" in Baghdad are Iraq's, whom Egyptian police arrest
 * are Egypt's, and where a sentence speaks of one country alone they are of that one. Names are never placed so.
 */
export function countriesOfPlace(
  register: Register,
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, string> {
  const spokenOf = countriesBySentence(
    register,
    destinations(claims),
    foreignersIn(claims, register),
    vocabulary,
  );
  const atHome = peopleAtHome(claims, register, vocabulary);
  const isAtHome = (party: Mention): boolean =>
    atHome.has(register.root(party.id)) || speaksOfHome(party, vocabulary);
  const dealtWith = statesDealtWith(claims, register, isAtHome);
  const found = new Map<string, string>();
  for (const claim of claims) {
    const places = codesOf(placesOf(claim), register);
    const own = domesticCountry(claim, register, vocabulary);
    for (const party of [claim.subject, claim.object, claim.recipient, ...claim.to]) {
      if (party === null || found.has(register.root(party.id))) continue;
      const within = only(places);
      if (within !== null && isPlaceWithin(party, claim, register))
        found.set(register.root(party.id), within);
      if (!isNameless(party, register, vocabulary) && !isLittleKnown(party, register, isAtHome))
        continue;
      const sentence = spokenOf.get(party.passageId ?? '') ?? { codes: new Set(), first: 0 };
      const alone = only(sentence.codes);
      // "Prosecutors charged an aide with acting for China" are not China's.
      const isBody =
        vocabulary.isStateNoun(party.head) ||
        kindOfCluster(register.members(party.id)) === 'Organization';
      const isLate = party === claim.subject && isBody && sentence.first > party.start;
      const across = alone !== null && dealtWith.get(register.root(party.id))?.has(alone) === true;
      const code =
        within ??
        (party === claim.object ? own : null) ??
        (across || isLate ? null : alone) ??
        (isAtHome(party) ? countryOfOther(party, claim, register) : null);
      if (code !== null) found.set(register.root(party.id), code);
    }
  }
  return found;
}

/** "nurses", "members of a banned party" */
function speaksOfHome({ head, name }: Mention, vocabulary: Vocabulary): boolean {
  return [head, ...name.toLowerCase().split(' ')].some((word) => vocabulary.isHomeNoun(word));
}

/** "The Peruvian president refused to negotiate with guerrillas at the Japanese residence": his, since he deals with them. */
function countryOfOther(
  party: Mention,
  { event, subject, recipient, to }: StatedClaim,
  register: Register,
): string | null {
  const isPassedOn = to.length > 0 || (recipient !== null && recipient !== party);
  if (subject === null || subject === party || abroad.has(event) || isPassedOn) return null;
  return countryOfCluster(register.members(subject.id));
}

/** "opposition leader Chee Soon Juan", "the Homeland Union": a name that tells no country, of someone dealt with at home. */
function isLittleKnown(
  party: Mention,
  register: Register,
  isAtHome: (party: Mention) => boolean,
): boolean {
  const members = register.members(party.id);
  return (
    isAtHome(party) &&
    actors.has(kindOfCluster(members)) &&
    countryOfCluster(members) === null &&
    members.every(({ known }) => !known)
  );
}

/** What is done where nobody need be at home. */
const venues = /^(MEETS|NEGOTIATES_WITH|MEDIATES)$/u;

/** Where something happens, and where someone is based; one meets where nobody need be at home. */
function placesOf({ relation, where, from, object }: StatedClaim): readonly Mention[] {
  const seat = relation === 'BASED_IN' && object !== null ? [object] : [];
  // "kidnapped 21 people from a Malaysian resort"
  const home = relation === 'ABDUCTS' ? from : [];
  const places = [...seat, ...(venues.test(relation) ? [] : where), ...home];
  return places.filter(({ head }) => !/^(border|frontier)$/.test(head));
}

/** "bombed rebel camps in northern Iraq", "captured the town of Cafunfo in Angola": where it is said to lie. */
function isPlaceWithin(
  party: Mention,
  { where, object }: StatedClaim,
  register: Register,
): boolean {
  const members = register.members(party.id);
  return (
    party === object &&
    kindOfCluster(members) === 'Place' &&
    countryOfCluster(members) === null &&
    where.every(({ id }) => !register.isSame(id, party.id))
  );
}

function isNameless(party: Mention, register: Register, vocabulary: Vocabulary): boolean {
  const members = register.members(party.id);
  return (
    party.form !== 'pronoun' &&
    actors.has(kindOfCluster(members)) &&
    countryOfCluster(members) === null &&
    members.every(({ lasting }) => !lasting) &&
    // "al-Qaeda leaders" are of no one country.
    !party.modifiers.some((name) => knownName(name, vocabulary)?.country === null)
  );
}

/** "opposition leader Chee Soon Juan", "the dissident Wei Jingsheng": named, but dealt with at home. */
function peopleAtHome(
  claims: readonly StatedClaim[],
  register: Register,
  vocabulary: Vocabulary,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { relation, subject, object } of claims) {
    if (relation !== 'HOLDS_POSITION' || subject === null || object === null) continue;
    const words = object.name.toLowerCase().split(' ');
    if (words.some((word) => vocabulary.isHomeNoun(word))) found.add(register.root(subject.id));
  }
  return found;
}

/** By party, the states that any claim has it deal with. */
function statesDealtWith(
  claims: readonly StatedClaim[],
  register: Register,
  isAtHome: (party: Mention) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const claim of claims) {
    for (const party of [claim.subject, claim.object, claim.recipient]) {
      if (party === null) continue;
      // "threatened to expel striking doctors", "students demanded reforms by the government"
      if (isAtHome(party) && !abroad.has(claim.event)) continue;
      const root = register.root(party.id);
      const states = found.get(root) ?? new Set<string>();
      for (const state of statesBeside(party, claim, register)) states.add(state);
      found.set(root, states);
    }
  }
  return found;
}

/** "The army received tanks from Poland": a state that has dealings with someone is not whose they are. */
function statesBeside(party: Mention, claim: StatedClaim, register: Register): ReadonlySet<string> {
  const { subject, object, recipient, from } = claim;
  const others = [subject, object, recipient, ...from].filter((each) => each !== null);
  const states = others.filter(
    ({ id }) => id !== party.id && kindOfCluster(register.members(id)) === 'State',
  );
  return codesOf(states, register);
}

/** The country of police, courts and authorities that deal with someone. */
function domesticCountry(
  { event, subject }: StatedClaim,
  register: Register,
  vocabulary: Vocabulary,
): string | null {
  if (subject === null || event === null || !domestic.has(event)) return null;
  return vocabulary.isStateNoun(subject.head)
    ? countryOfCluster(register.members(subject.id))
    : null;
}

function codesOf(mentions: readonly Mention[], register: Register): ReadonlySet<string> {
  return new Set(
    mentions
      .map(({ id }) => countryOfCluster(register.members(id)))
      .filter((code) => code !== null),
  );
}

interface SpokenOf {
  readonly codes: Set<string>;
  /** Where the first of them stands. */
  readonly first: number;
}

/**
 * Where someone goes or meets others is not where he is from: "travelled to Nairobi to ask for troops". Who is handed something takes
 * part.
 */
function destinations(claims: readonly StatedClaim[]): ReadonlySet<string> {
  return new Set(
    claims
      .flatMap(({ relation, object, to, recipient, where }) => [
        ...to.filter(({ id }) => id !== recipient?.id),
        ...(venues.test(relation) ? where : []),
        ...(/^(VISITS|TRAVELS_TO)$/u.test(relation) && object !== null ? [object] : []),
      ])
      .map(({ id }) => id),
  );
}

/** "Papuan rebels freed New Zealand pilot Omar Bello. … doctors examined him": a foreigner among them tells of no one else what he is. */
function foreignersIn(claims: readonly StatedClaim[], register: Register): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ event, relation, subject, object, where }) => {
      const isDealt = event === 'ASSAULT' || event === 'COERCE' || event === 'FIGHT' || /^(RELEASES|RESCUES|HOLDS)$/u.test(relation); // prettier-ignore
      if (!isDealt || object === null) return [];
      const members = register.members(object.id);
      const own = countryOfCluster(members);
      if (own === null || kindOfCluster(members) !== 'Person') return [];
      const others = [...(subject === null ? [] : [subject]), ...where].map(({ id }) =>
        countryOfCluster(register.members(id)),
      );
      const isAbroad = others.some((code) => code !== null && code !== own);
      return isAbroad && !others.includes(own) ? [register.root(object.id)] : [];
    }),
  );
}

function countriesBySentence(
  register: Register,
  elsewhere: ReadonlySet<string>,
  foreigners: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ReadonlyMap<string, SpokenOf> {
  const found = new Map<string, SpokenOf>();
  const agreements = [...register.profiles.values()]
    .map(({ mention }) => mention)
    .filter(({ head }) => isAgreement(head));
  for (const [id, { mention }] of register.profiles) {
    if (elsewhere.has(id) || foreigners.has(register.root(id))) continue;
    // "in violation of the Minsk agreement" speaks of no country.
    const isWithin = agreements.some(
      ({ passageId, start, end }) =>
        passageId === mention.passageId && start <= mention.start && mention.end <= end,
    );
    if (isWithin && vocabulary.country(mention.name)?.as === 'government') continue;
    const members = register.members(id);
    const code = countryOfCluster(members);
    if (mention.passageId === null || code === null) continue;
    // "Al Jazeera reported that soldiers had left": an outlet tells of any country.
    if (kindOfCluster(members) === 'Media' && members.some(({ known }) => known)) continue;
    const known = found.get(mention.passageId);
    found.set(mention.passageId, {
      codes: (known?.codes ?? new Set()).add(code),
      first: Math.min(known?.first ?? mention.start, mention.start),
    });
  }
  return found;
}

function only(codes: ReadonlySet<string>): string | null {
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? code : null;
}
