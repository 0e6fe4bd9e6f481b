import { describe, expect, test } from '@jest/globals';
import type { Reader } from '@whence/claim';
import { ReportError, type Report } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import { convertReports } from './convert-reports.js';

/** Nothing is looked up where nothing is read. */
const vocabulary = {} as Vocabulary;

const readerThat = (read: (report: Report) => Promise<void>): Reader => ({
  name: 'test',
  read: async (report) => {
    await read(report);
    return { claims: [], mentions: [], unread: [] };
  },
});

const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const textOf = (index: number): string =>
  `Report number ${index} says that the army left the town.`;

describe('many documents are read', () => {
  test('in their order, so many at a time', async () => {
    let inFlight = 0;
    let most = 0;
    const reader = readerThat(async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await pause(Math.random() * 10);
      inFlight -= 1;
    });
    const sources = Array.from({ length: 20 }, (_each, index) => ({ bytes: textOf(index) }));
    const read: string[] = [];
    for await (const answer of convertReports(
      sources,
      { reader, vocabulary },
      { concurrency: 3 },
    )) {
      read.push('reading' in answer ? answer.reading.report.text : 'failed');
    }
    expect(read).toEqual(sources.map(({ bytes }) => bytes));
    expect(most).toBe(3);
  });

  test('and one that fails stops none of the others', async () => {
    const reader = readerThat(async ({ text }) => {
      await pause(1);
      if (text.includes('2')) throw new Error('the reader broke');
    });
    const sources = ['', textOf(1), textOf(2), textOf(3)].map((bytes) => ({ bytes }));
    const answers: unknown[] = [];
    for await (const answer of convertReports(sources, { reader, vocabulary })) {
      answers.push('error' in answer ? answer.error : answer.reading.report.text);
    }
    expect(answers).toEqual([
      expect.any(ReportError),
      textOf(1),
      new Error('the reader broke'),
      textOf(3),
    ]);
  });

  test('no faster than the answers are taken away', async () => {
    let taken = 0;
    function* sources(): Generator<{ bytes: string }> {
      for (; ; taken += 1) yield { bytes: textOf(taken) };
    }
    const reading = convertReports(
      sources(),
      { reader: readerThat(() => pause(0)), vocabulary },
      { concurrency: 2 },
    );
    await reading.next();
    await pause(20);
    expect(taken).toBeLessThanOrEqual(2);
    await reading.return();
  });

  test('until someone calls it off', async () => {
    const reading = convertReports(
      [{ bytes: textOf(1) }],
      { reader: readerThat(() => pause(0)), vocabulary },
      { signal: AbortSignal.abort() },
    );
    await expect(reading.next()).rejects.toMatchObject({ name: 'AbortError' });
  });
});
