/** A SAME judgement in force: `merge` is spoken of under `keep`. */
export interface Sameness {
  readonly keep: string;
  readonly merge: string;
}

/**
 * Who stands for whom: connected entities become one, under the one that was never merged into another;
 * where judgements go round in a circle, or several would do, under the smallest id.
 */
export function clusters(
  ids: readonly string[],
  judgements: readonly Sameness[],
): ReadonlyMap<string, string> {
  const neighbours = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { keep, merge } of judgements) {
    neighbours.set(keep, [...(neighbours.get(keep) ?? []), merge]);
    neighbours.set(merge, [...(neighbours.get(merge) ?? []), keep]);
  }
  const merged = new Set(judgements.map(({ merge }) => merge));
  const standsFor = new Map<string, string>();
  for (const start of neighbours.keys()) {
    if (standsFor.has(start)) continue;
    const members = reachable(start, neighbours);
    const kept = members.filter((id) => !merged.has(id));
    const head = [...(kept.length > 0 ? kept : members)].sort()[0] ?? start;
    for (const member of members) standsFor.set(member, head);
  }
  return standsFor;
}

function reachable(start: string, neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set([start]);
  for (const id of seen) for (const next of neighbours.get(id) ?? []) seen.add(next);
  return [...seen];
}
