import type { Vocabulary } from '@whence/vocabulary';
import type { When } from '../claim.js';
import { timeOf } from './05-attach.js';
import type { DatedSentence } from './dated-sentence.js';

/** When what a predicate says happened, null where nothing dates it. `predicate` is a node of the sentence's tree. */
export function readWhen(
  sentence: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
): When | null {
  return timeOf(sentence, predicate, vocabulary)?.when ?? null;
}
