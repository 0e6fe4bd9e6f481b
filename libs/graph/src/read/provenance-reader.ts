import { groupedBy } from '../derive/grouped-by.js';
import { independentOrigins, type Origin } from '../derive/origins.js';
import { deriveRelationship } from '../derive/relationship.js';
import { isFactual } from '../derive/standing.js';
import { claimId } from '../derive/statement.js';
import type { Connection, Transaction } from '../driver/connection.js';
import { toJudgement, type JudgementNode } from '../judgement/act.js';
import type {
  ActRecord,
  CorroborationRecord,
  JudgementRecord,
  OriginRecord,
  ReviewItem,
  SourceRecord,
} from '../judgements.js';
import type { AsOfOptions, EntityRef, Page, PageRequest, QueryOptions } from '../queries.js';
import type { EntityRecord, Stance } from '../records.js';
import { idsOf, place } from '../store/place.js';
import { Who } from '../store/who.js';
import { asTheyStood, type DatedTestimony } from './as-of.js';
import type { ClaimReader } from './claim-reader.js';
import { fromCursor, limitOf, toPage } from './cursor.js';
import { asJudgedThen } from './judged-then.js';
import { momentOf } from './period.js';
import type { References } from './references.js';

interface QueueRow {
  readonly key: string;
  readonly kind: ReviewItem['kind'];
  readonly id: string;
  readonly score: number | null;
  readonly reasons: readonly string[] | null;
  readonly left: EntityRecord | null;
  readonly right: EntityRecord | null;
}

const shown = { testimonies: 20, chain: true, passage: true, report: true };

/** Whence we know it, and who judged what. */
export class ProvenanceReader {
  constructor(
    private readonly connection: Connection,
    private readonly references: References,
    private readonly claims: ClaimReader,
  ) {}

  async corroboration(id: string, options: AsOfOptions = {}): Promise<CorroborationRecord | null> {
    const claim = await this.claims.claim(id, { ...shown, testimonies: 100 }, options);
    if (claim === null) return null;
    const tx: Pick<Transaction, 'run'> = {
      run: (statement, parameters = {}) => this.connection.read(statement, parameters, options),
    };
    const [of] = await tx.run<{ relationshipId: string }>('read/relationship-of-a-claim', {
      id: claim.id,
    });
    const stored = await tx.run<DatedTestimony>('write/find-testimonies', {
      ids: of === undefined ? [] : [of.relationshipId],
    });
    const moment = momentOf(options);
    const rows = moment === null ? stored : asTheyStood(stored, moment);
    const who = new Who(tx);
    await who.learn(rows.flatMap(idsOf));
    const testimonies = rows.map((row) => place(row, who));
    const derived = deriveRelationship(testimonies, who.factsOf);
    const refinedBy = (derived?.claims ?? []).filter(({ refines }) => refines.includes(claim.id));
    const mine = new Set([claim.id, ...refinedBy.map((finer) => finer.id)]);
    const counted = testimonies.filter(isFactual);
    const affirming = counted.filter(
      (t) => t.stance === 'AFFIRMS' && mine.has(claimId(t.statement)),
    );
    const denying = counted.filter(
      (t) => t.stance === 'DENIES' && claimId(t.statement) === claim.id,
    );
    const firstLinks = new Map(rows.map((row) => [row.id, row.chain[0] ?? '']));
    const toRecords = (stance: Stance, origins: readonly Origin[]) =>
      this.originRecords(stance, origins, firstLinks, options);
    const today = {
      origins: await toRecords('AFFIRMS', independentOrigins(affirming)),
      denials: await toRecords('DENIES', independentOrigins(denying)),
    };
    const [told = today] =
      moment === null ? [] : await asJudgedThen([today], moment, this.connection, options);
    return {
      claim,
      ...told,
      refinedBy: refinedBy.map((finer) => finer.id),
      refines: derived?.claims.find((one) => one.id === claim.id)?.refines ?? [],
    };
  }

  async source(ref: EntityRef, options: QueryOptions = {}): Promise<SourceRecord | null> {
    const source = await this.references.resolve(ref, options);
    const [row] = await this.connection.read<Omit<SourceRecord, 'source' | 'grades'>>(
      'read/source-record',
      { source: source.id },
      options,
    );
    if (row === undefined) return null;
    const grades = (await this.judgements(source.id, options)).filter(
      ({ kind }) => kind === 'GRADE',
    );
    return { source, grades, ...row };
  }

  async judgements(about: string, options: QueryOptions = {}): Promise<readonly JudgementRecord[]> {
    const rows = await this.connection.read<{ judgement: JudgementNode }>(
      'read/judgements-about',
      { id: about },
      options,
    );
    return rows.map(({ judgement }) => toJudgement(judgement));
  }

  async reviewQueue(page: PageRequest, options: QueryOptions = {}): Promise<Page<ReviewItem>> {
    const rows = await this.connection.read<QueueRow>(
      'read/review-queue',
      { after: fromCursor('review', page.after) ?? '', limit: limitOf(page) },
      options,
    );
    const ids = rows.filter(({ kind }) => kind !== 'SUGGESTION').map(({ id }) => id);
    const claims = new Map(
      (await this.claims.byIds([...new Set(ids)], shown, options)).map((one) => [one.id, one]),
    );
    const { edges, hasNextPage } = toPage(
      rows,
      page,
      'review',
      ({ key }) => key,
      (row): ReviewItem | null => {
        const { id, kind, left, right } = row;
        if (kind === 'SUGGESTION')
          return left === null || right === null
            ? null
            : {
                kind,
                id,
                suggestion: { id, left, right, score: row.score ?? 0, reasons: row.reasons ?? [] },
              };
        const claim = claims.get(id);
        return claim === undefined ? null : { kind, id, claim };
      },
    );
    return {
      edges: edges.flatMap(({ cursor, node }) => (node === null ? [] : [{ cursor, node }])),
      hasNextPage,
    };
  }

  async audit(
    filter: { readonly about?: string | undefined; readonly by?: string | undefined },
    page: PageRequest,
    options: QueryOptions = {},
  ): Promise<Page<ActRecord>> {
    const rows = await this.connection.read<{ key: string; act: ActRecord }>(
      'read/acts',
      {
        about: filter.about ?? null,
        by: filter.by ?? null,
        before: fromCursor('acts', page.after) ?? '~',
        limit: limitOf(page),
      },
      options,
    );
    return toPage(
      rows,
      page,
      'acts',
      ({ key }) => key,
      ({ act }) => act,
    );
  }

  private async originRecords(
    stance: Stance,
    origins: readonly Origin[],
    firstLinks: ReadonlyMap<string, string>,
    options: QueryOptions,
  ): Promise<readonly OriginRecord[]> {
    const records = origins.map(async ({ testimonies, reasons }) => {
      const carriers = new Set(testimonies.flatMap((one) => one.carriers));
      const known = testimonies
        .filter(({ origin }) => origin.startsWith('entity_'))
        .toSorted(
          (one, other) => Number(carriers.has(one.origin)) - Number(carriers.has(other.origin)),
        )[0];
      const source =
        known === undefined ? null : await this.references.resolve({ id: known.origin }, options);
      const sameBody = [...groupedBy(testimonies, ({ origin }) => origin).values()].some(
        (those) => new Set(those.map(({ id }) => firstLinks.get(id))).size > 1,
      );
      return {
        source,
        stance,
        testimonyIds: testimonies.map(({ id }) => id),
        countedAsOne: sameBody ? [...reasons, 'same body'] : [...reasons],
      };
    });
    return Promise.all(records);
  }
}
