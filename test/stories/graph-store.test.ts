import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '@whence/graph';
import neo4j, { type Driver } from 'neo4j-driver';
import { openTestGraph, ownWord, serverAddress, wordsAreSearched } from '../support/test-graph.js';
import { reading, reportOf, someone } from '../support/readings.js';

// The first use of a statement waits for its plan.
jest.setTimeout(60_000);

const by = { recordedBy: 'story' };
const parts = { testimonies: 10, chain: true, passage: true, report: true };

describe('a reading in the graph', () => {
  let graph: Graph;
  let driver: Driver;
  beforeAll(async () => {
    graph = await openTestGraph();
    const { uri, user, password } = serverAddress();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(async () => {
    await driver.close();
    await graph.close();
  });

  async function ask(statement: string, parameters: object) {
    const { records } = await driver.executeQuery(statement, parameters);
    return records.map((record) => record.toObject());
  }

  test('comes back with who said it, in which words, and where', async () => {
    const own = ownWord();
    const qatar = someone(`Qatar ${own}`, 'State', { country: 'QAT', aliases: [`Doha ${own}`] });
    const militants = someone(`ISIS militants ${own}`, 'Group');
    const libya = someone(`Libya ${own}`, 'State');
    const sources = someone(`LNA sources ${own}`, 'Group');
    const outlet = someone(`Alittihad ${own}`, 'Media');
    const said = reading({
      sentences: [
        `Sources from the LNA told Alittihad that Qatar is transferring militants to Libya ${own}.`,
      ],
      publisher: `Libya-Analysis ${own}`,
      publishedOn: '2017-10-24',
      claims: [
        {
          subject: qatar,
          relation: 'TRANSFERS',
          object: militants,
          chain: [sources, outlet],
          more: {
            to: [{ entity: libya, text: 'Libya' }],
            count: { min: 13, max: null, text: 'over 13' },
          },
        },
      ],
    });
    expect(await graph.reports.store(said, by)).toMatchObject({
      reports: 1,
      claims: 1,
      testimonies: 1,
    });
    expect(await graph.reports.store(said, by)).toMatchObject({
      reports: 0,
      claims: 0,
      testimonies: 0,
      entities: 0,
    });

    const { edges } = await graph.read.claims(
      { with: { name: `doha ${own}` } },
      { first: 10 },
      parts,
    );
    expect(edges.map(({ node }) => node)).toMatchObject([
      {
        subject: { name: `Qatar ${own}`, kind: 'State', country: 'QAT' },
        relation: 'TRANSFERS',
        object: { name: `ISIS militants ${own}` },
        to: [{ name: `Libya ${own}` }],
        count: { min: 13, max: null, text: 'over 13' },
        status: 'UNCONFIRMED',
        origins: 1,
        denials: 0,
        statedAt: '2017-10-24',
        testimonies: [
          {
            stance: 'AFFIRMS',
            chain: [
              { source: { name: sources.name }, verb: 'told' },
              { source: { name: outlet.name } },
            ],
            passage: { index: 0 },
            report: {
              publishedOn: '2017-10-24',
              status: 'READ',
              publisher: { name: `Libya-Analysis ${own}` },
            },
          },
        ],
      },
    ]);
    const relationships = await graph.read.relationships(
      { subject: { id: qatar.id } },
      { first: 10 },
    );
    expect(relationships.edges.map(({ node }) => node)).toMatchObject([
      {
        subject: { id: qatar.id },
        relation: 'TRANSFERS',
        object: { id: militants.id },
        claims: 1,
        status: 'UNCONFIRMED',
      },
    ]);
    expect(
      await graph.read.paths({ id: militants.id }, { id: qatar.id }, { maxHops: 3, first: 5 }),
    ).toMatchObject([
      {
        entities: [{ id: militants.id }, { id: qatar.id }],
        relationships: [{ relation: 'TRANSFERS' }],
      },
    ]);
  });

  test('is found by its words, whatever signs they come with', async () => {
    const own = ownWord();
    const army = someone(`Army ${own}`);
    await graph.reports.store(
      reading({
        sentences: [`The army arrested a smuggler near ${own}bay.`],
        publishedOn: '2020-01-05',
        claims: [
          { subject: army, relation: 'ARRESTS', object: someone(`smuggler ${own}`, 'Person') },
        ],
      }),
      by,
    );
    await wordsAreSearched();
    for (const text of [`${own}bay`, `"${own}bay" AND (smuggler`, `arrest* ${own}bay~ +:^`]) {
      const { edges } = await graph.read.claims({ text }, { first: 5 }, {});
      expect(edges).toHaveLength(1);
    }
    const { edges } = await graph.read.reports({ text: `${own}bay` }, { first: 5 });
    expect(edges).toMatchObject([{ node: { publishedOn: '2020-01-05' } }]);
  });

  test('is found by words with signs inside, whichever apostrophe they are written with', async () => {
    const own = ownWord();
    const envoy = someone(`Côte d'Ivoire ${own}`, 'State');
    await graph.reports.store(
      reading({
        sentences: [
          `U.S. aid for 1,200 people left Sana'a for N’Djamena on LNA_spox's word ${own}.`,
        ],
        title: `U.S. aid leaves Sana'a ${own}`,
        claims: [
          { subject: envoy, relation: 'SUPPORTS', object: someone(`Sana'a ${own}`, 'Place') },
        ],
      }),
      by,
    );
    await wordsAreSearched();
    for (const word of ["Sana'a", 'Sana’a', "n'djamena", 'U.S.', '1,200', 'LNA_spox']) {
      const { edges } = await graph.read.claims({ text: `${word} ${own}` }, { first: 5 }, {});
      expect([word, edges.length]).toEqual([word, 1]);
    }
    const reports = await graph.read.reports({ text: `Sana'a ${own}` }, { first: 5 });
    expect(reports.edges).toHaveLength(1);
    for (const search of ["d'Ivoire", 'Côte D’IVOIRE', "sana'a"]) {
      const { edges } = await graph.read.entities({ search: `${search} ${own}` }, { first: 5 });
      expect([search, edges.length]).toEqual([search, 1]);
    }
  });

  test('told often, by two who write in turns and with an analyst between them, stands as if derived anew', async () => {
    const own = ownWord();
    const other = await openTestGraph();
    const [army, town] = [someone(`Army ${own}`), someone(`Town ${own}`, 'Place')];
    const tell = (writer: Graph, day: number) =>
      writer.reports.store(
        reading({
          sentences: [`Shells${day} fell${day} on${day} roofs${day} there${day} at${day} ${own}.`],
          publisher: `Paper ${day} ${own}`,
          publishedOn: `2020-03-0${day}`,
          claims: [
            {
              subject: army,
              relation: 'ATTACKS',
              object: town,
              more:
                day % 3 === 0
                  ? {}
                  : { when: { start: `2020-03-0${day}`, end: `2020-03-0${day}`, precision: 'day', text: 'then' } }, // prettier-ignore
            },
          ],
        }),
        by,
      );
    const ask = () =>
      Promise.all([
        graph.read.claims({ subject: { id: army.id } }, { first: 20 }, parts),
        graph.read.relationships({ subject: { id: army.id } }, { first: 5 }),
      ]);
    for (const day of [1, 2, 3]) await tell(graph, day);
    for (const day of [4, 5]) await tell(other, day);
    const [claims] = await ask();
    const withdrawn = claims.edges[0]?.node.testimonies[0]?.id ?? '';
    await other.judge.withdraw(withdrawn, { by: 'story' });
    for (const day of [6, 7]) await tell(graph, day);
    await tell(other, 8);
    await tell(graph, 9);
    const before = await ask();
    expect(before[1].edges[0]?.node).toMatchObject({ origins: 8, claims: 6 });
    await graph.rebuild();
    expect(await ask()).toEqual(before);
    await other.close();
  });

  test('is counted once for each independent origin, and disputed once someone denies it', async () => {
    const own = ownWord();
    const [army, man] = [someone(`Army ${own}`), someone(`Man ${own}`, 'Person')];
    const tell = (sentence: string, publisher: string, more = {}) =>
      graph.reports.store(
        reading({
          sentences: [sentence],
          publisher: `${publisher} ${own}`,
          publishedOn: '2019-03-01',
          claims: [{ subject: army, relation: 'ARRESTS', object: man, more }],
        }),
        by,
      );
    const standing = async () => {
      const { edges } = await graph.read.claims({ subject: { id: army.id } }, { first: 5 }, {});
      return edges.map(({ node: { status, origins, denials } }) => [status, origins, denials]);
    };
    await tell(`The army has arrested the man in the old town of ${own} on Friday.`, 'Herald');
    expect(await standing()).toEqual([['UNCONFIRMED', 1, 0]]);
    // The same text in another paper is the same origin, and a plan corroborates nothing.
    await tell(`The army has arrested the man in the old town of ${own} on Friday.`, 'Echo');
    await tell(`It wants to seize him, said a note from ${own}.`, 'Planner', {
      modality: 'planned',
    });
    expect(await standing()).toEqual([['UNCONFIRMED', 1, 0]]);
    await tell(`He was seized by soldiers, our correspondent saw in ${own}.`, 'Tribune');
    expect(await standing()).toEqual([['CORROBORATED', 2, 0]]);
    await tell(`No such arrest took place near ${own}, the town hall wrote.`, 'Gazette', {
      polarity: 'negative',
    });
    expect(await standing()).toEqual([['DISPUTED', 2, 1]]);
    const then = await graph.read.claims(
      { subject: { id: army.id }, asOf: '2000-01-01' },
      { first: 5 },
      {},
    );
    expect(then.edges).toEqual([]);
  });

  test.each([
    ['is noted', ''],
    ['is not noted', 'REMOVE relationship.edgeElementId'],
    ['is noted wrongly', 'SET relationship.edgeElementId = elementId(other)'],
  ])('changes and erases its edge where the place of that edge %s', async (_, makeSo) => {
    const own = ownWord();
    const [army, town] = [someone(`Army ${own}`), someone(`Town ${own}`, 'Place')];
    const tell = (relation: string, publisher: string, sentence: string) => {
      const told = reading({
        sentences: [sentence],
        publisher: `${publisher} ${own}`,
        claims: [{ subject: army, relation, object: town }],
      });
      return graph.reports.store(told, by).then(() => told.report.id);
    };
    const edges = () =>
      ask(
        'MATCH (:Entity {id: $id})-[edge]->() RETURN type(edge) AS type, toString(edge.origins) AS origins ORDER BY type',
        { id: army.id },
      );
    const misplace = () =>
      ask(
        `MATCH (relationship:Relationship {subjectId: $id, relation: 'SEIZES'})
         MATCH (:Entity {id: $id})-[other:SHELLS]->()
         ${makeSo === '' ? 'RETURN count(*)' : makeSo}`,
        { id: army.id },
      );
    await tell('SHELLS', 'Echo', `Guns were heard all night above ${own}.`);
    const first = await tell('SEIZES', 'Herald', `The army has taken the old town of ${own}.`);
    await misplace();
    const second = await tell(
      'SEIZES',
      'Tribune',
      `Soldiers hold the harbour since dawn, says ${own}.`,
    );
    const shelled = { type: 'SHELLS', origins: '1' };
    expect(await edges()).toEqual([{ type: 'SEIZES', origins: '2' }, shelled]);
    await misplace();
    for (const id of [first, second])
      await graph.judge.withdraw(id, { by: 'analyst', reason: 'forged' });
    expect(await edges()).toEqual([shelled]);
  });

  test('is no further origin where a paper says by itself what it quotes another for', async () => {
    const own = ownWord();
    const army = someone(`Army ${own}`);
    const herald = someone(`Herald ${own}`, 'Media');
    const claim = { subject: army, relation: 'SEIZES', object: someone(`Town ${own}`, 'Place') };
    await graph.reports.store(
      reading({
        sentences: [
          `We hold ${own}, the army said.`,
          `Soldiers took over the town hall of ${own}.`,
        ],
        claims: [
          { ...claim, chain: [army, herald] },
          { ...claim, chain: [herald], sentence: 1 },
        ],
      }),
      by,
    );
    const { edges } = await graph.read.claims({ subject: { id: army.id } }, { first: 5 }, {});
    expect(edges.map(({ node }) => [node.status, node.origins])).toEqual([['UNCONFIRMED', 1]]);
    expect(await graph.read.corroboration(edges[0]?.node.id ?? '')).toMatchObject({
      origins: [{ source: { id: army.id }, countedAsOne: ['passed on'] }],
    });
  });

  test('counts a report of nobody as an origin, and says so', async () => {
    const own = ownWord();
    const claim = {
      subject: someone(`Army ${own}`),
      relation: 'ATTACKS',
      object: someone(`Town ${own}`, 'Place'),
    };
    const said = (sentence: string) => reading({ sentences: [sentence], claims: [claim] });
    await graph.reports.store(said(`Shells of the army fell on the town ${own}.`), by);
    await graph.reports.store(said(`Last night the town was hit by army guns ${own}.`), by);
    const page = await graph.read.claims({ with: { id: claim.subject.id } }, { first: 1 }, {});
    const node = page.edges[0]?.node;
    expect(node).toMatchObject({ status: 'CORROBORATED', origins: 2 });
    const corroboration = await graph.read.corroboration(node?.id ?? '');
    expect(
      corroboration?.origins.map(({ source, testimonyIds }) => [source, testimonyIds.length]),
    ).toEqual([
      [null, 1],
      [null, 1],
    ]);
  });

  test('is kept from the moment it is received until it is read', async () => {
    const own = ownWord();
    const said = { sentences: [`Nobody has read ${own}.`], publishedOn: '2021-01-01', claims: [] };
    const received = await graph.reports.receive(reportOf(said), 'story');
    expect(received).toMatchObject({ status: 'RECEIVED', attempts: 0, recordedBy: 'story' });
    expect(await graph.reports.receive(reportOf(said), 'someone else')).toEqual(received);
    await graph.reports.markReading(received.id);
    const waiting = (await graph.reports.unfinished()).find(({ id }) => id === received.id);
    expect(waiting).toEqual(reportOf(said));
    await graph.reports.markFailed(received.id, 'The parser went away.');
    expect(await graph.read.report(received.id)).toMatchObject({
      status: 'FAILED',
      attempts: 1,
      failure: 'The parser went away.',
    });
    await graph.reports.markReceived(received.id);
    expect(await graph.read.report(received.id)).toEqual(received);
    await graph.reports.store(reading(said), by);
    expect(await graph.read.report(received.id)).toMatchObject({ status: 'READ', failure: null });
    expect((await graph.reports.unfinished()).some(({ id }) => id === received.id)).toBe(false);
  });

  test('leaves nothing behind when it fails half-way', async () => {
    const own = ownWord();
    const [one, other] = [someone(`One ${own}`), someone(`Other ${own}`)];
    const said = reading({
      sentences: [`One attacked the other in ${own}.`],
      claims: [
        { subject: one, relation: 'ATTACKS', object: { ...other, kind: 'Nonsense' as 'Thing' } },
      ],
    });
    await expect(graph.reports.store(said, by)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await graph.read.report(said.report.id)).toBeNull();
    expect(await graph.read.entity({ id: one.id })).toBeNull();
  });

  test('pages without gaps or repeats, and refuses a cursor that is not one', async () => {
    const own = ownWord();
    const hub = someone(`Hub ${own}`);
    const readings = Array.from({ length: 25 }, (_, index) =>
      reading({
        sentences: [`The hub attacked target ${index} of ${own}.`],
        publishedOn: `2018-01-${String((index % 9) + 1).padStart(2, '0')}`,
        claims: [{ subject: hub, relation: 'ATTACKS', object: someone(`Target ${index} ${own}`) }],
      }),
    );
    expect(await graph.reports.storeMany(readings, by)).toMatchObject({ reports: 25, claims: 25 });
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await graph.read.claims({ with: { id: hub.id } }, { first: 10, after }, {});
      seen.push(...page.edges.map(({ node }) => `${node.statedAt} ${node.id}`));
      if (!page.hasNextPage) break;
      after = page.edges.at(-1)?.cursor ?? null;
    }
    expect(seen).toHaveLength(25);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    await expect(
      graph.read.claims({ with: { id: hub.id } }, { first: 10, after: 'bm9uc2Vuc2U' }, {}),
    ).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });

  test('tells all that its report says, page after page, where several claims share their words', async () => {
    const own = ownWord();
    const arrested = ['Ali', 'Omar', 'Salem'].map((name) => someone(`${name} ${own}`, 'Person'));
    const army = someone(`Army ${own}`);
    const said = reading({
      sentences: [`The army arrested Ali, Omar and Salem ${own}.`],
      claims: arrested.map((object) => ({ subject: army, relation: 'ARRESTS', object })),
    });
    await graph.reports.store(said, by);
    const page = async (first: number, after?: string) =>
      graph.read.claimsOfReport(said.report.id, { first, after }, {});
    const ids: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { edges, hasNextPage } = await page(1, after);
      ids.push(...edges.map(({ node }) => node.id));
      after = edges.at(-1)?.cursor;
      more = hasNextPage;
    }
    expect(ids).toHaveLength(3);
    expect(ids).toEqual((await page(100)).edges.map(({ node }) => node.id));
  });

  test('gives a testimony by its id, and those who deny, however many there are before', async () => {
    const own = ownWord();
    const [army, town] = [someone(`Army ${own}`), someone(`Town ${own}`, 'Place')];
    const told = Array.from({ length: 102 }, (_, index) =>
      reading({
        sentences: [
          `Story ${index} of ${own}: the army ${index < 101 ? 'shelled' : 'did not shell'} the town.`,
        ],
        publisher: `Paper ${index} ${own}`,
        publishedOn: index < 101 ? '2019-02-03' : '2019-02-04',
        claims: [
          {
            subject: army,
            relation: 'ATTACKS',
            object: town,
            more: { polarity: index < 101 ? 'affirmative' : 'negative' },
          },
        ],
      }),
    );
    await graph.reports.storeMany(told, by);
    const page = await graph.read.claims({ with: { id: army.id } }, { first: 1 }, {});
    const id = page.edges[0]?.node.id ?? '';
    const first = await graph.read.claim(id, { ...parts, testimonies: 100 });
    expect(first?.testimonies.filter(({ stance }) => stance === 'DENIES')).toEqual([]);
    const against = await graph.read.claim(id, { ...parts, only: { stance: 'DENIES' } });
    expect(against?.testimonies).toMatchObject([
      { stance: 'DENIES', report: { publishedOn: '2019-02-04' } },
    ]);
    const last = against?.testimonies[0]?.id ?? '';
    expect(await graph.read.node(last)).toMatchObject({
      type: 'Testimony',
      testimony: { id: last },
    });
  });

  test('names who a name may mean, and who comes near', async () => {
    const own = ownWord();
    await graph.reports.store(
      reading({
        sentences: [`The Guard met the Guard in ${own}.`],
        claims: [
          {
            subject: someone(`Guard ${own}`, 'ArmedGroup', { country: 'LBY' }),
            relation: 'ATTACKS',
            object: someone(`Guard ${own}`, 'Organization', { country: 'EGY' }),
          },
        ],
      }),
      by,
    );
    await expect(graph.read.entity({ name: `guard ${own}` })).rejects.toMatchObject({
      code: 'AMBIGUOUS',
      details: { candidates: [{ name: `Guard ${own}` }, { name: `Guard ${own}` }] },
    });
    const forces = someone(`U.S. Forces ${own}`);
    await graph.reports.store(
      reading({
        sentences: [`U.S. forces landed in ${own}.`],
        claims: [{ subject: forces, relation: 'ARRIVES_IN', object: null }],
      }),
      by,
    );
    for (const name of ['US Forces', 'U.S. forces'])
      expect(await graph.read.entity({ name: `${name} ${own}` })).toMatchObject({ id: forces.id });
    await expect(graph.read.entity({ name: `Gaurd ${own}` })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await graph.read.entity({ id: 'entity_0' })).toBeNull();
  });
});
