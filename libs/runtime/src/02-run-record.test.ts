import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftovers, findRunning, Run } from './02-run-record.js';
import { homeAt, type Home } from './home.js';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

const gone = { pid: 999_999_999, started: '1@boot' };

async function aServer(): Promise<ProcessIdentity> {
  const { pid = 0 } = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  const identity = await identify(pid);
  if (identity === null) throw new Error('sleep did not start');
  return identity;
}

describe('what a process started', () => {
  let home: Home;

  beforeEach(async () => {
    home = homeAt(await mkdtemp(join(tmpdir(), 'whence-run-')));
  });

  afterEach(async () => {
    await rm(home.folder, { recursive: true, force: true });
  });

  async function leave(owner: ProcessIdentity, servers: ProcessIdentity[]): Promise<void> {
    await mkdir(join(home.run, 'left'), { recursive: true });
    const record = { owner, servers, neo4j: null, coreNlp: null };
    await writeFile(join(home.run, 'left', 'servers.json'), JSON.stringify(record));
  }

  test('is ended when that process is gone', async () => {
    const server = await aServer();
    await leave(gone, [server]);
    await endLeftovers(home);
    expect(await isAlive(server)).toBe(false);
    expect(await readdir(home.run)).toEqual([]);
  });

  test('is left alone while that process lives', async () => {
    const server = await aServer();
    const run = await Run.open(home);
    await run.started(server);
    await endLeftovers(home);
    expect(await isAlive(server)).toBe(true);
    process.kill(server.pid, 'SIGKILL');
  });

  test('is not confused with another process that has its number now', async () => {
    const stranger = await aServer();
    await leave(gone, [{ ...stranger, started: '1@boot' }]);
    await endLeftovers(home);
    expect(await isAlive(stranger)).toBe(true);
    process.kill(stranger.pid, 'SIGKILL');
  });

  test('can be found by another process while it answers', async () => {
    const run = await Run.open(home);
    expect(await findRunning(home)).toEqual({ neo4j: null, coreNlp: null });
    const coreNlp = { url: 'http://127.0.0.1:9000', user: 'whence' };
    await run.answers({ coreNlp });
    expect(await findRunning(home)).toEqual({ neo4j: null, coreNlp });
    await run.close();
    expect(await findRunning(home)).toEqual({ neo4j: null, coreNlp: null });
  });
});
