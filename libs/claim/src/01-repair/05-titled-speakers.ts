import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, movedTo, none } from './rewrite.js';
import {
  headOfPhrase,
  isFiniteForm,
  isNoun,
  isProper,
  isVerb,
  tells,
  withinPhrase,
} from './word-class.js';

/** "…, its leader, Omar Bello, said": the words of who speaks, by their places. */
interface Speech {
  readonly verb: number;
  readonly office: number;
  readonly name: number;
  /** The comma before the office. */
  readonly start: number;
}

/**
 * "The group will leave by Friday, its leader/appos, Omar Bello/appos, said/dep after meeting envoys": an office and a name between
 * commas, and right behind them a verb of saying, are who said it, whatever the parser hung them on.
 */
export function titledSpeaker(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const speech = speechOf(tree, vocabulary);
  if (speech === undefined) return none;
  const { verb, office, name, start } = speech;
  const told = tree.tokens.find(
    ({ index, head }) => index < start && isVerb(tree.token(index)) && (head < 0 || head > start),
  )?.index;
  const subject = told === undefined ? undefined : tree.child(told, 'nsubj', 'nsubj:pass');
  if (told === undefined || subject === undefined || subject > start) return none;
  if (tree.child(told, 'mark') !== undefined) return none;
  return [
    { index: told, head: -1, deprel: 'root' },
    { index: verb, head: told, deprel: 'parataxis' },
    { index: office, head: verb, deprel: 'nsubj' },
    { index: name, head: office, deprel: 'appos' },
    ...behindSpeech(tree, verb, told),
  ];
}

function speechOf(tree: Tree, vocabulary: Vocabulary): Speech | undefined {
  const isComma = (index: number): boolean => tree.tokens[index]?.text === ',';
  const before = (index: number): number =>
    tree.tokens.findLast((each) => each.index < index && each.text === ',')?.index ?? -1;
  for (const { index: verb, pos, lemma } of tree.tokens) {
    if (!isFiniteForm(pos) || !isComma(verb - 1) || !tells(lemma, vocabulary)) continue;
    const opening = before(verb - 1);
    const start = before(opening);
    const words = tree.tokens.slice(opening + 1, verb - 1);
    const isName = words.length > 0 && words.length < 6 && words.every(isProper);
    const office =
      start < 1 || !isName ? undefined : officeBetween(tree, start, opening, vocabulary);
    if (office === undefined || tree.children(verb, 'ccomp').some((child) => child > verb))
      continue;
    return tree.child(verb, 'nsubj') === office
      ? undefined
      : { verb, office, name: verb - 2, start };
  }
  return undefined;
}

/** "its military commander", "the head of the army" */
function officeBetween(
  tree: Tree,
  start: number,
  end: number,
  vocabulary: Vocabulary,
): number | undefined {
  const words = tree.tokens.slice(start + 1, end);
  const office = headOfPhrase(tree, start + 1);
  const isPhrase = words.every(({ pos }) => withinPhrase.test(pos) || pos === 'IN');
  if (office === undefined || office >= end || !isPhrase) return undefined;
  const lemma = tree.token(office).lemma.toLowerCase();
  const isOffice = vocabulary.kindOfNoun(lemma) === 'Person' || vocabulary.isTitle(lemma);
  return isOffice ? office : undefined;
}

/** "said [after meeting the envoy, Ali Hamdi, in Algiers]": what stands behind the verb of saying goes with that. */
function behindSpeech(tree: Tree, verb: number, told: number): readonly Edit[] {
  const gerund = tree.tokens.find(
    ({ index, pos }) =>
      index > verb && pos === 'VBG' && /^(after|before|while)$/u.test(tree.token(index - 1).text),
  )?.index;
  const home = gerund ?? verb;
  const rest = tree.tokens.slice(verb + 1).filter(({ index, head, pos }) => {
    const isOutside = (head < verb && head !== told) || (tree.is(index, 'nsubj') && head === verb);
    return isOutside && index !== gerund && /^(N|CD|PRP)/u.test(pos);
  });
  const apart = rest.filter(({ index }) => holderOf(tree, index) !== undefined);
  return [
    ...(gerund === undefined
      ? []
      : [
          { index: gerund, head: verb, deprel: 'advcl' },
          { index: gerund - 1, head: gerund, deprel: 'mark' },
        ]),
    ...rest.map(({ index }) => placeBehind(tree, index, home, verb)),
    ...movedTo(
      home,
      apart.flatMap(({ index }) =>
        tree.children(index, 'obl', 'nmod').filter((child) => child > index),
      ),
      'obl',
    ),
  ];
}

/** "told reporters/nsubj", "the envoy, Ali Hamdi/dep", "in Algiers/obl" */
function placeBehind(tree: Tree, node: number, home: number, verb: number): Edit {
  const holder = holderOf(tree, node);
  if (holder !== undefined) return { index: node, head: holder, deprel: 'appos' };
  if (tree.is(node, 'nsubj')) return { index: node, head: verb, deprel: 'obj' };
  const isPhrase = tree.child(node, 'case') !== undefined;
  return {
    index: node,
    head: isPhrase && node < home ? verb : home,
    ...(isPhrase ? { deprel: 'obl' } : {}),
  };
}

/** Whom a name between commas is the name of. */
function holderOf(tree: Tree, node: number): number | undefined {
  const token: Token = tree.token(node);
  if (token.ner !== 'PERSON' || !isProper(token)) return undefined;
  let first = node;
  while (isProper(tree.token(first - 1))) first -= 1;
  const before = tree.tokens[first - 2];
  return tree.tokens[first - 1]?.text === ',' && before !== undefined && isNoun(before)
    ? before.index
    : undefined;
}
