import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { distance } from 'fastest-levenshtein';
import { nameWords, type NameWord, type NameWords } from './02-name-words.js';

/** What resolution looks at: no more than an entity node holds. */
export interface Named {
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
}

/** `same` is safe to apply, `suggest` goes to a person, `different` is left alone. */
export type Verdict = 'same' | 'suggest' | 'different';

export interface Comparison {
  readonly verdict: Verdict;
  /** 0 to 1, to sort suggestions by; it is no probability. */
  readonly score: number;
  /** Why, in words for a person who reviews it. */
  readonly reasons: readonly string[];
}

const different = (reason: string): Comparison => ({
  verdict: 'different',
  score: 0,
  reasons: [reason],
});
const suggest = (score: number, ...reasons: readonly string[]): Comparison => ({
  verdict: 'suggest',
  score,
  reasons,
});
const same = (score: number, ...reasons: readonly string[]): Comparison => ({
  verdict: 'same',
  score,
  reasons,
});

/** Kinds that readers take for one another; two that stand in no such set never name one thing. */
const bodies: ReadonlySet<EntityKind> = new Set(['Organization', 'ArmedGroup', 'Media']);

/**
 * Whether two names of different reports mean one entity, and why. Country and kind count as
 * evidence against; a name alone never proves two people one when the countries differ.
 */
export function compareEntities(a: Named, b: Named, vocabulary: Vocabulary): Comparison {
  if (a.kind !== b.kind && !(bodies.has(a.kind) && bodies.has(b.kind)))
    return different(`a ${a.kind} is not a ${b.kind}`);
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return different(`of two countries, ${a.country} and ${b.country}`);
  const known = vocabulary.knownName(a.name);
  const knownToo = vocabulary.knownName(b.name);
  if (known !== undefined && known === knownToo) return same(1, `both are known as ${known.name}`);
  // Abkhazia and South Ossetia are states of their own, though their country is Georgia's.
  if (a.kind === 'State')
    return known === undefined && knownToo === undefined
      ? compareStates(a, b, vocabulary)
      : different('one of them is a state of its own');
  if (known !== undefined && knownToo !== undefined)
    return different(`known as two: ${known.name} and ${knownToo.name}`);

  const found =
    a.kind === 'Person' ? comparePersons(a, b, vocabulary) : compareBodies(a, b, vocabulary);
  const sure = a.kind === b.kind;
  return found.verdict === 'same' && !sure
    ? suggest(found.score, ...found.reasons, `kinds differ: ${a.kind} and ${b.kind}`)
    : found;
}

/** "Sudan" and "Republic of the Sudan" are one; "Sudan's interim government" is of Sudan, and not Sudan. */
function compareStates(a: Named, b: Named, vocabulary: Vocabulary): Comparison {
  const code = vocabulary.country(a.name)?.code;
  const codeToo = vocabulary.country(b.name)?.code;
  if (code === undefined || codeToo === undefined) return compareBodies(a, b, vocabulary);
  return code === codeToo
    ? same(1, `both are the state ${code}`)
    : different(`two states, ${code} and ${codeToo}`);
}

function comparePersons(a: Named, b: Named, vocabulary: Vocabulary): Comparison {
  const left = nameWords(a.name, true, vocabulary);
  const right = nameWords(b.name, true, vocabulary);
  const vowels = left.vowels && right.vowels;
  const [short, long] =
    left.words.length <= right.words.length ? [left.words, right.words] : [right.words, left.words];
  if (short.length < 2) return different('one name is a single word');
  if (numbersOf(short) !== numbersOf(long)) return different('their numbers differ');
  if (areOfTwoGenders(short, long, vocabulary)) return different('one is a woman, the other a man');

  const first = similarity(short[0], long[0], vowels);
  const last = similarity(short.at(-1), long.at(-1), vowels);
  const inOrder = isSubsequence(short, long, vowels);
  if (first >= alike && last >= alike) {
    const score = (first + last) / 2;
    if (short.length === 2 || inOrder) {
      // "George W. Bush" and "George H. W. Bush" are father and son.
      const initials =
        short.length > 2 && long.length > short.length && short.slice(1, -1).some(isInitial);
      if (initials) return suggest(score, 'first and last names agree, initials differ');
      return same(score, spelled(short, long));
    }
    return suggest(score, 'first and last names agree, the names between differ');
  }
  if (inOrder && short.length > 2) return suggest(0.7, 'one name stands within the other');
  if (short.length === long.length && isRotation(short, long, vowels))
    return suggest(0.8, 'the same names in another order');
  if (Math.min(first, last) >= near && Math.max(first, last) >= near)
    return suggest((first + last) / 2, 'the spellings are close');
  const whole = wholeSimilarity(left, right);
  if (whole >= 0.9 && first >= near) return suggest(whole, 'the whole names are close');
  return different('the names differ');
}

/** "Maria Silva" and "Mario Silva", "Alexander Petrov" and "Alexandra Petrova". */
function areOfTwoGenders(
  a: readonly NameWord[],
  b: readonly NameWord[],
  vocabulary: Vocabulary,
): boolean {
  const [one, other] = [a, b].map((words) => vocabulary.genderOfGivenName(words[0]?.plain ?? ''));
  if (one !== undefined && other !== undefined) return one !== other;
  const [first, firstToo] = [a[0]?.plain ?? '', b[0]?.plain ?? ''];
  const isPair = first.replace(/o$/u, 'a') === firstToo.replace(/o$/u, 'a');
  if (isPair && first.endsWith('o') !== firstToo.endsWith('o')) return true;
  const [last, lastToo] = [a.at(-1)?.plain ?? '', b.at(-1)?.plain ?? ''];
  const ofWoman = (man: string, woman: string): boolean =>
    /(?:[eo]v|in)$/u.test(man) && woman === `${man}a`;
  return ofWoman(last, lastToo) || ofWoman(lastToo, last);
}

/** "Northern Kordofan" and "Southern Kordofan", "Sudan" and "South Sudan": the quarters that a name speaks of. */
function quartersOf(words: readonly NameWord[]): string {
  return words
    .map(
      ({ plain }) =>
        /^(?:north|south)(?:east|west)?|^(?:east|west)/u.exec(plain.replace(/ern$/u, ''))?.[0] ??
        '',
    )
    .join(' ')
    .trim();
}

/** "Upper Nile state": what kind of area it is, which may be left out; a town can bear the same name. */
const areas =
  /^(?:state|province|region|governorate|county|district|prefecture|oblast|department)$/u;

function withoutArea(words: readonly NameWord[]): readonly NameWord[] {
  return words.length > 1 && areas.test(words.at(-1)?.plain ?? '') ? words.slice(0, -1) : words;
}

function compareBodies(a: Named, b: Named, vocabulary: Vocabulary): Comparison {
  const left = nameWords(a.name, false, vocabulary);
  const right = nameWords(b.name, false, vocabulary);
  const vowels = left.vowels && right.vowels;
  if (numbersOf(left.words) !== numbersOf(right.words)) return different('their numbers differ');
  const acronym = isAcronymOf(a.name, b.name) || isAcronymOf(b.name, a.name);
  if (!acronym && quartersOf(left.words) !== quartersOf(right.words))
    return different('they speak of two quarters');

  if (acronym) return suggest(0.8, 'one is made of the initials of the other');
  if (left.words.length === 0 || right.words.length === 0) return different('no words to compare');

  if (left.words.length === right.words.length) {
    const pairs = left.words.map((word, at) => similarity(word, right.words[at], vowels));
    const least = Math.min(...pairs);
    if (least >= alike) return same(least, spelled(left.words, right.words));
    if (isRotation(left.words, right.words, vowels))
      return suggest(0.8, 'the same words in another order');
    if (least >= near) return suggest(least, 'the spellings are close');
  }
  if (a.kind === 'Place' && left.words.length !== right.words.length) {
    const [bare, bareToo] = [withoutArea(left.words), withoutArea(right.words)];
    if (
      bare.length === bareToo.length &&
      bare.every((word, at) => similarity(word, bareToo[at], vowels) >= alike)
    )
      return suggest(0.8, 'one says what kind of area it is');
  }
  const whole = wholeSimilarity(left, right);
  if (whole === 1) return same(whole, 'the same letters, divided otherwise');
  return whole >= 0.85
    ? suggest(whole, 'the whole names are close')
    : different('the names differ');
}

/** From here on two words are spellings of one. */
const alike = 0.85;
/** From here on the vowels between the same consonants can be one: "hifter" and "haftar", but not "hassan" and "hussein". */
const sameVowels = 0.65;
/** From here on a person should look. */
const near = 0.6;

/** 1 for the same letters, 0.9 for the same consonants with vowels that can be one; else how close the letters are, below `alike`. */
function similarity(a: NameWord | undefined, b: NameWord | undefined, vowels: boolean): number {
  if (a === undefined || b === undefined) return 0;
  if (a.plain === b.plain) return 1;
  if (isInitial(a) || isInitial(b)) return 0;
  const sameConsonants = a.skeleton === b.skeleton && a.skeleton.length > 0;
  const sounds = closeness(a.even, b.even);
  if (sameConsonants && !vowels) return 0.9;
  if (sameConsonants && sounds >= sameVowels) return 0.9;
  if (a.even === b.even) return 0.9;
  return Math.min(0.8, vowels ? sounds : closeness(a.skeleton, b.skeleton));
}

function closeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

function wholeSimilarity(a: NameWords, b: NameWords): number {
  const joined = (name: NameWords) => name.words.map((word) => word.even).join('');
  return closeness(joined(a), joined(b));
}

function isSubsequence(
  short: readonly NameWord[],
  long: readonly NameWord[],
  vowels: boolean,
): boolean {
  let at = 0;
  for (const word of long) if (similarity(short[at], word, vowels) >= alike) at += 1;
  return at === short.length;
}

function isRotation(a: readonly NameWord[], b: readonly NameWord[], vowels: boolean): boolean {
  return (
    a.length > 1 &&
    a.length === b.length &&
    a.every((word) => b.some((other) => similarity(word, other, vowels) >= alike)) &&
    b.every((word) => a.some((other) => similarity(word, other, vowels) >= alike))
  );
}

function isInitial(word: NameWord): boolean {
  return word.plain.length === 1;
}

function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll('.', '');
  if (!/^[A-Z][A-Za-z]*[A-Z]$/.test(letters) || letters.length > 7) return false;
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return false;
  const all = words.map((word) => word[0]?.toUpperCase()).join('');
  const capitals = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return letters.toUpperCase() === all || letters.toUpperCase() === capitals;
}

function numbersOf(words: readonly NameWord[]): string {
  return words
    .map((word) => ordinals[word.plain] ?? word.plain)
    .filter((word) => /\d/.test(word) || /^[ivx]+$/.test(word))
    .map((word) => word.replace(/(st|nd|rd|th)$/, ''))
    .join(' ');
}

const ordinals: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
};

function spelled(a: readonly NameWord[], b: readonly NameWord[]): string {
  const plain = (words: readonly NameWord[]) => words.map((word) => word.plain).join(' ');
  return plain(a) === plain(b)
    ? 'the same name'
    : `two spellings of one name: ${plain(a)}, ${plain(b)}`;
}
