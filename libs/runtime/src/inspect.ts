import { constants } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Settings } from '@whence/settings';
import { findJava, findMaven } from './03-tools.js';
import { rememberedClassPath } from './04-class-path.js';
import { findServers } from './find-servers.js';
import { checkGivenCoreNlp, checkGivenNeo4j } from './given.js';
import { homeAt, may } from './home.js';

/** One thing that a start needs: what was found, or what to do. */
export interface Finding {
  readonly name: string;
  readonly well: boolean;
  readonly text: string;
}

/** Everything that `startServers` would need. Looks, and changes nothing. */
export async function inspect(settings: Settings): Promise<readonly Finding[]> {
  const startsNeo4j = settings.neo4j.uri === null;
  const startsCoreNlp = settings.coreNlp.url === null;
  const home = homeAt(settings.home);
  // A folder that this user may not even look into is reported as such below.
  const running = await findServers(settings).catch(() => ({ neo4j: null, coreNlp: null }));
  const jars = [
    ...(startsNeo4j ? [rememberedClassPath('Neo4j', home)] : []),
    ...(startsCoreNlp ? [rememberedClassPath('CoreNLP', home)] : []),
  ];
  const complete = (await Promise.allSettled(jars)).every(
    (found) => found.status === 'fulfilled' && found.value !== null,
  );
  return await Promise.all([
    look('Node', () => Promise.resolve(process.versions.node)),
    look('Folder', () => folder(settings.home)),
    ...(jars.length === 0 ? [] : [look('Java', async () => (await findJava()).version)]),
    ...(complete ? [] : [look('Maven', async () => (await findMaven()).version)]),
    ...(jars.length === 0
      ? []
      : [
          look('Jars', () =>
            Promise.resolve(complete ? 'there' : 'not there yet; the first start brings them'),
          ),
        ]),
    look('Neo4j', async () => {
      if (!startsNeo4j) return `answers at ${(await checkGivenNeo4j(settings)).uri}`;
      return running.neo4j === null ? 'is started here' : `runs here at ${running.neo4j.uri}`;
    }),
    look('CoreNLP', async () => {
      if (!startsCoreNlp) return `answers at ${(await checkGivenCoreNlp(settings)).url}`;
      return running.coreNlp === null ? 'is started here' : `runs here at ${running.coreNlp.url}`;
    }),
  ]);
}

async function look(name: string, find: () => Promise<string>): Promise<Finding> {
  try {
    return { name, well: true, text: await find() };
  } catch (error) {
    return { name, well: false, text: (error as Error).message };
  }
}

/** The nearest folder that exists decides: the missing ones would be made in it. */
async function folder(path: string): Promise<string> {
  let existing = path;
  while (!(await may(existing)) && dirname(existing) !== existing) {
    existing = dirname(existing);
  }
  if (!(await may(existing, constants.W_OK))) {
    throw new Error(
      `${existing} cannot be written. Give this user the right to, or set WHENCE_HOME to a folder that this user owns.`,
    );
  }
  const { bavail, bsize } = await statfs(existing);
  return `${path} (${Math.floor((bavail * bsize) / 1e9)} GB free)`;
}
