import type { Graph, ReportRecord } from '@whence/graph';
import { openReport, type ReportOptions } from '@whence/report';
import { ApiError } from '../graphql/errors.js';
import type { Viewer } from '../access/viewer.js';
import type { ReadingWorker } from '../reading/reading-worker.js';

/** Between polls of a report that another process may be reading. */
const pollMs = 2_000;

/** What a sender hands in: stored at once, read soon after. */
export class Ingestion {
  constructor(
    private readonly graph: Graph,
    private readonly worker: ReadingWorker,
  ) {}

  /**
   * Stores the report durably and gives it back with its status; the same one again changes nothing, except that one
   * that FAILED is tried anew.
   * @throws ReportError, GraphError
   */
  async receive(
    bytes: Uint8Array | string,
    options: ReportOptions,
    { name }: Viewer,
  ): Promise<ReportRecord> {
    const report = openReport(bytes, options);
    const stored = await this.graph.reports.receive(report, name);
    if (stored.status !== 'FAILED') {
      this.worker.wake();
      return stored;
    }
    await this.graph.reports.markReceived(stored.id);
    this.worker.wake();
    return { ...stored, status: 'RECEIVED', attempts: 0, failure: null };
  }

  /** The report now and after every step, until it is read or given up. */
  async *progress(
    id: string,
    signal: AbortSignal,
  ): AsyncGenerator<{ readonly reportProgress: ReportRecord }, void, undefined> {
    let told = '';
    while (!signal.aborted) {
      const step = this.nextStep(id, signal);
      const report = await this.graph.read.report(id, { signal });
      if (report === null) throw unknownReport(id);
      const state = `${report.status} ${report.attempts}`;
      if (state !== told) yield { reportProgress: report };
      told = state;
      if (!isToBeRead(report)) return;
      await step;
    }
  }

  private async nextStep(id: string, signal: AbortSignal): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        stopListening();
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, pollMs);
      const stopListening = this.worker.onStep((reportId) => {
        if (reportId === id) done();
      });
      signal.addEventListener('abort', done, { once: true });
    });
  }
}

/** Nothing more happens by itself to the others: READ, FAILED, CITED, PURGED. */
export function isToBeRead({ status }: ReportRecord): boolean {
  return status === 'RECEIVED' || status === 'READING';
}

export function unknownReport(id: string): ApiError {
  return new ApiError('NOT_FOUND', `There is no report ${id}. List them with the query "reports".`);
}
