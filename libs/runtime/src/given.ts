import { openGraph } from '@whence/graph';
import { CoreNlpParser } from '@whence/parse';
import { openReport } from '@whence/report';
import type { Settings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';
import type { OnProgress, Part } from './progress.js';
import type { CoreNlpServer, Neo4jServer } from './servers.js';

const atOnceMs = 2_000;

/**
 * The Neo4j that someone else runs, asked once at the start, so that a wrong address or password shows then.
 * @throws GraphError
 */
export async function checkGivenNeo4j(
  { neo4j }: Settings,
  onProgress: OnProgress = () => undefined,
): Promise<Neo4jServer> {
  const { uri, user, password, database } = neo4j;
  const server = { uri: uri ?? '', user, password: password ?? '', database };
  const graph = openGraph({ ...server, vocabulary: loadVocabulary });
  try {
    await sayingSlow('Neo4j', server.uri, onProgress, graph.ping());
  } finally {
    await graph.close();
  }
  return { ...server, browserUrl: null, passwordFile: null };
}

/**
 * The same for CoreNLP.
 * @throws ParseError
 */
export async function checkGivenCoreNlp(
  { coreNlp }: Settings,
  onProgress: OnProgress = () => undefined,
): Promise<CoreNlpServer> {
  const { url, user, password } = coreNlp;
  const server = { url: url ?? '', user, password };
  const parser = new CoreNlpParser({ ...server, patienceMs: 0 });
  const parsing = parser.parse(openReport('The minister met the delegation in Tripoli.'));
  await sayingSlow('CoreNLP', server.url, onProgress, parsing);
  return server;
}

/** Says whom one waits for, where the answer is not there at once. */
async function sayingSlow(
  part: Part,
  address: string,
  onProgress: OnProgress,
  answer: Promise<unknown>,
): Promise<void> {
  const timer = setTimeout(() => {
    onProgress({ part, state: 'starting', text: `waiting for ${address}` });
  }, atOnceMs);
  try {
    await answer;
  } finally {
    clearTimeout(timer);
  }
}
