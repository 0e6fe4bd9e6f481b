// Knows all that can fail by its kind, the reader too, and so is loaded when something does.
import { ReaderError } from '@whence/claim';
import { GraphError } from '@whence/graph';
import { ParseError } from '@whence/parse';
import { VocabularyError } from '@whence/vocabulary';

/** It is not the report's fault. */
export function isAway(error: unknown): error is Error {
  if (error instanceof GraphError)
    return (
      error.retryable ||
      ['UNREACHABLE', 'UNAUTHENTICATED', 'DISK_FULL', 'CANCELLED'].includes(error.code)
    );
  if (error instanceof ParseError) return ['PARSER_AWAY', 'PARSER_REFUSED'].includes(error.code);
  return error instanceof ReaderError && ['MODEL_AWAY', 'MODEL_REFUSED'].includes(error.code);
}

/** Its message says what to do. */
export function isKnown(error: unknown): error is Error {
  return [GraphError, ParseError, ReaderError, VocabularyError].some(
    (kind) => error instanceof kind,
  );
}
