import type { Tree } from '@whence/parse';
import type { Finding } from '../finding.js';
import type { Vocabulary } from '@whence/vocabulary';
import type { Clause } from './clause.js';
import { isParty } from './party.js';
import { isPlace } from './place.js';

/** "13 people were taken into custody, including several commanders and members of the BDB". */
export function including(
  tree: Tree,
  clause: Clause,
  read: Finding,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const holders = [
    clause.predicate,
    ...(read.object === null ? [] : [read.object]),
    ...(read.subject === null ? [] : [read.subject]),
  ];
  const named = holders.flatMap((holder) =>
    tree.children(holder, 'obl', 'nmod').filter((child) => isIncluding(tree, child)),
  );
  return named.map((node) => {
    const { object, subject } = read;
    // "barred from entering the country, among them two priests": of people, and no country.
    const arePeople =
      object !== null &&
      subject !== null &&
      isPlace(tree, object, 'in', vocabulary) &&
      isParty(tree, subject, vocabulary) &&
      isParty(tree, node, vocabulary) &&
      !isPlace(tree, node, 'in', vocabulary);
    const asSubject = object === null || arePeople || tree.token(node).head === subject;
    return { ...read, rule: 'including', ...(asSubject ? { subject: node } : { object: node }) };
  });
}

function isIncluding(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'case')
    .some(
      (child) =>
        tree.token(child).lemma.toLowerCase() === 'include' ||
        tree.token(child).text.toLowerCase() === 'including',
    );
}
