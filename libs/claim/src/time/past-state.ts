import { isUsedTo } from '../01-repair/word-class.js';
import type { DatedSentence } from './dated-sentence.js';
import { casesOf } from './own-time.js';
import { tenseOf } from './lent-time.js';

/** Whether a state is told of as over: "used to command", "was once a member", "formerly known as", "led it until May". */
export function isPastState({ tree, times, told }: DatedSentence, predicate: number): boolean {
  if (isUsedTo(tree, predicate)) return true;
  const tense = tenseOf(tree, predicate);
  if (tense === 'ahead' || tense === 'present') return false;
  const isOnce = tree
    .children(predicate, 'advmod')
    .some(
      (child) => child < predicate && /^(formerly|previously|once)$/iu.test(tree.token(child).text),
    );
  if (isOnce) return true;
  return tree.children(predicate, 'obl', 'obl:tmod', 'nmod', 'advmod').some((child) => {
    if (!/^(until|till)$/u.test(casesOf(tree, child))) return false;
    const time = times.find(({ expression }) => expression.head === child);
    if (time === undefined) return /^recently$/u.test(tree.token(child).text);
    return told !== null && time.itself.start < told;
  });
}
