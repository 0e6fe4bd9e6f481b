import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isDenied } from './01-own-words.js';
import { isParticiple } from './content.js';
import { linksOfVerb } from './source.js';
import type { ToldAt } from './stance.js';
import { leadIn, lemmaOf, reportingVerbAt } from './words.js';

/**
 * Who denies what a reported clause says in a relative clause behind it:
 * "said it had attacked a base, which Rabat denied", "accused Kyrgyzstan of shelling a post, a charge Bishkek rejected".
 */
export function deniedBeside(
  tree: Tree,
  predicate: number,
  vocabulary: Vocabulary,
): readonly ToldAt[] {
  const denial = tree
    .subtree(predicate)
    .find((node) => isDenialBehind(tree, node, vocabulary) && isNearest(tree, predicate, node));
  if (denial !== undefined && denial !== predicate) return linksOfVerb(tree, denial, vocabulary);
  const against = deniedBehindBut(tree, predicate, vocabulary);
  return against === undefined ? [] : linksOfVerb(tree, against, vocabulary);
}

/**
 * "Residents said soldiers had burned the village, but the army denied this", "and the army called the claim nonsense": "this" is what
 * they said.
 */
function deniedBehindBut(
  tree: Tree,
  predicate: number,
  vocabulary: Vocabulary,
): number | undefined {
  const { head: telling } = tree.token(predicate);
  if (telling < 0 || !/^(ccomp|advcl)$/u.test(tree.token(predicate).deprel)) return undefined;
  return tree.children(telling, 'conj', 'parataxis', 'advcl').find((child) => {
    if (child < predicate || tree.token(child).lemma.toLowerCase() === 'say') return false;
    const denied = tree.child(child, 'obj');
    if (denied === undefined) return false;
    const isSaid =
      /^(it|this|that|them)$/u.test(tree.token(denied).text) ||
      (vocabulary.reportingNoun(lemmaOf(tree, denied)) !== undefined &&
        tree
          // "that/amod account"
          .children(denied, 'det', 'amod')
          .some((word) => /^(the|this|that|these)$/u.test(lemmaOf(tree, word))) &&
        tree.child(denied, 'nmod', 'acl', 'ccomp') === undefined);
    const isCalledFalse = tree
      .children(child, 'xcomp', 'obl', 'advcl')
      .some((word) => vocabulary.isNegating(lemmaOf(tree, word)));
    return (
      isSaid &&
      tree.child(child, 'nsubj') !== undefined &&
      (isCalledFalse || reportingVerbAt(tree, child, vocabulary)?.stance === 'denies') &&
      !isDenied(tree, child, vocabulary) &&
      reportingVerbAt(tree, telling, vocabulary) !== undefined
    );
  });
}

/** "justified the ban by citing threats, a claim Tbilisi rejected": the threats are denied, not the justifying. */
function isNearest(tree: Tree, predicate: number, denial: number): boolean {
  // "shelled a depot belonging to the firm, a claim it denied": it denies the shelling.
  const above = tree
    .ancestors(denial)
    .filter((node) => !(tree.is(node, 'acl') && isParticiple(tree, node)));
  const verb = above.findIndex((node) => tree.token(node).pos.startsWith('VB'));
  return above.slice(0, verb + 1).includes(predicate);
}

/** A denial in a relative clause, with nothing denied but what the clause hangs on. */
export function isDenialBehind(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const isRelative =
    tree.is(node, 'acl') ||
    tree.is(node, 'dep') ||
    // "had seized the town, which/obj the army denied/ccomp"
    (tree.is(node, 'ccomp') && tree.token(tree.first(node)).text === 'which');
  // "an allegation that Dushanbe called baseless"
  const verdict = tree.children(node, 'xcomp', 'obl', 'advcl', 'obj', 'ccomp').find(
    (child) =>
      vocabulary.isNegating(tree.token(child).lemma.toLowerCase()) &&
      // "which the army said was false", but "which said the claim was false"
      !(tree.is(child, 'ccomp') && tree.child(child, 'nsubj') !== undefined),
  );
  const denies = reportingVerbAt(tree, node, vocabulary)?.stance === 'denies';
  if (!isRelative || !(denies || verdict !== undefined)) return false;
  const { head } = tree.token(node);
  const { lemma } = tree.token(head);
  // "is accused of shelling a village, something it denies"
  const isCharge =
    lemma === 'something' || vocabulary.reportingNoun(lemma.toLowerCase()) !== undefined;
  const subject = tree.child(node, 'nsubj');
  // "until July, when he was dismissed by the king"
  if (tree.child(node, 'nsubj:pass') !== undefined) return false;
  // "a claim rejected by the governor"
  const agent = tree.children(node, 'obl').some((child) => leadIn(tree, child) === 'by');
  const isPassive = isCharge && agent && tree.token(node).pos === 'VBN';
  if (subject === undefined ? !isPassive : tree.token(subject).pos.startsWith('W')) return false;
  const objects = tree.children(node, 'obj', 'ccomp', 'xcomp');
  const isOpen = objects.every(
    (child) => child === verdict || /^W|^IN$/.test(tree.token(child).pos),
  );
  const first = tree.first(isCharge ? head : node);
  // The comma may hang on the noun itself.
  return isOpen && [first - 1, first].some((at) => tree.tokens[at]?.text === ',');
}
