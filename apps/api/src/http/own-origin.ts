import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { ApiError } from '../graphql/errors.js';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/iu;

/**
 * A page of another site must not reach a service that trusts whoever is on this machine: neither by sending
 * (`Origin` is another) nor by a name of its own that leads here (`Host` is no name of loopback).
 */
export function refusalOf({ headers }: IncomingMessage, listensOn: string): ApiError | null {
  const { host = '', origin } = headers;
  const name = host.replace(/:\d+$/u, '');
  if (isLoopback(listensOn) && !loopback.test(name))
    return new ApiError(
      'FORBIDDEN_HOST',
      `This service answers on this machine only, not as "${name}". Use http://localhost, or set HOST to let others in.`,
    );
  if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)) return null;
  return new ApiError(
    'FORBIDDEN_ORIGIN',
    `Pages of ${origin} may not use this service. Send requests without a browser, or from a page that it serves.`,
  );
}

export function onlyFromOwnOrigin(listensOn: string): RequestHandler {
  return (request, _response, next) => {
    next(refusalOf(request, listensOn) ?? undefined);
  };
}

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return loopback.test(nameOf(host));
}

/** An address of IPv6 stands in brackets in URLs and bare in settings. */
function nameOf(host: string): string {
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}
