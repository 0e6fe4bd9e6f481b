import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { verbOfGerund } from './02-gerunds.js';
import {
  isBehindComma,
  isFiniteVerb,
  isNoun,
  isProper,
  isVerb,
  leadOf,
  subjectRelation,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// What stands between two commas behind a noun says more of it; the verb behind the second comma is the noun's.

/** Prepositions that lead a clause as well: a closed class. */
const temporal = ['after', 'before', 'since', 'until', 'as'];

/**
 * "closed after Ada Obi/obl, a nurse, succumbed/acl to her wounds", "… after a man, shot on Monday, died/dep": behind
 * "after", a noun and its remark stands the verb of a clause.
 */
export function verbBehindRemark(
  tree: Tree,
  { index: verb, pos, head: above }: Token,
): readonly Edit[] {
  const [start = verb] = tree.children(verb, 'aux', 'aux:pass');
  if (!/^VB[DN]$/u.test(pos) || tree.tokens[start - 1]?.text !== ',' || above < 0) return none;
  if (tree.child(verb, 'mark', 'cc') !== undefined) return none;
  const inner = tree.child(verb, 'nsubj', 'nsubj:pass');
  const isAside =
    /^(dep|parataxis)$/u.test(tree.token(verb).deprel) && isFiniteVerb(tree, verb) && start <= verb;
  if (!isAside && (!isBareRemark(tree, verb) || inner !== undefined)) return none;
  const subject = isAside
    ? tree.children(above, 'obl').findLast((child) => child < verb && leadIn(tree, child) !== null)
    : [above, ...tree.ancestors(above)].find((node) => leadIn(tree, node) !== null);
  if (subject === undefined || !isNoun(tree.token(subject)) || !tree.is(subject, 'obl'))
    return none;
  const lead = leadIn(tree, subject);
  const { head: main } = tree.token(subject);
  const opening = tree.tokens.slice(subject, start - 1).find(({ text }) => text === ',')?.index;
  if (lead === null || opening === undefined || !isVerb(tree.token(main)) || main > subject)
    return none;
  // "after Ada Obi, a nurse, arrested in May, died"
  const isLater = tree
    .children(main, 'dep', 'parataxis')
    .some((child) => child > verb && tree.tokens[child - 1]?.text === ',');
  // "before Omar Diallo, the army chief/nsubj, arrived"
  const isBetween =
    inner === undefined ||
    (tree.first(inner) === opening + 1 &&
      tree.last(inner) === start - 2 &&
      isNoun(tree.token(inner)));
  if (isLater || !isBetween) return none;
  return [
    { index: verb, head: main, deprel: 'advcl', ...(start === verb ? { pos: 'VBD' } : {}) },
    { index: subject, head: verb, deprel: subjectRelation(tree, verb) },
    { index: lead, head: verb, deprel: 'mark' },
    ...(inner === undefined ? [] : [{ index: inner, head: subject, deprel: 'appos' }]),
  ];
}

/**
 * "Talks/nsubj mediated/root by a former minister, Ada Obi, opened/acl in Arusha": behind the remark on by whom it was done stands the
 * verb of the sentence.
 */
export function verbBehindDoer(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (
    root < 0 ||
    tree.token(root).pos !== 'VBN' ||
    tree.child(root, 'aux', 'aux:pass', 'obj') !== undefined
  )
    return none;
  const subject = tree.child(root, 'nsubj', 'nsubj:pass');
  if (subject === undefined || tree.last(subject) !== root - 1) return none;
  const doer = tree
    .children(root, 'obl')
    .find((child) => leadOf(tree, child, 'by') !== undefined && child > root);
  const verb = tree.tokens.find(
    ({ index, pos, head }) =>
      /^VB[DN]$/u.test(pos) &&
      tree.tokens[index - 1]?.text === ',' &&
      (head === doer || tree.ancestors(index).includes(doer ?? -1)) &&
      isBareRemark(tree, index),
  );
  if (doer === undefined || verb === undefined) return none;
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD' },
    { index: subject, head: verb.index, deprel: 'nsubj' },
    { index: root, head: subject, deprel: 'acl' },
    ...movedTo(
      verb.index,
      tree.children(root).filter((child) => child > verb.index),
    ),
  ];
}

/** "after", where that is what a noun hangs on its verb with. */
function leadIn(tree: Tree, noun: number): number | null {
  return temporal.flatMap((word) => leadOf(tree, noun, word) ?? [])[0] ?? null;
}

/** "Omar Diallo/root, speaking for the group, owned/acl up to it": where nothing else is a verb, what stands behind the commas is. */
export function verbOfNameInCommas(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.child(root, 'nsubj', 'cop') !== undefined)
    return none;
  if (tree.tokens.at(-1)?.text !== '.' || tree.tokens[tree.last(root) - 1] === undefined)
    return none;
  const verb = tree.tokens.find(
    ({ index, pos, head }) =>
      /^VB[DN]$/u.test(pos) &&
      tree.tokens[index - 1]?.text === ',' &&
      head < index &&
      isBareRemark(tree, index) &&
      tree.ancestors(index).includes(root),
  );
  if (verb === undefined) return none;
  const remark = tree.children(root, 'acl', 'appos').find((child) => child < verb.index);
  const isOpened = remark !== undefined && isBehindComma(tree, remark);
  if (!isOpened || verb.head === root) return none;
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb.index, deprel: 'nsubj' },
    ...movedTo(
      verb.index,
      tree.children(root).filter((child) => child > verb.index),
    ),
  ];
}

/**
 * "Congress/root, meeting/dep in Bissau, elected/amod Omar Farah": a sentence has a verb, and behind the second comma straight
 * before a name it is no adjective.
 */
export function verbTakenForModifier(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.tokens[root + 1]?.text !== ',') return none;
  if (tree.tokens.some(({ pos }) => /^(VB[DZP]|MD)$/u.test(pos))) return none;
  const verb = tree.tokens.find(
    ({ index, pos }) => pos === 'VBN' && tree.tokens[index - 1]?.text === ',' && index > root + 2,
  );
  const whom =
    verb === undefined
      ? undefined
      : tree.is(verb.index, 'amod')
        ? verb.head
        : tree.child(verb.index, 'obj');
  if (verb === undefined || whom === undefined || whom < verb.index) return none;
  if (!isProper(tree.token(whom)) || !/^(amod|dep)$/u.test(verb.deprel)) return none;
  const remark = tree.tokens[root + 2];
  const lemma =
    remark?.text.endsWith('ing') === true ? verbOfGerund(remark.text, vocabulary) : undefined;
  const end = tree.last(whom);
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb.index, deprel: 'nsubj' },
    { index: whom, head: verb.index, deprel: 'obj' },
    ...(remark === undefined || lemma === undefined
      ? []
      : [{ index: remark.index, head: root, deprel: 'acl', pos: 'VBG', lemma }]),
    ...tree.tokens
      .filter(({ index, head }) => index > end && head < verb.index)
      .map(({ index, deprel }) => ({
        index,
        head: verb.index,
        deprel: deprel === 'punct' ? deprel : 'obl',
      })),
  ];
}

/** A participle said of a noun, by nobody. */
function isBareRemark(tree: Tree, verb: number): boolean {
  return (
    tree.token(verb).deprel === 'acl' &&
    tree.child(verb, 'nsubj', 'aux', 'aux:pass', 'mark', 'cc') === undefined &&
    !tree.children(verb, 'obl').some((child) => leadOf(tree, child, 'by') !== undefined)
  );
}

/** "owned up/dep to the blast/advcl": straight behind its verb a particle is the verb's, and the phrase behind it too. */
export function particleBeforePhrase(
  tree: Tree,
  { index: particle, pos, head: noun }: Token,
): readonly Edit[] {
  const verb = particle - 1;
  if (pos !== 'RP' || !tree.is(particle, 'dep') || noun < particle || !isNoun(tree.token(noun)))
    return none;
  const isLed = tree.child(noun, 'case', 'mark') !== undefined;
  return isLed && isVerb(tree.token(verb)) && tree.token(noun).head === verb
    ? [
        { index: particle, head: verb, deprel: 'compound:prt' },
        { index: noun, deprel: 'obl' },
      ]
    : none;
}
