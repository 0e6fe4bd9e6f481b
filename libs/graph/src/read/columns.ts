import type {
  ClaimRecord,
  EntityRecord,
  PassageRecord,
  ReportRecord,
  TestimonyRecord,
} from '../records.js';
import type { ClaimFields, ClaimParts } from '../queries.js';

/** Names of properties that a statement gives as a list in this order; null where it is not to fetch any. */
export type Columns = readonly string[] | null;

/** What `read/claims` is to bring of each kind of node. */
export interface ClaimColumns {
  readonly claim: readonly string[];
  readonly party: Columns;
  readonly testimony: Columns;
  readonly source: Columns;
  readonly passage: Columns;
  readonly report: Columns;
  readonly publisher: Columns;
}

type Properties = Readonly<Record<string, readonly string[]>>;

/** The properties behind each field of a record. */
type Behind<Record> = Readonly<{ [Field in keyof Record]-?: readonly string[] }>;

const entity: Behind<EntityRecord> = plain(
  'id',
  'name',
  'kind',
  'country',
  'aliases',
  'named',
  'grade',
);

const passage: Behind<PassageRecord> = plain(
  'id',
  'reportId',
  'index',
  'start',
  'end',
  'text',
  'paragraph',
  'boilerplate',
);

const report: Behind<ReportRecord> = {
  ...plain(
    'id',
    'sha256',
    'title',
    'publisherName',
    'publishedOn',
    'language',
    'url',
    'status',
    'attempts',
    'failure',
    'recordedBy',
    'recordedAt',
    'withdrawnAt',
    'withdrawnReason',
    'supersededBy',
    'claims',
  ),
  publisher: [],
};

const testimony: Behind<TestimonyRecord> = {
  ...plain(
    'id',
    'modality',
    'hedge',
    'quote',
    'start',
    'end',
    'rule',
    'credibility',
    'recordedBy',
    'recordedAt',
    'withdrawnAt',
    'withdrawnReason',
    'withdrawnBefore',
  ),
  inferred: ['inferredRule', 'inferredReason'],
  // The way to the claim tells the stance, and which claim it is.
  stance: [],
  claimId: [],
  chain: [],
  passage: [],
  report: [],
};

const claim: Behind<ClaimRecord> = {
  ...plain(
    'id',
    'relation',
    'verb',
    'event',
    'mode',
    'cameo',
    'alias',
    'ended',
    'status',
    'origins',
    'denials',
    'modalities',
    'statedAt',
    'recordedAt',
  ),
  when: ['whenStart', 'whenEnd', 'whenPrecision', 'whenText'],
  count: ['countMin', 'countMax', 'countText'],
  subject: [],
  object: [],
  recipient: [],
  from: [],
  to: [],
  at: [],
  testimonies: [],
};

/** The columns of the parts that are asked for. */
export function columnsFor(parts: ClaimParts): ClaimColumns {
  const { fields = {} } = parts;
  const asked = (wanted: boolean | undefined, behind: Properties, of: keyof ClaimFields) =>
    wanted === true ? columns(behind, fields[of]) : null;
  const told = (parts.testimonies ?? 0) > 0;
  return {
    // Who asks for all may judge as of a moment, and needs what changed since only.
    claim: [
      ...columns(claim, fields.claim),
      'relationshipId',
      ...(fields.claim === undefined ? ['changedAt'] : []),
    ],
    party: asked(parts.parties ?? true, entity, 'party'),
    testimony: asked(told, testimony, 'testimony'),
    source: asked(told && parts.chain, entity, 'source'),
    passage: asked(told && parts.passage, passage, 'passage'),
    report: asked(told && parts.report, report, 'report'),
    publisher: asked(
      told && parts.report === true && (fields.report?.includes('publisher') ?? true),
      entity,
      'publisher',
    ),
  };
}

/** All where no fields are named, or one that is none of the record's own: then who knows what it is made from. */
function columns(behind: Properties, fields: readonly string[] | undefined): readonly string[] {
  const all = fields === undefined || fields.some((field) => !(field in behind));
  const names = all ? Object.keys(behind) : ['id', ...fields];
  return [...new Set(names.flatMap((name) => behind[name] ?? []))];
}

function plain<Name extends string>(...names: readonly Name[]): Record<Name, readonly string[]> {
  const entries = names.map((name) => [name, [name]] as const);
  return Object.fromEntries(entries) as unknown as Record<Name, readonly string[]>;
}
