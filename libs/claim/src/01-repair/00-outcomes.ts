import type { Token, Tree } from '@whence/parse';
import { type Edit, movedTo, none } from './rewrite.js';
import { suffered } from './01-bare-participles.js';
import { isBehindComma, isNoun, leadOf } from './word-class.js';

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

/** "put the number of miners killed/dep at 119/obl-of-killed": the miners were killed, and the number is put at that. */
export function putAtNumber(tree: Tree, { index: harmed, pos }: Token): readonly Edit[] {
  const people = tree.tokens[harmed - 1];
  if (!/^VB[DN]$/u.test(pos) || people === undefined || !tree.is(people.index, 'nmod')) return none;
  const { head: toll } = people;
  const { head: put } = tree.token(toll);
  if (put < 0 || tree.token(put).lemma !== 'put' || !tree.is(toll, 'obj')) return none;
  if (!/^(number|toll)$/u.test(tree.token(toll).lemma)) return none;
  const { head } = tree.token(harmed);
  if (head !== put && head !== people.index) return none;
  return [
    { index: harmed, head: people.index, deprel: 'acl', pos: 'VBN' },
    ...movedTo(
      put,
      tree.children(harmed, 'obl').filter((child) => leadOf(tree, child, 'at') !== undefined),
    ),
  ];
}

/** "had been killed, among them/obl Omar Bello/obj": one of those of whom it is said. */
export function amongThoseSuffering(
  tree: Tree,
  { index: them, text, head: verb }: Token,
): readonly Edit[] {
  const among = tree.tokens[them - 1];
  if (!/^(them|whom)$/u.test(text) || among?.text !== 'among' || among.head !== them) return none;
  if (verb < 0 || tree.child(verb, 'aux:pass') === undefined || verb > them) return none;
  const people = tree.child(verb, 'nsubj:pass');
  const one = tree.tokens.find(
    ({ index, head }) =>
      index > them && (head === them || head === verb) && tree.first(index) === them + 1,
  );
  if (people === undefined || one === undefined || !isNoun(one)) return none;
  return [
    { index: one.index, head: people, deprel: 'nmod' },
    { index: among.index, head: one.index, deprel: 'case', lemma: 'include' },
    { index: them, head: among.index, deprel: 'fixed' },
  ];
}

/** "forced thousands/dep more/obj to flee": more of those before. */
export function thousandsMore(tree: Tree, { index: more, text, head }: Token): readonly Edit[] {
  const many = tree.tokens[more - 1];
  if (
    text !== 'more' ||
    many?.head !== more ||
    !/^(hundreds|thousands|dozens|scores|millions)$/u.test(many.text)
  )
    return none;
  return [
    { index: many.index, head, deprel: tree.token(more).deprel },
    { index: more, head: many.index, deprel: 'amod' },
  ];
}

/** "reported two people/nsubj killed/ccomp and a school/nsubj damaged/conj": those reported killed killed nobody. */
export function reportedSuffering(
  tree: Tree,
  { index: harmed, deprel, head }: Token,
): readonly Edit[] {
  const first = deprel === 'conj' ? head : harmed;
  const { deprel: above, head: report } = tree.token(first);
  if (report < 0 || report > first || tree.token(report).lemma !== 'report') return none;
  if (!/^(ccomp|xcomp|dep)$/u.test(above)) return none;
  if (
    tree.child(first, 'nsubj', 'nsubj:pass') === undefined ||
    tree.child(first, 'mark') !== undefined
  )
    return none;
  const whom = tree.child(harmed, 'nsubj');
  const { pos, lemma } = tree.token(harmed);
  if (whom === undefined || !/^VB[DN]$/u.test(pos) || !suffered.test(lemma)) return none;
  if (tree.child(harmed, 'obj', 'aux', 'aux:pass', 'ccomp') !== undefined) return none;
  return [
    { index: harmed, pos: 'VBN', ...(harmed === first ? { deprel: 'ccomp' } : {}) },
    { index: whom, deprel: 'nsubj:pass' },
  ];
}
