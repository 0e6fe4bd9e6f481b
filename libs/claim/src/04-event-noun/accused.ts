import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isPunishment } from '../01-repair/02-gerunds.js';
import { isRelativiser, isVerb, prepositionOf } from '../01-repair/word-class.js';
import { surfaceSubject } from '../03-clause/subject.js';
import { antecedentOf, isPassive } from '../03-clause/voice.js';

/** "accused the army of a raid", "is suspected of the murder", "jailed for the abduction": who is said to have done it. */
export function accusedOf(tree: Tree, event: number, vocabulary: Vocabulary): number | null {
  const { head: verb } = tree.token(event);
  if (verb < 0 || !tree.is(event, 'obl') || !isVerb(tree.token(verb))) return null;
  const preposition = prepositionOf(tree, event) ?? '';
  const { lemma } = tree.token(verb);
  // "acquitted two men of the murder"
  const isCleared =
    preposition === 'of' && vocabulary.reportingVerb(`${lemma} of`)?.stance === 'denies';
  const isCharge =
    isCleared ||
    (/^(of|with|for)$/u.test(preposition) &&
      vocabulary.reportingVerb(lemma.toLowerCase())?.stance === 'accuses');
  if (!isCharge && !(preposition === 'for' && isPunishment(tree.token(verb), vocabulary)))
    return null;
  const isDoneTo = isPassive(tree, verb) || (tree.is(verb, 'acl') && !tree.is(verb, 'acl:relcl'));
  if (isDoneTo) return surfaceSubject(tree, verb);
  const whom = tree.child(verb, 'obj') ?? null;
  // "the president, whom it blamed for violations"
  return whom !== null && isRelativiser(tree.token(whom)) ? antecedentOf(tree, verb) : whom;
}
