import type { Tree } from '@whence/parse';
import { hedged, type Gathered } from './gathered.js';
import { leadIn, lemmaOf } from './words.js';

const conditions = /^(if|unless|provided|in case|lest|should)$/;

/** "If the talks fail, Ankara would send troops": neither the failing nor the sending is said to happen. */
export function withCondition(gathered: Gathered, tree: Tree, node: number): Gathered {
  const own = leadIn(tree, node);
  if (tree.is(node, 'advcl') && conditions.test(own)) return hedged(gathered, 'conditional', own);
  const isOpen =
    tree.children(node, 'aux').some((child) => tree.token(child).pos === 'MD') ||
    tree.children(node, 'mark').some((child) => lemmaOf(tree, child) === 'to');
  const clause = tree.children(node, 'advcl').find((child) => conditions.test(leadIn(tree, child)));
  return clause !== undefined && isOpen
    ? hedged(gathered, 'conditional', leadIn(tree, clause))
    : gathered;
}
