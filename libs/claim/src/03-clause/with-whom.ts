import type { Tree } from '@whence/parse';
import type { VerbFrame, Vocabulary } from '@whence/vocabulary';
import { isSpelt } from '../01-repair/word-class.js';
import type { Clause } from './clause.js';
import type { Filled } from './frame.js';

// With whom a thing is done where no "with" says it.

/** "A and B clashed", "A and B agreed on a pact": with one another, where the verb could have had a "with". */
export function isMutual(
  tree: Tree,
  { lemma, object }: Clause,
  { frame, recipient }: Filled,
  vocabulary: Vocabulary,
): boolean {
  // "rejected talks with Rome" says nothing of those who reject a charge.
  const isOf = ({ directObject }: VerbFrame): boolean =>
    Array.isArray(directObject)
      ? object === null || Array.isArray(frame.directObject) || isSpelt(tree, object, directObject)
      : true;
  const isWith = (other: VerbFrame): boolean =>
    isOf(other) &&
    other.slots.some(
      ({ preposition, role }) =>
        preposition === 'with' && (role === 'object' || role === 'recipient'),
    );
  return (
    recipient === null &&
    // "Oslo and Rome hosted talks": between others.
    frame.relation.name !== 'HOSTS' &&
    vocabulary
      .verbFrames(lemma)
      .some((other) => other.relation.name === frame.relation.name && isWith(other))
  );
}

/** "blamed Iran and severed relations": with the state to which the deed before it was done. */
export function withWhomBefore(
  tree: Tree,
  { predicate }: Clause,
  { frame }: Filled,
  vocabulary: Vocabulary,
): number | null {
  if (frame.relation.event !== 'SANCTION' || !frame.relation.name.endsWith('_WITH')) return null;
  if (!tree.is(predicate, 'conj') || tree.child(predicate, 'nsubj') !== undefined) return null;
  const other = tree.child(tree.token(predicate).head, 'obj');
  return other !== undefined && vocabulary.country(tree.token(other).text) !== undefined
    ? other
    : null;
}
