import type { Token, Tree } from '@whence/parse';
import { type Edit, movedTo, none } from './rewrite.js';
import { isProper, isTemporal } from './word-class.js';

// A date without a comma before a name was taken for the first words of the name.

/**
 * "On 3 May/root Kenya/appos handed/acl over two men", "In June/compound Costa Rica/dep expelled an envoy": the date ends with its month, and
 * the name behind it acts.
 */
export function dateTakenIntoName(tree: Tree, { index: verb, pos }: Token): readonly Edit[] {
  const month = endOfDate(tree);
  const name = verb - 1;
  if (!/^VB[DN]$/u.test(pos) || month === undefined || name <= month) return none;
  const words = tree.tokens.slice(month + 1, verb);
  if (!words.every((word) => isProper(word) && !isTemporal(tree, word.index))) return none;
  if (tree.is(month, 'obl') && tree.is(name, 'nsubj')) return none;
  const ownHead = tree.token(verb).head;
  const top = [month, name].find((node) => tree.token(node).head < 0) ?? verb;
  if (ownHead >= 0 && ownHead !== name && ownHead !== month) return none;
  const { head, deprel } = tree.token(top);
  const thing = tree.child(verb, 'nsubj');
  return [
    { index: verb, head, deprel, pos: 'VBD' },
    { index: name, head: verb, deprel: 'nsubj' },
    { index: month, head: verb, deprel: 'obl' },
    ...words.slice(0, -1).map(({ index }) => ({ index, head: name, deprel: 'compound' })),
    ...tree.tokens.slice(0, month).map(({ index }) => ({ index, head: month })),
    // "expelled two envoys/nsubj"
    ...(thing !== undefined && thing > verb ? [{ index: thing, deprel: 'obj' }] : []),
    ...movedTo(
      verb,
      [month, name].flatMap((node) => tree.children(node)).filter((child) => child > verb),
    ),
  ];
}

/** "On 3 May", "In June", "On June 4" at the head of a sentence. */
function endOfDate(tree: Tree): number | undefined {
  if (!/^(On|In)$/u.test(tree.tokens[0]?.text ?? '')) return undefined;
  const next = tree.tokens.slice(1, 3);
  const month = next.findIndex((token) => isProper(token) && isTemporal(tree, token.index));
  if (month < 0 || next.slice(0, month).some(({ pos }) => pos !== 'CD')) return undefined;
  return tree.tokens[month + 2]?.pos === 'CD' ? month + 2 : month + 1;
}
