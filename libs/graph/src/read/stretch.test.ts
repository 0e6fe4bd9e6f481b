import { expect, test } from '@jest/globals';
import { untilFull, type Stretch } from './stretch.js';

/** A list of the numbers up to `length`, of which every hundredth is wanted, and the stretches that were asked of it. */
function listOf(length: number, patience = 1_000) {
  const asked: Stretch[] = [];
  const sieve = {
    fetch: (stretch: Stretch) => {
      asked.push(stretch);
      const start = Number(stretch.from);
      const size = Math.max(0, Math.min(stretch.limit, length - start));
      return Promise.resolve(Array.from({ length: size }, (_, at) => start + at + 1));
    },
    keep: (rows: readonly number[]) => rows.filter((row) => row % 100 === 0),
    keyOf: (row: number) => String(row),
    patience,
  };
  return { asked, sieve };
}

test('stretches follow each other without a gap, each longer than the last, until enough is kept', async () => {
  const { asked, sieve } = listOf(10_000);
  expect(await untilFull({ from: '0', limit: 2 }, sieve)).toEqual([100, 200]);
  expect(asked.map(({ from, limit }) => [Number(from), limit])).toEqual([
    [0, 2],
    [2, 4],
    [6, 8],
    [14, 16],
    [30, 32],
    [62, 64],
    [126, 128],
  ]);
});

test('a list that ends gives what there is', async () => {
  const { sieve } = listOf(250);
  expect(await untilFull({ from: '0', limit: 5 }, sieve)).toEqual([100, 200]);
});

test('all stretches together have one time limit', async () => {
  const { sieve } = listOf(1_000_000, -1);
  await expect(untilFull({ from: '0', limit: 5 }, sieve)).rejects.toMatchObject({
    code: 'TIMED_OUT',
  });
});
