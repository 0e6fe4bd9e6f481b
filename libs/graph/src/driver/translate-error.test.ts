import { expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { GraphError } from '../graph-error.js';
import { translateError } from './translate-error.js';

test.each([
  ['ServiceUnavailable', 'UNREACHABLE', true],
  ['Neo.ClientError.Security.Unauthorized', 'UNAUTHENTICATED', false],
  ['Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_MISSING', false],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMED_OUT', false],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'TRANSIENT', true],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'TRANSIENT', false],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'CONFLICT', true],
  ['Neo.TransientError.Database.DatabaseUnavailable', 'UNREACHABLE', true],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'DISK_FULL', true],
  ['Neo.DatabaseError.General.Unheard', 'UNEXPECTED', false],
] as const)('%s is %s', (code, expected, retryable) => {
  const error = translateError(neo4jError(code, 'as the server says it'));
  expect([error.code, error.retryable]).toEqual([expected, retryable]);
  expect(error.cause).toBeInstanceOf(Neo4jError);
});

test('a full disk is told from its words', () => {
  const error = translateError(
    neo4jError('Neo.DatabaseError.Statement.ExecutionFailed', 'No space left on device'),
  );
  expect(error.code).toBe('DISK_FULL');
});

test('a pool without a free connection is told from its words, for which the driver has no code', () => {
  const error = translateError(
    neo4jError('N/A', 'Connection acquisition timed out in 60000 ms. Pool status: …'),
  );
  expect([error.code, error.retryable]).toEqual(['UNREACHABLE', true]);
});

test('what is translated already stays as it is', () => {
  const error = new GraphError('BAD_CURSOR', 'No such cursor.');
  expect(translateError(error)).toBe(error);
});

function neo4jError(code: string, message: string): Neo4jError {
  return new Neo4jError(message, code, '50N42', 'error');
}
