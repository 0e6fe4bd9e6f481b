import type { Inference, Mention } from '@whence/claim';

/** Mentions that mean the same, as far as is known; joining keeps why, where it was concluded and not said. */
export class Clusters {
  readonly #parent = new Map<string, string>();
  readonly #inferred = new Map<string, Inference>();

  constructor(mentions: readonly Mention[]) {
    for (const { id } of mentions) this.#parent.set(id, id);
  }

  /** The id that stands for all mentions of a cluster. */
  of(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up; // prettier-ignore
    this.#parent.set(id, root);
    return root;
  }

  same(a: string, b: string): boolean {
    return this.of(a) === this.of(b);
  }

  /** Makes two clusters one. `inferred` says why of `from`, whose words did not say it. */
  join(from: string, to: string, inferred?: Inference): void {
    const [left, right] = [this.of(from), this.of(to)];
    if (inferred !== undefined) this.#inferred.set(from, inferred);
    if (left !== right) this.#parent.set(left, right);
  }

  /** Why a mention means what it does, null where its own words say it. */
  inferred(id: string): Inference | null {
    return this.#inferred.get(id) ?? null;
  }

  groups(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
    const groups = new Map<string, Mention[]>();
    for (const mention of mentions) {
      const root = this.of(mention.id);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [mention]);
      else group.push(mention);
    }
    return groups;
  }
}
