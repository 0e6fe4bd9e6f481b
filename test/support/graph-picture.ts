import type { ClaimRecord, Graph } from '@whence/graph';

const whole = { testimonies: 100, chain: true, passage: true, report: true };

/** Everything that can be read about these names, as plain data without ids: two graphs that say the same have one picture. */
export async function picture(graph: Graph, own: string): Promise<unknown> {
  const entities = await everything((after) =>
    graph.read.entities({ search: own }, { first: 100, after }),
  );
  const claims = await Promise.all(
    entities.map((entity) =>
      everything((after) =>
        graph.read.claims({ with: { id: entity.id } }, { first: 100, after }, whole),
      ),
    ),
  );
  const relationships = await Promise.all(
    entities.map((entity) =>
      everything((after) =>
        graph.read.relationships({ with: { id: entity.id } }, { first: 100, after }),
      ),
    ),
  );
  const told = await Promise.all(
    entities.map((entity) =>
      everything((after) =>
        graph.read.claims({ toldBy: { id: entity.id } }, { first: 100, after }, {}),
      ),
    ),
  );
  return {
    entities: entities.map(({ name, kind, aliases }) => ({ name, kind, aliases })).sort(byJson),
    claims: distinct(
      claims.flat().map((claim) => ({
        said: `${claim.subject?.name ?? '?'} ${claim.relation} ${claim.object?.name ?? '?'}`,
        when: claim.when?.start ?? null,
        status: claim.status,
        origins: claim.origins,
        denials: claim.denials,
        modalities: claim.modalities,
        statedAt: claim.statedAt,
        testimonies: claim.testimonies
          .map(({ stance, quote, withdrawnAt, chain, report }) => ({
            stance,
            quote,
            withdrawn: withdrawnAt !== null,
            chain: chain.map(({ source }) => source.name),
            publisher: report?.publisher?.name ?? null,
          }))
          .sort(byJson),
      })),
    ),
    relationships: distinct(
      relationships
        .flat()
        .map(
          ({
            subject,
            relation,
            object,
            claims: count,
            status,
            origins,
            denials,
            first,
            last,
          }) => ({
            said: `${subject.name} ${relation} ${object.name}`,
            ...{ count, status, origins, denials, first, last },
          }),
        ),
    ),
    told: told.map((all, index) => `${entities[index]?.name ?? ''} told ${all.length}`).sort(),
  };
}

/** The same with ids, for before and after an undo. */
export async function pictureWithIds(graph: Graph, own: string): Promise<unknown> {
  const entities = await everything((after) =>
    graph.read.entities({ search: own }, { first: 100, after }),
  );
  const claims = await Promise.all(
    entities.map((entity) =>
      everything((after) =>
        graph.read.claims({ with: { id: entity.id } }, { first: 100, after }, whole),
      ),
    ),
  );
  const relationships = await Promise.all(
    entities.map((entity) =>
      everything((after) =>
        graph.read.relationships({ with: { id: entity.id } }, { first: 100, after }),
      ),
    ),
  );
  return {
    entities: [...entities].sort(byJson),
    claims: claims.map(withoutHistory),
    relationships,
  };
}

/** That something was once withdrawn stays known when the withdrawal is undone. */
function withoutHistory(claims: readonly ClaimRecord[]): readonly unknown[] {
  return claims.map((claim) => ({
    ...claim,
    testimonies: claim.testimonies.map((testimony) => ({ ...testimony, withdrawnBefore: null })),
  }));
}

async function everything<Item>(
  page: (after: string | null) => Promise<{
    readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
    readonly hasNextPage: boolean;
  }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let after: string | null = null; ;) {
    const { edges, hasNextPage } = await page(after);
    items.push(...edges.map(({ node }) => node));
    if (!hasNextPage) return items;
    after = edges.at(-1)?.cursor ?? null;
  }
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()].sort(byJson);
}

function byJson(left: unknown, right: unknown): number {
  return JSON.stringify(left) < JSON.stringify(right) ? -1 : 1;
}
