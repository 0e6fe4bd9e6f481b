import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isVerb } from '../01-repair/word-class.js';

/**
 * What those whom a clause speaks of were doing meanwhile: "leaving" in "opened fire on worshippers leaving a church in Dablo
 * on Sunday", which so happened there and then. What they were planning lies ahead.
 */
export function meanwhile(tree: Tree, verb: number, vocabulary: Vocabulary): readonly number[] {
  if (!isVerb(tree.token(verb))) return [];
  return tree
    .children(verb, 'obj', 'obl', 'nsubj:pass')
    .filter((party) => party > verb || tree.is(party, 'nsubj:pass'))
    .flatMap((party) => tree.children(party, 'acl'))
    .filter((clause) => {
      const { pos, lemma } = tree.token(clause);
      // "agreed to a truce starting on Sunday"
      if (/^(start|begin)$/u.test(lemma)) return false;
      const isLed = tree.children(clause, 'mark', 'case', 'aux').length > 0;
      return pos === 'VBG' && !isLed && vocabulary.hedge(lemma.toLowerCase()) === undefined;
    });
}
