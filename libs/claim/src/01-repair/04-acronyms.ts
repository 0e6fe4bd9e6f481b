import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { wordSpeltFirst, wordsSpelling } from '../02-mention/acronym.js';
import { isWithinName } from '../02-mention/noun-phrase.js';
import { isBody } from '../03-clause/party.js';
import { range } from './04-names.js';
import { type Edit, movedTo, none } from './rewrite.js';
import { isProper, prepositionOf } from './word-class.js';

// Letters in brackets, and the names that they stand for.

/** "the Democratic Republic of Congo (DRC)": letters in brackets stand for the whole name, not for its last word. */
export function acronymOfWholeName(
  tree: Tree,
  { index, text, head: word }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    !tree.is(index, 'appos') ||
    !/^\p{Lu}[\p{L}.-]*\p{Lu}/u.test(text) ||
    tree.tokens[index - 1]?.pos !== '-LRB-' ||
    word < 0
  )
    return none;
  // "the Group for Faith and Unity/conj (FUT)"
  const first = tree.token(word).head;
  const head = tree.is(word, 'conj') && isWithinName(tree, first) ? first : word;
  const spelt = wordsSpelling(tree, index);
  const [whole, ...others] = spelt.filter((node) => !spelt.includes(tree.token(node).head));
  if (whole !== undefined && others.length === 0)
    return [
      ...(whole === word ? [] : [{ index, head: whole }]),
      ...namesOfBody(tree, whole, spelt, vocabulary),
    ];
  const isElsewhere = tree.token(head).ner === 'LOCATION' && vocabulary.country(text) === undefined;
  const start = isElsewhere ? wordSpeltFirst(tree, index) : undefined;
  if (start !== undefined) return wholeNameFrom(tree, start, index, vocabulary);
  const there = isElsewhere ? bodyThere(tree, head, vocabulary) : undefined;
  if (there === undefined && firstLetter(tree, head) === text[0]) return none;
  // "the State Committee for National Security (GKNB)", whose letters are those of another language
  const owner = tree.token(head).head;
  if (owner >= 0 && isWithinName(tree, head) && firstLetter(tree, owner) !== text[0])
    return [{ index, head: owner }];
  const above = tree.ancestors(head);
  const isOver = (node: number, at: number): boolean =>
    isProper(tree.token(node)) &&
    [head, ...above.slice(0, at)].every((each) => tree.is(each, 'nmod'));
  const name =
    above.find((node, at) => isOver(node, at) && firstLetter(tree, node) === text[0]) ??
    // "the Office in Haiti (BINUH)": still not the country's.
    (isElsewhere ? (above.findLast(isOver) ?? there) : undefined);
  return name === undefined ? none : [{ index, head: name }];
}

/** The words between the first and the bracket, hung on the first, and the letters too. */
function wholeNameFrom(
  tree: Tree,
  first: number,
  acronym: number,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const words = tree.tokens.slice(first, acronym - 1).map(({ index }) => index);
  const outer = words.filter((node) => node > first && tree.token(node).head < first);
  return [
    { index: acronym, head: first },
    ...namesOfBody(tree, first, words, vocabulary),
    ...movedTo(first, outer),
  ];
}

/** "the UN mission in Mali (MINUSMA)": what is there has a name of its own. */
function bodyThere(tree: Tree, place: number, vocabulary: Vocabulary): number | undefined {
  const { head } = tree.token(place);
  const isIn = tree.is(place, 'nmod') && /^(in|to|for)$/u.test(prepositionOf(tree, place) ?? '');
  return isIn && isBody(tree, head, vocabulary) ? head : undefined;
}

/** "the Movement for Justice and Peace (MJP)": the words that its letters stand for are the body's name, prepositions and all. */
function namesOfBody(
  tree: Tree,
  head: number,
  words: readonly number[],
  vocabulary: Vocabulary,
): readonly Edit[] {
  const isWhole = words.every((node) => tree.token(node).ner === 'ORGANIZATION');
  const isOfBody = isBody(tree, head, vocabulary) || tree.token(head).ner === 'ORGANIZATION';
  return isWhole || !isOfBody
    ? none
    : words.map((index) => ({
        index,
        ner: 'ORGANIZATION',
        ...(/^\p{Lu}/u.test(tree.token(index).text) ? { pos: 'NNP' } : {}),
      }));
}

/** "the Multinational Security Support (MSS) mission": the words that the letters stand for are one name. */
export function wordsOfAcronym(tree: Tree, { index, text, head: last }: Token): readonly Edit[] {
  if (!tree.is(index, 'appos') || !/^\p{Lu}{2,6}$/u.test(text)) return none;
  if (tree.tokens[index - 1]?.pos !== '-LRB-' || last !== index - 2) return none;
  const first = index - 1 - text.length;
  const words = first < 0 ? [] : range(first, last);
  const isSpelt = words.map((node) => tree.token(node).text[0]).join('') === text;
  const apart = words.filter((node) => node !== last && tree.token(node).head > index);
  return isSpelt ? movedTo(last, apart) : none;
}

/** The first capital of a name: "D" of "the Democratic Republic". */
function firstLetter(tree: Tree, node: number): string | undefined {
  const words = tree
    .subtree(node, (each) => each > node)
    .filter((each) => tree.token(each).pos !== 'DT');
  return words.map((each) => tree.token(each).text).find((word) => /^\p{Lu}/u.test(word))?.[0];
}
