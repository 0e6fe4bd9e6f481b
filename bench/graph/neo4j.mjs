// A Neo4j for one bench: its own data folder and ports, gone afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '@whence/graph';
import { startNeo4j } from '@whence/runtime';
import { readSettings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';

export const vocabulary = loadVocabulary();
export const settings = { ...readSettings(process.env), logLevel: 'error' };

/** The jars' class path is remembered for all benches of one run, the data is not. */
export async function startOwnNeo4j() {
  const home = await mkdtemp(join(tmpdir(), 'whence-bench-'));
  const clean = () => rm(home, { recursive: true, force: true });
  const server = await startNeo4j({ ...settings, home }).catch(async (error) => {
    await clean();
    throw error;
  });
  const graph = openGraph({
    ...server.neo4j,
    vocabulary: () => vocabulary,
    connections: 16,
    timeout: 60_000,
  });
  await graph.migrate();
  return {
    home,
    neo4j: server.neo4j,
    graph,
    stop: async () => {
      await graph.close();
      await server.stop();
      await clean();
    },
  };
}

/** Runs `work` with what `start` gave, and ends it whatever happens, Ctrl-C included. */
export async function withAll(starts, work) {
  const running = [];
  const stopAll = async () => {
    for (const one of running.splice(0).reverse()) await one.stop();
  };
  const interrupted = () => void stopAll().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    for (const start of starts) running.push(await start());
    return await work([...running]);
  } finally {
    await stopAll();
    process.off('SIGINT', interrupted);
    process.off('SIGTERM', interrupted);
  }
}
