import type { Connection } from '../driver/connection.js';
import type { ClaimParts, QueryOptions } from '../queries.js';
import { accessesFor, type Access, type Wanted } from './accesses.js';
import { asTheyStood, deriveAsOf, stoodThen } from './as-of.js';
import { everything, type Asked } from './asked.js';
import { columnsFor } from './columns.js';
import { asJudgedThen, claimsJudgedThen } from './judged-then.js';
import { toClaimRow, type ClaimRow, type ListedClaim } from './rows.js';
import { beforeAll, untilFull, type Stretch } from './stretch.js';

/** Which indexes find what is asked. */
export type Walk = (asked: Wanted, before: string) => readonly Access[];

/** Claims with what is selected of them, as they stand today or stood at a moment. */
export class ClaimRows {
  constructor(private readonly connection: Connection) {}

  /** Ordered by the day first stated, the newest first. */
  async listed(
    asked: Asked,
    stretch: Stretch,
    parts: ClaimParts,
    options: QueryOptions,
    walk: Walk = accessesFor,
  ): Promise<readonly ClaimRow[]> {
    return asked.asOf === null
      ? this.run(walk(asked, stretch.from), asked, stretch, parts, options)
      : this.listedAsOf(walk, asked, asked.asOf, stretch, allFields(parts), options);
  }

  /** In the order of the ids; those that are not there are left out. */
  async byIds(
    ids: readonly string[],
    parts: ClaimParts,
    options: QueryOptions,
    asOf: string | null = null,
  ): Promise<readonly ClaimRow[]> {
    if (ids.length === 0) return [];
    const stretch = { from: beforeAll, limit: ids.length };
    // One access for all: each goes through every branch of the statement.
    const rows = await this.run(
      [{ claims: ids }],
      { ...everything, asOf },
      stretch,
      parts,
      options,
    );
    const byId = new Map(rows.map((row) => [row.claim.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  /** As `byIds`, at a moment; those that nobody had stated by then are left out. */
  async byIdsAsOf(
    ids: readonly string[],
    asOf: string,
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    const rows = await this.byIds(ids, allFields(parts), options, asOf);
    return this.judgedAsOf(rows, asOf, options);
  }

  /** Finds by what is not judged, and judges as of then, until the stretch is full. */
  private async listedAsOf(
    walk: Walk,
    asked: Asked,
    asOf: string,
    stretch: Stretch,
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    const { statuses, modalities } = asked;
    const open = { ...asked, statuses: null, modalities: null, grades: null, credibilities: null };
    const stood = ({ claim }: ClaimRow) =>
      (statuses === null || statuses.includes(claim.status)) &&
      (modalities === null || claim.modalities.some((one) => modalities.includes(one)));
    return untilFull(stretch, {
      fetch: (next) => this.run(walk(open, next.from), open, next, parts, options),
      keep: async (rows) => {
        const then = (await this.judgedAsOf(rows, asOf, options)).filter(stood);
        const ids = then.map(({ claim }) => claim.id);
        const wanted = await claimsJudgedThen(ids, asked, asOf, this.connection, options);
        return then.filter(({ claim }) => wanted.has(claim.id));
      },
      keyOf: ({ key }) => key,
      patience: this.connection.patience(options),
    });
  }

  private async judgedAsOf(
    rows: readonly ClaimRow[],
    asOf: string,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    const changed = rows.filter(({ changedAt }) => !stoodThen(changedAt, asOf));
    const ids = changed.map(({ relationshipId }) => relationshipId);
    const derived = await deriveAsOf(this.connection, ids, asOf, options);
    const then = rows.flatMap((row) => {
      const testimonies = asTheyStood(row.claim.testimonies, asOf);
      if (stoodThen(row.changedAt, asOf)) return [{ ...row, claim: { ...row.claim, testimonies } }];
      const { claims } = derived.get(row.relationshipId) ?? { claims: [] };
      const stood = claims.find(({ id }) => id === row.claim.id);
      if (stood === undefined) return [];
      const { status, origins, denials, modalities, statedAt } = stood;
      const claim = { ...row.claim, status, origins, denials, modalities, statedAt, testimonies };
      return [{ ...row, claim }];
    });
    return asJudgedThen(then, asOf, this.connection, options);
  }

  private async run(
    accesses: readonly Access[],
    asked: Asked,
    { from: before, limit }: Stretch,
    parts: ClaimParts,
    options: QueryOptions,
  ): Promise<readonly ClaimRow[]> {
    const columns = columnsFor(parts);
    const { testimonies = 0, only } = parts;
    const rows = await this.connection.read<ListedClaim>(
      'read/claims',
      { ...asked, accesses, before, limit, testimonies, only: only ?? null, ...columns },
      options,
    );
    return rows.map((row) => toClaimRow(row, columns));
  }
}

/** Judging as of a moment reads more than a selection may have asked for. */
function allFields(parts: ClaimParts): ClaimParts {
  return { ...parts, fields: undefined };
}
