import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import * as net from 'node:net';
import { Duplex } from 'node:stream';
import WebSocket from 'ws';
import type { Access } from '../access/access.js';
import { ApiError } from './errors.js';
import { SubscriptionServer } from './subscription-server.js';

describe('a WebSocket that is open', () => {
  let http: Server;
  let subscriptions: SubscriptionServer;
  let refusal: ApiError | null = null;
  beforeEach(async () => {
    refusal = null;
    http = createServer();
    const viewerOf = () =>
      refusal === null
        ? Promise.resolve({ name: 'Amal', role: 'reader' })
        : Promise.reject(refusal);
    subscriptions = new SubscriptionServer({
      schema: buildSchema('type Query { one: Int }'),
      access: { viewerOf } as unknown as Access,
      listensOn: '127.0.0.1',
      formatError: (formatted) => formatted,
    });
    subscriptions.attachTo(http);
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    await subscriptions.close();
    http.close();
  });

  const unavailable = new ApiError('ISSUER_UNAVAILABLE', 'The issuer does not answer.');
  const unauthenticated = new ApiError('UNAUTHENTICATED', 'The token is over.');

  /** How it was closed, as soon as it is. */
  const connect = async (onAcknowledged: () => void): Promise<number> => {
    const { port } = http.address() as net.AddressInfo;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws');
    socket.once('open', () => {
      socket.send('{"type":"connection_init"}');
    });
    socket.once('message', onAcknowledged);
    return new Promise((resolve) => socket.once('close', resolve));
  };

  test('stays so while the issuer of tokens is away, and is closed when it says no', async () => {
    let closed = Promise.resolve(0);
    await new Promise<void>((acknowledged) => {
      closed = connect(acknowledged);
    });
    refusal = unavailable;
    const wait = new Promise((elapsed) => setTimeout(elapsed, 2_000, 'open'));
    expect(await Promise.race([closed, wait])).toBe('open');
    refusal = unauthenticated;
    expect(await closed).toBe(4403);
  });

  test.each([
    ['to try again later, while the issuer of tokens is away', unavailable, 1013],
    ['no, with a token that is over', unauthenticated, 4403],
  ])('and asks to come in is told %s', async (_what, why, code) => {
    refusal = why;
    expect(await connect(() => undefined)).toBe(code);
  });
});

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
    const { port } = http.address() as net.AddressInfo;
    const client = net.connect({ port, allowHalfOpen: true });
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
