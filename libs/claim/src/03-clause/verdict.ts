import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { denialOf } from '../stance/04-report.js';
import { clauseAt } from './clause.js';

/**
 * "The rebels said the claim was false", "The report had no foundation, his spokesman said": to say so is to deny it. Where the claim
 * has its content with it, that is what is denied.
 */
export function verdictFindings(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  const relation = vocabulary.relation('DENIES');
  if (relation === undefined) return [];
  return tree.tokens.flatMap(({ index: claim, pos, lemma }) => {
    const word = vocabulary.reportingNoun(lemma.toLowerCase());
    if (!pos.startsWith('NN') || word?.modality !== 'alleged') return [];
    if (tree.child(claim, 'acl', 'acl:relcl', 'ccomp') !== undefined) return [];
    if (tree.child(claim, 'amod') !== undefined && tree.child(claim, 'det') === undefined)
      return [];
    if (denialOf(tree, claim, vocabulary) !== claim) return [];
    const speech = speechOf(tree, claim, vocabulary);
    const subject = speech === undefined ? null : clauseAt(tree, speech).subject;
    return speech === undefined || subject === null
      ? []
      : [
          finding({
            rule: 'verdict',
            predicate: speech,
            relation,
            verb: tree.token(speech).lemma.toLowerCase(),
            subject,
            object: claim,
          }),
        ];
  });
}

/** The verb by which the clause that a noun stands in is said, above it or behind it. */
function speechOf(tree: Tree, noun: number, vocabulary: Vocabulary): number | undefined {
  const says = (node: number): boolean =>
    node >= 0 && vocabulary.reportingVerb(tree.token(node).lemma.toLowerCase())?.stance === 'says';
  return tree
    .ancestors(noun)
    .flatMap((node) => [
      ...(tree.is(node, 'ccomp') ? [tree.token(node).head] : []),
      ...tree.children(node, 'parataxis'),
    ])
    .find(says);
}
