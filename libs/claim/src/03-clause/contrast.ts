import type { Tree } from '@whence/parse';
import { contrastedWith } from '../01-repair/word-class.js';
import type { Finding } from '../finding.js';

/** "The army, not the rebels, shelled it": besides who did it, the same of who did not. */
export function withContrasts(found: readonly Finding[], tree: Tree): readonly Finding[] {
  return found.flatMap((each) => [
    each,
    ...contrasted(tree, each.subject).map((subject) => ({ ...each, subject, contrast: true })),
    ...contrasted(tree, each.object).map((object) => ({ ...each, object, contrast: true })),
  ]);
}

function contrasted(tree: Tree, party: number | null): readonly number[] {
  return party === null ? [] : contrastedWith(tree, party);
}
