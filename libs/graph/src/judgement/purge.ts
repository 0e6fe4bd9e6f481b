import type { Vocabulary } from '@whence/vocabulary';
import { deriveAndWrite } from '../store/derive-and-write.js';
import { refreshViews } from '../store/learn-entities.js';
import { idsOf } from '../store/place.js';
import type { Doing, Done } from './act.js';
import { reportOf, testimoniesOf } from './withdraw.js';

/**
 * Legal removal: what the report said goes, whoever only it spoke of, and what only it called the others; its id and hash
 * stay as a tombstone. So do judgements and acts about who is gone, but not their reasons. Names that everybody knows (the vocabulary's) stay. Gives those of whom nothing is suggested now,
 * since the report may have been why: who is left of them may still be like others.
 */
export async function purge(
  doing: Doing,
  reportId: string,
  vocabulary: Vocabulary,
): Promise<Done<readonly string[]>> {
  const { tx, who, key, at } = doing;
  await reportOf(doing, reportId);
  const testimonies = await testimoniesOf(doing, [reportId]);
  const entities = await tx.run<{ id: string }>('write/find-entities-of-a-report', {
    id: reportId,
  });
  const named = [...entities.map(({ id }) => id), ...testimonies.flatMap(idsOf)];
  await who.learn(named);
  await tx.run('write/delete-testimonies', { ids: testimonies.map(({ id }) => id) });
  const touched = testimonies.map(({ relationshipId }) => relationshipId);
  await deriveAndWrite(tx, { touched, incoming: [], who, key, at });
  const isKnown = (name: string) =>
    (vocabulary.knownName(name) ?? vocabulary.country(name)) !== undefined;
  await unlearn(doing, reportId, named, isKnown);
  await tx.run('write/purge-report', { id: reportId, at });
  await forget(doing, new Set([...named, ...named.flatMap((id) => who.get(id)?.speaksFor ?? [])]));
  const heads = [...new Set(named.map(who.standsFor))].sort();
  await tx.run('write/forget-suggestions', { ids: heads });
  return { result: heads, id: reportId, about: [reportId] };
}

interface Called {
  readonly id: string;
  readonly head: string;
  readonly aliases: readonly string[];
}

async function unlearn(
  { tx }: Doing,
  reportId: string,
  named: readonly string[],
  isKnown: (name: string) => boolean,
): Promise<void> {
  const ids = [...new Set(named)].sort();
  const called = await tx.run<Called>('write/find-aliases-of-a-report', {
    id: reportId,
    entities: ids,
  });
  const learned = called
    .map((row) => ({ ...row, aliases: row.aliases.filter((alias) => !isKnown(alias)) }))
    .filter(({ aliases }) => aliases.length > 0);
  if (learned.length === 0) return;
  await tx.run('write/unlearn-aliases', { entities: learned });
  await refreshViews(tx, [...new Set(learned.map(({ head }) => head))].sort());
}

/** Some can go only once others have gone: a body after those who speak for it. */
async function forget({ tx, who }: Doing, ids: ReadonlySet<string>): Promise<void> {
  const gone = new Set<string>();
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    const left = [...ids].filter((id) => !gone.has(id)).sort();
    for (const { id } of await tx.run<{ id: string }>('write/forget-entities', { ids: left }))
      gone.add(id);
  }
  if (gone.size > 0) await tx.run('write/forget-reasons', { ids: [...gone].sort() });
  // Those who were merged gave their names to who stands for them.
  const heads = new Set([...gone].map(who.standsFor).filter((id) => !gone.has(id)));
  if (heads.size > 0) await refreshViews(tx, [...heads].sort());
}
