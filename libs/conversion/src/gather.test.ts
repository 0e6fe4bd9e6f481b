import { describe, expect, test } from '@jest/globals';
import { gather, type Batch } from './gather.js';

const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Words as they come; a number is a pause in milliseconds. */
async function* coming(...steps: readonly (string | number)[]): AsyncGenerator<string> {
  for (const step of steps)
    if (typeof step === 'number') await pause(step);
    else yield step;
}

function byLength(most: number, withinMs = 60_000): Batch<string> {
  return { most, weigh: (word) => word.length, withinMs };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const got: Item[] = [];
  for await (const item of items) got.push(item);
  return got;
}

describe('what comes soon after each other goes together', () => {
  test('until a batch weighs enough', async () => {
    const words = coming('Derna', 'Gao', 'Kidal', 'LNA', 'UN', 'UAE', 'EU');
    const batches = await all(gather(words, byLength(6)));
    expect(batches).toEqual([
      ['Derna', 'Gao'],
      ['Kidal', 'LNA'],
      ['UN', 'UAE', 'EU'],
    ]);
  });

  test('and what weighs enough alone waits for nothing', async () => {
    async function* andNoMore(): AsyncGenerator<string> {
      yield 'Tripolitania';
      await new Promise(() => undefined);
    }
    const batches = gather(andNoMore(), byLength(6));
    expect((await batches.next()).value).toEqual(['Tripolitania']);
  });

  test('and none waits longer than it may', async () => {
    const batches = await all(gather(coming('a', 'b', 200, 'c'), byLength(9, 50)));
    expect(batches).toEqual([['a', 'b'], ['c']]);
  });

  test('and nothing waits once all have come', async () => {
    const started = performance.now();
    expect(await all(gather(coming('a'), byLength(9)))).toEqual([['a']]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('and what fails, fails the one that gathers', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield* coming('a');
      throw new Error('the source broke');
    }
    await expect(all(gather(failing(), byLength(9, 50)))).rejects.toThrow('the source broke');
  });

  test('and who stops, stops the source', async () => {
    let isOpen = true;
    async function* source(): AsyncGenerator<string> {
      try {
        for (;;) yield* coming('a', 1);
      } finally {
        isOpen = false;
      }
    }
    for await (const batch of gather(source(), byLength(2, 50))) {
      expect(batch).toHaveLength(2);
      break;
    }
    expect(isOpen).toBe(false);
  });
});
