import type { Tree } from '@whence/parse';
import { isPeople, type Vocabulary } from '@whence/vocabulary';
import { measuredHead } from '../02-mention/measure.js';
import { officeBefore } from '../05-nominal/office.js';
import { isNoun, isOrdinal, isPronoun, isProper } from '../01-repair/word-class.js';

const actors: ReadonlySet<string> = new Set([
  'Person',
  'State',
  'Organization',
  'ArmedGroup',
  'Group',
  'Media',
]);

/** Someone who can act or be acted on: a name, a pronoun for people, or a noun of an animate kind. */
export function isParty(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  if (isPronoun(token)) return !['it', 'its', 'itself'].includes(token.text.toLowerCase());
  if (isProper(token)) return true;
  // "some", "those", but no "dismissed that"
  const isCounted =
    token.pos === 'CD' || (token.pos === 'DT' && !/^(this|that)$/iu.test(token.text));
  // "treated the wounded": an adjective that stands for people.
  // "a Serb", which the tagger takes for an adjective
  const isCountryman =
    vocabulary.country(token.text) !== undefined && tree.child(node, 'det') !== undefined;
  const measured = tree.token(measuredHead(tree, node));
  // "several of the dead"
  const isActing =
    isActor(token.text, vocabulary) ||
    (measured.index !== node && isActor(measured.lemma, vocabulary));
  // "several of them", "nine of whom"
  if (measured.index !== node && isPronoun(measured))
    return isParty(tree, measured.index, vocabulary);
  if (measured.index !== node && measured.pos === 'WP') return /^whom?$/u.test(measured.text);
  // "shot a 16-year-old"
  if (token.text === 'old' && tree.tokens[node - 1]?.pos === 'HYPH') return true;
  // "The latter refused", "a fourth escaped"
  const isOfSeveral =
    (/^(latter|former)$/u.test(token.text) || isOrdinal(token.text)) &&
    tree.child(node, 'det') !== undefined;
  if (isOfSeveral) return true;
  if (!isNoun(token)) return isCounted || isCountryman || isActing;
  if (isProper(measured)) return true;
  // "the mayor's office", "her office": those who work for her, where "took office" is no one.
  if (token.lemma === 'office' && tree.child(node, 'nmod:poss') !== undefined) return true;
  // "Hondurans"
  return isActor(measured.lemma, vocabulary) || isPeople(vocabulary.country(measured.text));
}

/** "a 16-year-old", "bombmakers", "gunrunners": words for people that no list has them all of. */
const ofPeople =
  /(-year-old|[a-z]{3}(maker|runner|worker|holder|owner|keeper|seeker|goer|fighter|dweller))s?$/u;

function isActor(noun: string, vocabulary: Vocabulary): boolean {
  const kind = vocabulary.kindOfNoun(noun.toLowerCase());
  return kind === undefined
    ? ofPeople.test(noun.toLowerCase()) || vocabulary.isWorker(noun.toLowerCase())
    : actors.has(kind);
}

/** "a general", "half of whom", "Omar Bello": people, and no body or place that bears a name. */
export function arePeople(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { index, pos, text, lemma, ner } = tree.token(measuredHead(tree, node));
  const isOfPeople = (word: string): boolean =>
    /^(Person|Group)$/u.test(vocabulary.kindOfNoun(word.toLowerCase()) ?? '');
  if (/^(PRP|WP)$/u.test(pos)) return /^(he|him|she|her|they|them|who|whom)$/iu.test(text);
  if (!pos.startsWith('NNP')) return isOfPeople(lemma);
  // A name of one word may be a town's: "captured Bosso"; "captured drug lord Omar Bello"
  const before = tree.children(index, 'compound', 'amod').map((child) => tree.token(child));
  return before.some((each) => isOfPeople(each.lemma)) || (ner === 'PERSON' && before.length > 0);
}

/** "the mission", "a militia": a common noun of bodies. */
export function isBody(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const kind = vocabulary.kindOfNoun(tree.token(node).lemma.toLowerCase());
  return kind === 'Organization' || kind === 'Group' || kind === 'ArmedGroup';
}

/** A body by its noun, or a name that is no place's. */
export function isSomeBody(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { ner, lemma } = tree.token(node);
  // "the Chaco War"
  const isEvent = vocabulary.nounFrame(lemma.toLowerCase()) !== undefined && ner === 'O';
  const isNamed = isProper(tree.token(node)) && ner !== 'LOCATION' && !isEvent;
  return isNamed || isBody(tree, node, vocabulary);
}

/** "cruise missiles", "two shells" */
export function isWeapon(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const head = measuredHead(tree, node);
  const { lemma } = tree.token(head);
  if (vocabulary.isWeapon(lemma)) return true;
  // "a mortar round"
  const before = tree.children(head, 'compound').find((child) => child === head - 1);
  return before !== undefined && vocabulary.isWeapon(`${tree.token(before).lemma} ${lemma}`);
}

/** A state, or who holds an office that speaks for one: "Paris", "the Omani delegation", "President Evo Morales". */
export function isOfficial(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { text, ner } = tree.token(node);
  const country = vocabulary.country(text);
  if (country?.as === 'name' || country?.as === 'government') return true;
  const office = ner === 'PERSON' ? officeBefore(tree, node, vocabulary)?.title : undefined;
  const apposed = tree.children(node, 'appos');
  return [office ?? measuredHead(tree, node), ...apposed].some((each) =>
    vocabulary.isOfficial(tree.token(each).lemma),
  );
}

/** "a wave of withdrawals", "floods", "Cholera" where it begins the sentence: a common noun of these. */
export function isNounOf(tree: Tree, node: number, isOne: (lemma: string) => boolean): boolean {
  const { index, lemma, pos } = tree.token(measuredHead(tree, node));
  const isFirst = index === 0 && pos === 'NNP' && tree.children(index).length === 0;
  return (/^NNS?$/u.test(pos) || isFirst) && isOne(lemma);
}
