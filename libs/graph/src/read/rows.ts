import type { Modality } from '@whence/vocabulary';
import type {
  ClaimRecord,
  ClaimStatus,
  EntityRecord,
  RelationshipRecord,
  ReportRecord,
  Stance,
  TestimonyRecord,
} from '../records.js';

/*
 * Rows as the statements give them, and the one place where they become records.
 * A projected map has null where a property is missing; `properties(node)` leaves it out.
 */

type Precision = NonNullable<ClaimRecord['when']>['precision'];

interface ClaimNode {
  readonly id: string;
  readonly relation: string;
  readonly verb: string;
  readonly event?: string;
  readonly mode?: string;
  readonly cameo?: string;
  readonly whenStart?: string;
  readonly whenEnd?: string;
  readonly whenPrecision?: Precision;
  readonly whenText?: string;
  readonly countMin?: number;
  readonly countMax?: number;
  readonly countText?: string;
  readonly ended: boolean;
  readonly status: ClaimStatus;
  readonly origins: number;
  readonly denials: number;
  readonly modalities: readonly Modality[];
  readonly statedAt: string;
  readonly recordedAt: string;
  readonly relationshipId: string;
}

type Role = 'SUBJECT' | 'OBJECT' | 'RECIPIENT' | 'FROM' | 'TO' | 'AT';

export interface TestimonyRow extends Omit<
  TestimonyRecord,
  'claimId' | 'inferred' | 'passage' | 'report' | 'chain'
> {
  readonly inferredRule: string | null;
  readonly inferredReason: string | null;
  readonly stance: Stance;
  readonly chain: readonly (readonly [string | null, EntityRecord])[];
  readonly passages: readonly NonNullable<TestimonyRecord['passage']>[];
  readonly reports: readonly ReportMap[];
}

type ReportMap = Omit<ReportRecord, 'publisher'> & { readonly publishers: readonly EntityRecord[] };

export interface ClaimRow {
  readonly key: string;
  readonly claim: ClaimNode;
  readonly parties: readonly (readonly [Role, EntityRecord])[];
  readonly testimonies: readonly TestimonyRow[];
}

export interface ReportRow {
  readonly key: string;
  readonly report: Omit<ReportRecord, 'publisher'>;
  readonly publishers: readonly EntityRecord[];
}

export interface RelationshipRow {
  readonly key: string;
  readonly relationship: Omit<RelationshipRecord, 'subject' | 'object'>;
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
}

export interface EntityRow {
  readonly entity: EntityRecord;
}

export function toClaim({ claim, parties, testimonies }: ClaimRow): ClaimRecord {
  const inRole = (role: Role) => parties.filter(([of]) => of === role).map(([, entity]) => entity);
  return {
    id: claim.id,
    subject: inRole('SUBJECT')[0] ?? null,
    relation: claim.relation,
    verb: claim.verb,
    event: claim.event ?? null,
    mode: claim.mode ?? null,
    cameo: claim.cameo ?? null,
    object: inRole('OBJECT')[0] ?? null,
    recipient: inRole('RECIPIENT')[0] ?? null,
    from: inRole('FROM'),
    to: inRole('TO'),
    at: inRole('AT'),
    when: whenOf(claim),
    count:
      claim.countText === undefined
        ? null
        : { min: claim.countMin ?? null, max: claim.countMax ?? null, text: claim.countText },
    ended: claim.ended,
    status: claim.status,
    origins: claim.origins,
    denials: claim.denials,
    modalities: claim.modalities,
    statedAt: claim.statedAt,
    recordedAt: claim.recordedAt,
    testimonies: testimonies.map((row) => toTestimony(row, claim.id)),
  };
}

function whenOf({ whenStart, whenEnd, whenPrecision, whenText }: ClaimNode): ClaimRecord['when'] {
  if (whenStart === undefined || whenEnd === undefined || whenPrecision === undefined) return null;
  return { start: whenStart, end: whenEnd, precision: whenPrecision, text: whenText ?? '' };
}

function toTestimony(row: TestimonyRow, claimId: string): TestimonyRecord {
  const { inferredRule, inferredReason, chain, passages, reports, ...rest } = row;
  const [report] = reports;
  return {
    ...rest,
    claimId,
    inferred: inferredRule === null ? null : { rule: inferredRule, reason: inferredReason ?? '' },
    passage: passages[0] ?? null,
    report:
      report === undefined ? null : toReport({ key: '', report, publishers: report.publishers }),
    chain: chain.map(([verb, source]) => ({ source, verb })),
  };
}

export function toReport({ report, publishers }: ReportRow): ReportRecord {
  return { ...report, publisher: publishers[0] ?? null };
}

export function toRelationship({
  relationship,
  subject,
  object,
}: RelationshipRow): RelationshipRecord {
  return { ...relationship, subject, object };
}
