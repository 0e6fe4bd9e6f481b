import type { Token, Tree } from '@whence/parse';
import { type Edit, movedTo, none } from './rewrite.js';
import { givesAlias, isFiniteForm, isProper } from './word-class.js';

// Behind "known as" stands what someone is called, and no clause.

/**
 * "a chief known as/mark Omar/nsubj carried/advcl it out", "bandits/nsubj known/root locally as/mark Daji/nsubj killed/advcl
 * two": whoever is called so acts.
 */
export function aliasTakenForSubject(tree: Tree, { index: verb, pos }: Token): readonly Edit[] {
  const isFinite = isFiniteForm(pos) || (pos === 'VBN' && tree.child(verb, 'aux') !== undefined);
  const isPassive = pos === 'VBN' && tree.child(verb, 'aux:pass') !== undefined;
  const alias = tree.child(verb, 'nsubj');
  if (!(isFinite || isPassive) || alias === undefined || !isProper(tree.token(alias))) return none;
  const as = tree.tokens[tree.first(alias) - 1]?.text === 'as' ? tree.first(alias) - 1 : undefined;
  const called = as === undefined ? undefined : calledBefore(tree, as);
  if (as === undefined || called === undefined) return none;
  const isRemark = tree.is(called, 'acl');
  const noun = isRemark ? tree.token(called).head : tree.child(called, 'nsubj');
  if (noun === undefined || noun > called) return none;
  const { head, deprel } = tree.token(isRemark ? noun : called);
  const that = head >= 0 && tree.token(head).text === 'that' ? tree.token(head) : undefined;
  // "…, a priest told the radio"
  const isTold = that !== undefined || (/^(advcl|nsubj)/u.test(deprel) && head > verb);
  return [
    { index: verb, head: that?.head ?? head, deprel: isTold ? 'ccomp' : deprel },
    { index: noun, head: verb, deprel: isPassive ? 'nsubj:pass' : 'nsubj' },
    { index: called, head: noun, deprel: 'acl', pos: 'VBN' },
    { index: alias, head: called, deprel: 'obl' },
    { index: as, head: alias, deprel: 'case' },
    ...movedTo(
      verb,
      tree.children(called).filter((child) => child > verb),
    ),
    ...movedTo(
      called,
      tree.children(verb, 'advmod').filter((child) => child > called && child < as),
    ),
    ...(that === undefined ? [] : [{ index: that.index, head: verb, deprel: 'mark' }]),
  ];
}

/** "known", "known locally", "named only", "known to the police": the participle that an "as" belongs to. */
function calledBefore(tree: Tree, as: number): number | undefined {
  const called = tree.tokens
    .slice(Math.max(as - 5, 0), as)
    .findLast(({ lemma }) => /^(know|call|identify|describe|name)$/u.test(lemma));
  if (called === undefined || !/^VB[DN]$/u.test(called.pos)) return undefined;
  const isBare = tree.child(called.index, 'aux', 'aux:pass', 'obj') === undefined;
  const between = tree.tokens.slice(called.index + 1, as);
  return isBare && between.every(({ pos }) => /^(RB|IN|TO|DT|NNP?S?|JJ)$/u.test(pos))
    ? called.index
    : undefined;
}

/** 'a commander known as "General/advcl No/UH Pity/UH"': what stands in quotation marks is one name, whatever its words are. */
export function aliasInQuotes(tree: Tree, { index: open, text }: Token): readonly Edit[] {
  const before = tree.tokens[open - 1];
  if (!/^["“']$/u.test(text) || before === undefined) return none;
  const isCalled = before.text === 'as' && calledBefore(tree, before.index) !== undefined;
  if (!isCalled && !/^(nicknamed|dubbed|alias)$/u.test(before.text)) return none;
  const close = tree.tokens.findIndex(
    ({ index, text: mark }) => index > open && /^["”']$/u.test(mark),
  );
  const words = tree.tokens.slice(open + 1, close);
  const [top, last] = [words.find(({ head }) => head <= open || head >= close), words.at(-1)];
  const isName = words.length > 1 && words.length < 6 && words.every(({ text: word }) => /^\p{Lu}/u.test(word)); // prettier-ignore
  if (close < 0 || !isName || top === undefined || last === undefined) return none;
  if (words.every(isProper)) return none;
  return [
    { index: last.index, head: top.head, deprel: 'obl', pos: 'NNP' },
    ...words
      .slice(0, -1)
      .map(({ index }) => ({ index, head: last.index, deprel: 'compound', pos: 'NNP' })),
    ...movedTo(
      last.index,
      tree.children(top.index).filter((child) => child < open || child >= close),
    ),
  ];
}

/** 'Omar Bello, known as Abu Layth and "the/det Lion/conj-of-Bello", fled': up to the comma stand his other names. */
export function secondAlias(
  tree: Tree,
  { index: second, text, deprel, head: name }: Token,
): readonly Edit[] {
  if (deprel !== 'conj' || !isProper(tree.token(name)) || !/^\p{Lu}/u.test(text)) return none;
  const and = tree.child(second, 'cc');
  const called = tree
    .children(name, 'acl')
    .find((child) => givesAlias.test(tree.token(child).lemma));
  if (and === undefined || called === undefined || tree.last(called) !== and - 1) return none;
  const alias = tree.children(called, 'obl', 'xcomp').find((child) => child > called);
  const isClosed = tree.tokens[tree.last(second) + 1]?.text === ',';
  return alias !== undefined && isClosed ? [{ index: second, head: alias, pos: 'NNP' }] : none;
}
