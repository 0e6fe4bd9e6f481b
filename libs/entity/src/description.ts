import type { Mention } from '@whence/claim';
import { isPeople } from '@whence/vocabulary';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { countriesIn, countryOfName, isAgreement, knownName, nameKey } from './names.js';
import type { Identity } from './profile.js';
import type { Uses } from './uses.js';

/** What a description tells: "the Egyptian military", "members of ISIS", "a Russian diplomat". */
export function described(mention: Mention, uses: Uses, vocabulary: Vocabulary): Identity {
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
export function office(mention: Mention, vocabulary: Vocabulary): Identity {
  const proper =
    countriesIn(mention.name, vocabulary).length > 0 || namesBody(mention.name, vocabulary);
  const country = countryOfOffice(mention.name, vocabulary);
  const key = proper ? `office ${nameKey(mention.name, vocabulary)}` : null;
  return { kind: 'Thing', country, name: mention.name, key, lasting: proper, known: false };
}

/** "commander of U.S. Central Command" is one office in the world, "Prime Minister" is not. */
export function namesBody(office: string, vocabulary: Vocabulary): boolean {
  return office
    .split(/\s+/u)
    .some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        !vocabulary.isTitle(word) &&
        !vocabulary.isTitle(word.toLowerCase()),
    );
}

/** The country that an office serves, not the one it is sent to: "Russian ambassador to Ukraine", "UN Envoy to Libya". */
export function countryOfOffice(name: string, vocabulary: Vocabulary): string | null {
  return countryOfName(name.split(/ (?:to|for|on) /u)[0] ?? name, vocabulary);
}

/** "the 33rd Front", "the 410th Battalion" */
export function isUnit(name: string): boolean {
  return /^\d+(?:st|nd|rd|th) (?:front|brigade|battalion|division|regiment|corps)$/iu.test(name);
}

function kindOfDescription(mention: Mention, uses: Uses, vocabulary: Vocabulary): EntityKind {
  if (isUnit(mention.name)) return 'ArmedGroup';
  const words = mention.name.toLowerCase().split(' ');
  const ofPair =
    vocabulary.kindOfNoun(words.slice(-2).join(' ')) ??
    // "state of emergency"
    vocabulary.kindOfNoun(words.slice(-3).join(' '));
  const kind =
    ofPair ??
    vocabulary.kindOfNoun(mention.head) ??
    (vocabulary.isAnonymousSource(mention.head) ? 'Person' : undefined);
  // "the 48-year-old"
  if (mention.head === 'old' && /-year-olds?$/u.test(mention.text))
    return mention.plural ? 'Group' : 'Person';
  if (kind === 'Person' && mention.plural) return 'Group';
  // "the bishops' conference urged the president"
  if (kind === 'Process' && uses.speaks) return 'Organization';
  if (kind !== undefined) return kind;
  if (vocabulary.isTitle(mention.head)) return mention.plural ? 'Group' : 'Person';
  const people = isPeople(vocabulary.country(mention.name.split(' ').at(-1) ?? ''));
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
  // "Hutu militiamen", "Black miners" are no body's.
  const first = body.split(' ')[0] ?? body;
  if (vocabulary.kindOfNoun(first) === 'Person') return null;
  const known = knownName(body, vocabulary);
  const isBody =
    known !== undefined ||
    (mention.modifiers.includes(body) &&
      (/^[\p{Lu}\d-]+$/u.test(body) || mention.modifiers[0] === body));
  return isBody && (known !== undefined || countriesIn(body, vocabulary).length === 0)
    ? { name: `${body} ${head}`, key: nameKey(`${known?.name ?? body} ${head}`, vocabulary) }
    : null;
}

export function countryOfWords(mention: Mention, vocabulary: Vocabulary): string | null {
  return (
    countryOfName(mention.name, vocabulary) ??
    countryOfModifiers(mention, vocabulary) ??
    countryOfBody(mention, vocabulary)
  );
}

/** "RSF fighters", "a member of Hamas": of the country of the body they belong to. */
function countryOfBody({ modifiers }: Mention, vocabulary: Vocabulary): string | null {
  // "The National" and "Libération" are papers; "National" and "Liberation" in another name are not.
  const bodies = modifiers
    .map((name) => ({ name, known: knownName(name, vocabulary) }))
    .filter(
      ({ name, known }) => known?.kind !== 'Media' || [known.name, ...known.aliases].includes(name),
    );
  const codes = new Set(bodies.map(({ known }) => known?.country ?? null));
  codes.delete(null);
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** Parts of longer modifiers do not count: "South Sudan" is not Sudan. */
export function countryOfModifiers(
  { modifiers, name }: Mention,
  vocabulary: Vocabulary,
): string | null {
  if (modifiers.some((word) => word === 'ethnic' || knownName(word, vocabulary)?.country === null))
    return null;
  const whole = modifiers.filter(
    (word) =>
      !modifiers.some((other) => other !== word && other.includes(word)) &&
      // Neither "the Russian language" nor "Russian-backed gunmen" are Russia's.
      !/^(-(?!led|based|born|run|made)| (language|speaker)s?\b)/u.test(name.split(word)[1] ?? ''),
  );
  const codes = new Set(
    whole
      .flatMap((words) => countriesIn(words, vocabulary))
      // "the Minsk agreement" is called after where it was made.
      .filter((found) => {
        const behind = (name.split(found.words)[1] ?? '').trim().split(' ').slice(0, 2);
        return found.name.as !== 'government' || !behind.some(isAgreement);
      })
      .map((found) => found.name.code),
  );
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}
