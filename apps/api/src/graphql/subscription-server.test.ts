import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { Duplex } from 'node:stream';
import type { Access } from '../access/access.js';
import { SubscriptionServer } from './subscription-server.js';

describe('a WebSocket that is refused', () => {
  let http: Server;
  let subscriptions: SubscriptionServer;
  beforeEach(() => {
    http = createServer();
    subscriptions = new SubscriptionServer({
      schema: buildSchema('type Query { one: Int }'),
      access: {} as Access,
      listensOn: '127.0.0.1',
      formatError: (formatted) => formatted,
    });
    subscriptions.attachTo(http);
  });
  afterEach(() => subscriptions.close());

  test('may go away before it is told so', async () => {
    const gone = new Duplex({
      read: () => undefined,
      write: (_chunk, _encoding, done) => {
        done(new Error('read ECONNRESET'));
      },
    });
    const closed = new Promise((resolve) => gone.once('close', resolve));
    http.emit('upgrade', { url: '/nowhere', headers: {} } as IncomingMessage, gone, Buffer.of());
    await closed;
    expect(gone.destroyed).toBe(true);
  });

  test('does not keep the server open', async () => {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    const client = connect({ port, allowHalfOpen: true });
    client.write('GET /nowhere HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'); // prettier-ignore
    const answer = await new Promise((resolve) => client.once('data', resolve));
    expect(String(answer)).toMatch(/^HTTP\/1.1 404/u);
    const closed = await Promise.race([
      new Promise((resolve) =>
        http.close(() => {
          resolve('closed');
        }),
      ),
      new Promise((resolve) => setTimeout(resolve, 500, 'open')),
    ]);
    client.destroy();
    expect(closed).toBe('closed');
  });
});
