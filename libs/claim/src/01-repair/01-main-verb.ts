import type { Token, Tree } from '@whence/parse';
import {
  givesName,
  isDative,
  isFiniteForm,
  isNoun,
  isTemporal,
  isVerb,
  prepositionOf,
  subjectRelation,
} from './word-class.js';
import { intransitive } from './01-bare-participles.js';
import { type Edit, movedTo, none } from './rewrite.js';

/**
 * "Troops backed by vigilantes killed a commander", "The decision to withdraw was condemned": the parser takes the
 * participle or infinitive after the subject for the main verb, and leaves the main verb hanging as `dep`.
 */
export function mainVerbAfterParticiple(tree: Tree): readonly Edit[] {
  const wrong = tree.tokens.find(
    ({ index }) =>
      isReduced(tree, index) &&
      tree.child(index, 'nsubj', 'nsubj:pass') !== undefined &&
      (rightVerb(tree, index) ?? verbWithObject(tree, index)) !== undefined,
  );
  if (wrong === undefined) return none;
  const main = rightVerb(tree, wrong.index) ?? verbWithObject(tree, wrong.index);
  const subject = tree.child(wrong.index, 'nsubj');
  if (main === undefined || subject === undefined) return none;
  const later = tree.children(wrong.index).filter((child) => child > main && child !== main);
  const earlier = tree
    .children(wrong.index, 'obl', 'advmod', 'advcl', 'ccomp', 'punct')
    .filter((child) => child < subject);
  return [
    {
      index: main,
      head: wrong.head,
      deprel: wrong.deprel,
      ...(tree.is(main, 'acl') || isBareParticiple(tree, main) ? { pos: 'VBD' } : {}),
    },
    { index: subject, head: main, deprel: subjectRelation(tree, main) },
    { index: wrong.index, head: subject, deprel: 'acl' },
    ...movedTo(main, [...later, ...earlier]),
  ];
}

/** What others hold of someone: without "are" it is said of him, and not by him. */
const held = new Set(
  'believe think suspect say know allege report rumour rumor presume understand'.split(' '),
);

function isReduced(tree: Tree, node: number): boolean {
  const { pos, lemma } = tree.token(node);
  if (tree.children(node, 'aux', 'cop').length > 0) return false;
  if (pos === 'VBN') return true;
  // "appeared in court charged with sedition"
  if (pos === 'VBD' && intransitive.test(lemma)) return false;
  // "Gunmen believed to belong to the group killed …"
  if (pos === 'VBD' && held.has(lemma) && tree.child(node, 'xcomp') !== undefined) return true;
  // "imposed curbs on the officials involved": what has an object of its own is a deed.
  if (pos === 'VBD' && tree.children(node, 'obj').some((child) => child > node)) return false;
  if (pos === 'VBD')
    return (
      contentWithModal(tree, node) !== undefined ||
      tree
        .children(node, 'obl')
        .some(
          (child) =>
            ['by', 'of', 'in', 'from', 'on', 'to'].includes(prepositionOf(tree, child) ?? '') &&
            child > node,
        )
    );
  return pos === 'VBG' || (pos === 'VB' && prepositionOf(tree, node) === 'to');
}

/** "The scenarios developed will include border security": straight after a past form a modal begins the main verb. */
function contentWithModal(tree: Tree, node: number): number | undefined {
  return tree.tokens[node + 1]?.pos === 'MD'
    ? tree.children(node, 'ccomp', 'dep').find((child) => tree.token(node + 1).head === child)
    : undefined;
}

/** The finite verb or nominal predicate left hanging; after a comma only where the participle stood between two. */
function rightVerb(tree: Tree, node: number): number | undefined {
  const inCommas =
    tree.tokens.slice(0, node).findLast(({ pos }) => !pos.startsWith('RB'))?.text === ',';
  return [node, ...tree.children(node, 'xcomp')]
    .flatMap((verb) => [...tree.children(verb, 'dep'), contentWithModal(tree, verb) ?? []].flat())
    .find(
      (child) =>
        child > node &&
        (isFinite(tree, child) || tree.child(child, 'cop') !== undefined) &&
        tree.children(child, 'nsubj', 'mark').length === 0 &&
        (inCommas || tree.token(child - 1).pos !== ','),
    );
}

function isFinite(tree: Tree, node: number): boolean {
  if (!isVerb(tree.token(node))) return false;
  if (isFiniteForm(tree.token(node).pos)) return true;
  return tree
    .children(node, 'aux')
    .some((aux) => ['VBD', 'VBZ', 'VBP', 'MD'].includes(tree.token(aux).pos));
}

/**
 * "A group calling itself Sparrow claimed the attack", "Yusuf Dirie, also known as Abu Ali, joined the rebels": the noun
 * was taken for the sentence's root.
 */
export function rootNounWithParticiple(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || isVerb(tree.token(root)) || tree.children(root, 'cop', 'nsubj').length > 0)
    return none;
  for (const participle of tree.children(root, 'acl', 'dep')) {
    if (tree.is(participle, 'acl:relcl') || !isReduced(tree, participle)) continue;
    const main =
      tree
        .children(participle, 'dep', 'ccomp', 'conj')
        .find(
          (child) =>
            child > participle &&
            isFinite(tree, child) &&
            tree.children(child, 'mark', 'cc').length === 0,
        ) ??
      verbOfOuter(tree, participle) ??
      verbWithObject(tree, participle);
    if (main === undefined) continue;
    const complement = tree.child(main, 'nsubj');
    // A main clause of its own after "and" or a comma.
    if (tree.is(main, 'conj') && complement !== undefined) continue;
    const later = tree.children(participle, 'conj').filter((child) => child > main);
    return [
      {
        index: main,
        head: -1,
        deprel: 'root',
        ...(tree.is(main, 'acl') ? { pos: 'VBD' } : {}),
      },
      { index: root, head: main, deprel: subjectRelation(tree, main) },
      { index: participle, head: root, deprel: 'acl' },
      ...movedTo(main, later),
      ...(complement === undefined
        ? []
        : [{ index: complement, head: participle, deprel: 'xcomp' }]),
    ];
  }
  return none;
}

/** "The rebels, speaking for the group, owned/acl up to it": between commas stood a remark, and then comes the verb. */
function verbOfOuter(tree: Tree, participle: number): number | undefined {
  if (tree.token(participle).pos !== 'VBG' || tree.tokens[participle - 1]?.text !== ',')
    return undefined;
  return tree
    .children(participle, 'obl', 'obj')
    .flatMap((noun) => tree.children(noun, 'acl'))
    .find(
      (child) => /^VB[DN]$/u.test(tree.token(child).pos) && tree.tokens[child - 1]?.text === ',',
    );
}

/**
 * "Gunmen wearing uniforms seized/acl six men", "A bomb hidden in a cart killed/dep two": with an object of its own a past form is no remark on the noun before it, but
 * what those do who wear them.
 */
function verbWithObject(tree: Tree, participle: number): number | undefined {
  if (!/^VB[GN]$/u.test(tree.token(participle).pos)) return undefined;
  const nouns = tree
    .children(participle, 'obj', 'obl')
    .flatMap((noun) => [noun, ...tree.children(noun, 'nmod')]);
  // "Gunmen disguised in uniforms shot/dep a clerk"
  const beside = tree
    .children(participle, 'dep')
    .filter((child) => tree.tokens[child - 1]?.index === nouns.at(-1));
  return [...nouns.flatMap((noun) => tree.children(noun, 'acl', 'dep')), ...beside].find(
    (child) => {
      const { pos, lemma } = tree.token(child);
      const object = tree.child(child, 'obj');
      if (!/^VB[DN]$/u.test(pos) || object === undefined || object < child) return false;
      if (isDative(lemma) || givesName.test(lemma) || isTemporal(tree, object)) return false;
      return (
        // "killed three"
        (isNoun(tree.token(object)) || tree.token(object).pos === 'CD') &&
        tree.child(child, 'nsubj', 'aux', 'aux:pass', 'mark', 'cc') === undefined
      );
    },
  );
}

/** "made it clear that they would strike": "it" stands for the clause to come, and strikes nobody. */
export function expletiveBeforeContent(tree: Tree, { index: verb, lemma }: Token): readonly Edit[] {
  const it = tree.tokens[verb + 1];
  const state = tree.tokens[verb + 2];
  const isMade = lemma === 'make' && it?.text === 'it' && state?.pos.startsWith('JJ') === true;
  const that = tree.tokens.find(({ index, text }) => index > verb + 2 && text === 'that');
  if (!isMade || that === undefined || that.head < that.index) return none;
  return [
    { index: it.index, head: verb, deprel: 'expl' },
    { index: state.index, head: verb, deprel: 'xcomp' },
    { index: that.head, head: verb, deprel: 'ccomp' },
    ...movedTo(
      verb,
      tree.children(that.head, 'obl').filter((child) => child < that.index),
    ),
  ];
}

/** "shot/VBN a clerk", without "was" or "had" */
function isBareParticiple(tree: Tree, verb: number): boolean {
  return tree.token(verb).pos === 'VBN' && tree.child(verb, 'aux', 'aux:pass', 'cop') === undefined;
}
