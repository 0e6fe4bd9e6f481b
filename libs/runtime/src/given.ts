import { openGraph } from '@whence/graph';
import { CoreNlpParser } from '@whence/parse';
import { openReport } from '@whence/report';
import type { CoreNlpServer, Neo4jServer } from './servers.js';

/** Servers that someone else runs: asked once at the start, so that a wrong address shows then. */

/** @throws GraphError */
export async function checkNeo4j(server: Neo4jServer): Promise<Neo4jServer> {
  const graph = openGraph({ ...server, relations: [] });
  try {
    await graph.ping();
  } finally {
    await graph.close();
  }
  return server;
}

/** @throws ParseError */
export async function checkCoreNlp(server: CoreNlpServer): Promise<CoreNlpServer> {
  const parser = new CoreNlpParser({
    url: server.url,
    ...(server.user === null ? {} : { user: server.user }),
    ...(server.password === null ? {} : { password: server.password }),
    patienceMs: 0,
  });
  await parser.parse(openReport('The minister met the delegation in Tripoli.'));
  return server;
}
