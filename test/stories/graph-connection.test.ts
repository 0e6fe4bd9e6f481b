import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openGraph, type Graph } from '@whence/graph';
import { Connection, loadMigrations, loadStatements, migrate } from '@whence/graph/testing';
import { reading, someone } from '../support/readings.js';
import { loadVocabulary } from '@whence/vocabulary';
import { openTestGraph, ownWord, serverAddress } from '../support/test-graph.js';

jest.setTimeout(120_000);

describe('the way to Neo4j', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  const others = { database: 'neo4j', vocabulary: loadVocabulary };

  test.each([
    [
      'a wrong password',
      { ...others, ...serverAddress(), password: 'wrong' },
      'UNAUTHENTICATED',
      /NEO4J_PASSWORD/,
    ],
    [
      'nobody there',
      { ...others, ...serverAddress(), uri: 'bolt://127.0.0.1:9' },
      'UNREACHABLE',
      /NEO4J_URI/,
    ],
    [
      'no such database',
      { ...others, ...serverAddress(), database: 'nowhere' },
      'DATABASE_MISSING',
      /NEO4J_DATABASE/,
    ],
  ] as const)('with %s, says what to look at', async (_, settings, code, remedy) => {
    const other = openGraph(settings);
    await expect(other.ping()).rejects.toMatchObject({
      code,
      message: expect.stringMatching(remedy),
    });
    await other.close();
  });

  describe('with a statement that would run for minutes', () => {
    const slow = 'UNWIND range(1, 10000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS text';
    const running = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '10000000000) AS x WITH' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS text`;
    const open = (text: string) =>
      new Connection(
        { ...others, ...serverAddress() },
        { ...loadStatements(), 'read/report-text': text },
      );
    const slowly = open(slow);
    const watching = open(running);
    afterAll(() => Promise.all([slowly.close(), watching.close()]));

    async function isOver(): Promise<boolean> {
      for (let tries = 0; tries < 50; tries++) {
        const [row] = await watching.read<{ text: number }>('read/report-text', {});
        if (row?.text === 0) return true;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return false;
    }

    test('stops it at its limit', async () => {
      await expect(slowly.read('read/report-text', {}, { timeout: 500 })).rejects.toMatchObject({
        code: 'TIMED_OUT',
      });
      expect(await isOver()).toBe(true);
    });

    test('stops it in the server when the client goes away', async () => {
      const away = new AbortController();
      const asked = slowly.read('read/report-text', {}, { signal: away.signal, timeout: 120_000 });
      setTimeout(() => {
        away.abort();
      }, 500);
      await expect(asked).rejects.toMatchObject({ code: 'CANCELLED' });
      expect(await isOver()).toBe(true);
      const gone = { signal: AbortSignal.abort() };
      await expect(slowly.read('read/report-text', {}, gone)).rejects.toMatchObject({
        code: 'CANCELLED',
      });
    });
  });

  test('two that store the same report at once store it once', async () => {
    const own = ownWord();
    const said = reading({
      sentences: [`The army attacked the town of ${own}.`],
      publisher: `Herald ${own}`,
      claims: [
        {
          subject: someone(`Army ${own}`),
          relation: 'ATTACKS',
          object: someone(`Town ${own}`, 'Place'),
        },
      ],
    });
    const stored = await Promise.all(
      [1, 2, 3, 4].map(() => graph.reports.store(said, { recordedBy: 'story' })),
    );
    expect(stored.map(({ reports }) => reports).sort()).toEqual([0, 0, 0, 1]);
    const { edges } = await graph.read.claims(
      { subject: { name: `Army ${own}` } },
      { first: 5 },
      { testimonies: 5 },
    );
    expect(edges.map(({ node }) => [node.origins, node.testimonies.length])).toEqual([[1, 1]]);
  });

  test('many that speak on one claim at once are all counted', async () => {
    const own = ownWord();
    const [army, town] = [someone(`Army ${own}`), someone(`Town ${own}`, 'Place')];
    const words = ['dawn', 'noon', 'dusk', 'night', 'spring', 'winter'];
    await Promise.all(
      words.map((word) =>
        graph.reports.store(
          reading({
            sentences: [`${word} ${own} ${word}s of ${word}ing, ${word}ly ${word}ed and ${word}`],
            publisher: `Paper ${word} ${own}`,
            claims: [{ subject: army, relation: 'ATTACKS', object: town }],
          }),
          { recordedBy: 'story' },
        ),
      ),
    );
    const { edges } = await graph.read.claims({ subject: { id: army.id } }, { first: 5 }, {});
    expect(edges.map(({ node }) => [node.status, node.origins])).toEqual([
      ['CORROBORATED', words.length],
    ]);
  });

  test('services that tell of one relationship at once each count what the others told', async () => {
    const own = ownWord();
    const [army, town] = [someone(`Army ${own}`), someone(`Town ${own}`, 'Place')];
    const papers = ['Dawn', 'Noon', 'Dusk', 'Night'];
    const services = await Promise.all(papers.map(() => openTestGraph()));
    const days = [1, 2, 3, 4, 5].map((day) => `2020-01-0${day}`);
    const told = (paper: string, day: string) =>
      reading({
        sentences: [`${paper} ${own} of ${day}: ${paper}ly ${paper}ed the ${paper}.`],
        publisher: `${paper} ${own}`,
        publishedOn: day,
        claims: [
          { subject: army, relation: 'ATTACKS', object: town },
          {
            ...{ subject: army, relation: 'ATTACKS', object: town },
            more: { when: { start: day, end: day, precision: 'day', text: day } },
          },
        ],
      });
    await Promise.all(
      services.map(async (service, index) => {
        for (const day of days)
          await service.reports.store(told(papers[index] ?? '', day), { recordedBy: 'story' });
      }),
    );
    await Promise.all(services.map((service) => service.close()));
    const { edges } = await graph.read.claims(
      { subject: { id: army.id } },
      { first: 10 },
      { testimonies: 20 },
    );
    // Each paper is one origin of each claim; the dated ones say more exactly what the other does.
    expect(
      edges
        .map(({ node }) => [node.when?.start ?? '', node.origins, node.testimonies.length])
        .sort(),
    ).toEqual([['', 4, 4 * days.length], ...days.map((day) => [day, 4, 4])]);
    const relationships = await graph.read.relationships(
      { subject: { id: army.id } },
      { first: 5 },
      {},
    );
    expect(
      relationships.edges.map(({ node }) => [node.claims, node.origins, node.first, node.last]),
    ).toEqual([[days.length + 1, 4, days[0], days.at(-1)]]);
  });

  test('two that teach someone an alias at once teach both', async () => {
    const own = ownWord();
    const other = await openTestGraph();
    const names = Array.from({ length: 10 }, (_, index) => `Actor ${index} ${own}`);
    const said = (word: string) =>
      reading({
        sentences: [`Everybody met in ${word} ${own}.`],
        claims: names.map((name) => ({
          subject: someone(name, 'Organization', { aliases: [`${name} ${word}`] }),
          relation: 'VISITS',
          object: someone(`Place ${own}`, 'Place'),
        })),
      });
    await graph.reports.store(said('Rome'), { recordedBy: 'story' });
    await Promise.all([
      graph.reports.store(said('Oslo'), { recordedBy: 'story' }),
      other.reports.store(said('Bern'), { recordedBy: 'story' }),
    ]);
    await other.close();
    for (const name of names)
      for (const word of ['Rome', 'Oslo', 'Bern'])
        expect(await graph.read.entity({ name: `${name} ${word}` })).toMatchObject({ name });
  });

  const connection = new Connection({ ...others, ...serverAddress() }, loadStatements());
  afterAll(() => connection.close());

  test('two services that start at once on a graph of the version before both come up', async () => {
    const last = loadMigrations().at(-1)?.version ?? '';
    await connection.schema((run) =>
      run('MATCH (applied:Migration {version: $last}) DELETE applied', { last }),
    );
    const both = await Promise.all([migrate(connection), migrate(connection)]);
    expect(both.flat()).toContain(last);
    expect(await migrate(connection)).toEqual([]);
  });

  describe('a graph whose migrations are not ours is left alone', () => {
    const migrations = loadMigrations();

    test.each([
      [
        'one was changed after it was applied',
        migrations.map((one, index) => (index === 0 ? { ...one, checksum: 'other' } : one)),
        /git checkout/u,
      ],
      ['a newer Whence made it', migrations.slice(0, -1), /newer Whence/u],
    ])('%s', async (_what, ours, remedy) => {
      await expect(migrate(connection, ours)).rejects.toMatchObject({
        code: 'MIGRATION_CHANGED',
        message: expect.stringMatching(remedy),
      });
    });
  });
});
