import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { at, listAt, textAt } from '../support/answers.js';
import { openService, type Answer, type TestService } from '../support/service.js';
import { ownSurname, ownWord } from '../support/test-graph.js';

jest.setTimeout(120_000);

const text = `Sources from the Libyan National Army (LNA) told UAE based news outlet, Alittihad, that Qatar is transferring Islamic State (ISIS) militants from Iraq and Syria to Libya.

On 23 October the Egyptian military said its air force had hit a convoy of eight vehicles near the border with Libya. The strike followed an attack on Egyptian security forces southwest of Cairo on 20 October. On Sunday the police arrested a smuggler in Derna and handed him over to the LNA.

Comments are closed.
`;

describe('a bulletin is sent as a file and asked about', () => {
  const own = ownWord();
  const publisher = `Tripoli Observer ${own}`;
  let service: TestService;
  let reportId: string;

  beforeAll(async () => {
    service = await openService();
    const query = new URLSearchParams({ publisher, fileName: 'libya-2017-10-24.txt' }).toString();
    const response = await fetch(`${service.url}/reports?${query}`, { method: 'POST', body: text });
    const answer = (await response.json()) as { id: string; status: string };
    reportId = answer.id;
    expect(response.status).toBe(202);
    expect(response.headers.get('location')).toBe(`/reports/${reportId}`);
    expect(await service.read(reportId)).toMatchObject({ status: 'READ' });
  });
  afterAll(() => service.stop());

  test('who transfers whom, from where to where, and who told whom', async () => {
    const { data, errors } = await service.ask(
      `query ($publisher: String!) {
        claims(relation: "TRANSFERS", subject: { name: "Qatar" }, toldBy: { name: $publisher }) {
          nodes {
            subject { name country } object { name } from { name } to { name } status
            testimonies(first: 10) { quote start end chain { source { name } verb } report { publishedOn text } }
          }
        }
      }`,
      { publisher },
    );
    expect(errors).toEqual([]);
    const claim = at(data, 'claims', 'nodes', 0);
    expect(claim).toMatchObject({
      subject: { name: 'Qatar', country: 'QAT' },
      status: 'UNCONFIRMED',
    });
    const names = (part: string) =>
      listAt(claim, part)
        .map((entity) => textAt(entity, 'name'))
        .sort();
    expect([names('from'), names('to')]).toEqual([['Iraq', 'Syria'], ['Libya']]);
    const testimony = listAt(claim, 'testimonies').find(
      (one) => at(listAt(one, 'chain').at(-1), 'source', 'name') === publisher,
    );
    const [start, end] = [Number(at(testimony, 'start')), Number(at(testimony, 'end'))];
    expect(textAt(testimony, 'report', 'text').slice(start, end)).toBe(at(testimony, 'quote'));
    expect(at(testimony, 'report', 'publishedOn')).toBe('2017-10-24');
    expect(listAt(testimony, 'chain').length).toBeGreaterThan(1);
  });

  test('what the report says, page after page, without gaps or repeats', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await service.ask(
        `query ($id: ID!, $after: String) {
          report(id: $id) {
            claims(first: 5, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
          }
        }`,
        { id: reportId, after },
      );
      const page = at(data, 'report', 'claims');
      const edges = listAt(page, 'edges');
      seen.push(...edges.map((edge) => textAt(edge, 'node', 'id')));
      const endCursor = textAt(page, 'pageInfo', 'endCursor');
      expect(at(edges.at(-1), 'cursor')).toBe(endCursor);
      after = at(page, 'pageInfo', 'hasNextPage') === true ? endCursor : null;
    } while (after !== null);
    const { data } = await service.ask(
      'query ($id: ID!) { report(id: $id) { claims(first: 100) { nodes { id } } } }',
      { id: reportId },
    );
    const all = listAt(data, 'report', 'claims', 'nodes').map((node) => textAt(node, 'id'));
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
  });

  test('anything by its id', async () => {
    const { data } = await service.ask(
      `query ($id: ID!) { node(id: $id) { __typename id ... on Report { publisher { name } } } nothing: node(id: "claim_0") { id } }`,
      { id: reportId },
    );
    expect(data).toEqual({
      node: { __typename: 'Report', id: reportId, publisher: { name: publisher } },
      nothing: null,
    });
  });

  test.each([
    [
      'an answer',
      `query ($id: ID!, $brief: Boolean = false) {
        node(id: $id) { ...about }
        claims(first: 3) { edges { cursor node { id ...said @skip(if: $brief) } } nodes { __typename at { name } } pageInfo { hasNextPage } }
        one: reports(first: 1) { nodes { claimsRead notice passages(first: 2) { nodes { index text } } claims(first: 2) { nodes { id } } } }
      }
      fragment about on Node { __typename id ... on Report { title publishedOn status } }
      fragment said on Claim { subject { name kind } when { start precision } first: testimonies(first: 1) { quote } testimonies { id chain { source { name } } } }`,
    ],
    ['an error', 'query ($id: ID!) { claims(toldBy: { id: $id }) { nodes { id } } }'],
    ['a bad cursor', 'query ($id: ID!) { claims(first: 2, after: $id) { nodes { id } } }'],
    ['a variable that does not fit', 'query ($id: Int!) { claims(first: $id) { nodes { id } } }'],
  ])('%s stays the same however often it is asked for', async (_what, query) => {
    const answers: Answer[] = [];
    for (let times = 0; times < 7; times += 1)
      answers.push(await service.ask(query, { id: reportId }));
    const [first] = answers;
    expect(answers).toEqual(answers.map(() => first));
  });

  test('a short name is a claim that tells it, though both names are of one', async () => {
    const { data, errors } = await service.ask(
      `query ($publisher: String!) {
        claims(relation: "ALSO_KNOWN_AS", toldBy: { name: $publisher }) { nodes { subject { name } alias } }
      }`,
      { publisher },
    );
    expect(errors).toEqual([]);
    expect(at(data, 'claims', 'nodes')).toEqual(
      expect.arrayContaining([
        { subject: { name: 'Libyan National Army' }, alias: 'LNA' },
        { subject: { name: 'Islamic State' }, alias: 'ISIS' },
      ]),
    );
  });

  test('sending it again changes nothing', async () => {
    const { data } = await service.ask(
      `query ($id: ID!) { report(id: $id) { text publishedOn } }`,
      { id: reportId },
    );
    const [text, date] = [at(data, 'report', 'text'), at(data, 'report', 'publishedOn')];
    const again = await service.ask(
      `mutation ($input: IngestReportInput!) { ingestReport(input: $input) { id status } }`,
      { input: { text, publisher, date } },
    );
    expect(at(again.data, 'ingestReport')).toEqual({ id: reportId, status: 'READ' });
  });
});

describe('two reports that spell one name in two ways', () => {
  const own = ownSurname();
  let service: TestService;
  beforeAll(async () => {
    service = await openService();
  });
  afterAll(() => service.stop());

  async function told(publisher: string, body: string): Promise<void> {
    const query = new URLSearchParams({ publisher, date: '2024-05-10' }).toString();
    const response = await fetch(`${service.url}/reports?${query}`, { method: 'POST', body });
    const { id } = (await response.json()) as { id: string };
    expect(await service.read(id)).toMatchObject({ status: 'READ' });
  }

  test('tell of one person, without anyone asking for it', async () => {
    const surname = `${own.charAt(0).toUpperCase()}${own.slice(1)}`;
    await told(`Herald ${own}`, `Libyan police arrested Mahmoud al-${surname} in Sirte on Monday.`);
    await told(`Courier ${own}`, `Libyan courts released Mahmud El ${surname} on Tuesday.`);
    const deadline = Date.now() + 60_000;
    let names: readonly unknown[] = [];
    do {
      const { data } = await service.ask(
        'query ($search: String!) { entities(search: $search, first: 5) { nodes { name aliases } } }',
        { search: surname },
      );
      names = listAt(data, 'entities', 'nodes').filter((node) =>
        textAt(node, 'name').includes(surname),
      );
    } while (names.length !== 1 && Date.now() < deadline);
    expect(names).toHaveLength(1);
    expect(listAt(names[0], 'aliases')).toHaveLength(1);
  });
});
