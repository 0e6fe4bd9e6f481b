import type { LoggerService } from '@nestjs/common';
import type { Settings } from '@whence/settings';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { destination, pino, type Logger } from 'pino';

/** One JSON object a line in `WHENCE_HOME/logs/whence.log`. No text of a report and no query's values ever go in. */
export class Log implements LoggerService {
  private constructor(
    readonly file: string,
    private readonly pino: Logger,
  ) {}

  static open({ home, logLevel }: Pick<Settings, 'home' | 'logLevel'>): Log {
    const file = join(home, 'logs', 'whence.log');
    const stream = destination({ dest: file, mkdir: true, sync: false, mode: 0o600 });
    return new Log(file, pino({ level: logLevel, base: null }, stream));
  }

  /** Gives the number under which the line can be found. */
  unexpected(error: unknown): string {
    const number = randomUUID().slice(0, 8);
    this.pino.error({ number, err: error }, 'unexpected error');
    return number;
  }

  info(what: object, message: string): void {
    this.pino.info(what, message);
  }

  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.pino.trace({ context }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.pino.warn({ context }, String(message));
  }

  error(message: unknown, ...rest: readonly unknown[]): void {
    this.pino.error({ context: rest.at(-1) }, String(message));
  }

  forApollo(): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
    return {
      debug: (message) => {
        this.pino.trace(String(message));
      },
      info: (message) => {
        this.pino.debug(String(message));
      },
      warn: (message) => {
        this.pino.warn(String(message));
      },
      error: (message) => {
        this.pino.error(String(message));
      },
    };
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.pino.flush(() => {
        resolve();
      });
    });
  }
}
