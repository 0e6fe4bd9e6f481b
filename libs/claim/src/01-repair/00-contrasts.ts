import type { Token, Tree } from '@whence/parse';
import { headOfPhrase, isBehindComma, isNoun, isVerb } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// What "not" sets against what stands before it.

/** "was abducted, not/advmod arrested/dep": between the two it denies the second. */
export function notBeforeSecond(
  tree: Tree,
  { index: not, text, head: first }: Token,
): readonly Edit[] {
  const second = tree.tokens[not + 1];
  if (text !== 'not' || first < 0 || first > not || second?.head !== first) return none;
  if (tree.tokens[not - 1]?.text !== ',' || !/^VB[DN]$/u.test(second.pos)) return none;
  return /^(dep|conj|acl|advcl|ccomp|parataxis|xcomp)$/u.test(second.deprel) &&
    second.pos === tree.token(first).pos
    ? [
        { index: not, head: second.index },
        { index: second.index, deprel: 'conj' },
      ]
    : none;
}

/**
 * "The army, not the rebels/appos, shelled it", "detained the mayor and not his brother/conj": who did not, or to whom it was not done,
 * is no second one. A clause behind it is said of the first: "the mayor, not his aide, who was held".
 */
export function notBeforeNoun(tree: Tree, { index: not, text, head }: Token): readonly Edit[] {
  if (text !== 'not' || !tree.is(not, 'advmod') || head < not) return none;
  const other = isNoun(tree.token(head)) ? head : headOfPhrase(tree, not + 1);
  if (other === undefined || !isSetApart(tree, other)) return none;
  const before = tree.tokens[not - 1];
  const end = /^(and|but)$/u.test(before?.text ?? '') ? not - 1 : not;
  const one = tree.tokens[tree.tokens[end - 1]?.text === ',' ? end - 2 : end - 1];
  if (before === undefined || one === undefined || one.index >= before.index) return none;
  if (![not, not + 1, end].includes(tree.first(other))) return none;
  const first = setAgainst(tree, one.index, tree.token(other).head);
  if (first === undefined) return none;
  const clauses = tree
    .children(other, 'acl:relcl')
    .filter((clause) => clause > other && isBehindComma(tree, clause));
  return [
    { index: not, head: other },
    { index: other, head: first, deprel: 'dep' },
    ...movedTo(first, clauses),
  ];
}

/** Beside another, or between commas the subject of what follows: "the mayor, not his aide/nsubj, who was held, said/root". */
function isSetApart(tree: Tree, other: number): boolean {
  const { deprel } = tree.token(other);
  return (
    /^(appos|conj|dep|nmod)$/u.test(deprel) ||
    (deprel === 'nsubj' && tree.tokens[other + 1]?.text === ',')
  );
}

/** The noun phrase that ends here and hangs where the other does, or bears it, else the noun at its end. */
function setAgainst(tree: Tree, end: number, above: number): number | undefined {
  const nouns = [end, ...tree.ancestors(end)].filter((node) => isNoun(tree.token(node)));
  return (
    nouns.find(
      (node) => node === above || (tree.token(node).head === above && isVerb(tree.token(above))),
    ) ?? (above > end ? nouns[0] : undefined)
  );
}
