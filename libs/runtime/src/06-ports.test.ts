import { describe, expect, test } from '@jest/globals';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { freePort } from './06-ports.js';
import { listenerOn } from './listeners.js';

async function aListener(): Promise<Server & { readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(server, { port: (server.address() as AddressInfo).port });
}

describe('a port', () => {
  test('is the preferred one where that is free', async () => {
    const { port, close } = await aListener().then((server) => ({
      port: server.port,
      close: () => new Promise((resolve) => server.close(resolve)),
    }));
    await close();
    expect(await freePort(port)).toBe(port);
  });

  test('is a later one where something listens on the preferred one', async () => {
    const server = await aListener();
    expect(await freePort(server.port)).toBeGreaterThan(server.port);
    server.close();
  });

  test('is never one that was given away already', async () => {
    const first = await freePort(20_400);
    expect(await freePort(20_400, new Set([first]))).not.toBe(first);
  });

  // Where there is no /proc, strangers cannot be told apart, and nothing is claimed about them.
  const seen = process.platform === 'linux';

  test('is known to belong to the process that listens on it', async () => {
    const server = await aListener();
    expect(await listenerOn(server.port, process.pid)).toBe(seen ? 'ours' : 'unknown');
    expect(await listenerOn(server.port, process.ppid)).toBe(seen ? 'other' : 'unknown');
    await new Promise((resolve) => server.close(resolve));
    expect(await listenerOn(server.port, process.pid)).toBe(seen ? 'nobody' : 'unknown');
  });
});
