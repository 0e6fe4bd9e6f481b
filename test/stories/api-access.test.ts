import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { KeyStore } from '@whence/api';
import { openReport } from '@whence/report';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { at, listAt, textAt } from '../support/answers.js';
import { openIssuer, type TestIssuer } from '../support/issuer.js';
import { openService, type TestService } from '../support/service.js';
import { openTestGraph, ownWord } from '../support/test-graph.js';

jest.setTimeout(120_000);

describe('once there are keys', () => {
  let service: TestService;
  let keys: KeyStore;
  let admin: string;
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

  beforeAll(async () => {
    service = await openService();
    keys = new KeyStore(service.home);
    const { data } = await service.ask('{ __typename }');
    expect(data).toEqual({ __typename: 'Query' });
    admin = await keys.create('Amal', 'admin');
    // A change of the keys is seen within a second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  });
  afterAll(() => service.stop());

  test('nobody gets in without one, and is told how', async () => {
    const { status, errors } = await service.ask('{ __typename }');
    expect(status).toBe(401);
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/Authorization: Bearer/u),
      extensions: { code: 'UNAUTHENTICATED' },
    });
    const posted = await fetch(`${service.url}/reports`, {
      method: 'POST',
      body: 'The army left.',
    });
    expect(posted.status).toBe(401);
    expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  });

  test('readers ask, analysts add, and what is added carries the name', async () => {
    const reader = await keys.create(`Reader ${ownWord()}`, 'reader');
    const name = `Analyst ${ownWord()}`;
    const key = await keys.create(name, 'analyst');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const ingest = `mutation ($text: String!) { ingestReport(input: { text: $text, date: "2020-01-08" }) { recordedBy } }`;
    const text = `The army of ${ownWord()} left on Monday.`;
    const refused = await service.ask(ingest, { text }, bearer(reader));
    expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
    expect((await service.ask('{ __typename }', {}, bearer(reader))).status).toBe(200);
    const { data } = await service.ask(ingest, { text }, bearer(key));
    expect(textAt(data, 'ingestReport', 'recordedBy')).toBe(name);
  });

  test('admins remove a report for good, and what lists it, follows it or is sent it again says so', async () => {
    const graph = await openTestGraph();
    const text = `The army of ${ownWord()} left on Monday.`;
    const report = openReport(text, { publishedOn: '1931-05-05' });
    const read = { report, entities: [], claims: [], unread: [] };
    await graph.reports.store(read, { recordedBy: 'story' });
    await graph.close();
    const ask = (query: string) => service.ask(query, { id: report.id }, bearer(admin));
    const purged = await ask(
      'mutation ($id: ID!) { purgeReport(id: $id, reason: "court order") { status } }',
    );
    expect(purged.data).toEqual({ purgeReport: { status: 'PURGED' } });
    const { data, errors } = await ask(
      '{ reports(published: { start: "1931-05-05", end: "1931-05-05" }) { nodes { id status notice } } }',
    );
    expect(errors).toEqual([]);
    const tombstone = listAt(data, 'reports', 'nodes').find((one) => at(one, 'id') === report.id);
    expect(tombstone).toMatchObject({
      status: 'PURGED',
      notice: expect.stringMatching(/removed for good/u),
    });
    const again = await fetch(`${service.url}/reports?date=1931-05-05`, {
      method: 'POST',
      body: text,
      headers: bearer(admin),
    });
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject(tombstone ?? {});
    const client = createClient({
      url: `${service.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: bearer(admin),
    });
    const seen: unknown[] = [];
    for await (const event of client.iterate({
      query: `subscription { reportProgress(id: "${report.id}") { status } }`,
    }))
      seen.push(event);
    await client.dispose();
    expect(seen).toEqual([{ data: { reportProgress: { status: 'PURGED' } } }]);
  });

  test('a key that is revoked ends what it listens to', async () => {
    const name = `Listener ${ownWord()}`;
    const key = await keys.create(name, 'reader');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const closed = new Promise<number>((resolve) => {
      createClient({
        url: `${service.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        lazy: false,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${key}` },
        onNonLazyError: () => undefined,
        on: {
          connected: () => void keys.revoke(name),
          closed: (event) => {
            resolve((event as { code: number }).code);
          },
        },
      });
    });
    expect(await closed).toBe(4403);
  });
});

describe('with an issuer of tokens', () => {
  let issuer: TestIssuer;
  let service: TestService;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  beforeAll(async () => {
    issuer = await openIssuer();
    service = await openService({ OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'whence' });
  });
  afterAll(async () => {
    await service.stop();
    await issuer.close();
  });

  test('a token says who it is and in which role', async () => {
    const email = `${ownWord()}@example.org`;
    const analyst = await issuer.token({ email, roles: ['reader', 'analyst'] });
    const ingest = `mutation ($text: String!) { ingestReport(input: { text: $text, date: "2020-01-08" }) { recordedBy } }`;
    const text = `The army of ${ownWord()} left on Monday.`;
    const { data } = await service.ask(ingest, { text }, bearer(analyst));
    expect(textAt(data, 'ingestReport', 'recordedBy')).toBe(email);
    const reader = await issuer.token({ email });
    expect((await service.ask(ingest, { text }, bearer(reader))).errors[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });

  test.each([
    ['for someone else', { audience: 'another service' }],
    ['of another issuer', { issuer: 'https://elsewhere.example.org' }],
    ['that is over', { expires: '-1 minute' }],
  ])('a token %s is refused, and whom to ask is said', async (_what, how) => {
    const token = await issuer.token({ roles: ['admin'] }, how);
    const { status, errors } = await service.ask('{ __typename }', {}, bearer(token));
    expect(status).toBe(401);
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(issuer.url),
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('a token signed with a key of its own is refused', async () => {
    const forger = await openIssuer();
    const token = await forger.token({ roles: ['admin'] }, { issuer: issuer.url });
    await forger.close();
    const { status } = await service.ask('{ __typename }', {}, bearer(token));
    expect(status).toBe(401);
  });

  test('nobody gets in without a token, though no key was made', async () => {
    expect((await service.ask('{ __typename }')).status).toBe(401);
  });
});
