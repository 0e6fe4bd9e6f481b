import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { doers, isHeadline, isPlural } from './00-headlines.js';
import { type Edit, movedTo, none } from './rewrite.js';
import { isNoun, leadOf } from './word-class.js';

// Verbs of headlines that the tagger takes for nouns or adverbs, and nouns that it takes for verbs.

/**
 * "Drone/VB/csubj strike/obj on a market kills/root 21": without "to" no infinitive is a subject; it is the first word of a compound
 * noun.
 */
export function nounTakenForInfinitive(
  tree: Tree,
  { index: first, pos, head: verb }: Token,
): readonly Edit[] {
  if (!/^VBP?$/u.test(pos) || !tree.is(first, 'csubj') || verb < first) return none;
  const thing = tree.child(first, 'obj');
  if (thing !== first + 1 || tree.child(first, 'nsubj', 'mark', 'aux', 'advmod') !== undefined)
    return none;
  return [
    { index: thing, head: verb, deprel: 'nsubj' },
    { index: first, head: thing, deprel: 'compound', pos: 'NN' },
    ...movedTo(
      thing,
      tree.children(first, 'obl', 'nmod').filter((child) => child > thing),
      'nmod',
    ),
  ];
}

/**
 * "Jihadists/compound ambush/compound convoy/nsubj, kill/root nine": what stands before the comma of a headline has a verb of its own,
 * since what stands behind it has only that subject.
 */
export function firstOfHeadline(
  tree: Tree,
  { index: first, pos, lemma, head: thing }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const who = tree.tokens[first - 1];
  if (pos !== 'NN' || !isHeadline(tree) || !tree.is(first, 'compound') || who?.index !== 0)
    return none;
  const second = tree.token(thing).head;
  if (!/^NNP?S$/u.test(who.pos) || who.head !== thing || !tree.is(thing, 'nsubj')) return none;
  if (!/^VBP?$/u.test(tree.token(second).pos) || tree.tokens[second - 1]?.text !== ',') return none;
  if (tree.last(thing) !== second - 2 || vocabulary.verbFrames(lemma.toLowerCase()).length === 0)
    return none;
  const { head, deprel } = tree.token(second);
  return [
    { index: first, head, deprel, pos: 'VBP' },
    { index: who.index, head: first, deprel: 'nsubj' },
    { index: second, head: first, deprel: 'conj', pos: 'VBP' },
    { index: thing, head: first, deprel: 'obj' },
  ];
}

/** "Lawmakers/root back/RB bill/dep": behind a plural and before a noun it is a verb. */
export function backTakenForAdverb(
  tree: Tree,
  { index: back, text, pos, head: who }: Token,
): readonly Edit[] {
  if (text !== 'back' || pos !== 'RB' || who !== back - 1 || who !== tree.root) return none;
  const bill = tree.child(back, 'dep', 'obj');
  if (!isHeadline(tree) || !isNoun(tree.token(who)) || bill === undefined || bill < back)
    return none;
  return [
    { index: back, head: -1, deprel: 'root', pos: 'VBP' },
    { index: who, head: back, deprel: 'nsubj' },
    { index: bill, head: back, deprel: 'obj' },
  ];
}

/** "Two killed as police/compound clash/obl with protesters": behind "as" a headline tells what goes on meanwhile. */
export function presentBehindAs(
  tree: Tree,
  { index: verb, pos, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const as = leadOf(tree, verb, 'as');
  const who = tree.tokens[verb - 1];
  if (pos !== 'NN' || as === undefined || who === undefined || !isHeadline(tree)) return none;
  if (who.head !== verb || !tree.is(who.index, 'compound') || tree.child(verb, 'det')) return none;
  if (!isPlural(who) && who.lemma !== 'police') return none;
  if (!doers.has(vocabulary.kindOfNoun(who.lemma.toLowerCase()) ?? '')) return none;
  if (vocabulary.verbFrames(lemma.toLowerCase()).length === 0) return none;
  return [
    { index: verb, deprel: 'advcl', pos: 'VBP' },
    { index: as, deprel: 'mark' },
    { index: who.index, deprel: 'nsubj' },
    ...movedTo(verb, tree.children(verb, 'nmod'), 'obl'),
  ];
}

/**
 * "Striking/root dockers/obj block/compound ports/dep": a gerund would have a verb in the singular behind it, so that before people and a
 * verb in the plural it tells what they are doing besides.
 */
export function presentBehindParticiple(
  tree: Tree,
  { index: verb, pos, lemma, head: thing }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const [first, who] = tree.tokens;
  if (verb !== 2 || first?.pos !== 'VBG' || who === undefined || first.index !== tree.root)
    return none;
  if (pos !== 'NN' || thing < verb || !tree.is(verb, 'compound') || !isHeadline(tree)) return none;
  if (!isPlural(who) || !doers.has(vocabulary.kindOfNoun(who.lemma.toLowerCase()) ?? ''))
    return none;
  if (vocabulary.verbFrames(lemma.toLowerCase()).length === 0) return none;
  return [
    ...movedTo(
      verb,
      [first.index, who.index].flatMap((word) => tree.children(word)),
    ),
    { index: verb, head: -1, deprel: 'root', pos: 'VBP' },
    { index: who.index, head: verb, deprel: 'nsubj' },
    { index: first.index, head: who.index, deprel: 'amod' },
    { index: thing, head: verb, deprel: 'obj' },
  ];
}
