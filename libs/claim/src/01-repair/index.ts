import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { rewrite, type RepairRule } from './rewrite.js';

/** In the order in which one mend prepares the next. */
const rules: readonly RepairRule[] = [];

/** The tree with the parser's typical mistakes mended. */
export function repairTree(tree: Tree, vocabulary: Vocabulary): Tree {
  return rules.reduce((mended, rule) => rewrite(mended, rule(mended, vocabulary)), tree);
}
