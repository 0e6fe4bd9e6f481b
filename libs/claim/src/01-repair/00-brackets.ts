import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isProper, isTemporal } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

const label = /^(source|sources|via|per|reported)$/iu;

/** "ACLED/VBN" */
const letters = /^\p{Lu}{2,}$/u;

/**
 * "… were killed on Monday (Radio Okapi).", "… fled since January (OCHA).", "… near Bunia (source: local media)": a name in
 * brackets at the end of a sentence says where the whole was read, and is no part of what it stands behind.
 */
export function citedInBrackets(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const words = wordsInLastBrackets(tree);
  const [first, ...behind] = words;
  if (first === undefined || words.includes(tree.root)) return none;
  const isLabelled = label.test(tree.token(first).text);
  const named = (isLabelled ? behind : words).filter((node) => isName(tree.token(node)));
  const comma = tree.tokens.findIndex(({ index, text }) => index > first && text === ',');
  const name = named.findLast((node) => comma < 0 || node < comma);
  if (name === undefined || !(isLabelled || isSource(tree, named, first - 1, vocabulary)))
    return none;
  const others = words.filter((node) => node !== name && !words.includes(tree.token(node).head));
  return [{ index: name, head: tree.root, deprel: 'parataxis' }, ...movedTo(name, others, 'dep')];
}

/** "in Mangina (Beni/appos, Nord-Kivu)": two names in brackets, the second of them wider, say where a place lies and not what else it is called. */
export function regionsInBrackets(tree: Tree, { index: open, pos }: Token): readonly Edit[] {
  const before = tree.tokens[open - 1];
  if (pos !== '-LRB-' || before === undefined || !isNoun(before)) return none;
  const close = tree.tokens.findIndex(({ index, pos: end }) => index > open && end === '-RRB-');
  const words = close < 0 ? [] : tree.tokens.slice(open + 1, close);
  const commas = words.filter(({ text }) => text === ',');
  const isList = words.every((word) => isProper(word) || /^(,|HYPH|-)$/u.test(word.pos));
  const [first] = words.filter(({ deprel, head }) => deprel === 'appos' && head < open);
  if (commas.length !== 1 || !isList || first === undefined || words.length > 7) return none;
  // "the Islamic State (ISIS, Daesh)"
  const isBody = before.ner === 'ORGANIZATION' || words.some(({ text }) => letters.test(text));
  if (isBody) return none;
  const isPlace =
    isProper(before) || /^(village|town|area|camp|district|city)$/u.test(before.lemma);
  return isPlace
    ? [
        { index: first.index, head: before.index, deprel: 'nmod', ner: 'LOCATION' },
        ...(isProper(before) ? [{ index: before.index, ner: 'LOCATION' }] : []),
      ]
    : none;
}

/** The words between the brackets that a sentence ends with, six at most. */
function wordsInLastBrackets(tree: Tree): readonly number[] {
  const close = tree.tokens.findLastIndex(({ pos }) => pos === '-RRB-');
  const open = tree.tokens.findLastIndex(({ pos }) => pos === '-LRB-');
  const isLast = tree.tokens.slice(close + 1).every(({ text }) => /^[.;]$/u.test(text));
  if (open < 1 || close - open < 2 || close - open > 7 || !isLast) return [];
  return tree.tokens.slice(open + 1, close).map(({ index }) => index);
}

function isName(token: Token): boolean {
  return isNoun(token) || letters.test(token.text);
}

/** A name that `citedInBrackets` hung on the sentence, and no clause: "the threat of Daesh (also known as ISIL)". */
export function isCitedInBrackets(tree: Tree, node: number): boolean {
  return (
    tree.is(node, 'parataxis') &&
    isName(tree.token(node)) &&
    wordsInLastBrackets(tree).includes(node)
  );
}

/** An outlet, or a body behind what is no name of its own: no other name of what stands before it, nor a place or a person. */
function isSource(
  tree: Tree,
  words: readonly number[],
  open: number,
  vocabulary: Vocabulary,
): boolean {
  const [first = open, last = open] = [words[0], words.at(-1)];
  const name = tree.text(first, last);
  const before = tree.token(open - 1);
  if (!words.every((node) => isProper(tree.token(node)) || letters.test(tree.token(node).text)))
    return false;
  if (vocabulary.country(name) !== undefined) return false;
  const isMedia = (text: string): boolean =>
    vocabulary.knownName(text)?.kind === 'Media' ||
    vocabulary.kindOfNoun(text.toLowerCase()) === 'Media';
  if (isMedia(name) || words.some((node) => isMedia(tree.token(node).text)))
    return !isMedia(before.text);
  const { ner } = tree.token(last);
  if (isTemporal(tree, before.index) || before.pos === 'CD')
    return letters.test(name) || (ner !== 'PERSON' && ner !== 'LOCATION');
  return ner === 'ORGANIZATION' && before.ner === 'LOCATION';
}
