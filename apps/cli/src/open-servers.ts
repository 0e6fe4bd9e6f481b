import { findServers, startCoreNlp, startNeo4j, startServers, type Servers } from '@whence/runtime';
import type { Settings } from '@whence/settings';
import { showServerProgress } from './server-progress.js';

const nothingToStop = (): Promise<void> => Promise.resolve();

/** The servers of a Whence that runs here, or else those of the settings, started for this call alone. */
export async function openServers(settings: Settings, signal: AbortSignal): Promise<Servers> {
  const options = { onProgress: showServerProgress(), signal };
  if (settings.neo4j.uri !== null) return await startServers(settings, options);
  const { neo4j, coreNlp } = await findServers(settings);
  if (neo4j === null) return await startServers(settings, options);
  if (coreNlp !== null) return { neo4j, coreNlp, stop: nothingToStop };
  return { neo4j, ...(await startCoreNlp(settings, options)) };
}

/** CoreNLP alone, for reading without storing. */
export async function openCoreNlp(
  settings: Settings,
  signal: AbortSignal,
): Promise<Omit<Servers, 'neo4j'>> {
  if (settings.coreNlp.url === null) {
    const { coreNlp } = await findServers(settings);
    if (coreNlp !== null) return { coreNlp, stop: nothingToStop };
  }
  return await startCoreNlp(settings, { onProgress: showServerProgress(), signal });
}

/** Neo4j alone, for storing what was read elsewhere. */
export async function openNeo4j(
  settings: Settings,
  signal: AbortSignal,
): Promise<Omit<Servers, 'coreNlp'>> {
  if (settings.neo4j.uri === null) {
    const { neo4j } = await findServers(settings);
    if (neo4j !== null) return { neo4j, stop: nothingToStop };
  }
  return await startNeo4j(settings, { onProgress: showServerProgress(), signal });
}
