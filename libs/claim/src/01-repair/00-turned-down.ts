import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, movedTo, none } from './rewrite.js';

// Claims and reports that somebody turns down, named right behind the verb, are taken for another verb or for a part of a name.

/**
 * "dismissed reports/VBZ/dep its soldiers had fled", "The navy/nsubj dismissed/acl reports/VBZ/root its sailors had fled", "The minister/nsubj
 * dismissed/dep as a lie reports/VBZ/root that soldiers had fled": what somebody turns down does nothing.
 */
export function reportsTakenForVerb(
  tree: Tree,
  { index, pos, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBZ' || vocabulary.reportingNoun(lemma)?.modality !== 'alleged') return none;
  const content = tree.child(index, 'ccomp');
  const denial = denialBefore(tree, index, vocabulary);
  if (content === undefined || content < index || denial === undefined) return none;
  const reported = [
    { index, head: denial, deprel: 'obj', pos: 'NNS' },
    { index: content, deprel: 'acl' },
  ];
  if (head === denial) return reported;
  const isBelow = tree.ancestors(denial).includes(index);
  if (!isBelow || tree.child(denial, 'nsubj', 'aux:pass') !== undefined) return none;
  return [
    { index: denial, head, deprel, pos: 'VBD' },
    ...movedTo(
      denial,
      tree.children(index).filter((child) => child < denial),
    ),
    ...reported,
  ];
}

/** "denied claims/compound officers/nsubj beat/ccomp detainees": the claims are denied, and no officers are called so. */
export function claimsTakenForName(
  tree: Tree,
  { index, pos, lemma, head: subject }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NNS' || !tree.is(index, 'compound') || !tree.is(subject, 'nsubj')) return none;
  if (vocabulary.reportingNoun(lemma)?.modality !== 'alleged') return none;
  const denial = denialBefore(tree, index, vocabulary);
  const content = tree.token(subject).head;
  const isContent =
    denial !== undefined && tree.is(content, 'ccomp') && tree.token(content).head === denial;
  return isContent && denial === index - 1
    ? [
        { index, head: denial, deprel: 'obj' },
        { index: content, head: index, deprel: 'acl' },
      ]
    : none;
}

/** The verb of turning down right before a word, or before "as" and what it is called. */
function denialBefore(tree: Tree, word: number, vocabulary: Vocabulary): number | undefined {
  const before = tree.tokens.findLast(
    ({ index, pos }) => index < word && !/^(DT|JJ|NNS?|``|''|IN)$/u.test(pos),
  );
  if (before === undefined || vocabulary.reportingVerb(before.lemma)?.stance !== 'denies')
    return undefined;
  const isNext = before.index === word - 1;
  return isNext || tree.token(before.index + 1).text === 'as' ? before.index : undefined;
}
