import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

jest.setTimeout(120_000);

const whence = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../examples', import.meta.url));

interface Ended {
  readonly status: number | null;
  readonly printed: string;
  readonly complained: string;
}

describe('Ctrl-C', () => {
  let coreNlp: Server;
  let asked: number;
  let isReading: Promise<void>;

  /** In the place of CoreNLP: it answers whether it is there, and then takes its time. */
  beforeEach(async () => {
    asked = 0;
    coreNlp = createServer();
    isReading = new Promise((resolve) => {
      coreNlp.on('request', (_request, response) => {
        asked += 1;
        if (asked === 1) response.end('1\t0\t3\tthe\tDT\tO\t0\tROOT\n');
        else resolve();
      });
    });
    coreNlp.listen(0, '127.0.0.1');
    await once(coreNlp, 'listening');
  });

  afterEach(() => {
    coreNlp.closeAllConnections();
    coreNlp.close();
  });

  test.each(['extract', 'ingest'])(
    'ends %s in the middle of reading, and is no bug of Whence',
    async (command) => {
      const child = run(command, examples);
      const ended = endOf(child);
      await isReading;
      child.kill('SIGINT');
      expect(await ended).toEqual({ status: 130, printed: '', complained: 'Stopped.\n' });
    },
  );

  test.each(['extract', 'import'])(
    'ends %s while standard input is waited for',
    async (command) => {
      const child = run(command, '-');
      const ended = endOf(child);
      // Nothing tells from outside that it waits.
      await sleep(5_000);
      child.kill('SIGINT');
      expect(await ended).toEqual({ status: 130, printed: '', complained: 'Stopped.\n' });
    },
  );

  function run(...args: readonly string[]): ChildProcess {
    const { port } = coreNlp.address() as AddressInfo;
    const env = { ...process.env, CORENLP_URL: `http://127.0.0.1:${port}` };
    return spawn(process.execPath, [whence, ...args], { env });
  }
});

async function endOf(child: ChildProcess): Promise<Ended> {
  const [printed, complained, [status]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { status, printed, complained };
}

async function textOf(stream: Readable | null): Promise<string> {
  return stream === null ? '' : await text(stream);
}
