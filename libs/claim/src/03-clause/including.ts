import type { Tree } from '@whence/parse';
import type { Finding } from '../finding.js';
import type { Clause } from './clause.js';

/** "13 people were taken into custody, including several commanders and members of the BDB". */
export function including(tree: Tree, clause: Clause, read: Finding): readonly Finding[] {
  const holders = [
    clause.predicate,
    ...(read.object === null ? [] : [read.object]),
    ...(read.subject === null ? [] : [read.subject]),
  ];
  const named = holders.flatMap((holder) =>
    tree.children(holder, 'obl', 'nmod').filter((child) => isIncluding(tree, child)),
  );
  return named.map((node) => {
    const asSubject = read.object === null || tree.token(node).head === read.subject;
    return { ...read, rule: 'including', ...(asSubject ? { subject: node } : { object: node }) };
  });
}

function isIncluding(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'case')
    .some(
      (child) =>
        tree.token(child).lemma.toLowerCase() === 'include' ||
        tree.token(child).text.toLowerCase() === 'including',
    );
}
