import type { Testimony } from '../derive/testimony.js';
import type { Properties } from './derived-rows.js';

/** A claim as it lies in the graph. */
export interface StoredClaim {
  readonly properties: Properties;
  readonly refines: readonly string[];
}

/** All that a relationship is derived from and compared with. */
export interface Known {
  /** The write that left it so. */
  readonly version: string;
  readonly testimonies: readonly Testimony[];
  readonly claims: readonly StoredClaim[];
}

/** Most relationships are told once, and never again. */
const fewest = 2;
/** Testimonies kept in all, some two kilobytes each. */
const most = 20_000;

/**
 * Relationships that were told often, as this process last wrote them: they are told again soon, and to read all their
 * testimonies each time would cost more the more there are. Whoever writes leaves a version of its own, so what another
 * writer or an analyst changed since is not taken for known.
 */
export class KnownRelationships {
  readonly #known = new Map<string, Known>();
  #testimonies = 0;

  at(id: string, version: string | null): Known | undefined {
    const known = this.#known.get(id);
    return known?.version === version ? known : undefined;
  }

  /** What a write left, once it is committed. */
  keep(written: ReadonlyMap<string, Known>): void {
    for (const [id, known] of written) {
      this.#forget(id);
      if (known.testimonies.length < fewest) continue;
      this.#known.set(id, known);
      this.#testimonies += known.testimonies.length;
    }
    // The first of a map are those that were written longest ago.
    for (const id of this.#known.keys()) {
      if (this.#testimonies <= most) break;
      this.#forget(id);
    }
  }

  #forget(id: string): void {
    this.#testimonies -= this.#known.get(id)?.testimonies.length ?? 0;
    this.#known.delete(id);
  }
}
