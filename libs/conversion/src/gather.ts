export interface Batch<Item> {
  /** A batch goes once its items weigh as much together. */
  readonly most: number;
  readonly weigh: (item: Item) => number;
  /** From the first of a batch until it goes, full or not. */
  readonly withinMs: number;
}

/** What comes within a time of each other, together and in its order; the last ones do not wait. */
export async function* gather<Item>(
  items: AsyncIterable<Item>,
  { most, weigh, withinMs }: Batch<Item>,
): AsyncGenerator<readonly Item[], void, undefined> {
  const source = items[Symbol.asyncIterator]();
  const ask = (): Promise<IteratorResult<Item>> => {
    const answer = source.next();
    // It may fail while who gathers is busy with a batch; who waits for it next hears of it.
    answer.catch(() => undefined);
    return answer;
  };
  try {
    let next = ask();
    for (;;) {
      const first = await next;
      if (first.done === true) return;
      const batch = [first.value];
      let weight = weigh(first.value);
      const waited = timer(withinMs);
      next = ask();
      while (weight < most) {
        const following = await Promise.race([next, waited.over]);
        if (following === 'over' || following.done === true) break;
        batch.push(following.value);
        weight += weigh(following.value);
        next = ask();
      }
      waited.stop();
      yield batch;
    }
  } finally {
    await source.return?.();
  }
}

function timer(milliseconds: number): {
  readonly over: Promise<'over'>;
  readonly stop: () => void;
} {
  let stop = (): void => undefined;
  const over = new Promise<'over'>((resolve) => {
    const handle = setTimeout(() => {
      resolve('over');
    }, milliseconds);
    stop = () => {
      clearTimeout(handle);
    };
  });
  return { over, stop };
}
