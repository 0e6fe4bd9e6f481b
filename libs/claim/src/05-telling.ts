import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isPronoun } from './01-repair/word-class.js';
import { isParty } from './03-clause/party.js';
import type { Finding } from './finding.js';

/** Whether a finding tells something of somebody: "the second round of meetings concluded" does not. */
export function isTelling(
  { subject, object, office, recipient }: Finding,
  tree: Tree,
  vocabulary: Vocabulary,
): boolean {
  if (object !== null || office !== null) return true;
  if (subject === null) return false;
  if (recipient !== null || isParty(tree, subject, vocabulary) || isPronoun(tree.token(subject)))
    return true;
  const kind = vocabulary.kindOfNoun(tree.token(subject).lemma.toLowerCase());
  return kind === 'Equipment' || kind === 'Place';
}
