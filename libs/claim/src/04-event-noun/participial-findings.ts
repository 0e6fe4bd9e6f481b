import type { Tree } from '@whence/parse';
import type { VerbFrame, Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { isProper } from '../01-repair/word-class.js';

/** "the UN-facilitated talks" says that the UN facilitates the talks; "Turkish-backed rebels" that Turkey backs them. */
export function participialFindings(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  return tree.tokens
    .filter((token) => ['VBN', 'VBD', 'JJ'].includes(token.pos) && tree.is(token.index, 'amod'))
    .flatMap(({ index, lemma, head: modified }) => {
      // "the Russian-led Collective Security/compound Treaty Organisation"
      const head = tree.is(modified, 'compound') ? tree.token(modified).head : modified;
      const frame = vocabulary
        .verbFrames(lemma.toLowerCase())
        .find(
          (each) =>
            isObject(each, tree.token(head).lemma.toLowerCase()) &&
            each.particle === null &&
            !each.deed &&
            each.phrases.length === 0 &&
            each.slots.every(({ role }) => role !== 'object'),
        );
      const subject = tree
        .children(index, 'compound', 'obl', 'dep', 'nsubj', 'amod', 'nmod', 'advmod')
        .find(
          (child) =>
            child < index &&
            tree.token(index - 1).pos === 'HYPH' &&
            tellsActor(tree, child, vocabulary),
        );
      if (frame === undefined || subject === undefined) return [];
      return [
        finding({
          apart: true,
          rule: 'participial-adjective',
          predicate: index,
          relation: frame.relation,
          verb: lemma.toLowerCase(),
          subject,
          object: head,
        }),
      ];
    });
}

/** "ISIS-held terrain" is controlled, "ISIS-held hostages" are captives: some frames ask for their object by name. */
function isObject({ directObject }: VerbFrame, lemma: string): boolean {
  return directObject === 'object' || (Array.isArray(directObject) && directObject.includes(lemma));
}

function tellsActor(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { text } = tree.token(node);
  return (
    isProper(tree.token(node)) ||
    vocabulary.country(text) !== undefined ||
    vocabulary.knownName(text) !== undefined
  );
}
