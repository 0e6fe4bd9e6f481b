import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import { type Edit, movedTo, none } from './rewrite.js';
import { isVerb } from './word-class.js';

/**
 * "Russia urged restraint, and so did/conj France", "was killed, as were/dep two guards/advcl", "closed its schools, and Niger did
 * the same": of whom it is said as well, beside the one of whom it is said first.
 */
export function subjectOfEcho(
  tree: Tree,
  { index: echo, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(do|be|have|will|would|can|could)$/u.test(lemma)) return none;
  const one = subjectBehind(tree, echo) ?? subjectOfSame(tree, echo);
  if (one === undefined || !(isParty(tree, one, vocabulary) || areThings(tree, one, lemma)))
    return none;
  const { head } = tree.token(echo);
  const verb = head === one ? tree.token(one).head : head;
  if (verb < 0 || verb > echo || !isVerb(tree.token(verb))) return none;
  const first = tree.child(verb, 'nsubj', 'nsubj:pass');
  if (first === undefined || first > verb || isOfItsOwn(tree, verb)) return none;
  // "London did likewise in July": at another time.
  if (tree.child(echo, 'obl', 'obl:npmod', 'advcl') !== undefined) return none;
  return [
    { index: one, head: first, deprel: 'conj' },
    { index: echo, head: verb, deprel: 'punct' },
    ...movedTo(
      one,
      tree.children(echo, 'cc').filter((child) => child < one),
      'cc',
    ),
  ];
}

/** "was set alight, as were dozens of cars", but "as was the custom" */
function areThings(tree: Tree, one: number, lemma: string): boolean {
  return lemma === 'be' && /^(NNS|CD)$/u.test(tree.token(one).pos);
}

/** "so did France", "nor has his lawyer", "as were two guards": behind such a word the verb stands before its subject, and alone. */
function subjectBehind(tree: Tree, echo: number): number | undefined {
  if (!/^(so|nor|neither|as)$/iu.test(tree.tokens[echo - 1]?.text ?? '')) return undefined;
  const { head } = tree.token(echo);
  if (tree.is(echo, 'dep') && head > echo && tree.is(head, 'advcl')) return head;
  if (!/^(conj|advcl|parataxis)$/u.test(tree.token(echo).deprel)) return undefined;
  if (tree.child(echo, 'xcomp', 'ccomp', 'aux', 'aux:pass') !== undefined) return undefined;
  const [one, ...others] = tree.children(echo, 'nsubj', 'nsubj:pass', 'obj');
  return one !== undefined && one > echo && others.length === 0 ? one : undefined;
}

/** "Niger did the same", "Niger has done likewise" */
function subjectOfSame(tree: Tree, echo: number): number | undefined {
  if (tree.token(echo).lemma !== 'do' || !tree.is(echo, 'conj')) return undefined;
  const same = tree.child(echo, 'obj', 'advmod');
  return same !== undefined && /^(same|likewise|so)$/u.test(tree.token(same).text)
    ? tree.child(echo, 'nsubj')
    : undefined;
}

/** "closed its border": what another did so was done with its own. */
function isOfItsOwn(tree: Tree, verb: number): boolean {
  return tree
    .children(verb, 'obj')
    .some((object) =>
      tree
        .children(object, 'nmod:poss')
        .some((owner) => /^(its|his|her|their)$/u.test(tree.token(owner).text)),
    );
}
