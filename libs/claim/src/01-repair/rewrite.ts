import { tokenWith, Tree, type Token } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';

/** What a repair changes about one token. */
export interface Edit {
  readonly index: number;
  readonly head?: number;
  readonly deprel?: string;
  readonly pos?: string;
  readonly lemma?: string;
  readonly ner?: string;
}

/** Finds one kind of mistake of the parser and says how to mend it; nothing to mend is an empty list. */
export type RepairRule = (tree: Tree, vocabulary: Vocabulary) => readonly Edit[];

/** The tree with the edits made. Edits that would close a circle or leave the sentence are left out. */
export function rewrite(tree: Tree, edits: readonly Edit[]): Tree {
  if (edits.length === 0) return tree;
  const tokens = [...tree.tokens];
  for (const edit of edits) {
    const token = tokens[edit.index];
    if (token === undefined || !isSafe(tokens, edit)) continue;
    tokens[edit.index] = tokenWith(token, edit);
  }
  return new Tree({ passage: tree.passage, tokens });
}

function isSafe(tokens: readonly Token[], edit: Edit): boolean {
  if (edit.head === undefined || edit.head === -1) return true;
  if (edit.head === edit.index) return false;
  let at: number | undefined = edit.head;
  for (let steps = 0; at !== undefined && at >= 0; steps += 1) {
    if (at === edit.index || steps > tokens.length) return false;
    at = tokens[at]?.head;
  }
  return at === -1;
}
