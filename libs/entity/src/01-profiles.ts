import type { Mention, StatedClaim, StatedReport } from '@whence/claim';
import type { Report } from '@whence/report';
import type { EntityKind, KnownName, Vocabulary } from '@whence/vocabulary';
import {
  countriesIn,
  countryOfName,
  isWholeCountry,
  knownName,
  nameKey,
  plainName,
} from './names.js';
import type { Profile } from './profile.js';
import { usesOf, type Uses } from './uses.js';

/** What each mention tells by itself: kind, country, name. Pronouns and bare descriptions tell little; that comes later. */
export function profilesOf(
  report: Report,
  stated: StatedReport,
  vocabulary: Vocabulary,
): ReadonlyMap<string, Profile> {
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  const uses = usesOf(stated.claims);
  const surnames = surnamesIn(stated.mentions);
  const profiles = new Map<string, Profile>();
  for (const mention of mentionsOf(stated)) {
    const passage = mention.passageId === null ? undefined : passages.get(mention.passageId);
    profiles.set(mention.id, {
      mention,
      sentence: passage?.index ?? -1,
      paragraph: passage?.paragraph ?? -1,
      ...identity(
        mention,
        { ...(uses.get(mention.id) ?? noUse), namesake: surnames.has(mention.name) },
        vocabulary,
      ),
    });
  }
  return profiles;
}

/** The last words of people's full names: "Jordan" is nobody's country beside "Hamilton Jordan". */
function surnamesIn(mentions: readonly Mention[]): ReadonlySet<string> {
  const full = mentions.filter(({ ner, name }) => ner === 'PERSON' && name.includes(' '));
  return new Set(full.flatMap(({ name }) => name.split(' ').slice(-1)));
}

const noUse: Uses = {
  acts: false,
  speaks: false,
  addressed: false,
  place: false,
  office: false,
  holds: false,
  carries: false,
  entered: false,
  namesake: false,
};

/** All mentions in text order, those that only claims use among them. */
function mentionsOf({ claims, mentions }: StatedReport): readonly Mention[] {
  const all = new Map(mentions.map((mention) => [mention.id, mention]));
  for (const mention of claims.flatMap(partiesOf))
    if (!all.has(mention.id)) all.set(mention.id, mention);
  return [...all.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function partiesOf(claim: StatedClaim): readonly Mention[] {
  return [
    claim.subject, claim.object, claim.recipient,
    ...claim.from, ...claim.to, ...claim.where,
    ...claim.attribution.map(({ source }) => source),
  ].filter((party) => party !== null); // prettier-ignore
}

type Identity = Pick<Profile, 'kind' | 'country' | 'name' | 'key' | 'lasting' | 'known'>;

function identity(mention: Mention, uses: Uses, vocabulary: Vocabulary): Identity {
  if (mention.id === 'publisher') return publisher(mention, vocabulary);
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
      return named(mention, uses, vocabulary);
    case 'description':
      return described(mention, uses, vocabulary);
  }
}

/** "Commodore Andrew Burns" → "Andrew Burns"; "Scott Dayton of Woodbridge" → "Scott Dayton". */
function withoutTitles({ name, ner }: Mention, vocabulary: Vocabulary): string {
  if (ner !== 'PERSON') return name;
  const words = name.replace(/ of (?:the )?\p{Lu}.*$/u, '').split(' ');
  const first = words.findIndex(
    (word) => !vocabulary.isTitle(word.toLowerCase()) && !vocabulary.isTitle(word),
  );
  return first <= 0 ? words.join(' ') : words.slice(first).join(' ');
}

function isKnownAs(known: KnownName, name: string): boolean {
  return known.kind === 'Person' || known.name === name || known.aliases.includes(name);
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
  const name = withoutTitles(mention, vocabulary);
  const country = vocabulary.country(name);
  if (country !== undefined && (mention.ner !== 'PERSON' || !uses.namesake))
    return countryNamed(mention, uses, vocabulary, country);
  const known = knownName(name, vocabulary);
  // "Brig. Gen. Richard Coe" is not the Council of Europe.
  if (known !== undefined && (mention.ner !== 'PERSON' || isKnownAs(known, name))) {
    const key = nameKey(known.name, vocabulary);
    return {
      kind: known.kind,
      country: known.country,
      name: known.name,
      key,
      lasting: true,
      known: true,
    };
  }
  // "Libyan police" where the tagger takes the whole for a name.
  if (
    !/^\p{Lu}/u.test(name.split(' ').at(-1) ?? '') &&
    vocabulary.kindOfNoun(mention.head) !== undefined
  )
    return described(mention, uses, vocabulary);
  // "Three ethnic Albanians" are a group without a name.
  const isPeople =
    mention.plural &&
    name.includes(' ') &&
    vocabulary.country(name.split(' ').at(-1) ?? '')?.as === 'demonym';
  if (isPeople) return described(mention, uses, vocabulary);
  const kind = kindOfName(mention, uses, vocabulary);
  const code =
    kind === 'Person'
      ? countryOfModifiers(mention, vocabulary)
      : countryOfWords(mention, vocabulary);
  return { kind, country: code, name, key: nameKey(name, vocabulary), lasting: true, known: false };
}

/** "Qatar" is the state; "Doha" is the state where it acts and the city where something happens; "Russians" are people. */
function countryNamed(
  mention: Mention,
  uses: Uses,
  vocabulary: Vocabulary,
  { code, country, as }: { code: string; country: string; as: 'name' | 'government' | 'demonym' },
): Identity {
  const state: Identity = {
    kind: 'State',
    country: code,
    name: country,
    key: nameKey(country, vocabulary),
    lasting: true,
    known: true,
  };
  if (as === 'name' && isWholeCountry(mention.name, country)) return state;
  if (as === 'government' && isOffice(mention.name, vocabulary))
    return { ...state, kind: 'Organization', name: mention.name, key: plainName(mention.name) };
  if (as === 'demonym')
    return mention.plural
      ? { ...state, kind: 'Group', name: mention.name, key: `people ${code}` }
      : state;
  const actsForState = uses.acts || uses.addressed || mention.role === 'nsubj';
  return actsForState && !uses.place
    ? state
    : { ...state, kind: 'Place', name: mention.name, key: plainName(mention.name) };
}

/** "The State Department", "CENTCOM": a body of the state, no seat that stands for it. */
function isOffice(name: string, vocabulary: Vocabulary): boolean {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return (
    /^\p{Lu}{3,}$/u.test(name) ||
    (name.includes(' ') && vocabulary.kindOfNoun(last) === 'Organization')
  );
}

function kindOfName(mention: Mention, uses: Uses, vocabulary: Vocabulary): EntityKind {
  const last = mention.name.split(' ').at(-1) ?? mention.name;
  const ofNoun = vocabulary.kindOfNoun(mention.head) ?? vocabulary.kindOfNoun(last.toLowerCase());
  if (uses.holds) return 'Person';
  if (uses.entered && !mention.name.includes(' ')) return 'Place';
  if (mention.ner === 'PERSON' && !uses.carries) return 'Person';
  if (ofNoun !== undefined && ofNoun !== 'Person' && ofNoun !== 'Group') return ofNoun;
  if (mention.ner === 'ORGANIZATION') return uses.carries ? 'Media' : 'Organization';
  if (mention.ner === 'LOCATION') return 'Place';
  if (uses.place) return 'Place';
  if (uses.carries) return 'Media';
  if (ofNoun !== undefined) return ofNoun;
  if (/^[\p{Lu}.&-]{2,}$/u.test(mention.name)) return 'Organization';
  return uses.acts ? 'Organization' : 'Thing';
}

function described(mention: Mention, uses: Uses, vocabulary: Vocabulary): Identity {
  const country = countryOfWords(mention, vocabulary);
  if (uses.office) return office(mention, vocabulary);
  const kind = kindOfDescription(mention, uses, vocabulary);
  const people = peopleOf(mention, vocabulary);
  const name = people?.name ?? mention.name;
  const lasting = isLasting(mention, kind, country, vocabulary);
  return {
    kind,
    country,
    name,
    key: lasting ? (people?.key ?? nameKey(name, vocabulary)) : null,
    lasting,
    known: false,
  };
}

/** "UN Envoy to Libya" is one office in the world; "governor" is not. */
function office(mention: Mention, vocabulary: Vocabulary): Identity {
  const proper =
    countriesIn(mention.name, vocabulary).length > 0 || /\s\p{Lu}|^\p{Lu}{2}/u.test(mention.name);
  const country = countryOfOffice(mention.name, vocabulary);
  const key = proper ? `office ${nameKey(mention.name, vocabulary)}` : null;
  return { kind: 'Thing', country, name: mention.name, key, lasting: proper, known: false };
}

/** The country that an office serves, not the one it is sent to: "Russian ambassador to Ukraine", "UN Envoy to Libya". */
export function countryOfOffice(name: string, vocabulary: Vocabulary): string | null {
  return countryOfName(name.split(/ (?:to|for|on) /u)[0] ?? name, vocabulary);
}

function kindOfDescription(mention: Mention, uses: Uses, vocabulary: Vocabulary): EntityKind {
  const words = mention.name.toLowerCase().split(' ');
  const ofPair = vocabulary.kindOfNoun(words.slice(-2).join(' '));
  const kind =
    ofPair ??
    vocabulary.kindOfNoun(mention.head) ??
    (vocabulary.isAnonymousSource(mention.head) ? 'Person' : undefined);
  if (kind === 'Person' && mention.plural) return 'Group';
  if (kind !== undefined) return kind;
  if (vocabulary.isTitle(mention.head)) return mention.plural ? 'Group' : 'Person';
  const people = vocabulary.country(mention.name.split(' ').at(-1) ?? '')?.as === 'demonym';
  if (people && mention.plural) return 'Group';
  if (mention.ner === 'LOCATION' || uses.place) return 'Place';
  if (mention.ner === 'ORGANIZATION' || (uses.speaks && /\p{Lu}/u.test(mention.name)))
    return 'Organization';
  if (vocabulary.nounFrame(mention.head) !== undefined) return 'Process';
  return /^\p{L}/u.test(mention.name) || !mention.plural ? 'Thing' : 'Group';
}

const numbers =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|several|many|some|few|unnamed|unidentified|former|suspected|alleged|other|new|first|second|third|last)\b/i;

/**
 * Descriptions that mean the same in every report: the bodies of a state ("the Egyptian military", "Georgian police")
 * and a body's people as such ("ISIS militants"); never "two Russian citizens" or "a Russian diplomat".
 */
function isLasting(
  mention: Mention,
  kind: EntityKind,
  country: string | null,
  vocabulary: Vocabulary,
): boolean {
  if (numbers.test(mention.name) || /^(an?|one|another|some|several|many) /i.test(mention.text))
    return false;
  if (peopleOf(mention, vocabulary) !== null) return true;
  if (kind === 'Place') return /^\p{Lu}/u.test(mention.name);
  if (country === null) return false;
  if (['Organization', 'ArmedGroup', 'Media', 'State'].includes(kind)) return !mention.plural;
  return (
    kind === 'Group' && vocabulary.isStateNoun(mention.head) && mention.name.split(' ').length <= 4
  );
}

/** "Members of ISIS" → "ISIS members": a name and what its people are, and nothing more. */
function peopleOf(mention: Mention, vocabulary: Vocabulary): { name: string; key: string } | null {
  if (!mention.plural || numbers.test(mention.name)) return null;
  const of = /^([\p{Ll}-]+) (?:of|from|within|inside|in|at|with) (?:the )?(\p{Lu}.*)$/u.exec(
    `${mention.name.charAt(0).toLowerCase()}${mention.name.slice(1)}`,
  );
  const before = /^(\p{Lu}.*) ([\p{Ll}-]+)$/u.exec(mention.name);
  const head = of?.[1] ?? before?.[2];
  const body = of?.[2] ?? before?.[1];
  if (head === undefined || body === undefined || vocabulary.country(body) !== undefined)
    return null;
  const kind = vocabulary.kindOfNoun(mention.head);
  if (kind !== 'Person' && kind !== 'Group' && !vocabulary.isAnonymousSource(mention.head))
    return null;
  const known = knownName(body, vocabulary);
  const isBody =
    known !== undefined ||
    (mention.modifiers.includes(body) &&
      (/^[\p{Lu}\d-]+$/u.test(body) || mention.modifiers[0] === body));
  return isBody && (known !== undefined || countriesIn(body, vocabulary).length === 0)
    ? { name: `${body} ${head}`, key: nameKey(`${known?.name ?? body} ${head}`, vocabulary) }
    : null;
}

function countryOfWords(mention: Mention, vocabulary: Vocabulary): string | null {
  return countryOfName(mention.name, vocabulary) ?? countryOfModifiers(mention, vocabulary);
}

/** Parts of longer modifiers do not count: "South Sudan" is not Sudan. */
function countryOfModifiers({ modifiers }: Mention, vocabulary: Vocabulary): string | null {
  if (modifiers.some((word) => word === 'ethnic' || knownName(word, vocabulary)?.country === null))
    return null;
  const whole = modifiers.filter(
    (word) => !modifiers.some((other) => other !== word && other.includes(word)),
  );
  const codes = new Set(
    whole.flatMap((words) => countriesIn(words, vocabulary)).map(({ name }) => name.code),
  );
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}
