import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import {
  headOfPhrase,
  isIndefinite,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
  withinPhrase,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// A verb that is said once and meant twice: what stands behind the gap hangs on it as `orphan`, and is told by itself.

const inPlace = /^(in|at|near|around|outside|on)$/u;
const atTime = /^(on|in|during|by)$/u;
const roughly = /^(another|a|further|additional|about|around|some|at|least|nearly|almost|up|to|more|than|over)$/u; // prettier-ignore
const measures = /^(time|percent|%|km|mile|kilometre|kilometer|metre|meter|ton|tonne|year-old)$/u;

/**
 * "killed nine men on Saturday and 12 more on Sunday", "held 14 in Diffa and another 30 in Bosso": the second number counts more
 * of the same, elsewhere or at another time.
 */
export function countedApart(tree: Tree, { index: number, pos }: Token): readonly Edit[] {
  if (pos !== 'CD' || isTemporal(tree, number)) return none;
  const first = firstOfCounted(tree, number);
  const and = tree.tokens[first - 1];
  const counted = headOfCounted(tree, number);
  if (!/^(and|,)$/u.test(and?.text ?? '') || and === undefined || counted === undefined)
    return none;
  const there = phraseBehind(tree, counted.last + 1);
  const verb = verbBefore(tree, first);
  if (there === undefined || verb === undefined) return none;
  const before = [tree.child(verb, 'obj'), tree.child(verb, 'nsubj:pass', 'nsubj')].find(
    (node) => node !== undefined && isCounted(tree, node, first),
  );
  if (before === undefined) return none;
  const isTime = isTemporal(tree, there);
  const here = tree.tokens
    .slice(before + 1, first - 1)
    .find(
      ({ index }) =>
        index !== verb &&
        (isTime ? isTemporal(tree, index) : isPlaceName(tree, index)) &&
        (isTime || inPlace.test(prepositionOf(tree, index) ?? '')),
    );
  return here === undefined ? none : behindGap(tree, verb, first, counted);
}

/**
 * "Chad expelled three Danish diplomats and Oslo/conj two Chadians/obj", "Rebels killed nine soldiers and the army 14 rebels": a
 * second doer straight before a second number, with no verb between.
 */
export function doerBehindGap(
  tree: Tree,
  { index: number, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'CD' || isTemporal(tree, number)) return none;
  const counted = headOfCounted(tree, number);
  const doer = tree.tokens[firstOfCounted(tree, number) - 1];
  if (doer === undefined || counted === undefined) return none;
  if (!isNoun(doer) || !isSomebody(tree, doer, vocabulary)) return none;
  const first = firstOfPhrase(tree, doer.index);
  const and = tree.tokens[first - 1];
  if (and?.text !== 'and' || isVerbNear(tree, counted.last + 1)) return none;
  const verb = verbBefore(tree, first);
  const subject = verb === undefined ? undefined : tree.child(verb, 'nsubj');
  if (verb === undefined || subject === undefined || subject > verb) return none;
  const object = tree.tokens
    .slice(verb + 1, first - 1)
    .findLast(({ index }) => isCounted(tree, index, first) || isOne(tree, index));
  if (object?.head !== verb) return none;
  return [
    { index: object.index, deprel: 'obj' },
    ...behindGap(tree, verb, first, counted),
    { index: doer.index, head: counted.head, deprel: 'nsubj' },
    ...movedTo(
      doer.index,
      tree.tokens
        .filter(({ index, head }) => index >= first && index < doer.index && head > doer.index)
        .map(({ index }) => index),
    ),
  ];
}

interface Counted {
  readonly number: number;
  readonly head: number;
  readonly last: number;
}

/** What a number counts behind the gap: itself, or the noun behind it. */
function headOfCounted(tree: Tree, number: number): Counted | undefined {
  const noun = headOfPhrase(tree, number);
  const next = tree.tokens[number + 1];
  // "…, three months after a canopy fell": a span of time counts nobody.
  if (next?.pos.startsWith('NN') === true && next.pos !== 'NNP' && isTemporal(tree, next.index))
    return undefined;
  const isMore = /^(more|others?)$/u.test(tree.tokens[number + 1]?.text ?? '');
  if (isMore) return { number, head: number, last: number + 1 };
  if (noun === undefined || noun === number) return { number, head: number, last: number };
  if (isTemporal(tree, noun) || measures.test(tree.token(noun).lemma)) return undefined;
  return { number, head: noun, last: noun };
}

/** The first word of "at least 12", "another 30", "a further 12". */
function firstOfCounted(tree: Tree, number: number): number {
  let first = number;
  while (first > 1 && roughly.test(tree.token(first - 1).text)) first -= 1;
  return first;
}

function firstOfPhrase(tree: Tree, noun: number): number {
  let first = noun;
  while (first > 0 && withinPhrase.test(tree.token(first - 1).pos)) first -= 1;
  return first;
}

/** The verb of the words before the gap: nothing else is done between it and the gap. */
function verbBefore(tree: Tree, end: number): number | undefined {
  return tree.tokens.findLast(
    (token) =>
      token.index < end && isVerb(token) && !/^(aux|cop|amod|compound|acl)/u.test(token.deprel),
  )?.index;
}

function isVerbNear(tree: Tree, from: number): boolean {
  const next = tree.tokens[from];
  return next !== undefined && (isVerb(next) || next.pos === 'MD' || next.pos.startsWith('RB'));
}

function isCounted(tree: Tree, node: number, end: number): boolean {
  if (node >= end) return false;
  return tree.token(node).pos === 'CD'
    ? !tree.is(node, 'nummod')
    : isNoun(tree.token(node)) && tree.child(node, 'nummod') !== undefined;
}

/** "expelled a Serb diplomat and Croatia two" */
function isOne(tree: Tree, node: number): boolean {
  return isNoun(tree.token(node)) && isIndefinite(tree, node);
}

/** "fired 30 rockets and Grad 122 missiles": a name that nobody bears is part of what it names. */
function isSomebody(
  tree: Tree,
  { index, text, ner, lemma }: Token,
  vocabulary: Vocabulary,
): boolean {
  if (isTemporal(tree, index)) return false;
  if (!isProper(tree.token(index))) return isParty(tree, index, vocabulary);
  return (
    vocabulary.country(text) !== undefined ||
    vocabulary.knownName(text) !== undefined ||
    vocabulary.kindOfNoun(lemma.toLowerCase()) !== undefined ||
    /^(PERSON|ORGANIZATION|LOCATION)$/u.test(ner)
  );
}

/** The noun of "in Bosso", "on Sunday", "the next day", straight behind. */
function phraseBehind(tree: Tree, from: number): number | undefined {
  const lead = tree.tokens[from];
  if (lead === undefined) return undefined;
  const isLed = lead.pos === 'IN' || lead.pos === 'TO';
  const noun = isLed ? headOfPhrase(tree, from + 1) : headOfTime(tree, from);
  if (noun === undefined) return undefined;
  if (isTemporal(tree, noun)) return !isLed || atTime.test(lead.text) ? noun : undefined;
  return isLed && inPlace.test(lead.text) && isPlaceName(tree, noun) ? noun : undefined;
}

function headOfTime(tree: Tree, from: number): number | undefined {
  const near = tree.tokens.slice(from, from + 3).findIndex(({ index }) => isTemporal(tree, index));
  return near < 0 ? undefined : from + near;
}

/** "Bosso", "Kofia island" */
function isPlaceName(tree: Tree, node: number): boolean {
  const { ner } = tree.token(node);
  return (
    isNoun(tree.token(node)) &&
    !isTemporal(tree, node) &&
    (isProper(tree.token(node)) ||
      ner === 'LOCATION' ||
      tree.children(node, 'compound').some((child) => isProper(tree.token(child))))
  );
}

/** What was counted hangs on the verb, and all that is said of it on what was counted. */
function behindGap(tree: Tree, verb: number, first: number, counted: Counted): readonly Edit[] {
  const end = endOfCounted(tree, counted.last + 1);
  const isOutside = ({ head }: Token): boolean => head < first || head >= end;
  const strayed = tree.tokens
    .slice(first, end)
    .filter(
      (token) =>
        token.index !== counted.head &&
        token.index !== counted.last &&
        (isOutside(token) ||
          token.head === counted.last ||
          (token.head === counted.head && token.index > counted.last)),
    );
  // The words that hung on what is counted now, as the subject of a clause behind it, are no part of the gap.
  const lost = [counted.head, counted.last]
    .flatMap((node) => tree.children(node))
    .filter((child) => child >= end && isVerb(tree.token(child)));
  const and = tree.token(first - 1);
  return [
    { index: counted.head, head: verb, deprel: 'orphan' },
    ...(counted.number === counted.head
      ? []
      : [{ index: counted.number, head: counted.head, deprel: 'nummod' }]),
    // "12 more", "three others"
    ...(counted.last > counted.head
      ? [{ index: counted.last, head: counted.head, deprel: 'advmod' }]
      : []),
    ...strayed.map(({ index, pos }) => ({
      index,
      head: counted.head,
      ...(index > counted.last && /^(NN|CD)/u.test(pos) ? { deprel: 'nmod' } : {}),
    })),
    ...movedTo(verb, lost),
    ...(and.text === 'and' ? [{ index: and.index, head: counted.head, deprel: 'cc' }] : []),
  ];
}

/** Up to the next comma, "and" or verb. */
function endOfCounted(tree: Tree, from: number): number {
  let end = from;
  for (const token of tree.tokens.slice(from)) {
    // "three more the following/VBG day"
    const isDeed = isVerb(token) && !tree.is(token.index, 'amod');
    if (/^(,|\.|;|:|CC|-RRB-|-LRB-|``|'')$/u.test(token.pos) || isDeed) break;
    end = token.index + 1;
  }
  return end;
}

/**
 * "killed six men and abducted 12 others, including three boys/obl-of-killed (or conj-of-men), in Goma/nmod-of-boys": of those who stand straight before the
 * comma, and where it was is behind the next one.
 */
export function includedInNearest(
  tree: Tree,
  { index: some, head, deprel }: Token,
): readonly Edit[] {
  const including = leadOf(tree, some, 'including');
  if (including === undefined || head < 0 || !/^(obl|conj|nmod)$/u.test(deprel)) return none;
  const verb = deprel === 'obl' ? head : tree.token(head).head;
  if (tree.tokens[including - 1]?.text !== ',') return none;
  const nearest = tree
    .children(verb, 'conj')
    .flatMap((second) => tree.children(second, 'obj', 'nsubj:pass'))
    .find((child) => tree.last(child) === including - 2);
  if (nearest === undefined) return none;
  const behind = tree
    .children(some, 'nmod')
    .filter((child) => tree.tokens[tree.first(child) - 1]?.text === ',');
  return [
    { index: some, head: nearest, deprel: 'nmod' },
    ...movedTo(tree.token(nearest).head, behind, 'obl'),
  ];
}
