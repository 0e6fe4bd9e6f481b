export type ReportErrorCode = 'EMPTY_REPORT' | 'NOT_TEXT' | 'REPORT_TOO_LARGE' | 'INVALID_DATE';

/** A document that cannot become a report. The message says what is wrong with it and what to do. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  constructor(
    readonly code: ReportErrorCode,
    message: string,
  ) {
    super(message);
  }
}
