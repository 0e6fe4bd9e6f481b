import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, movedTo, none } from './rewrite.js';
import { isNoun, isTemporal, leadOf, prepositionOf } from './word-class.js';

// Lists of deeds and of phrases: what stands in the same form belongs together.

/** "abducted, tortured/dep and killed/conj nine men": three deeds of one, and all are done to those who stand behind the last. */
export function listOfVerbs(
  tree: Tree,
  { index: second, pos, head: first }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || !/^(dep|conj|ccomp|xcomp|advcl)$/u.test(tree.token(second).deprel))
    return none;
  const [comma, and, third] = [-1, 1, 2].map((step) => tree.tokens[second + step]);
  if (comma?.text !== ',' || and?.text !== 'and' || third === undefined) return none;
  if (first !== second - 2 || !/^VB[DN]$/u.test(tree.token(first).pos)) return none;
  if (third.head !== second || !tree.is(third.index, 'conj') || !/^VB[DN]$/u.test(third.pos))
    return none;
  if (tree.child(first, 'nsubj') === undefined || tree.child(second, 'nsubj') !== undefined)
    return none;
  const { pos: form } = tree.token(first);
  const isPassive = tree.child(first, 'aux:pass') !== undefined;
  const isPerfect = tree.child(first, 'aux') !== undefined;
  const past = isPassive || isPerfect ? {} : { pos: 'VBD' };
  const behind = (node: number): readonly number[] =>
    tree.children(node).filter((child) => child > third.index && !tree.is(child, 'punct'));
  return [
    ...(form === 'VBN' ? [{ index: first, ...past }] : []),
    { index: second, deprel: 'conj', ...past },
    { index: third.index, head: first, ...past },
    { index: and.index, head: third.index },
    ...movedTo(
      third.index,
      [...behind(first), ...behind(second)].filter((node) => node !== third.index),
    ),
  ];
}

/** "was arrested together with nine aides, deported/acl to Chad and, in May/obl, sentenced/acl to death": with no noun of their own all befell him. */
export function listOfPassives(
  tree: Tree,
  { index: second, pos, head: aides }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || !tree.is(second, 'acl') || tree.tokens[second - 1]?.text !== ',')
    return none;
  const { head: first } = tree.token(aides);
  if (!tree.is(aides, 'obl') || tree.child(first, 'aux:pass') === undefined) return none;
  if (tree.child(second, 'obj') !== undefined) return none;
  const and = tree.children(first, 'cc').find((child) => child > second);
  const third =
    and === undefined
      ? undefined
      : tree.tokens
          .slice(and)
          .find(
            ({ index, pos: form, head }) =>
              form === 'VBN' && (tree.is(index, 'acl') ? tree.token(head).head : head) === first,
          );
  if (and === undefined || third === undefined) return none;
  const time = tree.is(third.index, 'acl') && isTemporal(tree, third.head) ? third.head : undefined;
  return [
    { index: second, head: first, deprel: 'conj' },
    { index: third.index, head: first, deprel: 'conj' },
    { index: and, head: third.index },
    ...(time === undefined ? [] : [{ index: time, head: third.index, deprel: 'obl' }]),
  ];
}

/** "setting fire to offices and enforcing/acl curfews": behind "and" a gerund goes on with the gerund before it. */
export function gerundBehindPhrase(tree: Tree, { index, pos, head: noun }: Token): readonly Edit[] {
  const and = tree.tokens[index - 1];
  if (pos !== 'VBG' || !tree.is(index, 'acl') || and?.pos !== 'CC' || and.head !== noun)
    return none;
  const { head: first } = tree.token(noun);
  if (first < 0 || tree.token(first).pos !== 'VBG' || !tree.is(noun, 'obl')) return none;
  return [
    { index, head: first, deprel: 'conj' },
    { index: and.index, head: index },
  ];
}

/** "measures against the group, and against three firms/conj-of-measures": a phrase with the same preposition stands beside the first. */
export function phraseBesidePhrase(tree: Tree, { index: second, head }: Token): readonly Edit[] {
  const lead = prepositionOf(tree, second);
  if (!tree.is(second, 'conj') || lead === null || head < 0 || !isNoun(tree.token(second)))
    return none;
  if (prepositionOf(tree, head) === lead) return none;
  const first = [head, ...tree.children(head, 'obj')]
    .flatMap((node) => tree.children(node, 'nmod', 'obl'))
    .findLast((child) => child < second && prepositionOf(tree, child) === lead);
  return first === undefined || isTemporal(tree, first) !== isTemporal(tree, second)
    ? none
    : [{ index: second, head: first }];
}

/** "urges Oman to send an envoy and both sides/conj to lift/acl their bans": whoever stands before the second "to" is to do that. */
export function secondBidden(tree: Tree, { index: deed, pos, head: doer }: Token): readonly Edit[] {
  const to = leadOf(tree, deed, 'to');
  if (pos !== 'VB' || !tree.is(deed, 'acl') || to !== doer + 1 || !tree.is(doer, 'conj'))
    return none;
  const and = tree.child(doer, 'cc');
  const { head } = tree.token(doer);
  const first = tree.is(head, 'obj') ? tree.token(head).head : head;
  if (and === undefined || first < 0 || tree.token(first).pos !== 'VB') return none;
  const { head: bids } = tree.token(first);
  const isBidden =
    leadOf(tree, first, 'to') !== undefined &&
    tree.is(first, 'xcomp') &&
    tree.children(bids, 'obj').some((child) => child < first);
  return isBidden
    ? [
        { index: deed, head: first, deprel: 'conj' },
        { index: doer, head: deed, deprel: 'nsubj' },
        { index: and, head: deed },
      ]
    : none;
}

/** "is likely to have freed/dep them and to have looted/conj-of-likely the shop": both are what is likely. */
export function infinitiveOfLikely(tree: Tree, { index, deprel, head }: Token): readonly Edit[] {
  if (leadOf(tree, index, 'to') === undefined || head < 0) return none;
  if (!tree.token(head).pos.startsWith('JJ') || head > index) return none;
  if (deprel === 'dep') return [{ index, deprel: 'xcomp' }];
  const first = tree
    .children(head, 'xcomp', 'dep', 'ccomp', 'advcl')
    .find((child) => child < index && leadOf(tree, child, 'to') !== undefined);
  return deprel === 'conj' && first !== undefined ? [{ index, head: first }] : none;
}

/** "shot and killed/aux two men": a past form that helps no other verb is a deed. */
export function deedTakenForAuxiliary(
  tree: Tree,
  { index, pos, lemma, deprel, head }: Token,
): readonly Edit[] {
  const and = tree.tokens[index - 1];
  if (deprel !== 'aux' || pos !== 'VBD' || head > index || and?.pos !== 'CC') return none;
  if (/^(have|be|do|get)$/u.test(lemma)) return none;
  return [
    { index, deprel: 'conj' },
    { index: and.index, head: index, deprel: 'cc' },
  ];
}

/** "had neither sold/ccomp, exported/ccomp nor transferred/conj arms": three that are denied of one. */
export function listOfDenied(tree: Tree, { index: second, pos, head }: Token): readonly Edit[] {
  const [first, comma, nor, third] = [-2, -1, 1, 2].map((step) => tree.tokens[second + step]);
  if (nor?.text !== 'nor' || comma?.text !== ',' || !/^VB[DN]$/u.test(pos)) return none;
  if (first?.head !== second || !tree.is(first.index, 'ccomp') || third?.head !== second)
    return none;
  if (tree.child(second, 'nsubj') !== undefined || tree.child(first.index, 'nsubj') === undefined)
    return none;
  return [
    { index: first.index, head, deprel: tree.token(second).deprel, pos: 'VBN' },
    { index: second, head: first.index, deprel: 'conj', pos: 'VBN' },
    { index: third.index, head: first.index, deprel: 'conj', pos: 'VBN' },
    { index: comma.index, head: second, deprel: 'cc', pos: 'CC', lemma: 'nor' },
    { index: nor.index, head: third.index },
    ...movedTo(
      third.index,
      tree.children(second, 'obj', 'obl').filter((child) => child > third.index),
    ),
  ];
}

/** "noting that he had planned raids, praised/conj-of-rejected his men and punished/conj others": a list without "and" goes on with what is nearest. */
export function listWithinContent(
  tree: Tree,
  { index: second, pos, head: main }: Token,
): readonly Edit[] {
  const comma = tree.tokens[second - 1];
  if (!/^VB[DN]$/u.test(pos) || !tree.is(second, 'conj') || main < 0 || comma?.text !== ',')
    return none;
  const content = tree
    .ancestors(comma.index - 1)
    .find(
      (node) =>
        tree.is(node, 'ccomp') &&
        node > main &&
        leadOf(tree, node, 'that') !== undefined &&
        tree.children(node, 'aux').some((child) => tree.token(child).text === 'had'),
    );
  if (content === undefined || tree.last(content) !== comma.index - 1) return none;
  const listed = tree.children(main, 'conj').filter((child) => child >= second);
  const isList = listed.some((child) =>
    tree
      .children(child, 'cc')
      .some((word) => tree.token(word).text === 'and' && tree.tokens[word - 1]?.text !== ','),
  );
  return isList && listed.length > 1 ? movedTo(content, listed) : none;
}

/** "the detention, torture/appos and rape/conj of nuns/nmod": events of one list befell the same. */
export function listOfEvents(
  tree: Tree,
  { index: second, head: first }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(second, 'appos') || second !== first + 2 || tree.tokens[second - 1]?.text !== ',')
    return none;
  const third = tree.child(second, 'conj');
  if (third === undefined || third !== second + 2) return none;
  const areEvents = [first, second, third].every(
    (node) => vocabulary.nounFrame(tree.token(node).lemma.toLowerCase()) !== undefined,
  );
  return areEvents && tree.child(second, 'det', 'nmod:poss') === undefined
    ? [
        { index: second, deprel: 'conj' },
        { index: third, head: first },
        ...movedTo(
          first,
          [second, third].flatMap((node) => tree.children(node, 'nmod')),
        ),
      ]
    : none;
}

/** "documented cases in which the rebels had camps, and has received/conj reports": "has" is said of one, and "rebels" are many. */
export function deedOfOne(tree: Tree, { index: deed, head: inner }: Token): readonly Edit[] {
  const auxiliary = tree
    .children(deed, 'aux')
    .find((child) => /^(has|is|was)$/u.test(tree.token(child).text));
  if (!tree.is(deed, 'conj') || auxiliary === undefined || inner < 0) return none;
  if (tree.child(deed, 'nsubj', 'nsubj:pass') !== undefined) return none;
  const many = tree.child(inner, 'nsubj', 'nsubj:pass');
  if (
    many === undefined ||
    (!/^NNP?S$/u.test(tree.token(many).pos) && !/^\p{Lu}\p{L}+is$/u.test(tree.token(many).text))
  )
    return none;
  if (tree.child(many, 'conj') !== undefined) return none;
  const outer = tree.ancestors(inner).find((node) => {
    const subject = tree.child(node, 'nsubj', 'nsubj:pass');
    return (
      subject !== undefined &&
      /^NNP?$/u.test(tree.token(subject).pos) &&
      tree.child(subject, 'conj') === undefined
    );
  });
  return outer === undefined ? none : [{ index: deed, head: outer }];
}

/** "was hurt and fled/VBN/conj": nobody is fled, and who was hurt did so. */
export function deedOfSufferer(tree: Tree, { index, pos, head, lemma }: Token): readonly Edit[] {
  if (pos !== 'VBN' || !tree.is(index, 'conj') || head < 0) return none;
  const isPassive = tree.child(head, 'aux:pass') !== undefined;
  if (!isPassive || !/^(flee|escape|die|survive|surrender|resign)$/u.test(lemma)) return none;
  return tree.child(index, 'aux', 'aux:pass', 'obj') === undefined ? [{ index, pos: 'VBD' }] : none;
}
