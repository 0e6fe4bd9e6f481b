import type { Tree } from '@whence/parse';
import type { Finding } from '../finding.js';

/** "The army, not the rebels, shelled it": besides who did it, the same of who did not. */
export function withContrasts(found: readonly Finding[], tree: Tree): readonly Finding[] {
  return found.flatMap((each) => [
    each,
    ...contrasted(tree, each.subject).map((subject) => ({ ...each, subject, contrast: true })),
    ...contrasted(tree, each.object).map((object) => ({ ...each, object, contrast: true })),
  ]);
}

/** "not the rebels" beside "the army": the repair hangs it there. */
function contrasted(tree: Tree, party: number | null): readonly number[] {
  if (party === null) return [];
  return tree
    .children(party, 'dep')
    .filter((child) =>
      tree.children(child, 'advmod').some((word) => tree.token(word).text === 'not'),
    );
}
