import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

jest.setTimeout(120_000);

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the service and does nothing after that: what is left open keeps the process. */
const program = `
  import { startService } from '@whence/api';
  import { readSettings } from '@whence/settings';
  const settings = readSettings(process.env);
  const neo4j = { ...settings.neo4j, browserUrl: null, passwordFile: null };
  const servers = { neo4j, coreNlp: settings.coreNlp };
  await startService({ settings, servers, recordedBy: 'story' }).then(
    ({ url }) => console.log('It answers at ' + url),
    (error) => console.log(error.name + ': ' + error.message),
  );
`;

interface Ended {
  /** False where it had to be killed. */
  readonly byItself: boolean;
  readonly printed: string;
}

async function starting(environment: Readonly<Record<string, string>>): Promise<Ended> {
  const options = {
    cwd: root,
    env: { ...process.env, PORT: '0', ...environment },
    timeout: 45_000,
  };
  return await new Promise((resolve) => {
    const args = ['--input-type=module', '--eval', program];
    execFile(process.execPath, args, options, (error, printed) => {
      resolve({ byItself: error?.killed !== true, printed });
    });
  });
}

describe('a service that cannot start says why and leaves nothing open', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'whence-start-'));
  });
  afterEach(() => rm(home, { recursive: true, force: true }));

  test('where its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const PORT = String((other.address() as AddressInfo).port);
    const ended = await starting({ WHENCE_HOME: home, PORT });
    other.close();
    expect(ended).toEqual({ byItself: true, printed: expect.stringMatching(/EADDRINUSE/u) });
  });

  test('where its keys cannot be read, and answers nobody', async () => {
    await mkdir(join(home, 'secrets'));
    await writeFile(join(home, 'secrets', 'api-keys.json'), '[{"name": "Amal", ');
    expect(await starting({ WHENCE_HOME: home })).toEqual({
      byItself: true,
      printed: expect.stringMatching(/^KeyError: .*api-keys\.json/u),
    });
  });

  test('where Neo4j does not answer', async () => {
    const NEO4J_URI = 'bolt://127.0.0.1:9';
    expect(await starting({ WHENCE_HOME: home, NEO4J_URI })).toEqual({
      byItself: true,
      printed: expect.stringMatching(/^GraphError: Neo4j does not answer/u),
    });
  });
});
