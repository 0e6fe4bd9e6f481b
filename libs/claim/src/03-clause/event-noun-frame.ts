import type { Tree } from '@whence/parse';
import type { NounFrame, Vocabulary } from '@whence/vocabulary';
import { isNoun, prepositionOf, spellings } from '../01-repair/word-class.js';
import { isNounOf } from './party.js';

/** The frame of "hunger strike" before that of "strike". */
export function eventNounFrame(
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
): NounFrame | undefined {
  const lemma = tree.token(node).lemma.toLowerCase();
  const before = tree.tokens[node - 1];
  const compound =
    before?.head === node
      ? vocabulary.nounFrame(`${before.lemma.toLowerCase()} ${lemma}`)
      : undefined;
  if (lemma === 'strike' && isOfWorkers(tree, node, vocabulary))
    return vocabulary.nounFrame('labour strike');
  if (lemma === 'exchange' && isOfFire(tree, node)) return vocabulary.nounFrame('fire exchange');
  const isSaid = (word: string): boolean =>
    tree.children(node, 'amod').some((child) => tree.token(child).text === word);
  // "a mock assault"
  if (isSaid('mock')) return vocabulary.nounFrame('military exercise');
  // "joint naval exercises"
  const shared = isSaid('joint') ? vocabulary.nounFrame(`joint ${lemma}`) : undefined;
  const spelt = spellings(tree, node).map((word) => vocabulary.nounFrame(word));
  return (
    shared ?? compound ?? spelt.find((frame) => frame !== undefined) ?? vocabulary.nounFrame(lemma)
  );
}

/** A noun that tells of an event: "raid", "hunger strike". */
export function isEventNoun(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  return isNoun(tree.token(node)) && eventNounFrame(tree, node, vocabulary) !== undefined;
}

/** "a strike by nurses", "the dockers' strike" is no attack. */
function isOfWorkers(tree: Tree, strike: number, vocabulary: Vocabulary): boolean {
  return tree
    .children(strike, 'nmod', 'nmod:poss', 'compound')
    .some(
      (child) =>
        /^(by|of)?$/u.test(prepositionOf(tree, child) ?? '') &&
        isNounOf(tree, child, (lemma) => vocabulary.isWorker(lemma)),
    );
}

/** "an exchange of fire", "an exchange of shots" is a fight, and no swap. */
function isOfFire(tree: Tree, exchange: number): boolean {
  return tree.children(exchange, 'nmod').some((child) => isFire(tree, child));
}

/** "fire" of "an exchange of fire". */
export function isFire(tree: Tree, node: number): boolean {
  return (
    prepositionOf(tree, node) === 'of' &&
    /^(fire|gunfire|shot|shellfire|artillery|missile|rocket|blow)$/u.test(tree.token(node).lemma)
  );
}

/** Talks and clashes take two: "the Libyan talks" says nothing of who met whom. */
export function takesTwo({ slots }: NounFrame): boolean {
  return slots.some(({ preposition, role }) => preposition === 'with' && role === 'object');
}

/** Operations and campaigns: only one against somebody is an attack or a fight; a victory may be that of a candidate. */
export function needsOpponent({ noun }: NounFrame): boolean {
  return noun === 'operation' || noun === 'campaign' || noun === 'victory';
}
