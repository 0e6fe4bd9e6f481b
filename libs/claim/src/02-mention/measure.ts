import type { Tree } from '@whence/parse';
import { isOfPhrase } from './noun-phrase.js';

/** Heads that only count or group what their "of" phrase names. */
const measures = new Set(
  'ten dozen score hundred thousand million number handful couple group crowd majority third quarter half lot series part some most many all one two several none neither either each both first last whole entirety rest remainder bulk batch wave string spate round salvo volley barrage hail'.split(
    ' ',
  ),
);

/** What a phrase counts, the phrase's own head where it counts nothing: "workers" in "tens of thousands of workers". */
export function measuredHead(tree: Tree, node: number): number {
  if (!measures.has(tree.token(node).lemma.toLowerCase())) return node;
  const of = tree.children(node).find((child) => isOfPhrase(tree, child));
  return of === undefined ? node : measuredHead(tree, of);
}
