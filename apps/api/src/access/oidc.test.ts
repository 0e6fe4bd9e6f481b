import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Oidc } from './oidc.js';

describe('a token of an issuer', () => {
  let server: Server;
  let issuer: string;
  /** How the address of the keys answers. */
  let keys: RequestListener;
  beforeEach(async () => {
    server = createServer((request, response) => {
      if (request.url === '/keys') keys(request, response);
      else response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/keys` }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const pair = generateKeyPair('RS256');
  const signed = async (claims: Record<string, unknown>) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setAudience('whence')
      .setIssuer(issuer)
      .setExpirationTime('5 minutes')
      .sign((await pair).privateKey);

  const soundKeys = async (): Promise<string> => {
    const key = await exportJWK((await pair).publicKey);
    return JSON.stringify({ keys: [{ ...key, kid: 'one', alg: 'RS256', use: 'sig' }] });
  };

  test.each<[string, RequestListener]>([
    ['breaks off', (request) => request.socket.destroy()],
    ['answers with an error', (_request, response) => response.writeHead(502).end('{}')],
    ['answers with a page', (_request, response) => response.end('<html>')],
    ['answers without keys', (_request, response) => response.end('{}')],
  ])('is no bad one where the issuer %s', async (_what, answer) => {
    keys = answer;
    await expect(new Oidc(issuer, 'whence').viewerWith(await signed({}))).rejects.toMatchObject({
      code: 'ISSUER_UNAVAILABLE',
    });
  });

  test('that does not say whose it is is refused with a sentence', async () => {
    const sound = await soundKeys();
    keys = (_request, response) => response.end(sound);
    const oidc = new Oidc(issuer, 'whence');
    expect(await oidc.viewerWith(await signed({ sub: 'Amal' }))).toMatchObject({ name: 'Amal' });
    const whose = oidc.viewerWith(await signed({ role: 'admin' }));
    await expect(whose).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: expect.stringMatching(/^The token is not valid: [^[{]*"sub"[^[{]*$/u),
    });
  });
});
