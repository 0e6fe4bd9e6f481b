import type { Graph, GraphSettings } from './graph.js';
import { GraphError } from './graph-error.js';

/** Opens the graph of a running Neo4j; nothing is sent before the first call. */
export function openGraph(settings: GraphSettings): Graph {
  throw new GraphError('UNEXPECTED', `No store for ${settings.uri} yet.`);
}
