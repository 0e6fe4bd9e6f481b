import type { Reading } from '@whence/entity';

/** Ids of the entities that other reports may speak of too: all with a name, and whoever is described. */
export function comparableIn({ entities }: Reading): readonly string[] {
  return entities.filter(({ named, kind }) => named || kind === 'Person').map(({ id }) => id);
}

/** What was read, counted as it goes by: ten thousand reports take hardly more memory than one. */
export class Tally {
  #reports = 0;
  #claims = 0;
  #links = -1;
  #actor: string | null = null;
  readonly #entities = new Set<string>();
  readonly #comparable = new Set<string>();
  readonly #tellers = new Map<string, number>();

  add(reading: Reading): void {
    const { claims, entities } = reading;
    this.#reports += 1;
    this.#claims += claims.length;
    for (const { id } of entities) this.#entities.add(id);
    for (const id of comparableIn(reading)) this.#comparable.add(id);
    for (const { attribution, subject, object, event } of claims) {
      const teller = attribution[0]?.source.entity.name;
      if (teller !== undefined) this.#tellers.set(teller, (this.#tellers.get(teller) ?? 0) + 1);
      const acts = event !== null && subject?.entity.named === true && object !== null;
      if (!acts || attribution.length <= this.#links) continue;
      this.#links = attribution.length;
      this.#actor = subject.entity.name;
    }
  }

  get reports(): number {
    return this.#reports;
  }

  get claims(): number {
    return this.#claims;
  }

  get entities(): number {
    return this.#entities.size;
  }

  /** Ids, as `comparableIn` has them. */
  get comparable(): readonly string[] {
    return [...this.#comparable];
  }

  /** Who is said to have done something to someone, with the longest chain of those who say so. */
  get actor(): string | null {
    return this.#actor;
  }

  /** The first links of the chains, those who are said to have known, and how many claims each; the most first. */
  get tellers(): readonly (readonly [name: string, claims: number])[] {
    return [...this.#tellers].sort(([, left], [, right]) => right - left);
  }
}
