import type { Connection } from '../driver/connection.js';
import { GraphError } from '../graph-error.js';
import type { EntityFilter, EntityRef, Page, PageRequest, QueryOptions } from '../queries.js';
import type { EntityRecord } from '../records.js';
import { listOf } from './asked.js';
import { fromCursor, limitOf, toPage } from './cursor.js';
import { bestScore, toLucene } from './lucene.js';
import type { References } from './references.js';
import type { EntityRow } from './rows.js';

export class EntityReader {
  constructor(
    private readonly connection: Connection,
    private readonly references: References,
  ) {}

  /** Null for an id that nobody has; a name that nobody has is an error with the nearest ones. */
  async entity(ref: EntityRef, options: QueryOptions = {}): Promise<EntityRecord | null> {
    try {
      return await this.references.resolve(ref, options);
    } catch (error) {
      const byId = ref.id !== null && ref.id !== undefined;
      if (byId && error instanceof GraphError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }

  async entities(
    { search, kind, country }: EntityFilter,
    page: PageRequest,
    options: QueryOptions = {},
  ): Promise<Page<EntityRecord>> {
    const filters = {
      kinds: listOf(kind),
      country: country?.toUpperCase() ?? null,
      limit: limitOf(page),
    };
    const query = toLucene(search ?? '');
    if (query === null) {
      const after = fromCursor('names', page.after) ?? '';
      const rows = await this.connection.read<EntityRow & { key: string }>(
        'read/entities',
        { ...filters, after },
        options,
      );
      return toPage(
        rows,
        page,
        'names',
        ({ key }) => key,
        ({ entity }) => entity,
      );
    }
    const [score, id] = (fromCursor('search', page.after) ?? `${bestScore} `).split(' ');
    const rows = await this.connection.read<EntityRow & { score: number }>(
      'read/entities-by-words',
      { ...filters, query, score: Number(score), id: id ?? '' },
      options,
    );
    return toPage(
      rows,
      page,
      'search',
      (row) => `${row.score} ${row.entity.id}`,
      ({ entity }) => entity,
    );
  }
}
