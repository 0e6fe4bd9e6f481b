import type { Vocabulary } from '@whence/vocabulary';
import { nameKeys } from '../derive/name-key.js';
import type { Connection } from '../driver/connection.js';
import { GraphError } from '../graph-error.js';
import type { ClaimFilter, EntityRef, Page, QueryOptions } from '../queries.js';
import type { EntityRecord } from '../records.js';
import { bestScore, nearLucene } from './lucene.js';
import { relationNamed } from './relation.js';
import type { EntityRow } from './rows.js';

/** Whatever a filter names. */
type Referring = Pick<ClaimFilter, 'subject' | 'object' | 'with' | 'toldBy' | 'relation'>;

/** Tells who a reference means. */
export class References {
  constructor(
    private readonly connection: Connection,
    private readonly vocabulary: () => Vocabulary,
  ) {}

  /** The entity, or an error that says what else to write: there is none, or there are several. */
  async resolve(ref: EntityRef, options: QueryOptions = {}): Promise<EntityRecord> {
    const id = ref.id ?? null;
    const name = ref.name ?? null;
    if ((id === null) === (name === null))
      throw new GraphError('BAD_INPUT', 'Name an entity by `id` or by `name`, one of the two.');
    return id !== null ? this.byId(id, options) : this.byName(name ?? '', options);
  }

  /** Null for null; otherwise as `resolve`, but that an id may be taken at its word. */
  async idOf(
    ref: EntityRef | null | undefined,
    options: QueryOptions,
    trusting = false,
  ): Promise<string | null> {
    if (ref === null || ref === undefined) return null;
    if (trusting && typeof ref.id === 'string' && (ref.name ?? null) === null) return ref.id;
    return (await this.resolve(ref, options)).id;
  }

  /**
   * A page whose ids and relations are taken at their word, which saves a look at each. Only where it is empty, it is
   * looked what they mean; it is asked once more where one of the ids was merged into another.
   */
  async page<Item>(
    { subject, object, with: party, toldBy, relation }: Referring,
    ask: (trusting: boolean) => Promise<Page<Item>>,
    options: QueryOptions,
  ): Promise<Page<Item>> {
    const page = await ask(true);
    if (page.edges.length > 0) return page;
    for (const name of relation ?? []) relationNamed(name, this.vocabulary().relations);
    const refs = [subject, object, party, toldBy];
    const ids = refs.flatMap((ref) => (typeof ref?.id === 'string' ? [ref.id] : []));
    const meant = await Promise.all(ids.map((id) => this.byId(id, options)));
    return meant.some((entity, at) => entity.id !== ids[at]) ? ask(false) : page;
  }

  private async byId(id: string, options: QueryOptions): Promise<EntityRecord> {
    const [row] = await this.connection.read<EntityRow>('read/entity', { id }, options);
    if (row === undefined)
      throw new GraphError(
        'NOT_FOUND',
        `There is no entity ${id}. Look for it by name: entities(search: "…").`,
      );
    return row.entity;
  }

  private async byName(name: string, options: QueryOptions): Promise<EntityRecord> {
    const keys = nameKeys(name);
    if (keys.length === 0)
      throw new GraphError('BAD_INPUT', 'The name is empty. Write who is meant.');
    const rows = await this.connection.read<EntityRow>(
      'read/entities-called',
      { keys: keys.map((key) => `"${key}"`) },
      options,
    );
    const fits = [...new Map(rows.map(({ entity }) => [entity.id, entity])).values()];
    // Someone of that very name goes before those who are also called so, and the lasting before the nameless.
    const called = fits.filter((entity) => nameKeys(entity.name).some((key) => keys.includes(key)));
    for (const choice of [called.filter(({ named }) => named), called, fits])
      if (choice.length === 1 && choice[0] !== undefined) return choice[0];
    if (fits.length > 0)
      throw new GraphError(
        'AMBIGUOUS',
        `"${name}" fits ${fits.length} entities: ${fits.slice(0, 5).map(described).join('; ')}. Use the id of the one you mean.`,
        { candidates: fits },
      );
    throw await this.unknown(name, options);
  }

  private async unknown(name: string, options: QueryOptions): Promise<GraphError> {
    const query = nearLucene(name);
    const rows =
      query === null
        ? []
        : await this.connection.read<EntityRow>(
            'read/entities-by-words',
            { query, kinds: null, country: null, score: bestScore, id: '', limit: 5 },
            options,
          );
    const near = rows.map(({ entity }) => entity);
    const hint =
      near.length === 0
        ? 'Look with entities(search: "…").'
        : `Did you mean ${near.map((entity) => `"${entity.name}"`).join(', ')}?`;
    return new GraphError('NOT_FOUND', `Nobody in the graph is called "${name}". ${hint}`, {
      candidates: near,
    });
  }
}

function described({ name, kind, country, id }: EntityRecord): string {
  return `${name} (${kind}${country === null ? '' : `, ${country}`}, ${id})`;
}
