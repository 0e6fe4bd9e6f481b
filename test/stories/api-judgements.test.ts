import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { at, listAt, textAt } from '../support/answers.js';
import { reading, someone } from '../support/readings.js';
import { openService, type TestService } from '../support/service.js';
import { openTestGraph, ownWord } from '../support/test-graph.js';

jest.setTimeout(120_000);

const own = ownWord();
const army = `Army ${own}`;
const town = `Derna ${own}`;
const sentence = `The ${army} attacked ${town} on 19 October.`;

describe('an analyst works on the graph', () => {
  let service: TestService;
  let passage: string;
  let claim: string;

  const succeed = async (query: string, variables: object = {}) => {
    const { data, errors } = await service.ask(query, variables);
    expect(errors).toEqual([]);
    return data;
  };

  beforeAll(async () => {
    const said = reading({
      sentences: [sentence],
      publisher: `Gazette ${own}`,
      publishedOn: '2017-10-20',
      claims: [
        {
          subject: someone(army, 'Organization'),
          relation: 'ATTACKS',
          object: someone(town, 'Place'),
        },
      ],
    });
    const graph = await openTestGraph();
    await graph.reports.store(said, { recordedBy: 'story' });
    await graph.close();
    passage = said.report.passages[0]?.id ?? '';
    service = await openService();
    const data = await succeed(
      `query ($name: String!) { claims(subject: { name: $name }) { nodes { id status origins } } }`,
      { name: army },
    );
    expect(at(data, 'claims', 'nodes')).toMatchObject([{ status: 'UNCONFIRMED', origins: 1 }]);
    claim = textAt(data, 'claims', 'nodes', 0, 'id');
  });
  afterAll(() => service.stop());

  test('adds a claim with the words that it rests on, and the graph knows who did', async () => {
    const data = await succeed(
      `mutation ($input: ClaimInput!) {
        addClaim(input: $input) {
          relation at { name } when { start precision } count { min max text }
          testimonies { quote recordedBy chain { source { name } } }
        }
      }`,
      {
        input: {
          subject: { name: army },
          relation: 'ATTACKS',
          object: { create: { name: `Garrison ${own}`, kind: 'Group' } },
          at: [{ name: town }],
          when: { start: '2017-10-19' },
          count: { min: 3_000_000_000, text: 'over three billion dollars' },
          provenance: { passage: { id: passage, quote: `attacked ${town}` } },
        },
      },
    );
    expect(at(data, 'addClaim')).toMatchObject({
      relation: 'ATTACKS',
      at: [{ name: town }],
      when: { start: '2017-10-19', precision: 'day' },
      count: { min: 3_000_000_000, max: null, text: 'over three billion dollars' },
      testimonies: [
        {
          quote: `attacked ${town}`,
          recordedBy: 'local analyst',
          chain: [{ source: { name: `Gazette ${own}` } }],
        },
      ],
    });
  });

  test('confirms, disputes and withdraws; the status follows, and both sides stand side by side', async () => {
    const testify = (stance: string, publisher: string) =>
      succeed(
        `mutation ($claim: ID!, $input: TestimonyInput!) {
          addTestimony(claim: $claim, input: $input) { status origins denials testimonies { id stance } }
        }`,
        {
          claim,
          input: {
            stance,
            provenance: {
              citation: {
                title: `What ${publisher} wrote`,
                publisher: `${publisher} ${own}`,
                publishedOn: '2017-10-21',
                quote: `${stance} in the words of ${publisher}`,
              },
            },
          },
        },
      );
    expect(at(await testify('AFFIRMS', 'Herald'), 'addTestimony')).toMatchObject({
      status: 'CORROBORATED',
      origins: 2,
    });
    const disputed = at(await testify('DENIES', 'Tribune'), 'addTestimony');
    expect(disputed).toMatchObject({ status: 'DISPUTED', denials: 1 });

    const why = await succeed(
      `query ($id: ID!) { claim(id: $id) { corroboration { origins { source { name } } denials { source { name } } } } }`,
      { id: claim },
    );
    expect(at(why, 'claim', 'corroboration', 'origins')).toHaveLength(2);
    expect(at(why, 'claim', 'corroboration', 'denials')).toMatchObject([
      { source: { name: `Tribune ${own}` } },
    ]);
    const early = await succeed(
      `query ($id: ID!) { claim(id: $id) { status corroboration(asOf: "2001-01-01") { refines } } then: claim(id: $id, asOf: "2001-01-01") { id } }`,
      { id: claim },
    );
    expect(early).toEqual({ claim: { status: 'DISPUTED', corroboration: null }, then: null });
    const disputes = await succeed(
      `{ disputes(first: 100) { nodes { claim { id } affirmed { quote } denied { quote chain { source { name } } } } } }`,
    );
    const dispute = listAt(disputes, 'disputes', 'nodes').find(
      (one) => at(one, 'claim', 'id') === claim,
    );
    expect(dispute).toMatchObject({
      affirmed: [{}, {}],
      denied: [{ chain: [{ source: { name: `Tribune ${own}` } }] }],
    });

    const denial = listAt(disputed, 'testimonies').find((one) => at(one, 'stance') === 'DENIES');
    const withdrawn = await succeed(
      `mutation ($id: ID!) { withdrawTestimony(id: $id, reason: "the paper took it back") { id kind by reason } }`,
      { id: textAt(denial, 'id') },
    );
    expect(at(withdrawn, 'withdrawTestimony')).toMatchObject({
      kind: 'WITHDRAWAL',
      by: 'local analyst',
    });
    const after = await succeed(`query ($id: ID!) { claim(id: $id) { status } }`, { id: claim });
    expect(at(after, 'claim', 'status')).toBe('CORROBORATED');
    await succeed(
      `mutation ($id: ID!) { undoJudgement(id: $id, reason: "it did not") { retractedBy } }`,
      { id: textAt(withdrawn, 'withdrawTestimony', 'id') },
    );
    const undone = await succeed(`query ($id: ID!) { claim(id: $id) { status } }`, { id: claim });
    expect(at(undone, 'claim', 'status')).toBe('DISPUTED');
  });

  test('grades, merges, and leaves a trail', async () => {
    const graded = await succeed(
      `mutation ($name: String!) { gradeSource(source: { name: $name }, grade: C, reason: "often late") { verdict } }`,
      { name: `Gazette ${own}` },
    );
    expect(at(graded, 'gradeSource', 'verdict')).toBe('C');
    const record = await succeed(
      `query ($name: String!) { source(name: $name) { source { grade } grades { reason } testimonies } }`,
      { name: `Gazette ${own}` },
    );
    expect(at(record, 'source')).toMatchObject({
      source: { grade: 'C' },
      grades: [{ reason: 'often late' }],
    });
    const merged = await succeed(
      `mutation ($keep: String!, $merge: String!) {
        mergeEntities(keep: { name: $keep }, merge: { name: $merge }, reason: "one paper") { id kind about }
      }`,
      { keep: `Gazette ${own}`, merge: `Herald ${own}` },
    );
    expect(at(merged, 'mergeEntities')).toMatchObject({ kind: 'SAME' });
    const after = await succeed(
      `query ($name: String!, $about: ID!) {
        entity(name: $name) { name aliases }
        audit(about: $about) { nodes { by reason } }
      }`,
      { name: `Herald ${own}`, about: textAt(merged, 'mergeEntities', 'about', 0) },
    );
    expect(at(after, 'entity')).toMatchObject({
      name: `Gazette ${own}`,
      aliases: [`Herald ${own}`],
    });
    expect(at(after, 'audit', 'nodes')).toContainEqual({
      by: 'local analyst',
      reason: 'one paper',
    });
  });

  test('has names that are alike merged, once, however often it asks', async () => {
    const told = await Promise.all(
      ['Muhammad', 'Mohammed'].map((given) =>
        succeed(
          `mutation ($name: String!, $town: String!, $passage: ID!, $quote: String!) {
            addClaim(input: {
              subject: { create: { name: $name, kind: Person } }, relation: "ATTACKS", object: { name: $town },
              provenance: { passage: { id: $passage, quote: $quote } }
            }) { subject { id } }
          }`,
          { name: `${given} Haidari ${own}`, town, passage, quote: `attacked ${town}` },
        ),
      ),
    );
    const entities = told.map((data) => textAt(data, 'addClaim', 'subject', 'id'));
    const compare = `mutation ($entities: [ID!]) {
      suggestMerges(entities: $entities, reason: "two spellings") { applied suggested }
    }`;
    for (const applied of [1, 0])
      expect(at(await succeed(compare, { entities }), 'suggestMerges')).toEqual({
        applied,
        suggested: 0,
      });
  });

  test('follows what changed, and the order in which things happened', async () => {
    const order = await succeed(
      `query ($name: String!) { timeline(entity: { name: $name }) { nodes { when { start } } } }`,
      { name: army },
    );
    expect(at(order, 'timeline', 'nodes')).toEqual([{ when: { start: '2017-10-19' } }]);
    const changes = await succeed(
      `query ($since: DateTime!) { changes(since: $since, first: 100) { nodes { at claim { id } } } }`,
      { since: new Date(Date.now() - 600_000).toISOString() },
    );
    expect(listAt(changes, 'changes', 'nodes').length).toBeGreaterThan(0);
  });

  test.each([
    [
      'a quote that is not in the passage',
      `addClaim(input: { subject: { name: "${army}" }, relation: "ATTACKS", object: { name: "${town}" }, provenance: { passage: { id: "PASSAGE", quote: "never said" } } })`,
      'BAD_USER_INPUT',
      /to the letter/u,
    ],
    [
      'a chain that contains itself',
      `addClaim(input: { subject: { name: "${army}" }, relation: "ATTACKS", object: { name: "${town}" }, chain: [{ source: { name: "${army}" } }, { source: { name: "${army}" } }], provenance: { passage: { id: "PASSAGE", quote: "attacked" } } })`,
      'BAD_USER_INPUT',
      /twice/u,
    ],
    [
      'an end before its start',
      `addClaim(input: { subject: { name: "${army}" }, relation: "ATTACKS", object: { name: "${town}" }, when: { start: "2018-01-02", end: "2018-01-01" }, provenance: { passage: { id: "PASSAGE", quote: "attacked" } } })`,
      'BAD_USER_INPUT',
      /before it starts/u,
    ],
    [
      'a count that ends before it starts',
      `addClaim(input: { subject: { name: "${army}" }, relation: "ATTACKS", object: { name: "${town}" }, count: { min: 10, max: 5 }, provenance: { passage: { id: "PASSAGE", quote: "attacked" } } })`,
      'BAD_USER_INPUT',
      /10 at least and 5 at most/u,
    ],
    [
      'a relation of no kind and no verb',
      `addClaim(input: { subject: { name: "${army}" }, relation: "OTHER", object: { name: "${town}" }, provenance: { passage: { id: "PASSAGE", quote: "attacked" } } })`,
      'BAD_USER_INPUT',
      /verb/u,
    ],
    [
      'a claim about oneself',
      `addClaim(input: { subject: { name: "${army}" }, relation: "ATTACKS", object: { name: "${army}" }, provenance: { passage: { id: "PASSAGE", quote: "attacked" } } })`,
      'BAD_USER_INPUT',
      /itself/u,
    ],
    [
      'an unknown relation',
      `addClaim(input: { subject: { name: "${army}" }, relation: "ATACKS", object: { name: "${town}" }, provenance: { passage: { id: "PASSAGE", quote: "attacked" } } })`,
      'BAD_USER_INPUT',
      /nearest are ATTACKS/u,
    ],
    [
      'no provenance at all',
      `addClaim(input: { subject: { name: "${army}" }, relation: "ATTACKS", object: { name: "${town}" }, provenance: {} })`,
      'BAD_USER_INPUT',
      /`citation`/u,
    ],
    [
      'removal for good by an analyst',
      `purgeReport(id: "report_0", reason: "because")`,
      'FORBIDDEN',
      /role admin/u,
    ],
  ])('is told what to do about %s', async (_what, mutation, code, message) => {
    const { errors } = await service.ask(
      `mutation { ${mutation.replace('PASSAGE', passage)} { id } }`,
    );
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code },
    });
  });
});
