import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

/** An OpenID Connect issuer on loopback: its configuration, its keys, and tokens signed with them. */
export interface TestIssuer {
  readonly url: string;
  token(
    claims: JWTPayload,
    how?: { readonly audience?: string; readonly issuer?: string; readonly expires?: string },
  ): Promise<string>;
  close(): Promise<void>;
}

export async function openIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    const isConfiguration = request.url === '/.well-known/openid-configuration';
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(isConfiguration ? { issuer: url, jwks_uri: `${url}/keys` } : { keys: [key] }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token: (claims, { audience = 'whence', issuer = url, expires = '5 minutes' } = {}) =>
      new SignJWT({ sub: 'someone', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setAudience(audience)
        .setIssuer(issuer)
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(privateKey),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
