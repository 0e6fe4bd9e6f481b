import { groupedBy } from '../derive/grouped-by.js';
import { deriveRelationship, type DerivedRelationship } from '../derive/relationship.js';
import { relationshipId } from '../derive/statement.js';
import type { Connection, Transaction } from '../driver/connection.js';
import type { QueryOptions } from '../queries.js';
import type { TestimonyRecord } from '../records.js';
import { idsOf, place, type StoredTestimony } from '../store/place.js';
import { Who } from '../store/who.js';

type Dated = Pick<TestimonyRecord, 'recordedAt' | 'withdrawnAt' | 'withdrawnBefore'>;

/** As it lies in the graph, with what it takes to say how it stood at a moment. */
export type DatedTestimony = StoredTestimony & Dated;

/** What has not changed since stands as it stood; where no change was noted, nobody knows. */
export function stoodThen(changedAt: string | null | undefined, asOf: string): boolean {
  return changedAt != null && changedAt <= asOf;
}

/** Without what was recorded later; what was withdrawn later stood then, and what was withdrawn then may stand today. */
export function asTheyStood<Testimony extends Dated>(
  testimonies: readonly Testimony[],
  asOf: string,
): readonly Testimony[] {
  return testimonies
    .filter(({ recordedAt }) => recordedAt <= asOf)
    .map((testimony) => ({ ...testimony, ...withdrawalAsOf(testimony, asOf) }));
}

function withdrawalAsOf(
  { withdrawnAt, withdrawnBefore }: Dated,
  asOf: string,
): Partial<Pick<TestimonyRecord, 'withdrawnAt' | 'withdrawnReason'>> {
  if (withdrawnAt !== null && withdrawnAt <= asOf) return {};
  for (const withdrawal of withdrawnBefore ?? []) {
    const [, from = '', until = '', reason = ''] = /^(\S+)\/(\S+) (.*)$/su.exec(withdrawal) ?? [];
    if (from <= asOf && asOf < until)
      return { withdrawnAt: from, withdrawnReason: reason === '' ? null : reason };
  }
  return { withdrawnAt: null, withdrawnReason: null };
}

/**
 * Relationships as they stood at a moment: derived as when they were written, from the testimonies that were
 * recorded by then and not withdrawn by then. Who is who is always answered as judged today.
 */
export async function deriveAsOf(
  connection: Connection,
  ids: readonly string[],
  asOf: string,
  options: QueryOptions,
): Promise<ReadonlyMap<string, DerivedRelationship>> {
  if (ids.length === 0) return new Map();
  const tx: Pick<Transaction, 'run'> = {
    run: (statement, parameters = {}) => connection.read(statement, parameters, options),
  };
  const stored = await tx.run<DatedTestimony>('write/find-testimonies', {
    ids: [...new Set(ids)].sort(),
  });
  const then = asTheyStood(stored, asOf);
  const who = new Who(tx);
  await who.learn(then.flatMap(idsOf));
  const groups = groupedBy(
    then.map((row) => place(row, who)),
    ({ statement }) => relationshipId(statement),
  );
  return new Map(
    [...groups].flatMap(([id, testimonies]) => {
      const derived = deriveRelationship(testimonies, who.factsOf);
      return derived === null ? [] : [[id, derived] as const];
    }),
  );
}
