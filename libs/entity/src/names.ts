import type { CountryName, KnownName, Vocabulary } from '@whence/vocabulary';

/** Lower case, no accents, no article, no possessive "s", no punctuation: "Egypt’s Air Force" → "egypt air force". */
export function plainName(name: string): string {
  // Most names are plain but for their case, and each is compared many times.
  if (/^[a-z\d]+(?: [a-z\d]+)*$/iu.test(name)) return name.toLowerCase().replace(/^the /u, '');
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`](s\b)?/gu, '')
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the\s+/u, '');
}

export function wordsOf(name: string): readonly string[] {
  const plain = plainName(name);
  return plain === '' ? [] : plain.split(' ');
}

/** "the Minsk agreement", "the Doha peace talks": called after where it was made, and not that country's. */
export function isAgreement(word: string): boolean {
  return /^(agreement|accord|protocol|convention|treaty|declaration|process|talks|memorandum|pact|conference|summit)s?$/iu.test(
    word,
  );
}

interface CountryIn {
  readonly name: CountryName;
  /** The words that name it. */
  readonly words: string;
}

/** The countries that a name speaks of, in order: Libya for "Libyan National Army". */
export function countriesIn(name: string, vocabulary: Vocabulary): readonly CountryIn[] {
  const words = name.replace(/['’]s?(?=\s|$)/gu, '').split(/[\s,()]+/u);
  const found: CountryIn[] = [];
  for (let at = 0; at < words.length && at < 40;) {
    const match = countryAt(words, at, vocabulary);
    const next = at + (match?.length ?? 1);
    // "Ethnic Albanians" need not be Albania's, nor "the Russian language" Russia's.
    const isOther =
      /^ethnic$/iu.test(words[at - 1] ?? '') || /^(language|speaker)s?$/iu.test(words[next] ?? '');
    const isSeat =
      match?.country.name.as === 'government' && words.slice(next, next + 2).some(isAgreement);
    if (match !== null && !isOther && !isSeat) found.push(match.country);
    at = next;
  }
  return found;
}

function countryAt(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): { readonly country: CountryIn; readonly length: number } | null {
  if (!/^\p{Lu}/u.test(words[at] ?? '')) return null;
  for (let length = Math.min(4, words.length - at); length > 0; length -= 1) {
    const text = words.slice(at, at + length).join(' ');
    const name = vocabulary.country(text);
    // "Mocimboa da Praia" is not Cape Verde's Praia.
    if (name?.as === 'government' && isAfterParticle(words, at)) return null;
    // "the teacher Carmelo Guerrero" is of no state of that name.
    const isSurname = name !== undefined && !meansCountry(name) && vocabulary.genderOfGivenName(words[at - 1] ?? '') !== undefined; // prettier-ignore
    if (isSurname) return null;
    if (name !== undefined) return { country: { name, words: text }, length };
    const first = /^(\p{Lu}[\p{L}.]+)-(?:led|based|born|run|made)$/u.exec(text)?.[1];
    const led = first === undefined ? undefined : vocabulary.country(first);
    if (led !== undefined && first !== undefined)
      return { country: { name: led, words: first }, length };
  }
  return null;
}

/** Whether a word goes on with a name by a small word of another language: "da Praia". */
function isAfterParticle(words: readonly string[], at: number): boolean {
  return (
    /^(?:d[aeiou]|d[aeo]s|del|della|des|la|le|el|al)$/u.test(words[at - 1] ?? '') &&
    /^\p{Lu}/u.test(words[at - 2] ?? '')
  );
}

/** The only country that a name speaks of, null for none or several, and for what is of the whole world ("UN mission in Mali"). */
export function countryOfName(name: string, vocabulary: Vocabulary): string | null {
  if (isWorldwide(name, vocabulary)) return null;
  const codes = new Set(countriesIn(name, vocabulary).map((found) => found.name.code));
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** "the U.N. war crimes court" */
export function isWorldwide(name: string, vocabulary: Vocabulary): boolean {
  const words = name.split(/\s+/u);
  return words.some((word, at) => {
    if (!/^\p{Lu}/u.test(word)) return false;
    const known = [1, 2, 3, 4]
      .map((length) => vocabulary.knownName(words.slice(at, at + length).join(' ')))
      .find((each) => each !== undefined);
    return known?.country === null && known.kind === 'Organization';
  });
}

/** Whether a word means all of a country: "Libya" and "Libyan", but neither "Derna" nor "Tripoli". */
export function meansCountry(country: CountryName | undefined): country is CountryName {
  return country?.as === 'name' || country?.as === 'demonym';
}

/** A key under which spellings of a name meet: a country's word is its code in it, "Libya's army" and "Libyan army". */
export function nameKey(name: string, vocabulary: Vocabulary): string {
  const coded = countriesIn(name, vocabulary)
    .filter(({ name: country }) => meansCountry(country))
    .reduce((text, { name: country, words }) => text.replace(words, country.code), name);
  return plainName(coded);
}

export function knownName(name: string, vocabulary: Vocabulary): KnownName | undefined {
  return vocabulary.knownName(name) ?? vocabulary.knownName(name.replace(/^the /iu, ''));
}

/** Whether letters are the initials of a name: "DMSC" of "Derna Mujahideen Shura Council", "ICRC" of "International Committee of the Red Cross". */
export function isInitialsOf(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll('.', '');
  if (!/^\p{Lu}[\p{L}]*\p{Lu}$/u.test(letters) || letters.length > 8) return false;
  const words = name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !/^the$/iu.test(word));
  if (words.length < 2) return false;
  const initials = (chosen: readonly string[]): string =>
    chosen.map((word) => word.charAt(0)).join('');
  const upper = letters.toUpperCase();
  return (
    initials(words).toUpperCase() === upper ||
    initials(words.filter((word) => /^\p{Lu}/u.test(word))) === upper
  );
}
