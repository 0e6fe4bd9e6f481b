import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { request } from 'node:http';
import { at, textAt } from '../support/answers.js';
import { openService, type TestService } from '../support/service.js';
import { reading, someone } from '../support/readings.js';
import { openTestGraph, ownWord } from '../support/test-graph.js';

jest.setTimeout(120_000);

let service: TestService;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.stop());

describe('a query that cannot be answered says what to do', () => {
  test.each([
    [
      'an entity that nobody knows',
      '{ claims(subject: {name: "Nobody at all"}) { nodes { id } } }',
      'NOT_FOUND',
      /Nobody at all/u,
    ],
    [
      'an entity by nothing',
      '{ claims(subject: {}) { nodes { id } } }',
      'BAD_USER_INPUT',
      /`id` or by `name`/u,
    ],
    [
      'an entity by both',
      '{ entity(id: "x", name: "y") { id } }',
      'BAD_USER_INPUT',
      /one of the two/u,
    ],
    [
      'a malformed cursor',
      '{ claims(after: "nonsense") { nodes { id } } }',
      'BAD_CURSOR',
      /endCursor/u,
    ],
    [
      'a cursor of another list',
      `{ reports(after: "${Buffer.from('claims x').toString('base64url')}") { nodes { id } } }`,
      'BAD_CURSOR',
      /endCursor/u,
    ],
    [
      'a page that is too long',
      '{ claims(first: 1000) { nodes { id } } }',
      'BAD_USER_INPUT',
      /at most 100;.*`after`\.$/u,
    ],
    ['a page of nothing', '{ claims(first: 0) { nodes { id } } }', 'BAD_USER_INPUT', /first/u],
    [
      'a period that ends before it starts',
      '{ claims(during: {start: "2018-01-01", end: "2017-01-01"}) { nodes { id } } }',
      'BAD_USER_INPUT',
      /before it starts/u,
    ],
    [
      'a day that is none',
      '{ claims(during: {start: "2017-02-30"}) { nodes { id } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /2017-10-19/u,
    ],
    [
      'too many hops',
      '{ paths(from: {name: "a"}, to: {name: "b"}, maxHops: 20) { entities { id } } }',
      'BAD_USER_INPUT',
      /maxHops/u,
    ],
    [
      'a country that is none',
      '{ entities(country: "Libya") { nodes { id } } }',
      'BAD_USER_INPUT',
      /LBY/u,
    ],
    [
      'a field that is not there',
      '{ claims { nodes { colour } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /colour/u,
    ],
    [
      'a subscription by HTTP',
      'subscription { reportProgress(id: "report_1") { status } }',
      'BAD_REQUEST',
      /WebSocket/u,
    ],
    ['no query at all', '{', 'GRAPHQL_PARSE_FAILED', /Syntax/u],
    [
      'a query that is too deep',
      '{ reports { nodes { claims { nodes { testimonies { report { claims { nodes { testimonies { report { claims { nodes { testimonies { id } } } } } } } } } } } } } }',
      'TOO_DEEP',
      /by id/u,
    ],
    [
      'a query that is too broad',
      '{ reports(first: 100) { nodes { claims(first: 100) { nodes { testimonies(first: 100) { id } } } } } }',
      'TOO_COSTLY',
      /first/u,
    ],
  ])('%s', async (_what, query, code, message) => {
    const { errors } = await service.ask(query);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code },
    });
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|stacktrace|bolt:/u);
  });

  test('a name that fits several lists them', async () => {
    const own = ownWord();
    const brigade = someone(`${own} Brigade`, 'ArmedGroup', { aliases: [own] });
    const bureau = someone(`${own} Bureau`, 'Organization', { aliases: [own] });
    const graph = await openTestGraph();
    await graph.reports.store(
      reading({
        sentences: [`The ${own} Brigade attacked the ${own} Bureau.`],
        claims: [{ subject: brigade, relation: 'ATTACKS', object: bureau }],
      }),
      { recordedBy: 'story' },
    );
    await graph.close();
    const { errors } = await service.ask(
      `query ($name: String!) { claims(with: { name: $name }) { nodes { id } } }`,
      { name: own },
    );
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/fits 2 entities/u),
      extensions: { code: 'AMBIGUOUS', candidates: [{ id: expect.any(String) }, {}] },
    });
  });
});

describe('a file that is no report is refused, and nothing of it is kept', () => {
  const post = async (
    body: string | Uint8Array,
    headers: Record<string, string> = {},
    query = '',
  ) => {
    const response = await fetch(`${service.url}/reports${query}`, {
      method: 'POST',
      body,
      headers,
    });
    const answer = (await response.json()) as { error: { code: string; message: string } };
    return { status: response.status, ...answer.error };
  };

  test.each([
    ['empty', '', {}, '', 400, 'EMPTY_REPORT', /Send the text/u],
    ['blank', ' \n\t ', {}, '', 400, 'EMPTY_REPORT', /Send the text/u],
    [
      'binary junk',
      Buffer.from([0, 1, 2, 3, 0, 255, 254, 7, 8, 0, 1]),
      {},
      '',
      415,
      'NOT_TEXT',
      /UTF-8/u,
    ],
    ['a PDF', '%PDF-1.7 …', {}, '', 415, 'NOT_TEXT', /pdftotext/u],
    [
      'JSON',
      '{"text": "x"}',
      { 'content-type': 'application/json' },
      '',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      /--data-binary/u,
    ],
    [
      'with a date that is none',
      'The army left.',
      {},
      '?date=yesterday',
      400,
      'INVALID_DATE',
      /2017-10-24/u,
    ],
    [
      'with an address that is none',
      'The army left.',
      {},
      '?url=nowhere',
      400,
      'BAD_USER_INPUT',
      /url/u,
    ],
    [
      'with a parameter that is none',
      'The army left.',
      {},
      '?published=2020-01-08',
      400,
      'BAD_USER_INPUT',
      /published.*date/u,
    ],
    [
      'with two publishers',
      'The army left.',
      {},
      '?publisher=Herald&publisher=Tribune',
      400,
      'BAD_USER_INPUT',
      /publisher.*once/u,
    ],
  ] as const)('%s', async (_what, body, headers, query, status, code, message) => {
    expect(await post(body, headers, query)).toEqual({
      status,
      code,
      message: expect.stringMatching(message),
    });
  });

  test('50 MB, without reading them', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sending = request(`${service.url}/reports`, {
        method: 'POST',
        headers: { 'content-length': String(50_000_000) },
      });
      sending.on('response', (response) => {
        resolve(response.statusCode ?? 0);
        response.resume();
        sending.destroy();
      });
      sending.on('error', reject);
      sending.write('The army left. ');
    });
    expect(status).toBe(413);
  });

  test('a report in Arabic is kept, and its sender told that the reader knows English', async () => {
    const { data } = await service.ask(
      `mutation ($text: String!) { ingestReport(input: { text: $text, date: "2020-01-08" }) { id language notice } }`,
      {
        text: `قال الجيش الوطني الليبي إن قطر تنقل مقاتلين من العراق وسوريا إلى ليبيا ${ownWord()}.`,
      },
    );
    expect(at(data, 'ingestReport')).toMatchObject({
      language: 'ar',
      notice: expect.stringMatching(/English/u),
    });
    expect(await service.read(textAt(data, 'ingestReport', 'id'))).toMatchObject({
      status: 'READ',
      claimsRead: 0,
    });
  });
});

describe('a request that is none says what to do', () => {
  const post = async (body: string) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, answer: await response.json() };
  };

  test('more than fits', async () => {
    const { status, answer } = await post(JSON.stringify({ query: 'a'.repeat(11_000_000) }));
    const error = { code: 'REQUEST_TOO_LARGE', message: expect.stringMatching(/POST \/reports/u) };
    expect({ status, answer }).toEqual({ status: 413, answer: { error } });
  });

  test('an operation that the document does not have', async () => {
    const query = 'query one { __typename } query two { __typename }';
    const { answer } = await post(JSON.stringify({ query, operationName: 'three' }));
    expect(answer).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/three/u),
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
        },
      ],
    });
  });
});

describe('requests from elsewhere are turned away', () => {
  test('a page of another site', async () => {
    const { status } = await service.ask(
      '{ __typename }',
      {},
      { origin: 'https://elsewhere.example' },
    );
    expect(status).toBe(403);
  });

  test('a name that only leads here', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const { port } = new URL(service.url);
      request(
        { port, path: '/health/live', headers: { host: 'elsewhere.example' } },
        (response) => {
          resolve(response.statusCode ?? 0);
          response.resume();
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('a form that a page sends', async () => {
    const response = await fetch(`${service.url}/graphql?query={__typename}`);
    expect(response.status).toBe(400);
  });

  test('many queries in one request', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[{"query":"{__typename}"},{"query":"{__typename}"}]',
    });
    expect(response.status).toBe(400);
  });
});

describe('machines are told how it stands', () => {
  test('alive and ready', async () => {
    const [live, ready] = await Promise.all(
      ['live', 'ready'].map((name) => fetch(`${service.url}/health/${name}`)),
    );
    expect([live?.status, ready?.status]).toEqual([200, 200]);
    expect(await ready?.json()).toEqual({
      status: 'ready',
      checks: { neo4j: { ready: true }, coreNlp: { ready: true } },
    });
  });
});
