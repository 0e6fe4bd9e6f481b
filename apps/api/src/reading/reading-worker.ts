import type { Reading } from '@whence/entity';
import type { Graph } from '@whence/graph';
import type { Report } from '@whence/report';
import type { Log } from '../logs/log.js';
import type { ReadReport } from './open-reader.js';

/** Reports in the making at a time: some are read while others wait to be stored together. */
const concurrency = 8;
/** The graph is the queue; this many wait in memory. */
const batchSize = 8;
/** Pauses between tries while Neo4j or the parser is away. */
const shortestPauseMs = 500;
const longestPauseMs = 15_000;
/** Without a wake-up the queue is looked at this often: another process may have received something. */
const idleMs = 30_000;

/** How often reading a report is begun that never comes to an end: it may be what ends the service. */
const mostAttempts = 3;

export interface WorkerParts {
  readonly graph: Graph;
  /** Asked once, when the first report is to be read: grammar and words are not needed to answer. */
  readonly loadReader: () => Promise<ReadReport>;
  /** Who is named as the recorder of what is read. */
  readonly recordedBy: string;
  readonly log: Log;
}

/**
 * Reads what was received, also what an earlier process left unfinished. A report that cannot be read gets FAILED and
 * the reason; where Neo4j or the parser is away, everything waits until it is back. No error ends it.
 */
export class ReadingWorker {
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<string>();
  private readonly listeners = new Set<(reportId: string) => void>();
  private readonly sleepers = new Set<() => void>();
  private running: Promise<unknown> = Promise.resolve();
  private reader: Promise<ReadReport> | undefined;

  constructor(private readonly parts: WorkerParts) {}

  start(): void {
    const queue = this.queue();
    const lane = async (): Promise<void> => {
      for await (const report of queue) await this.read(report);
    };
    this.running = Promise.all(Array.from({ length: concurrency }, lane));
  }

  /** Something was received. */
  wake(): void {
    for (const wakeUp of this.sleepers) wakeUp();
  }

  /** Tells of every step of every report until the returned function is called. */
  onStep(listener: (reportId: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is half read is let go of; nothing of it was written. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  private async *queue(): AsyncGenerator<Report, void, undefined> {
    while (!this.isStopping()) {
      const woken = this.pause(idleMs);
      const waiting = await this.waiting();
      if (waiting.length === 0) await woken;
      for (const report of waiting) {
        if (this.isStopping()) return;
        this.underWay.add(report.id);
        yield report;
      }
    }
  }

  /** Nothing where asking failed: the queue is looked at again when it has been idle. */
  private async waiting(): Promise<readonly Report[]> {
    const { graph, log } = this.parts;
    try {
      const reports = await this.patiently(() =>
        graph.reports.unfinished(batchSize + this.underWay.size),
      );
      return (reports ?? []).filter(({ id }) => !this.underWay.has(id));
    } catch (error) {
      log.unexpected(error);
      return [];
    }
  }

  private async read(report: Report): Promise<void> {
    const { graph, recordedBy, log } = this.parts;
    const { signal } = this.stopping;
    const started = performance.now();
    try {
      const known = await this.patiently(() => graph.read.report(report.id));
      if (known !== null && known.attempts >= mostAttempts) throw new GivenUp();
      await this.patiently(() => graph.reports.markReading(report.id));
      this.tell(report.id);
      const readReport = await (this.reader ??= this.parts.loadReader());
      const reading = await this.patiently(() => readReport(report, signal));
      const stored =
        reading && (await this.patiently(() => graph.reports.store(reading, { recordedBy })));
      const ms = Math.round(performance.now() - started);
      if (stored) log.info({ report: report.id, ms, ...stored }, 'a report was read');
      if (reading && stored) await this.compareNames(reading);
      // Let go of because the worker stops, which is nothing that the report did.
      if (!stored) await this.patiently(() => graph.reports.markReceived(report.id));
    } catch (error) {
      await this.fail(report.id, error);
    }
    this.underWay.delete(report.id);
    this.tell(report.id);
  }

  /** Entities of other reports may be the same ones; the report is read, whatever becomes of that. */
  private async compareNames({ entities }: Reading): Promise<void> {
    const { graph, recordedBy, log } = this.parts;
    const ids = entities
      .filter(({ named, kind }) => named || kind === 'Person')
      .map(({ id }) => id);
    const act = { by: recordedBy, reason: 'names compared when the report was read' };
    try {
      await this.patiently(() => graph.judge.suggestMerges(ids, act));
    } catch (error) {
      log.unexpected(error);
    }
  }

  /** Where not even that can be written, the report stays in the queue, and is left alone for a while. */
  private async fail(id: string, error: unknown): Promise<void> {
    const { graph, log } = this.parts;
    const number = log.unexpected(error);
    try {
      const { isKnown } = await import('./failures.js');
      const reason =
        isKnown(error) || error instanceof GivenUp
          ? error.message
          : `Reading it failed inside Whence; look for ${number} in the log.`;
      await this.patiently(() => graph.reports.markFailed(id, reason));
    } catch (again) {
      log.unexpected(again);
      await this.pause(longestPauseMs);
    }
  }

  /** Tries again while what is needed is away; null once the worker stops. */
  private async patiently<Result>(work: () => Promise<Result>): Promise<Result | null> {
    for (let pauseMs = shortestPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        return await work();
      } catch (error) {
        if (this.isStopping()) return null;
        const { isAway } = await import('./failures.js');
        if (!isAway(error)) throw error;
        this.parts.log.warn(error.message);
        await this.pause(pauseMs);
        if (this.isStopping()) return null;
      }
    }
  }

  /** Ends early when something is received or the worker stops. */
  private async pause(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wakeUp = (): void => {
        clearTimeout(timer);
        this.sleepers.delete(wakeUp);
        resolve();
      };
      const timer = setTimeout(wakeUp, milliseconds);
      this.sleepers.add(wakeUp);
    });
  }

  /** Asked anew after every wait. */
  private isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private tell(id: string): void {
    for (const listener of this.listeners) listener(id);
  }
}

class GivenUp extends Error {
  override readonly name = 'GivenUp';

  constructor() {
    super(
      `Reading it was begun ${mostAttempts} times and never came to an end; it may be what ends the service. Send it again to have it tried anew, or split it into its articles and send each as a report of its own.`,
    );
  }
}
