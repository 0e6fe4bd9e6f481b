import type { Connection } from '../driver/connection.js';
import type { ChangeRecord } from '../judgements.js';
import type {
  AsOfOptions,
  ClaimFilter,
  ClaimParts,
  Page,
  PageRequest,
  QueryOptions,
  TimelineFilter,
} from '../queries.js';
import type { ClaimRecord } from '../records.js';
import { askedBy, everything, type Asked } from './asked.js';
import { ClaimRows, type Walk } from './claim-rows.js';
import { fromCursor, limitOf, toPage } from './cursor.js';
import { boundsOf, momentOf, toMoment } from './period.js';
import type { References } from './references.js';
import type { ClaimRow } from './rows.js';
import { beforeAll, untilFull, type Stretch } from './stretch.js';

/** Places in a list that is ordered by something other than the day first stated. */
interface Placed {
  readonly id: string;
  readonly place: string;
}

interface Changed extends Placed {
  readonly at: string;
  readonly gone: boolean;
}

/** Pages of claims. */
export class ClaimReader {
  private readonly rows: ClaimRows;

  constructor(
    private readonly connection: Connection,
    private readonly references: References,
  ) {
    this.rows = new ClaimRows(connection);
  }

  async claims(
    filter: ClaimFilter,
    page: PageRequest,
    parts: ClaimParts,
    options: QueryOptions = {},
  ): Promise<Page<ClaimRecord>> {
    const { connection, references } = this;
    return references.page(
      filter,
      async (trusting) => {
        const asked = await askedBy(filter, connection, references, options, trusting);
        return this.page(asked, page, parts, options);
      },
      options,
    );
  }

  async behind(
    relationshipId: string,
    page: PageRequest,
    parts: ClaimParts,
    options: AsOfOptions = {},
  ): Promise<Page<ClaimRecord>> {
    const asked = { ...everything, asOf: momentOf(options) };
    return this.page(asked, page, parts, options, () => [{ relationship: relationshipId }]);
  }

  private async page(
    asked: Asked,
    page: PageRequest,
    parts: ClaimParts,
    options: QueryOptions,
    walk?: Walk,
  ): Promise<Page<ClaimRecord>> {
    const from = fromCursor('claims', page.after) ?? beforeAll;
    const stretch = { from, limit: limitOf(page) };
    const rows = await this.rows.listed(asked, stretch, parts, options, walk);
    return toPage(rows, page, 'claims', ({ key }) => key, claimOf);
  }

  async claim(
    id: string,
    parts: ClaimParts,
    options: AsOfOptions = {},
  ): Promise<ClaimRecord | null> {
    const moment = momentOf(options);
    const find = async (ids: readonly string[]) =>
      moment === null
        ? this.rows.byIds(ids, parts, options)
        : this.rows.byIdsAsOf(ids, moment, parts, options);
    const [row] = await find([id]);
    if (row !== undefined) return row.claim;
    // It may have got another id since, when entities were merged or split.
    const [known] = await this.connection.read<{ id: string | null }>(
      'read/claim-ids',
      { id },
      options,
    );
    const [other] = known?.id == null || known.id === id ? [] : await find([known.id]);
    return other?.claim ?? null;
  }

  /** In the order of the ids; those that are not there are left out. */
  async byIds(
    ids: readonly string[],
    parts: ClaimParts,
    options: QueryOptions = {},
  ): Promise<readonly ClaimRecord[]> {
    return (await this.rows.byIds(ids, parts, options)).map(claimOf);
  }

  async ofReport(
    id: string,
    page: PageRequest,
    parts: ClaimParts,
    options: QueryOptions = {},
  ): Promise<Page<ClaimRecord>> {
    const after = fromCursor('report', page.after) ?? '';
    const places = await this.connection.read<Placed>(
      'read/claims-of-a-report',
      { id, after, limit: limitOf(page) },
      options,
    );
    return this.placed(places, page, 'report', parts, options);
  }

  async timeline(
    entity: string,
    { during, asOf }: TimelineFilter,
    page: PageRequest,
    parts: ClaimParts,
    options: QueryOptions = {},
  ): Promise<Page<ClaimRecord>> {
    const { from, until } = boundsOf(during);
    const limit = limitOf(page);
    const places = ({ from: after, limit: most }: Stretch) =>
      this.connection.read<Placed>(
        'read/timeline-of-an-entity',
        { entity, after, until: `${until ?? ''}~~`, limit: most },
        options,
      );
    const stretch = { from: fromCursor('timeline', page.after) ?? from ?? '', limit };
    const moment = momentOf({ asOf });
    if (moment === null)
      return this.placed(await places(stretch), page, 'timeline', parts, options);
    const rows = await untilFull(stretch, {
      fetch: places,
      keep: async (found) => {
        const ids = found.map(({ id }) => id);
        const place = new Map(found.map((each) => [each.id, each.place]));
        const then = await this.rows.byIdsAsOf(ids, moment, parts, options);
        return then.map((row) => ({ row, place: place.get(row.claim.id) ?? '' }));
      },
      keyOf: ({ place }) => place,
      patience: this.connection.patience(options),
    });
    return toPage(
      rows,
      page,
      'timeline',
      ({ place }) => place,
      ({ row }) => row.claim,
    );
  }

  async changes(
    since: string,
    page: PageRequest,
    parts: ClaimParts,
    options: QueryOptions = {},
  ): Promise<Page<ChangeRecord>> {
    const after = fromCursor('changes', page.after) ?? toMoment(since);
    const rows = await this.connection.read<Changed>(
      'read/changed-claims',
      { after, limit: limitOf(page) },
      options,
    );
    const there = rows.slice(0, page.first).filter(({ gone }) => !gone);
    const claims = await this.byIds(
      there.map(({ id }) => id),
      parts,
      options,
    );
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return toPage(
      rows,
      page,
      'changes',
      ({ place }) => place,
      ({ id, at, gone }) => ({ at, claimId: id, claim: gone ? null : (byId.get(id) ?? null) }),
    );
  }

  private async placed(
    places: readonly Placed[],
    page: PageRequest,
    order: string,
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<Page<ClaimRecord>> {
    const shown = places.slice(0, page.first);
    const claims = await this.byIds(
      shown.map(({ id }) => id),
      parts,
      options,
    );
    const place = new Map(places.map((row) => [row.id, row.place]));
    const { edges } = toPage(
      claims,
      page,
      order,
      ({ id }) => place.get(id) ?? '',
      (claim) => claim,
    );
    return { edges, hasNextPage: places.length > page.first };
  }
}

const claimOf = ({ claim }: ClaimRow): ClaimRecord => claim;
