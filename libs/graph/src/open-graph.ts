import { Connection } from './driver/connection.js';
import type { Graph, GraphSettings } from './graph.js';
import { Judgements } from './judgement/judge.js';
import { ClaimReader } from './read/claim-reader.js';
import { openReader } from './read/reader.js';
import { RelationshipReader } from './read/relationship-reader.js';
import { References } from './read/references.js';
import { loadStatements } from './statements/catalogue.js';
import { withEdgeTypes } from './statements/edge-types.js';
import { migrate } from './statements/migrate.js';
import { rebuild } from './store/rebuild.js';
import { StoreOfReports } from './store/report-store.js';

/** Opens the graph of a running Neo4j; nothing is sent before the first call. */
export function openGraph(settings: GraphSettings): Graph {
  const { vocabulary } = settings;
  const connection = new Connection(settings, withEdgeTypes(loadStatements(), vocabulary));
  const references = new References(connection, vocabulary);
  const claims = new ClaimReader(connection, references);
  const relationships = new RelationshipReader(connection, references);
  return {
    ping: async (options) => ({ server: await connection.server(options) }),
    migrate: () => migrate(connection),
    prepare: () => prepare(claims, relationships),
    reports: new StoreOfReports(connection, vocabulary),
    read: openReader(connection, references, claims, relationships),
    judge: new Judgements(connection, references, claims, vocabulary),
    rebuild: () => rebuild(connection),
    close: () => connection.close(),
  };
}

/** Planning is no query of anyone's, so it may take longer than one. */
const patience = { timeout: 120_000 };

async function prepare(claims: ClaimReader, relationships: RelationshipReader): Promise<void> {
  await claims.claims({}, { first: 0 }, {}, patience);
  await relationships.relationships({}, { first: 0 }, patience);
}
