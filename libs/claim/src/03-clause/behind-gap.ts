import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import type { Finding } from '../finding.js';
import { nominalObliques, placesOf } from './place.js';

/**
 * "killed nine men in Diffa and 12/orphan in Bosso", "Chad expelled three envoys and Oslo two/orphan": the same again, with what
 * stands behind the gap.
 */
export function behindGap(
  tree: Tree,
  predicate: number,
  read: Finding,
  vocabulary: Vocabulary,
): readonly Finding[] {
  return tree.children(predicate, 'orphan').map((orphan) => {
    const doer = tree.child(orphan, 'nsubj');
    const places = placesOf(tree, nominalObliques(tree, orphan), vocabulary);
    const isDone = read.object !== null || doer !== undefined;
    return {
      ...read,
      ...(isDone ? { object: orphan } : { subject: orphan }),
      ...(doer === undefined ? {} : { subject: doer }),
      from: places.from.length > 0 ? places.from : read.from,
      to: places.to.length > 0 ? places.to : read.to,
      where: places.where.length > 0 ? places.where : read.where,
      gapped: orphan,
    };
  });
}
