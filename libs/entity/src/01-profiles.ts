import type { Mention, StatedClaim, StatedReport } from '@whence/claim';
import type { Report } from '@whence/report';
import { isPeople } from '@whence/vocabulary';
import type { CountryName, EntityKind, KnownName, Vocabulary } from '@whence/vocabulary';
import {
  countriesIn,
  isInitialsOf,
  knownName,
  meansCountry,
  nameKey,
  plainName,
  wordsOf,
} from './names.js';
import { countryOfModifiers, countryOfWords, described, isUnit, office } from './description.js';
import { isToldByAge } from './kin.js';
import type { Identity, Profile } from './profile.js';
import { noUse, usesOf, type Uses } from './uses.js';

/** What each mention tells by itself: kind, country, name. Pronouns and bare descriptions tell little; that comes later. */
export function profilesOf(
  report: Report,
  stated: StatedReport,
  vocabulary: Vocabulary,
): ReadonlyMap<string, Profile> {
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  const uses = usesOf(stated.claims, vocabulary);
  const surnames = surnamesIn(stated.mentions);
  const spelt = lettersSpelt(stated);
  const callings = namesOfPeople(stated.claims, vocabulary);
  const profiles = new Map<string, Profile>();
  const spokenOf = countriesSpokenOf(stated, vocabulary);
  for (const mention of mentionsOf(stated)) {
    const passage = mention.passageId === null ? undefined : passages.get(mention.passageId);
    profiles.set(mention.id, {
      mention,
      sentence: passage?.index ?? -1,
      paragraph: passage?.paragraph ?? -1,
      ...inItsCountry(
        mention,
        identity(
          mention,
          {
            ...(uses.get(mention.id) ?? noUse),
            namesake: surnames.has(mention.name),
            spelt: spelt.get(mention.name) ?? null,
            called: uses.get(mention.id)?.called ?? callings.get(mention.name) ?? null,
          },
          vocabulary,
        ),
        spokenOf,
        vocabulary,
      ),
    });
  }
  return withTowns(profiles, stated.claims, uses);
}

/** "captured a base outside Ann. … Ann hosts a command": somewhere for certain, and so no woman where it stands elsewhere. */
function withTowns(
  profiles: ReadonlyMap<string, Profile>,
  claims: readonly StatedClaim[],
  uses: ReadonlyMap<string, Uses>,
): ReadonlyMap<string, Profile> {
  const towns = new Map(
    claims
      .flatMap(({ where }) => where)
      .flatMap(({ id }) => profiles.get(id) ?? [])
      .filter(
        ({ mention, kind }) =>
          mention.form === 'name' && kind === 'Place' && !mention.name.includes(' '),
      )
      .map((profile) => [profile.mention.name, profile] as const),
  );
  if (towns.size === 0) return profiles;
  const isTaken = ({ mention, kind }: Profile): boolean => {
    const { speaks, holds, held, namesake } = uses.get(mention.id) ?? noUse;
    return mention.form === 'name' && kind === 'Person' && !speaks && !holds && !held && !namesake;
  };
  const people = new Set([...profiles.values()].filter((each) => each.kind === 'Person' && !isTaken(each)).flatMap(({ mention: { name } }) => name.split(' '))); // prettier-ignore
  return new Map(
    [...profiles].map(([id, profile]) => {
      const town = towns.get(profile.mention.name);
      return town === undefined || !isTaken(profile) || people.has(profile.mention.name)
        ? [id, profile]
        : [id, { ...town, mention: profile.mention, sentence: profile.sentence, paragraph: profile.paragraph }]; // prettier-ignore
    }),
  );
}

/** "a commander known as Baghdad … Baghdad": what somebody is called, and the noun for what he is. */
function namesOfPeople(
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, string> {
  return new Map(
    claims.flatMap(({ relation, subject, object }) =>
      relation === 'ALSO_KNOWN_AS' && subject?.form === 'description' && object !== null && isPersonNoun(subject.head, vocabulary) // prettier-ignore
        ? [[object.name, subject.head] as const]
        : [],
    ),
  );
}

/** The countries that a report names by their own words: "Lebanon", "Lebanese". */
function countriesSpokenOf(
  { mentions }: StatedReport,
  vocabulary: Vocabulary,
): ReadonlySet<string> {
  const words = mentions.flatMap(({ name, modifiers }) => [name, ...modifiers]);
  return new Set(
    [...new Set(words)]
      .flatMap((each) => countriesIn(each, vocabulary))
      .filter(({ name }) => meansCountry(name))
      .map(({ name }) => name.code),
  );
}

/** "In Tripoli", where a report speaks of Lebanon and never of Libya: the lesser known town of the name. */
function inItsCountry(
  mention: Mention,
  found: Identity,
  spokenOf: ReadonlySet<string>,
  vocabulary: Vocabulary,
): Identity {
  if (mention.form !== 'name' || (found.country !== null && spokenOf.has(found.country)))
    return found;
  // "Brussels froze the funds", where nothing is said of Belgium
  const body = found.kind === 'State' ? vocabulary.bodySeatedIn(mention.name) : undefined;
  if (body !== undefined) return knownAs(body, vocabulary);
  if (found.kind !== 'Place' && found.kind !== 'State') return found;
  const [country, ...others] = vocabulary
    .namesakesOf(mention.name)
    .filter((code) => spokenOf.has(code));
  return country === undefined || others.length > 0
    ? found
    : { ...found, kind: 'Place', country, name: mention.name, key: plainName(mention.name) };
}

/** The last words of people's full names: "Jordan" is nobody's country beside "Hamilton Jordan". */
function surnamesIn(mentions: readonly Mention[]): ReadonlySet<string> {
  const full = mentions.filter(({ ner, name }) => ner === 'PERSON' && name.includes(' '));
  return new Set(full.flatMap(({ name }) => name.split(' ').slice(-1)));
}

/**
 * What letters stand for in this report: "the National Constituent Assembly (ANC)", "the Special Deterrence Force (Rada)", and without a
 * bracket "the Sudanese Professionals Association … the SPA".
 */
function lettersSpelt({ claims, mentions }: StatedReport): ReadonlyMap<string, string> {
  const spelt = claims.flatMap(({ relation, rule, subject, object }) =>
    relation === 'ALSO_KNOWN_AS' &&
    subject !== null &&
    object !== null &&
    (rule === 'acronym' || isShortOf(rule, subject, object))
      ? [[object.name, subject.name] as const]
      : [],
  );
  const letters = new Set(
    mentions.flatMap(({ name }) => (/^\p{Lu}{3,6}$/u.test(name) ? [name] : [])),
  );
  const bodies = mentions.filter(
    ({ form, ner, name }) => form === 'name' && ner === 'ORGANIZATION' && name.includes(' '),
  );
  const initials = [...letters].flatMap((each) => {
    const full = new Set(bodies.flatMap(({ name }) => (isInitialsOf(each, name) ? [name] : [])));
    const [only] = full;
    return full.size === 1 && only !== undefined ? [[each, only] as const] : [];
  });
  return new Map([...initials, ...spelt]);
}

/** "the Special Deterrence Force (Rada)" */
function isShortOf(rule: string, { name }: Mention, short: Mention): boolean {
  return rule === 'name-in-brackets' && name.includes(' ') && !short.name.includes(' ');
}

/** All mentions in text order, those that only claims use among them. */
function mentionsOf({ claims, mentions }: StatedReport): readonly Mention[] {
  const all = new Map(mentions.map((mention) => [mention.id, mention]));
  for (const mention of claims.flatMap(partiesOf))
    if (!all.has(mention.id)) all.set(mention.id, mention);
  return [...all.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function partiesOf(claim: StatedClaim): readonly Mention[] {
  return [
    claim.subject,
    claim.object,
    claim.recipient,
    ...claim.from,
    ...claim.to,
    ...claim.where,
    ...claim.attribution.map(({ source }) => source),
  ].filter((party) => party !== null);
}

function identity(mention: Mention, uses: Uses, vocabulary: Vocabulary): Identity {
  if (mention.role === 'publisher') return publisher(mention, vocabulary);
  switch (mention.form) {
    case 'pronoun':
      return unnamed(
        mention,
        /^(he|him|his|she|her|hers|himself|herself|i|me|my)$/i.test(mention.text)
          ? 'Person'
          : 'Thing',
      );
    case 'clause':
      return unnamed(mention, 'Process');
    case 'name':
      return uses.office ? office(mention, vocabulary) : named(mention, uses, vocabulary);
    case 'description':
      return described(mention, uses, vocabulary);
  }
}

/** "Commodore Andrew Burns" → "Andrew Burns"; "Scott Dayton of Woodbridge", "convicted Scott Dayton of murder" → "Scott Dayton". */
function withoutTitles({ name, ner }: Mention, { holds }: Uses, vocabulary: Vocabulary): string {
  // "Colonel Desire Rukomera of the Burundian armed forces", whom the tagger does not know
  if (ner !== 'PERSON')
    return holds ? name.replace(/^(\S+ \S+.*?) of (the )?\p{Lu}.*$/u, '$1') : name;
  const words = name.replace(/ of (?:(?:the )?\p{Lu}|\p{Ll}).*$/u, '').split(' ');
  const first = words.findIndex(
    (word) => !vocabulary.isTitle(word.toLowerCase()) && !vocabulary.isTitle(word),
  );
  return first <= 0 ? words.join(' ') : words.slice(first).join(' ');
}

/** "Al-Shabaab" at the head of a sentence is al-Shabaab. */
function isKnownAs(known: KnownName, name: string): boolean {
  const inside = name.replace(/^A(?=l[ -])/u, 'a');
  return (
    known.kind === 'Person' ||
    [known.name, ...known.aliases].some((each) => each === name || each === inside)
  );
}

function unnamed(mention: Mention, kind: EntityKind, country: string | null = null): Identity {
  return { kind, country, name: mention.name, key: null, lasting: false, known: false };
}

function publisher(mention: Mention, vocabulary: Vocabulary): Identity {
  const known = knownName(mention.name, vocabulary);
  const name = known?.name ?? mention.name;
  const country = known?.country ?? null;
  return {
    kind: known?.kind ?? 'Media',
    country,
    name,
    key: nameKey(name, vocabulary),
    lasting: true,
    known: true,
  };
}

function named(mention: Mention, uses: Uses, vocabulary: Vocabulary): Identity {
  if (isToldByAge(mention)) return unnamed(mention, 'Person');
  const name = withoutTitles(mention, uses, vocabulary);
  const country = countryInReport(name, uses, vocabulary);
  // "a commander known as Baghdad"
  const isCalledSo = uses.called !== null && isPersonNoun(uses.called, vocabulary);
  if (country !== undefined && !isCalledSo && !isSomebody(mention, uses, country))
    return countryNamed(mention, uses, vocabulary, country);
  const known = knownInReport(name, uses, vocabulary);
  // "Brig. Gen. Richard Coe" is not the Council of Europe.
  if (known !== undefined && (mention.ner !== 'PERSON' || isKnownAs(known, name)))
    return knownAs(known, vocabulary);
  // "Libyan police" where the tagger takes the whole for a name.
  if (
    !/^\p{Lu}/u.test(name.split(' ').at(-1) ?? '') &&
    vocabulary.kindOfNoun(mention.head) !== undefined
  )
    return described(mention, uses, vocabulary);
  // "Three ethnic Albanians" are a group without a name.
  const arePeople =
    mention.plural &&
    name.includes(' ') &&
    isPeople(vocabulary.country(name.split(' ').at(-1) ?? ''));
  if (arePeople) return described(mention, uses, vocabulary);
  const kind = kindOfName(mention, uses, vocabulary);
  return {
    kind,
    country: countryOfNamed(name, kind, mention, uses, vocabulary),
    name,
    key: nameKey(name, vocabulary),
    lasting: true,
    known: false,
  };
}

function isPersonNoun(noun: string, vocabulary: Vocabulary): boolean {
  return vocabulary.kindOfNoun(noun) === 'Person' || vocabulary.isTitle(noun);
}

function knownAs({ kind, country, name }: KnownName, vocabulary: Vocabulary): Identity {
  return { kind, country, name, key: nameKey(name, vocabulary), lasting: true, known: true };
}

/** What the world knows by a name, unless the report spells its letters out as those of another: "ANC" of Venezuela. */
function knownInReport(
  name: string,
  { spelt }: Uses,
  vocabulary: Vocabulary,
): KnownName | undefined {
  const known = knownName(name, vocabulary);
  const full =
    known === undefined ? [] : [known.name, ...known.aliases].filter((each) => each.includes(' '));
  if (known === undefined || spelt === null || full.length === 0) return known;
  const told = wordsOf(spelt);
  const words = new Set(full.flatMap((each) => wordsOf(each)));
  return told.filter((word) => words.has(word)).length * 2 < told.length ? undefined : known;
}

/** "the Special Deterrence Force (Rada)" is no parliament of Ukraine; the UAE of "the United Arab Emirates (UAE)" are what they are everywhere. */
function countryInReport(
  name: string,
  { spelt }: Uses,
  vocabulary: Vocabulary,
): CountryName | undefined {
  const country = vocabulary.country(name);
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(name);
  return isWord && spelt !== null && vocabulary.country(spelt) === undefined ? undefined : country;
}

/** "Jordan" beside "Hamilton Jordan", and people who share their names with a place or a people: "Virginia Rogers". */
function isSomebody(mention: Mention, uses: Uses, { as }: CountryName): boolean {
  if (mention.ner !== 'PERSON') return as === 'government' && isSurname(mention, uses);
  return uses.namesake || as === 'part' || as === 'people';
}

/** "Paris left the ship" beside "Anna Paris", also where the tagger takes it for the town: whoever acts is the person. */
function isSurname({ name }: Mention, { namesake, acts, place, entered }: Uses): boolean {
  return namesake && acts && !place && !entered && !name.includes(' ');
}

function countryOfNamed(
  name: string,
  kind: EntityKind,
  mention: Mention,
  { namesake }: Uses,
  vocabulary: Vocabulary,
): string | null {
  // "Bishop Rolando Mejia … Mejia" is no Dominican president.
  if (kind === 'Person')
    return countryOfModifiers(mention, vocabulary) ?? (namesake ? null : (vocabulary.countryOfLeader(name) ?? null)); // prettier-ignore
  const told = countryOfWords(mention, vocabulary);
  return told ?? (kind === 'Place' ? (vocabulary.countryOfCity(name) ?? null) : null);
}

/** "Qatar" is the state; "Doha" is the state where it acts and the city where something happens; "Russians" are people. */
function countryNamed(
  mention: Mention,
  uses: Uses,
  vocabulary: Vocabulary,
  { code, country, as }: CountryName,
): Identity {
  const state: Identity = {
    kind: 'State',
    country: code,
    name: country,
    key: nameKey(country, vocabulary),
    lasting: true,
    known: true,
  };
  const ownName = { ...state, name: mention.name, key: plainName(mention.name) };
  if (as === 'name') return state;
  if (as === 'part') return { ...ownName, kind: 'Place' };
  if (as === 'people') return { ...ownName, kind: mention.plural ? 'Group' : 'Person' };
  if (as === 'government' && isOffice(mention.name, code, vocabulary))
    return { ...ownName, kind: 'Organization' };
  if (as === 'demonym')
    return mention.plural
      ? { ...state, kind: 'Group', name: mention.name, key: `people ${code}` }
      : state;
  // "a Kremlin spokesman": a seat of government that is no town stands for it, unless it is struck or entered.
  const isSeat = vocabulary.countryOfCity(mention.name) === undefined;
  const actsForState =
    uses.acts ||
    uses.addressed ||
    mention.role === 'nsubj' ||
    (isSeat && !uses.struck && !uses.entered);
  return actsForState && !uses.place ? state : { ...ownName, kind: 'Place' };
}

/** "The State Department", "CENTCOM": a body of the state, no seat that stands for it. */
function isOffice(name: string, code: string, vocabulary: Vocabulary): boolean {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return (
    // "BEIRUT:" heads a report.
    (/^\p{Lu}{3,}$/u.test(name) && name !== vocabulary.capitalOf(code)?.toUpperCase()) ||
    (name.includes(' ') && vocabulary.kindOfNoun(last) === 'Organization')
  );
}

/** Last words that make a place of what the tagger takes for a man, "Souda Bay"; those that are surnames too (Hill, Field) do not. */
const landscape =
  /^(bay|harbou?r|straits?|gulf|sea|ocean|islands?|peninsula|archipelago|river|lake|valley|desert|delta|province|district|governorate|airport|airbase)$/iu;

/** "Ansarul Islam", "Jaish al-Adl": what a body is called in Arabic and its neighbours stands first, and is no given name. */
const groupsOf: readonly (readonly [RegExp, EntityKind])[] = [
  [
    /^(?:ansarul|ansaroul|jaish|jaysh|lashkar|liwa|katibat?|kata['’]?ib|jund|saraya)[ -]/iu,
    'ArmedGroup',
  ],
  [/^(?:jama['’]?at|jamaat|harakat|hizb|tehreek|tehrik)[ -]/iu, 'Organization'],
  // No house of stone.
  [
    /^house of (?:the )?(?:representatives|commons|lords|assembly|delegates|councillors|chiefs|peoples?|federation|elders)/iu,
    'Organization',
  ],
];

/** Last words of bodies' names that are nobody's surname. */
const bodies =
  /^(front|party|movement|army|brigades?|battalion|alliance|coalition|militia|cartel|league|federation|organi[sz]ation|faction|committee|council|commission|network)$/iu;

function kindOfName(mention: Mention, uses: Uses, vocabulary: Vocabulary): EntityKind {
  const last = mention.name.split(' ').at(-1) ?? mention.name;
  // "West Papua National Liberation Army": no state's army.
  const ofPair = vocabulary.kindOfNoun(mention.name.toLowerCase().split(' ').slice(-2).join(' '));
  const ofNoun =
    ofPair ?? vocabulary.kindOfNoun(mention.head) ?? vocabulary.kindOfNoun(last.toLowerCase());
  const ofCalled = uses.called === null ? undefined : vocabulary.kindOfNoun(uses.called);
  if (ofCalled !== undefined && ofCalled !== 'Thing') return ofCalled;
  if (uses.called !== null && isPersonNoun(uses.called, vocabulary)) return 'Person';
  const ofWords = uses.holds ? undefined : groupsOf.find(([words]) => words.test(mention.name));
  if (ofWords !== undefined) return ofWords[1];
  // "the 33rd Front"
  if (isUnit(mention.name)) return 'ArmedGroup';
  // "the Oliver Sinisterra Front", which the tagger takes for a man
  if (mention.name.includes(' ') && bodies.test(last) && mention.ner === 'PERSON')
    return ofNoun === undefined || ofNoun === 'Person' ? 'Organization' : ofNoun;
  const hasPlaceName = ofNoun !== undefined && ofNoun !== 'Person';
  const described = kindDescribed(mention, vocabulary);
  if (described !== undefined) return described;
  if (uses.holds || (uses.held && mention.name.includes(' ') && !hasPlaceName)) return 'Person';
  if (isSurname(mention, uses)) return 'Person';
  if (uses.entered && isTownLike(mention, vocabulary)) return 'Place';
  if (isStruckTown(mention, uses, vocabulary)) return 'Place';
  if (mention.name.includes(' ') && landscape.test(last)) return 'Place';
  // "in Morales"
  if (uses.place && !uses.acts && !mention.name.includes(' ')) return 'Place';
  if (mention.ner === 'PERSON' && !uses.carries) return 'Person';
  if (vocabulary.countryOfLeader(mention.name) !== undefined) return 'Person';
  if (ofNoun !== undefined && ofNoun !== 'Person' && ofNoun !== 'Group') return ofNoun;
  if (mention.ner === 'ORGANIZATION') return uses.carries ? 'Media' : 'Organization';
  if (mention.ner === 'LOCATION') return 'Place';
  if (uses.place) return 'Place';
  if (uses.carries) return 'Media';
  if (ofNoun !== undefined) return ofNoun;
  if (/^[\p{Lu}.&-]{2,}$/u.test(mention.name)) return 'Organization';
  // "led by Wilner “Ti Kouto” Estimable"
  if (uses.leads && mention.name.includes(' ')) return 'Person';
  return uses.acts ? 'Organization' : 'Thing';
}

/** "the rebel group Kaya", "the mining company Glencore": a body, whatever the tagger takes its name for. */
function kindDescribed({ text, name }: Mention, vocabulary: Vocabulary): EntityKind | undefined {
  const before = text.slice(0, Math.max(0, text.lastIndexOf(name))).trimEnd();
  const noun = /(?:^| )((?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*)$/u.exec(before)?.[1];
  if (noun === undefined) return undefined;
  const kind = vocabulary.kindOfNoun(noun) ?? vocabulary.kindOfNoun(noun.split(' ').at(-1) ?? '');
  if (kind === 'Group') return noun.startsWith('rebel ') ? 'ArmedGroup' : 'Organization';
  return kind === 'ArmedGroup' || kind === 'Organization' || kind === 'Media' ? kind : undefined;
}

/** "entered Gao", but "withdrew from Unesco" */
function isTownLike({ name, ner }: Mention, vocabulary: Vocabulary): boolean {
  if (ner === 'LOCATION') return true;
  if (name.includes(' ')) return false;
  return ner !== 'ORGANIZATION' || vocabulary.countryOfCity(name) !== undefined;
}

/** "attacked Djibo", which the tagger takes for a man: a town that nobody of that name does anything in. */
function isStruckTown(mention: Mention, uses: Uses, vocabulary: Vocabulary): boolean {
  if (!uses.struck || mention.name.includes(' ') || mention.ner === 'ORGANIZATION') return false;
  const { acts, addressed, holds, held, namesake, called } = uses;
  if (acts || addressed || holds || held || namesake || called !== null) return false;
  return vocabulary.countryOfCity(mention.name) !== undefined;
}
