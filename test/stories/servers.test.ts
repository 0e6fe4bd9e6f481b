import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findServers, startServers, type Progress, type Servers } from '@whence/runtime';
import { readSettings, type Settings } from '@whence/settings';

jest.setTimeout(180_000);

describe('servers that are started on this machine', () => {
  let settings: Settings;
  let servers: Servers;
  const progress: Progress[] = [];

  beforeAll(async () => {
    settings = readSettings({ WHENCE_HOME: await mkdtemp(join(tmpdir(), 'whence-home-')) });
    servers = await startServers(settings, { onProgress: (step) => progress.push(step) });
  });

  afterAll(async () => {
    await servers.stop();
    await rm(settings.home, { recursive: true, force: true });
  });

  test('say when each is ready, and where', () => {
    const ready = progress.filter(({ state }) => state === 'ready').map(({ text }) => text);
    expect(ready).toHaveLength(2);
    for (const scheme of ['bolt', 'http']) {
      const sentence = new RegExp(
        `^ready after [\\d.]+ s at ${scheme}://127\\.0\\.0\\.1:\\d+$`,
        'u',
      );
      expect(ready).toContainEqual(expect.stringMatching(sentence));
    }
  });

  test('keep the password of Neo4j in a file for its owner alone', async () => {
    const file = servers.neo4j.passwordFile ?? '';
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(servers.neo4j.password);
  });

  test('show no password in the list of processes', async () => {
    const lines = await commandLines();
    expect(lines.some((line) => line.includes(settings.home))).toBe(true);
    for (const { password } of [servers.neo4j, servers.coreNlp]) {
      expect(lines.filter((line) => line.includes(password ?? ''))).toEqual([]);
    }
  });

  test('refuse whoever does not know the password', async () => {
    expect(await statusOf(query('wrong'))).toBe(401);
    expect(await statusOf(parse(servers.coreNlp.url, 'wrong'))).toBe(401);
    expect(await statusOf(parse(servers.coreNlp.url, servers.coreNlp.password ?? ''))).toBe(200);
  });

  test('refuse whoever comes from another address, even with the password', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    // A machine without a network has no outside.
    if (outside === undefined) return;
    const { port } = new URL(servers.coreNlp.url);
    const url = `http://${outside.address}:${port}`;
    expect(await statusOf(parse(url, servers.coreNlp.password ?? ''))).toBe(401);
    expect(await accepts(outside.address, Number(new URL(servers.neo4j.uri).port))).toBe(false);
  });

  test('have their data folder to themselves', async () => {
    await expect(startServers(settings)).rejects.toMatchObject({ code: 'FOLDER_IN_USE' });
  });

  test('are found by other commands on the same data folder', async () => {
    const { neo4j, coreNlp } = servers;
    expect(await findServers(settings)).toEqual({ neo4j, coreNlp });
  });

  test('come back at the same address, with the same password, after they are killed', async () => {
    const before = progress.length;
    const killed = await serverProcesses(settings.home);
    expect(killed).toHaveLength(2);
    for (const pid of killed) process.kill(pid, 'SIGKILL');
    await until(() => progress.slice(before).filter(({ state }) => state === 'ready').length === 2);
    expect(await statusOf(query(servers.neo4j.password))).toBe(200);
    expect(await statusOf(parse(servers.coreNlp.url, servers.coreNlp.password ?? ''))).toBe(200);
    expect(await serverProcesses(settings.home)).not.toEqual(expect.arrayContaining(killed));
  });

  test('leave no process, no lock and no port behind once they are stopped', async () => {
    await servers.stop();
    expect(await serverProcesses(settings.home)).toEqual([]);
    expect(await readdir(settings.home)).not.toContain('lock.json');
    expect(await readdir(join(settings.home, 'run'))).toEqual(['writable']);
    expect(await accepts('127.0.0.1', Number(new URL(servers.coreNlp.url).port))).toBe(false);
  });

  function query(password: string): Promise<Response> {
    const { browserUrl, user, database } = servers.neo4j;
    return fetch(new URL(`/db/${database}/tx/commit`, browserUrl ?? ''), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...login(user, password) },
      body: JSON.stringify({ statements: [{ statement: 'RETURN 1' }] }),
    });
  }

  function parse(url: string, password: string): Promise<Response> {
    const address = new URL(url);
    address.searchParams.set('properties', '{"annotators":"tokenize"}');
    const headers = login(servers.coreNlp.user ?? '', password);
    return fetch(address, { method: 'POST', headers, body: 'Who asks?' });
  }
});

function login(user: string, password: string): { readonly authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

async function statusOf(response: Promise<Response>): Promise<number> {
  const { status, body } = await response;
  await body?.cancel();
  return status;
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (accepted: boolean) => () => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false));
  });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(100);
}

/** Every process with its arguments, where the system shows them. */
async function processes(): Promise<readonly { readonly pid: number; readonly line: string }[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const lines = pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => ''));
  return (await Promise.all(lines)).map((line, index) => ({ pid: pids[index] ?? 0, line }));
}

async function commandLines(): Promise<readonly string[]> {
  return (await processes()).map(({ line }) => line);
}

async function serverProcesses(home: string): Promise<number[]> {
  return (await processes()).filter(({ line }) => line.includes(`@${home}`)).map(({ pid }) => pid);
}
