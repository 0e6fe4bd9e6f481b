import type { Tree } from '@whence/parse';
import { isPeople, type VerbFrame, type Vocabulary } from '@whence/vocabulary';
import { isProper, prepositionOf } from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import { isNounOf, isOfficial, isParty, isWeapon } from './party.js';
import { isPlace } from './place.js';

// What a frame may ask its subject and its object to be.

/** A place that one can take: "took place" takes none. */
export function isSomewhere(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  // "took the whole of the province"
  const whole = measuredHead(tree, node);
  if (whole !== node) return isSomewhere(tree, whole, vocabulary);
  const isBare = tree.token(node).lemma === 'place' && tree.children(node).length === 0;
  // "held the tanker Aegean Star"
  const isVessel = tree
    .children(node, 'compound')
    .some((child) => vocabulary.isVessel(tree.token(child).lemma));
  // "handed six Americans over"
  const arePeople = isPeople(vocabulary.country(tree.token(node).text));
  return !isBare && !isVessel && !arePeople && isPlace(tree, node, 'in', vocabulary);
}

export const isSaidOf = {
  someone: isParty,
  somewhere: (tree: Tree, node: number, vocabulary: Vocabulary) =>
    isSomewhere(tree, node, vocabulary) || isFallen(tree, node, vocabulary),
  official: isOfficial,
  weapon: isWeapon,
  calamity: (tree: Tree, node: number, vocabulary: Vocabulary) =>
    isNounOf(tree, node, (lemma) => vocabulary.isCalamity(lemma)) ||
    isNamedCalamity(tree, node, vocabulary) ||
    isBlaze(tree, node),
  vehicle: (tree: Tree, node: number, vocabulary: Vocabulary) =>
    isNounOf(tree, node, (lemma) => vocabulary.isVehicle(lemma)),
  police: (tree: Tree, node: number, vocabulary: Vocabulary) =>
    vocabulary.isPolice(tree.token(node).lemma),
  worker: (tree: Tree, node: number, vocabulary: Vocabulary) =>
    isNounOf(tree, node, (lemma) => vocabulary.isWorker(lemma)),
  soldier: (tree: Tree, node: number, vocabulary: Vocabulary) =>
    isNounOf(tree, node, (lemma) => vocabulary.isSoldier(lemma)) ||
    vocabulary.isSoldier(tree.token(measuredHead(tree, node)).lemma),
} as const;

/** "El Fasher fell to the rebels": what falls to armed men is a town, whatever the tagger thinks of its name. */
function isFallen(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { head, ner } = tree.token(node);
  if (head < 0 || tree.token(head).lemma !== 'fall' || ner === 'PERSON') return false;
  if (!isProper(tree.token(node)) || tree.child(node, 'det') !== undefined) return false;
  return tree
    .children(head, 'obl')
    .some((child) => prepositionOf(tree, child) === 'to' && areArmed(tree, child, vocabulary));
}

function areArmed(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { lemma, text } = tree.token(measuredHead(tree, node));
  return (
    vocabulary.kindOfNoun(lemma.toLowerCase()) === 'ArmedGroup' ||
    vocabulary.isSoldier(lemma) ||
    /^(rebel|insurgent|militant|jihadist|fighter|militia|militiaman|guerrilla|separatist|force|troop|army)s?$/iu.test(
      lemma,
    ) ||
    /^(Forces|Army|Front|Brigades?|Guard|Taliban)$/u.test(text)
  );
}

/** "The new law will hit small shops", "losses hit the bank": what is written, owned or counted attacks nobody. */
export function isMerelyFelt(
  tree: Tree,
  subject: number,
  { relation, verb }: VerbFrame,
  vocabulary: Vocabulary,
): boolean {
  if (relation.name !== 'ATTACKS' || !/^(hit|strike|hammer|pound|target)$/u.test(verb))
    return false;
  const { lemma, pos } = tree.token(measuredHead(tree, subject));
  if (!/^NNS?$/u.test(pos) || (vocabulary.nounFrame(lemma)?.relation.event ?? null) !== null)
    return false;
  return /^(Thing|Document)$/u.test(vocabulary.kindOfNoun(lemma) ?? '');
}

/** "Storm Daniel", "Typhoon Haiyan", "Covid-19" */
function isNamedCalamity(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  if (!isProper(tree.token(node))) return false;
  return [node, ...tree.children(node, 'compound')].some((each) => {
    const { text } = tree.token(each);
    return vocabulary.isCalamity(text) && /^\p{Lu}/u.test(text);
  });
}

/** "A fire at a plant killed nine": one that is counted burns, where "Israeli fire" is shot. */
function isBlaze(tree: Tree, node: number): boolean {
  const article = tree.child(node, 'det');
  return (
    tree.token(node).lemma === 'fire' &&
    article !== undefined &&
    /^(an?|the)$/iu.test(tree.token(article).text) &&
    !tree
      .children(node, 'amod', 'compound')
      .some((each) => isProper(tree.token(each)) || /^\p{Lu}/u.test(tree.token(each).text))
  );
}
