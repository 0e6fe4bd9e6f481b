import type { Token, Tree } from '@whence/parse';
import { type Edit, movedTo, none } from './rewrite.js';
import { isNoun, isTemporal, leadOf, prepositionOf } from './word-class.js';

// Lists of deeds and of phrases: what stands in the same form belongs together.

/** "abducted, tortured/dep and killed/conj nine men": three deeds of one, and all are done to those who stand behind the last. */
export function listOfVerbs(
  tree: Tree,
  { index: second, pos, head: first }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || !/^(dep|conj|ccomp|xcomp|advcl)$/u.test(tree.token(second).deprel))
    return none;
  const [comma, and, third] = [-1, 1, 2].map((step) => tree.tokens[second + step]);
  if (comma?.text !== ',' || and?.text !== 'and' || third === undefined) return none;
  if (first !== second - 2 || !/^VB[DN]$/u.test(tree.token(first).pos)) return none;
  if (third.head !== second || !tree.is(third.index, 'conj') || !/^VB[DN]$/u.test(third.pos))
    return none;
  if (tree.child(first, 'nsubj') === undefined || tree.child(second, 'nsubj') !== undefined)
    return none;
  const { pos: form } = tree.token(first);
  const isPassive = tree.child(first, 'aux:pass') !== undefined;
  const isPerfect = tree.child(first, 'aux') !== undefined;
  const past = isPassive || isPerfect ? {} : { pos: 'VBD' };
  const behind = (node: number): readonly number[] =>
    tree.children(node).filter((child) => child > third.index && !tree.is(child, 'punct'));
  return [
    ...(form === 'VBN' ? [{ index: first, ...past }] : []),
    { index: second, deprel: 'conj', ...past },
    { index: third.index, head: first, ...past },
    { index: and.index, head: third.index },
    ...movedTo(
      third.index,
      [...behind(first), ...behind(second)].filter((node) => node !== third.index),
    ),
  ];
}

/** "was arrested together with nine aides, deported/acl to Chad and, in May/obl, sentenced/acl to death": with no noun of their own all befell him. */
export function listOfPassives(
  tree: Tree,
  { index: second, pos, head: aides }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || !tree.is(second, 'acl') || tree.tokens[second - 1]?.text !== ',')
    return none;
  const { head: first } = tree.token(aides);
  if (!tree.is(aides, 'obl') || tree.child(first, 'aux:pass') === undefined) return none;
  if (tree.child(second, 'obj') !== undefined) return none;
  const and = tree.children(first, 'cc').find((child) => child > second);
  const third =
    and === undefined
      ? undefined
      : tree.tokens
          .slice(and)
          .find(
            ({ index, pos: form, head }) =>
              form === 'VBN' && (tree.is(index, 'acl') ? tree.token(head).head : head) === first,
          );
  if (and === undefined || third === undefined) return none;
  const time = tree.is(third.index, 'acl') && isTemporal(tree, third.head) ? third.head : undefined;
  return [
    { index: second, head: first, deprel: 'conj' },
    { index: third.index, head: first, deprel: 'conj' },
    { index: and, head: third.index },
    ...(time === undefined ? [] : [{ index: time, head: third.index, deprel: 'obl' }]),
  ];
}

/** "setting fire to offices and enforcing/acl curfews": behind "and" a gerund goes on with the gerund before it. */
export function gerundBehindPhrase(tree: Tree, { index, pos, head: noun }: Token): readonly Edit[] {
  const and = tree.tokens[index - 1];
  if (pos !== 'VBG' || !tree.is(index, 'acl') || and?.pos !== 'CC' || and.head !== noun)
    return none;
  const { head: first } = tree.token(noun);
  if (first < 0 || tree.token(first).pos !== 'VBG' || !tree.is(noun, 'obl')) return none;
  return [
    { index, head: first, deprel: 'conj' },
    { index: and.index, head: index },
  ];
}

/** "measures against the group, and against three firms/conj-of-measures": a phrase with the same preposition stands beside the first. */
export function phraseBesidePhrase(tree: Tree, { index: second, head }: Token): readonly Edit[] {
  const lead = prepositionOf(tree, second);
  if (!tree.is(second, 'conj') || lead === null || head < 0 || !isNoun(tree.token(second)))
    return none;
  if (prepositionOf(tree, head) === lead) return none;
  const first = [head, ...tree.children(head, 'obj')]
    .flatMap((node) => tree.children(node, 'nmod', 'obl'))
    .findLast((child) => child < second && prepositionOf(tree, child) === lead);
  return first === undefined || isTemporal(tree, first) !== isTemporal(tree, second)
    ? none
    : [{ index: second, head: first }];
}

/** "urges Oman to send an envoy and both sides/conj to lift/acl their bans": whoever stands before the second "to" is to do that. */
export function secondBidden(tree: Tree, { index: deed, pos, head: doer }: Token): readonly Edit[] {
  const to = leadOf(tree, deed, 'to');
  if (pos !== 'VB' || !tree.is(deed, 'acl') || to !== doer + 1 || !tree.is(doer, 'conj'))
    return none;
  const and = tree.child(doer, 'cc');
  const { head } = tree.token(doer);
  const first = tree.is(head, 'obj') ? tree.token(head).head : head;
  if (and === undefined || first < 0 || tree.token(first).pos !== 'VB') return none;
  const { head: bids } = tree.token(first);
  const isBidden =
    leadOf(tree, first, 'to') !== undefined &&
    tree.is(first, 'xcomp') &&
    tree.children(bids, 'obj').some((child) => child < first);
  return isBidden
    ? [
        { index: deed, head: first, deprel: 'conj' },
        { index: doer, head: deed, deprel: 'nsubj' },
        { index: and, head: deed },
      ]
    : none;
}

/** "is likely to have freed/dep them and to have looted/conj-of-likely the shop": both are what is likely. */
export function infinitiveOfLikely(tree: Tree, { index, deprel, head }: Token): readonly Edit[] {
  if (leadOf(tree, index, 'to') === undefined || head < 0) return none;
  if (!tree.token(head).pos.startsWith('JJ') || head > index) return none;
  if (deprel === 'dep') return [{ index, deprel: 'xcomp' }];
  const first = tree
    .children(head, 'xcomp', 'dep', 'ccomp', 'advcl')
    .find((child) => child < index && leadOf(tree, child, 'to') !== undefined);
  return deprel === 'conj' && first !== undefined ? [{ index, head: first }] : none;
}
