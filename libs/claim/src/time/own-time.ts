import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isProper, isTemporal, isVerb } from '../01-repair/word-class.js';
import { calledFor } from './04-future.js';
import type { Dated, DatedSentence } from './dated-sentence.js';

// Whose a time is: the verb or the event noun that it is said of.

/** The most exact of the times that are said of a predicate itself. */
export function ownTime(
  { tree, times }: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
): Dated | null {
  const own = times.filter((time) => hostOf(tree, time, vocabulary) === predicate);
  const [first, ...rest] = own;
  if (first === undefined) return null;
  return rest.reduce(
    (best, each) => (fineness[each.when.precision] < fineness[best.when.precision] ? each : best),
    first,
  );
}

const fineness = { day: 0, week: 1, range: 2, month: 2, season: 3, year: 4, decade: 5 } as const;

/** The predicate that a time belongs to: the nearest verb or event noun above it. */
function hostOf(tree: Tree, time: Dated, vocabulary: Vocabulary): number | null {
  const { head, first, preposition } = time.expression;
  const near = preposition === null ? adjacentEventNoun(tree, time, vocabulary) : null;
  if (near !== null) return near;
  const called = calledFor(tree, time.expression);
  if (called !== null) return called;
  const earlier =
    whatCameFirst(tree, head, vocabulary) ??
    chargedWith(tree, time, vocabulary) ??
    eventOfSpan(tree, time, vocabulary);
  if (earlier !== null) return earlier;
  let from = head;
  for (const node of tree.ancestors(head)) {
    const token = tree.token(node);
    // "killed nine on Saturday and 12/orphan on Sunday"
    if (tree.is(node, 'orphan')) return node;
    // "hold 40 towns, up from 12 in 2021"
    if (/^(up|down)$/u.test(token.text) && casesOf(tree, from) === 'from') return null;
    if (isVerb(token) && !tree.is(node, 'amod') && !tree.is(node, 'compound')) {
      if (tree.is(from, 'nsubj') && from === head) return null;
      return node;
    }
    // "Omar Bello, until last month head of customs, was stopped"
    if (isProper(token) && tree.is(from, 'nmod') && casesOf(tree, from) === 'until') return null;
    if (isEventNoun(tree, node, vocabulary)) return answered(tree, node, head, vocabulary) ?? node;
    if (isPredicative(tree, node)) return node;
    // "the 2012 constitution", "Monday's papers": the time tells which one is meant, not when something happened.
    if (isNoun(token) && first < node && isPremodifier(tree, from)) return null;
    if (tree.is(from, 'appos') && from !== head) return null;
    from = node;
  }
  const root = tree.root;
  return root >= 0 && root !== head && tree.ancestors(head).includes(root) ? root : null;
}

/** "The strike followed an attack on a barracks on 20 October": the day behind both is that of the first. */
function whatCameFirst(tree: Tree, time: number, vocabulary: Vocabulary): number | null {
  const verb = tree.token(time).head;
  if (verb < 0 || tree.token(verb).lemma !== 'follow') return null;
  const event = tree.child(verb, 'obj');
  const isBehind = event !== undefined && event < time;
  return isBehind && isEventNoun(tree, event, vocabulary) ? event : null;
}

/** "was killed in the days after his arrest on 2 May", "in the weeks before the vote on 3 June": the day is that of the event. */
function eventOfSpan(tree: Tree, { expression }: Dated, vocabulary: Vocabulary): number | null {
  const { first, preposition } = expression;
  const before = tree.tokens[preposition === null ? first - 1 : first - 2];
  if (before === undefined || !isEventNoun(tree, before.index, vocabulary)) return null;
  const span =
    before.head < 0 || !tree.is(before.index, 'nmod') ? undefined : tree.token(before.head);
  const isSpan = span !== undefined && isNoun(span) && isTemporal(tree, span.index);
  const lead = casesOf(tree, before.index);
  return isSpan && /^(before|after|prior|following|since|preceding)/u.test(lead)
    ? before.index
    : null;
}

const answers = /^(retaliation|revenge|reprisal|response|answer|reaction|protest)$/u;

/** "in retaliation for the expulsion of a diplomat on 2 October": the day behind both is that of what is answered. */
function answered(tree: Tree, answer: number, time: number, vocabulary: Vocabulary): number | null {
  if (!answers.test(tree.token(answer).lemma)) return null;
  const event = tree
    .children(answer, 'nmod', 'obl')
    .find((child) => child > answer && child < time && isEventNoun(tree, child, vocabulary));
  return event ?? null;
}

/** "was remanded over the killing of a student in July": a month or a year behind the deed is when it was done. */
function chargedWith(tree: Tree, { expression }: Dated, vocabulary: Vocabulary): number | null {
  const { head: time, saying, preposition, first } = expression;
  const verb = tree.token(time).head;
  if (verb < 0 || preposition !== 'in' || !/^(month|year)$/u.test(saying.form)) return null;
  const isCharge = vocabulary
    .verbFrames(tree.token(verb).lemma.toLowerCase())
    .some(({ relation }) => relation.event === 'COERCE' || relation.name === 'ACCUSES');
  const deed = tree.tokens
    .slice(verb + 1, first - 1)
    .findLast(({ index }) => isEventNoun(tree, index, vocabulary) && isChargedFor(tree, index));
  const isRightBehind = isNoun(tree.tokens[first - 2] ?? tree.token(verb));
  return isCharge && isRightBehind ? (deed?.index ?? null) : null;
}

/** "for the murder", "over the murder", "in connection with the murder" */
function isChargedFor(tree: Tree, deed: number): boolean {
  const lead = casesOf(tree, deed);
  if (/^(for|over)$/u.test(lead)) return true;
  const { head } = tree.token(deed);
  const isOf = /^(with|of|in)$/u.test(lead) && head >= 0;
  return isOf && /^(connection|suspicion|charge|accusation|role)$/u.test(tree.token(head).lemma);
}

/** "the ISIS withdrawal from the city that year": words right behind an event noun's phrase go with it. */
function adjacentEventNoun(
  tree: Tree,
  { expression }: Dated,
  vocabulary: Vocabulary,
): number | null {
  const { first, head } = expression;
  const before = tree.tokens[first - 1];
  if (before === undefined || !isNoun(before)) return null;
  const verb = tree.ancestors(head).find((node) => isVerb(tree.token(node)));
  const noun = [before.index, ...tree.ancestors(before.index)].find(
    (node) => isVerb(tree.token(node)) || isEventNoun(tree, node, vocabulary),
  );
  if (noun === undefined || isVerb(tree.token(noun)) || !tree.is(noun, 'obl')) return null;
  return verb !== undefined &&
    tree.token(noun).head === verb &&
    /^(before|after|prior|following|during)/.test(casesOf(tree, noun))
    ? noun
    : null;
}

export function casesOf(tree: Tree, node: number): string {
  return tree
    .children(node, 'case')
    .map((child) => tree.token(child).text.toLowerCase())
    .join(' ');
}

function isPremodifier(tree: Tree, node: number): boolean {
  return ['compound', 'nummod', 'amod', 'nmod:poss'].some((relation) => tree.is(node, relation));
}

export function isEventNoun(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  const lemma = token.lemma.toLowerCase();
  if (!isNoun(token) || vocabulary.nounFrame(lemma) === undefined) return false;
  // "arrested at the border crossing on Monday": a place does not happen.
  const isPlace = vocabulary.kindOfNoun(lemma) === 'Place';
  return !isPlace || !/^(at|in|near|on|to)$/u.test(casesOf(tree, node));
}

export function isPredicative(tree: Tree, node: number): boolean {
  return tree.child(node, 'cop') !== undefined;
}
