import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException, type ValidationError } from '@nestjs/common';
import { GraphError, type GraphErrorCode } from '@whence/graph';
import { ReportError } from '@whence/report';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** An answer that is no answer: a code for programs, a sentence that says what to do for people. */
export class ApiError extends GraphQLError {
  constructor(
    readonly code: string,
    message: string,
    /** Beside the code in `extensions`. */
    readonly details: Readonly<Record<string, unknown>> = {},
    /** Where the whole request fails and not a field of it. */
    status?: number,
  ) {
    super(message, {
      extensions: { ...details, code, ...(status !== undefined && { http: { status } }) },
    });
  }
}

/** What clients see of the graph's codes: how Whence reaches its database is not theirs to repair. */
const publicCodes: Readonly<Record<GraphErrorCode, string>> = {
  UNREACHABLE: 'DATABASE_UNAVAILABLE',
  UNAUTHENTICATED: 'DATABASE_UNAVAILABLE',
  DATABASE_MISSING: 'DATABASE_UNAVAILABLE',
  DISK_FULL: 'DATABASE_UNAVAILABLE',
  MIGRATION_CHANGED: 'DATABASE_UNAVAILABLE',
  TRANSIENT: 'DATABASE_BUSY',
  TIMED_OUT: 'TIMED_OUT',
  CANCELLED: 'CANCELLED',
  CONFLICT: 'CONFLICT',
  NOT_FOUND: 'NOT_FOUND',
  AMBIGUOUS: 'AMBIGUOUS',
  BAD_INPUT: 'BAD_USER_INPUT',
  BAD_CURSOR: 'BAD_CURSOR',
  UNEXPECTED: 'INTERNAL_SERVER_ERROR',
};

/** HTTP statuses for the codes, where an answer is not one of GraphQL. */
const statuses: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  EMPTY_REPORT: 400,
  NOT_TEXT: 415,
  UNSUPPORTED_MEDIA_TYPE: 415,
  REPORT_TOO_LARGE: 413,
  INVALID_DATE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FORBIDDEN_HOST: 403,
  FORBIDDEN_ORIGIN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  ISSUER_UNAVAILABLE: 503,
  DATABASE_UNAVAILABLE: 503,
  DATABASE_BUSY: 503,
  TIMED_OUT: 504,
};

export interface PublicError {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Null for what nobody foresaw: it is logged, and the client learns nothing of our insides. */
export function publicError(error: unknown): PublicError | null {
  if (error instanceof GraphError) {
    const code = publicCodes[error.code];
    if (code === 'INTERNAL_SERVER_ERROR') return null;
    const { candidates } = error.details;
    return {
      code,
      message: error.message,
      details: {
        ...(error.retryable && { retryable: true }),
        ...(candidates !== undefined && { candidates }),
      },
    };
  }
  if (error instanceof ReportError)
    return { code: error.code, message: error.message, details: {} };
  if (error instanceof ApiError) {
    const { code, details } = error;
    return { code, message: error.message, details };
  }
  if (error instanceof HttpException) {
    const code = error.getStatus() === 404 ? 'NOT_FOUND' : 'BAD_REQUEST';
    return { code, message: error.message, details: {} };
  }
  return null;
}

export function statusOf({ code }: PublicError): number {
  return statuses[code] ?? 400;
}

export type FormatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
) => GraphQLFormattedError;

/** The one place where errors become answers. `onUnexpected` logs, and gives a number to find the line by. */
export function errorFormatter(onUnexpected: (error: unknown) => string): FormatError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const known = publicError(original);
    const { path, locations } = formatted;
    const at = { ...(locations && { locations }), ...(path && { path }) };
    if (known !== null) {
      const { code, message, details } = known;
      return { message, ...at, extensions: { ...details, code } };
    }
    const code = formatted.extensions?.['code'];
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR')
      return { message: formatted.message, ...at, extensions: { code } };
    return {
      message: unexpected(onUnexpected(original)),
      ...at,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

export function unexpected(number: string): string {
  return `Something went wrong inside Whence. Try again; if it stays, look for ${number} in the log.`;
}

/** What class-validator found, as one sentence that names the arguments. */
export function invalidInput(errors: readonly ValidationError[]): ApiError {
  return new ApiError('BAD_USER_INPUT', [...messagesOf(errors)].join('; ') + '.');
}

function* messagesOf(errors: readonly ValidationError[], path = ''): Generator<string> {
  for (const { property, constraints, children } of errors) {
    const at = path === '' ? property : `${path}.${property}`;
    for (const message of Object.values(constraints ?? {}))
      yield message.includes(property) ? message : `${at}: ${message}`;
    yield* messagesOf(children ?? [], at);
  }
}
