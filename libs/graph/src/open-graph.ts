import { Connection } from './driver/connection.js';
import { GraphError } from './graph-error.js';
import type { Graph, GraphSettings, GraphReader, Judge } from './graph.js';
import { openReader } from './read/reader.js';
import { References } from './read/references.js';
import { cypherFolder, loadStatements } from './statements/catalogue.js';
import { migrate } from './statements/migrate.js';
import { withEdgeTypes } from './statements/edge-types.js';
import { StoreOfReports } from './store/report-store.js';

/** Opens the graph of a running Neo4j; nothing is sent before the first call. */
export function openGraph(settings: GraphSettings): Graph {
  const statements = withEdgeTypes(loadStatements(cypherFolder()), settings.relations);
  const connection = new Connection(settings, statements);
  const references = new References(connection);
  return {
    ping: async (options) => ({ server: await connection.server(options) }),
    migrate: () => migrate(connection),
    reports: new StoreOfReports(connection, settings.relations),
    read: openReader(connection, references) as GraphReader,
    judge: {} as Judge,
    rebuild: () => Promise.reject(new GraphError('UNEXPECTED', 'Not there yet.')),
    close: () => connection.close(),
  };
}
