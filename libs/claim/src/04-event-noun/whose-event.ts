import type { Tree } from '@whence/parse';
import { isPeople } from '@whence/vocabulary';
import type { NounFrame, Vocabulary } from '@whence/vocabulary';
import { isPronoun, isProper, isTemporal } from '../01-repair/word-class.js';
import { isSameName } from '../02-mention/noun-phrase.js';

// Whose an event is: who does it, or to whom it happens.

/** Whose event it is: "Russia's invasion", "the ISIS withdrawal", "Russian air strikes". */
export function ownerOf(tree: Tree, node: number, vocabulary: Vocabulary): number | null {
  const possessor = tree.child(node, 'nmod:poss');
  if (possessor !== undefined && !isTemporal(tree, possessor)) return possessor;
  const before = tree.children(node, 'compound', 'amod').filter((child) => child < node);
  // "Houthi/compound-of-missile missile attacks"
  const within = before
    .filter((child) => tree.token(child).pos === 'NN')
    .flatMap((child) => tree.children(child, 'compound', 'amod'));
  const named = [...within, ...before].filter(
    (child) => !isTemporal(tree, child) && tellsActor(tree, child, vocabulary),
  );
  // "Boko Haram attack": the last word of the first name stands for it.
  const last = named.find(
    (child) => !named.includes(child + 1) || !isSameName(tree, child, child + 1),
  );
  if (last !== undefined) return last;
  // "an army raid", "militia attacks", "a rebel ambush"; "military cooperation" is that of states
  const isJoint = /^(AGREE|CONSULT|COOPERATE|SUPPORT|AID)$/u.test(
    vocabulary.nounFrame(tree.token(node).lemma)?.relation.event ?? '',
  );
  const body = tree
    .children(node, 'compound', 'amod')
    .find(
      (child) =>
        bodies.test(tree.token(child).text) &&
        isBesideEvent(tree, child, node) &&
        !(isJoint && /^(military|police)$/iu.test(tree.token(child).text)),
    );
  return body ?? null;
}

/** Bodies that act as one, and whose raids and attacks are not those on them. */
const bodies =
  /^(army|navy|police|military|militia|coalition|junta|regime|rebel|militant|insurgent|jihadist|guerrilla|separatist|paramilitary)$/iu;

/** "a police raid", "a police undercover raid"; "a police station attack" is one on police. */
function isBesideEvent(tree: Tree, body: number, event: number): boolean {
  return (
    !/^police$/iu.test(tree.token(body).text) ||
    tree.tokens.slice(body + 1, event).every(({ pos }) => !pos.startsWith('NN'))
  );
}

function tellsActor(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  const country = vocabulary.country(token.text);
  if (token.pos.startsWith('JJ')) return isPeople(country);
  return (
    isProper(token) &&
    (token.ner === 'ORGANIZATION' ||
      token.ner === 'PERSON' ||
      country !== undefined ||
      vocabulary.knownName(token.text) !== undefined)
  );
}

/**
 * Of an arrest or a killing, a person in the possessive is the one it happens to: "his arrest", "Sargsyan's release";
 * so is a town: "the city's liberation". A state acts: "Russia's invasion".
 */
export function isSufferer(tree: Tree, owner: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(owner);
  return (
    token.ner === 'PERSON' ||
    isTown(tree, owner, vocabulary) ||
    (isPronoun(token) && token.lemma !== 'its' && token.text.toLowerCase() !== 'its')
  );
}

/** "leading to Bello's arrest": a name that is no state's or body's is that of who is arrested; so is a person. */
export function isCaught(
  tree: Tree,
  owner: number,
  { relation }: NounFrame,
  vocabulary: Vocabulary,
): boolean {
  const { text, ner, lemma, pos } = tree.token(owner);
  const isOwner = tree.is(owner, 'nmod:poss') && relation.traits.includes('befalls');
  if (isOwner && /^NNS?$/u.test(pos) && vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Person')
    return true;
  return (
    /^(ARRESTS|DETAINS|ABDUCTS)$/u.test(relation.name) &&
    tree.is(owner, 'nmod:poss') &&
    isProper(tree.token(owner)) &&
    ner === 'O' &&
    vocabulary.country(text) === undefined &&
    vocabulary.knownName(text) === undefined &&
    vocabulary.kindOfNoun(text.toLowerCase()) === undefined
  );
}

function isTown(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { ner, lemma, text } = tree.token(node);
  return (
    tree.is(node, 'nmod:poss') &&
    vocabulary.country(text) === undefined &&
    (ner === 'CITY' || towns.has(lemma.toLowerCase()))
  );
}

const towns = new Set('city town village port district province region airport'.split(' '));
