import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '@whence/graph';
import { reading, someone } from '../support/readings.js';
import { openTestGraph, ownWord } from '../support/test-graph.js';

jest.setTimeout(300_000);

// It takes the whole database apart for a moment: stories run one after the other.
describe('the derived layer', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  test('everything derived can be derived anew', async () => {
    const own = ownWord();
    await graph.reports.store(
      reading({
        sentences: [`The army attacked the town of ${own}.`],
        publisher: `Herald ${own}`,
        claims: [
          {
            subject: someone(`Army ${own}`),
            relation: 'ATTACKS',
            object: someone(`Town ${own}`, 'Place'),
          },
        ],
      }),
      { recordedBy: 'story' },
    );
    const ask = async () => [
      await graph.read.claims(
        { subject: { name: `Army ${own}` } },
        { first: 5 },
        { testimonies: 5, chain: true },
      ),
      await graph.read.relationships({ subject: { name: `Army ${own}` } }, { first: 5 }),
    ];
    const before = await ask();
    await graph.rebuild();
    expect(await ask()).toEqual(before);
  });
});
