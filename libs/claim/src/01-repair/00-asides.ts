import type { Token, Tree } from '@whence/parse';
import { type Edit, movedTo, none } from './rewrite.js';
import { isVerb } from './word-class.js';

// Remarks between commas, which the parser took for what the words around them hang on.

const amount =
  /^(half|most|many|some|several|all|both|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** "half of them children", "among them 40 children": where such a remark begins, from its first word. */
function isRemarkOfThem(tree: Tree, first: number): boolean {
  const [one, two, three] = tree.tokens.slice(first, first + 3);
  if (one?.text === 'among') return /^(them|those|whom)$/u.test(two?.text ?? '');
  return (
    amount.test(one?.text ?? '') &&
    two?.text === 'of' &&
    /^(them|whom|which)$/u.test(three?.text ?? '')
  );
}

/**
 * "attacked the camp, hacking/dep 46 people to death, half/dep of them children", "…, killing/xcomp 165, among them 40 children/ccomp":
 * the remark says who the people were, and the deed is the clause's.
 */
export function deedBeforeRemarkOfThem(
  tree: Tree,
  { index: deed, pos, head: remark }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || remark < deed || tree.tokens[deed - 1]?.text !== ',') return none;
  const people = tree.child(deed, 'obj');
  const comma = tree.tokens.slice(deed, remark + 1).findLast(({ text }) => text === ',')?.index;
  if (people === undefined || comma === undefined || people > comma) return none;
  if (!isRemarkOfThem(tree, comma + 1)) return none;
  const { head } = tree.token(remark);
  if (head < 0 || head > deed || !isVerb(tree.token(head))) return none;
  return [
    { index: deed, head, deprel: 'advcl' },
    { index: remark, head: people, deprel: 'appos' },
    ...movedTo(
      deed,
      tree.children(remark).filter((child) => tree.token(child).pos === 'VBG' && child !== deed),
      'conj',
    ),
  ];
}

/**
 * "refused to comment on it, let/cc alone acknowledge/conj the prison", "barred from collecting them, let/ccomp alone burying/dep them":
 * what stands behind "let alone" was done even less than what was not, and goes on with the verb of its form.
 */
export function letAlone(tree: Tree, { index: alone, text }: Token): readonly Edit[] {
  const [lead, verb] = [tree.tokens[alone - 1], tree.tokens[alone + 1]];
  if (text !== 'alone' || lead?.text !== 'let' || verb === undefined || !isVerb(verb)) return none;
  const first = tree.tokens.findLast(
    ({ index, pos }) =>
      index < lead.index && pos === verb.pos && !/^(aux|cop|amod)/u.test(tree.token(index).deprel),
  );
  if (first === undefined) return none;
  const content = tree.child(lead.index, 'ccomp');
  const isRoot = lead.head < 0 && content !== undefined && content < lead.index;
  return [
    ...(isRoot ? [{ index: content, head: -1, deprel: 'root' }] : []),
    { index: verb.index, head: first.index, deprel: 'conj' },
    { index: lead.index, head: verb.index, deprel: 'cc', pos: 'CC', lemma: 'or' },
    { index: alone, head: lead.index, deprel: 'fixed' },
  ];
}

/** "held a man in Meru, a village near the border, and forced/acl him to dig": behind the remark on a place "and" goes on with the deeds. */
export function deedBehindPlaceAside(
  tree: Tree,
  { index: deed, pos, head: remark }: Token,
): readonly Edit[] {
  const and = tree.tokens[deed - 1];
  if (pos !== 'VBD' || !tree.is(deed, 'acl') || and?.pos !== 'CC' || remark < 0) return none;
  if (tree.tokens[and.index - 1]?.text !== ',' || !tree.is(remark, 'appos')) return none;
  if (tree.child(deed, 'obj', 'obl', 'xcomp') === undefined) return none;
  const main = tree.ancestors(remark).find((node) => tree.child(node, 'nsubj') !== undefined);
  if (main === undefined || main > remark || !isVerb(tree.token(main))) return none;
  return [
    { index: deed, head: main, deprel: 'conj' },
    { index: and.index, head: deed, deprel: 'cc' },
  ];
}
