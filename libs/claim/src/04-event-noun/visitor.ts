import type { Tree } from '@whence/parse';
import type { NounFrame, Vocabulary } from '@whence/vocabulary';
import { isIndefinite, isVerb, prepositionOf } from '../01-repair/word-class.js';
import { isParty } from '../03-clause/party.js';
import { surfaceSubject } from '../03-clause/subject.js';

/** "pledged aid during a visit to Bamako", "the envoy, on a tour of the camps, said": who does the one makes the other. */
export function visitorOf(
  tree: Tree,
  node: number,
  { relation }: NounFrame,
  vocabulary: Vocabulary,
): number | null {
  const preposition = prepositionOf(tree, node) ?? '';
  // "the visit" is one that was told of, and may be another's.
  if (relation.name !== 'VISITS' || !isIndefinite(tree, node)) return null;
  if (!/^(on|during|in)$/u.test(preposition)) return null;
  const above = tree.token(node).head;
  const isBeside = tree.is(node, 'nmod') && preposition === 'on';
  const isBesideVerb = tree.is(node, 'obl') && isVerb(tree.token(above));
  const who = isBeside ? above : isBesideVerb ? surfaceSubject(tree, above) : null;
  return who !== null && isParty(tree, who, vocabulary) ? who : null;
}
