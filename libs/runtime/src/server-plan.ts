import type { Part } from './progress.js';

/** How one server is started, and how it is known to answer. */
export interface ServerPlan {
  readonly part: Part;
  readonly java: string;
  /** Everything after `java`. Kept in a file that only the owner reads: the list of processes is for everyone. */
  readonly args: readonly string[];
  readonly ports: readonly number[];
  /** For progress and messages. */
  readonly address: string;
  /**
   * Asks something real, with the password; false while it is too early.
   * @throws RuntimeError where waiting will not help
   */
  readonly answers: (signal: AbortSignal) => Promise<boolean>;
  readonly startsWithinMs: number;
  readonly endsWithinMs: number;
}
