import { Neo4jError } from 'neo4j-driver';
import { GraphError, type GraphErrorCode } from '../graph-error.js';

interface Translation {
  readonly code: GraphErrorCode;
  readonly message: string;
  readonly retryable: boolean;
}

type Known = readonly [RegExp, GraphErrorCode, string, boolean];

const noSpace =
  'Neo4j cannot write. Check that its disk has space left and that the database is not read-only.';

const tooLong =
  'The query took longer than its time limit and was stopped. Ask for less: a shorter page, a shorter period, one relation.';

/** Causes that have no code of their own, by their words. */
const saidInWords: readonly Known[] = [
  [/no space left|disk.*full/i, 'DISK_FULL', noSpace, true],
  [
    /^Connection acquisition timed out/,
    'UNREACHABLE',
    'All connections to Neo4j are in use. Try again in a moment.',
    true,
  ],
];

/** Every code that the driver or the server is known to give for one cause. */
const known: readonly Known[] = [
  [
    /ServiceUnavailable|SessionExpired/,
    'UNREACHABLE',
    'Neo4j does not answer. Check that it runs and that NEO4J_URI is its address, then try again.',
    true,
  ],
  [
    /Security\.(Unauthorized|CredentialsExpired|AuthenticationRateLimit)/,
    'UNAUTHENTICATED',
    'Neo4j refused the user or the password. Check NEO4J_USER and NEO4J_PASSWORD; after several wrong tries it waits a few seconds.',
    false,
  ],
  [
    /Database\.DatabaseNotFound/,
    'DATABASE_MISSING',
    'Neo4j has no such database. Check NEO4J_DATABASE; the usual one is "neo4j".',
    false,
  ],
  [
    /Transaction\.TransactionTimedOut|TransactionTimedOutClientConfiguration/,
    'TIMED_OUT',
    tooLong,
    false,
  ],
  [
    /Transaction\.(Terminated|LockClientStopped|TransactionMarkedAsFailed)/,
    'CANCELLED',
    'The query was stopped before it was done. Ask again if the answer is still wanted.',
    true,
  ],
  [
    /General\.(MemoryPoolOutOfMemoryError|OutOfMemoryError|TransactionOutOfMemoryError)/,
    'TRANSIENT',
    'Neo4j ran out of memory for this query. Ask for less at once, or give it more heap.',
    false,
  ],
  [
    /DatabaseUnavailable/,
    'UNREACHABLE',
    'The database is not ready: it is starting or was stopped. Try again in a moment.',
    true,
  ],
  [
    /General\.DiskSpace|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase/,
    'DISK_FULL',
    noSpace,
    true,
  ],
  [
    /Schema\.ConstraintValidationFailed/,
    'CONFLICT',
    'Someone else wrote the same thing at the same moment. Try again: the second try finds it.',
    true,
  ],
];

/** The one place where driver errors become ours. */
export function translateError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  const { code, message, retryable } = translation(error);
  return new GraphError(code, message, { retryable, cause: error });
}

/** What is asked in several statements has one time limit. */
export function tookTooLong(): GraphError {
  return new GraphError('TIMED_OUT', tooLong);
}

function translation(error: unknown): Translation {
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Neo4jError ? error.code : '';
  const entry =
    saidInWords.find(([pattern]) => pattern.test(text)) ??
    known.find(([pattern]) => pattern.test(code));
  if (entry !== undefined) {
    const [, cause, sentence, retryable] = entry;
    return { code: cause, message: sentence, retryable };
  }
  if (error instanceof Neo4jError && error.retryable)
    return {
      code: 'TRANSIENT',
      message: `Neo4j could not do this just now (${code}). Try again in a moment.`,
      retryable: true,
    };
  return {
    code: 'UNEXPECTED',
    message: `Neo4j gave an error that Whence does not know: ${code === '' ? text : `${code}: ${text}`}`,
    retryable: false,
  };
}
