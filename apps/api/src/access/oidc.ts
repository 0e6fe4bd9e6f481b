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
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, { issuer, audience }));
    } catch (error) {
      if (!isOfToken(error)) throw unavailable(issuer);
      throw invalid(error.message, issuer);
    }
    const said = claims.safeParse(payload);
    if (!said.success) {
      const field = String(said.error.issues[0]?.path[0]);
      throw invalid(`its "${field}" is missing or no text`, issuer);
    }
    return viewerOf(said.data);
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

/** The keys are fetched while a token is verified: what goes wrong with them is not the token's fault. */
function isOfToken(error: unknown): error is errors.JOSEError {
  const ofKeys: readonly string[] = ['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID'];
  return error instanceof errors.JOSEError && !ofKeys.includes(error.code);
}

function viewerOf({
  sub,
  name,
  email,
  role,
  roles: several = [],
}: z.output<typeof claims>): Viewer {
  const given = role === undefined ? several : [role, ...several];
  const highest = roles.filter((known) => given.includes(known)).at(-1) ?? 'reader';
  return { name: email ?? name ?? sub, role: highest };
}

function invalid(why: string, issuer: string): ApiError {
  return new ApiError(
    'UNAUTHENTICATED',
    `The token is not valid: ${why}. Get a new one from ${issuer}.`,
    {},
    401,
  );
}

function unavailable(issuer: string): ApiError {
  return new ApiError(
    'ISSUER_UNAVAILABLE',
    `The issuer of tokens, ${issuer}, does not answer. Try again in a moment.`,
    {},
    503,
  );
}
