import type { Token, Tree } from '@whence/parse';
import { movedTo, none, type Edit } from './rewrite.js';

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
  const { head, deprel } = tree.token(be);
  return [
    { index: verb, head, deprel },
    { index: be, head: verb, deprel: 'aux' },
    ...movedTo(
      verb,
      tree.children(be).filter((child) => child !== verb),
    ),
  ];
}
