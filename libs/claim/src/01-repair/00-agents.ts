import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { none, type Edit } from './rewrite.js';
import { leadOf, prepositionOf } from './word-class.js';

// Whom "by" makes the doer of what.

/** "is led by Commodore Burns, embarked on a ship": after "by" stands who leads, not a clause. */
export function agentTakenForSubject(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || head < 0 || !tree.is(index, 'advcl')) return none;
  const by = leadOf(tree, index, 'by');
  const agent = tree.children(index, 'nsubj').find((child) => by !== undefined && child > by);
  if (by === undefined || agent === undefined || tree.child(head, 'aux:pass') === undefined)
    return none;
  return [
    { index: agent, head, deprel: 'obl' },
    { index: by, head: agent, deprel: 'case' },
    { index, head: agent, deprel: 'acl' },
  ];
}

/** How people go about when they do something else: what stands behind it is they, and nobody whom they do it to. */
export const goingAbout =
  /^(advance|retreat|visit|oppose|invade|occupy|flee|depart|arrive|withdraw|pass|patrol|maraud|rampage|protest|mutiny)$/u;

/** "was blown up by retreating/advcl rebels/obj": those who retreat did it. */
export function agentTakenForGerund(
  tree: Tree,
  { index: participle, pos, lemma, head: verb }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || verb < 0 || verb > participle || !tree.is(participle, 'advcl')) return none;
  const by = leadOf(tree, participle, 'by');
  const agent = tree.child(participle, 'obj');
  if (by !== participle - 1 || agent !== participle + 1 || tree.token(agent).pos !== 'NNS')
    return none;
  if (tree.child(verb, 'aux:pass') === undefined || !goingAbout.test(lemma)) return none;
  return [
    { index: agent, head: verb, deprel: 'obl' },
    { index: by, head: agent, deprel: 'case' },
    { index: participle, head: agent, deprel: 'amod' },
  ];
}

/** "ignored calls by the Union to free the judge": behind a word for speech, "by" says whose words they are. */
export function authorOfObject(
  tree: Tree,
  { index, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || !tree.is(index, 'obl') || tree.child(verb, 'aux:pass') !== undefined) return none;
  const by = leadOf(tree, index, 'by');
  const object = by === undefined ? undefined : tree.tokens[by - 1];
  if (object === undefined || !tree.is(object.index, 'obj') || object.head !== verb) return none;
  return vocabulary.reportingNoun(object.lemma.toLowerCase()) === undefined
    ? none
    : [{ index, head: object.index, deprel: 'nmod' }];
}

/**
 * "was sentenced to life imprisonment by/nmod a court on Friday/nmod": nobody imprisons before the sentence; who is behind a
 * passive's phrase passes it.
 */
export function agentBehindPhrase(
  tree: Tree,
  { index, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (noun < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'by') === undefined) return none;
  const { head: verb } = tree.token(noun);
  if (!tree.is(noun, 'obl') || verb < 0 || tree.child(verb, 'aux:pass') === undefined) return none;
  const isSentence = /^(sentence|condemn)$/u.test(tree.token(verb).lemma);
  const isDeed = !isSentence && eventNounFrame(tree, noun, vocabulary) !== undefined;
  const hasAgent = tree.children(verb, 'obl').some((child) => prepositionOf(tree, child) === 'by');
  return leadOf(tree, noun, 'to') === undefined || isDeed || hasAgent
    ? none
    : tree
        .children(noun, 'nmod')
        .filter((child) => child >= index)
        .map((child) => ({ index: child, head: verb, deprel: 'obl' }));
}
