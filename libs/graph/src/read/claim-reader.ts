import type { Connection } from '../driver/connection.js';
import type {
  AsOfOptions,
  ClaimFilter,
  ClaimParts,
  Page,
  PageRequest,
  QueryOptions,
  TimelineFilter,
} from '../queries.js';
import { periodsOverlapping } from '../derive/calendar.js';
import type { ChangeRecord } from '../judgements.js';
import type { ClaimRecord } from '../records.js';
import { accessesFor, type Access, type Wanted } from './accesses.js';
import { asTheyStood, deriveAsOf, stoodThen } from './as-of.js';
import { columnsFor } from './columns.js';
import { fromCursor, limitOf, toPage } from './cursor.js';
import { toLucene } from './lucene.js';
import { boundsOf, momentOf, toMoment, type Bounds } from './period.js';
import type { References } from './references.js';
import { toClaimRow, type ClaimRow, type ListedClaim } from './rows.js';

interface Asked extends Wanted, Bounds {
  readonly events: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly asOf: string | null;
  readonly grades: readonly string[] | null;
  readonly credibilities: readonly number[] | null;
}

/** Places in a list that is ordered by something other than the day first stated. */
interface Placed {
  readonly id: string;
  readonly place: string | number;
}

interface Changed extends Placed {
  readonly at: string;
  readonly gone: boolean;
}

/** Which indexes find what is asked. */
type Walk = (asked: Wanted, before: string) => readonly Access[];

const beforeAll = '~';

export class ClaimReader {
  constructor(
    private readonly connection: Connection,
    private readonly references: References,
  ) {}

  async claims(
    filter: ClaimFilter,
    page: PageRequest,
    parts: ClaimParts,
    options: QueryOptions = {},
  ): Promise<Page<ClaimRecord>> {
    const { subject, object, with: party, toldBy } = filter;
    return this.references.page(
      [subject, object, party, toldBy],
      async (trusting) =>
        this.page(accessesFor, await this.ask(filter, options, trusting), page, parts, options),
      options,
    );
  }

  private async page(
    walk: Walk,
    asked: Asked,
    page: PageRequest,
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<Page<ClaimRecord>> {
    const before = fromCursor('claims', page.after) ?? beforeAll;
    const limit = limitOf(page);
    const rows =
      asked.asOf === null
        ? await this.run(walk(asked, before), asked, before, limit, parts, options)
        : await this.rowsAsOf(walk, asked, asked.asOf, before, limit, allFields(parts), options);
    return toPage(rows, page, 'claims', ({ key }) => key, claimOf);
  }

  async claim(
    id: string,
    parts: ClaimParts,
    options: AsOfOptions = {},
  ): Promise<ClaimRecord | null> {
    const moment = momentOf(options);
    const today = await this.rowOf(id, moment === null ? parts : allFields(parts), options);
    const [row] = moment === null ? today : await this.judgedAsOf(today, moment, options);
    return row === undefined ? null : row.claim;
  }

  private async rowOf(
    id: string,
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    const rows = await this.rowsById([id], parts, options);
    if (rows.length > 0) return rows;
    const [known] = await this.connection.read<{ id: string | null }>(
      'read/claim-ids',
      { id },
      options,
    );
    return this.rowsById(known?.id == null ? [] : [known.id], parts, options);
  }

  /** In the order of the ids; those that are not there are left out. */
  async byIds(
    ids: readonly string[],
    parts: ClaimParts,
    options: QueryOptions = {},
  ): Promise<readonly ClaimRecord[]> {
    return (await this.rowsById(ids, parts, options)).map(claimOf);
  }

  private async rowsById(
    ids: readonly string[],
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    if (ids.length === 0) return [];
    const accesses = ids.map((claim) => ({ claim }));
    const rows = await this.run(accesses, everything, beforeAll, ids.length, parts, options);
    const byId = new Map(rows.map((row) => [row.claim.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async behind(
    relationshipId: string,
    page: PageRequest,
    parts: ClaimParts,
    options: AsOfOptions = {},
  ): Promise<Page<ClaimRecord>> {
    const asked = { ...everything, asOf: momentOf(options) };
    return this.page(() => [{ relationship: relationshipId }], asked, page, parts, options);
  }

  async ofReport(
    id: string,
    page: PageRequest,
    parts: ClaimParts,
    options: QueryOptions = {},
  ): Promise<Page<ClaimRecord>> {
    const after = Number(fromCursor('report', page.after) ?? -1);
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
    const places = (after: string) =>
      this.connection.read<Placed>(
        'read/timeline-of-an-entity',
        { entity, after, until: `${until ?? ''}~~`, limit },
        options,
      );
    const start = fromCursor('timeline', page.after) ?? from ?? '';
    const moment = momentOf({ asOf });
    if (moment === null) return this.placed(await places(start), page, 'timeline', parts, options);
    const full: { readonly row: ClaimRow; readonly place: string }[] = [];
    for (let after = start; full.length < limit;) {
      const found = await places(after);
      const rows = await this.rowsById(
        found.map(({ id }) => id),
        allFields(parts),
        options,
      );
      const place = new Map(found.map((each) => [each.id, String(each.place)]));
      for (const row of await this.judgedAsOf(rows, moment, options))
        full.push({ row, place: place.get(row.claim.id) ?? '' });
      const last = found.at(-1);
      if (found.length < limit || last === undefined) break;
      after = String(last.place);
    }
    const shown = full.slice(0, limit);
    return toPage(
      shown,
      page,
      'timeline',
      (each) => each.place,
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
      ({ place }) => String(place),
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
    const place = new Map(places.map((row) => [row.id, String(row.place)]));
    const { edges } = toPage(
      claims,
      page,
      order,
      ({ id }) => place.get(id) ?? '',
      (claim) => claim,
    );
    return { edges, hasNextPage: places.length > page.first };
  }

  private async ask(filter: ClaimFilter, options: QueryOptions, trusting: boolean): Promise<Asked> {
    const { references } = this;
    const [subject, object, withEntity, toldBy] = await Promise.all([
      references.idOf(filter.subject, options, trusting),
      references.idOf(filter.object, options, trusting),
      references.idOf(filter.with, options, trusting),
      references.idOf(filter.toldBy, options, trusting),
    ]);
    const bounds = boundsOf(filter.during);
    const { from, until } = bounds;
    return {
      ...bounds,
      periods:
        from === null || until === null ? null : periodsOverlapping({ start: from, end: until }),
      fewTellings: await this.isToldLess(toldBy, subject ?? object ?? withEntity, options),
      subject,
      object,
      with: withEntity,
      toldBy,
      relations: listOf(filter.relation),
      events: listOf(filter.event),
      statuses: listOf(filter.status),
      modalities: listOf(filter.modality),
      query: filter.text === null || filter.text === undefined ? null : toLucene(filter.text),
      asOf: momentOf(filter),
      grades: listOf(filter.grade),
      credibilities: listOf(filter.credibility),
    };
  }

  /** Of "what the source said of the actor" there are two walks; the shorter one is taken. */
  private async isToldLess(
    toldBy: string | null,
    party: string | null,
    options: QueryOptions,
  ): Promise<boolean> {
    if (toldBy === null || party === null) return false;
    const [degrees] = await this.connection.read<{ tellings: number; claims: number }>(
      'read/degrees',
      { toldBy, party },
      options,
    );
    return degrees !== undefined && degrees.tellings < degrees.claims;
  }

  private async run(
    accesses: readonly Access[],
    asked: Asked,
    before: string,
    limit: number,
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    const columns = columnsFor(parts);
    const { testimonies = 0 } = parts;
    const rows = await this.connection.read<ListedClaim>(
      'read/claims',
      { ...asked, accesses, before, limit, testimonies, ...columns },
      options,
    );
    return rows.map((row) => toClaimRow(row, columns));
  }

  /** Claims as they stood at a moment; those that nobody had stated by then are left out. */
  private async judgedAsOf(
    rows: readonly ClaimRow[],
    asOf: string,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    const changed = rows.filter(({ changedAt }) => !stoodThen(changedAt, asOf));
    const ids = changed.map(({ relationshipId }) => relationshipId);
    const derived = await deriveAsOf(this.connection, ids, asOf, options);
    return rows.flatMap((row) => {
      const testimonies = asTheyStood(row.claim.testimonies, asOf);
      if (stoodThen(row.changedAt, asOf)) return [{ ...row, claim: { ...row.claim, testimonies } }];
      const { claims } = derived.get(row.relationshipId) ?? { claims: [] };
      const then = claims.find(({ id }) => id === row.claim.id);
      if (then === undefined) return [];
      const { status, origins, denials, modalities, statedAt } = then;
      const claim = { ...row.claim, status, origins, denials, modalities, statedAt, testimonies };
      return [{ ...row, claim }];
    });
  }

  /** Finds by what is not judged, and judges as of then, until the page is full. */
  private async rowsAsOf(
    walk: Walk,
    asked: Asked,
    asOf: string,
    before: string,
    limit: number,
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    const { statuses } = asked;
    const open = { ...asked, statuses: null };
    const full: ClaimRow[] = [];
    for (let from = before; full.length < limit;) {
      const rows = await this.run(walk(open, from), open, from, limit, parts, options);
      for (const row of await this.judgedAsOf(rows, asOf, options))
        if (statuses === null || statuses.includes(row.claim.status)) full.push(row);
      const last = rows.at(-1);
      if (rows.length < limit || last === undefined) break;
      from = last.key;
    }
    return full.slice(0, limit);
  }
}

const everything: Asked = {
  subject: null,
  object: null,
  with: null,
  toldBy: null,
  relations: null,
  events: null,
  statuses: null,
  periods: null,
  modalities: null,
  query: null,
  from: null,
  until: null,
  asOf: null,
  grades: null,
  credibilities: null,
};

const claimOf = ({ claim }: ClaimRow): ClaimRecord => claim;

/** Judging as of a moment reads more than a selection may have asked for. */
function allFields(parts: ClaimParts): ClaimParts {
  return { ...parts, fields: undefined };
}

function listOf<Item>(items: readonly Item[] | null | undefined): readonly Item[] | null {
  return items === null || items === undefined || items.length === 0 ? null : items;
}
