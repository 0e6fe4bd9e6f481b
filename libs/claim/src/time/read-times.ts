import type { Vocabulary } from '@whence/vocabulary';
import type { When } from '../claim.js';
import { timeOf } from './05-attach.js';
import type { DatedSentence } from './dated-sentence.js';

/**
 * When what a predicate says happened: none where nothing dates it, several where it happened more than once ("in 2014 and 2016").
 * `predicate` is a node of the sentence's tree.
 */
export function readTimes(
  sentence: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
): readonly When[] {
  const time = timeOf(sentence, predicate, vocabulary);
  return time === null ? [] : [time.when, ...(time.also ?? [])];
}
