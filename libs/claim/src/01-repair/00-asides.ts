import type { Token, Tree } from '@whence/parse';
import { type Edit, movedTo, none } from './rewrite.js';
import { isFiniteVerb, isNoun, isVerb, leadOf, subjectRelation } from './word-class.js';

// What stands between commas and tells more of what is before it, and which the parser took for a part of what is around it.

const amounts =
  'half|most|many|some|several|all|both|one|two|three|four|five|six|seven|eight|nine|ten|\\d+';
const amount = new RegExp(`^(${amounts})$`, 'u');
const some = new RegExp(`^(${amounts}|none)$`, 'iu');

/** "half of them children", "among them 40 children": where such a remark begins, from its first word. */
function isRemarkOfThem(tree: Tree, first: number): boolean {
  const [one, two, three] = tree.tokens.slice(first, first + 3);
  if (one?.text === 'among') return /^(them|those|whom)$/u.test(two?.text ?? '');
  return (
    amount.test(one?.text ?? '') &&
    two?.text === 'of' &&
    /^(them|whom|which)$/u.test(three?.text ?? '')
  );
}

/**
 * "attacked the camp, hacking/dep 46 people to death, half/dep of them children", "…, killing/xcomp 165, among them 40 children/ccomp":
 * the remark says who the people were, and the deed is the clause's.
 */
export function deedBeforeRemarkOfThem(
  tree: Tree,
  { index: deed, pos, head: remark }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || remark < deed || tree.tokens[deed - 1]?.text !== ',') return none;
  const people = tree.child(deed, 'obj');
  const comma = tree.tokens.slice(deed, remark + 1).findLast(({ text }) => text === ',')?.index;
  if (people === undefined || comma === undefined || people > comma) return none;
  if (!isRemarkOfThem(tree, comma + 1)) return none;
  const { head } = tree.token(remark);
  if (head < 0 || head > deed || !isVerb(tree.token(head))) return none;
  return [
    { index: deed, head, deprel: 'advcl' },
    { index: remark, head: people, deprel: 'appos' },
    ...movedTo(
      deed,
      tree.children(remark).filter((child) => tree.token(child).pos === 'VBG' && child !== deed),
      'conj',
    ),
  ];
}

/**
 * "refused to comment on it, let/cc alone acknowledge/conj the prison", "barred from collecting them, let/ccomp alone burying/dep them":
 * what stands behind "let alone" was done even less than what was not, and goes on with the verb of its form.
 */
export function letAlone(tree: Tree, { index: alone, text }: Token): readonly Edit[] {
  const [lead, verb] = [tree.tokens[alone - 1], tree.tokens[alone + 1]];
  if (text !== 'alone' || lead?.text !== 'let' || verb === undefined || !isVerb(verb)) return none;
  const first = tree.tokens.findLast(
    ({ index, pos }) =>
      index < lead.index && pos === verb.pos && !/^(aux|cop|amod)/u.test(tree.token(index).deprel),
  );
  if (first === undefined) return none;
  const content = tree.child(lead.index, 'ccomp');
  const isRoot = lead.head < 0 && content !== undefined && content < lead.index;
  return [
    ...(isRoot ? [{ index: content, head: -1, deprel: 'root' }] : []),
    { index: verb.index, head: first.index, deprel: 'conj' },
    { index: lead.index, head: verb.index, deprel: 'cc', pos: 'CC', lemma: 'or' },
    { index: alone, head: lead.index, deprel: 'fixed' },
  ];
}

/** "held a man in Meru, a village near the border, and forced/acl him to dig": behind the remark on a place "and" goes on with the deeds. */
export function deedBehindPlaceAside(
  tree: Tree,
  { index: deed, pos, head: remark }: Token,
): readonly Edit[] {
  const and = tree.tokens[deed - 1];
  if (pos !== 'VBD' || !tree.is(deed, 'acl') || and?.pos !== 'CC' || remark < 0) return none;
  if (tree.tokens[and.index - 1]?.text !== ',' || !tree.is(remark, 'appos')) return none;
  if (tree.child(deed, 'obj', 'obl', 'xcomp') === undefined) return none;
  const main = tree.ancestors(remark).find((node) => tree.child(node, 'nsubj') !== undefined);
  if (main === undefined || main > remark || !isVerb(tree.token(main))) return none;
  return [
    { index: deed, head: main, deprel: 'conj' },
    { index: and.index, head: deed, deprel: 'cc' },
  ];
}

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
