import type { Mention } from '@whence/claim';
import type { CountryName, EntityKind, KnownName, Vocabulary } from '@whence/vocabulary';
import type { Use, Uses } from './usage.js';

/** What a mention's own words tell of who is meant. */
export interface Profile {
  readonly mention: Mention;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly known: KnownName | null;
  /** The state itself: "Qatar", "Doha" where it acts, "the Kremlin". */
  readonly state: CountryName | null;
  /** Mentions with the same key mean the same. Null for what only points elsewhere ("he", "the group"). */
  readonly key: string | null;
  readonly named: boolean;
}

/** Nouns that stand for many however they are counted. */
const collective = new Set('group people crowd family delegation team population public community leadership staff crew mob gang cell youth couple pair majority'.split(' ')); // prettier-ignore

export function profileOf(mention: Mention, uses: Uses, vocabulary: Vocabulary): Profile {
  const used = uses.get(mention.id) ?? [];
  const known = mention.form === 'name' ? (vocabulary.knownName(mention.name) ?? null) : null;
  const place = vocabulary.country(mention.name);
  const state = place !== undefined && isState(mention, place, used) ? place : null;
  const country = state?.code ?? known?.country ?? countryIn(mention, vocabulary);
  const kind = kindOf(mention, used, { known, state, place }, vocabulary);
  const named = isNamed(mention, kind, country, vocabulary);
  return { mention, kind, country, known, state, named, key: keyOf(mention, { known, state, country, named }) }; // prettier-ignore
}

/** "Qatar" is; "Doha" is where it acts and not where something happens; "Qataris" are people. */
function isState(mention: Mention, { as }: CountryName, used: readonly Use[]): boolean {
  if (as === 'name') return true;
  if (as === 'demonym') return mention.form === 'name' && !mention.plural && used.some(acts);
  return used.some(acts) || mention.role.startsWith('nsubj') || mention.role === 'nmod:poss';
}

function acts({ slot, claim }: Use): boolean {
  if (slot === 'subject' || slot === 'recipient' || slot === 'source') return true;
  // "accused Islamabad", but "bombed Kabul", "visited Cairo", "seized Aleppo".
  return slot === 'object' && !/^(?:ASSAULT|FIGHT)$/.test(claim.event ?? '') && !/^(?:VISITS|SEIZES|CAPTURES|ENTERS|REACHES|LEAVES|CONTROLS|OCCUPIES|LOCATED_IN|BASED_IN|TRAVELS_TO|ARRIVES_IN|FLEES|WITHDRAWS_FROM|HIDES_IN|BESIEGES)$/.test(claim.relation); // prettier-ignore
}

function kindOf(
  mention: Mention,
  used: readonly Use[],
  told: {
    readonly known: KnownName | null;
    readonly state: CountryName | null;
    readonly place: CountryName | undefined;
  },
  vocabulary: Vocabulary,
): EntityKind {
  if (mention.id === 'publisher') return 'Media';
  if (told.state !== null) return 'State';
  if (told.known !== null) return told.known.kind;
  if (mention.form === 'clause') return 'Process';
  if (told.place !== undefined) return told.place.as === 'demonym' ? 'Group' : 'Place';
  if (mention.form === 'name' && mention.ner === 'PERSON') return 'Person';
  const noun = vocabulary.kindOfNoun(mention.head) ?? vocabulary.kindOfNoun(lastWord(mention.name));
  if (noun !== undefined) return counted(noun, mention);
  if (mention.form !== 'name') return isPersonNoun(mention, vocabulary) ? counted('Person', mention) : 'Thing'; // prettier-ignore
  const hands = used.filter(({ slot }) => slot === 'source');
  if (hands.some(({ position }) => position > 0)) return 'Media';
  if (mention.ner === 'ORGANIZATION') return 'Organization';
  if (mention.ner === 'LOCATION') return used.some(({ slot }) => slot === 'subject' || slot === 'source') ? 'Organization' : 'Place'; // prettier-ignore
  return used.some(({ slot }) => slot === 'where' || slot === 'from' || slot === 'to') ? 'Place' : 'Organization'; // prettier-ignore
}

/** "a militant" is a person, "militants" are a group, "the police" stay a body. */
function counted(kind: EntityKind, { plural, head }: Mention): EntityKind {
  if (kind === 'Group' && !plural && !collective.has(head)) return 'Person';
  return kind === 'Person' && plural ? 'Group' : kind;
}

function isPersonNoun({ head }: Mention, vocabulary: Vocabulary): boolean {
  return vocabulary.isTitle(head) || vocabulary.isAnonymousSource(head);
}

/** "the Libyan General Prosecutor", "Malian troops", "police in Georgia": the one country that the words name. */
export function countryIn(mention: Mention, vocabulary: Vocabulary): string | null {
  if (mention.form === 'clause' || mention.form === 'pronoun') return null;
  const words = mention.name.split(/[\s,]+/).map((word) => word.replace(/['’]s?$/, ''));
  const codes = new Set<string>();
  for (const modifier of mention.modifiers) note(modifier);
  for (let at = 0; at < words.length; at += 1)
    for (let length = 1; length <= 3 && at + length <= words.length; length += 1)
      note(words.slice(at, at + length).join(' '));
  return codes.size === 1 ? ([...codes][0] ?? null) : null;

  function note(text: string): void {
    // A person's name may be a country's ("Michael Jordan").
    if (!/^\p{Lu}/u.test(text) || (mention.ner === 'PERSON' && text !== words[0])) return;
    const found = vocabulary.country(text) ?? hyphenated(text, vocabulary);
    if (found !== undefined) codes.add(found.code);
  }
}

/** "Turkish-backed", "US-led" speak of someone else; "Greek-Cypriot" of its first part. */
function hyphenated(text: string, vocabulary: Vocabulary): CountryName | undefined {
  const [first, second] = text.split('-');
  return first !== undefined && second !== undefined && /^\p{Lu}/u.test(second)
    ? vocabulary.country(first)
    : undefined;
}

/** Names last; so do "ISIS militants" and "the Egyptian military", but not "gunmen" or "13 people". */
function isNamed(
  mention: Mention,
  kind: EntityKind,
  country: string | null,
  vocabulary: Vocabulary,
): boolean {
  if (kind === 'State' || mention.form === 'name') return true;
  if (mention.form !== 'description' || hasCount(mention.text)) return false;
  if (country !== null && vocabulary.isStateNoun(mention.head)) return true;
  const proper = mention.modifiers.some((modifier) => /^\p{Lu}/u.test(modifier) && vocabulary.country(modifier) === undefined); // prettier-ignore
  return proper && mention.plural && kind === 'Group';
}

function hasCount(text: string): boolean {
  return /\d|^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|dozens|scores|hundreds|thousands|few|another)\b/i.test(text); // prettier-ignore
}

function keyOf(
  mention: Mention,
  told: Pick<Profile, 'known' | 'state' | 'country' | 'named'>,
): string | null {
  if (told.state !== null) return `state ${told.state.code}`;
  if (told.known !== null) return `known ${told.known.name}`;
  if (mention.id === 'publisher' || mention.form === 'name')
    return `name ${normalised(mention.name)}`;
  if (told.named) return `lasting ${normalised(mention.name)}`;
  return null;
}

/** Names as keys: small letters, no article, no possessive, no marks on letters. */
export function normalised(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function lastWord(name: string): string {
  return name.split(' ').at(-1)?.toLowerCase() ?? '';
}
