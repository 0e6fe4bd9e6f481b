import type { Tree } from '@whence/parse';
import { isCountedOff, isVerb } from '../01-repair/word-class.js';
import type { Expression } from './expression.js';

/** Words whose complement, and whose own time ("scheduled for"), lies ahead. */
const lookAhead = new Set(
  (
    'schedule plan expect set due slate intend hope want wish agree vow promise pledge threaten prepare aim propose offer ' +
    'call demand urge request invite announce order postpone delay reschedule convene upcoming forthcoming ' +
    'likely poised ready about decide consider seek refuse decline need ultimatum deadline appeal'
  ).split(' '),
);
/** The simple present of these is the news English of calendars: "talks resume on Monday". */
const calendarVerbs = new Set(
  'begin start open resume expire end close meet arrive travel visit leave depart take face go return vote convene'.split(
    ' ',
  ),
);

/** What is drawn out until a time ends then, whenever that was decided. */
const prolongs = /^(extend|prolong|renew|postpone|adjourn|suspend)$/u;

/** Whether what happens at an expression is still to come when the report is written. */
export function isFuture(tree: Tree, expression: Expression): boolean {
  const { head, preposition } = expression;
  if (calledFor(tree, expression) !== null) return true;
  const path = [head, ...tree.ancestors(head)];
  if (isSince(tree, path)) return false;
  for (const node of path) {
    if (isAhead(tree, node, head)) return true;
    if (isVerb(tree.token(node)) && (isFinite(tree, node) || isDone(tree, node))) break;
  }
  const verb = path.find((node) => isVerb(tree.token(node)));
  // "extended the curfew until July"
  if (
    preposition !== null &&
    /^(until|till)$/u.test(preposition) &&
    verb !== undefined &&
    prolongs.test(lemma(tree, verb))
  )
    return true;
  // "announced the closure of the camps by 31 December"
  if (
    preposition === 'by' &&
    verb !== undefined &&
    verb !== tree.token(head).head &&
    lookAhead.has(lemma(tree, verb))
  )
    return true;
  // "gave the army until Friday to leave", "until midnight on Sunday"
  const before = tree.tokens[expression.first - 2]?.lemma;
  // "the elections due in October"
  if (before === 'due') return true;
  if (before === 'ultimatum' || path.some((node) => tree.token(node).lemma === 'ultimatum'))
    return true;
  // "has until Friday to leave"
  if (
    preposition === 'until' &&
    verb !== undefined &&
    /^(have|has|'s)$/u.test(tree.token(verb).text) &&
    tree.child(verb, 'xcomp') !== undefined
  )
    return true;
  return (
    preposition === 'for' &&
    verb !== undefined &&
    !isOver(tree, verb) &&
    lookAhead.has(lemma(tree, verb))
  );
}

/** "The accord signed on Friday will bring peace": signed it has been. */
function isDone(tree: Tree, node: number): boolean {
  return tree.token(node).pos === 'VBN' && tree.is(node, 'acl');
}

/** "would be the third since their killing of him in December": that was before. */
function isSince(tree: Tree, path: readonly number[]): boolean {
  const end = path.findIndex((node) => isVerb(tree.token(node)));
  return path
    .slice(0, end < 0 ? undefined : end)
    .some((node) =>
      tree.children(node, 'case').some((child) => tree.token(child).text === 'since'),
    );
}

function isAhead(tree: Tree, node: number, head: number): boolean {
  if (isNominalAhead(tree, node)) return true;
  if (!isVerb(tree.token(node))) return false;
  const auxiliaries = tree.children(node, 'aux').map((child) => tree.token(child));
  if (auxiliaries.some(({ text }) => /^(have|has|had|having|'ve|’ve)$/i.test(text))) return false;
  const modal = auxiliaries.find(({ pos }) => pos === 'MD');
  if (modal !== undefined) return !/^(could|must)$/i.test(modal.text);
  const { pos, head: governor } = tree.token(node);
  const infinitive = tree
    .children(node, 'mark', 'aux')
    .some((child) => tree.token(child).pos === 'TO');
  // "had planned to strike on Friday" tells of a Friday that is past.
  if (infinitive && governor >= 0 && lookAhead.has(lemma(tree, governor)))
    return !isOver(tree, node) && !(hadBeen(tree, governor) && tree.is(node, 'xcomp'));
  // "the first minister to be arrested on Monday" was.
  // "foiled an attempt to shell the port on Monday"
  if (infinitive && governor >= 0 && tree.is(node, 'acl'))
    return !isCountedOff(tree, governor) && !isFoiled(tree, governor);
  // "going to strike", "is to meet on Monday"
  if (infinitive && governor >= 0 && tree.token(governor).text.toLowerCase() === 'going')
    return true;
  // "If the town is not retaken by Saturday", "unless she resigns by June"
  const isPresent =
    /^VB[ZP]$/.test(pos) || auxiliaries.some(({ pos: form }) => /^VB[ZP]$/.test(form));
  const isOpen = tree
    .children(node, 'mark')
    .some((child) => /^(if|unless|until|once)$/i.test(tree.token(child).text));
  if (isOpen && isPresent) return true;
  const isNow = auxiliaries.some(({ text }) => /^(is|are|'s|'re|’s|’re)$/i.test(text));
  if (infinitive && isNow) return true;
  if (pos === 'VBG' && isNow) return true;
  if (pos === 'VBN' && isNow && lookAhead.has(lemma(tree, node))) return true;
  if (pos === 'VBN' && tree.is(node, 'acl') && lookAhead.has(lemma(tree, node)))
    return !isDayOfSaying(tree, node, head);
  return (
    /^VB[ZP]$/.test(pos) && tree.token(head).head === node && calendarVerbs.has(lemma(tree, node))
  );
}

/** "the truce announced in Luanda on 7 March", "a plan proposed on Monday": on that day it was said; "a vote announced for 7 March" lies ahead. */
function isDayOfSaying(tree: Tree, verb: number, time: number): boolean {
  const isSaid = /^(announce|propose|offer|request|order|demand|agree|decide)$/u;
  const lead = tree.children(time, 'case').map((child) => tree.token(child).text);
  return isSaid.test(lemma(tree, verb)) && !lead.includes('for');
}

/** "the talks scheduled for Monday", "an upcoming vote on 5 May". */
function isNominalAhead(tree: Tree, node: number): boolean {
  if (!tree.token(node).pos.startsWith('NN') && !tree.token(node).pos.startsWith('JJ'))
    return false;
  if (tree.token(node).pos.startsWith('JJ')) {
    const present = tree
      .children(node, 'cop', 'aux')
      .some((child) => /^(is|are|be)$/i.test(tree.token(child).text));
    return present && lookAhead.has(lemma(tree, node));
  }
  return tree
    .children(node, 'amod', 'compound')
    .some((child) =>
      /^(upcoming|forthcoming|planned|scheduled|proposed)$/i.test(tree.token(child).text),
    );
}

/** "had planned" */
function hadBeen(tree: Tree, verb: number): boolean {
  return tree.children(verb, 'aux').some((child) => tree.token(child).text === 'had');
}

/** "thwarted a plot", "repelled an attempt": what came to nothing lies behind, and with it when it was to be done. */
export function isFoiled(tree: Tree, attempt: number): boolean {
  const { head: verb } = tree.token(attempt);
  const isDone = verb >= 0 && (tree.is(attempt, 'obj') || tree.is(attempt, 'nsubj:pass'));
  return isDone && foils.test(lemma(tree, verb)) && /^VB[DN]$/u.test(tree.token(verb).pos);
}

const foils = /^(foil|thwart|avert|prevent|repel|repulse|stop|block|frustrate|abort|disrupt)$/u;

/** "was due to have left" and "is said to have left" speak of what is past. */
function isOver(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'aux')
    .some((child) => /^(have|has|had)$/i.test(tree.token(child).text));
}

function isFinite(tree: Tree, node: number): boolean {
  const infinitive = tree
    .children(node, 'mark', 'aux')
    .some((child) => tree.token(child).pos === 'TO');
  return (
    /^VB[DZP]$/.test(tree.token(node).pos) || (!infinitive && tree.child(node, 'aux') !== undefined)
  );
}

function lemma(tree: Tree, node: number): string {
  return tree.token(node).lemma.toLowerCase();
}

const gatherings =
  /^(election|vote|poll|referendum|protest|rally|demonstration|strike|march|summit|talk|meeting|conference)$/u;

/** "called for protests on 20 March", "announced elections on 12 May": the day is that of what is called for, and lies ahead. */
export function calledFor(
  tree: Tree,
  { head, first, saying, preposition }: Expression,
): number | null {
  const { head: verb } = tree.token(head);
  if (verb < 0 || saying.form !== 'date' || saying.year !== null || preposition !== 'on')
    return null;
  if (!/^(call|announce|propose)$/u.test(tree.token(verb).lemma)) return null;
  const before = tree.tokens[first - 2];
  return before !== undefined && before.index > verb && gatherings.test(before.lemma)
    ? before.index
    : null;
}
