// A Neo4j for one bench: its own data folder and ports, gone afterwards unless it is to be kept.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openGraph } from '@whence/graph';
import { startNeo4j } from '@whence/runtime';
import { readSettings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';

export const vocabulary = loadVocabulary();
export const settings = { ...readSettings(process.env), logLevel: 'error' };

/** Where `--keep folder` keeps the graph of so many claims; undefined where none is kept. */
export function keptIn(folder, claims) {
  return folder === undefined ? undefined : join(resolve(folder), `${claims}`);
}

/** `keep` is a folder that stays: a graph of a million claims takes most of an hour to load, and is asked more than once. */
export async function startOwnNeo4j(keep) {
  const home = keep ?? (await mkdtemp(join(tmpdir(), 'whence-bench-')));
  if (keep !== undefined) await mkdir(keep, { recursive: true });
  const clean = () => (keep === undefined ? rm(home, { recursive: true, force: true }) : undefined);
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
