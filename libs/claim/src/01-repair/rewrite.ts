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

/** Asked of each word: finds one kind of mistake of the parser there and says how to mend it. */
export type RepairRule = (tree: Tree, token: Token, vocabulary: Vocabulary) => readonly Edit[];

/** Nothing to mend. Shared, since nearly every rule says so of nearly every word. */
export const none: readonly Edit[] = [];

/** Hangs words on another one, as what they are or as `deprel`. */
export function movedTo(head: number, words: readonly number[], deprel?: string): readonly Edit[] {
  return words.map((index) => (deprel === undefined ? { index, head } : { index, head, deprel }));
}

/** Puts a word where another stands, with all that hangs there; the other hangs on it as `deprel`. */
export function inPlaceOf(tree: Tree, word: number, other: Token, deprel: string): readonly Edit[] {
  return [
    { index: word, head: other.head, deprel: other.deprel },
    { index: other.index, head: word, deprel },
    ...movedTo(
      word,
      tree.children(other.index).filter((child) => child !== word),
    ),
  ];
}

/** A rule that finds its place in the sentence by itself, and so is asked once. */
export function once(rule: (tree: Tree, vocabulary: Vocabulary) => readonly Edit[]): RepairRule {
  return (tree, { index }, vocabulary) => (index === 0 ? rule(tree, vocabulary) : none);
}

/** What a rule has to mend in a sentence. */
export function editsOf(rule: RepairRule, tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  let edits: Edit[] | undefined;
  for (const token of tree.tokens) {
    const found = rule(tree, token, vocabulary);
    if (found.length > 0) (edits ??= []).push(...found);
  }
  return edits ?? none;
}

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
