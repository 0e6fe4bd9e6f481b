import type { Tree } from '@whence/parse';
import { isVerb } from '../01-repair/word-class.js';

/** "were taken", "suspected of …" after a noun, "got arrested". */
export function isPassive(tree: Tree, node: number): boolean {
  if (tree.child(node, 'aux:pass') !== undefined || tree.child(node, 'nsubj:pass') !== undefined)
    return true;
  const { pos } = tree.token(node);
  if ((pos === 'VBN' || pos === 'VBD') && tree.is(node, 'acl') && !tree.is(node, 'acl:relcl'))
    return true;
  if (pos !== 'VBN') return false;
  if (tree.children(node, 'aux', 'nsubj', 'obj').length > 0) return false;
  if (tree.is(node, 'advcl') || tree.is(node, 'xcomp')) return true;
  return (
    tree.is(node, 'conj') && tree.token(node).head >= 0 && isPassive(tree, tree.token(node).head)
  );
}

/** The noun a relative clause or participle hangs on. */
export function antecedentOf(tree: Tree, node: number): number | null {
  const { head } = tree.token(node);
  return head >= 0 && !isVerb(tree.token(head)) ? head : null;
}
