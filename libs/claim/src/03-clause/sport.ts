import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isProper, spellings } from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import type { Finding } from '../finding.js';

/** What is done to a rival in play is said by the same verbs as what is done to a foe. */
const inPlay =
  /^(DEFEATS|BEATS|FIGHTS|CAPTURES|TAKES_PRISONER|SHOOTS|OPENS_FIRE_ON|DISMISSES|RESCUES|CLASHES_WITH|RETAKES|INVADES|SHOOTS_DOWN)$/u;

/** "beat Dortmund 2-0", "England crushed Australia by nine wickets": between teams and players no force is used. */
export function isPlayed(
  { relation, subject, object }: Finding,
  tree: Tree,
  vocabulary: Vocabulary,
): boolean {
  const name = relation?.name ?? '';
  if (!inPlay.test(name) && !(name === 'ATTACKS' && object === null)) return false;
  const isPlayer = (node: number | null): boolean => {
    if (node === null) return true;
    const { index } = tree.token(measuredHead(tree, node));
    const { lemma } = tree.token(index);
    // "shots", "Dortmund 2", "pole position"
    return (
      isProper(tree.token(index)) ||
      !isNoun(tree.token(index)) ||
      vocabulary.isSport(lemma) ||
      /^(team|side|club|champion|champions|holders|hosts|player|coach|rival|opponent|shot|position)$/u.test(
        lemma,
      ) ||
      tree.children(index, 'compound', 'nummod').some((child) => isScore(tree, child))
    );
  };
  return isPlayer(subject) && isPlayer(object) && isSport(tree, vocabulary);
}

function isSport(tree: Tree, vocabulary: Vocabulary): boolean {
  return tree.tokens.some(
    ({ index, pos }) =>
      // "the final", "a five-set thriller", but "a final assault"
      (pos.startsWith('NN') && spellings(tree, index).some((word) => vocabulary.isSport(word))) ||
      isScore(tree, index),
  );
}

/** "2-0", which the tokenizer takes apart or leaves whole. */
function isScore(tree: Tree, node: number): boolean {
  const [first, hyphen, second] = [0, 1, 2].map((at) => tree.tokens[node + at]?.text ?? '');
  if (/^\d{1,2}[-–]\d{1,2}$/u.test(first ?? '')) return true;
  return (
    /^\d{1,2}$/u.test(first ?? '') &&
    /^[-–]$/u.test(hyphen ?? '') &&
    /^\d{1,2}$/u.test(second ?? '')
  );
}
