import { afterEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askExample } from './example-question.js';

let service: Server;
afterEach(() => {
  service.close();
});

async function answering(status: number, body: object): Promise<string> {
  service = createServer((_request, response) => {
    response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
}

test('an example is printed with what the service answers', async () => {
  const url = await answering(200, { data: { entities: { nodes: [] } } });
  expect(await askExample(url, null)).toMatch(/^Ask.*which answers:.*"nodes": \[\]/su);
});

test('where a key is needed, that is said in the place of an example which is refused', async () => {
  const message = 'A key is needed.';
  const url = await answering(401, {
    errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }],
  });
  expect(await askExample(url, null)).toBe('A key is needed.\n');
});
