import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Run } from './02-run-record.js';
import { argumentsFile } from './arguments-file.js';
import { diagnose } from './diagnosis.js';
import { explained, may, writePrivately, type Home } from './home.js';
import { listenerOn } from './listeners.js';
import { identify } from './process-identity.js';
import type { OnProgress } from './progress.js';
import { RuntimeError } from './runtime-error.js';
import type { ServerPlan } from './server-plan.js';

const shortestPauseMs = 250;
const longestPauseMs = 30_000;
/** One that ran this long was well; the next death starts with the shortest pause again. */
const healthyAfterMs = 60_000;

/** A server that is started, watched, started again when it dies, and stopped. */
export class Supervisor {
  readonly #plan: ServerPlan;
  readonly #home: Home;
  readonly #run: Run;
  readonly #onProgress: OnProgress;
  readonly #stopping = new AbortController();
  readonly #log: string;
  #child: ChildProcess | null = null;
  #watching: Promise<void> = Promise.resolve();

  constructor(plan: ServerPlan, home: Home, run: Run, onProgress: OnProgress) {
    this.#plan = plan;
    this.#home = home;
    this.#run = run;
    this.#onProgress = onProgress;
    this.#log = join(home.logs, `${plan.part.toLowerCase()}.log`);
  }

  /**
   * Resolves when it answers; watched from then on.
   * @throws RuntimeError PORT_TAKEN, SERVER_FAILED and what the plan's question says
   */
  async start(): Promise<void> {
    await explained(this.#log, () => keepPreviousLog(this.#log));
    process.on('exit', this.#killNow);
    try {
      await this.#launch();
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.#watching = this.#watch();
  }

  /** Politely, then hard. Resolves when nothing of it is left. */
  async stop(): Promise<void> {
    if (!this.#stopping.signal.aborted) this.#stopping.abort();
    const child = this.#child;
    if (child !== null && isRunning(child)) {
      signalGroup(child, 'SIGTERM');
      const ended = once(child, 'exit');
      await Promise.race([ended, sleep(this.#plan.endsWithinMs, undefined, { ref: false })]);
      if (isRunning(child)) {
        signalGroup(child, 'SIGKILL');
        await ended;
      }
    }
    await this.#watching;
    process.off('exit', this.#killNow);
  }

  /** Where this process ends without stopping anything, its servers do not outlive it. */
  readonly #killNow = (): void => {
    if (this.#child !== null && isRunning(this.#child)) signalGroup(this.#child, 'SIGKILL');
  };

  async #launch(): Promise<void> {
    const { part, ports, address } = this.#plan;
    const began = performance.now();
    this.#onProgress({ part, state: 'starting', text: `starting at ${address}` });
    for (const port of ports) {
      const listener = await listenerOn(port, process.pid);
      if (listener === 'ours' || listener === 'other') throw portTaken(this.#plan, port);
    }
    const child = await this.#spawn();
    const self = child.pid === undefined ? null : await identify(child.pid);
    if (self !== null) {
      await this.#run.started(self);
      child.once('exit', () => void this.#run.ended(self).catch(() => undefined));
    }
    await this.#untilReady(child);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    this.#onProgress({ part, state: 'ready', text: `ready after ${seconds} s at ${address}` });
  }

  async #spawn(): Promise<ChildProcess> {
    const { part, java } = this.#plan;
    const file = join(this.#run.folder, `${part.toLowerCase()}.args`);
    await writePrivately(file, argumentsFile(this.#plan.args));
    const [command, args] = await tiedToThisProcess(java, [`@${file}`]);
    const log = openSync(this.#log, 'a', 0o600);
    try {
      // A group of its own, so that Ctrl-C in the terminal reaches this process alone, which then stops it politely.
      const child = spawn(command, [...args], {
        cwd: this.#home.folder,
        detached: true,
        stdio: ['ignore', log, log],
      });
      this.#child = child;
      child.on('error', () => undefined);
      return child;
    } finally {
      closeSync(log);
    }
  }

  async #untilReady(child: ChildProcess): Promise<void> {
    const deadline = performance.now() + this.#plan.startsWithinMs;
    while (performance.now() < deadline) {
      this.#stopping.signal.throwIfAborted();
      if (!isRunning(child)) throw await this.#failure('ended while it was starting');
      if (await this.#listens(child)) {
        const left = AbortSignal.timeout(Math.max(Math.ceil(deadline - performance.now()), 1));
        if (await this.#answers(left)) return;
      }
      await sleep(100);
    }
    throw await this.#failure(`did not answer within ${this.#plan.startsWithinMs / 1000} s`);
  }

  async #listens(child: ChildProcess): Promise<boolean> {
    for (const port of this.#plan.ports) {
      const listener = await listenerOn(port, child.pid ?? 0);
      if (listener === 'other') throw portTaken(this.#plan, port);
      if (listener === 'nobody') return false;
    }
    return true;
  }

  async #answers(signal: AbortSignal): Promise<boolean> {
    try {
      return await this.#plan.answers(AbortSignal.any([signal, this.#stopping.signal]));
    } catch (error) {
      if (error instanceof RuntimeError) throw error;
      // Not yet: the connection was refused, or cut off in the middle of its start.
      return false;
    }
  }

  /** Starts it again and again, with longer pauses while it keeps failing; the ports and passwords stay the same. */
  async #watch(): Promise<void> {
    const { part } = this.#plan;
    const { signal } = this.#stopping;
    let pauseMs = shortestPauseMs;
    let began = performance.now();
    for (;;) {
      const child = this.#child;
      if (child !== null && isRunning(child)) await once(child, 'exit');
      if (signal.aborted) break;
      if (performance.now() - began > healthyAfterMs) pauseMs = shortestPauseMs;
      this.#onProgress({
        part,
        state: 'died',
        text: `ended unexpectedly (${endOf(child)}); it is started again in ${pauseMs / 1000} s. Its log: ${this.#log}`,
      });
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      began = performance.now();
      await this.#relaunch();
    }
    this.#onProgress({ part, state: 'stopped', text: 'stopped' });
  }

  async #relaunch(): Promise<void> {
    const { part } = this.#plan;
    try {
      await this.#launch();
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      this.#onProgress({ part, state: 'died', text: (error as Error).message });
      const child = this.#child;
      if (child !== null && isRunning(child)) {
        signalGroup(child, 'SIGKILL');
        await once(child, 'exit');
      }
    }
  }

  async #failure(what: string): Promise<RuntimeError> {
    const log = await readFile(this.#log, 'utf8').catch(() => '');
    return diagnose(this.#plan.part, what, log, this.#log);
  }
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function endOf(child: ChildProcess | null): string {
  return child?.signalCode ?? `exit status ${String(child?.exitCode ?? 'unknown')}`;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}

function portTaken({ part }: ServerPlan, port: number): RuntimeError {
  return new RuntimeError(
    'PORT_TAKEN',
    `Port ${port}, which ${part} was to listen on, was taken by another process. Stop that one, or start again to have another port chosen.`,
  );
}

async function keepPreviousLog(log: string): Promise<void> {
  await rename(log, log.replace(/\.log$/u, '.previous.log')).catch(() => undefined);
}

/** On Linux a child outlives a parent that was killed, unless it is started through setpriv. */
async function tiedToThisProcess(
  command: string,
  args: readonly string[],
): Promise<readonly [string, readonly string[]]> {
  if (process.platform !== 'linux') return [command, args];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const setpriv = join(folder, 'setpriv');
    if (await may(setpriv, constants.X_OK))
      return [setpriv, ['--pdeathsig', 'KILL', command, ...args]];
  }
  return [command, args];
}
