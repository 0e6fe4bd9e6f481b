import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph } from '@whence/graph';
import { explain, loadStatements, profile, statementNames, usedParameters } from '@whence/graph/testing'; // prettier-ignore
import neo4j from 'neo4j-driver';
import { reading, someone } from '../support/readings.js';
import { openTestGraph, ownWord, serverAddress, wordsAreSearched } from '../support/test-graph.js';

// Plans are made here, on a cold server too.
jest.setTimeout(120_000);

describe('every statement', () => {
  const statements = loadStatements();
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  test.each(statementNames)('%s says its parameters, and Neo4j understands it', async (name) => {
    const text = statements[name];
    const { given, operators } = await explain(serverAddress(), text);
    const used = usedParameters(text);
    expect(used).toEqual(expect.arrayContaining([...given]));
    // Filters may be missing, and let everything through then.
    if (!text.includes('Filters')) expect(given).toHaveLength(used.length);
    expect(operators.length).toBeGreaterThan(0);
    // Looking through all nodes, or all of a label, would grow with the graph.
    const scans = operators.filter((operator) =>
      /^(AllNodesScan|UndirectedAllRelationshipsScan)/.test(operator),
    );
    expect(scans).toEqual([]);
    // A plan that is kept may have been made when the graph was empty, and a scan cost nothing.
    if (text.includes('replan=skip'))
      expect(operators.filter((operator) => /^\w*Scan\b/.test(operator))).toEqual([]);
  });

  test('claims, relationships, timelines, reports and entities walk an index in the order of the page', async () => {
    for (const name of [
      'read/claims',
      'read/relationships',
      'read/reports',
      'read/timeline-of-an-entity',
      'read/entities',
    ] as const) {
      const { operators } = await explain(serverAddress(), statements[name]);
      const hinted = [...statements[name].matchAll(/USING INDEX SEEK \w+:(\w+)\(([^)]+)\)/g)];
      expect(hinted.length).toBeGreaterThan(0);
      for (const [, label = '', properties = ''] of hinted) {
        const seek = operators.find(
          // A scan of the same index, which an empty graph suggests, would grow with the graph.
          (one) => /^\w*IndexSeek/.test(one) && one.includes(`:${label}(${properties})`),
        );
        expect([name, properties, seek]).toEqual([name, properties, expect.any(String)]);
      }
    }
  });

  test('a page that the newest months fill does not look through all time', async () => {
    const own = ownWord();
    await graph.reports.store(
      reading({
        sentences: [`The army shelled ${own}.`],
        // Newer than whatever else is there.
        publishedOn: '2033-01-05',
        claims: [{ subject: someone(`Army ${own}`), relation: 'ATTACKS', object: someone(own) }],
      }),
      { recordedBy: 'story' },
    );
    await wordsAreSearched();
    const words = `+text:"${own}"`;
    for (const [name, more] of [
      ['read/claims', { accesses: [{ text: words }] }],
      ['read/reports-by-words', { words, title: words }],
    ] as const) {
      const ran = await profile(serverAddress(), statements[name], {
        ...more,
        limit: neo4j.int(1),
      });
      const looked = ran.filter(({ operator }) => operator.includes('collect(node) AS few'));
      expect([name, looked.map(({ rows }) => rows)]).toEqual([name, [1]]);
    }
  });

  test('who a source spoke of is looked at before whether it has told the same again since', async () => {
    const { operators } = await explain(serverAddress(), statements['read/claims']);
    expect(operators.filter((operator) => operator.startsWith('AntiSemiApply'))).toEqual([]);
  });

  test('a way that is too long is left out without a search for another', async () => {
    const { operators } = await explain(serverAddress(), statements['read/paths']);
    expect(operators).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/getDegree.*getDegree/s),
        expect.stringContaining('ShortestPath'),
      ]),
    );
    expect(operators.filter((operator) => operator.startsWith('VarLengthExpand'))).toEqual([]);
  });

  test('claims sort nothing but a page, the chain of a testimony and a text search', async () => {
    const { operators } = await explain(serverAddress(), statements['read/claims']);
    const sorts = operators.filter((operator) => /^(Sort|PartialSort)/.test(operator));
    expect(sorts.map((sort) => sort.replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining('day'), // those of the passages that have a text
      expect.stringContaining('c.sortKey'), // what was first told on one of them
      expect.stringContaining('told.position'),
    ]);
  });
});
