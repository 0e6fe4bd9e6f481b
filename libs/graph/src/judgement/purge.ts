import { deriveAndWrite } from '../store/derive-and-write.js';
import type { Doing, Done } from './act.js';
import type { Touched } from './retell.js';
import { reportOf } from './withdraw.js';

/** Legal removal: what the report said goes, and whoever only it spoke of; its id and hash stay as a tombstone. */
export async function purge(doing: Doing, reportId: string): Promise<Done<void>> {
  const { tx, who, key, at } = doing;
  await reportOf(doing, reportId);
  const testimonies = await tx.run<Touched>('write/find-testimonies-in', { ids: [reportId] });
  const entities = await tx.run<{ id: string }>('write/find-entities-of-a-report', {
    id: reportId,
  });
  await tx.run('write/delete-testimonies', { ids: testimonies.map(({ id }) => id) });
  const touched = testimonies.map(({ relationshipId }) => relationshipId);
  await deriveAndWrite(tx, { touched, incoming: [], who, key, at });
  await tx.run('write/purge-report', { id: reportId, at });
  for (const { id } of entities) await tx.run('write/forget-entity', { id });
  return { result: undefined, id: reportId, about: [reportId] };
}
