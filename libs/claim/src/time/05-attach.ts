import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isTemporal, isVerb } from '../01-repair/word-class.js';
import { dayOfIso, isoOf } from './calendar.js';
import { numeralAt } from './numerals.js';
import { giverOfNoun, giverOfVerb, tenseOf } from './lent-time.js';
import { casesOf, isPredicative, ownTime } from './own-time.js';
import type { Dated, DatedSentence, Timed } from './dated-sentence.js';

/**
 * When what a predicate says happened: its own time, or else that of the clause it belongs to.
 * "joined ISIS in 2014, before defecting to the DMSC in 2015" has one for each verb; "killing two" has that of its clause.
 */
export function timeOf(
  sentence: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
  depth = 0,
): Timed | null {
  const { tree } = sentence;
  const own = ownTime(sentence, predicate, vocabulary) ?? timeOfAntecedent(sentence, predicate);
  if (own !== null || depth > 12 || isMovedOn(tree, predicate)) return own;
  const counted =
    countedFrom(sentence, predicate, vocabulary) ?? sinceEvent(sentence, predicate, vocabulary);
  if (counted !== null) return counted;
  const giver =
    isVerb(tree.token(predicate)) || isPredicative(tree, predicate)
      ? giverOfVerb(sentence, predicate, vocabulary)
      : giverOfNoun(tree, predicate, vocabulary);
  return giver === null
    ? timeOfEntry(sentence, predicate)
    : timeOf(sentence, giver, vocabulary, depth + 1);
}

/** "12 March – The government lifts the ban it had imposed": the main clause is of that day, whatever came before or is to come is not. */
function timeOfEntry({ tree, entry }: DatedSentence, predicate: number): Timed | null {
  const isElsewhen = tree
    .children(predicate, 'aux')
    .some((child) => tree.token(child).pos === 'MD' || tree.token(child).text === 'had');
  return predicate === tree.root && !isElsewhen ? entry : null;
}

/**
 * "buried him on Thursday, a day after a bomb killed him", "two weeks after his arrest": so many days before the day of the clause
 * that it hangs on.
 */
function countedFrom(
  sentence: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
): Timed | null {
  const { tree } = sentence;
  const { head } = tree.token(predicate);
  const lead = tree.child(predicate, 'mark', 'case');
  const day = lead === undefined ? undefined : tree.tokens[lead - 1];
  const days = { day: 1, week: 7 }[day?.lemma ?? ''];
  const isPhrase = tree.is(predicate, 'advcl') || tree.is(predicate, 'obl');
  if (head < 0 || day === undefined || days === undefined || lead === undefined || !isPhrase)
    return null;
  const way = { after: -1, before: 1 }[tree.token(lead).text.toLowerCase()];
  const many = tree.tokens[day.index - 1]?.text.toLowerCase() ?? '';
  const amount = many === 'a' ? 1 : numeralAt([many], 0)?.value;
  const main = timeOf(sentence, head, vocabulary, 1);
  if (way === undefined || amount === undefined || main?.when.precision !== 'day') return null;
  const from = dayOfIso(main.when.start);
  if (from === null || !Number.isInteger(amount)) return null;
  const shifted = isoOf(from + way * amount * days);
  return { when: { ...main.when, start: shifted, end: shifted } };
}

/** "Since the coup of July 2023, the junta has expelled 1,500 men": from then until it is told. */
function sinceEvent(
  sentence: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
): Timed | null {
  const { tree, told } = sentence;
  const isPerfect = tree
    .children(predicate, 'aux')
    .some((aux) => /^(has|have|'ve|’ve)$/u.test(tree.token(aux).text));
  if (told === null || !isPerfect) return null;
  const event = tree
    .children(predicate, 'obl')
    .find((child) => casesOf(tree, child) === 'since' && !isTemporal(tree, child));
  const time = event === undefined ? null : ownTime(sentence, event, vocabulary);
  if (event === undefined || time === null || time.itself.start > told) return null;
  const { start, text } = time.itself;
  return { when: { start, end: told, precision: 'range', text } };
}

/**
 * "on 25 July, when the army sent troops", "the crash of 6 May, in which five men died": it happened when that did; "since May,
 * when rebels blew up the bridge": in May.
 */
function timeOfAntecedent({ tree, times }: DatedSentence, predicate: number): Dated | null {
  const { head } = tree.token(predicate);
  if (head < 0 || tenseOf(tree, predicate) !== 'past') return null;
  const when = tree.child(predicate, 'advmod');
  const isWhen = when !== undefined && when < predicate && tree.token(when).text === 'when';
  const named = times.find(
    ({ expression }) =>
      isWhen && tree.tokens[when - 1]?.text === ',' && expression.last === when - 2,
  );
  if (named !== undefined) return { ...named, when: named.itself };
  if (!tree.is(predicate, 'acl:relcl')) return null;
  const isThen = tree
    .children(predicate, 'advmod', 'obl')
    .some(
      (child) =>
        child < predicate &&
        (tree.token(child).text === 'when' ||
          (tree.token(child).text === 'which' && /^(in|during|on)$/u.test(casesOf(tree, child)))),
    );
  if (!isThen) return null;
  const noun = tree.subtree(head, (node) => tree.is(node, 'acl'));
  return times.find(({ expression }) => noun.includes(expression.head)) ?? null;
}

/** "was arrested in 2014 and handed over weeks later": not then, and nobody says when. */
function isMovedOn(tree: Tree, predicate: number): boolean {
  return tree
    .children(predicate, 'obl', 'advmod')
    .some(
      (child) =>
        /^(later|afterwards|thereafter)$/iu.test(tree.token(child).text) ||
        (isTemporal(tree, child) &&
          tree.children(child, 'advmod').some((late) => tree.token(late).text === 'later')),
    );
}
