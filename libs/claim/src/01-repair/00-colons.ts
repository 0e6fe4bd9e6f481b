import type { Tree } from '@whence/parse';
import { isFiniteVerb, subjectRelation } from './word-class.js';
import { none, type Edit } from './rewrite.js';

/**
 * "The ban was lifted/csubj: nobody/obj, it now says/parataxis, was hurt/root": what stands before a colon is a sentence of
 * its own, and has nothing of what stands behind it.
 */
export function halvesAtColon(tree: Tree): readonly Edit[] {
  const { root: second } = tree;
  const colon = tree.tokens.find(({ text }) => text === ':')?.index;
  if (colon === undefined || second < colon) return none;
  const first = tree.children(second, 'csubj').find((child) => child < colon);
  if (first === undefined || !isFiniteVerb(tree, first)) return none;
  const strayed = tree.children(first).filter((child) => child > colon);
  const subject = strayed.find((child) => tree.is(child, 'obj'));
  return [
    { index: first, head: -1, deprel: 'root' },
    { index: second, head: first, deprel: 'parataxis' },
    ...strayed.map((index) => ({
      index,
      head: second,
      ...(index === subject && index < second ? { deprel: subjectRelation(tree, second) } : {}),
    })),
  ];
}
