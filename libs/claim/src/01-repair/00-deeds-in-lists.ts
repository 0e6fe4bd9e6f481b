import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import { isPunishment, takesGerund } from './02-gerunds.js';
import { type Edit, movedTo, none } from './rewrite.js';
import { isProper, isVerb, leadOf } from './word-class.js';

// "arrested the mayor and banned rallies": the next deed of a list is taken for what describes its object.

/**
 * "had hit a boat and ignored/amod distress calls/conj": straight after "and", a participle like the first verb is the second deed;
 * so is "rejected the report and accused/VBN Athens", since no participle stands before a bare name, and "shut the port and held/VBN
 * two men", since none stands before a number or an article.
 */
export function deedTakenForAdjective(
  tree: Tree,
  { index, pos, head: object }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const and = tree.tokens[index - 1];
  if (!/^VB[DN]$/u.test(pos) || !tree.is(index, 'amod') || and?.pos !== 'CC') return none;
  const first = tree.token(object).head;
  // "arrested dissident Roman/JJ Bello/NN"
  const isBare =
    isCapital(tree.token(object)) &&
    tree.tokens
      .slice(index + 1, object + 1)
      .every((each) => isCapital(each) || vocabulary.kindOfNoun(each.text) === 'Person');
  const isHarm = ({ lemma }: Token): boolean =>
    vocabulary
      .verbFrames(lemma)
      .some(
        ({ relation: { event, name } }) =>
          /^(FIGHT|ASSAULT)$/u.test(event ?? '') || /^(DESTROYS|DAMAGES|LOOTS)$/u.test(name),
      );
  // "torched cars and vandalised homes"
  const isHarmToo =
    object === index + 1 &&
    tree.token(object).pos === 'NNS' &&
    first === index - 2 &&
    tree.token(first).head >= 0 &&
    // "met wounded soldiers and displaced families"
    !tree.children(first, 'amod').some((child) => tree.token(child).text.endsWith('ed')) &&
    isHarm(tree.token(index)) &&
    isHarm(tree.token(tree.token(first).head));
  const isName =
    (isBare ||
      (isHarmToo && tree.is(first, 'obj')) ||
      isSecondMeasure(tree, index, vocabulary) ||
      // "called/amod up reservists"
      tree.child(index, 'compound:prt') === index + 1 ||
      /^(CD|DT|PRP\$)$/u.test(tree.tokens[index + 1]?.pos ?? '')) &&
    tree.is(first, 'obj');
  const verb = isName ? tree.token(first).head : first;
  const isAlike =
    verb >= 0 && (tree.token(verb).pos === pos || (isName && tree.token(verb).pos === 'VBD'));
  if (!isAlike || !tree.is(object, 'conj') || object < index) return none;
  const leads = [
    ...(takesGerund.has(tree.token(index).lemma) ? ['of'] : []),
    ...(isPunishment(tree.token(index), vocabulary) ? ['for'] : []),
  ];
  return [
    { index, head: verb, deprel: 'conj', ...(isName ? { pos: tree.token(verb).pos } : {}) },
    { index: and.index, head: index, deprel: 'cc' },
    { index: object, head: index, deprel: 'obj' },
    // "and appointed Omar Bello as his heir/obl"
    ...movedTo(
      index,
      tree
        .children(verb, 'obl')
        .filter((child) => isName && child > object && leadOf(tree, child, 'as') === object + 1),
    ),
    ...movedTo(
      index,
      [first, verb]
        .flatMap((holder) => tree.children(holder, 'acl', 'advcl'))
        .filter(
          (child) =>
            child > object && leads.some((lead) => leadOf(tree, child, lead) !== undefined),
        ),
      'advcl',
    ),
  ];
}

/**
 * "jailed the mayor and banned/amod rallies/conj", "suspended classes and cancelled flights": things that are not persons, against which one
 * rules.
 */
function isSecondMeasure(tree: Tree, index: number, vocabulary: Vocabulary): boolean {
  const object = tree.token(index).head;
  const first = tree.token(object).head;
  const isMeasure = (node: number): boolean =>
    vocabulary.verbFrames(tree.token(node).lemma).some(
      ({ relation: { event, name }, directObject }) =>
        /^(COERCE|SANCTION)$/u.test(event ?? '') &&
        directObject === 'object' &&
        // "seized a truck and banned books"
        !/^(SEIZES|SEARCHES|LOOTS)$/u.test(name),
    );
  const isThings = (noun: number): boolean =>
    tree.token(noun).pos === 'NNS' && !isParty(tree, noun, vocabulary);
  const isOne = tree.child(first, 'det', 'nmod:poss') !== undefined || isProper(tree.token(first));
  return (
    isThings(object) &&
    tree.children(object).every((child) => child >= index - 1) &&
    tree.token(first).head >= 0 &&
    (isOne || (isThings(first) && tree.child(first, 'amod') === undefined)) &&
    isMeasure(index) &&
    isMeasure(tree.token(first).head)
  );
}

/**
 * "disbanded the army, dissolved/amod parliament/conj and freed …", "surrounded the palace, arrested/amod ministers/appos and closed …": in a
 * list of deeds none of which has an article, each is done.
 */
export function deedInList(tree: Tree, { index, pos, head: object }: Token): readonly Edit[] {
  if (pos !== 'VBN' || !tree.is(index, 'amod') || object !== index + 1) return none;
  if (tree.tokens[index - 1]?.text !== ',') return none;
  if (!tree.is(object, 'conj') && !tree.is(object, 'appos')) return none;
  const first = tree.token(object).head;
  const { head: verb } = tree.token(first);
  const [and, next] = tree.tokens.slice(tree.last(object) + 1);
  const isDeed = verb >= 0 && tree.is(first, 'obj') && tree.token(verb).pos === 'VBD';
  if (!isDeed || and?.pos !== 'CC' || !/^VB[DN]$/u.test(next?.pos ?? '')) return none;
  return [
    { index, head: verb, deprel: 'conj', pos: 'VBD' },
    { index: object, head: index, deprel: 'obj' },
  ];
}

/**
 * "arrested the mayor, closed ports and suspended/amod flights/conj", "dissolved parliament, arrested/amod ministers/appos and expelled/amod
 * envoys/conj": no noun stands in a row with a verb, but the deed does that is taken for its adjective.
 */
export function deedBesideVerb(
  tree: Tree,
  { index: deed, head: object }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!isDeedBefore(tree, deed, object, vocabulary)) return none;
  const verb = verbInRowWith(tree, object);
  if (verb === undefined || tree.token(verb).pos !== 'VBD') return none;
  const next = tree
    .children(object, 'conj')
    .flatMap((child) => tree.children(child, 'amod'))
    .filter((each) => isDeedBefore(tree, each, tree.token(each).head, vocabulary));
  return [deed, ...next].flatMap((each) => {
    const done = tree.token(each).head;
    return [
      { index: each, head: verb, deprel: 'conj', pos: 'VBD' },
      { index: done, head: each, deprel: 'obj' },
      ...movedTo(each, tree.children(done, 'cc')),
    ];
  });
}

/** The verb that a noun was put beside; or, behind two deeds of a list, whose object it was put beside. */
function verbInRowWith(tree: Tree, noun: number): number | undefined {
  const { head: beside } = tree.token(noun);
  if (beside < 0 || !(tree.is(noun, 'conj') || tree.is(noun, 'appos'))) return undefined;
  if (isVerb(tree.token(beside))) return beside;
  const { head: verb } = tree.token(beside);
  const isListed =
    tree.is(beside, 'obj') &&
    tree
      .children(verb, 'conj')
      .some((child) => beside < child && child < noun && tree.token(child).pos === 'VBD');
  return isListed ? verb : undefined;
}

/** A participle straight behind a comma or "and", of a verb that takes an object. */
function isDeedBefore(tree: Tree, deed: number, object: number, vocabulary: Vocabulary): boolean {
  const { pos, lemma } = tree.token(deed);
  // "met wounded soldiers and displaced/amod families"
  const isAlike = tree
    .children(Math.max(deed - 2, 0), 'amod')
    .some((child) => tree.token(child).text.endsWith('ed') && tree.tokens[child - 1]?.pos !== ',');
  return (
    !isAlike &&
    /^VB[DN]$/u.test(pos) &&
    tree.is(deed, 'amod') &&
    deed < object &&
    /^(,|CC)$/u.test(tree.tokens[deed - 1]?.pos ?? '') &&
    vocabulary.verbFrames(lemma).some(({ directObject }) => directObject === 'object')
  );
}

/** "stormed a prison, killed/dep guards and freed/conj inmates", "have entered the town, killed/parataxis …": the second of three deeds is left hanging with the third. */
export function deedsLeftHanging(
  tree: Tree,
  { index: second, pos, deprel, head: first }: Token,
): readonly Edit[] {
  if (pos !== 'VBD' || !/^(dep|parataxis)$/u.test(deprel)) return none;
  const isPerfect = tree.token(first).pos === 'VBN' && tree.child(first, 'aux') !== undefined;
  if (tree.token(first).pos !== 'VBD' && !isPerfect) return none;
  if (
    tree.tokens[second - 1]?.text !== ',' ||
    tree.child(second, 'nsubj', 'mark', 'aux') !== undefined
  )
    return none;
  const third = tree
    .children(second, 'conj')
    .find((child) => /^VB[DN]$/u.test(tree.token(child).pos));
  const isList =
    third !== undefined &&
    [first, second, third].every((verb) => tree.child(verb, 'obj') !== undefined);
  return isList
    ? [
        { index: second, deprel: 'conj' },
        { index: third, head: first, pos: 'VBD' },
      ]
    : none;
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}
