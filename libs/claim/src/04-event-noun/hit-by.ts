import type { Tree } from '@whence/parse';
import type { NounFrame, Vocabulary } from '@whence/vocabulary';
import { hurts, prepositionOf } from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import { surfaceSubject } from '../03-clause/subject.js';
import { isPassive } from '../03-clause/voice.js';

/** "A wave of Israeli air strikes killed nine miners", "was hit by a Syrian shell attack": whom the attack harms is whom they attacked. */
export function hitBy(
  tree: Tree,
  node: number,
  { relation }: NounFrame,
  vocabulary: Vocabulary,
): number | null {
  const counted = tree.ancestors(node).find((above) => measuredHead(tree, above) === node) ?? node;
  const verb = tree.token(counted).head;
  if (!attacks.test(relation.name) || verb < 0 || !hurts(tree.token(verb).lemma, vocabulary))
    return null;
  if (tree.is(counted, 'nsubj')) return tree.child(verb, 'obj') ?? null;
  // "were killed in IS suicide attacks"
  const isIn = /^(by|in|during)$/u.test(prepositionOf(tree, counted) ?? '');
  return isIn && isPassive(tree, verb) ? surfaceSubject(tree, verb) : null;
}

const attacks = /^(ATTACKS|SHELLS|BOMBS|AMBUSHES|USES_WEAPON|BLOWS_UP)$/u;
