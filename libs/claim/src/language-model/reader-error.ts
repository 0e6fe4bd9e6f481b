export type ReaderErrorCode = 'MODEL_AWAY' | 'MODEL_REFUSED' | 'MODEL_TIMEOUT' | 'MODEL_FAILED';

/** The language model could not be used. The message says what happened and what to do. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';

  constructor(
    readonly code: ReaderErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
