import { describe, expect, test } from '@jest/globals';
import { gather } from './gather.js';

const pause = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Words as they come; a number is a pause in milliseconds. */
async function* coming(...steps: readonly (string | number)[]): AsyncGenerator<string> {
  for (const step of steps)
    if (typeof step === 'number') await pause(step);
    else yield step;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const got: Item[] = [];
  for await (const item of items) got.push(item);
  return got;
}

describe('what comes soon after each other goes together', () => {
  test('up to so many', async () => {
    const batches = await all(
      gather(coming('a', 'b', 'c', 'd', 'e'), { most: 2, withinMs: 60_000 }),
    );
    expect(batches).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  test('and none waits longer than it may', async () => {
    const batches = await all(gather(coming('a', 'b', 200, 'c'), { most: 9, withinMs: 50 }));
    expect(batches).toEqual([['a', 'b'], ['c']]);
  });

  test('and nothing waits once all have come', async () => {
    const started = performance.now();
    expect(await all(gather(coming('a'), { most: 9, withinMs: 60_000 }))).toEqual([['a']]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('and what fails, fails the one that gathers', async () => {
    async function* failing(): AsyncGenerator<string> {
      yield* coming('a');
      throw new Error('the source broke');
    }
    await expect(all(gather(failing(), { most: 9, withinMs: 50 }))).rejects.toThrow(
      'the source broke',
    );
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
    for await (const batch of gather(source(), { most: 2, withinMs: 50 })) {
      expect(batch).toHaveLength(2);
      break;
    }
    expect(isOpen).toBe(false);
  });
});
