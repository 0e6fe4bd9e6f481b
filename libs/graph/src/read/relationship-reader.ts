import type { DerivedClaim } from '../derive/relationship.js';
import type { Connection } from '../driver/connection.js';
import { GraphError } from '../graph-error.js';
import type { EntityRef, Page, PageRequest, QueryOptions, RelationshipFilter } from '../queries.js';
import type { EntityRecord, PathRecord, RelationshipRecord } from '../records.js';
import { accessesFor, type Access } from './accesses.js';
import { deriveAsOf, stoodThen } from './as-of.js';
import { listOf } from './asked.js';
import { fromCursor, limitOf, toPage } from './cursor.js';
import { asJudgedThen } from './judged-then.js';
import { boundsOf, momentOf, periodsIn, wholePeriodsIn, type Bounds } from './period.js';
import type { References } from './references.js';
import { relationName } from './relation.js';
import { toRelationship, type RelationshipRow } from './rows.js';
import { beforeAll, untilFull, type Stretch } from './stretch.js';

interface Asked extends Bounds {
  readonly subject: string | null;
  readonly object: string | null;
  readonly with: string | null;
  readonly relations: readonly string[] | null;
  readonly statuses: (RelationshipFilter['status'] & object) | null;
  readonly asOf: string | null;
}

interface PathRow {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly (Omit<RelationshipRecord, 'subject' | 'object'> & {
    readonly subjectId: string;
    readonly objectId: string;
  })[];
}

export class RelationshipReader {
  constructor(
    private readonly connection: Connection,
    private readonly references: References,
  ) {}

  async relationships(
    filter: RelationshipFilter,
    page: PageRequest,
    options: QueryOptions = {},
  ): Promise<Page<RelationshipRecord>> {
    const from = fromCursor('relationships', page.after) ?? beforeAll;
    const stretch = { from, limit: limitOf(page) };
    const ask = async (trusting: boolean) => {
      const asked = await this.ask(filter, options, trusting);
      const rows =
        asked.asOf === null
          ? await this.run(accesses(asked, from), asked, stretch, options)
          : await this.rowsAsOf(asked, asked.asOf, stretch, options);
      return toPage(rows, page, 'relationships', ({ key }) => key, toRelationship);
    };
    return this.references.page(filter, ask, options);
  }

  async relationship(id: string, options: QueryOptions = {}): Promise<RelationshipRecord | null> {
    const only = { from: beforeAll, limit: 1 };
    const [row] = await this.run([{ relationship: id }], everything, only, options);
    return row === undefined ? null : toRelationship(row);
  }

  async paths(
    from: EntityRef,
    to: EntityRef,
    limits: { readonly maxHops: number; readonly first: number },
    options: QueryOptions = {},
  ): Promise<readonly PathRecord[]> {
    const { maxHops, first } = limits;
    if (!Number.isInteger(maxHops) || maxHops < 1 || maxHops > 6)
      throw new GraphError('BAD_INPUT', `\`maxHops\` is ${maxHops}; give 1 to 6.`);
    limitOf({ first });
    const [start, end] = await Promise.all([
      this.references.resolve(from, options),
      this.references.resolve(to, options),
    ]);
    if (start.id === end.id) return [];
    const rows = await this.connection.read<PathRow>(
      'read/paths',
      { from: start.id, to: end.id, hops: maxHops, limit: first },
      options,
    );
    return rows.map(toPath);
  }

  private async ask(
    filter: RelationshipFilter,
    options: QueryOptions,
    trusting: boolean,
  ): Promise<Asked> {
    const { references } = this;
    const [subject, object, withEntity] = await Promise.all([
      references.idOf(filter.subject, options, trusting),
      references.idOf(filter.object, options, trusting),
      references.idOf(filter.with, options, trusting),
    ]);
    return {
      ...boundsOf(filter.during),
      subject,
      object,
      with: withEntity,
      relations: listOf(filter.relation?.map(relationName)),
      statuses: listOf(filter.status),
      asOf: momentOf(filter),
    };
  }

  private async run(
    walks: readonly Access[],
    asked: Asked,
    { from: before, limit }: Stretch,
    options: QueryOptions,
  ): Promise<readonly RelationshipRow[]> {
    return this.connection.read<RelationshipRow>(
      'read/relationships',
      {
        ...asked,
        periods: periodsIn(asked),
        wholePeriods: wholePeriodsIn(asked),
        accesses: walks,
        before,
        limit,
      },
      options,
    );
  }

  private async rowsAsOf(
    asked: Asked,
    asOf: string,
    stretch: Stretch,
    options: QueryOptions,
  ): Promise<readonly RelationshipRow[]> {
    const { statuses, from, until } = asked;
    const open = { ...asked, statuses: null, from: null, until: null };
    const isDated = from !== null || until !== null;
    return untilFull(stretch, {
      fetch: (next) => this.run(accesses(open, next.from), open, next, options),
      keep: async (rows) => {
        const again = rows.filter(({ changedAt }) => isDated || !stoodThen(changedAt, asOf));
        const ids = again.map(({ relationship }) => relationship.id);
        const derived = await deriveAsOf(this.connection, ids, asOf, options);
        const stood = rows.flatMap((row) => {
          const then = derived.get(row.relationship.id);
          const today = row.drawn ? row.relationship : null;
          const edge = stoodThen(row.changedAt, asOf) ? today : (then?.edge ?? null);
          if (edge === null || (statuses !== null && !statuses.includes(edge.status))) return [];
          if (isDated && then?.shown.some((claim) => overlaps(claim, { from, until })) !== true)
            return [];
          return [{ ...row, relationship: { ...row.relationship, ...edge } }];
        });
        return asJudgedThen(stood, asOf, this.connection, options);
      },
      keyOf: ({ key }) => key,
      patience: this.connection.patience(options),
    });
  }
}

function accesses(asked: Asked, before: string): readonly Access[] {
  const { subject, object, relations, statuses } = asked;
  // Of a pair there are few relationships, and the subject's index finds them; with a relation, statuses are filtered.
  const pair = subject !== null && object !== null;
  const wanted = {
    ...asked,
    object: pair ? null : object,
    relations,
    statuses: relations === null ? statuses : null,
    periods: null,
    toldBy: null,
    query: null,
  };
  return accessesFor(wanted, before).filter((access) => !('recipient' in access));
}

function overlaps({ statement: { when } }: DerivedClaim, { from, until }: Bounds): boolean {
  if (when === null) return false;
  return (from === null || when.end >= from) && (until === null || when.start <= until);
}

function toPath({ entities, relationships }: PathRow): PathRecord {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    entities,
    relationships: relationships.flatMap(({ subjectId, objectId, ...rest }) => {
      const [subject, object] = [byId.get(subjectId), byId.get(objectId)];
      return subject === undefined || object === undefined ? [] : [{ ...rest, subject, object }];
    }),
  };
}

const everything: Asked = {
  subject: null,
  object: null,
  with: null,
  relations: null,
  statuses: null,
  asOf: null,
  from: null,
  until: null,
};
