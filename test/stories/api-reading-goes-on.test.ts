import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '@whence/graph';
import { openReport } from '@whence/report';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { at, textAt } from '../support/answers.js';
import { openService, type TestService } from '../support/service.js';
import { openTestGraph, ownWord } from '../support/test-graph.js';

jest.setTimeout(120_000);

const told = (own: string): string =>
  `The army of ${own} arrested a commander on Monday, the Daily ${own} said.`;

describe('a report that was stored and not read', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  test('is taken up by the next start of the service', async () => {
    const report = openReport(told(ownWord()), { publishedOn: '2020-01-08' });
    await graph.reports.receive(report, 'a service that was killed');
    await graph.reports.markReading(report.id);
    const service = await openService();
    try {
      expect(await service.read(report.id)).toMatchObject({ status: 'READ' });
    } finally {
      await service.stop();
    }
    expect(await graph.read.report(report.id)).toMatchObject({ status: 'READ', attempts: 2 });
  });

  test('is given up when it was begun three times, and tried anew when it is sent again', async () => {
    const text = told(ownWord());
    const report = openReport(text, { publishedOn: '2020-01-08' });
    await graph.reports.receive(report, 'a service that it kills');
    for (let times = 0; times < 3; times += 1) await graph.reports.markReading(report.id);
    const service = await openService();
    try {
      expect(await service.read(report.id)).toMatchObject({ status: 'FAILED' });
      expect(await graph.read.report(report.id)).toMatchObject({
        attempts: 3,
        failure: expect.stringMatching(/3 times.*Send it again/su),
      });
      const again = await fetch(`${service.url}/reports?date=2020-01-08`, {
        method: 'POST',
        body: text,
      });
      expect(again.status).toBe(202);
      expect(await again.json()).toMatchObject({ id: report.id, status: 'RECEIVED', notice: null });
      expect(await service.read(report.id)).toMatchObject({ status: 'READ' });
      expect(await graph.read.report(report.id)).toMatchObject({ attempts: 1, failure: null });
    } finally {
      await service.stop();
    }
  });
});

describe('the progress of a report', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await openService();
  });
  afterAll(() => service.stop());

  const events = async (id: string): Promise<readonly unknown[]> => {
    const client = createClient({
      url: `${service.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const seen: unknown[] = [];
    for await (const event of client.iterate({
      query: 'subscription ($id: ID!) { reportProgress(id: $id) { status claimsRead } }',
      variables: { id },
    }))
      seen.push(event);
    await client.dispose();
    return seen;
  };

  test('is told step by step until it is read, and then ends', async () => {
    const { data } = await service.ask(
      `mutation ($text: String!) { ingestReport(input: { text: $text, date: "2020-01-08" }) { id status notice } }`,
      { text: told(ownWord()) },
    );
    expect(at(data, 'ingestReport')).toMatchObject({ status: 'RECEIVED', notice: null });
    const seen = await events(textAt(data, 'ingestReport', 'id'));
    expect(seen.length).toBeGreaterThanOrEqual(1);
    expect(seen.at(-1)).toMatchObject({ data: { reportProgress: { status: 'READ' } } });
  });

  test('of a report that nobody sent is an error with its code', async () => {
    await expect(events('report_0')).rejects.toMatchObject([
      { extensions: { code: 'NOT_FOUND' }, message: expect.stringContaining('reports') },
    ]);
  });

  test.each([
    ['and nothing else goes over the socket', '{ __typename }', 'BAD_REQUEST'],
    ['not as a field that is none', 'subscription { progress }', 'GRAPHQL_VALIDATION_FAILED'],
    ['not half written', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    [
      'not two at once',
      'subscription one { reportProgress(id: "report_0") { id } } subscription two { reportProgress(id: "report_0") { id } }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('%s', async (_what, query, code) => {
    const client = createClient({
      url: `${service.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const ask = client.iterate({ query });
    await expect(ask.next()).rejects.toMatchObject([{ extensions: { code } }]);
    await client.dispose();
  });
});
