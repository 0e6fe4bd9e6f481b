import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Graph, ReviewItem } from '@whence/graph';
import { loadVocabulary, type EntityKind } from '@whence/vocabulary';
import { reading, someone } from '../support/readings.js';
import { openTestGraph, ownWord } from '../support/test-graph.js';

jest.setTimeout(180_000);

describe('who may be one', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph({ vocabulary: loadVocabulary() });
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

  async function waiting(): Promise<readonly ReviewItem[]> {
    const items: ReviewItem[] = [];
    for (let after: string | null = null; ;) {
      const page = await graph.read.reviewQueue({ first: 100, after });
      items.push(...page.edges.map(({ node }) => node));
      if (!page.hasNextPage) return items;
      after = page.edges.at(-1)?.cursor ?? null;
    }
  }

  test('a name in two spellings is one entity, by a judgement that can be undone', async () => {
    // A surname of letters alone, so that it sounds like nobody else's.
    const own = ownWord().replaceAll(/[^a-z]/g, '') + 'zorqan';
    const { ids } = await met(
      own,
      'Person',
      [`Mahmoud al-${own}`, 'LBY'],
      [`Mahmud El ${own}`, 'LBY'],
    );
    await graph.judge.suggestMerges(ids, { by: 'whence' });
    const [one, other] = await Promise.all(ids.map((id) => graph.read.entity({ id })));
    expect(one).toEqual(other);
    expect(one?.aliases).toHaveLength(1);
    const [merge] = await graph.read.judgements(one?.id ?? '');
    expect(merge).toMatchObject({ kind: 'SAME', by: 'whence', reason: expect.any(String) });
    expect(await graph.judge.suggestMerges(ids, { by: 'whence' })).toMatchObject({ applied: 0 });
  });

  test('a suggestion that is rejected is not made again', async () => {
    const own = ownWord().replaceAll(/[^a-z]/g, '') + 'marqand';
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
});
