import type { Tree } from '@whence/parse';
import { isCalledFor } from './01-own-words.js';
import { hedged, type Gathered } from './gathered.js';
import { leadIn, lemmaOf } from './words.js';

const conditions =
  /^(even if|if|unless|(provided|providing|assuming)( that)?|in case|lest|should|(were|had)( to)?|in the event)$/;

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
  // "reports as to whether it was taken"
  if (/\bwhether( to)?$/u.test(own)) return hedged(gathered, 'possible', 'whether');
  if (isStillAhead(tree, node, own)) return hedged(gathered, 'planned', own);
  if (isCondition(tree, node) || isNotYet(tree, node, own) || isAwaited(tree, node, own))
    return hedged(gathered, 'conditional', own);
  const supposed = supposedBy(tree, node);
  if (supposed !== undefined) return hedged(gathered, 'conditional', supposed);
  if (isCalledFor(tree, node)) return hedged(gathered, 'conditional', own);
  const without = isAlone(tree, node);
  if (without !== undefined) return hedged(gathered, 'conditional', leadIn(tree, without));
  const isOpen =
    tree.children(node, 'aux').some((child) => tree.token(child).pos === 'MD') ||
    tree.children(node, 'mark').some((child) => lemmaOf(tree, child) === 'to');
  const clause = tree.children(node).find((child) => isCondition(tree, child));
  return clause !== undefined && isOpen
    ? hedged(gathered, 'conditional', leadIn(tree, clause))
    : gathered;
}

/** "any attack on the dam will be answered", "further strikes could end the talks", "an attack would be a mistake": none is said to come. */
function supposedBy(tree: Tree, event: number): string | undefined {
  const { head, pos } = tree.token(event);
  if (!pos.startsWith('NN') || !(tree.is(event, 'nsubj') || tree.is(event, 'nsubj:pass')))
    return undefined;
  const [modal, ...others] = tree.children(head, 'aux').map((aux) => tree.token(aux));
  // "An attack that killed ten may have been planned there"
  if (modal?.pos !== 'MD' || others.some(({ text }) => text === 'have')) return undefined;
  const words = tree.children(event, 'det', 'amod').map((word) => tree.token(word).text);
  const [first = ''] = words;
  const isAny = /^(any|another|further|future|fresh)$/iu.test(first);
  const isOne = /^an?$/iu.test(first) && /^(would|could|might)$/u.test(modal.text);
  return isAny || isOne ? first.toLowerCase() : undefined;
}

/** "would be lifted once the prisoners had been freed", "will leave as soon as they are paid": what is to come first has not come. */
function isAwaited(tree: Tree, node: number, lead: string): boolean {
  const { head } = tree.token(node);
  if (!tree.is(node, 'advcl') || head < 0) return false;
  // "as soon as": the clause hangs on "soon"
  const isSoon = tree.token(head).text === 'soon' && lead === 'as';
  const main = isSoon ? tree.token(head).head : head;
  if (main < 0 || !(isSoon || /^(once|until|till|as soon as)$/u.test(lead))) return false;
  return tree
    .children(main, 'aux')
    .some((aux) => /^(will|would|shall|can|could)$/u.test(tree.token(aux).text));
}

/** "wants them gone before it ratifies the pact", "will leave before winter comes": what is still to come is not done. */
function isStillAhead(tree: Tree, node: number, lead: string): boolean {
  const { head } = tree.token(node);
  if (lead !== 'before' || !tree.is(node, 'advcl') || head < 0) return false;
  const isOpen = [head, ...tree.ancestors(head)].some(
    (above) =>
      /^(want|hope|plan|intend|vow|promise|expect|demand)$/u.test(lemmaOf(tree, above)) ||
      tree.children(above, 'aux').some((aux) => tree.token(aux).pos === 'MD'),
  );
  return isOpen && isPresent(tree, node);
}

/** "But for the help of neighbours, they would have died", "Without French help the town would have fallen". */
function isAlone(tree: Tree, node: number): number | undefined {
  const helpers = tree.children(node, 'aux').map((aux) => tree.token(aux).text);
  if (!/^(would|could|might)$/u.test(helpers[0] ?? '') || !helpers.includes('have'))
    return undefined;
  return tree.children(node, 'obl').find((child) => {
    const lead = leadIn(tree, child);
    const before = tree.tokens[tree.first(child) - 1]?.text ?? '';
    return lead === 'without' || (lead === 'for' && /^but$/iu.test(before));
  });
}

/** "will block the talks until Kyiv amends the law", "once Kyiv amends it": what is waited for has not come. */
function isNotYet(tree: Tree, node: number, lead: string): boolean {
  return (
    /^(until|till|once|as soon as)$/u.test(lead) && tree.is(node, 'advcl') && isPresent(tree, node)
  );
}

function isPresent(tree: Tree, node: number): boolean {
  return [node, ...tree.children(node, 'aux', 'aux:pass', 'cop')].some((word) =>
    /^VB[ZP]$/u.test(tree.token(word).pos),
  );
}
