import type { Connection } from '../driver/connection.js';
import type { GraphReader, Node } from '../graph.js';
import type { ClaimParts, QueryOptions } from '../queries.js';
import type { ClaimReader } from './claim-reader.js';
import { EntityReader } from './entity-reader.js';
import type { References } from './references.js';
import { ProvenanceReader } from './provenance-reader.js';
import type { RelationshipReader } from './relationship-reader.js';
import { ReportReader } from './report-reader.js';

/** A testimony with all that is asked of one. */
const whole: ClaimParts = { testimonies: 1, chain: true, passage: true, report: true };

export function openReader(
  connection: Connection,
  references: References,
  claims: ClaimReader,
  relationships: RelationshipReader,
): GraphReader {
  const reports = new ReportReader(connection, references);
  const entities = new EntityReader(connection, references);
  const provenance = new ProvenanceReader(connection, references, claims);
  return {
    node: (id, options) =>
      node(id, { connection, claims, relationships, reports, entities }, options),
    entity: (ref, options) => entities.entity(ref, options),
    entities: (filter, page, options) => entities.entities(filter, page, options),
    relationships: (filter, page, options) => relationships.relationships(filter, page, options),
    paths: (from, to, limits, options) => relationships.paths(from, to, limits, options),
    claims: (filter, page, parts, options) => claims.claims(filter, page, parts, options),
    claim: (id, parts, options) => claims.claim(id, parts, options),
    claimsBehind: (id, page, parts, options) => claims.behind(id, page, parts, options),
    claimsOfReport: (id, page, parts, options) => claims.ofReport(id, page, parts, options),
    timeline: async (ref, filter, page, parts, options) =>
      claims.timeline((await references.resolve(ref, options)).id, filter, page, parts, options),
    changes: (since, page, parts, options) => claims.changes(since, page, parts, options),
    report: (id, options) => reports.report(id, options),
    reports: (filter, page, options) => reports.reports(filter, page, options),
    reportText: (id, options) => reports.text(id, options),
    passages: (id, page, options) => reports.passages(id, page, options),
    corroboration: (id, options) => provenance.corroboration(id, options),
    source: (ref, options) => provenance.source(ref, options),
    judgements: (about, options) => provenance.judgements(about, options),
    reviewQueue: (page, options) => provenance.reviewQueue(page, options),
    audit: (filter, page, options) => provenance.audit(filter, page, options),
  };
}

interface Readers {
  readonly connection: Connection;
  readonly claims: ClaimReader;
  readonly relationships: RelationshipReader;
  readonly reports: ReportReader;
  readonly entities: EntityReader;
}

/** An id says what it is of: `claim_…`, `report_…`. */
async function node(
  id: string,
  { connection, claims, relationships, reports, entities }: Readers,
  options: QueryOptions = {},
): Promise<Node | null> {
  switch (id.split('_')[0]) {
    case 'entity': {
      const entity = await entities.entity({ id }, options);
      return entity === null ? null : { type: 'Entity', entity };
    }
    case 'claim': {
      const claim = await claims.claim(id, {}, options);
      return claim === null ? null : { type: 'Claim', claim };
    }
    case 'report': {
      const report = await reports.report(id, options);
      return report === null ? null : { type: 'Report', report };
    }
    case 'passage': {
      const passage = await reports.passage(id, options);
      return passage === null ? null : { type: 'Passage', passage };
    }
    case 'relationship': {
      const relationship = await relationships.relationship(id, options);
      return relationship === null ? null : { type: 'Relationship', relationship };
    }
    case 'testimony': {
      const [row] = await connection.read<{ id: string }>(
        'read/claim-of-a-testimony',
        { id },
        options,
      );
      if (row === undefined) return null;
      const claim = await claims.claim(row.id, { ...whole, only: { id } }, options);
      const testimony = claim?.testimonies[0];
      return testimony === undefined ? null : { type: 'Testimony', testimony };
    }
    case undefined:
    default:
      return null;
  }
}
