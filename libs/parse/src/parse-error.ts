export type ParseErrorCode =
  'PARSER_AWAY' | 'PARSER_REFUSED' | 'PARSER_TIMEOUT' | 'PARSER_FAILED' | 'PARSER_ANSWER';

/** CoreNLP could not be used. The message says what happened and what to do. */
export class ParseError extends Error {
  override readonly name = 'ParseError';

  constructor(
    readonly code: ParseErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
