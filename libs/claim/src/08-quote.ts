import type { Tree } from '@whence/parse';
import type { Finding } from './finding.js';
import { isVerb } from './01-repair/word-class.js';

/** The stretch of the report that says the claim, to the letter: from the first to the last word of its clause or phrase. */
export function quoteOf(tree: Tree, found: Finding): { quote: string; start: number; end: number } {
  const nodes = spanOf(tree, found);
  const first = Math.min(...nodes);
  const last = Math.max(...nodes);
  return {
    quote: tree.text(first, last),
    start: tree.token(first).start,
    end: tree.token(last).end,
  };
}

function spanOf(tree: Tree, found: Finding): readonly number[] {
  const anchors = [found.predicate, found.subject, found.object, ...(found.office ?? [])].filter(
    (node) => node !== null,
  );
  const clause = isVerb(tree.token(found.predicate))
    ? tree.subtree(found.predicate, (n) => isOwnStatement(tree, n))
    : tree.subtree(
        found.predicate,
        (n) =>
          tree.is(n, 'conj') ||
          tree.is(n, 'cc') ||
          tree.is(n, 'acl:relcl') ||
          tree.is(n, 'nsubj') ||
          tree.is(n, 'parataxis') ||
          tree.is(n, 'punct'),
      );
  const phrases = anchors.flatMap((node) =>
    tree.subtree(
      node,
      (n) =>
        isOwnStatement(tree, n) ||
        tree.is(n, 'acl') ||
        tree.is(n, 'appos') ||
        tree.is(n, 'advcl') ||
        tree.is(n, 'ccomp') ||
        tree.is(n, 'nsubj'),
    ),
  );
  const all = [...new Set([...clause, ...phrases])].filter(
    (n) => /[\p{L}\p{N})]/u.test(tree.token(n).text) && !isMarker(tree, n, found.predicate),
  );
  return all.length === 0 ? [found.predicate] : all;
}

/** Parts of a clause that state something of their own: further sentences and coordinated clauses. */
function isOwnStatement(tree: Tree, node: number): boolean {
  if (tree.is(node, 'parataxis')) return true;
  return (
    (tree.is(node, 'conj') && isVerb(tree.token(node))) ||
    (tree.is(node, 'cc') && isVerb(tree.token(tree.token(node).head)))
  );
}

function isMarker(tree: Tree, node: number, predicate: number): boolean {
  return (
    tree.is(node, 'mark') && tree.token(node).head === predicate && tree.token(node).pos !== 'TO'
  );
}
