import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isProper, spellings } from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import type { Finding } from '../finding.js';

/** What is done to a rival in play is said by the same verbs as what is done to a foe. */
const inPlay =
  /^(DEFEATS|BEATS|FIGHTS|CAPTURES|TAKES_PRISONER|SHOOTS|OPENS_FIRE_ON|DISMISSES|RESCUES|CLASHES_WITH|RETAKES|INVADES|SHOOTS_DOWN)$/u;

const playing =
  /^(team|side|club|champion|champions|holders|hosts|player|coach|rival|opponent|shot|position)$/u;

/** "beat Dortmund 2-0", "England crushed Australia by nine wickets": between teams and players no force is used. */
export function isPlayed(
  { relation, subject, object }: Finding,
  tree: Tree,
  vocabulary: Vocabulary,
): boolean {
  const name = relation?.name ?? '';
  if (!inPlay.test(name) && !(name === 'ATTACKS' && object === null)) return false;
  const isPlaying = (node: number | null): boolean => {
    if (node === null) return false;
    const { index, lemma } = tree.token(measuredHead(tree, node));
    // "shots", "Dortmund 2", "pole position"
    return (
      !isNoun(tree.token(index)) ||
      vocabulary.isSport(lemma) ||
      playing.test(lemma) ||
      tree.children(index, 'compound', 'nummod').some((child) => isScore(tree, child))
    );
  };
  const isName = (node: number | null): boolean =>
    node === null || isProper(tree.token(measuredHead(tree, node)));
  const parties = [subject, object];
  if (!parties.every((party) => isName(party) || isPlaying(party))) return false;
  // "Omar Bello was shot at a football ground": behind names only who beats whom is play.
  if (!/^(DEFEATS|BEATS|ATTACKS|FIGHTS)$/u.test(name) && !parties.some(isPlaying)) return false;
  return isSport(tree, vocabulary);
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
