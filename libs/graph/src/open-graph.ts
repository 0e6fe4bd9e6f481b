import { Connection } from './driver/connection.js';
import type { Graph, GraphSettings } from './graph.js';
import { Judgements } from './judgement/judge.js';
import { ClaimReader } from './read/claim-reader.js';
import { openReader } from './read/reader.js';
import { References } from './read/references.js';
import { loadStatements } from './statements/catalogue.js';
import { withEdgeTypes } from './statements/edge-types.js';
import { migrate } from './statements/migrate.js';
import { rebuild } from './store/rebuild.js';
import { StoreOfReports } from './store/report-store.js';

/** Opens the graph of a running Neo4j; nothing is sent before the first call. */
export function openGraph(settings: GraphSettings): Graph {
  const { relations, vocabulary } = settings;
  const connection = new Connection(settings, withEdgeTypes(loadStatements(), relations));
  const references = new References(connection);
  const claims = new ClaimReader(connection, references);
  return {
    ping: async (options) => ({ server: await connection.server(options) }),
    migrate: () => migrate(connection),
    reports: new StoreOfReports(connection, relations),
    read: openReader(connection, references, claims),
    judge: new Judgements(connection, references, claims, relations, vocabulary),
    rebuild: () => rebuild(connection),
    close: () => connection.close(),
  };
}
