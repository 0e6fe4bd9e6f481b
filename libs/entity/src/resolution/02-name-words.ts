import type { Vocabulary } from '@whence/vocabulary';
import { meansCountry } from '../names.js';
import { transliterate } from './01-transliterate.js';

/** One word of a name, in the two shapes that spellings of it share. */
export interface NameWord {
  /** As it stands, in plain Latin letters: "haftar". */
  readonly plain: string;
  /** Its consonants, those that transliterations swap made one: "haftar" and "hifter" → "hftr". */
  readonly skeleton: string;
  /** Vowels kept but evened out: "bujeela" and "boujila" → "bujila". */
  readonly even: string;
}

export interface NameWords {
  readonly words: readonly NameWord[];
  readonly vowels: boolean;
}

/** Articles and their assimilated forms; they come and go with the spelling ("Sarraj", "as-Sarraj"). */
const articles = new Set([
  'al',
  'el',
  'as',
  'ad',
  'ar',
  'an',
  'az',
  'at',
  'ash',
  'ez',
  'es',
  'ed',
  'ul',
  'the',
  'e',
  'of',
  'and',
  'for',
  'de',
  'da',
  'del',
  'la',
  'y',
]);

/** Words that are one in meaning across spellings and languages. */
const sameWord: Readonly<Record<string, string>> = {
  ibn: 'bin',
  abou: 'abu',
  defense: 'defence',
  organization: 'organisation',
  center: 'centre',
  labor: 'labour',
  jabhat: 'front',
  forces: 'force',
};

const honorifics = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'dame',
  'hajj',
  'haj',
  'sayyed',
  'sayyid',
  'daw',
  'mullah',
  'maulana',
  'maj',
  'gen',
  'col',
  'lt',
  'capt',
  'sgt',
  'sen',
  'rep',
  'gov',
  'brig',
  'adm',
  'field',
  'prime',
  'senior',
  'deputy',
  'vice',
  'former',
]);

/** "Field Marshal Khalifa Belqasim Haftar" → khalifa, belqasim, haftar; "Abu Bakar Shekau" → abubakar, shekau. */
export function nameWords(name: string, isPerson: boolean, vocabulary: Vocabulary): NameWords {
  const { text, vowels } = transliterate(name);
  const parts = text.split(' ').filter((part) => !articles.has(part) && part !== '');
  const joined: string[] = [];
  for (const part of parts.map((word) => sameWord[word] ?? word)) {
    const last = joined.at(-1);
    if (last === 'abu' || last === 'abd' || last === 'abdul')
      joined[joined.length - 1] = last + part;
    // "Abdel Fattah", "Abdul Fattah"
    else joined.push(/^abd(?:[aeo]l|oul|[aeu]r|our)$/u.test(part) ? 'abdul' : part);
  }
  const untitled = isPerson ? withoutTitles(joined, vocabulary) : joined;
  return { words: untitled.map((plain) => nameWord(plain, vocabulary, isPerson)), vowels };
}

function withoutTitles(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const first = words.findIndex((word) => !honorifics.has(word) && !vocabulary.isTitle(word));
  // A name that is nothing but titles ("Marshal") keeps its last word.
  return first === -1 ? words.slice(-1) : words.slice(first);
}

function nameWord(word: string, vocabulary: Vocabulary, isPerson: boolean): NameWord {
  // "Libya National Army" and "Libyan National Army": a people stands for its country.
  const country = isPerson || word.length < 4 ? undefined : vocabulary.country(word);
  const code = meansCountry(country) ? country.code : undefined;
  const plain = code?.toLowerCase() ?? word;
  return { plain, skeleton: skeletonOf(plain), even: evenVowels(plain) };
}

/** Vowels and consonants that spellings of a word swap, made one. */
export function evenVowels(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/aou/g, 'awa')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie|ii|iy|yy|ey|ei/g, 'i')
    .replace(/y/g, 'i')
    .replace(/w/g, 'u')
    .replace(/o/g, 'u')
    .replace(/e/g, 'i')
    .replace(/q|gh|g|c(?!h)/g, 'k')
    .replace(/dh/g, 'd')
    .replace(/(.)\1+/g, '$1');
}

function skeletonOf(word: string): string {
  return word
    .replace(/^(?:ye|yi|ie)/, 'e')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/sch|sh|ch/g, 'S')
    .replace(/kh/g, 'H')
    .replace(/gh/g, 'k')
    .replace(/dh|zz/g, 'd')
    .replace(/th/g, 't')
    .replace(/zh/g, 'j')
    .replace(/h$/, '')
    .replace(/[gqc]/g, 'k')
    .replace(/[aeiouyw]/g, '')
    .replace(/(.)\1+/g, '$1');
}
