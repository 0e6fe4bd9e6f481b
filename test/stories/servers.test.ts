import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServers, type Progress, type Servers } from '@whence/runtime';
import { readSettings } from '@whence/settings';

describe('servers that are started on this machine', () => {
  let home: string;
  let servers: Servers;
  const progress: Progress[] = [];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'whence-home-'));
    servers = await startServers(readSettings({ WHENCE_HOME: home }), {
      onProgress: (step) => {
        progress.push(step);
        console.log(step);
      },
    });
  }, 120_000);

  afterAll(async () => {
    await servers.stop();
    await rm(home, { recursive: true, force: true });
  }, 60_000);

  test('keep the password of Neo4j in a file for its owner alone', async () => {
    const file = servers.neo4j.passwordFile ?? '';
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(servers.neo4j.password);
  });
});
