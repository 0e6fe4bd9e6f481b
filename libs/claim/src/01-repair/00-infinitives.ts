import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { willed } from '../stance/content.js';
import { movedTo, none, type Edit } from './rewrite.js';
import {
  headOfPhrase,
  isBehindComma,
  isCountedOff,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  takesInfinitive,
} from './word-class.js';

/** What opens the object behind a verb, and never stands behind a noun of the same phrase. */
const opening = /^(DT|CD|PRP\$)$/u;

/**
 * "plans to sanction/compound six generals/obj", "voted on Monday to censure/ccomp the minister", "asked the Council to blacklist/dep both
 * men": what one plans to do, or bids, is a deed, also where its word is a noun's as well.
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
  // "a motion to censure/compound Finance Minister Ken Osei": a name with its title.
  const run = headOfPhrase(tree, deed + 1);
  const isName =
    isProper(next) &&
    pos === 'NN' &&
    tree.is(deed, 'compound') &&
    [next.head, run].includes(tree.token(deed).head);
  // "asked Chad to wind/NN up the mission"
  const isParticle =
    /^(up|down|out|off|back)$/u.test(next.text) && opening.test(tree.tokens[deed + 2]?.pos ?? '');
  const isOpening = opening.test(next.pos) || next.text === 'both';
  if (!isOpening && !isName && !isParticle && !(isOwner && isNoun(next))) return none;
  if (vocabulary.verbFrames(lemma.toLowerCase()).length === 0) return none;
  const wish = wishBefore(tree, to.index, vocabulary) ?? wishOf(tree, to.index, vocabulary);
  const isSkipped = isParticle || next.pos === 'CC';
  const object = headOfPhrase(tree, isSkipped ? deed + 2 : deed + 1);
  if (wish === undefined || object === undefined || !isNoun(tree.token(object))) return none;
  if (isTemporal(tree, object)) return none;
  return [
    { index: deed, head: wish, deprel: isNoun(tree.token(wish)) ? 'acl' : 'xcomp', pos: 'VB' },
    ...(isParticle ? [{ index: next.index, head: deed, deprel: 'compound:prt' }] : []),
    { index: to.index, head: deed, deprel: 'mark', pos: 'TO' },
    { index: object, head: deed, deprel: 'obj' },
    ...tree.tokens
      .slice(isParticle ? deed + 2 : deed + 1, object)
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
    ...movedTo(
      deed,
      tree.children(name, 'nmod').filter((child) => isBehindComma(tree, child)),
      'obl',
    ),
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

/** "a motion to censure", "asked Chad to wind up": the noun that wills, or the verb that bids whom stands before "to". */
function wishOf(tree: Tree, to: number, vocabulary: Vocabulary): number | undefined {
  const before = tree.tokens[to - 1];
  if (before === undefined || !isNoun(before)) return undefined;
  if (/^(motion|resolution|bill)$/u.test(before.lemma) || takesInfinitive.has(before.lemma))
    return before.index;
  const isWhom = tree.is(before.index, 'obj') || tree.is(before.index, 'iobj');
  const bids =
    isWhom && vocabulary.reportingVerb(tree.token(before.head).lemma)?.stance === 'demands';
  return bids ? before.head : undefined;
}

/** "voted 71/obj - 48 to approve it": how many for and against is nothing that was voted. */
export function figuresOfVote(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (pos !== 'CD' || head < 0 || tree.token(head).lemma !== 'vote' || !tree.is(index, 'obj'))
    return none;
  const isAgainst =
    /^[-–]$/u.test(tree.tokens[index + 1]?.text ?? '') && tree.tokens[index + 2]?.pos === 'CD';
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

/** "vowed to/IN avenge/ccomp the killing", "bombed it to/IN avenge/dep him": right before a bare verb "to" is no preposition. */
export function toTakenForPreposition(
  tree: Tree,
  { index: to, text, pos, head }: Token,
): readonly Edit[] {
  const verb = tree.tokens[to + 1];
  if (text !== 'to' || pos !== 'IN' || verb?.pos !== 'VB' || head !== verb.index) return none;
  if (!tree.is(to, 'dep') || tree.child(verb.index, 'nsubj') !== undefined) return none;
  return [
    { index: to, pos: 'TO', deprel: 'mark' },
    ...(tree.is(verb.index, 'ccomp') ? [{ index: verb.index, deprel: 'xcomp' }] : []),
    ...(tree.is(verb.index, 'dep') && isVerb(tree.token(verb.head))
      ? [{ index: verb.index, deprel: 'advcl' }]
      : []),
  ];
}

/** "a plot to kill/acl:relcl the king", "Oslo's plans to kill/xcomp him": what one plots to do is said in no relative clause. */
export function infinitiveTakenForRelative(
  tree: Tree,
  { index, pos, head }: Token,
): readonly Edit[] {
  const isBare = tree.child(index, 'nsubj', 'nsubj:pass') === undefined;
  const to = leadOf(tree, index, 'to');
  const isOfNoun =
    tree.is(index, 'xcomp') &&
    isNoun(tree.token(head)) &&
    head !== tree.root &&
    tree.child(head, 'nsubj', 'cop') === undefined;
  const isMisled = tree.is(index, 'acl:relcl') || isOfNoun;
  return pos === 'VB' && isBare && isMisled && to === tree.first(index)
    ? [{ index, deprel: 'acl' }]
    : none;
}

/** "in the third exchange/obl to be brokered/advcl by Qatar": what is counted is told by what was done to it. */
export function infinitiveOfCounted(
  tree: Tree,
  { index: deed, pos, head: verb }: Token,
): readonly Edit[] {
  if (!/^VBN?$/u.test(pos) || !/^(advcl|xcomp|dep|ccomp)$/u.test(tree.token(deed).deprel))
    return none;
  const to = leadOf(tree, deed, 'to');
  const counted = to === undefined ? undefined : tree.tokens[to - 1];
  if (counted?.head !== verb || verb < 0 || !isNoun(counted)) return none;
  // "a decision last week to freeze assets"
  if (isTemporal(tree, counted.index)) return none;
  return isCountedOff(tree, counted.index)
    ? [{ index: deed, head: counted.index, deprel: 'acl' }]
    : none;
}

/** "welcomed it, and called on/mark the judges/nsubj to try/advcl him": whom one calls on is to do it. */
export function infinitiveOfThoseCalled(
  tree: Tree,
  { index: deed, pos, head: call }: Token,
): readonly Edit[] {
  if (pos !== 'VB' || call < 0 || call > deed || !/^(advcl|ccomp)$/u.test(tree.token(deed).deprel))
    return none;
  const on = tree.children(deed, 'mark').find((mark) => /^(on|upon)$/u.test(tree.token(mark).text));
  const called = tree.child(deed, 'nsubj');
  if (tree.token(call).lemma !== 'call' || on !== call + 1 || called === undefined || called > deed)
    return none;
  return [
    { index: deed, deprel: 'xcomp' },
    { index: called, head: call, deprel: 'obl' },
    { index: on, head: called, deprel: 'case' },
    ...(tree.token(call).pos === 'VBN' && tree.child(call, 'aux', 'aux:pass') === undefined
      ? [{ index: call, pos: 'VBD' }]
      : []),
  ];
}

/** "had been due/case to hand/NN over the base", "was due to host/compound talks/root": who is due to something is to do it. */
export function deedTakenForCause(
  tree: Tree,
  { index: due, text, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text !== 'due' || !tree.is(due, 'case') || tree.tokens[due + 1]?.text !== 'to') return none;
  const deed = tree.tokens[due + 2];
  const be = noun < 0 ? undefined : tree.child(noun, 'cop');
  const subject = noun < 0 ? undefined : tree.child(noun, 'nsubj');
  if (deed === undefined || be === undefined || subject === undefined) return none;
  if (deed.index !== noun && !(deed.head === noun && tree.is(deed.index, 'compound'))) return none;
  const kind = vocabulary.kindOfNoun(tree.token(subject).lemma.toLowerCase());
  const isSomebody =
    isProper(tree.token(subject)) || /^(Person|Group|Organization|State)$/u.test(kind ?? '');
  if (!isSomebody || vocabulary.verbFrames(deed.lemma).length === 0) return none;
  const { head, deprel } = tree.token(noun);
  // "hand over/case the base/nmod"
  const thing = tree.children(noun, 'nmod', 'obl').find((child) => child > noun);
  const over = deed.index === noun && thing !== undefined ? tree.child(thing, 'case') : undefined;
  const isParticle =
    over === noun + 1 && /^(over|up|off|out|down|in)$/u.test(tree.token(over).text);
  const own = tree.children(noun).filter((child) => child > noun && !tree.is(child, 'punct'));
  return [
    { index: due, head, deprel, pos: 'JJ' },
    ...movedTo(
      due,
      tree.children(noun).filter((child) => child < due || tree.is(child, 'punct')),
    ),
    { index: due + 1, head: deed.index, deprel: 'mark', pos: 'TO' },
    { index: deed.index, head: due, deprel: 'xcomp', pos: 'VB' },
    ...(deed.index === noun
      ? []
      : [{ index: noun, head: deed.index, deprel: 'obj' }, ...movedTo(deed.index, own)]),
    ...(isParticle && thing !== undefined
      ? [
          { index: over, head: deed.index, deprel: 'compound:prt', pos: 'RP' },
          { index: thing, head: deed.index, deprel: 'obj' },
        ]
      : []),
  ];
}

/**
 * "to lay down their arms and open/amod corridors/conj", "to end the siege and free/amod prisoners/conj": behind the "and" of an
 * infinitive what could be a verb is one, where no article stands before it.
 */
export function verbBesideInfinitive(
  tree: Tree,
  { index: second, pos, text, head: thing }: Token,
): readonly Edit[] {
  if (pos !== 'JJ' || !/^(open|free|clear|empty|secure|better|clean)$/u.test(text)) return none;
  const and = tree.tokens[second - 1];
  if (and?.text !== 'and' || !tree.is(second, 'amod') || thing < second) return none;
  const { head: object, pos: kind } = tree.token(thing);
  const first = object < 0 ? -1 : tree.token(object).head;
  if (!tree.is(thing, 'conj') || first < 0 || !tree.is(object, 'obj')) return none;
  if (tree.token(first).pos !== 'VB' || !kind.startsWith('NN')) return none;
  return [
    { index: second, head: first, deprel: 'conj', pos: 'VB', lemma: text },
    { index: thing, head: second, deprel: 'obj' },
    { index: and.index, head: second, deprel: 'cc' },
    ...movedTo(
      second,
      tree.children(first).filter((child) => child > thing && tree.is(child, 'obl')),
    ),
  ];
}

/** "gave it a week to name a premier or face/conj sanctions/dep", "to pay a tax/compound or face/conj expulsion/obj": the second thing to do. */
export function faceBehindOr(tree: Tree, { index: face, text }: Token): readonly Edit[] {
  const [last, or] = [tree.tokens[face - 2], tree.tokens[face - 1]];
  if (text !== 'face' || or?.text !== 'or' || last === undefined || !isNoun(last)) return none;
  const first = tree.tokens.findLast(({ index, pos }) => index < last.index && pos === 'VB');
  const object = headOfPhrase(tree, face + 1);
  if (first === undefined || object === undefined) return none;
  const isTorn = last.head > or.index;
  return [
    { index: face, head: first.index, deprel: 'conj', pos: 'VB' },
    { index: or.index, head: face, deprel: 'cc' },
    { index: object, head: face, deprel: 'obj' },
    ...(isTorn ? [{ index: last.index, head: first.index, deprel: 'obj' }] : []),
    ...tree.tokens
      .slice(first.index + 1, last.index)
      .filter(({ head }) => isTorn && head > or.index)
      .map(({ index }) => ({ index, head: last.index })),
  ];
}
