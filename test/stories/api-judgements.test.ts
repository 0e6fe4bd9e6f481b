import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
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
    expect(data.claims.nodes).toMatchObject([{ status: 'UNCONFIRMED', origins: 1 }]);
    claim = data.claims.nodes[0].id;
  });
  afterAll(() => service.stop());

  test('adds a claim with the words that it rests on, and the graph knows who did', async () => {
    const data = await succeed(
      `mutation ($input: ClaimInput!) {
        addClaim(input: $input) {
          relation at { name } when { start precision }
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
          provenance: { passage: { id: passage, quote: `attacked ${town}` } },
        },
      },
    );
    expect(data.addClaim).toMatchObject({
      relation: 'ATTACKS',
      at: [{ name: town }],
      when: { start: '2017-10-19', precision: 'day' },
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
    expect((await testify('AFFIRMS', 'Herald')).addTestimony).toMatchObject({
      status: 'CORROBORATED',
      origins: 2,
    });
    const { addTestimony: disputed } = await testify('DENIES', 'Tribune');
    expect(disputed).toMatchObject({ status: 'DISPUTED', denials: 1 });

    const why = await succeed(
      `query ($id: ID!) { claim(id: $id) { corroboration { origins { source { name } } denials { source { name } } } } }`,
      { id: claim },
    );
    expect(why.claim.corroboration.origins).toHaveLength(2);
    expect(why.claim.corroboration.denials).toMatchObject([{ source: { name: `Tribune ${own}` } }]);
    const { disputes } = await succeed(
      `{ disputes(first: 100) { nodes { claim { id } affirmed { quote } denied { quote chain { source { name } } } } } }`,
    );
    const dispute = disputes.nodes.find(
      ({ claim: { id } }: { claim: { id: string } }) => id === claim,
    );
    expect(dispute).toMatchObject({
      affirmed: [{}, {}],
      denied: [{ chain: [{ source: { name: `Tribune ${own}` } }] }],
    });

    const denial = disputed.testimonies.find(
      ({ stance }: { stance: string }) => stance === 'DENIES',
    );
    const { withdrawTestimony } = await succeed(
      `mutation ($id: ID!) { withdrawTestimony(id: $id, reason: "the paper took it back") { id kind by reason } }`,
      { id: denial.id },
    );
    expect(withdrawTestimony).toMatchObject({ kind: 'WITHDRAWAL', by: 'local analyst' });
    const after = await succeed(`query ($id: ID!) { claim(id: $id) { status } }`, { id: claim });
    expect(after.claim.status).toBe('CORROBORATED');
    await succeed(
      `mutation ($id: ID!) { undoJudgement(id: $id, reason: "it did not") { retractedBy } }`,
      { id: withdrawTestimony.id },
    );
    const undone = await succeed(`query ($id: ID!) { claim(id: $id) { status } }`, { id: claim });
    expect(undone.claim.status).toBe('DISPUTED');
  });

  test('grades, merges, and leaves a trail', async () => {
    const { gradeSource } = await succeed(
      `mutation ($name: String!) { gradeSource(source: { name: $name }, grade: C, reason: "often late") { verdict } }`,
      { name: `Gazette ${own}` },
    );
    expect(gradeSource.verdict).toBe('C');
    const { source } = await succeed(
      `query ($name: String!) { source(name: $name) { source { grade } grades { reason } testimonies } }`,
      { name: `Gazette ${own}` },
    );
    expect(source).toMatchObject({ source: { grade: 'C' }, grades: [{ reason: 'often late' }] });
    const { mergeEntities } = await succeed(
      `mutation ($keep: String!, $merge: String!) {
        mergeEntities(keep: { name: $keep }, merge: { name: $merge }, reason: "one paper") { id kind about }
      }`,
      { keep: `Gazette ${own}`, merge: `Herald ${own}` },
    );
    expect(mergeEntities).toMatchObject({ kind: 'SAME' });
    const { entity, audit } = await succeed(
      `query ($name: String!, $about: ID!) {
        entity(name: $name) { name aliases }
        audit(about: $about) { nodes { by reason } }
      }`,
      { name: `Herald ${own}`, about: mergeEntities.about[0] },
    );
    expect(entity).toMatchObject({ name: `Gazette ${own}`, aliases: [`Herald ${own}`] });
    expect(audit.nodes).toContainEqual({ by: 'local analyst', reason: 'one paper' });
  });

  test('follows what changed, and the order in which things happened', async () => {
    const { timeline } = await succeed(
      `query ($name: String!) { timeline(entity: { name: $name }) { nodes { when { start } } } }`,
      { name: army },
    );
    expect(timeline.nodes).toEqual([{ when: { start: '2017-10-19' } }]);
    const { changes } = await succeed(
      `query ($since: DateTime!) { changes(since: $since, first: 100) { nodes { at claim { id } } } }`,
      { since: new Date(Date.now() - 600_000).toISOString() },
    );
    expect(changes.nodes.length).toBeGreaterThan(0);
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
