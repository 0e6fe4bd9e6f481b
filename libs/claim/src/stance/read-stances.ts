import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import type { Stance } from './stance.js';

/**
 * Who says what a predicate (verb, event noun, nominal predicate) says, and how firmly.
 * There is always one stance; "Moscow rejected claims by Kyiv that its troops shelled Kherson"
 * gives two for "shelled": Moscow's (negative) first, then Kyiv's (alleged).
 */
export function readStances(
  tree: Tree,
  predicate: number,
  vocabulary: Vocabulary,
): readonly Stance[] {
  void [tree, predicate, vocabulary];
  return [{ modality: 'asserted', hedge: null, polarity: 'affirmative', told: [] }];
}
