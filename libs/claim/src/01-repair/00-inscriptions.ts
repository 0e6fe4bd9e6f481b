import type { Token, Tree } from '@whence/parse';
import { isNoun } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

/** "hung a banner/compound reading/iobj "No surrender/obj"": before a quotation it is the banner that reads so. */
export function readingTakenForNoun(
  tree: Tree,
  { index: reading, text, head, deprel }: Token,
): readonly Edit[] {
  if (text !== 'reading' || head < 0) return none;
  const thing = tree.children(reading, 'compound').find((child) => child === reading - 1);
  if (thing === undefined) return none;
  const opening = tree.tokens[reading + 1];
  if (opening === undefined || !/^["“‘'`]/u.test(opening.text) || !isNoun(tree.token(thing)))
    return none;
  const words = tree.children(head, 'obj').filter((child) => child > reading);
  return [
    { index: thing, head, deprel: deprel === 'iobj' ? 'obj' : deprel },
    { index: reading, head: thing, deprel: 'acl', pos: 'VBG', lemma: 'read' },
    ...movedTo(
      thing,
      tree.children(reading).filter((child) => child < thing),
    ),
    ...movedTo(reading, words, 'dep'),
  ];
}
