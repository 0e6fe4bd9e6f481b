import type { EntityFacts } from '../derive/testimony.js';
import type { StandsFor } from '../derive/statement.js';
import type { Transaction } from '../driver/connection.js';

/** An entity as its reports show it, and who stands for it in the database. */
export interface KnownEntity {
  readonly id: string;
  readonly standsFor: string;
  readonly name: string;
  readonly named: boolean;
  readonly kind: string;
  readonly ownCountry: string | null;
  readonly ownAliases: readonly string[] | null;
  readonly speaksFor: string | null;
}

/** Who is who within one transaction: looked up once, asked often. */
export class Who {
  private readonly known = new Map<string, KnownEntity>();
  private readonly overrides = new Map<string, string>();

  constructor(private readonly tx: Pick<Transaction, 'run'>) {}

  /** Looks up those that are not known yet, who stands for them, and the bodies that they speak for. */
  async learn(ids: readonly string[]): Promise<void> {
    const missing = new Set(ids.filter((id) => !this.known.has(id)));
    if (missing.size === 0) return;
    const found = await this.tx.run<KnownEntity>('write/find-entities', {
      ids: [...missing].sort(),
    });
    for (const entity of found) this.known.set(entity.id, entity);
    const next = found.flatMap(({ standsFor, speaksFor }) => [standsFor, speaksFor ?? standsFor]);
    await this.learn(next.filter((id) => !missing.has(id)));
  }

  /** Adds what this transaction is about to create. */
  add(entity: Omit<KnownEntity, 'standsFor'>): void {
    this.known.set(entity.id, { ...entity, standsFor: entity.id });
  }

  /** A judgement of this transaction changes who stands for these. */
  override(standsFor: ReadonlyMap<string, string>): void {
    for (const [id, head] of standsFor) this.overrides.set(id, head);
  }

  get(id: string): KnownEntity | undefined {
    return this.known.get(id);
  }

  readonly standsFor: StandsFor = (id) =>
    this.overrides.get(id) ?? this.known.get(id)?.standsFor ?? id;

  readonly factsOf = (id: string): EntityFacts | undefined => {
    const entity = this.known.get(id);
    if (entity === undefined) return undefined;
    const { named, kind, ownCountry, speaksFor } = entity;
    return {
      id,
      named,
      kind,
      country: ownCountry,
      speaksFor: speaksFor === null ? null : this.standsFor(speaksFor),
    };
  };

  nameOf(id: string): string {
    return this.known.get(id)?.name ?? id;
  }
}
