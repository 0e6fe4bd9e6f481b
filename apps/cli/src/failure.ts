/** Errors that were made to be read: each says what happened and what to do. */
const explained = new Set([
  'SettingsError',
  'RuntimeError',
  'VocabularyError',
  'ReportError',
  'ParseError',
  'ReaderError',
  'GraphError',
  'InputError',
  'KeyError',
]);

/** What a person is told of an error. One that nobody foresaw keeps its trace, for a bug report. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (explained.has(error.name)) return error.message;
  return `Something went wrong that Whence does not know of. Please report this:\n${error.stack ?? error.message}`;
}

export function codeOfFailure(error: unknown): string {
  const named = typeof error === 'object' && error !== null && 'code' in error;
  return named && typeof error.code === 'string' ? error.code : 'UNEXPECTED';
}

/** A file, a line or an option that cannot be used. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code = 'BAD_INPUT';
}
