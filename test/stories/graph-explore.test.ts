import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '@whence/graph';
import neo4j, { type Driver } from 'neo4j-driver';
import { reading, someone } from '../support/readings.js';
import { openTestGraph, ownSurname, ownWord, serverAddress } from '../support/test-graph.js';

jest.setTimeout(180_000);

const folder = new URL('../../cypher/explore/', import.meta.url);
const questions = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();

describe('the saved questions', () => {
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

  async function ask(file: string): Promise<string> {
    const statement = await readFile(new URL(file, folder), 'utf8');
    const { records } = await driver.executeQuery(statement);
    return records.map((record) => JSON.stringify(record.toObject())).join('\n');
  }

  async function arrest(own: string, publisher: string, day?: string, sentence?: string) {
    const when = day === undefined ? {} : { when: { start: day, end: day, precision: 'day' as const, text: day } }; // prettier-ignore
    const said = reading({
      sentences: [sentence ?? `The army arrested the man in ${own}, says ${publisher}.`],
      publisher,
      publishedOn: '2031-03-01',
      title: `Bulletin of ${publisher}`,
      claims: [
        {
          subject: someone(`Army ${own}`),
          relation: 'ARRESTS',
          object: someone(`Man ${own}`, 'Person'),
          more: when,
        },
      ],
    });
    await graph.reports.store(said, { recordedBy: 'story' });
    return said.report;
  }

  test('each says on its first line what it asks, and stands in the list', async () => {
    const list = await readFile(new URL('README.md', folder), 'utf8');
    for (const file of questions) {
      expect(await readFile(new URL(file, folder), 'utf8')).toMatch(/^\/\/ \p{Lu}/u);
      expect(list).toContain(`(${file})`);
    }
  });

  test.each(questions)('%s can be asked', async (file) => {
    expect(typeof (await ask(file))).toBe('string');
  });

  test('tell what two origins say, and from whom they have it', async () => {
    const own = ownWord();
    await arrest(own, `Herald ${own}`);
    await arrest(own, `Courier ${own}`, undefined, `Soldiers took him away at dawn from ${own}.`);
    await arrest(own, `Globe ${own}`, '2031-02-27', `He was seized near ${own} on Thursday.`);
    const answer = await ask('07-what-is-corroborated.cypher');
    expect(answer).toContain(`Herald ${own}`);
    expect(answer).toContain(`Courier ${own}`);
    expect(answer).toContain(`Globe ${own}`);
  });

  test('tell where things happened, and not where they only were denied', async () => {
    const own = ownWord();
    const tell = (place: string, polarity: 'affirmative' | 'negative', whom: string) =>
      graph.reports.store(
        reading({
          sentences: [`It is said of ${whom} and ${place} ${own}.`],
          claims: [
            {
              ...{ subject: someone(`Army ${own}`), relation: 'ATTACKS' },
              object: someone(`${whom} ${own}`, 'Person'),
              more: {
                ...{ polarity, inferred: { rule: `rule ${own}`, reason: place } },
                where: [{ entity: someone(`${place} ${own}`, 'Place'), text: place }],
              },
            },
          ],
        }),
        { recordedBy: 'story' },
      );
    // Often, since the list is of the places that are named most.
    for (const whom of ['Ali', 'Basim', 'Dalia', 'Farid', 'Ghada', 'Hani', 'Iman', 'Jamal']) {
      await tell('Port', 'affirmative', whom);
      await tell('Camp', 'negative', whom);
    }
    const answer = await ask('13-where-things-happen.cypher');
    expect(answer).toContain(`Port ${own}`);
    expect(answer).not.toContain(`Camp ${own}`);
    expect(await ask('12-concluded-and-not-said.cypher')).toContain(`rule ${own}`);
  });

  test('tell what was withdrawn, corrected and done, by whom and why', async () => {
    const own = ownWord();
    const act = { by: `Amira ${own}`, reason: `retracted ${own}` };
    const old = await arrest(own, `Herald ${own}`);
    const corrected = await arrest(own, `Herald corrected ${own}`);
    await graph.judge.supersede(old.id, corrected.id, act);
    expect(await ask('14-what-was-withdrawn.cypher')).toContain(`retracted ${own}`);
    expect(await ask('15-corrected-reports.cypher')).toContain(
      `Bulletin of Herald corrected ${own}`,
    );
    expect(await ask('19-who-did-what.cypher')).toContain(`Amira ${own}`);
  });

  test('tell what was known on a day, and what changed', async () => {
    const own = ownWord();
    const old = await arrest(own, `Herald ${own}`);
    expect(await ask('20-what-was-known-on-a-day.cypher')).toContain(`Man ${own}`);
    expect(await ask('21-what-changed.cypher')).toContain(`Man ${own}`);
    await graph.judge.withdraw(old.id, { by: 'Amira' });
    expect(await ask('20-what-was-known-on-a-day.cypher')).not.toContain(`Man ${own}`);
    expect(await ask('21-what-changed.cypher')).toMatch(
      new RegExp(`Man ${own}","status":"WITHDRAWN"`, 'u'),
    );
  });

  test('tell what is said more exactly', async () => {
    const own = ownWord();
    await arrest(own, `Herald ${own}`);
    await arrest(own, `Courier ${own}`, '2031-02-27');
    expect(await ask('16-said-more-exactly.cypher')).toContain(own);
  });

  test('tell who was taken for one, and who waits for a person to look', async () => {
    const own = ownSurname();
    const names = [`Karim ${own}`, `Karim Ali ${own}`, `Kareem ${own}`];
    for (const name of names)
      await graph.reports.store(
        reading({
          sentences: [`${name} met someone.`],
          publisher: `Paper of ${name}`,
          claims: [
            {
              subject: someone(name, 'Person', { country: 'LBY' }),
              relation: 'ATTACKS',
              object: someone(`Town ${own}`, 'Place'),
            },
          ],
        }),
        { recordedBy: 'story' },
      );
    const ids = names.map((name) => someone(name, 'Person').id);
    const { applied, suggested } = await graph.judge.suggestMerges(ids, { by: `Basim ${own}` });
    expect(applied).toBeGreaterThan(0);
    expect(await ask('17-merged-and-kept-apart.cypher')).toContain(`Basim ${own}`);
    expect((await ask('18-what-waits-for-review.cypher')).includes(own)).toBe(suggested > 0);
  });
});
