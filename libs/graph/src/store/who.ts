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
  private readonly met = new Map<string, KnownEntity>();
  private readonly created = new Map<string, KnownEntity>();
  private readonly overrides = new Map<string, string>();

  /** @param known need not be looked up, nor who stands for them, nor the bodies that they speak for */
  constructor(
    private readonly tx: Pick<Transaction, 'run'>,
    private readonly known: ReadonlyMap<string, KnownEntity> = new Map(),
  ) {}

  /** Looks up those that are not known yet, who stands for them, and the bodies that they speak for. */
  async learn(ids: readonly string[]): Promise<void> {
    const missing = new Set(ids.filter((id) => this.get(id) === undefined));
    if (missing.size === 0) return;
    const found = await this.tx.run<KnownEntity>('write/find-entities', {
      ids: [...missing].sort(),
    });
    for (const entity of found) this.met.set(entity.id, entity);
    const next = found.flatMap(({ standsFor, speaksFor }) => [standsFor, speaksFor ?? standsFor]);
    await this.learn(next.filter((id) => !missing.has(id)));
  }

  /** Adds what this transaction is about to create. */
  add(entity: Omit<KnownEntity, 'standsFor'>): void {
    this.created.set(entity.id, { ...entity, standsFor: entity.id });
  }

  /** Notes aliases that this transaction teaches. */
  teach(id: string, aliases: readonly string[]): void {
    const entity = this.met.get(id) ?? this.known.get(id);
    if (entity === undefined) return;
    this.met.set(id, { ...entity, ownAliases: [...(entity.ownAliases ?? []), ...aliases] });
  }

  /** A judgement of this transaction changes who stands for these. */
  override(standsFor: ReadonlyMap<string, string>): void {
    for (const [id, head] of standsFor) this.overrides.set(id, head);
  }

  /** Those that were looked up. Of one that is created another writer may have been the first, with other words. */
  lookedUp(): ReadonlyMap<string, KnownEntity> {
    return this.met;
  }

  get(id: string): KnownEntity | undefined {
    return this.created.get(id) ?? this.met.get(id) ?? this.known.get(id);
  }

  readonly standsFor: StandsFor = (id) => this.overrides.get(id) ?? this.get(id)?.standsFor ?? id;

  readonly factsOf = (id: string): EntityFacts | undefined => {
    const entity = this.get(id);
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
    return this.get(id)?.name ?? id;
  }
}
