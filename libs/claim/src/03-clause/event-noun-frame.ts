import type { Tree } from '@whence/parse';
import type { NounFrame, Vocabulary } from '@whence/vocabulary';
import { spellings } from '../01-repair/word-class.js';

/** The frame of "hunger strike" before that of "strike". */
export function eventNounFrame(
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
): NounFrame | undefined {
  const lemma = tree.token(node).lemma.toLowerCase();
  const before = tree.tokens[node - 1];
  const compound =
    before?.head === node
      ? vocabulary.nounFrame(`${before.lemma.toLowerCase()} ${lemma}`)
      : undefined;
  const spelt = spellings(tree, node).map((word) => vocabulary.nounFrame(word));
  return compound ?? spelt.find((frame) => frame !== undefined) ?? vocabulary.nounFrame(lemma);
}

/** Talks and clashes take two: "the Libyan talks" says nothing of who met whom. */
export function takesTwo({ slots }: NounFrame): boolean {
  return slots.some(({ preposition, role }) => preposition === 'with' && role === 'object');
}

/** Operations and campaigns: only one against somebody is an attack or a fight; a victory may be that of a candidate. */
export function needsOpponent({ noun }: NounFrame): boolean {
  return noun === 'operation' || noun === 'campaign' || noun === 'victory';
}
