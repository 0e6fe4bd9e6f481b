interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** How much goes into one transaction: enough to fill batches, little enough to hold in memory. */
export interface GroupSize<Item> {
  readonly weigh: (item: Item) => number;
  readonly most: number;
}

/**
 * What comes while a transaction runs goes into the next one together: a transaction costs a small report more than its
 * rows do. Each item has its own answer, and one that cannot be committed takes no other with it.
 */
export class GroupCommit<Item, Result> {
  readonly #waiting: Waiting<Item, Result>[] = [];
  #isRunning = false;

  /** @param commit gives the results in the order of the items, or commits none of them */
  constructor(
    private readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly size: GroupSize<Item>,
  ) {}

  async add(item: Item): Promise<Result> {
    const answer = new Promise<Result>((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
    });
    if (!this.#isRunning) void this.#run();
    return await answer;
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    // Those who come in the same turn go together.
    await Promise.resolve();
    for (let group = this.#next(); group.length > 0; group = this.#next())
      await this.#commitAll(group);
    this.#isRunning = false;
  }

  #next(): readonly Waiting<Item, Result>[] {
    let weight = 0;
    const end = this.#waiting.findIndex(({ item }) => {
      weight += this.size.weigh(item);
      return weight >= this.size.most;
    });
    return this.#waiting.splice(0, end < 0 ? this.#waiting.length : end + 1);
  }

  async #commitAll(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.commit(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, at) => {
        const result = results[at];
        if (result === undefined)
          reject(new Error('a commit gave fewer results than it had items'));
        else resolve(result);
      });
    } catch (error) {
      const [first, ...others] = group;
      if (others.length > 0) for (const one of group) await this.#commitAll([one]);
      else first?.reject(error);
    }
  }
}
