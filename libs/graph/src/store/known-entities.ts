import type { KnownEntity } from './who.js';

/** Entities kept, some half a kilobyte each. */
const most = 20_000;

/**
 * Entities that this process met while storing: the same ones are named again and again. Only an analyst's act changes who
 * stands for whom, and who is gone; each leaves its key on the stripes, so that what was known before it is let go.
 */
export class KnownEntities {
  readonly #known = new Map<string, KnownEntity>();
  #act: string | null = null;

  /** Those that are known still, when `act` was the last that changed something. */
  under(act: string | null): ReadonlyMap<string, KnownEntity> {
    if (act !== this.#act) this.#known.clear();
    this.#act = act;
    return this.#known;
  }

  /** Whom a write looked up, once it is committed. */
  keep(act: string | null, met: ReadonlyMap<string, KnownEntity>): void {
    if (act !== this.#act || this.#known.size + met.size > most) this.#known.clear();
    this.#act = act;
    for (const [id, entity] of met) this.#known.set(id, entity);
  }
}
