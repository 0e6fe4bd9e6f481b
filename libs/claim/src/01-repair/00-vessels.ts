import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, movedTo, none } from './rewrite.js';
import { isProper } from './word-class.js';

/** What is a vessel by its word: "ship" of "the cargo ship". */
export function isVessel({ lemma, pos }: Token, vocabulary: Vocabulary): boolean {
  return pos.startsWith('NN') && vocabulary.isVessel(lemma);
}

/** "seized the cargo ship/iobj Lady Anna/dep": the name behind a vessel is the vessel's, and no person's. */
export function nameOfVessel(
  tree: Tree,
  { index: name, head: ship }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    ship < 0 ||
    ship >= name ||
    !isProper(tree.token(name)) ||
    !isVessel(tree.token(ship), vocabulary)
  )
    return none;
  if (!tree.is(name, 'dep') && !tree.is(name, 'appos')) return none;
  if (tree.first(name) !== ship + 1) return none;
  const { head, deprel } = tree.token(ship);
  return [
    { index: name, head, deprel: deprel === 'iobj' ? 'obj' : deprel },
    ...movedTo(
      name,
      tree.children(ship).filter((child) => child !== name),
    ),
    { index: ship, head: name, deprel: 'compound' },
  ];
}

/** "the tanker Lady Anna/PERSON": no word of a vessel's name is a person's. */
export function vesselTakenForPerson(
  tree: Tree,
  { index, ner }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (ner !== 'PERSON' && ner !== 'LOCATION') return none;
  if (!isProper(tree.token(index))) return none;
  let first = index;
  while (first > 0 && isProper(tree.token(first - 1))) first -= 1;
  const before = tree.tokens[first - 1];
  // "the ship Omar Diab/nsubj owned/acl:relcl" is his
  const last = tree.tokens.findIndex(({ pos }, at) => at > index && !pos.startsWith('NNP'));
  const isOwners = tree.tokens
    .slice(first, last < 0 ? undefined : last)
    .some(
      (token) =>
        tree.is(token.index, 'nsubj') &&
        before !== undefined &&
        token.head > before.index &&
        tree.ancestors(token.head).includes(before.index),
    );
  return before !== undefined && isVessel(before, vocabulary) && !isOwners
    ? [{ index, ner: 'MISC' }]
    : none;
}
