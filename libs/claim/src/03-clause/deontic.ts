import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { isVerb } from '../01-repair/word-class.js';
import { clauseAt } from './clause.js';
import { surfaceSubject } from './subject.js';

/** "The minister said that Serbia must hand over the suspects": to say what another must do is to demand it. */
export function deonticFindings(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  const relation = vocabulary.relation('DEMANDS');
  if (relation === undefined) return [];
  return tree.tokens.flatMap(({ index, lemma }) => {
    if (
      !isVerb(tree.token(index)) ||
      vocabulary.reportingVerb(lemma.toLowerCase())?.stance !== 'says'
    )
      return [];
    const content = tree.children(index, 'ccomp').find((child) => isObliged(tree, child));
    const { subject } = clauseAt(tree, index);
    if (content === undefined || subject === null) return [];
    const obliged = surfaceSubject(tree, content);
    if (obliged === null || obliged === subject || tree.token(obliged).pos === 'PRP') return [];
    return [
      finding({
        rule: 'deontic',
        predicate: index,
        relation,
        verb: lemma.toLowerCase(),
        subject,
        object: content,
        recipient: obliged,
      }),
    ];
  });
}

/** "must", "should", "ought to", "has to". */
function isObliged(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'aux')
    .some((aux) => ['must', 'should', 'ought'].includes(tree.token(aux).lemma.toLowerCase()));
}
