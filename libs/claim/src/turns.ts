import { setImmediate } from 'node:timers/promises';

/** Long enough that passing the turn on costs nothing, short enough that no question to the service waits for it. */
const longestMs = 10;

/**
 * A long report is seconds of work without a pause. By turns, the parser gets its next requests meanwhile, and whoever asks the
 * service his answer.
 */
export class Turns {
  #since = performance.now();

  /** Lets others have theirs, once this one is over. */
  async next(): Promise<void> {
    if (performance.now() - this.#since <= longestMs) return;
    await setImmediate();
    this.#since = performance.now();
  }
}
