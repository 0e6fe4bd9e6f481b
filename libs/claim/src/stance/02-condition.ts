import type { Tree } from '@whence/parse';
import { hedged, type Gathered } from './gathered.js';
import { leadIn, lemmaOf } from './words.js';

const conditions =
  /^(even if|if|unless|provided|in case|lest|should|(were|had)( to)?|in the event)$/;

/** "if the talks fail", "unless they surrender", "in case of an attack". */
export function isCondition(tree: Tree, node: number): boolean {
  if (!tree.is(node, 'advcl') && !tree.is(node, 'obl')) return false;
  const lead = leadIn(tree, node);
  return (
    conditions.test(lead) || (lead === 'in' && ['case', 'event'].includes(lemmaOf(tree, node)))
  );
}

/** "If the talks fail, Ankara would send troops": neither the failing nor the sending is said to happen. */
export function withCondition(gathered: Gathered, tree: Tree, node: number): Gathered {
  const own = leadIn(tree, node);
  if (own === 'whether') return hedged(gathered, 'possible', own);
  if (isCondition(tree, node) || isNotYet(tree, node, own))
    return hedged(gathered, 'conditional', own);
  const isOpen =
    tree.children(node, 'aux').some((child) => tree.token(child).pos === 'MD') ||
    tree.children(node, 'mark').some((child) => lemmaOf(tree, child) === 'to');
  const clause = tree.children(node).find((child) => isCondition(tree, child));
  return clause !== undefined && isOpen
    ? hedged(gathered, 'conditional', leadIn(tree, clause))
    : gathered;
}

/** "will block the talks until Kyiv amends the law": what is waited for has not come. */
function isNotYet(tree: Tree, node: number, lead: string): boolean {
  const { pos } = tree.token(node);
  const helper = tree
    .children(node, 'aux', 'aux:pass', 'cop')
    .map((child) => tree.token(child).pos);
  const isPresent = /^VB[ZP]$/u.test(pos) || helper.some((each) => /^VB[ZP]$/u.test(each));
  return /^(until|till)$/u.test(lead) && isPresent && tree.is(node, 'advcl');
}
