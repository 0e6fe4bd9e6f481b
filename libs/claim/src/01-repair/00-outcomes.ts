import type { Token, Tree } from '@whence/parse';
import { type Edit, none } from './rewrite.js';
import { isBehindComma, isNoun } from './word-class.js';

/**
 * "struck the camp, resulting/xcomp in four rebels/obl killed/dep and nine/conj wounded/acl": what came of it was done to them by the
 * same deed.
 */
export function resultingIn(tree: Tree, { index: results, text }: Token): readonly Edit[] {
  const lead = tree.tokens[results + 1];
  if (!/^(resulting|leading|ending)$/u.test(text) || !/^(in|to|with)$/u.test(lead?.text ?? ''))
    return none;
  const done = tree.tokens.slice(results + 2).find(({ pos }) => /^VB[DN]$/u.test(pos));
  const whom = done === undefined ? undefined : tree.tokens[done.index - 1];
  if (done === undefined || whom === undefined || lead === undefined || !isNoun(whom)) return none;
  if (!isBehindComma(tree, results) && tree.tokens[results - 1]?.text !== ',') return none;
  const main = [results, done.index]
    .map((node) => tree.token(node).head)
    .find((head) => head >= 0 && head < results);
  if (main === undefined || whom.head > done.index) return none;
  const [and, number, second] = tree.tokens.slice(done.index + 1);
  const isSecond = and?.pos === 'CC' && number?.pos === 'CD' && second?.pos === 'VBN';
  return [
    { index: done.index, head: main, deprel: 'advcl', pos: 'VBG' },
    { index: whom.index, head: done.index, deprel: 'obj' },
    { index: lead.index, head: done.index, deprel: 'mark' },
    { index: results, head: lead.index, deprel: 'fixed', pos: 'IN' },
    ...(isSecond
      ? [
          { index: second.index, head: done.index, deprel: 'conj', pos: 'VBG' },
          { index: number.index, head: second.index, deprel: 'obj' },
          { index: and.index, head: second.index },
        ]
      : []),
  ];
}

/** "they had been/cop delivered/amod months/ccomp before the war": between a form of "be" and the time stands what was done. */
export function passiveBeforeTime(tree: Tree, { index: time, pos }: Token): readonly Edit[] {
  const be = tree.child(time, 'cop');
  const done = tree.tokens[time - 1];
  if (pos !== 'NNS' || be === undefined || done?.pos !== 'VBN') return none;
  if (!tree.is(done.index, 'amod') || done.head !== time || be > done.index) return none;
  if (!/^(second|minute|hour|day|week|month|year|decade)$/u.test(tree.token(time).lemma))
    return none;
  const { head, deprel } = tree.token(time);
  return [
    { index: done.index, head, deprel },
    { index: time, head: done.index, deprel: 'obl:tmod' },
    { index: be, head: done.index, deprel: 'aux:pass' },
    ...tree
      .children(time)
      .filter((child) => child !== done.index && child !== be && child < done.index)
      .map((index) => ({
        index,
        head: done.index,
        ...(tree.is(index, 'nsubj') ? { deprel: 'nsubj:pass' } : {}),
      })),
  ];
}
