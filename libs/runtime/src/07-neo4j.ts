import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { argumentsFile } from './arguments-file.js';
import { explained, keptPassword, may, readIfThere, writePrivately, type Home } from './home.js';
import type { Memory } from './memory.js';
import { RuntimeError } from './runtime-error.js';
import type { ServerPlan } from './server-plan.js';

export interface Neo4jPlace {
  readonly home: Home;
  readonly java: string;
  readonly jars: readonly string[];
  readonly bolt: number;
  readonly http: number;
  readonly database: string;
  readonly memory: Memory;
}

export interface Neo4jPlan extends ServerPlan {
  readonly uri: string;
  readonly browserUrl: string;
  readonly user: string;
  readonly password: string;
}

const user = 'neo4j';

/** @throws RuntimeError PASSWORD_LOST */
export async function planNeo4j(place: Neo4jPlace): Promise<Neo4jPlan> {
  const { home, java, jars, bolt, http, database, memory } = place;
  const configuration = join(home.neo4j, 'conf');
  await writePrivately(join(configuration, 'neo4j.conf'), configurationOf(place));
  for (const folder of ['data', 'import', 'plugins', 'run']) {
    await explained(home.neo4j, () => mkdir(join(home.neo4j, folder), { recursive: true }));
  }
  const password = await ensurePassword(place, configuration);
  const uri = `bolt://127.0.0.1:${bolt}`;
  const query = `http://127.0.0.1:${http}/db/${database}/tx/commit`;
  return {
    part: 'Neo4j',
    java,
    args: [
      `-Xms${memory.neo4jHeap}m`,
      `-Xmx${memory.neo4jHeap}m`,
      ...['-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8'],
      ...['java.nio', 'java.io', 'sun.nio.ch'].map(
        (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
      ),
      ...['-cp', jars.join(delimiter)],
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home.neo4j}`,
      `--config-dir=${configuration}`,
    ],
    ports: [bolt, http],
    address: uri,
    answers: (signal) => answersQueries(query, password, home, signal),
    startsWithinMs: 180_000,
    endsWithinMs: 30_000,
    uri,
    browserUrl: `http://127.0.0.1:${http}/browser/`,
    user,
    password,
  };
}

function configurationOf({ home, bolt, http, database, memory }: Neo4jPlace): string {
  return [
    '# Written at each start.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    `server.http.listen_address=127.0.0.1:${http}`,
    `server.http.advertised_address=127.0.0.1:${http}`,
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    `initial.dbms.default_database=${database}`,
    `server.memory.pagecache.size=${memory.neo4jPageCache}m`,
    `server.directories.logs=${join(home.logs, 'neo4j')}`,
    // Otherwise each database takes half a gigabyte before anything is in it.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=64m',
    'db.tx_log.rotation.retention_policy=2 files',
    '',
  ].join('\n');
}

/** Set before the first start, so that the well-known first password never works. */
async function ensurePassword(
  { home, java, jars }: Neo4jPlace,
  configuration: string,
): Promise<string> {
  const isNew = !(await may(join(home.neo4j, 'data', 'databases', 'system')));
  if (!isNew && (await readIfThere(home.neo4jPassword)) === null) {
    throw new RuntimeError(
      'PASSWORD_LOST',
      `The graph lies in ${home.neo4j}, but the file with its password, ${home.neo4jPassword}, is gone. Put that file back, or move ${home.neo4j} away to begin with an empty graph.`,
    );
  }
  const password = await keptPassword(home.neo4jPassword);
  if (!isNew) return password;
  const file = join(home.neo4j, 'run', 'initial-password.args');
  const command = ['-cp', jars.join(delimiter), 'org.neo4j.cli.AdminTool', 'dbms'];
  await writePrivately(file, argumentsFile([...command, 'set-initial-password', password]));
  await promisify(execFile)(java, [`@${file}`], {
    env: { ...process.env, NEO4J_HOME: home.neo4j, NEO4J_CONF: configuration },
    timeout: 60_000,
  }).catch((error: unknown) => {
    throw new RuntimeError(
      'SERVER_FAILED',
      `Neo4j would not take its first password. Look at ${home.neo4j}; if nothing in it is of use, move it away and start again.`,
      { cause: error },
    );
  });
  await writePrivately(file, '');
  return password;
}

const queryAnswer = z.object({ errors: z.array(z.unknown()), results: z.array(z.unknown()) });

async function answersQueries(
  url: string,
  password: string,
  home: Home,
  signal: AbortSignal,
): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    },
    body: JSON.stringify({ statements: [{ statement: 'RETURN 1' }] }),
    signal,
  });
  if (response.status === 401) {
    throw new RuntimeError(
      'PASSWORD_LOST',
      `The graph in ${home.neo4j} has another password than the one in ${home.neo4jPassword}. Put the right one into that file, or move ${home.neo4j} away to begin with an empty graph.`,
    );
  }
  const answer = queryAnswer.safeParse(await response.json());
  return response.ok && answer.success && answer.data.errors.length === 0;
}
