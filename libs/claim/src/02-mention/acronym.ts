import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';

/** The small words of names. */
export const joiner = /^(of|for|against|the|and|in|to|on|al|es|au|de|-)$/u;

/** "the Multinational Security Support mission (MSS)": what the body is, of which the letters say nothing. */
const bodies =
  /^(mission|force|group|party|movement|militia|coalition|alliance|operation|commission|agency|network|union|council|organi[sz]ation|programme|program)$/u;

/**
 * The words before a bracket that the letters in it spell, with their small words or without: "the Line of Control (LoC)", "the
 * Council for National Unity (CNU)"; none where they spell nothing that stands there.
 */
export function wordsSpelling(tree: Tree, acronym: number): readonly number[] {
  const bracket = acronym - 1;
  if (tree.tokens[bracket]?.pos !== '-LRB-') return [];
  const letters = tree
    .token(acronym)
    .text.replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  let [all, capitals] = ['', ''];
  for (let first = bracket - 1; first >= 0 && capitals.length < letters.length; first -= 1) {
    const { text } = tree.token(first);
    const initial = (text[0] ?? '').toLowerCase();
    const isCapital = /^\p{Lu}/u.test(text);
    if (first === bracket - 1 && bodies.test(text)) continue;
    if (!isCapital && !joiner.test(text)) return [];
    all = initial + all;
    if (isCapital) capitals = initial + capitals;
    if (isCapital && (all === letters || capitals === letters))
      return Array.from({ length: bracket - first }, (_, offset) => first + offset);
  }
  return [];
}

/** "Union" of "the Union for Peace in the Central African Republic (UPC)": where the capitals begin that the letters spell, all but the last ones. */
export function wordSpeltFirst(tree: Tree, acronym: number): number | undefined {
  const letters = tree.token(acronym).text;
  if (letters.length < 3) return undefined;
  const capitals = tree.tokens.slice(0, acronym - 1).filter(({ text }) => /^\p{Lu}/u.test(text));
  return capitals.find(({ index }) => {
    const behind = capitals.filter((each) => each.index >= index);
    const between = tree.tokens.slice(index, acronym - 1);
    const isOneName = between.every(({ text }) => /^\p{Lu}/u.test(text) || joiner.test(text));
    const initials = behind.map(({ text }) => text[0] ?? '').join('');
    return isOneName && initials.startsWith(letters) && initials.length > letters.length;
  })?.index;
}

/** "M23/NN" */
export function isCode({ pos, text }: Token, vocabulary: Vocabulary): boolean {
  return (
    pos === 'NN' && /^\p{Lu}[\p{Lu}\d]+$/u.test(text) && vocabulary.knownName(text) !== undefined
  );
}
