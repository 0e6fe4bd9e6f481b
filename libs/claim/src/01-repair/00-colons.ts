import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isFiniteVerb, isNoun, isSpacedDash, isVerb, subjectRelation } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

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

/**
 * "killed five soldiers in Sirte/compound - army/obl": what stands behind the dash that a headline ends with is none of the
 * words before it.
 */
export function speakerBehindDash(tree: Tree): readonly Edit[] {
  const dash = tree.tokens.findLast(({ index }) => isSpacedDash(tree, index));
  if (dash === undefined || tree.root < 0 || tree.root > dash.index) return none;
  const behind = tree.tokens.slice(dash.index + 1);
  const [last, before] = [behind.at(-1), tree.tokens[dash.index - 1]];
  if (last === undefined || behind.length > 3 || !behind.every(isNoun)) return none;
  if (before === undefined || !isNoun(before) || last.head < 0) return none;
  const own = tree.children(last.index).filter((child) => child < before.index);
  const isTaken = before.head === last.index;
  return [
    ...(isTaken ? [{ index: before.index, head: last.head, deprel: last.deprel }] : []),
    ...(isTaken ? movedTo(before.index, own) : []),
    { index: dash.index, head: tree.root, deprel: 'punct' },
    { index: last.index, head: tree.root, deprel: 'parataxis' },
  ];
}

/** "Tibú/nsubj: Rebels/nsubj ambushed a patrol", "Other activity: On 2 May …": what heads a note does nothing of what it tells. */
export function labelBeforeColon(
  tree: Tree,
  { index: label, head: verb, pos, deprel, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!deprel.startsWith('nsubj') || verb < label) return none;
  const colon = tree.tokens[tree.last(label) + 1];
  if (colon?.text !== ':') return none;
  const isTopic = pos.startsWith('NN') && vocabulary.kindOfNoun(lemma) === undefined;
  if (!(pos.startsWith('NNP') || isTopic) || tree.tokens.slice(0, tree.first(label)).some(isVerb))
    return none;
  const other = tree.children(verb, 'nsubj', 'nsubj:pass').find((child) => child > colon.index);
  return other === undefined ? none : [{ index: label, deprel: 'dislocated' }];
}
