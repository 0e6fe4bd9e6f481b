import type { Tree } from '@whence/parse';
import { isVerb, prepositionOf } from './word-class.js';
import type { Edit } from './rewrite.js';

/**
 * "Troops backed by vigilantes killed a commander", "The decision to withdraw was condemned": the parser takes the
 * participle or infinitive after the subject for the main verb, and leaves the main verb hanging as `dep`.
 */
export function mainVerbAfterParticiple(tree: Tree): readonly Edit[] {
  const wrong = tree.tokens.find(
    ({ index }) =>
      isReduced(tree, index) &&
      tree.child(index, 'nsubj', 'nsubj:pass') !== undefined &&
      rightVerb(tree, index) !== undefined,
  );
  if (wrong === undefined) return [];
  const main = rightVerb(tree, wrong.index);
  const subject = tree.child(wrong.index, 'nsubj');
  if (main === undefined || subject === undefined) return [];
  const passive = tree.child(main, 'aux:pass') !== undefined;
  const later = tree.children(wrong.index).filter((child) => child > main && child !== main);
  const earlier = tree
    .children(wrong.index, 'obl', 'advmod', 'punct')
    .filter((child) => child < subject);
  return [
    { index: main, head: wrong.head, deprel: wrong.deprel },
    { index: subject, head: main, deprel: passive ? 'nsubj:pass' : 'nsubj' },
    { index: wrong.index, head: subject, deprel: 'acl' },
    ...[...later, ...earlier].map((index) => ({ index, head: main })),
  ];
}

function isReduced(tree: Tree, node: number): boolean {
  const { pos } = tree.token(node);
  if (tree.children(node, 'aux', 'cop').length > 0) return false;
  if (pos === 'VBN' || pos === 'VBD')
    return tree
      .children(node, 'obl')
      .some(
        (child) =>
          ['by', 'of', 'in', 'from', 'on'].includes(prepositionOf(tree, child) ?? '') &&
          child > node,
      );
  return pos === 'VBG' || (pos === 'VB' && prepositionOf(tree, node) === 'to');
}

function rightVerb(tree: Tree, node: number): number | undefined {
  return tree
    .children(node, 'dep')
    .find(
      (child) =>
        child > node &&
        isFinite(tree, child) &&
        tree.children(child, 'nsubj', 'mark').length === 0 &&
        tree.token(child - 1).pos !== ',',
    );
}

function isFinite(tree: Tree, node: number): boolean {
  if (!isVerb(tree.token(node))) return false;
  if (['VBD', 'VBZ', 'VBP'].includes(tree.token(node).pos)) return true;
  return tree
    .children(node, 'aux')
    .some((aux) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.token(aux).pos));
}
