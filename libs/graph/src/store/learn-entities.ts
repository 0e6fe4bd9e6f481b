import type { Transaction } from '../driver/connection.js';
import { withoutNulls } from './derived-rows.js';
import { entityProperties, sorted, viewProperties, type LeafEntity } from './entity-row.js';
import type { Who } from './who.js';

/** Creates those that are new, and teaches those that are there the aliases they did not have. Gives the ids of the new ones. */
export async function learnEntities(
  tx: Transaction,
  leaves: readonly LeafEntity[],
  who: Who,
): Promise<readonly string[]> {
  await who.learn(leaves.flatMap(idsOfEntity));
  const isNew = ({ id }: LeafEntity) => who.get(id) === undefined;
  const known = leaves.filter((entity) => !isNew(entity)).sort(byId);
  const fresh = leaves.filter(isNew).sort(byId);
  if (fresh.length > 0)
    tx.send('write/add-entities', {
      entities: fresh.map((entity) => ({
        id: entity.id,
        kind: entity.kind,
        properties: withoutNulls(entityProperties(entity)),
      })),
    });
  for (const { id, name, named, kind, country, aliases, speaksFor } of fresh)
    who.add({ id, name, named, kind, ownCountry: country, ownAliases: aliases, speaksFor });
  await teachAliases(tx, known, who);
  const speakers = fresh.flatMap(({ id, speaksFor }) =>
    speaksFor === null ? [] : [{ speaker: id, body: speaksFor }],
  );
  if (speakers.length > 0) tx.send('write/speak-for', { links: speakers });
  return fresh.map(({ id }) => id);
}

/** Itself and the body that it speaks for. */
export function idsOfEntity({ id, speaksFor }: LeafEntity): readonly string[] {
  return speaksFor === null ? [id] : [id, speaksFor];
}

async function teachAliases(
  tx: Transaction,
  leaves: readonly LeafEntity[],
  who: Who,
): Promise<void> {
  const learned = leaves.flatMap((entity) => {
    const known = who.get(entity.id);
    if (known === undefined) return [];
    const own = known.ownAliases ?? [];
    const aliases = sorted([...entity.aliases, entity.name], known.name).filter(
      (alias) => !own.includes(alias),
    );
    return aliases.length === 0 ? [] : [{ id: entity.id, aliases, head: who.standsFor(entity.id) }];
  });
  if (learned.length === 0) return;
  tx.send('write/learn-aliases', { entities: learned });
  for (const { id, aliases } of learned) who.teach(id, aliases);
  const heads = [...new Set(learned.map(({ head }) => head))].sort();
  await refreshViews(tx, heads);
}

interface ClusterRow {
  readonly id: string;
  readonly name: string;
  readonly ownCountry: string | null;
  readonly ownAliases: readonly string[] | null;
  readonly grade: string | null;
  readonly members: readonly {
    readonly name: string;
    readonly ownCountry: string | null;
    readonly ownAliases: readonly string[] | null;
  }[];
}

/** Names, aliases, country and grade of entities together with those merged into them. */
export async function refreshViews(tx: Transaction, heads: readonly string[]): Promise<void> {
  const rows = await tx.run<ClusterRow>('write/find-clusters', { ids: heads });
  tx.send('write/change-entities', {
    entities: rows.map(({ id, name, ownCountry, ownAliases, grade, members }) => ({
      id,
      properties: {
        grade,
        ...viewProperties(
          id,
          name,
          [...(ownAliases ?? []), ...members.flatMap((m) => [m.name, ...(m.ownAliases ?? [])])],
          ownCountry ?? members.flatMap((m) => m.ownCountry ?? []).sort()[0] ?? null,
        ),
      },
    })),
  });
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
