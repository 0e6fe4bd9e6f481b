import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { headOfPhrase, isNoun, isVerb, leadOf, subjectRelation } from './word-class.js';
import { none, type Edit } from './rewrite.js';

// Who cites an authority, and who speaks behind a quotation.

/** "According to the army, as cited/dep by the Post, men/appos blew up a bridge": the Post cites the army, and the men did it. */
export function citedAuthority(tree: Tree, { index: cited, lemma, pos }: Token): readonly Edit[] {
  const [comma, as] = [tree.tokens[cited - 2], tree.tokens[cited - 1]];
  if (pos !== 'VBN' || !/^(cite|quote|report|carry)$/u.test(lemma) || as?.text !== 'as')
    return none;
  const outlet = tree
    .children(cited, 'obl')
    .find((child) => leadOf(tree, child, 'by') !== undefined);
  const source = tree.tokens.findLast(
    ({ index, head }) =>
      index < cited - 2 && head > cited && tree.child(index, 'case') !== undefined,
  );
  if (comma?.text !== ',' || outlet === undefined || source === undefined) return none;
  const lead = tree.token(tree.child(source.index, 'case') ?? 0).text.toLowerCase();
  const { head: verb } = source;
  if (lead !== 'according' || !isVerb(tree.token(verb))) return none;
  const doer = tree.children(outlet, 'appos').find((child) => child === verb - 1);
  const isLost = tree.child(verb, 'nsubj') === undefined && doer !== undefined;
  return [
    { index: cited, head: source.index, deprel: 'acl' },
    { index: as.index, head: cited, deprel: 'mark' },
    ...(isLost ? [{ index: doer, head: verb, deprel: subjectRelation(tree, verb) }] : []),
  ];
}

/** `"We will fight," the general/obj warned/acl on television`: behind a quotation stands who says it. */
export function speakerBehindQuotation(
  tree: Tree,
  { index: speech, pos, lemma, head: speaker }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || speaker !== speech - 1 || !tree.is(speech, 'acl')) return none;
  if (vocabulary.reportingVerb(lemma)?.stance !== 'says' || !tree.is(speaker, 'obj')) return none;
  const { head: said, pos: kind } = tree.token(speaker);
  const mark = tree.tokens[tree.first(speaker) - 1]?.text ?? '';
  const isBy = tree
    .children(speech, 'obl')
    .some((child) => leadOf(tree, child, 'by') !== undefined);
  if (!/^(["”»]|'')$/u.test(mark) || said < 0 || said > speaker || isBy) return none;
  const isSomeone =
    isNoun(tree.token(speaker)) || (kind === 'JJ' && tree.child(speaker, 'det') !== undefined);
  return isSomeone
    ? [
        { index: speech, head: said, deprel: 'parataxis', pos: 'VBD' },
        { index: speaker, head: speech, deprel: 'nsubj', ...(kind === 'JJ' ? { pos: 'NN' } : {}) },
      ]
    : none;
}

/** "citing three people/nsubj briefed/ccomp on the plan, reported": who is cited had been briefed. */
export function citedTakenForClause(
  tree: Tree,
  { index: cite, lemma, pos }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || !/^(cite|quote)$/u.test(lemma)) return none;
  const briefed = tree.child(cite, 'ccomp');
  if (briefed === undefined || !/^VB[DN]$/u.test(tree.token(briefed).pos)) return none;
  const who = tree.child(briefed, 'nsubj', 'nsubj:pass');
  const isBare = who === briefed - 1 && tree.child(briefed, 'mark', 'aux', 'obj') === undefined;
  if (who === undefined || !isBare || tree.first(who) !== cite + 1) return none;
  if (tree.tokens[tree.last(briefed) + 1]?.text !== ',') return none;
  return [
    { index: who, head: cite, deprel: 'obj' },
    { index: briefed, head: who, deprel: 'acl', pos: 'VBN' },
  ];
}

/** "The Post, citing/dep US officials/nsubj, reported": between its two commas the gerund has those for its object. */
export function citedLeftHanging(tree: Tree, { index: cite, lemma, pos }: Token): readonly Edit[] {
  if (pos !== 'VBG' || !/^(cite|quote)$/u.test(lemma) || tree.tokens[cite - 1]?.text !== ',')
    return none;
  const who = headOfPhrase(tree, cite + 1);
  if (who === undefined || tree.child(cite, 'obj') !== undefined) return none;
  const { head: verb } = tree.token(who);
  const isHanging = verb > who && isVerb(tree.token(verb)) && tree.token(cite).head === verb;
  return isHanging && tree.tokens[tree.last(who) + 1]?.text === ','
    ? [
        { index: who, head: cite, deprel: 'obj' },
        { index: cite, deprel: 'advcl' },
      ]
    : none;
}

/** "A man/root who identified himself as/mark a guard/nsubj said/advcl it": the man said it. */
export function describedHimself(
  tree: Tree,
  { index: himself, text }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(himself|herself|themselves|itself)$/u.test(text)) return none;
  const { head: identified } = tree.token(himself);
  if (identified < 0 || !tree.is(identified, 'acl:relcl')) return none;
  const as = tree.tokens[himself + 1];
  const speech = tree.children(identified, 'advcl').find((child) => as?.head === child);
  const called = speech === undefined ? undefined : tree.child(speech, 'nsubj');
  if (as?.text !== 'as' || speech === undefined || called === undefined) return none;
  if (vocabulary.reportingVerb(tree.token(speech).lemma)?.stance !== 'says') return none;
  const { head: who } = tree.token(identified);
  const { head, deprel } = tree.token(who);
  if (head >= 0 && tree.is(who, 'nsubj')) return none;
  return [
    { index: speech, head, deprel },
    { index: who, head: speech, deprel: 'nsubj' },
    { index: called, head: identified, deprel: 'obl' },
    { index: as.index, head: called, deprel: 'case' },
  ];
}
