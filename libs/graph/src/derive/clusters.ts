/** A SAME judgement in force: `merge` is spoken of under `keep`. */
export interface Sameness {
  readonly keep: string;
  readonly merge: string;
}

/**
 * Who stands for whom. Each judgement, oldest first, puts everyone who is the same as `merge` under whoever stands for
 * `keep`: they may speak of one who was merged before.
 */
export function clusters(
  ids: readonly string[],
  judgements: readonly Sameness[],
): ReadonlyMap<string, string> {
  const standsFor = new Map(ids.map((id) => [id, id]));
  for (const { keep, merge } of judgements) {
    const head = standsFor.get(keep) ?? keep;
    const gone = standsFor.get(merge) ?? merge;
    standsFor.set(keep, head).set(merge, gone);
    for (const [id, before] of standsFor) if (before === gone) standsFor.set(id, head);
  }
  return standsFor;
}
