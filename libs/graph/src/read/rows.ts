import type { Modality } from '@whence/vocabulary';
import type {
  ClaimRecord,
  ClaimStatus,
  EntityRecord,
  PassageRecord,
  RelationshipRecord,
  ReportRecord,
  Stance,
  TestimonyRecord,
} from '../records.js';
import type { ClaimColumns, Columns } from './columns.js';

/*
 * Rows as the statements give them, and the one place where they become records.
 * Where a property is missing there is null; where it was not asked for, nothing.
 */

type Precision = NonNullable<ClaimRecord['when']>['precision'];

interface ClaimNode {
  readonly id: string;
  readonly relation: string;
  readonly verb: string;
  readonly event: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly alias: string | null;
  readonly whenStart: string | null;
  readonly whenEnd: string | null;
  readonly whenPrecision: Precision | null;
  readonly whenText: string | null;
  readonly countMin: number | null;
  readonly countMax: number | null;
  readonly countText: string | null;
  readonly ended: boolean;
  readonly status: ClaimStatus;
  readonly origins: number;
  readonly denials: number;
  readonly modalities: readonly Modality[];
  readonly statedAt: string;
  readonly recordedAt: string;
  readonly relationshipId: string;
  readonly changedAt?: string | undefined;
}

type TestimonyNode = Omit<
  TestimonyRecord,
  'claimId' | 'stance' | 'inferred' | 'passage' | 'report' | 'chain'
> & { readonly inferredRule: string | null; readonly inferredReason: string | null };

type Role = 'SUBJECT' | 'OBJECT' | 'RECIPIENT' | 'FROM' | 'TO' | 'AT';

/** A row of `read/claims`: of each node the values of the columns that were asked for. */
export interface ListedClaim {
  readonly key: string;
  readonly claim: Values;
  readonly parties: readonly (readonly [role: Role, entity: Values])[];
  readonly testimonies: readonly ListedTestimony[];
}

type Values = readonly unknown[];
type ListedTestimony = readonly [
  stance: Stance,
  testimony: Values,
  chain: readonly (readonly [verb: string | null, source: Values])[],
  places: readonly (readonly [
    passage: Values | null,
    report: Values | null,
    publishers: readonly Values[],
  ])[],
];

export interface ClaimRow {
  readonly key: string;
  readonly relationshipId: string;
  /** When what is derived of it changed last; missing where it was not asked for. */
  readonly changedAt: string | undefined;
  readonly claim: ClaimRecord;
}

export interface ReportRow {
  readonly key: string;
  readonly report: Omit<ReportRecord, 'publisher'>;
  readonly publishers: readonly EntityRecord[];
}

export interface RelationshipRow {
  readonly key: string;
  readonly relationship: Omit<RelationshipRecord, 'subject' | 'object'>;
  /** Whether an edge stands for it today: not where nobody affirms it any more. */
  readonly drawn: boolean;
  /** When what is derived of it changed last; null for one written before that was noted. */
  readonly changedAt: string | null;
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
}

export interface EntityRow {
  readonly entity: EntityRecord;
}

export function toClaimRow(
  { key, claim: values, parties, testimonies }: ListedClaim,
  columns: ClaimColumns,
): ClaimRow {
  const node = zip<ClaimNode>(columns.claim, values);
  const inRole = (role: Role) =>
    parties
      .filter(([of]) => of === role)
      .map(([, entity]) => zip<EntityRecord>(columns.party, entity));
  const claim: ClaimRecord = {
    id: node.id,
    subject: inRole('SUBJECT')[0] ?? null,
    relation: node.relation,
    verb: node.verb,
    event: node.event,
    mode: node.mode,
    cameo: node.cameo,
    object: inRole('OBJECT')[0] ?? null,
    alias: node.alias,
    recipient: inRole('RECIPIENT')[0] ?? null,
    from: inRole('FROM'),
    to: inRole('TO'),
    at: inRole('AT'),
    when: whenOf(node),
    count: countOf(node),
    ended: node.ended,
    status: node.status,
    origins: node.origins,
    denials: node.denials,
    modalities: node.modalities,
    statedAt: node.statedAt,
    recordedAt: node.recordedAt,
    testimonies: testimonies.map((told) => toTestimony(told, node.id, columns)),
  };
  return { key, relationshipId: node.relationshipId, changedAt: node.changedAt, claim };
}

function whenOf({ whenStart, whenEnd, whenPrecision, whenText }: ClaimNode): ClaimRecord['when'] {
  if (whenStart == null || whenEnd === null || whenPrecision === null) return null;
  return { start: whenStart, end: whenEnd, precision: whenPrecision, text: whenText ?? '' };
}

function countOf({ countMin, countMax, countText }: ClaimNode): ClaimRecord['count'] {
  return countText == null ? null : { min: countMin, max: countMax, text: countText };
}

function toTestimony(
  [stance, values, chain, [place]]: ListedTestimony,
  claimId: string,
  columns: ClaimColumns,
): TestimonyRecord {
  const node = zip<TestimonyNode>(columns.testimony, values);
  const [passage = null, report = null, publishers = []] = place ?? [];
  return {
    id: node.id,
    claimId,
    stance,
    modality: node.modality,
    hedge: node.hedge,
    quote: node.quote,
    start: node.start,
    end: node.end,
    rule: node.rule,
    inferred:
      node.inferredRule == null
        ? null
        : { rule: node.inferredRule, reason: node.inferredReason ?? '' },
    credibility: node.credibility,
    recordedBy: node.recordedBy,
    recordedAt: node.recordedAt,
    withdrawnAt: node.withdrawnAt,
    withdrawnReason: node.withdrawnReason,
    withdrawnBefore: node.withdrawnBefore,
    passage: passage === null ? null : zip<PassageRecord>(columns.passage, passage),
    report:
      report === null
        ? null
        : toReport({
            report: zip(columns.report, report),
            publishers: publishers.map((entity) => zip(columns.publisher, entity)),
          }),
    chain: chain.map(([verb, source]) => ({ source: zip(columns.source, source), verb })),
  };
}

/** The node that these columns and values make: who asked for these columns says what it is. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as above
function zip<Node>(names: Columns, values: Values): Node {
  const node: Record<string, unknown> = {};
  if (names !== null)
    for (let at = 0; at < names.length; at += 1) node[names[at] ?? ''] = values[at];
  return node as Node;
}

export function toReport({ report, publishers }: Omit<ReportRow, 'key'>): ReportRecord {
  return { ...report, publisher: publishers[0] ?? null };
}

export function toRelationship({
  relationship,
  subject,
  object,
}: RelationshipRow): RelationshipRecord {
  return { ...relationship, subject, object };
}
