import type { Token, Tree } from '@whence/parse';
import { isFiniteVerb, isNoun, isVerb, leadOf, subjectRelation } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// What stands between commas behind a noun and tells more of it, without a verb that is finite.

const some =
  /^(most|all|many|some|several|half|none|both|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/iu;

/** "15 people, most/nsubj of them bystanders/ccomp, were killed": what most of them are is said of the people, and no clause. */
export function partsBetweenCommas(
  tree: Tree,
  { index: what, head: verb }: Token,
): readonly Edit[] {
  if (verb < 0 || !isNoun(tree.token(what)) || tree.child(what, 'cop') !== undefined) return none;
  if (!/^(ccomp|advcl|parataxis|dep)$/u.test(tree.token(what).deprel)) return none;
  const part = tree.child(what, 'nsubj');
  if (part === undefined || !some.test(tree.token(part).text)) return none;
  const them = tree.children(part, 'nmod').find((child) => leadOf(tree, child, 'of') !== undefined);
  const people = tree.tokens[part - 2];
  const isBetween = tree.tokens[part - 1]?.text === ',' && tree.tokens[what + 1]?.text === ',';
  if (them === undefined || tree.token(them).pos !== 'PRP' || !isBetween) return none;
  return people !== undefined && isNoun(people)
    ? [{ index: what, head: people.index, deprel: 'appos' }]
    : none;
}

/**
 * "Omar Bello/nsubj, himself/appos released/root from jail, was elected/dep", "… released/ccomp …, was elected/root": it was done to
 * him, and he did it to nobody.
 */
export function doneToHimself(tree: Tree, { index: self, text, head }: Token): readonly Edit[] {
  const [name, comma, done] = [-2, -1, 1].map((step) => tree.tokens[self + step]);
  if (!/^(himself|herself|itself|themselves)$/u.test(text) || comma?.text !== ',') return none;
  if (name?.index !== head || !isNoun(name) || done === undefined) return none;
  if (!/^VB[DN]$/u.test(done.pos) || name.head !== done.index) return none;
  if (tree.child(done.index, 'obj', 'aux') !== undefined) return none;
  const isAbove = done.head < name.index;
  const main = isAbove
    ? tree.children(done.index, 'dep', 'ccomp', 'parataxis').find((child) => child > done.index)
    : done.head;
  if (main === undefined || !isFiniteVerb(tree, main) || tree.child(main, 'nsubj') !== undefined)
    return none;
  return [
    ...(isAbove ? [{ index: main, head: done.head, deprel: done.deprel }] : []),
    { index: name.index, head: main, deprel: subjectRelation(tree, main) },
    { index: done.index, head: name.index, deprel: 'acl', pos: 'VBN' },
    { index: self, head: done.index, deprel: 'advmod' },
    ...movedTo(
      main,
      tree.children(done.index, 'punct').filter((child) => child > done.index),
    ),
  ];
}

/** "deported 1,800/obj Haitians/amod": who are counted have the number before them. */
export function countedCountrymen(
  tree: Tree,
  { index: people, pos, head: number }: Token,
): readonly Edit[] {
  if (!/^NNP?S$/u.test(pos) || number !== people - 1 || !tree.is(people, 'amod')) return none;
  const { pos: counts, head, deprel } = tree.token(number);
  if (counts !== 'CD') return none;
  return [
    { index: people, head, deprel },
    { index: number, head: people, deprel: 'nummod' },
    ...movedTo(
      people,
      tree.children(number).filter((child) => child > people),
    ),
    ...(head >= 0 && isVerb(tree.token(head))
      ? movedTo(
          head,
          tree
            .children(people, 'nmod')
            .filter((child) => leadOf(tree, child, 'over') !== undefined),
          'obl',
        )
      : []),
  ];
}

/** "charges that Paris calls insulting/xcomp": what something is called it does to nobody. */
export function calledInsulting(tree: Tree, { index, pos, head: verb }: Token): readonly Edit[] {
  if (pos !== 'VBG' || verb < 0 || !tree.is(verb, 'ccomp') || !tree.is(index, 'xcomp')) return none;
  const isCalled = /^(call|describe|brand|label|deem|consider|find)$/u.test(tree.token(verb).lemma);
  const isBare = tree.child(index) === undefined && isFiniteVerb(tree, verb);
  return isCalled && isBare && index === verb + 1 ? [{ index, pos: 'JJ' }] : none;
}
