import type { StatedClaim } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';
import { isToldByAge } from './kin.js';
import { isInitialsOf, wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';
import { joinSpellings } from './spellings.js';
import { officesIn } from './uses.js';

/** Joins mentions that bear one name, an acronym of it, another name that the report gives, or a part of it. */
export function joinSameNames(
  register: Register,
  claims: readonly StatedClaim[],
  text: string,
): void {
  joinEqualKeys(register); // "Qatar", "Doha"
  joinAliases(register, claims); // "Anis Bujeela al-Awami (aka al-Asla)"
  joinInitials(register); // "Derna Mujahideen Shura Council … the DMSC"
  joinPartialNames(register, text); // "Ghassan Salame … Salame"
  joinSpellings(register); // "Abdulhamid al-Dbeibah … Dbeiba"
  joinAppositions(register, claims, text); // "His lawyer, Nino Janashia"
}

function joinEqualKeys(register: Register): void {
  const first = new Map<string, string>();
  for (const [id, { key }] of register.profiles) {
    if (key === null || key === '') continue;
    const same = first.get(key);
    if (same === undefined) first.set(key, id);
    else register.join(id, same);
  }
}

function joinAliases(register: Register, claims: readonly StatedClaim[]): void {
  for (const { relation, subject, object, polarity } of claims) {
    if (
      relation !== 'ALSO_KNOWN_AS' ||
      polarity === 'negative' ||
      subject === null ||
      object === null
    )
      continue;
    if (subject.form === 'pronoun' || object.form === 'pronoun') continue;
    const kinds = [register.members(subject.id), register.members(object.id)].map((members) =>
      members.find(({ known }) => known),
    );
    const [one, other] = kinds;
    // Two names that the world knows apart stay apart.
    if (one !== undefined && other !== undefined && one.key !== other.key) continue;
    register.join(object.id, subject.id);
  }
}

function names(register: Register): readonly Profile[] {
  return [...register.profiles.values()].filter(
    ({ mention }) => mention.form === 'name' && !isToldByAge(mention),
  );
}

function joinInitials(register: Register): void {
  const all = names(register);
  const full = grouped(
    distinct(all.filter(({ mention }) => /\s/.test(mention.name))),
    ({ name }) => [name.charAt(0).toUpperCase()],
  );
  const acronyms = [...register.profiles.values()].filter(
    ({ mention, known }) =>
      mention.form !== 'pronoun' &&
      !known &&
      /^\p{Lu}[\p{L}.]{1,8}$/u.test(mention.name) &&
      /\p{Lu}.*\p{Lu}/u.test(mention.name),
  );
  for (const acronym of acronyms) {
    // "the Detective Branch (DB) … Desh Barta": letters that were spelt out stand for nobody else.
    const isSpelt = register
      .members(acronym.mention.id)
      .some(
        ({ mention }) =>
          mention.name.includes(' ') && isInitialsOf(acronym.mention.name, mention.name),
      );
    if (isSpelt) continue;
    const fits = (full.get(acronym.mention.name.charAt(0).toUpperCase()) ?? []).filter(
      (each) =>
        each.kind !== 'Person' &&
        isInitialsOf(acronym.mention.name, each.mention.name) &&
        !register.isSame(each.mention.id, acronym.mention.id),
    );
    const roots = new Set(fits.map(({ mention }) => register.root(mention.id)));
    const [only] = fits;
    if (roots.size === 1 && only !== undefined) register.join(acronym.mention.id, only.mention.id);
  }
}

/** Profiles by what they can be found by, so that a page of a thousand names is not compared each with each. */
function grouped(
  profiles: readonly Profile[],
  keysOf: (profile: Profile) => readonly string[],
): ReadonlyMap<string, readonly Profile[]> {
  const groups = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of new Set(keysOf(profile))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [profile]);
      else group.push(profile);
    }
  }
  return groups;
}

/** One profile for each different name. */
function distinct(profiles: readonly Profile[]): readonly Profile[] {
  return [...new Map(profiles.map((profile) => [profile.mention.name, profile])).values()];
}

/** A surname after the full name, a body's last words after its full name; only where one alone fits. */
function joinPartialNames(register: Register, text: string): void {
  const named = distinct(names(register));
  const words = new Map(named.map((profile) => [profile, nameWords(profile)]));
  // "Temir Sariev … his brother Bakyt … Bakyt Sariev": of the family.
  const isOfFamily = (name: string): boolean => {
    const last = wordsOf(name).at(-1);
    return named.some(
      (each) =>
        isPersonal(each) &&
        each.mention.name !== name &&
        each.mention.name.includes(' ') &&
        wordsOf(each.mention.name).at(-1) === last,
    );
  };
  const wholes = grouped(named, (profile) => words.get(profile) ?? []);
  for (const part of named) {
    if (part.known) continue;
    const short = words.get(part) ?? [];
    // "Omar Said Ali … His father, Omar Said": father and son share names.
    const isKin = ({ mention }: Profile): boolean =>
      short.length > 1 && kin.test(text.slice(Math.max(0, mention.start - 40), mention.start));
    if (isKin(part)) continue;
    // "His son, Mahamat, … the rebel Mahamat Ali": a first name alone is of the family it is told of.
    const isFirstName = ({ mention }: Profile): boolean =>
      short.length === 1 &&
      kin.test(text.slice(Math.max(0, part.mention.start - 40), part.mention.start)) &&
      wordsOf(mention.name)[0] === short[0] &&
      !isOfFamily(mention.name);
    const wordsOfWhole = (whole: Profile): readonly string[] => words.get(whole) ?? [];
    const all = (wholes.get(short.at(-1) ?? '') ?? []).filter(
      (whole) =>
        !isFirstName(whole) &&
        !isOwnedBy(whole, part, register) &&
        !isKin(whole) &&
        (isPartOf(part, short, whole, wordsOfWhole(whole)) ||
          isFirstSurname(part, short, whole, wordsOfWhole(whole))),
    );
    const usual = all.filter((whole) => isPartOf(part, short, whole, wordsOfWhole(whole)));
    // "Claude Joseph" sooner than "Joseph Vincent" is Joseph.
    const isSurname = (whole: Profile): boolean =>
      short.length === 1 && wordsOfWhole(whole).at(-1) === short[0] && isPersonal(whole);
    const surnamed = usual.filter(isSurname);
    const fits = surnamed.length > 0 ? surnamed : usual.length > 0 ? usual : all;
    const roots = new Map(fits.map((whole) => [register.root(whole.mention.id), whole]));
    roots.delete(register.root(part.mention.id));
    const [only, ...more] = [...roots.values()];
    // "Peng Daxun … Peng … his deputy, Peng Deren": of the one who was named before.
    const start = startOf(part, register);
    const earlier = [...roots.values()].filter((whole) => startOf(whole, register) < start);
    if (more.length > 0 && earlier.length === 1 && earlier[0] !== undefined)
      register.join(part.mention.id, earlier[0].mention.id);
    if (roots.size === 1 && only !== undefined) register.join(part.mention.id, only.mention.id);
  }
}

function startOf({ mention: { id } }: Profile, register: Register): number {
  return Math.min(...register.members(id).map(({ mention: { start } }) => start));
}

const kin =
  /(['’]s?|\b(his|her|their)) (late )?((grand)?(father|mother|son|daughter)|brother|sister|uncle|aunt|nephew|niece|cousin),? $/iu;

/** "Badawi's son Karim Badawi" is not the Badawi whose son he is. */
function isOwnedBy(whole: Profile, part: Profile, register: Register): boolean {
  return register
    .members(whole.mention.id)
    .some(
      ({ mention: { possessor } }) =>
        possessor !== null && register.isSame(possessor, part.mention.id),
    );
}

/** Particles belong to the name behind them: "al-Awami" is one word. */
function nameWords({ mention, kind }: Profile): readonly string[] {
  // "Diallo's Karim" is no Diallo.
  const own =
    kind === 'Person'
      ? mention.name.replace(/^.*['’]s? /u, '').replace(/ of \p{Ll}.*$/u, '')
      : mention.name;
  return wordsOf(
    own.replace(
      /\b(al|el|bin|ibn|van|von|de|di|da|abu|ould|ben|ul|as|ash)[- ](?=\p{Lu})/giu,
      '$1_',
    ),
  ).flatMap((word) => word);
}

function isPartOf(
  part: Profile,
  short: readonly string[],
  whole: Profile,
  long: readonly string[],
): boolean {
  if (short.length === 0 || short.length >= long.length || whole.known !== part.known) return false;
  const end = long.slice(-short.length);
  const atEnd = short.every((word, index) => word === end[index]);
  if (isPersonal(whole)) {
    if (!isPersonal(part) && part.kind !== 'Thing' && part.kind !== 'Organization') return false;
    if (part.kind === 'Organization' && /^\p{Lu}+$/u.test(part.mention.name)) return false;
    // "the Special Representative of the Secretary-General" is not the Secretary-General.
    if (whole.mention.name.endsWith(` of the ${part.mention.name}`)) return false;
    const atStart = short.length > 1 && short.every((word, index) => word === long[index]);
    return atEnd || atStart || (short.length === 1 && isPersonal(part) && short[0] === long[0]);
  }
  const bodies = ['Organization', 'ArmedGroup'];
  if (!bodies.includes(whole.kind) || !bodies.includes(part.kind)) return false;
  const isHead =
    short.length === 1 && part.mention.head === whole.mention.head && long.includes(short[0] ?? '');
  return (atEnd || isHead) && part.mention.definite && /^\p{Lu}/u.test(part.mention.name);
}

/** "Brice Oligui Nguema … Oligui", "Nestor Perez Salas … Perez": the first of two surnames. */
function isFirstSurname(
  part: Profile,
  short: readonly string[],
  whole: Profile,
  long: readonly string[],
): boolean {
  return (
    isPersonal(part) &&
    isPersonal(whole) &&
    whole.known === part.known &&
    short.length === 1 &&
    long.length > 2 &&
    long.at(-2) === short[0]
  );
}

function isPersonal(profile: Profile): boolean {
  return profile.kind === 'Person';
}

/**
 * A description and a name side by side, "Levan Kobakhidze, a former deputy minister, …", and another name that the
 * words between them tell to be one: "(aka al-Asla)".
 */
function joinAppositions(register: Register, claims: readonly StatedClaim[], text: string): void {
  const offices = officesIn(claims);
  const all = [...register.profiles.values()];
  const held = all.filter(({ mention }) => offices.has(mention.id));
  const ordered = all.filter(({ sentence, mention }) => sentence >= 0 && !offices.has(mention.id));
  for (const [position, second] of ordered.entries()) {
    for (const first of ordered.slice(Math.max(0, position - 6), position)) {
      if (first.sentence !== second.sentence) continue;
      const between = text.slice(first.mention.end, second.mention.start);
      // "HoR" within "House of Representatives (HoR) speaker Aguila Saleh" is the house.
      const isApart = first.mention.end <= second.mention.start;
      const beside = isApart && second.mention.role === 'appos' && /^,?\s*$/u.test(between);
      const guessed = beside && between.includes(',') ? guessedName(first, second) : null;
      if (guessed !== null) register.revise(guessed);
      if (
        guessed !== null ||
        (beside && areOne(first, second) && !isOneOfMany(first, held)) ||
        isPartOfName(second, first) ||
        (alias.test(between) && areNames(first, second))
      )
        register.join(second.mention.id, first.mention.id);
    }
  }
}

/** "a nephew of the president, Omar Bello": the name is that of who holds the office. */
function isOneOfMany({ mention }: Profile, held: readonly Profile[]): boolean {
  const { text, start, end } = mention;
  return (
    /^an? /iu.test(text) &&
    held.some(
      (office) =>
        office.mention.end === end &&
        / (?:of|to) (?:the )?$/u.test(text.slice(0, Math.max(0, office.mention.start - start))),
    )
  );
}

/** "brother" within "Diallo's brother Karim" is Karim. */
function isPartOfName(noun: Profile, name: Profile): boolean {
  const { form, role, possessor, start, end } = noun.mention;
  const isWithin = start >= name.mention.start && end <= name.mention.end;
  const areOfKind = form === 'description' && name.mention.form === 'name';
  return (
    isWithin &&
    areOfKind &&
    isPersonal(noun) &&
    isPersonal(name) &&
    possessor === null &&
    role !== 'nmod:poss'
  );
}

const alias =
  /^,?\s*\(?(?:a\.?k\.?a\.?|alias|also known as|better known as|nom de guerre|born)[:,]?\s+['"“‘]?$/iu;

function areNames(first: Profile, second: Profile): boolean {
  return first.mention.form === 'name' && second.mention.form !== 'pronoun' && !first.known;
}

const toldKinds: ReadonlySet<EntityKind> = new Set(['Organization', 'ArmedGroup', 'Media']);

/**
 * "Dan Na Ambassagou, the largest Dogon militia": what a name that nobody knows is taken for is a guess, what the
 * description says is told. The name as what it is, or null.
 */
function guessedName(first: Profile, second: Profile): Profile | null {
  const pair = [first, second];
  const name = pair.find(({ mention }) => mention.form === 'name');
  const description = pair.find(({ mention }) => mention.form === 'description');
  if (name === undefined || description === undefined || name.known) return null;
  // "Ansar Fajr/PERSON, an obscure militia, said": who is a militia is no person.
  const isSaidToBe =
    name === first &&
    description.mention.role === 'appos' &&
    /^an? /u.test(description.mention.text);
  const isGuess =
    // "a coalition, the Shield"
    name.kind === 'Thing' ||
    (name.kind === 'Place' && name.mention.ner !== 'PERSON') ||
    (name.kind === 'Person' && isSaidToBe);
  return isGuess && toldKinds.has(description.kind) && !description.mention.plural
    ? { ...name, kind: description.kind }
    : null;
}

/** "banned groups linked to Oslo, a move the bishop criticised", "tried to kill Omar Bello, a charge she denies": said of what is told before. */
const sumsUp =
  /^(move|decision|step|measure|act|gesture|charge|claim|allegation|accusation|assertion|suggestion|report|development|demand|proposal|threat|verdict|ruling|practice|policy)$/u;

/** What a person, a body or a state is to another. */
const sides = /^(ally|partner|rival|foe|enemy|adversary|backer|sponsor|patron)$/u;

function areOne(first: Profile, second: Profile): boolean {
  // "Omar Bello, a Tuareg who fled to Niger", "Ana Ruiz, a Chilean national": with "a", whatever that is
  const isPersonSaidToBe =
    isPersonal(first) &&
    first.mention.form === 'name' &&
    second.mention.role === 'appos' &&
    /^an? /u.test(second.mention.text) &&
    !sumsUp.test(second.mention.head);
  if (isPersonSaidToBe && !second.mention.plural) return true;
  const forms = [first.mention.form, second.mention.form].sort().join();
  if (forms !== 'description,name') return false;
  if (first.mention.plural !== second.mention.plural && !isSeveralByName(first, second))
    return false;
  if (sumsUp.test(second.mention.head)) return false;
  // "its ally, the KNPP": persons, bodies and states are allies.
  if ([first, second].some(({ mention: { head } }) => sides.test(head))) return true;
  const [a, b] = [first.kind, second.kind];
  const bodies = ['Organization', 'ArmedGroup', 'Media', 'Group'];
  return a === b || a === 'Thing' || b === 'Thing' || (bodies.includes(a) && bodies.includes(b));
}

/** "the Guardians of Kivu, a gang": a body may go by the name of those who are in it. */
function isSeveralByName(name: Profile, { mention: { role, text }, kind }: Profile): boolean {
  const isCalled = name.mention.form === 'name' && name.mention.plural;
  return isCalled && role === 'appos' && /^(an?|the) /iu.test(text) && toldKinds.has(kind);
}
