import type { Tree } from '@whence/parse';
import type { NounFrame, Vocabulary } from '@whence/vocabulary';
import { happening, leadOf } from '../01-repair/word-class.js';
import type { Oblique } from '../03-clause/clause.js';

// Nouns of events that tell of none.

/** "a shipment", "supplies", "aid": a noun that names goods as well as their sending, with nobody and nowhere that they go to. */
export function isCargo(
  tree: Tree,
  node: number,
  { relation }: NounFrame,
  obliques: readonly Oblique[],
  vocabulary: Vocabulary,
): boolean {
  return (
    relation.event === 'AID' &&
    vocabulary.kindOfNoun(tree.token(node).lemma) === 'Thing' &&
    !obliques.some(({ preposition }) => /^(to|from|for|into)$/u.test(preposition))
  );
}

/** With "an", and told more of than that it came. */
export function isStillToCome(tree: Tree, node: number): boolean {
  const article = tree.child(node, 'det');
  const isAny = article !== undefined && /^an?$/iu.test(tree.token(article).text);
  return isAny && tree.is(node, 'nsubj') && !happening.has(tree.token(tree.token(node).head).lemma);
}

/** "called it an invitation to war", "described the raid as an act of piracy": what somebody thinks of it, and no event besides. */
export function isVerdictOn(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  if (
    head < 0 ||
    !/^(call|brand|label|term|dub|describe|denounce|regard|decry|view)$/u.test(
      tree.token(head).lemma,
    )
  )
    return false;
  if (tree.is(node, 'obl')) return leadOf(tree, node, 'as') !== undefined;
  const isSecond =
    tree.is(node, 'obj') && tree.children(head, 'obj', 'iobj').some((child) => child < node);
  return (
    isSecond || (tree.is(node, 'xcomp') && tree.child(head, 'obj', 'nsubj:pass') !== undefined)
  );
}

/** "boarded a flight", "holds concessions for two fields" */
export function isBoarded(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  const { lemma } = tree.token(head);
  if (tree.token(node).lemma === 'concession')
    return tree.is(node, 'obj') && /^(hold|own|have|acquire|win|buy|sell)$/u.test(lemma);
  return tree.is(node, 'obj') && /^(board|catch|miss|book)$/u.test(lemma);
}
