import type { Token, Tree } from '@whence/parse';
import { isNoun, isVerb } from './word-class.js';
import { none, type Edit } from './rewrite.js';

/** A verb that hangs so says more of a noun or of another clause, and has no consequence of its own to tell. */
const aside = /^(aux|aux:pass|cop|amod|acl|acl:relcl|advcl|compound|case|mark)$/u;

/**
 * "had taken the post on 3 May, thereby breaking/dep a truce/nmod agreed/dep in March": what follows from a deed is told of
 * that deed, whatever stands between.
 */
export function consequenceOfDeed(tree: Tree, { index: adverb, text }: Token): readonly Edit[] {
  if (!/^(thereby|thus|hence)$/u.test(text) || tree.tokens[adverb - 1]?.text !== ',') return none;
  const participle = tree.tokens[adverb + 1];
  if (participle?.pos !== 'VBG') return none;
  const deed = tree.tokens.findLast(
    (token) => token.index < adverb && isVerb(token) && !aside.test(token.deprel),
  );
  if (deed === undefined) return none;
  const { index, head } = participle;
  if (head === deed.index && tree.is(index, 'advcl')) return none;
  const object = head > index && isNoun(tree.token(head)) ? tree.token(head) : undefined;
  const behind = object === undefined ? undefined : tree.tokens[object.index + 1];
  const saysMore =
    behind !== undefined &&
    /^VB[DN]$/u.test(behind.pos) &&
    tree.child(behind.index, 'nsubj', 'aux', 'cop') === undefined;
  return [
    { index, head: deed.index, deprel: 'advcl' },
    { index: adverb, head: index, deprel: 'advmod' },
    ...(object === undefined ? [] : [{ index: object.index, head: index, deprel: 'obj' }]),
    ...(object === undefined || !saysMore
      ? []
      : [{ index: behind.index, head: object.index, deprel: 'acl', pos: 'VBN' }]),
  ];
}
