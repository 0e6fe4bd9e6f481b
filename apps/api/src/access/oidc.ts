import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import { ApiError } from '../graphql/errors.js';
import { roles, type Viewer } from './viewer.js';

/** How long an issuer is waited for, in milliseconds. */
const patienceMs = 5_000;

const configuration = z.object({ issuer: z.string(), jwks_uri: z.url() });
const claims = z.object({
  sub: z.string(),
  name: z.string().optional(),
  email: z.string().optional(),
  role: z.string().optional(),
  roles: z.array(z.string()).optional(),
});

/** Tokens (JWT) of an OpenID Connect issuer. The highest of our roles in `role` or `roles` counts; without one, reader. */
export class Oidc {
  private keys: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null;

  constructor(
    private readonly issuer: string,
    private readonly audience: string,
  ) {}

  /** @throws ApiError UNAUTHENTICATED; ISSUER_UNAVAILABLE */
  async viewerWith(token: string): Promise<Viewer> {
    const keys = await this.keysOfIssuer();
    const { issuer, audience } = this;
    try {
      const { payload } = await jwtVerify(token, keys, { issuer, audience });
      return viewerOf(payload);
    } catch (error) {
      if (error instanceof errors.JWKSTimeout) throw unavailable(issuer);
      throw new ApiError(
        'UNAUTHENTICATED',
        `The token is not valid: ${error instanceof Error ? error.message : 'unreadable'}. Get a new one from ${issuer}.`,
        {},
        401,
      );
    }
  }

  /** Asked when the first token comes, and again after it could not be reached. */
  private async keysOfIssuer(): Promise<ReturnType<typeof createRemoteJWKSet>> {
    this.keys ??= discover(this.issuer);
    try {
      return await this.keys;
    } catch {
      this.keys = null;
      throw unavailable(this.issuer);
    }
  }
}

async function discover(issuer: string): Promise<ReturnType<typeof createRemoteJWKSet>> {
  const address = `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
  const { jwks_uri: uri } = configuration.parse(await response.json());
  return createRemoteJWKSet(new URL(uri), { timeoutDuration: patienceMs });
}

function viewerOf(payload: JWTPayload): Viewer {
  const { sub, name, email, role, roles: several = [] } = claims.parse(payload);
  const given = role === undefined ? several : [role, ...several];
  const highest = roles.filter((known) => given.includes(known)).at(-1) ?? 'reader';
  return { name: email ?? name ?? sub, role: highest };
}

function unavailable(issuer: string): ApiError {
  return new ApiError(
    'ISSUER_UNAVAILABLE',
    `The issuer of tokens, ${issuer}, does not answer. Try again in a moment.`,
    {},
    503,
  );
}
