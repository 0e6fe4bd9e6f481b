export const graphErrorCodes = [
  'UNREACHABLE',
  'UNAUTHENTICATED',
  'DATABASE_MISSING',
  'TIMED_OUT',
  'CANCELLED',
  'DISK_FULL',
  'TRANSIENT',
  'CONFLICT',
  'MIGRATION_CHANGED',
  'NOT_FOUND',
  'AMBIGUOUS',
  'BAD_INPUT',
  'BAD_CURSOR',
  'UNEXPECTED',
] as const;
export type GraphErrorCode = (typeof graphErrorCodes)[number];

/** Someone that a name fits. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
}

/** Everything that can go wrong with the graph, in one type. The message says what happened and what to do next. */
export class GraphError extends Error {
  override readonly name = 'GraphError';

  constructor(
    readonly code: GraphErrorCode,
    message: string,
    readonly details: {
      readonly retryable?: boolean;
      /** For AMBIGUOUS: who the name fits. For NOT_FOUND: the nearest names. */
      readonly candidates?: readonly Candidate[];
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
  }

  get retryable(): boolean {
    return this.details.retryable ?? false;
  }
}
