import { expect, test } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { readSettings } from '@whence/settings';
import { refuseTakenPort } from './port.js';

test('a port that is taken is refused with what to do', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const settings = readSettings({ PORT: String(port) });
  await expect(refuseTakenPort(settings)).rejects.toThrow(/is taken.*set PORT to another one/u);
  await new Promise((resolve) => server.close(resolve));
  await expect(refuseTakenPort(settings)).resolves.toBeUndefined();
});

test('a host that is not of this machine is refused with what to do', async () => {
  const settings = readSettings({ HOST: '203.0.113.7', PORT: '0' });
  await expect(refuseTakenPort(settings)).rejects.toThrow(/not an address of this machine/u);
});
