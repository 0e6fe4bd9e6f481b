import type { Tree } from '@whence/parse';
import type { Relation, Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { measuredHead } from '../02-mention/measure.js';
import { isNoun, isVerb, prepositionOf } from '../01-repair/word-class.js';
import { isPutBy, isToll } from '../stance/words.js';
import { clauseAt, type Clause } from './clause.js';
import { fillFrame } from './frame.js';
import { including } from './including.js';
import { nominalObliques, placesOf } from './place.js';
import { isSaidOf } from './said-of.js';

/** How many were harmed, by a noun that counts them. */
export interface Toll {
  /** "toll", "number". */
  readonly noun: number;
  /** "43", "200 people": as many as were harmed. */
  readonly figure: number;
  readonly relation: Relation;
}

/**
 * "The death toll rose to 43", "put the toll at 23", "The number of people displaced has passed 400": somebody did that to so many,
 * and who tells it is whoever puts it there.
 */
export function tollFindings(
  tree: Tree,
  clause: Clause,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const toll = tollAt(tree, clause.predicate, vocabulary);
  if (toll === null) return [];
  const { noun, figure, relation } = toll;
  const obliques = [...nominalObliques(tree, noun), ...clause.obliques];
  const read = finding({
    rule: 'toll',
    predicate: isPutBy(tree, noun) ? noun : clause.predicate,
    relation,
    verb: tree.token(noun).lemma.toLowerCase(),
    object: figure,
    where: placesOf(
      tree,
      obliques.filter(({ node }) => node !== figure),
      vocabulary,
    ).where,
  });
  return [read, ...including(tree, clause, read, vocabulary)];
}

/** "The death toll is 54": the number is what is said of it, and no verb. */
export function equatedTolls(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  return tree.tokens
    .filter(({ index, pos }) => pos === 'CD' && tree.child(index, 'cop') !== undefined)
    .flatMap(({ index }) => tollFindings(tree, clauseAt(tree, index), vocabulary));
}

/**
 * "reported 12 deaths and 30 injuries", "the raid caused nine fatalities", "dozens of casualties were recorded": so many were harmed, by
 * what caused it if that is said. "The two deaths" were told before, and "two deaths of nuns" say whose.
 */
export function countedHarm(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  return tree.tokens.flatMap(({ index: noun, lemma, head }) => {
    const harm = harms.get(lemma);
    if (harm === undefined || head < 0) return [];
    const figure = harmFigure(tree, noun);
    if (figure === undefined) return [];
    if (tree.child(noun, 'det', 'nmod:poss') !== undefined) return [];
    const own = nominalObliques(tree, noun);
    if (own.some(({ preposition }) => preposition === 'of')) return [];
    // "dozens of deaths"
    const phrase = tree.is(figure, 'nummod') ? noun : figure;
    const { head: above } = tree.token(phrase);
    const verb = tree.is(phrase, 'conj') ? tree.token(above).head : above;
    const clause = verb < 0 || !isVerb(tree.token(verb)) ? null : clauseAt(tree, verb);
    const isCaused = clause !== null && isCause(clause);
    const cause = isCaused ? clause.subject : null;
    const relation = harmBy(tree, harm, cause, vocabulary);
    if (relation === undefined) return [];
    // "There were two deaths on Monday", "may cause nine deaths"
    const isOfVerb = isCaused || /^(be|occur|happen|follow)$/u.test(clause?.lemma ?? '');
    return [
      finding({
        rule: 'toll',
        predicate: isOfVerb ? verb : noun,
        relation,
        verb: lemma,
        subject: cause,
        object: figure,
        where: placesOf(tree, [...own, ...(clause?.obliques ?? [])], vocabulary).where,
      }),
    ];
  });
}

/** "nine" of "nine deaths", "dozens" of "dozens of deaths". */
function harmFigure(tree: Tree, noun: number): number | undefined {
  const { head } = tree.token(noun);
  const number = tree.children(noun, 'nummod').find((child) => tree.token(child).pos === 'CD');
  const isMeasured = head >= 0 && head < noun && measuredHead(tree, head) === noun;
  return number ?? (isMeasured && measures.test(tree.token(head).lemma) ? head : undefined);
}

const measures = /^(dozen|score|ten|hundred|thousand|million)$/u;

/** "nine deaths", "dozens of injuries": what is read as a toll. */
export function isHarmCounted(tree: Tree, object: number): boolean {
  const noun = measuredHead(tree, object);
  return harms.has(tree.token(noun).lemma) && harmFigure(tree, noun) !== undefined;
}

/** "caused nine deaths", "resulted in nine deaths" */
function isCause({ lemma, obliques }: Clause): boolean {
  return (
    /^(cause|inflict|bring|produce)$/u.test(lemma) ||
    (lemma === 'result' && obliques.some(({ preposition }) => preposition === 'in'))
  );
}

/** "The quake caused nine deaths": a calamity takes lives, and is no act of somebody's. */
function harmBy(
  tree: Tree,
  harm: string,
  cause: number | null,
  vocabulary: Vocabulary,
): Relation | undefined {
  const isCalamity = cause !== null && isSaidOf.calamity(tree, cause, vocabulary);
  return vocabulary.relation(harm === 'KILLS' && isCalamity ? 'TAKES_LIVES_OF' : harm);
}

const harms: ReadonlyMap<string, string> = new Map([
  ['death', 'KILLS'],
  ['fatality', 'KILLS'],
  ['injury', 'INJURES'],
  ['casualty', 'HARMS'],
]);

/**
 * "The blast claimed 14 lives", "More than 300 lives were lost": so many were killed, by what claimed them. Whose lives they were
 * is told by "claimed the lives of two guards", which the vocabulary knows.
 */
export function livesClaimed(
  tree: Tree,
  { predicate, lemma, object, subject, obliques }: Clause,
  vocabulary: Vocabulary,
): readonly Finding[] {
  if (object === null || !/^(claim|take|cost|lose)$/u.test(lemma)) return [];
  // "claimed dozens of lives"
  const lives = measuredHead(tree, object);
  if (tree.token(lives).lemma !== 'life' || tree.child(lives, 'det', 'nmod:poss') !== undefined)
    return [];
  const figure = lives === object ? tree.child(lives, 'nummod') : object;
  // "lost nine lives" tells whose they were, or when.
  const cause = lemma === 'lose' ? null : subject;
  const relation = harmBy(tree, 'KILLS', cause, vocabulary);
  if (figure === undefined || relation === undefined) return [];
  return [
    finding({
      rule: 'toll',
      predicate,
      relation,
      verb: `${lemma} life`,
      subject: cause,
      object: figure,
      where: placesOf(tree, obliques, vocabulary).where,
    }),
  ];
}

/** "The number of people killed in the fighting has passed 400": the 400, of whom "killed" tells, and not some people besides. */
export function isCountedByToll(tree: Tree, clause: Clause, vocabulary: Vocabulary): boolean {
  const { head: people } = tree.token(clause.predicate);
  if (people < 0 || !tree.is(clause.predicate, 'acl') || !tree.is(people, 'nmod')) return false;
  const { head: noun } = tree.token(people);
  return tollAt(tree, tree.token(noun).head, vocabulary)?.noun === noun;
}

function tollAt(tree: Tree, verb: number, vocabulary: Vocabulary): Toll | null {
  if (verb < 0) return null;
  const noun = tree
    .children(verb, 'nsubj', 'nsubj:pass', 'obj')
    .find((child) => isToll(tree, child));
  if (noun === undefined) return null;
  const relation = vocabulary.relation(relationOf(tree, noun, vocabulary) ?? '');
  const figure = figureOf(tree, verb, noun);
  return relation === undefined || figure === undefined ? null : { noun, figure, relation };
}

/** What the counted suffered. */
function relationOf(tree: Tree, noun: number, vocabulary: Vocabulary): string | undefined {
  if (tree.token(noun).lemma === 'toll') return 'KILLS';
  // "the number of dead/acl"
  const counted = tree
    .children(noun, 'nmod', 'acl')
    .find((child) => prepositionOf(tree, child) === 'of');
  if (counted === undefined) return undefined;
  const { lemma, text } = tree.token(counted);
  const harm = harms.get(lemma);
  if (harm !== undefined) return harm;
  if (/^(dead|killed)$/u.test(lemma) || text === 'dead') return 'KILLS';
  if (/^(injured|wounded)$/u.test(text)) return 'INJURES';
  // "the number of displaced"
  const suffered = [counted, ...tree.children(counted, 'acl')].find(
    (child) => tree.token(child).pos === 'VBN' && !tree.is(child, 'acl:relcl'),
  );
  if (suffered === counted)
    return fillFrame(tree, { ...clauseAt(tree, counted), object: counted }, vocabulary)?.frame
      .relation.name;
  return suffered === undefined
    ? undefined
    : fillFrame(tree, clauseAt(tree, suffered), vocabulary)?.frame.relation.name;
}

/** "rose from 12 to 15", "stands at 12 people", "has passed 400", "is 54", "a death toll of 43": up to where it came. */
function figureOf(tree: Tree, verb: number, noun: number): number | undefined {
  const isNumber = (node: number): boolean =>
    node > noun &&
    (tree.token(node).pos === 'CD' ||
      (isNoun(tree.token(node)) && tree.child(node, 'nummod') !== undefined));
  if (tree.token(verb).pos === 'CD')
    return tree.child(verb, 'cop') === undefined ? undefined : verb;
  const own = tree
    .children(noun, 'nmod')
    .find((child) => isNumber(child) && /^(of|at|to)$/u.test(prepositionOf(tree, child) ?? ''));
  return (
    own ??
    tree
      // "The toll/nsubj is 31/nsubj", where the parser takes both for who is
      .children(verb, 'obl', 'obj', 'nmod', 'advcl', 'xcomp', 'nsubj')
      .find(
        (child) =>
          isNumber(child) &&
          /^(to|at|above|past|beyond|over|to at)?$/u.test(prepositionOf(tree, child) ?? ''),
      )
  );
}
