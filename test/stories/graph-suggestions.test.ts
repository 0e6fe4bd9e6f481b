import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph, ReviewItem } from '@whence/graph';
import type { Entity } from '@whence/entity';
import type { EntityKind } from '@whence/vocabulary';
import { pictureWithIds } from '../support/graph-picture.js';
import { reading, someone } from '../support/readings.js';
import { openTestGraph, ownSurname } from '../support/test-graph.js';

jest.setTimeout(180_000);

describe('who may be one', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(() => graph.close());

  async function met(
    own: string,
    kind: EntityKind,
    ...names: readonly (readonly [string, string | null])[]
  ) {
    const entities = names.map(([name, country]) => someone(name, kind, { country }));
    for (const [index, entity] of entities.entries())
      await graph.reports.store(
        reading({
          sentences: [`Story ${index} of ${own} tells of ${entity.name}.`],
          publisher: `Paper ${index} ${own}`,
          claims: [
            { subject: entity, relation: 'ATTACKS', object: someone(`Town ${own}`, 'Place') },
          ],
        }),
        { recordedBy: 'story' },
      );
    return { ids: entities.map(({ id }) => id) };
  }

  async function waiting(first = 100): Promise<readonly ReviewItem[]> {
    const items: ReviewItem[] = [];
    for (let after: string | null = null; ;) {
      const page = await graph.read.reviewQueue({ first, after });
      items.push(...page.edges.map(({ node }) => node));
      if (!page.hasNextPage) return items;
      after = page.edges.at(-1)?.cursor ?? null;
    }
  }

  test('a name in two spellings is one entity, by a judgement that can be undone', async () => {
    const own = ownSurname();
    const { ids } = await met(
      own,
      'Person',
      [`Mahmoud al-${own}`, 'LBY'],
      [`Mahmud El ${own}`, 'LBY'],
    );
    await graph.judge.suggestMerges(ids, { by: 'whence', reason: 'Asked for' });
    const [one, other] = await Promise.all(ids.map((id) => graph.read.entity({ id })));
    expect(one).toEqual(other);
    expect(one?.aliases).toHaveLength(1);
    const [merge] = await graph.read.judgements(one?.id ?? '');
    expect(merge).toMatchObject({
      kind: 'SAME',
      by: 'whence',
      reason: expect.stringMatching(/^Asked for; ./u),
    });
    expect(await graph.judge.suggestMerges(ids, { by: 'whence' })).toMatchObject({ applied: 0 });
  });

  test('a suggestion that is rejected is not made again', async () => {
    const own = ownSurname();
    const { ids } = await met(
      own,
      'Person',
      [`Salim Karim ${own}`, null],
      [`Karim Salim ${own}`, null],
    );
    const [left = '', right = ''] = ids;
    const find = async () =>
      (await waiting()).find(
        (item) =>
          item.kind === 'SUGGESTION' &&
          [item.suggestion.left.id, item.suggestion.right.id].sort().join() ===
            [left, right].sort().join(),
      );
    await graph.judge.suggestMerges(ids, { by: 'whence' });
    const suggestion = await find();
    expect(suggestion).toBeDefined();
    await graph.judge.review(suggestion?.id ?? '', 'REJECTED', null, { by: 'Amira' });
    await graph.judge.suggestMerges(ids, { by: 'whence' });
    expect(await find()).toBeUndefined();
    await expect(
      graph.judge.mergeEntities({ id: left }, { id: right }, { by: 'Amira' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('a merge that was taken back is not made again by itself, and waits for a person', async () => {
    const own = ownSurname();
    const { ids } = await met(
      own,
      'Person',
      [`Mahmoud al-${own}`, null],
      [`Mahmud El ${own}`, null],
    );
    expect(await graph.judge.suggestMerges(ids, { by: 'whence' })).toMatchObject({ applied: 1 });
    const judgements = await Promise.all(ids.map((id) => graph.read.judgements(id)));
    await graph.judge.undo(judgements.flat()[0]?.id ?? '', { by: 'Amira' });
    expect(await graph.judge.suggestMerges(ids, { by: 'whence' })).toEqual({
      applied: 0,
      suggested: 1,
    });
  });

  test('someone whom a person told apart from one who was merged is not suggested for who stands for them', async () => {
    const own = ownSurname();
    const { ids } = await met(
      own,
      'Person',
      [`Salim Karim ${own}`, null],
      [`Karim Salim ${own}`, null],
      [`Ustad ${ownSurname()}`, null],
    );
    const [head, other, merged] = ids;
    await graph.judge.mergeEntities({ id: head }, { id: merged }, { by: 'Amira' });
    await graph.judge.markDifferent({ id: merged }, { id: other }, { by: 'Amira' });
    expect(await graph.judge.suggestMerges(ids, { by: 'whence' })).toEqual({
      applied: 0,
      suggested: 0,
    });
  });

  test('two who were split from each other are neither merged nor suggested', async () => {
    const own = ownSurname();
    const { ids } = await met(own, 'Person', [`Yusuf Karim ${own}`, null]);
    const { edges } = await graph.read.claims(
      { with: { id: ids[0] } },
      { first: 1 },
      { testimonies: 1 },
    );
    const split = await graph.judge.splitEntity(
      { id: ids[0] },
      { of: [edges[0]?.node.testimonies[0]?.id ?? ''], name: `Yusuf Karim ${own}` },
      { by: 'Amira' },
    );
    expect(await graph.judge.suggestMerges(split.about.slice(0, 2), { by: 'whence' })).toEqual({
      applied: 0,
      suggested: 0,
    });
    await graph.judge.undo(split.id, { by: 'Amira' });
  });

  test('a suggestion about someone who was merged since does not hide those behind it', async () => {
    const owns = Array.from({ length: 6 }, () => ownSurname());
    for (const [index, own] of owns.entries()) {
      const names = [`Salim Karim ${own}`, `Karim Salim ${own}`, `Someone Else ${own}`];
      const { ids } = await met(own, 'Person', ...names.map((name) => [name, null] as const));
      const [left = '', right = '', other = ''] = ids;
      await graph.judge.suggestMerges([left, right], { by: 'whence' });
      if (index % 2 === 0)
        await graph.judge.mergeEntities({ id: other }, { id: right }, { by: 'Amira' });
    }
    const about = (items: readonly ReviewItem[]) =>
      owns.map(
        (own) =>
          items.filter(
            (item) =>
              item.kind === 'SUGGESTION' &&
              // Another story's surname may be spelt nearly like this one.
              [item.suggestion.left, item.suggestion.right].every(({ name }) =>
                name.endsWith(` ${own}`),
              ),
          ).length,
      );
    expect(about(await waiting())).toEqual([0, 1, 0, 1, 0, 1]);
    expect(about(await waiting(1))).toEqual([0, 1, 0, 1, 0, 1]);
  });

  test('a description and a name that the same was done to are suggested, and merged by a person only', async () => {
    const own = ownSurname();
    const army = someone(`Army of ${own}`);
    const body = someone(`Front of ${own}`, 'ArmedGroup');
    const man = someone(`Salah ${own}`, 'Person');
    const nameless = someone(`a former Front of ${own} member`, 'Person', { named: false });
    const day = { start: '2019-03-04', end: '2019-03-04', precision: 'day', text: '' } as const;
    const arrest = (object: Entity, publisher: string) =>
      reading({
        sentences: [`They arrested ${object.name}.`],
        publisher: `${publisher} ${own}`,
        publishedOn: '2019-03-05',
        claims: [
          { subject: army, relation: 'ARRESTS', object, more: { when: day, event: 'ARREST' } },
          { subject: man, relation: 'MEMBER_OF', object: body },
        ].filter(({ subject }) => object === man || subject !== man),
      });
    await graph.reports.store(arrest(man, 'Herald'), { recordedBy: 'story' });
    await graph.reports.store(arrest(nameless, 'Gazette'), { recordedBy: 'story' });
    const before = await pictureWithIds(graph, own);
    expect(await graph.judge.suggestMerges([nameless.id], { by: 'whence' })).toEqual({
      applied: 0,
      suggested: 1,
    });
    const item = (await waiting()).find(
      (one) => one.kind === 'SUGGESTION' && one.suggestion.right.id === nameless.id,
    );
    expect(item).toMatchObject({
      suggestion: {
        left: { name: man.name },
        score: 0.7,
        reasons: [
          `Army of ${own} ARRESTS both on 2019-03-04`,
          expect.stringContaining(`names Front of ${own}`),
        ],
      },
    });
    const merge = await graph.judge.review(item?.id ?? '', 'ACCEPTED', null, { by: 'Amira' });
    const { edges } = await graph.read.claims(
      { object: { name: man.name }, relation: ['ARRESTS'] },
      { first: 5 },
      {},
    );
    expect(edges.map(({ node }) => [node.status, node.origins])).toEqual([['CORROBORATED', 2]]);
    await graph.judge.undo(merge.id, { by: 'Amira' });
    expect(await pictureWithIds(graph, own)).toEqual(before);
  });

  test('a purge leaves no suggestion that its report is why, and those that others are', async () => {
    const own = ownSurname();
    const army = someone(`Army of ${own}`);
    const man = someone(`Salim Karim ${own}`, 'Person');
    const alike = someone(`Karim Salim ${own}`, 'Person');
    const nameless = someone(`a clerk of ${own}`, 'Person', { named: false });
    const when = { start: '2019-03-04', end: '2019-03-04', precision: 'day', text: '' } as const;
    const tell = async (object: Entity, relation: string) => {
      const said = reading({
        sentences: [`It ${relation} ${object.name}.`],
        claims: [{ subject: army, relation, object, more: { when, event: 'ARREST' } }],
      });
      await graph.reports.store(said, { recordedBy: 'story' });
      return said.report.id;
    };
    const purged = await tell(man, 'ARRESTS');
    for (const object of [man, alike]) await tell(object, 'MEETS');
    await tell(nameless, 'ARRESTS');
    await graph.judge.suggestMerges([man.id, nameless.id], { by: 'whence' });
    const others = async () => {
      const pairs = (await waiting()).flatMap((item) =>
        item.kind === 'SUGGESTION' ? [[item.suggestion.left.id, item.suggestion.right.id]] : [],
      );
      return [alike.id, nameless.id].filter((id) =>
        pairs.some((pair) => pair.includes(id) && pair.includes(man.id)),
      );
    };
    expect(await others()).toEqual([alike.id, nameless.id]);
    await graph.judge.purge(purged, { by: 'Amira', reason: 'Court order' });
    expect(await others()).toEqual([alike.id]);
  });

  test('a purge leaves no reason that tells a name which only its report had', async () => {
    const own = ownSurname();
    const { ids } = await met(own, 'Person', [`Mahmoud al-${own}`, null]);
    const spelt = someone(`Mahmud El ${own}`, 'Person');
    const said = reading({
      sentences: [`${spelt.name} was seen in ${own}.`],
      claims: [{ subject: spelt, relation: 'VISITS', object: someone(`Port ${own}`, 'Place') }],
    });
    await graph.reports.store(said, { recordedBy: 'story' });
    const all = [...ids, spelt.id];
    expect(await graph.judge.suggestMerges(all, { by: 'whence' })).toMatchObject({ applied: 1 });
    const told = async () => {
      const judgements = await Promise.all(all.map((id) => graph.read.judgements(id)));
      const acts = await graph.read.audit({ about: spelt.id }, { first: 10 });
      return [...judgements.flat(), ...acts.edges.map(({ node }) => node)].map((one) => one.reason);
    };
    expect(await told()).toEqual(expect.arrayContaining([expect.stringMatching(/mahmud/u)]));
    await graph.judge.purge(said.report.id, { by: 'Amira', reason: 'Court order' });
    expect(new Set(await told())).toEqual(new Set([null]));
  });

  test('what was withdrawn or only planned is nothing that was done to both', async () => {
    const own = ownSurname();
    const army = someone(`Army of ${own}`);
    const man = someone(`Salah ${own}`, 'Person');
    const nameless = someone(`a clerk of ${own}`, 'Person', { named: false });
    const when = { start: '2019-03-04', end: '2019-03-04', precision: 'day', text: '' } as const;
    const arrest = async (object: Entity, modality: 'asserted' | 'planned', publisher: string) => {
      const said = reading({
        sentences: [`They arrested ${object.name}.`],
        publisher: `${publisher} ${own}`,
        claims: [
          {
            ...{ subject: army, relation: 'ARRESTS', object },
            more: { when, event: 'ARREST', modality },
          },
        ],
      });
      await graph.reports.store(said, { recordedBy: 'story' });
      return said.report.id;
    };
    const suggested = async () =>
      (await graph.judge.suggestMerges([nameless.id], { by: 'whence' })).suggested;
    await arrest(man, 'planned', 'Herald');
    await arrest(nameless, 'asserted', 'Gazette');
    expect(await suggested()).toBe(0);
    const withdrawn = await arrest(man, 'asserted', 'Tribune');
    await graph.judge.withdraw(withdrawn, { by: 'Amira', reason: 'It was someone else.' });
    expect(await suggested()).toBe(0);
  });

  test('two whom one report tells apart are not suggested', async () => {
    const own = ownSurname();
    const army = someone(`Army of ${own}`);
    const man = someone(`Salah ${own}`, 'Person');
    const nameless = someone(`a clerk from ${own}`, 'Person', { named: false });
    const when = { start: '2019-03-04', end: '2019-03-04', precision: 'day', text: '' } as const;
    await graph.reports.store(
      reading({
        sentences: [`They arrested Salah ${own} and a clerk.`],
        claims: [man, nameless].map((object) => ({
          subject: army,
          relation: 'ARRESTS',
          object,
          more: { when, event: 'ARREST' },
        })),
      }),
      { recordedBy: 'story' },
    );
    const { suggested } = await graph.judge.suggestMerges([nameless.id], { by: 'whence' });
    expect(suggested).toBe(0);
  });
});
