import type { Tree } from '@whence/parse';
import type { NounFrame, Vocabulary } from '@whence/vocabulary';
import { happening } from '../01-repair/word-class.js';
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

export function isBoarded(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  return tree.is(node, 'obj') && /^(board|catch|miss|book)$/u.test(tree.token(head).lemma);
}
