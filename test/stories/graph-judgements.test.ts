import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ClaimFilter, ClaimInput, Graph, TestimonyInput } from '@whence/graph';
import type { Entity } from '@whence/entity';
import type { Report } from '@whence/report';
import { pictureWithIds } from '../support/graph-picture.js';
import { reading, reportOf, someone } from '../support/readings.js';
import { openTestGraph, ownWord, wordsAreSearched } from '../support/test-graph.js';

// The first use of a statement waits for its plan.
jest.setTimeout(120_000);

const recorded = { recordedBy: 'story' };
const analyst = { by: 'Amira' };
const whole = { testimonies: 50, chain: true, passage: true, report: true };

describe('judgements', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  /** "The army arrested the man", printed by one paper. */
  async function arrest(
    own: string,
    more: { sentence?: string; publisher?: string; army?: string; day?: string } = {},
  ) {
    const said = reading({
      sentences: [more.sentence ?? `The army arrested the man in ${own}.`],
      publisher: more.publisher ?? `Herald ${own}`,
      publishedOn: '2019-03-01',
      claims: [
        {
          subject: someone(more.army ?? `Army ${own}`),
          relation: 'ARRESTS',
          object: someone(`Man ${own}`, 'Person'),
          more:
            more.day === undefined
              ? {}
              : { when: { start: more.day, end: more.day, precision: 'day', text: more.day } },
        },
      ],
    });
    await graph.reports.store(said, recorded);
    return said.report;
  }

  async function claimsWith(name: string) {
    const { edges } = await graph.read.claims({ with: { name } }, { first: 50 }, whole);
    return edges.map(({ node }) => node);
  }

  async function queue() {
    const items = [];
    for (let after: string | null = null; ;) {
      const page = await graph.read.reviewQueue({ first: 100, after });
      items.push(...page.edges.map(({ node }) => node));
      if (!page.hasNextPage) return items;
      after = page.edges.at(-1)?.cursor ?? null;
    }
  }

  /** A version of a report on the army: a sentence for each thing that it did. */
  function versionOf(own: string, relations: readonly string[]) {
    return reading({
      sentences: relations.map((relation) => `In ${own} it ${relation.toLowerCase()} him.`),
      publisher: `Herald ${own}`,
      publishedOn: '2019-03-01',
      claims: relations.map((relation, sentence) => ({
        ...{ subject: someone(`Army ${own}`), relation, object: someone(`Man ${own}`, 'Person') },
        sentence,
      })),
    });
  }

  /** What the army is said to have done, and how it stands. */
  async function stand(own: string) {
    const claims = await claimsWith(`Army ${own}`);
    return Object.fromEntries(claims.map(({ relation, status }) => [relation, status]));
  }

  /** The reader took the sentence for an arrest; the analyst for something else. */
  function version(own: string, report: Report, relation = 'ATTACKS'): ClaimInput {
    const [passage] = report.passages;
    return {
      subject: { name: `Army ${own}` },
      relation,
      object: { name: `Man ${own}` },
      ...{ stance: 'AFFIRMS', modality: 'asserted', chain: [] },
      provenance: { passage: passage?.id ?? '', quote: passage?.text ?? '' },
    };
  }

  test('an analyst adds a claim with a quote to the letter, and the same claim again is a testimony', async () => {
    const own = ownWord();
    const report = await arrest(own);
    const passage = report.passages[0]?.id ?? '';
    const input: ClaimInput = {
      subject: { name: `Army ${own}` },
      relation: 'ATTACKS',
      object: { create: { name: `Convoy ${own}`, kind: 'Equipment' } },
      stance: 'AFFIRMS',
      modality: 'asserted',
      provenance: { passage, quote: 'arrested the man' },
      chain: [{ source: { create: { name: `Witness ${own}`, kind: 'Person' } }, verb: 'told' }],
    };
    const claim = await graph.judge.addClaim(input, analyst);
    expect(claim).toMatchObject({
      status: 'UNCONFIRMED',
      origins: 1,
      testimonies: [
        {
          recordedBy: 'Amira',
          rule: 'analyst',
          quote: 'arrested the man',
          start: 9,
          chain: [{ source: { name: `Witness ${own}` } }, { source: { name: `Herald ${own}` } }],
        },
      ],
    });
    const citation = {
      url: 'https://example.org/a',
      title: 'A',
      publisher: `Tribune ${own}`,
      publishedOn: '2019-04-01',
      quote: `A convoy was hit near ${own}, our reporter saw.`,
    };
    const again = await graph.judge.addClaim(
      { ...input, provenance: { citation }, chain: [] },
      analyst,
    );
    expect(again).toMatchObject({ id: claim.id, status: 'CORROBORATED', origins: 2 });
    expect(again.testimonies).toHaveLength(2);
    const denial: TestimonyInput = {
      stance: 'DENIES',
      modality: 'asserted',
      provenance: {
        citation: { ...citation, publisher: `Gazette ${own}`, quote: 'No convoy was hit.' },
      },
      chain: [],
    };
    expect(await graph.judge.addTestimony(claim.id, denial, analyst)).toMatchObject({
      status: 'DISPUTED',
      origins: 2,
      denials: 1,
    });
    const why = await graph.read.corroboration(claim.id);
    expect(why?.origins.map(({ source }) => source?.name).sort()).toEqual([
      `Tribune ${own}`,
      `Witness ${own}`,
    ]);

    await expect(
      graph.judge.addClaim({ ...input, provenance: { passage, quote: 'arrested a man' } }, analyst),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('to the letter'),
    });
    await expect(
      graph.judge.addClaim({ ...input, relation: 'ATTACK' }, analyst),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('ATTACKS') });
    await expect(
      graph.judge.addClaim({ ...input, object: input.subject }, analyst),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(
      graph.judge.addClaim({ ...input, chain: [...input.chain, ...input.chain] }, analyst),
    ).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringContaining('twice') });
    await expect(
      graph.judge.addClaim(
        { ...input, when: { start: '2019-02-01', end: '2019-01-01', precision: 'day', text: '' } },
        analyst,
      ),
    ).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  test('a repeated request with one key has one effect', async () => {
    const own = ownWord();
    await arrest(own);
    await arrest(own, { army: `LNA ${own}`, publisher: `Echo ${own}` });
    const act = { by: 'Amira', key: own };
    const first = await graph.judge.mergeEntities(
      { name: `Army ${own}` },
      { name: `LNA ${own}` },
      act,
    );
    expect(
      await graph.judge.mergeEntities({ id: first.about[0] }, { id: first.about[1] }, act),
    ).toEqual(first);
    // Somebody else's key is their own: the merge is there already, and they are told so.
    await expect(
      graph.judge.mergeEntities(
        { id: first.about[0] },
        { id: first.about[1] },
        { ...act, by: 'Omar' },
      ),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('merged entities are one hop away, found by either name, and undone exactly', async () => {
    const own = ownWord();
    await arrest(own);
    await arrest(own, {
      army: `LNA ${own}`,
      publisher: `Tribune ${own}`,
      sentence: `Troops seized him near ${own}, we saw.`,
    });
    const before = await pictureWithIds(graph, own);
    const [old] = await claimsWith(`LNA ${own}`);
    const judgement = await graph.judge.mergeEntities(
      { name: `Army ${own}` },
      { name: `LNA ${own}` },
      { by: 'Amira', reason: 'Same body' },
    );
    const [claim, ...others] = await claimsWith(`LNA ${own}`);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      subject: { name: `Army ${own}`, aliases: [`LNA ${own}`] },
      status: 'CORROBORATED',
      origins: 2,
    });
    // Ids from before lead to the entity and the claim of today.
    const was = judgement.about[1] ?? '';
    const { edges: same } = await graph.read.claims({ subject: { id: was } }, { first: 5 }, {});
    expect(same.map(({ node }) => node.id)).toEqual([claim?.id]);
    expect(await graph.read.claim(old?.id ?? '', {})).toMatchObject({ id: claim?.id });
    await expect(
      graph.judge.markDifferent({ name: `Army ${own}` }, { name: `LNA ${own}` }, analyst),
    ).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(judgement.id) });
    await graph.judge.undo(judgement.id, analyst);
    expect(await pictureWithIds(graph, own)).toEqual(before);
    await expect(graph.judge.undo(judgement.id, analyst)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const trail = await graph.read.audit({ by: 'Amira', about: judgement.about[0] }, { first: 10 });
    expect(trail.edges.map(({ node }) => node.what)).toEqual(['UNDO', 'MERGE_ENTITIES']);
  });

  test('what is judged of someone who was merged stays with them when the merge is undone', async () => {
    const own = ownWord();
    const [alpha = '', beta = '', gamma = '', delta = ''] = await Promise.all(
      ['Alpha', 'Beta', 'Gamma', 'Delta'].map(async (name) => {
        await arrest(own, { army: `${name} ${own}`, publisher: `Paper of ${name} ${own}` });
        return someone(`${name} ${own}`).id;
      }),
    );
    const merge = (keep: string, other: string) =>
      graph.judge.mergeEntities({ id: keep }, { id: other }, analyst);
    const first = await merge(alpha, beta);
    await graph.judge.markDifferent({ id: beta }, { id: delta }, analyst);
    await graph.judge.gradeSource({ id: beta }, 'C', analyst);
    await merge(gamma, beta);
    const stand = async () => {
      const heads = [alpha, beta, gamma].map((id) => graph.read.entity({ id }));
      return (await Promise.all(heads)).map((entity) => [entity?.name, entity?.grade]);
    };
    const together = [`Gamma ${own}`, 'C'];
    expect(await stand()).toEqual([together, together, together]);
    await expect(merge(alpha, delta)).rejects.toMatchObject({ code: 'CONFLICT' });

    await graph.judge.undo(first.id, analyst);
    expect(await stand()).toEqual([[`Alpha ${own}`, null], together, together]);
    await expect(merge(delta, beta)).rejects.toMatchObject({ code: 'CONFLICT' });
    await merge(delta, alpha);
  });

  test('two who merge in opposite directions at once make one merge', async () => {
    const own = ownWord();
    await arrest(own);
    await arrest(own, { army: `LNA ${own}`, publisher: `Echo ${own}` });
    const [one, other] = [{ name: `Army ${own}` }, { name: `LNA ${own}` }];
    const outcomes = await Promise.allSettled([
      graph.judge.mergeEntities(one, other, { by: 'Amira' }),
      graph.judge.mergeEntities(other, one, { by: 'Boris' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'CONFLICT' },
    });
  });

  test('who met two before another service merged them tells of the one that stands for both', async () => {
    const own = ownWord();
    const [army, lna] = [`Army ${own}`, `LNA ${own}`];
    const told = (day: number, who: string) =>
      arrest(own, { army: who, publisher: `${day} ${own}`, sentence: `${who} ${day}${day} ${own}${day} took ${day} him.` }); // prettier-ignore
    const origins = async (name: string) =>
      (await claimsWith(name)).map(({ subject, origins }) => [subject?.name, origins]);
    // Twice each: whom a service looked up it knows from then on.
    for (const day of [1, 2]) await told(day, army);
    for (const day of [3, 4]) await told(day, lna);
    const other = await openTestGraph();
    const merged = await other.judge.mergeEntities({ name: lna }, { name: army }, analyst);
    await told(5, army);
    expect(await origins(lna)).toEqual([[lna, 5]]);
    await other.judge.undo(merged.id, analyst);
    await other.close();
    await told(6, army);
    expect(await origins(army)).toEqual([[army, 4]]);
    expect(await origins(lna)).toEqual([[lna, 2]]);
  });

  test('a split gives reports to someone else, and its undo gives them back', async () => {
    const own = ownWord();
    await arrest(own);
    const other = await arrest(own, {
      publisher: `Echo ${own}`,
      sentence: `Another army took him in ${own}, villagers said.`,
    });
    const before = await pictureWithIds(graph, own);
    const judgement = await graph.judge.splitEntity(
      { name: `Army ${own}` },
      { of: [other.id], name: `Southern army ${own}` },
      analyst,
    );
    expect(await claimsWith(`Southern army ${own}`)).toMatchObject([
      { status: 'UNCONFIRMED', testimonies: [{ report: { id: other.id } }] },
    ]);
    expect(await claimsWith(`Army ${own}`)).toHaveLength(1);
    await graph.judge.undo(judgement.id, analyst);
    expect(await pictureWithIds(graph, own)).toEqual(before);
  });

  test('a split of an outlet gives its reports to the other one, and its undo gives them back', async () => {
    const own = ownWord();
    await arrest(own);
    const other = await arrest(own, { sentence: `Another one was taken in ${own}, too.` });
    const citation = { title: 'T', publisher: `Herald ${own}`, publishedOn: '2019-04-01' };
    const cite = (quote: string) =>
      graph.judge.addClaim(
        { ...version(own, other), provenance: { citation: { url: null, ...citation, quote } } },
        analyst,
      );
    const cited = (await cite('It shot.')).testimonies[0]?.report?.id ?? '';
    const { id, about } = await graph.judge.splitEntity(
      { name: `Herald ${own}` },
      { of: [other.id, cited], name: `Herald of the south ${own}` },
      analyst,
    );
    const publishedBy = async (entity: string | undefined) => {
      const { edges } = await graph.read.reports({ publisher: { id: entity } }, { first: 5 });
      return edges.map(({ node }) => [node.id, node.publisher?.id]).sort();
    };
    const theirs = [
      [other.id, about[1]],
      [cited, about[1]],
    ].sort();
    expect(await publishedBy(about[1])).toEqual(theirs);
    expect(await publishedBy(about[0])).toHaveLength(1);
    // What is quoted or cited of them from now on was told by the other one, too.
    const quoted = await graph.judge.addClaim(version(own, other, 'RELEASES'), analyst);
    const again = await cite('It fired.');
    for (const { testimonies } of [quoted, again])
      for (const { chain } of testimonies)
        expect(chain.map(({ source }) => source.id)).toEqual([about[1]]);
    expect(await publishedBy(about[1])).toEqual(theirs);
    await graph.judge.undo(id, analyst);
    expect(await publishedBy(about[0])).toHaveLength(3);
    expect(await publishedBy(about[1])).toEqual([]);
  });

  test('a testimony on a claim of someone who was split off is on that claim', async () => {
    const own = ownWord();
    await arrest(own);
    const other = await arrest(own, {
      publisher: `Echo ${own}`,
      sentence: `Another army took him in ${own}, villagers said.`,
    });
    await graph.judge.splitEntity(
      { name: `Army ${own}` },
      { of: [other.id], name: `Southern army ${own}` },
      analyst,
    );
    const [claim] = await claimsWith(`Southern army ${own}`);
    const citation = {
      ...{ url: null, title: 'No arrest', publisher: `Gazette ${own}`, publishedOn: '2019-04-01' },
      quote: 'The southern army took nobody.',
    };
    const denial: TestimonyInput = {
      ...{ stance: 'DENIES', modality: 'asserted', provenance: { citation }, chain: [] },
    };
    expect(await graph.judge.addTestimony(claim?.id ?? '', denial, analyst)).toMatchObject({
      id: claim?.id,
      status: 'DISPUTED',
    });
    expect(await claimsWith(`Army ${own}`)).toMatchObject([{ status: 'UNCONFIRMED' }]);
  });

  test('a withdrawn report revives what it had outweighed, and comes back by undoing', async () => {
    const own = ownWord();
    const first = await arrest(own);
    await arrest(own, {
      publisher: `Tribune ${own}`,
      sentence: `Troops seized him near ${own}, we saw.`,
    });
    const before = await pictureWithIds(graph, own);
    const judgement = await graph.judge.withdraw(first.id, { by: 'Amira', reason: 'Retracted' });
    expect(await claimsWith(`Army ${own}`)).toMatchObject([{ status: 'UNCONFIRMED', origins: 1 }]);
    await expect(graph.judge.withdraw(first.id, analyst)).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const then = await graph.read.claims(
      { with: { name: `Army ${own}` }, asOf: judgement.at.replace(/.$/, 'Z') },
      { first: 5 },
      {},
    );
    expect(then.edges).toHaveLength(1);
    await graph.judge.undo(judgement.id, analyst);
    expect(await pictureWithIds(graph, own)).toEqual(before);
  });

  test('a report that waits to be read cannot be withdrawn, since it would stand once it is read', async () => {
    const own = ownWord();
    const waiting = reportOf({ sentences: [`Nobody has read this ${own}.`], claims: [] });
    await graph.reports.receive(waiting, 'story');
    await expect(graph.judge.withdraw(waiting.id, analyst)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('RECEIVED') as unknown,
    });
  });

  test('as of a day before a withdrawal, what was withdrawn still stands', async () => {
    const own = ownWord();
    const said = reading({
      sentences: [`An old line from ${own}.`],
      publisher: `Herald ${own}`,
      publishedOn: '2018-01-01',
      claims: [
        {
          subject: someone(`Army ${own}`),
          relation: 'ATTACKS',
          object: someone(`Town ${own}`, 'Place'),
        },
      ],
    });
    await graph.reports.store(said, {
      recordedBy: 'story',
      recordedAt: '2018-01-02T00:00:00.000Z',
    });
    await graph.judge.withdraw(said.report.id, analyst);
    const ask = async (asOf: string | null) => {
      const filter = { subject: { name: `Army ${own}` }, asOf };
      const { edges } = await graph.read.claims(filter, { first: 5 }, {});
      const drawn = await graph.read.relationships(filter, { first: 5 });
      return [edges.map(({ node }) => node.status), drawn.edges.length];
    };
    expect(await ask(null)).toEqual([['WITHDRAWN'], 0]);
    expect(await ask('2018-06-01')).toEqual([['UNCONFIRMED'], 1]);
    expect(await ask('2017-06-01')).toEqual([[], 0]);
  });

  test('as of a moment between a withdrawal and its undo, what was withdrawn is withdrawn, and by its reason', async () => {
    const own = ownWord();
    const first = await arrest(own);
    await arrest(own, { publisher: `Tribune ${own}`, sentence: `We saw the man taken in ${own}.` });
    const withdrawal = await graph.judge.withdraw(first.id, {
      ...analyst,
      reason: 'Said to be old',
    });
    await new Promise((later) => setTimeout(later, 5));
    await graph.judge.undo(withdrawal.id, analyst);
    const ask = async (asOf: string | null) => {
      const filter = { subject: { name: `Army ${own}` }, asOf };
      const { edges } = await graph.read.claims(filter, { first: 5 }, whole);
      const drawn = await graph.read.relationships(filter, { first: 5 });
      return {
        claims: edges.map(({ node }) => [node.status, node.origins]),
        reasons: edges.flatMap(({ node }) =>
          node.testimonies.flatMap(({ withdrawnReason }) => withdrawnReason ?? []),
        ),
        relationships: drawn.edges.map(({ node }) => node.origins),
      };
    };
    const standing = { claims: [['CORROBORATED', 2]], reasons: [], relationships: [2] };
    expect(await ask(null)).toEqual(standing);
    expect(await ask(withdrawal.at)).toEqual({
      claims: [['UNCONFIRMED', 1]],
      reasons: ['Said to be old'],
      relationships: [1],
    });
    expect(await ask(new Date().toISOString())).toEqual(standing);
  });

  test('as of a day, only what had been told by then is asked for source, modality and words', async () => {
    const own = ownWord();
    const told = (publisher: string, sentence: string, recordedAt: string, more: object) =>
      graph.reports.store(
        reading({
          sentences: [sentence],
          publisher: `${publisher} ${own}`,
          publishedOn: '2018-01-01',
          claims: [
            {
              subject: someone(`Army ${own}`),
              relation: 'ATTACKS',
              object: someone(`Town ${own}`, 'Place'),
              more,
            },
          ],
        }),
        { recordedBy: 'story', recordedAt },
      );
    await told('Later', `Mortars fell on the town ${own}.`, '2020-01-02T00:00:00.000Z', {
      modality: 'alleged',
    });
    await told('Earlier', `Guns were heard in ${own}.`, '2018-01-02T00:00:00.000Z', {});
    await wordsAreSearched();
    const found = async (filter: object, asOf: string | null) =>
      (
        await graph.read.claims(
          { with: { name: `Army ${own}` }, ...filter, asOf },
          { first: 5 },
          { testimonies: 1 },
        )
      ).edges.flatMap(({ node }) => node.testimonies.length);
    const later = { toldBy: { name: `Later ${own}` } };
    const earlier = { toldBy: { name: `Earlier ${own}` } };
    for (const filter of [later, { modality: ['alleged'] }, { text: 'mortars' }]) {
      expect(await found(filter, null)).toEqual([1]);
      expect(await found(filter, '2018-06-01')).toEqual([]);
    }
    for (const filter of [earlier, { modality: ['asserted'] }, { text: 'guns' }, {}])
      expect(await found(filter, '2018-06-01')).toEqual([1]);
  });

  test('what was recorded earlier and comes in late counts from when it was recorded', async () => {
    const own = ownWord();
    const said = (publisher: string, sentence: string, recordedAt: string) =>
      graph.reports.store(
        reading({
          sentences: [`${sentence} ${own}.`],
          publisher: `${publisher} ${own}`,
          publishedOn: '2018-01-01',
          claims: [
            {
              subject: someone(`Army ${own}`),
              relation: 'ATTACKS',
              object: someone(`Town ${own}`, 'Place'),
            },
          ],
        }),
        { recordedBy: 'story', recordedAt },
      );
    await said('Herald', 'Soldiers attacked the market town of', '2020-01-02T00:00:00.000Z');
    await said('Gazette', 'At dawn mortars opened up on', '2018-01-02T00:00:00.000Z');
    const ask = async (asOf: string | null) => {
      const filter = { subject: { name: `Army ${own}` }, asOf };
      const { edges } = await graph.read.claims(filter, { first: 5 }, {});
      const drawn = await graph.read.relationships(filter, { first: 5 });
      return [...edges, ...drawn.edges].map(({ node }) => node.origins);
    };
    expect(await ask('2017-06-01')).toEqual([]);
    expect(await ask('2019-06-01')).toEqual([1, 1]);
    expect(await ask('2020-06-01')).toEqual([2, 2]);
    expect(await ask(null)).toEqual([2, 2]);
  });

  test('a corrected report keeps the testimonies of the sentences that stayed the same', async () => {
    const own = ownWord();
    const [old, corrected] = [versionOf(own, ['ARRESTS', 'ATTACKS']), versionOf(own, ['ARRESTS'])];
    await graph.reports.store(old, recorded);
    await graph.reports.store(corrected, recorded);
    await graph.judge.supersede(old.report.id, corrected.report.id, analyst);
    expect(
      (await claimsWith(`Army ${own}`))
        .map(({ relation, status, testimonies }) => [
          relation,
          status,
          testimonies.filter(({ withdrawnAt }) => withdrawnAt === null).length,
        ])
        .sort(),
    ).toEqual([
      ['ARRESTS', 'UNCONFIRMED', 2],
      ['ATTACKS', 'WITHDRAWN', 0],
    ]);
    expect(await graph.read.report(old.report.id)).toMatchObject({
      supersededBy: corrected.report.id,
    });
  });

  test('a claim said more exactly counts for the vaguer one', async () => {
    const own = ownWord();
    await arrest(own);
    await arrest(own, {
      publisher: `Tribune ${own}`,
      sentence: `Troops seized him near ${own}, we saw on Friday.`,
      day: '2019-02-22',
    });
    const claims = await claimsWith(`Army ${own}`);
    expect(
      claims.map(({ when, status, origins }) => [when?.start ?? '', status, origins]).sort(),
    ).toEqual([
      ['', 'CORROBORATED', 2],
      ['2019-02-22', 'UNCONFIRMED', 1],
    ]);
    const vaguer = claims.find(({ when }) => when === null);
    const finer = claims.find(({ when }) => when !== null);
    expect(await graph.read.corroboration(vaguer?.id ?? '')).toMatchObject({
      refinedBy: [finer?.id],
    });
    const { edges } = await graph.read.timeline({ name: `Army ${own}` }, {}, { first: 5 }, {});
    expect(edges.map(({ node }) => node.id)).toEqual([finer?.id]);
  });

  test('a timeline can be asked as it stood: a withdrawn claim was there before, a later one was not', async () => {
    const own = ownWord();
    const first = await arrest(own, { day: '2019-02-20' });
    const withdrawal = await graph.judge.withdraw(first.id, analyst);
    const before = new Date(Date.parse(withdrawal.at) - 1).toISOString();
    await arrest(own, { day: '2019-02-22', publisher: `Courier ${own}` });
    const seen = async (asOf: string | null) => {
      const about = { name: `Army ${own}` };
      const { edges } = await graph.read.timeline(about, { asOf }, { first: 5 }, {});
      return edges.map(({ node }) => [node.when?.start, node.status]);
    };
    expect(await seen(before)).toEqual([['2019-02-20', 'UNCONFIRMED']]);
    expect(await seen(null)).toEqual([
      ['2019-02-20', 'WITHDRAWN'],
      ['2019-02-22', 'UNCONFIRMED'],
    ]);
  });

  test('a source keeps its grade, the history of it, and its record', async () => {
    const own = ownWord();
    await arrest(own);
    await graph.judge.gradeSource({ name: `Herald ${own}` }, 'C', { by: 'Amira', reason: 'Mixed' });
    await graph.judge.gradeSource({ name: `Herald ${own}` }, 'B', {
      by: 'Amira',
      reason: 'Better',
    });
    expect(await graph.read.source({ name: `Herald ${own}` })).toMatchObject({
      source: { grade: 'B' },
      grades: [{ verdict: 'C', reason: 'Mixed' }, { verdict: 'B' }],
      testimonies: 1,
      first: 1,
      confirmed: 0,
      contradicted: 0,
      withdrawn: 0,
    });
    const filter = { with: { name: `Army ${own}` } };
    expect(
      (await graph.read.claims({ ...filter, grade: ['B'] }, { first: 5 }, {})).edges,
    ).toHaveLength(1);
    expect(
      (await graph.read.claims({ ...filter, grade: ['A'] }, { first: 5 }, {})).edges,
    ).toHaveLength(0);
  });

  test('a testimony keeps its credibility and the history of it, and has the one before when the last is taken back', async () => {
    const own = ownWord();
    await arrest(own);
    const filter = { with: { name: `Army ${own}` } };
    const [claim] = await claimsWith(`Army ${own}`);
    const id = claim?.testimonies[0]?.id ?? '';
    const credible = async (credibility: 2 | 5) => {
      const { edges } = await graph.read.claims({ ...filter, credibility: [credibility] }, { first: 5 }, {}); // prettier-ignore
      return edges.length;
    };
    await graph.judge.setCredibility(id, 2, { by: 'Amira', reason: 'Two saw it' });
    const last = await graph.judge.setCredibility(id, 5, {
      by: 'Omar',
      reason: 'One was not there',
    });
    expect([await credible(2), await credible(5)]).toEqual([0, 1]);
    expect(await graph.read.judgements(id)).toMatchObject([
      { kind: 'CREDIBILITY', verdict: '2', by: 'Amira', reason: 'Two saw it', retractedAt: null },
      { kind: 'CREDIBILITY', verdict: '5', by: 'Omar' },
    ]);
    await graph.judge.undo(last.id, analyst);
    expect([await credible(2), await credible(5)]).toEqual([1, 0]);
    const [first] = await graph.read.judgements(id);
    await graph.judge.undo(first?.id ?? '', analyst);
    expect((await claimsWith(`Army ${own}`))[0]?.testimonies[0]?.credibility).toBeNull();
  });

  test('as of a moment a source has the grade and a testimony the credibility that were in force then', async () => {
    const own = ownWord();
    await arrest(own);
    const [claim] = await claimsWith(`Army ${own}`);
    const testimony = claim?.testimonies[0]?.id ?? '';
    const moments: string[] = [];
    const now = async () => {
      moments.push(new Date().toISOString());
      // Not within the same millisecond.
      await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const herald = { name: `Herald ${own}` };
    await now();
    const first = await graph.judge.gradeSource(herald, 'C', analyst);
    await graph.judge.setCredibility(testimony, 2, analyst);
    await now();
    await graph.judge.gradeSource(herald, 'E', analyst);
    await graph.judge.setCredibility(testimony, 5, analyst);
    await now();
    await graph.judge.gradeSource({ name: `Army ${own}` }, 'F', analyst);
    await graph.judge.undo(first.id, analyst);
    const withArmy = { with: { name: `Army ${own}` } };
    const parts = { parties: true, testimonies: 5, chain: true, report: true };
    const seen = async (asOf: string | null) => {
      const found = await graph.read.claims({ ...withArmy, asOf }, { first: 5 }, parts);
      const node = found.edges[0]?.node;
      const told = node?.testimonies[0];
      const why = await graph.read.corroboration(claim?.id ?? '', { asOf });
      const drawn = await graph.read.relationships({ ...withArmy, asOf }, { first: 5 });
      expect(told?.report?.publisher?.grade).toBe(told?.chain.at(-1)?.source.grade);
      expect(why?.origins[0]?.source?.grade).toBe(told?.chain[0]?.source.grade);
      expect(drawn.edges[0]?.node.subject.grade).toBe(node?.subject?.grade);
      return [told?.chain[0]?.source.grade, told?.credibility, node?.subject?.grade];
    };
    const [before = '', between = '', after = ''] = moments;
    expect(await seen(before)).toEqual([null, null, null]);
    expect(await seen(between)).toEqual(['C', 2, null]);
    expect(await seen(after)).toEqual(['E', 5, null]);
    expect(await seen(null)).toEqual(['E', 5, 'F']);

    const found = async (filter: Partial<ClaimFilter>) =>
      (await graph.read.claims({ ...withArmy, ...filter }, { first: 5 }, {})).edges.length;
    expect(await found({ grade: ['C'], asOf: between })).toBe(1);
    expect(await found({ grade: ['C'], asOf: after })).toBe(0);
    expect(await found({ credibility: [2], grade: ['C'], asOf: between })).toBe(1);
    expect(await found({ credibility: [2], asOf: before })).toBe(0);
    expect(await found({ credibility: [5], asOf: after })).toBe(1);
  });

  test('who gives a credibility with a testimony judges it, also where the testimony is there', async () => {
    const own = ownWord();
    const report = await arrest(own);
    const said = (object: ClaimInput['object'], credibility: 2 | 3) =>
      graph.judge.addClaim(
        {
          subject: { name: `Army ${own}` },
          relation: 'ATTACKS',
          object,
          stance: 'AFFIRMS',
          modality: 'asserted',
          provenance: { passage: report.passages[0]?.id ?? '', quote: 'arrested the man' },
          chain: [{ source: { name: `Herald ${own}` } }],
          credibility,
        },
        analyst,
      );
    await said({ create: { name: `Convoy ${own}`, kind: 'Equipment' } }, 3);
    const claim = await said({ name: `Convoy ${own}` }, 2);
    expect(claim.testimonies.map(({ credibility }) => credibility)).toEqual([2]);
    const judged = await graph.read.judgements(claim.testimonies[0]?.id ?? '');
    expect(judged.map(({ verdict, by }) => [verdict, by])).toEqual([
      ['3', analyst.by],
      ['2', analyst.by],
    ]);
  });

  test('what was concluded waits for review; correcting it keeps both versions', async () => {
    const own = ownWord();
    const said = reading({
      sentences: [`He was taken in ${own}.`],
      publisher: `Herald ${own}`,
      publishedOn: '2019-03-01',
      claims: [
        {
          subject: someone(`Army ${own}`),
          relation: 'ARRESTS',
          object: someone(`Man ${own}`, 'Person'),
          more: { inferred: { rule: 'bridging', reason: 'next sentence' } },
        },
      ],
    });
    await graph.reports.store(said, recorded);
    const [claim] = await claimsWith(`Army ${own}`);
    expect(await queue()).toContainEqual(
      expect.objectContaining({ kind: 'INFERRED', id: claim?.id }),
    );
    const correction = {
      subject: { name: `Army ${own}` },
      relation: 'TRANSFERS',
      object: { name: `Man ${own}` },
      stance: 'AFFIRMS',
      modality: 'asserted',
      provenance: { passage: said.report.passages[0]?.id ?? '', quote: 'He was taken' },
      chain: [],
    } as const;
    await expect(
      graph.judge.review('suggestion_0', 'CORRECTED', correction, analyst),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('merges them') as unknown,
    });
    const review = await graph.judge.review(claim?.id ?? '', 'CORRECTED', correction, analyst);
    expect(
      (await claimsWith(`Army ${own}`)).map(({ relation, status }) => [relation, status]).sort(),
    ).toEqual([
      ['ARRESTS', 'WITHDRAWN'],
      ['TRANSFERS', 'UNCONFIRMED'],
    ]);
    expect(await queue()).not.toContainEqual(expect.objectContaining({ id: claim?.id }));

    await graph.judge.undo(review.id, analyst);
    expect(
      (await claimsWith(`Army ${own}`)).map(({ relation, status }) => [relation, status]).sort(),
    ).toEqual([
      ['ARRESTS', 'UNCONFIRMED'],
      ['TRANSFERS', 'WITHDRAWN'],
    ]);
    expect(await queue()).toContainEqual(
      expect.objectContaining({ kind: 'INFERRED', id: claim?.id }),
    );
  });

  test('what is often read wrong waits for review too, and comes back by undoing it', async () => {
    const own = ownWord();
    await graph.reports.store(
      reading({
        sentences: [`The shelling of ${own} went on.`],
        claims: [
          {
            subject: someone(`Army ${own}`),
            relation: 'ATTACKS',
            object: someone(`Town ${own}`, 'Place'),
            more: { rule: 'event-noun' },
          },
        ],
      }),
      recorded,
    );
    const [claim] = await claimsWith(`Army ${own}`);
    const mine = async () => (await queue()).filter(({ id }) => id === claim?.id);
    expect(await mine()).toMatchObject([{ kind: 'UNSURE' }]);
    const review = await graph.judge.review(claim?.id ?? '', 'ACCEPTED', null, analyst);
    expect(await mine()).toEqual([]);
    await graph.judge.undo(review.id, analyst);
    expect(await mine()).toMatchObject([{ kind: 'UNSURE' }]);
    const withdrawal = await graph.judge.withdraw(claim?.testimonies[0]?.id ?? '', analyst);
    expect(await mine()).toEqual([]);
    await graph.judge.undo(withdrawal.id, analyst);
    expect(await mine()).toMatchObject([{ kind: 'UNSURE' }]);
  });

  test('a purged report leaves a tombstone without content', async () => {
    const own = ownWord();
    const report = await arrest(own);
    await graph.judge.purge(report.id, { by: 'Amira', reason: 'Court order' });
    expect(await graph.read.report(report.id)).toMatchObject({
      status: 'PURGED',
      title: null,
      publisher: null,
    });
    expect(await graph.read.reportText(report.id)).toBeNull();
    expect((await graph.read.passages(report.id, { first: 5 })).edges).toEqual([]);
    await expect(graph.read.entity({ name: `Man ${own}` })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await wordsAreSearched();
    expect((await graph.read.reports({ text: own }, { first: 5 })).edges).toEqual([]);
    // The tombstone keeps it from coming back.
    await arrest(own);
    expect(await graph.read.report(report.id)).toMatchObject({ status: 'PURGED' });
  });

  test('a purge leaves no name that only its report had, of the merged and of bodies spoken for either', async () => {
    const own = ownWord();
    await arrest(own);
    const [man, body] = [someone(`Man ${own}`, 'Person'), someone(`Hidden body ${own}`)];
    const [secret, clerk] = ['Secret', 'Clerk'].map((name) => someone(`${name} ${own}`, 'Person'));
    const sources = someone(`Sources ${own}`, 'Group', { named: false, speaksFor: body.id });
    const said = reading({
      sentences: [`Sources said that it took ${own} and the clerk.`],
      publisher: `Echo ${own}`,
      publishedOn: '2019-03-01',
      claims: [secret, clerk].map((object = man) => ({
        ...{ subject: someone(`Army ${own}`), relation: 'ARRESTS', object },
        chain: [sources],
      })),
    });
    const { report, entities } = said;
    await graph.reports.store({ ...said, entities: [...entities, body] }, recorded);
    await graph.judge.mergeEntities({ id: man.id }, { id: secret?.id }, analyst);
    await graph.judge.purge(report.id, analyst);
    const { edges } = await graph.read.entities({ search: own }, { first: 20 });
    expect(edges.map(({ node }) => [node.name, node.aliases]).sort()).toEqual([
      [`Army ${own}`, []],
      [`Herald ${own}`, []],
      [`Man ${own}`, []],
    ]);
    expect(await graph.read.entity({ id: secret?.id })).toBeNull();
  });

  test('a purge takes back what only its report called the others, and no name that another report or everybody has', async () => {
    const own = ownWord();
    const called = (aliases: readonly string[]) => ({ ...someone(`Army ${own}`), aliases });
    const tell = async (sentence: string, publisher: string, army: Entity, qatar: Entity) => {
      const said = reading({
        sentences: [sentence],
        publisher: `${publisher} ${own}`,
        publishedOn: '2019-03-01',
        claims: [{ subject: army, relation: 'ARRESTS', object: qatar }],
      });
      await graph.reports.store(said, recorded);
      return said.report;
    };
    const state = { ...someone(`Emirate ${own}`), aliases: [] };
    await tell(`The army of ${own}, the Lions.`, 'Herald', called([`Lions`]), state);
    const report = await tell(
      `The Lions of ${own}, known as Night\nOwls, took him, Doha said.`,
      'Echo',
      called(['Lions', 'Night Owls']),
      { ...state, aliases: ['Doha'] },
    );
    const names = async () =>
      (await graph.read.entities({ search: own }, { first: 20 })).edges
        .map(({ node }) => [node.name, node.aliases])
        .filter(([name]) => /^(?:Army|Emirate)/u.test(name as string))
        .sort();
    const emirate = [`Emirate ${own}`, ['Doha']];
    expect(await names()).toEqual([[`Army ${own}`, ['Lions', 'Night Owls']], emirate]);
    await graph.judge.purge(report.id, analyst);
    await wordsAreSearched();
    expect(await names()).toEqual([[`Army ${own}`, ['Lions']], emirate]);
    await expect(graph.read.entity({ name: 'Night Owls' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('each other name that someone goes by is a claim of its own, with the name as it stood', async () => {
    const own = ownWord();
    const man = someone(`Man ${own}`, 'Person', { aliases: ['Abu Nur', 'the Lion'] });
    const tell = (publisher: string, name: string, sentence: string) =>
      graph.reports.store(
        reading({
          sentences: [sentence],
          publisher: `${publisher} ${own}`,
          publishedOn: '2019-03-01',
          claims: [
            {
              ...{ subject: man, relation: 'ALSO_KNOWN_AS', object: man },
              more: { object: { entity: man, text: name } },
            },
          ],
        }),
        recorded,
      );
    await tell('Herald', 'Abu Nur', `He is known in ${own} as Abu Nur.`);
    await tell('Echo', 'the Lion', `Friends of ${own} called him the Lion.`);
    await tell('Tribune', 'Lion', `Lion is what soldiers named the man from ${own}.`);
    const names = (await claimsWith(man.name)).map(({ alias, status }) => [alias, status]);
    expect(names.sort()).toEqual([
      ['Abu Nur', 'UNCONFIRMED'],
      ['Lion', 'CORROBORATED'],
    ]);
  });

  test('a spokesman, his body and whoever is merged with it are one origin; in the next report he may speak for himself', async () => {
    const own = ownWord();
    const bodies = ['Bureau', 'Directorate', 'Council'].map((name) => someone(`${name} ${own}`));
    const [bureau, directorate, council] = bodies as [Entity, Entity, Entity];
    const salim = (speaksFor: string | null) => someone(`Salim ${own}`, 'Person', { speaksFor });
    const tell = (sentence: string, teller: Entity | readonly Entity[], publisher: string) => {
      const claim = {
        subject: someone(`Army ${own}`),
        relation: 'ARRESTS',
        object: someone(`Man ${own}`, 'Person'),
      };
      const said = reading({
        sentences: [sentence],
        publisher: `${publisher} ${own}`,
        publishedOn: '2019-03-01',
        claims: [{ ...claim, chain: [teller].flat() }],
      });
      return graph.reports.store({ ...said, entities: [...said.entities, ...bodies] }, recorded);
    };
    const origins = async () =>
      (await graph.read.claims({ with: { name: `Man ${own}` } }, { first: 5 }, {})).edges.map(
        ({ node }) => node.origins,
      );
    await tell(`Our men hold him, the bureau of ${own} wrote.`, bureau, 'Herald');
    await tell(`Troops seized the man at home in ${own}.`, salim(bureau.id), 'Tribune');
    expect(await origins()).toEqual([1]);
    await tell(`He was led away by soldiers near ${own}.`, directorate, 'Echo');
    expect(await origins()).toEqual([2]);
    const merge = await graph.judge.mergeEntities(
      { id: directorate.id },
      { id: bureau.id },
      analyst,
    );
    expect(await origins()).toEqual([1]);
    await graph.rebuild();
    expect(await origins()).toEqual([1]);
    await graph.judge.undo(merge.id, analyst);
    expect(await origins()).toEqual([2]);
    await tell(`I saw it all with my own eyes in ${own}.`, salim(null), 'Mirror');
    expect(await origins()).toEqual([3]);
    // The nameless of another body come first: what they say is of that body, whoever passes it on.
    const nameless = someone(`Sources ${own}`, 'Group', { named: false, speaksFor: council.id });
    await tell(`They came for him at dawn from ${own}.`, [nameless, salim(bureau.id)], 'Post');
    expect(await origins()).toEqual([4]);
  });

  test('changes tell what was new or changed its standing', async () => {
    const own = ownWord();
    const start = new Date().toISOString();
    await arrest(own);
    await arrest(own, {
      publisher: `Tribune ${own}`,
      sentence: `Troops seized him near ${own}, we saw.`,
    });
    const { edges } = await graph.read.changes(start, { first: 200 }, {});
    const mine = edges.filter(({ node }) => node.claim?.subject?.name === `Army ${own}`);
    expect(mine.map(({ node }) => node.claim?.status)).toEqual(['CORROBORATED']);
  });

  test('changes tell which claims are gone when someone turns out to be someone else', async () => {
    const own = ownWord();
    await arrest(own, { army: `LNA ${own}` });
    await arrest(own, { publisher: `Tribune ${own}`, sentence: `Troops took him in ${own}.` });
    const [old] = await claimsWith(`LNA ${own}`);
    const since = new Date().toISOString();
    await graph.judge.mergeEntities({ name: `Army ${own}` }, { name: `LNA ${own}` }, analyst);
    const { edges } = await graph.read.changes(since, { first: 200 }, {});
    const gone = edges.find(({ node }) => node.claimId === old?.id);
    expect(gone?.node.claim).toBeNull();
    const now = await graph.read.claim(old?.id ?? '', {});
    expect(edges.map(({ node }) => node.claimId)).toContain(now?.id);
  });

  test('a claim is found by every id that it had, however often its parties were merged', async () => {
    const own = ownWord();
    await arrest(own, { army: `LNA ${own}` });
    await arrest(`${own} elsewhere`, { army: `Brigade ${own}` });
    await arrest(`${own} beyond`, { army: `Unit ${own}` });
    const ids: string[] = [];
    for (const keep of [`Brigade ${own}`, `Unit ${own}`]) {
      ids.push(...(await claimsWith(`Man ${own}`)).map(({ id }) => id));
      await graph.judge.mergeEntities({ name: keep }, { name: `LNA ${own}` }, analyst);
    }
    expect(ids).toHaveLength(2);
    const now = await Promise.all(ids.map((id) => graph.read.claim(id, {})));
    expect(now.map((claim) => claim?.subject?.name)).toEqual([`Unit ${own}`, `Unit ${own}`]);
  });

  test('one claim, its origins and what is behind a relationship can be asked as they stood', async () => {
    const own = ownWord();
    const first = await arrest(own);
    const [claim] = await claimsWith(`Army ${own}`);
    const moment = (await graph.read.report(first.id))?.recordedAt ?? '';
    const denial: TestimonyInput = {
      stance: 'DENIES',
      modality: 'asserted',
      provenance: {
        citation: {
          url: null,
          title: 'No arrest',
          publisher: `Gazette ${own}`,
          publishedOn: '2019-03-02',
          quote: 'Nobody was arrested.',
        },
      },
      chain: [],
    };
    await graph.judge.addTestimony(claim?.id ?? '', denial, analyst);
    const { id = '' } = claim ?? {};
    expect(await graph.read.claim(id, {})).toMatchObject({ status: 'DISPUTED' });
    expect(await graph.read.claim(id, whole, { asOf: moment })).toMatchObject({
      status: 'UNCONFIRMED',
      testimonies: [{ stance: 'AFFIRMS' }],
    });
    expect(await graph.read.claim(id, {}, { asOf: '2018-01-01' })).toBeNull();
    expect((await graph.read.corroboration(id))?.denials).toHaveLength(1);
    expect((await graph.read.corroboration(id, { asOf: moment }))?.denials).toEqual([]);
    const filter = { subject: { name: `Army ${own}` } };
    const [edge] = (await graph.read.relationships(filter, { first: 1 })).edges;
    const behind = await graph.read.claimsBehind(
      edge?.node.id ?? '',
      { first: 5 },
      {},
      { asOf: moment },
    );
    expect(behind.edges.map(({ node }) => node.status)).toEqual(['UNCONFIRMED']);
  });

  test('the same testimony again: refused while it is withdrawn, revived where only an undone review had added it', async () => {
    const own = ownWord();
    const report = await arrest(own);
    const [claim] = await claimsWith(`Army ${own}`);
    const version: ClaimInput = {
      subject: { name: `Army ${own}` },
      relation: 'TRANSFERS',
      object: { name: `Man ${own}` },
      stance: 'AFFIRMS',
      modality: 'asserted',
      provenance: { passage: report.passages[0]?.id ?? '', quote: 'arrested the man' },
      chain: [],
    };
    const review = await graph.judge.review(claim?.id ?? '', 'CORRECTED', version, analyst);
    await graph.judge.undo(review.id, analyst);
    const again = await graph.judge.addClaim(version, analyst);
    expect(again.status).toBe('UNCONFIRMED');
    const withdrawal = await graph.judge.withdraw(again.testimonies[0]?.id ?? '', analyst);
    await expect(graph.judge.addClaim(version, analyst)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(withdrawal.id),
    });
  });

  test.each([
    ['the first', [0, 1], ['WITHDRAWN', 'WITHDRAWN']],
    ['the last', [1, 0], ['WITHDRAWN', 'UNCONFIRMED']],
  ] as const)(
    'what a correction and a withdrawal took back stands again once both are undone, %s first',
    async (_, [first, second], [ARRESTS, ATTACKS]) => {
      const own = ownWord();
      const report = await arrest(own);
      const [claim] = await claimsWith(`Army ${own}`);
      const { id = '' } = claim ?? {};
      const judgements = [
        await graph.judge.review(id, 'CORRECTED', version(own, report), analyst),
        await graph.judge.withdraw(report.id, analyst),
      ] as const;
      expect(await stand(own)).toEqual({ ARRESTS: 'WITHDRAWN', ATTACKS: 'WITHDRAWN' });
      await graph.judge.undo(judgements[first].id, analyst);
      expect(await stand(own)).toEqual({ ARRESTS, ATTACKS });
      await graph.judge.undo(judgements[second].id, analyst);
      expect(await stand(own)).toEqual({ ARRESTS: 'UNCONFIRMED', ATTACKS: 'WITHDRAWN' });
    },
  );

  test('what was rejected before its report was corrected stays out when the rejection is undone', async () => {
    const own = ownWord();
    const [old, corrected] = [versionOf(own, ['ARRESTS', 'ATTACKS']), versionOf(own, ['ARRESTS'])];
    await graph.reports.storeMany([old, corrected], recorded);
    const claims = await claimsWith(`Army ${own}`);
    const shot = claims.find(({ relation }) => relation === 'ATTACKS');
    const rejection = await graph.judge.review(shot?.id ?? '', 'REJECTED', null, analyst);
    const correction = await graph.judge.supersede(old.report.id, corrected.report.id, analyst);
    await graph.judge.undo(rejection.id, analyst);
    expect(await stand(own)).toEqual({ ARRESTS: 'UNCONFIRMED', ATTACKS: 'WITHDRAWN' });
    await graph.judge.undo(correction.id, analyst);
    expect(await stand(own)).toEqual({ ARRESTS: 'UNCONFIRMED', ATTACKS: 'UNCONFIRMED' });
  });

  test('a correction that is undone takes its version out, however often, unless another one stands by it', async () => {
    const own = ownWord();
    const report = await arrest(own);
    const [claim] = await claimsWith(`Army ${own}`);
    const id = claim?.testimonies[0]?.id ?? '';
    const correct = (by: string) =>
      graph.judge.review(id, 'CORRECTED', version(own, report), { by });
    const readers = { ARRESTS: 'UNCONFIRMED', ATTACKS: 'WITHDRAWN' };
    for (let time = 0; time < 2; time += 1) {
      const { id: correction } = await correct('Amira');
      expect(await stand(own)).toEqual({ ARRESTS: 'WITHDRAWN', ATTACKS: 'UNCONFIRMED' });
      await graph.judge.undo(correction, analyst);
      expect(await stand(own)).toEqual(readers);
    }
    const both = [await correct('Amira'), await correct('Boris')] as const;
    await graph.judge.undo(both[0].id, analyst);
    expect(await stand(own)).toEqual({ ARRESTS: 'WITHDRAWN', ATTACKS: 'UNCONFIRMED' });
    await graph.judge.undo(both[1].id, analyst);
    expect(await stand(own)).toEqual(readers);

    const again = await correct('Amira');
    await graph.judge.addClaim(version(own, report), { by: 'Boris' });
    await graph.judge.undo(again.id, analyst);
    expect(await stand(own)).toEqual({ ARRESTS: 'UNCONFIRMED', ATTACKS: 'UNCONFIRMED' });
  });

  test('a correction of the hedge alone is refused, and takes nothing out', async () => {
    const own = ownWord();
    const report = await arrest(own);
    const [claim] = await claimsWith(`Army ${own}`);
    const hedged = { ...version(own, report, 'ARRESTS'), hedge: 'reportedly' };
    await expect(
      graph.judge.review(claim?.id ?? '', 'CORRECTED', hedged, analyst),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('the hedge') as unknown,
    });
    expect(await stand(own)).toEqual({ ARRESTS: 'UNCONFIRMED' });
  });

  test('what lived on of a first version goes with its correction, and comes back with it', async () => {
    const own = ownWord();
    const versions = [['ARRESTS', 'ATTACKS'], ['ARRESTS'], ['RELEASES']].map((relations) =>
      versionOf(own, relations),
    );
    const [first = '', second = '', third = ''] = versions.map(({ report }) => report.id);
    await graph.reports.storeMany(versions, recorded);
    const corrected = await graph.judge.supersede(first, second, analyst);
    const lived = { ARRESTS: 'UNCONFIRMED', ATTACKS: 'WITHDRAWN', RELEASES: 'UNCONFIRMED' };
    expect(await stand(own)).toEqual(lived);
    await expect(graph.judge.supersede(third, first, analyst)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Name the version that stands') as unknown,
    });

    const withdrawal = await graph.judge.withdraw(second, analyst);
    expect(await stand(own)).toEqual({ ...lived, ARRESTS: 'WITHDRAWN' });
    await graph.judge.undo(withdrawal.id, analyst);
    expect(await stand(own)).toEqual(lived);

    const again = await graph.judge.supersede(second, third, analyst);
    expect(await stand(own)).toEqual({ ...lived, ARRESTS: 'WITHDRAWN' });
    await expect(graph.judge.undo(corrected.id, analyst)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(again.id) as unknown,
    });
    await graph.judge.undo(again.id, analyst);
    expect(await stand(own)).toEqual(lived);
    await graph.judge.undo(corrected.id, analyst);
    expect(await stand(own)).toEqual({ ...lived, ATTACKS: 'UNCONFIRMED' });
  });

  test('all that is cited of one report is on its pages', async () => {
    const own = ownWord();
    const quotes = [`They took ${own}.`, `They left ${own}.`, `They burnt ${own}.`];
    const cited = { url: null, title: own, publisher: `Daily ${own}`, publishedOn: '2020-01-02' };
    for (const quote of quotes)
      await graph.judge.addClaim(
        {
          subject: { create: { name: `Army ${own}`, kind: 'Organization' } },
          relation: 'ATTACKS',
          object: { create: { name: `Town ${own}`, kind: 'Place' } },
          ...{ stance: 'AFFIRMS', modality: 'asserted', chain: [] },
          provenance: { citation: { ...cited, quote } },
        },
        analyst,
      );
    const [claim] = await claimsWith(`Army ${own}`);
    const id = claim?.testimonies[0]?.report?.id ?? '';
    const read: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, hasNextPage } = await graph.read.passages(id, { first: 1, after });
      read.push(...edges.map(({ node }) => node.text));
      if (!hasNextPage) break;
      after = edges.at(-1)?.cursor ?? null;
    }
    expect(read.sort()).toEqual([...quotes].sort());
    expect((await graph.read.report(id))?.claims).toBe(0);
  });

  test('a report that was withdrawn or purged is not cited again, and stays what it is', async () => {
    const own = ownWord();
    const report = await arrest(own);
    const cited = async (title: string, quote: string) => {
      const paper = { title, publisher: `Gazette ${own}`, publishedOn: '2019-04-01' };
      const { testimonies } = await graph.judge.addClaim(
        { ...version(own, report), provenance: { citation: { url: null, ...paper, quote } } },
        analyst,
      );
      return testimonies.find((one) => one.report?.title === title)?.report?.id ?? '';
    };
    const [withdrawn, purged] = [await cited('One', 'It shot.'), await cited('Other', 'It hit.')];
    await graph.judge.withdraw(withdrawn, analyst);
    await expect(cited('One', 'It fired.')).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('was withdrawn') as unknown,
    });
    await graph.judge.purge(purged, analyst);
    await expect(cited('Other', 'It hit.')).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('was purged') as unknown,
    });
    expect(await graph.read.report(purged)).toMatchObject({ status: 'PURGED', title: null });
    expect(await stand(own)).toEqual({ ARRESTS: 'UNCONFIRMED', ATTACKS: 'WITHDRAWN' });
  });
});
