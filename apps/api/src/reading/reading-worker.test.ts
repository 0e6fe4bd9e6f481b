import { afterEach, describe, expect, test } from '@jest/globals';
import type { Graph, ReportStore } from '@whence/graph';
import { openReport, type Report } from '@whence/report';
import type { Log } from '../logs/log.js';
import type { ReadReport } from './open-reader.js';
import { ReadingWorker } from './reading-worker.js';

const army = openReport('The army left on Monday.', { publishedOn: '2020-01-08' });
const rebels = openReport('The rebels came on Tuesday.', { publishedOn: '2020-01-08' });
const reading = (report: Report) => ({ report, entities: [], claims: [], unread: [] });
const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const unforeseen = () => Promise.reject(new Error('nobody foresaw it'));

describe('the worker', () => {
  let worker: ReadingWorker;
  const stored = new Set<string>();
  const logged: unknown[] = [];
  afterEach(async () => {
    await worker.stop();
    stored.clear();
    logged.length = 0;
  });

  /** On a graph in memory with these reports to be read, all but what is given as it should be. */
  const work = (
    reports: readonly Report[],
    broken: (sound: Pick<ReportStore, 'unfinished'>) => Partial<ReportStore>,
    readReport: ReadReport = (report) => Promise.resolve(reading(report)),
  ): void => {
    const sound: Pick<ReportStore, 'unfinished' | 'markReading' | 'store'> = {
      unfinished: async () => {
        await moment(1);
        return reports.filter(({ id }) => !stored.has(id));
      },
      markReading: () => Promise.resolve(),
      store: ({ report }) => {
        stored.add(report.id);
        return Promise.resolve({ reports: 1, claims: 0, testimonies: 0, entities: 0 });
      },
    };
    const read = { report: () => Promise.resolve({ attempts: 0 }) };
    const judge = { suggestMerges: () => Promise.resolve() };
    const unexpected = (error: unknown) => `number ${logged.push(error)}`;
    worker = new ReadingWorker({
      graph: { reports: { ...sound, ...broken(sound) }, read, judge } as unknown as Graph,
      loadReader: () => Promise.resolve(readReport),
      recordedBy: 'test',
      log: { unexpected, info: () => undefined } as unknown as Log,
    });
    worker.start();
  };

  const until = async (isSo: () => boolean): Promise<void> => {
    for (let tries = 0; !isSo(); tries += 1) {
      if (tries > 400) throw new Error('It did not come to that.');
      await moment(5);
    }
  };

  test('goes on where the database fails in a way that nobody foresaw when it is asked what waits', async () => {
    let asked = 0;
    work([army], (sound) => ({
      unfinished: () => (asked++ === 0 ? unforeseen() : sound.unfinished()),
    }));
    await until(() => logged.length === 1);
    worker.wake();
    await until(() => stored.has(army.id));
  });

  test('goes on where not even the failure of a report can be written, and leaves that report alone for a while', async () => {
    let tried = 0;
    work([army, rebels], () => ({
      markReading: (id) => {
        if (id !== army.id) return Promise.resolve();
        tried += 1;
        return unforeseen();
      },
      markFailed: unforeseen,
    }));
    await until(() => stored.has(rebels.id) && logged.length === 2);
    await moment(50);
    expect(tried).toBe(1);
  });

  test('puts back into the queue what it lets go of when it is stopped, so that no try is counted', async () => {
    const back: string[] = [];
    let begun = false;
    const untilStopped: ReadReport = (_report, signal) => {
      begun = true;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(new Error('stopped'));
        });
      });
    };
    const markReceived = (id: string) => Promise.resolve(void back.push(id));
    work([army], () => ({ markReceived }), untilStopped);
    await until(() => begun);
    await worker.stop();
    expect(back).toEqual([army.id]);
    expect(logged).toEqual([]);
  });
});
