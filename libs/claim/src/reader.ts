import type { Report } from '@whence/report';
import type { StatedReport } from './claim.js';

/** Reads what a report says. There are two: the grammar over parsed sentences, and a language model. */
export interface Reader {
  /** Who is named as the recorder of what it read: "parser", "language-model". */
  readonly name: string;
  read(report: Report, signal?: AbortSignal): Promise<StatedReport>;
}
