import type { IncomingMessage } from 'node:http';
import type { Settings } from '@whence/settings';
import { ApiError } from '../graphql/errors.js';
import { isLoopback } from '../http/own-origin.js';
import { KeyStore } from './key-store.js';
import type { Oidc } from './oidc.js';
import type { Viewer } from './viewer.js';

/** With no key made and no issuer named, whoever reaches this machine's loopback is its one analyst. */
const localAnalyst: Viewer = { name: 'local analyst', role: 'analyst' };

/** Who may come in: by an API key, by a token of the issuer, or for being on this machine. */
export class Access {
  private readonly keys: KeyStore;
  private readonly oidc: Promise<Oidc> | null;
  private readonly isLocal: boolean;

  constructor({ home, host, oidc }: Pick<Settings, 'home' | 'host' | 'oidc'>) {
    this.keys = new KeyStore(home);
    this.oidc = oidc.issuer && oidc.audience ? openOidc(oidc.issuer, oidc.audience) : null;
    this.isLocal = isLoopback(host);
  }

  /** For the log and the person who starts it: how one gets in. */
  async rule(): Promise<string> {
    if (this.oidc !== null || !(await this.keys.isEmpty()))
      return 'An API key or a token is needed.';
    return this.isLocal
      ? 'No key is configured: whoever is on this machine works as one local analyst.'
      : 'No key is configured, so nobody gets in. Make one with: whence key add NAME --role analyst.';
  }

  /**
   * `Authorization: Bearer …`; over WebSocket also as a parameter of the connection.
   * @throws ApiError UNAUTHENTICATED
   */
  async viewerOf(
    request: IncomingMessage,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<Viewer> {
    const given = parameters['authorization'] ?? parameters['Authorization'];
    const header = request.headers.authorization ?? (typeof given === 'string' ? given : undefined);
    if (header === undefined) return this.withoutKey();
    const token = /^Bearer +(\S+)$/iu.exec(header)?.[1];
    if (token === undefined)
      throw refused('The header is not understood. Send it as: Authorization: Bearer KEY.');
    if (this.oidc !== null && token.split('.').length === 3)
      return (await this.oidc).viewerWith(token);
    const viewer = await this.keys.viewerWith(token);
    if (viewer === null)
      throw refused(
        'The key is not known here, or was revoked. Ask for a new one: whence key add.',
      );
    return viewer;
  }

  private async withoutKey(): Promise<Viewer> {
    if (this.isLocal && this.oidc === null && (await this.keys.isEmpty())) return localAnalyst;
    throw refused(
      'A key is needed. Send it as: Authorization: Bearer KEY; whence key add makes one.',
    );
  }
}

/** Whoever has no issuer need not load what checks its tokens. */
async function openOidc(issuer: string, audience: string): Promise<Oidc> {
  const { Oidc: Tokens } = await import('./oidc.js');
  return new Tokens(issuer, audience);
}

function refused(message: string): ApiError {
  return new ApiError('UNAUTHENTICATED', message, {}, 401);
}
