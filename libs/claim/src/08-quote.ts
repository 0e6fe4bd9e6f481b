import type { Tree } from '@whence/parse';
import type { Mention } from './claim.js';
import type { Finding } from './finding.js';
import { isVerb } from './01-repair/word-class.js';

/**
 * The stretch of the report that says the claim, to the letter: from the first to the last word of its clause or phrase, with
 * the names of its parties whole.
 */
export function quoteOf(
  tree: Tree,
  found: Finding,
  parties: readonly (Mention | null)[],
): { quote: string; start: number; end: number } {
  const nodes = spanOf(tree, found);
  const said = [Math.min(...nodes), Math.max(...nodes)] as const;
  const names = parties.flatMap((party) => (party?.form === 'name' ? wordsOf(tree, party) : []));
  const whole = names.filter(([from, to]) => from <= said[1] && to >= said[0]).flat();
  const first = Math.min(said[0], ...whole);
  const last = Math.max(said[1], ...whole);
  return {
    quote: tree.text(first, last),
    start: tree.token(first).start,
    end: tree.token(last).end,
  };
}

/** The first and the last word of a mention; nothing for one of another sentence. */
function wordsOf(tree: Tree, { start, end }: Mention): readonly (readonly [number, number])[] {
  const words = tree.tokens.filter((token) => token.start >= start && token.end <= end);
  const [first] = words;
  const last = words.at(-1);
  return first === undefined || last === undefined ? [] : [[first.index, last.index]];
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

/** "that", "because"; "in" of "in the Libyan National Army (LNA)". */
function isMarker(tree: Tree, node: number, predicate: number): boolean {
  const { head, pos } = tree.token(node);
  const isLead = tree.is(node, 'mark') || (tree.is(node, 'case') && node < predicate);
  return isLead && head === predicate && pos !== 'TO';
}
