import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '@whence/graph';
import { picture } from '../support/graph-picture.js';
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

  test('services that write at once leave what is derived from all that they told', async () => {
    const own = ownWord();
    const actors = ['Army', 'Guard', 'Front', 'Union'].map((name) => someone(`${name} ${own}`));
    const relations = ['ATTACKS', 'ACCUSES', 'MEETS'];
    const claim = (at: number) => {
      const day = `2020-0${1 + (at % 3)}-01`;
      return {
        subject: actors[at % 4] ?? null,
        relation: relations[at % 3] ?? '',
        object: actors[(at + 1) % 4] ?? null,
        more: {
          when:
            at % 2 === 0 ? null : { start: day, end: day, precision: 'day' as const, text: day },
          polarity: at % 5 === 0 ? ('negative' as const) : ('affirmative' as const),
        },
      };
    };
    const told = (service: number, number: number) =>
      reading({
        sentences: [`Paper ${service} of day ${number}: ${service}${own} did ${number}${own}.`],
        publisher: `Paper ${service} ${own}`,
        claims: Array.from({ length: 6 }, (_, index) => claim(service * 7 + number * 5 + index)),
      });
    const services = await Promise.all([1, 2, 3, 4, 5, 6].map(() => openTestGraph()));
    await Promise.all(
      services.map(async (service, index) => {
        for (let number = 0; number < 2; number += 1)
          await service.reports.store(told(index, number), { recordedBy: 'story' });
      }),
    );
    await Promise.all(services.map((service) => service.close()));
    const before = await picture(graph, own);
    await graph.rebuild();
    expect(await picture(graph, own)).toEqual(before);
    expect(JSON.stringify(before)).toContain('DISPUTED');
  });
});
