import { expect, test } from '@jest/globals';
import type { Graph } from '@whence/graph';
import { HealthChecks } from './health-checks.js';

test('what does not answer is named, also where it fails in a way that nobody foresaw', async () => {
  const ping = () => Promise.reject(new Error('nobody foresaw it'));
  const nowhere = { url: 'http://127.0.0.1:9', user: null, password: null };
  const { checks } = await new HealthChecks({ ping } as unknown as Graph, nowhere).run();
  expect(checks).toEqual({
    neo4j: { ready: false, reason: expect.stringMatching(/^Neo4j does not answer/u) },
    coreNlp: { ready: false, reason: expect.stringMatching(/^CoreNLP does not answer/u) },
  });
});
