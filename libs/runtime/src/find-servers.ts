import type { Settings } from '@whence/settings';
import { findRunning } from './02-run-record.js';
import { homeAt, readIfThere } from './home.js';
import type { CoreNlpServer, Neo4jServer } from './servers.js';

/** The servers that another process runs for the same data folder, each null where there is none. */
export async function findServers(settings: Settings): Promise<{
  readonly neo4j: Neo4jServer | null;
  readonly coreNlp: CoreNlpServer | null;
}> {
  const home = homeAt(settings.home);
  const { neo4j, coreNlp } = await findRunning(home);
  const [graphPassword, parserPassword] = await Promise.all([
    readIfThere(home.neo4jPassword),
    readIfThere(home.coreNlpPassword),
  ]);
  return {
    neo4j:
      neo4j === null || graphPassword === null
        ? null
        : { ...neo4j, password: graphPassword.trim(), passwordFile: home.neo4jPassword },
    coreNlp:
      coreNlp === null || parserPassword === null
        ? null
        : { ...coreNlp, password: parserPassword.trim() },
  };
}
