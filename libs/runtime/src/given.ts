import { openGraph } from '@whence/graph';
import { CoreNlpParser } from '@whence/parse';
import { openReport } from '@whence/report';
import type { Settings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';
import type { CoreNlpServer, Neo4jServer } from './servers.js';

/**
 * The Neo4j that someone else runs, asked once at the start, so that a wrong address or password shows then.
 * @throws GraphError
 */
export async function checkGivenNeo4j({ neo4j }: Settings): Promise<Neo4jServer> {
  const { uri, user, password, database } = neo4j;
  const server = { uri: uri ?? '', user, password: password ?? '', database };
  const graph = openGraph({ ...server, vocabulary: loadVocabulary });
  try {
    await graph.ping();
  } finally {
    await graph.close();
  }
  return { ...server, browserUrl: null, passwordFile: null };
}

/**
 * The same for CoreNLP.
 * @throws ParseError
 */
export async function checkGivenCoreNlp({ coreNlp }: Settings): Promise<CoreNlpServer> {
  const { url, user, password } = coreNlp;
  const server = { url: url ?? '', user, password };
  const parser = new CoreNlpParser({ ...server, patienceMs: 0 });
  await parser.parse(openReport('The minister met the delegation in Tripoli.'));
  return server;
}
