import type { Token, Tree } from '@whence/parse';
import { isTemporal } from './word-class.js';
import { inPlaceOf, movedTo, none, type Edit } from './rewrite.js';

// Verbs of which the parser holds a helper for the verb itself.

/** "is/root massing/ccomp troops", with or without an adverb between: the two are one verb. */
export function progressiveTakenApart(
  tree: Tree,
  { index: verb, pos, head: be }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || be < 0 || be > verb || !/^(ccomp|xcomp)$/u.test(tree.token(verb).deprel))
    return none;
  if (tree.token(be).lemma !== 'be' || tree.child(be, 'nsubj') === undefined) return none;
  if (tree.tokens.slice(be + 1, verb).some((token) => !token.pos.startsWith('RB'))) return none;
  if (tree.child(verb, 'aux', 'mark') !== undefined || tree.child(be, 'cop', 'obj') !== undefined)
    return none;
  const subject = tree.child(be, 'nsubj');
  // "The aim is destroying the bridge": what an aim is, it does not do.
  if (subject === undefined || tree.child(verb, 'obj', 'obl') === undefined) return none;
  if (/^(aim|goal|task|job|plan|problem|role|mission|priority)$/u.test(tree.token(subject).lemma))
    return none;
  return inPlaceOf(tree, verb, tree.token(be), 'aux');
}

/**
 * "had/root for weeks demanded/dep that …", "has/root since/mark Monday/nsubj shelled/advcl the town": with no more than a time between,
 * the two are one verb.
 */
export function perfectTakenApart(
  tree: Tree,
  { index: verb, pos, head: above }: Token,
): readonly Edit[] {
  // "denied it, while the council had/advcl for weeks demanded/dep-of-denied it"
  const isHave = (node: number): boolean => node >= 0 && tree.token(node).lemma === 'have';
  const have = isHave(above) ? above : (tree.children(above, 'advcl').find(isHave) ?? -1);
  if (!/^VB[DN]$/u.test(pos) || have < 0 || have > verb) return none;
  if (!/^VB[DPZ]$/u.test(tree.token(have).pos)) return none;
  if (!/^(dep|ccomp|advcl|xcomp)$/u.test(tree.token(verb).deprel)) return none;
  if (tree.child(have, 'nsubj') === undefined || tree.child(have, 'obj') !== undefined) return none;
  const time = [...tree.children(have, 'obl'), ...tree.children(verb, 'nsubj', 'obl')].find(
    (child) => child > have && child < verb && isTemporal(tree, child),
  );
  const isBetween = time !== undefined && tree.last(time) === verb - 1;
  const start = time === undefined ? verb : tree.first(time);
  const lead = tree.tokens[have + 1];
  if (!isBetween || (start !== have + 1 && !(lead?.head === verb && start === have + 2)))
    return none;
  const own = tree.children(verb, 'nsubj', 'aux').some((child) => child !== time);
  if (own || !/^(for|since|in|on|by|over|during)$/u.test(lead?.text ?? '')) return none;
  return [
    ...inPlaceOf(tree, verb, tree.token(have), 'aux'),
    { index: verb, pos: 'VBN' },
    { index: time, head: verb, deprel: 'obl' },
    ...(lead?.head === verb ? [{ index: lead.index, head: time, deprel: 'case' }] : []),
  ];
}

/** "have/ccomp committed/xcomp to drawing up a plan": what nobody has, he has done. */
export function perfectWithoutObject(
  tree: Tree,
  { index: verb, pos, head: have, deprel: hangs }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || hangs !== 'xcomp' || have !== verb - 1) return none;
  if (tree.token(have).lemma !== 'have' || tree.child(have, 'nsubj') === undefined) return none;
  if (tree.child(have, 'obj', 'cop') !== undefined) return none;
  return inPlaceOf(tree, verb, tree.token(have), 'aux');
}

/** "says it/nsubj has/aux no troops/obj there, contradicting/ccomp a report": no gerund behind a comma takes "has"; who has them contradicts it. */
export function haveTakenForAuxiliary(
  tree: Tree,
  { index: gerund, pos, head, deprel }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || tree.tokens[gerund - 1]?.text !== ',') return none;
  const have = tree.children(gerund, 'aux').find((aux) => /^(has|have|had)$/u.test(tree.token(aux).text)); // prettier-ignore
  const before = tree.children(gerund).filter((child) => child < gerund - 1);
  const object = before.find(
    (child) => have !== undefined && child > have && tree.is(child, 'obj'),
  );
  if (have === undefined || object === undefined || tree.children(gerund, 'aux').length > 1)
    return none;
  return [
    { index: have, head, deprel },
    { index: gerund, head: have, deprel: 'advcl' },
    ...movedTo(
      have,
      before.filter((child) => child !== have),
    ),
  ];
}
