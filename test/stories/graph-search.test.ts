import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Entity } from '@whence/entity';
import type { ClaimFilter, Graph, Page } from '@whence/graph';
import { reading, someone } from '../support/readings.js';
import { openTestGraph, ownWord, wordsAreSearched } from '../support/test-graph.js';

// The first use of a statement waits for its plan.
jest.setTimeout(60_000);

const by = { recordedBy: 'story' };

describe('claims about someone', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  async function objects(filter: ClaimFilter): Promise<readonly (string | undefined)[]> {
    const { edges } = await graph.read.claims(filter, { first: 50 }, {});
    return edges.map(({ node }) => node.object?.name).sort();
  }

  async function attack(
    subject: string,
    object: string,
    sentence: string,
    when?: [string, string],
  ) {
    const [start = '', end = ''] = when ?? [];
    await graph.reports.store(
      reading({
        sentences: [sentence],
        publishedOn: '2020-01-05',
        claims: [
          {
            subject: someone(subject),
            relation: 'ATTACKS',
            object: someone(object),
            more: when === undefined ? {} : { when: { start, end, precision: 'day', text: '' } },
          },
        ],
      }),
      by,
    );
  }

  test('are found by when they happened, however exactly that was said', async () => {
    const own = ownWord();
    const told: readonly [string, [string, string]?][] = [
      ['a day', ['2017-02-10', '2017-02-10']],
      ['the next day', ['2017-02-11', '2017-02-11']],
      ['a winter', ['2016-12-20', '2017-02-10']],
      ['its year', ['2017-01-01', '2017-12-31']],
      ['a spring', ['2017-03-01', '2017-05-31']],
      ['some time'],
    ];
    for (const [name, when] of told)
      await attack(`Army ${own}`, `${name} ${own}`, `${name} of ${own}.`, when);
    const party = { name: `Army ${own}` };
    const named = (...names: string[]) => names.map((name) => `${name} ${own}`).sort();
    const tenth = { start: '2017-02-01', end: '2017-02-10' };
    for (const role of ['subject', 'with'] as const)
      expect(await objects({ [role]: party, during: tenth })).toEqual(
        named('a day', 'a winter', 'its year'),
      );
    expect(await objects({ object: { name: `a day ${own}` }, during: tenth })).toEqual(
      named('a day'),
    );
    expect(await objects({ with: party, during: { start: '2017-02-11', end: '2019-01-01' } })).toEqual(
      named('the next day', 'its year', 'a spring'),
    ); // prettier-ignore
    expect(await objects({ with: party, during: { end: '2017-01-31' } })).toEqual(
      named('a winter', 'its year'),
    );
    const { edges } = await graph.read.claims({ during: tenth }, { first: 200 }, {});
    expect(edges.map(({ node }) => node.object?.name)).toEqual(
      expect.arrayContaining(named('a day', 'a winter', 'its year')),
    );
  });

  test('draw an edge that is found by the days on which it happened, and by none between', async () => {
    const own = ownWord();
    for (const day of ['2010-05-01', '2020-05-01'])
      await attack(`Army ${own}`, `Town ${own}`, `It attacked ${own} in ${day}.`, [day, day]);
    const asOf = new Date().toISOString();
    // Not within the same millisecond.
    await new Promise((resolve) => setTimeout(resolve, 5));
    await attack(`Army ${own}`, `Town ${own}`, `It was ${own} in 2015.`, [
      '2015-05-01',
      '2015-05-31',
    ]);
    const found = async (start: string, end: string, moment: string | null) => {
      const during = { start, end };
      const filter = { subject: { name: `Army ${own}` }, during, asOf: moment };
      const { edges } = await graph.read.relationships(filter, { first: 5 });
      return edges.map(({ node }) => node.claims);
    };
    for (const moment of [asOf, null]) {
      expect(await found('2012-01-01', '2012-12-31', moment)).toEqual([]);
      expect(await found('2015-05-10', '2015-06-30', moment)).toEqual(moment === null ? [3] : []);
      expect(await found('2010-01-01', '2012-12-31', moment)).toEqual([moment === null ? 3 : 2]);
    }
    const later = new Date().toISOString();
    expect(await found('2012-01-01', '2012-12-31', later)).toEqual([]);
    expect(await found('2015-05-10', '2015-06-30', later)).toEqual([3]);
  });

  test('are found by their words, also where another name of theirs stands in the report', async () => {
    const own = ownWord();
    await attack(`Army ${own}`, `Bridge ${own}`, `Army of ${own} struck the bridge.`);
    await attack(`LNA ${own}`, `Harbour ${own}`, `LNA of ${own} struck the harbour.`);
    await attack(`Navy ${own}`, `Ship ${own}`, `Navy of ${own} struck the ship.`);
    const struck = async () => {
      await wordsAreSearched();
      return objects({ with: { name: `Army ${own}` }, text: `struck ${own}` });
    };
    expect(await struck()).toEqual([`Bridge ${own}`]);
    const { id } = await graph.judge.mergeEntities(
      { name: `Army ${own}` },
      { name: `LNA ${own}` },
      { by: 'Amira' },
    );
    expect(await struck()).toEqual([`Bridge ${own}`, `Harbour ${own}`]);
    await graph.judge.undo(id, { by: 'Amira' });
    expect(await struck()).toEqual([`Bridge ${own}`]);
  });

  test.each([
    { words: 'a word that is everywhere', reports: 600 },
    { words: 'a word that some have', reports: 60 },
  ])(
    'are found newest first by $words, page after page, and none is left out',
    async ({ reports: many }) => {
      const own = ownWord();
      const [army, outlet] = [someone(`Army ${own}`), `Outlet ${own}`];
      const told = Array.from({ length: many }, (_, number) => {
        const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(number ** 1.4)));
        return { town: `Town ${number} ${own}`, publishedOn: day.toISOString().slice(0, 10) };
      });
      await graph.reports.storeMany(
        told.map(({ town, publishedOn }) =>
          reading({
            sentences: [`The army ${own} shelled ${town}.`],
            publisher: outlet,
            publishedOn,
            claims: [{ subject: army, relation: 'ATTACKS', object: someone(town) }],
          }),
        ),
        by,
      );
      // The newest of all turns out to have been told long before.
      const { town: last = '' } = told.at(-1) ?? {};
      const before = { subject: army, relation: 'ATTACKS', object: someone(last) };
      await graph.reports.store(
        reading({
          sentences: [`It came to ${last}.`],
          publishedOn: '1999-05-05',
          claims: [before],
        }),
        by,
      );
      await wordsAreSearched();
      const everything = async <Node>(
        page: (after: string | null) => Promise<Page<Node>>,
      ): Promise<readonly Node[]> => {
        const nodes: Node[] = [];
        for (let after: string | null = null; ;) {
          const { edges, hasNextPage } = await page(after);
          nodes.push(...edges.map(({ node }) => node));
          after = edges.at(-1)?.cursor ?? null;
          if (!hasNextPage) return nodes;
        }
      };
      const first = Math.ceil(many / 9);
      const claims = await everything((after) => graph.read.claims({ text: `shelled ${own}` }, { first, after }, {})); // prettier-ignore
      expect(claims.map(({ object }) => object?.name)).toEqual([
        ...told.map(({ town }) => town).slice(0, -1).reverse(),
        last,
      ]); // prettier-ignore
      const reports = await everything((after) => graph.read.reports({ text: `shelled ${own}` }, { first, after })); // prettier-ignore
      expect(reports.map(({ publishedOn }) => publishedOn)).toEqual(
        told.map(({ publishedOn }) => publishedOn).reverse(),
      );
    },
  );

  test('are found once each by a source that two links of a chain turn out to be', async () => {
    const own = ownWord();
    const [agency, staff] = [
      someone(`Agency ${own}`, 'Media'),
      someone(`Agency staff ${own}`, 'Media'),
    ];
    const told = Array.from({ length: 12 }, (_, index) =>
      reading({
        sentences: [`Agency staff told the agency that the army shelled town ${index} of ${own}.`],
        publishedOn: '2020-01-05',
        claims: [
          {
            subject: someone(`Army ${own}`),
            relation: 'ATTACKS',
            object: someone(`Town ${index} ${own}`, 'Place'),
            chain: [staff, agency],
          },
        ],
      }),
    );
    await graph.reports.storeMany(told, by);
    await graph.judge.mergeEntities({ id: agency.id }, { id: staff.id }, { by: 'Amira' });
    const seen: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page: Page<{ id: string }> = await graph.read.claims(
        { toldBy: { id: agency.id } },
        { first: 5, after },
        {},
      );
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.edges.at(-1)?.cursor;
      more = page.hasNextPage;
    }
    expect([seen.length, new Set(seen).size]).toEqual([12, 12]);
  });

  test('are told by a body too where its sources or its spokesman tell them, whoever stands for it', async () => {
    const own = ownWord();
    const [army, staff] = [someone(`Army ${own}`), someone(`General staff ${own}`)];
    const sources = someone(`Sources ${own}`, 'Group', { named: false, speaksFor: army.id });
    const spokesman = someone(`Salim ${own}`, 'Person', { speaksFor: army.id });
    const paper = someone(`Herald ${own}`, 'Media');
    const tell = async (town: string, chain: readonly Entity[], day: string) => {
      const said = reading({
        sentences: [`On ${day} rebels took ${town} of ${own}.`],
        publishedOn: day,
        claims: [
          {
            subject: someone(`Rebels ${own}`),
            relation: 'SEIZES',
            object: someone(`${town} ${own}`, 'Place'),
            chain,
          },
        ],
      });
      await graph.reports.store({ ...said, entities: [...said.entities, army, staff] }, by);
    };
    await tell('Port', [sources, paper], '2020-01-05');
    await tell('Mine', [spokesman, paper], '2020-01-06');
    await tell('Fort', [army, paper], '2020-01-07');
    // Again, by themselves and by their sources in one chain: one claim all the same.
    await tell('Port', [sources, army], '2020-01-08');
    await tell('Camp', [paper], '2020-01-09');
    const toldBy = async (body: Entity, filter: ClaimFilter = {}) => {
      const seen: (string | undefined)[] = [];
      for (let after: string | undefined, more = true; more;) {
        const page = await graph.read.claims(
          { toldBy: { id: body.id }, ...filter },
          { first: 2, after },
          {},
        );
        seen.push(...page.edges.map(({ node }) => node.object?.name.replace(` ${own}`, '')));
        after = page.edges.at(-1)?.cursor;
        more = page.hasNextPage;
      }
      return seen;
    };
    expect(await toldBy(army)).toEqual(['Port', 'Fort', 'Mine']);
    // Of an actor by the day first told, and not by the day that this source told it last.
    const rebels = { name: `Rebels ${own}` };
    expect(await toldBy(army, { with: rebels })).toEqual(['Fort', 'Mine', 'Port']);
    expect((await graph.read.source({ id: army.id }))?.testimonies).toBe(4);

    const merge = await graph.judge.mergeEntities(
      { id: staff.id },
      { id: army.id },
      { by: 'Amira' },
    );
    expect(await toldBy(staff)).toEqual(['Port', 'Fort', 'Mine']);
    await graph.judge.undo(merge.id, { by: 'Amira' });
    expect([await toldBy(staff), await toldBy(army)]).toEqual([[], ['Port', 'Fort', 'Mine']]);
  });

  test('stand in the timeline of whoever receives', async () => {
    const own = ownWord();
    const militia = someone(`Militia ${own}`);
    const day = { start: '2020-01-02', end: '2020-01-02', precision: 'day', text: '' } as const;
    await graph.reports.store(
      reading({
        sentences: [`The state sent arms to the militia ${own}.`],
        claims: [
          {
            subject: someone(`State ${own}`),
            relation: 'SUPPLIES',
            object: someone(`Arms ${own}`, 'Thing'),
            more: { when: day, recipient: { entity: militia, text: militia.name } },
          },
          { subject: someone(`State ${own}`), relation: 'MEETS', object: militia },
        ],
      }),
      by,
    );
    const { edges } = await graph.read.timeline({ id: militia.id }, {}, { first: 5 }, {});
    expect(edges.map(({ node }) => node.relation)).toEqual(['SUPPLIES']);
  });

  test('are found by their relation however it is written, and one that is none is told, with the nearest', async () => {
    const own = ownWord();
    const state = someone(`State ${own}`);
    const object = someone(`Militia ${own}`);
    const claims = ['SUPPLIES', 'MEETS'].map((relation) => ({ subject: state, relation, object }));
    await graph.reports.store(reading({ sentences: [`It met them in ${own}.`], claims }), by);
    const asked = { subject: { id: state.id }, relation: [' meets', 'MEETS'] };
    const found = [
      await graph.read.claims(asked, { first: 5 }, {}),
      await graph.read.relationships(asked, { first: 5 }),
    ];
    expect(found.map(({ edges }) => edges.map(({ node }) => node.relation))).toEqual([
      ['MEETS'],
      ['MEETS'],
    ]);
    const none = { subject: { id: state.id }, relation: ['MEET'] };
    const error = {
      code: 'BAD_INPUT',
      message: expect.stringMatching(/no relation MEET\..*MEETS/u),
    };
    await expect(graph.read.claims(none, { first: 5 }, {})).rejects.toMatchObject(error);
    await expect(graph.read.relationships(none, { first: 5 })).rejects.toMatchObject(error);
  });

  test('are found by an id that is none, without harm', async () => {
    const search = graph.read.claims({ with: { id: 'x" OR text:"struck' }, text: 'struck' }, { first: 5 }, {}); // prettier-ignore
    await expect(search).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('lead from one to the other in the order asked, and not by a way that is too long', async () => {
    const own = ownWord();
    const [navy, army, militia] = [`Navy ${own}`, `Army ${own}`, `Militia ${own}`] as const;
    await attack(navy, army, `Navy of ${own} struck the army.`);
    await attack(army, militia, `Army of ${own} struck the militia.`);
    await attack(militia, `Bridge ${own}`, `Militia of ${own} struck the bridge.`);
    const ways = async (from: string, to: string, maxHops: number) => {
      const paths = await graph.read.paths({ name: from }, { name: to }, { maxHops, first: 5 });
      return paths.map(({ entities, relationships }) => [
        entities.map(({ name }) => name),
        relationships.map(({ subject }) => subject.name),
      ]);
    };
    // More is said of the militia than of the navy, so the search begins with the navy.
    expect(await ways(navy, militia, 2)).toEqual([
      [
        [navy, army, militia],
        [navy, army],
      ],
    ]);
    expect(await ways(militia, navy, 2)).toEqual([
      [
        [militia, army, navy],
        [army, navy],
      ],
    ]);
    expect(await ways(navy, militia, 1)).toEqual([]);
  });
});
