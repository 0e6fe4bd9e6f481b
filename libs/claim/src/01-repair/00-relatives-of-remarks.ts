import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, movedTo, none } from './rewrite.js';
import { isNoun, isVerb } from './word-class.js';

// What somebody says of that which stands before "which".

/** "a strike, which/obj it assesses/acl:relcl killed/dep three men and wounded/conj one": what killed them stands before "which". */
export function deedBehindRemark(
  tree: Tree,
  { index: deed, pos, deprel, head: speech }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || !/^(dep|xcomp|ccomp|acl)$/u.test(deprel) || speech !== deed - 1)
    return none;
  const which = tree
    .children(speech)
    .find((child) => /^(which|that)$/u.test(tree.token(child).text));
  const speaker = tree.child(speech, 'nsubj');
  if (which === undefined || speaker === undefined || which > speaker || speaker > speech)
    return none;
  const stance = vocabulary.reportingVerb(tree.token(speech).lemma)?.stance;
  if (!/^(says|believes|confirms)$/u.test(stance ?? '')) return none;
  const noun = tree.token(speech).head;
  if (!tree.is(speech, 'acl:relcl') || !isNoun(tree.token(noun))) return none;
  return [
    { index: deed, deprel: 'ccomp', pos: 'VBD' },
    ...movedTo(
      deed,
      tree.children(speech, 'conj').filter((child) => child > deed && isVerb(tree.token(child))),
    ),
  ];
}

/** "a convict who deserted/acl:relcl, freed by a judge, and who told/conj-of-freed a paper that …": a second "who" is the same one. */
export function secondWho(tree: Tree, { index: verb, head }: Token): readonly Edit[] {
  const who = tree.child(verb, 'nsubj');
  if (!tree.is(verb, 'conj') || head < 0 || who === undefined || tree.token(who).text !== 'who')
    return none;
  if (tree.tokens[who - 1]?.text !== 'and') return none;
  const first = [head, ...tree.ancestors(head)].find((node) => tree.is(node, 'acl:relcl'));
  if (first === undefined || first === head) return none;
  return [{ index: verb, head: tree.token(first).head, deprel: 'acl:relcl' }];
}
