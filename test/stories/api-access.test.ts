import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { KeyStore } from '@whence/api';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { textAt } from '../support/answers.js';
import { openIssuer, type TestIssuer } from '../support/issuer.js';
import { openService, type TestService } from '../support/service.js';
import { ownWord } from '../support/test-graph.js';

jest.setTimeout(120_000);

describe('once there are keys', () => {
  let service: TestService;
  let keys: KeyStore;
  const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

  beforeAll(async () => {
    service = await openService();
    keys = new KeyStore(service.home);
    const { data } = await service.ask('{ __typename }');
    expect(data).toEqual({ __typename: 'Query' });
    await keys.create('Amal', 'admin');
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
