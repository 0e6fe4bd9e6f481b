import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { willed } from '../stance/content.js';
import { none, type Edit } from './rewrite.js';
import {
  headOfPhrase,
  isBehindComma,
  isCountedOff,
  isNoun,
  isTemporal,
  isVerb,
  leadOf,
} from './word-class.js';

/** What opens the object behind a verb, and never stands behind a noun of the same phrase. */
const opening = /^(DT|CD|PRP\$)$/u;

/**
 * "plans to sanction/compound six generals/obj", "voted on Monday to censure/ccomp the minister": what one plans to do is a deed,
 * also where its word is a noun's as well.
 */
export function infinitiveTakenForNoun(
  tree: Tree,
  { index: deed, pos, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const to = tree.tokens[deed - 1];
  const next = tree.tokens[deed + 1];
  if (!/^NNP?$/u.test(pos) || to?.text !== 'to' || next === undefined) return none;
  const isOwner = tree.tokens[deed + 2]?.pos === 'POS';
  if (!opening.test(next.pos) && !(isOwner && isNoun(next))) return none;
  if (vocabulary.verbFrames(lemma.toLowerCase()).length === 0) return none;
  const wish = wishBefore(tree, to.index, vocabulary);
  const object = headOfPhrase(tree, deed + 1);
  if (wish === undefined || object === undefined || !isNoun(tree.token(object))) return none;
  if (isTemporal(tree, object)) return none;
  return [
    { index: deed, head: wish, deprel: 'xcomp', pos: 'VB' },
    { index: to.index, head: deed, deprel: 'mark', pos: 'TO' },
    { index: object, head: deed, deprel: 'obj' },
    ...tree.tokens
      .slice(deed + 1, object)
      .filter(({ head }) => head <= deed || head > object)
      .map(({ index }) => ({ index, head: object })),
    ...tree
      .children(deed)
      .filter((child) => child > object)
      .map((child) => ({ index: child, head: tree.is(child, 'acl:relcl') ? object : deed })),
    ...nameBehind(tree, object, wish, deed),
  ];
}

/** "to censure the minister, Luis Paredes/obj, over the budget": the name is that of the object, and what follows says what for. */
function nameBehind(tree: Tree, object: number, wish: number, deed: number): readonly Edit[] {
  if (tree.tokens[object + 1]?.text !== ',') return [];
  const name = tree
    .children(wish)
    .find((child) => tree.first(child) === object + 2 && tree.token(child).ner === 'PERSON');
  if (name === undefined) return [];
  return [
    { index: name, head: object, deprel: 'appos' },
    ...tree
      .children(name, 'nmod')
      .filter((child) => isBehindComma(tree, child))
      .map((child) => ({ index: child, head: deed, deprel: 'obl' })),
  ];
}

/** The verb of will right before "to", or a vote with its day and its figures between. */
function wishBefore(tree: Tree, to: number, vocabulary: Vocabulary): number | undefined {
  const before = tree.tokens[to - 1];
  if (before === undefined) return undefined;
  const stance = vocabulary.reportingVerb(before.lemma.toLowerCase())?.stance;
  if (isVerb(before)) {
    const wills = before.lemma === 'vote' || (stance !== undefined && willed.has(stance));
    return wills ? before.index : undefined;
  }
  const vote = tree.tokens.findLast((each) => each.index < to && isVerb(each));
  return vote?.lemma === 'vote' ? vote.index : undefined;
}

/** "voted 71/obj - 48 to approve it": how many for and against is nothing that was voted. */
export function figuresOfVote(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (pos !== 'CD' || head < 0 || tree.token(head).lemma !== 'vote' || !tree.is(index, 'obj'))
    return none;
  const isAgainst = /^[-–]$/u.test(tree.tokens[index + 1]?.text ?? '') && tree.tokens[index + 2]?.pos === 'CD'; // prettier-ignore
  if (!isAgainst && !/^\d+[-–]\d+$/u.test(tree.token(index).text)) return none;
  return [
    { index, deprel: 'advmod' },
    ...tree
      .children(head, 'advcl')
      .filter((child) =>
        tree.children(child, 'mark').some((mark) => tree.token(mark).text === 'to'),
      )
      .map((child) => ({ index: child, deprel: 'xcomp' })),
  ];
}

/** "in the third exchange/obl to be brokered/advcl by Qatar": what is counted is told by what was done to it. */
export function infinitiveOfCounted(
  tree: Tree,
  { index: deed, pos, head: verb }: Token,
): readonly Edit[] {
  if (!/^VBN?$/u.test(pos) || !/^(advcl|xcomp|dep|ccomp)$/u.test(tree.token(deed).deprel)) return none; // prettier-ignore
  const to = leadOf(tree, deed, 'to');
  const counted = to === undefined ? undefined : tree.tokens[to - 1];
  if (counted?.head !== verb || verb < 0 || !isNoun(counted)) return none;
  // "a decision last week to freeze assets"
  if (isTemporal(tree, counted.index)) return none;
  return isCountedOff(tree, counted.index) ? [{ index: deed, head: counted.index, deprel: 'acl' }] : none; // prettier-ignore
}
