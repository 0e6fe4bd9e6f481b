import { randomUUID } from 'node:crypto';
import type { Connection } from '../driver/connection.js';
import { deriveAndWrite } from './derive-and-write.js';
import { idsOf, place, type StoredTestimony } from './place.js';
import { relationshipId } from '../derive/statement.js';
import { Who } from './who.js';

const dropped = 5_000;
/** Testimonies derived in one transaction, about. */
const together = 1_000;

/** Drops claims, relationships and edges, and derives them anew. Other writers must be stopped. */
export async function rebuild(connection: Connection): Promise<void> {
  await drop(connection, 'write/drop-relationships');
  await drop(connection, 'write/drop-claims');
  const groups = await groupsOf(connection);
  let batch: string[] = [];
  for (const ids of groups.values()) {
    batch.push(...ids);
    if (batch.length < together) continue;
    await derive(connection, batch);
    batch = [];
  }
  if (batch.length > 0) await derive(connection, batch);
}

async function drop(
  connection: Connection,
  statement: 'write/drop-relationships' | 'write/drop-claims',
): Promise<void> {
  for (let left = dropped; left > 0;) {
    const [row] = await connection.write((tx) =>
      tx.run<{ dropped: number }>(statement, { limit: dropped }),
    );
    left = row?.dropped ?? 0;
  }
}

/** Ids of testimonies by the relationship in which they stand. */
async function groupsOf(connection: Connection): Promise<ReadonlyMap<string, readonly string[]>> {
  const groups = new Map<string, string[]>();
  for (let after = ''; ;) {
    const page = await connection.write((tx) =>
      tx.run<{ id: string }>('write/find-testimony-ids', { after, limit: dropped }),
    );
    const last = page.at(-1);
    if (last === undefined) return groups;
    after = last.id;
    await connection.write(async (tx) => {
      const who = new Who(tx);
      const rows = await tx.run<StoredTestimony>('write/find-testimonies-by-id', {
        ids: page.map(({ id }) => id),
      });
      await who.learn(rows.flatMap(idsOf));
      for (const row of rows) {
        const id = relationshipId(place(row, who).statement);
        const group = groups.get(id);
        if (group === undefined) groups.set(id, [row.id]);
        else group.push(row.id);
      }
    });
  }
}

async function derive(connection: Connection, ids: readonly string[]): Promise<void> {
  const key = randomUUID();
  await connection.write(async (tx) => {
    const who = new Who(tx);
    const rows = await tx.run<StoredTestimony>('write/find-testimonies-by-id', { ids });
    await who.learn(rows.flatMap(idsOf));
    const { claimOf } = await deriveAndWrite(tx, {
      touched: [],
      incoming: rows.map((row) => place(row, who)),
      who,
      key,
      at: new Date().toISOString(),
    });
    await tx.run('write/move-testimonies', {
      testimonies: rows.map(({ id, stance }) => ({ id, stance, claimId: claimOf.get(id) })),
    });
  });
}
