import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, movedTo, none } from './rewrite.js';
import { headOfPhrase, isAllegation, isNoun, leadOf } from './word-class.js';

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
  if (pos !== 'VBZ' || !isAllegation(lemma, vocabulary)) return none;
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

/** "dismissed as lies claims/VBZ that …": behind what it is called stands what is called so. */
export function claimsTakenForVerb(
  tree: Tree,
  { index, pos, lemma, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBZ' || verb < 0 || !tree.is(index, 'advcl')) return none;
  if (vocabulary.reportingNoun(lemma.toLowerCase()) === undefined) return none;
  const as = leadOf(tree, index, 'as');
  const called = tree.child(index, 'nsubj');
  const content = tree.child(index, 'ccomp');
  if (as === undefined || called !== index - 1 || content === undefined) return none;
  return [
    { index, head: verb, deprel: 'obj', pos: 'NNS' },
    { index: called, head: verb, deprel: 'obl' },
    { index: as, head: called, deprel: 'case' },
    { index: content, head: index, deprel: 'acl' },
  ];
}

/**
 * "The chief/amod denied/amod media reports/root that he had fled/acl:relcl": behind who denies it and the verb stands what he denies; "the
 * denied reports" have an article before them.
 */
export function denialTakenForAdjective(
  tree: Tree,
  { index: reports, head, deprel, pos, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (head >= 0 || pos !== 'NNS' || !isAllegation(lemma, vocabulary)) return none;
  const denial = tree
    .children(reports, 'amod', 'acl')
    .find(
      (child) =>
        child < reports && vocabulary.reportingVerb(tree.token(child).lemma)?.stance === 'denies',
    );
  const content = tree.children(reports, 'acl', 'ccomp', 'dep').find((child) => child > reports);
  const who = tree.tokens[(denial ?? 0) - 1];
  if (denial === undefined || content === undefined || who === undefined) return none;
  if (who.head !== reports || !/^(NN.*|JJ|PRP)$/u.test(who.pos)) return none;
  const that = tree.tokens[reports + 1];
  return [
    { index: denial, head, deprel, pos: 'VBD' },
    { index: reports, head: denial, deprel: 'obj' },
    { index: who.index, head: denial, deprel: 'nsubj', pos: who.pos === 'JJ' ? 'NN' : who.pos },
    ...movedTo(
      who.index,
      tree.children(reports).filter((child) => child < who.index),
    ),
    { index: content, deprel: 'acl' },
    ...(that?.text === 'that'
      ? [{ index: that.index, head: content, deprel: 'mark', pos: 'IN' }]
      : []),
    ...movedTo(
      denial,
      tree.children(reports, 'punct').filter((child) => child > content),
    ),
  ];
}

/**
 * "The claim/root that the opposition burned/ccomp the hall/nsubj:pass was disputed/ccomp by monitors": behind what is claimed stands what was
 * done to the claim.
 */
export function doneToClaim(
  tree: Tree,
  { index: claim, head, deprel, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (head >= 0 || !isAllegation(lemma, vocabulary)) return none;
  const content = tree.children(claim, 'ccomp', 'acl').find((child) => child > claim);
  const done = content === undefined ? undefined : tree.children(content, 'ccomp').find((child) => child > content); // prettier-ignore
  if (content === undefined || done === undefined || tree.child(done, 'aux:pass') === undefined)
    return none;
  const object = tree.child(done, 'nsubj:pass');
  const stance = vocabulary.reportingVerb(tree.token(done).lemma)?.stance ?? '';
  const isNext = object !== undefined && tree.first(object) === content + 1;
  if (!isNext || tree.child(done, 'mark') !== undefined || !/^(denies|confirms)$/u.test(stance))
    return none;
  return [
    { index: done, head, deprel },
    { index: claim, head: done, deprel: 'nsubj:pass' },
    { index: object, head: content, deprel: 'obj' },
  ];
}

/** "denied claims/compound officers/nsubj beat/ccomp detainees": the claims are denied, and no officers are called so. */
export function claimsTakenForName(
  tree: Tree,
  { index, pos, lemma, head: subject }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NNS' || !tree.is(index, 'compound') || !tree.is(subject, 'nsubj')) return none;
  if (!isAllegation(lemma, vocabulary)) return none;
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

/** "…, a charge/compound election officials/nsubj deny/ccomp": a claim with an article of its own is no part of who turns it down. */
export function claimTakenForModifier(
  tree: Tree,
  { index: claim, deprel, lemma, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || deprel !== 'compound' || !isAllegation(lemma, vocabulary)) return none;
  const [comma, article] = [tree.tokens[claim - 2], tree.tokens[claim - 1]];
  if (comma?.text !== ',' || !/^an?$/u.test(article?.text ?? '')) return none;
  const who = headOfPhrase(tree, claim);
  const denial = tree.tokens[(who ?? -2) + 1];
  if (who === undefined || who === claim || denial === undefined || !/^VB[DNPZ]$/u.test(denial.pos)) return none; // prettier-ignore
  if (vocabulary.reportingVerb(denial.lemma)?.stance !== 'denies') return none;
  const isOver = denial.head === who;
  if (!isOver && tree.token(who).head !== denial.index) return none;
  const { head } = isOver ? tree.token(who) : denial;
  return [
    { index: claim, head, deprel: head >= 0 && isNoun(tree.token(head)) ? 'appos' : 'obj' },
    ...movedTo(claim, [claim - 1]),
    { index: denial.index, head: claim, deprel: 'acl:relcl', ...(denial.pos === 'VBN' ? { pos: 'VBD' } : {}) }, // prettier-ignore
    { index: who, head: denial.index, deprel: 'nsubj' },
    ...tree.tokens
      .slice(claim + 1, who)
      .filter((token) => token.head <= claim)
      .map(({ index }) => ({ index, head: who })),
  ];
}
