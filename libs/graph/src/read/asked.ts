import type { Connection } from '../driver/connection.js';
import type { ClaimFilter, QueryOptions } from '../queries.js';
import type { Wanted } from './accesses.js';
import { toLucene } from './lucene.js';
import { boundsOf, momentOf, periodsIn, type Bounds } from './period.js';
import type { References } from './references.js';
import { relationName } from './relation.js';

/** What `read/claims` is asked: a filter with its references resolved, its period and its words read. */
export interface Asked extends Wanted, Bounds {
  readonly events: readonly string[] | null;
  readonly modalities: readonly string[] | null;
  readonly asOf: string | null;
  readonly grades: readonly string[] | null;
  readonly credibilities: readonly number[] | null;
}

/** No filter. */
export const everything: Asked = {
  subject: null,
  object: null,
  with: null,
  toldBy: null,
  relations: null,
  events: null,
  statuses: null,
  periods: null,
  modalities: null,
  query: null,
  from: null,
  until: null,
  asOf: null,
  grades: null,
  credibilities: null,
};

/** @throws GraphError NOT_FOUND, AMBIGUOUS, BAD_INPUT */
export async function askedBy(
  filter: ClaimFilter,
  connection: Connection,
  references: References,
  options: QueryOptions,
  trusting: boolean,
): Promise<Asked> {
  const [subject, object, withEntity, toldBy] = await Promise.all([
    references.idOf(filter.subject, options, trusting),
    references.idOf(filter.object, options, trusting),
    references.idOf(filter.with, options, trusting),
    references.idOf(filter.toldBy, options, trusting),
  ]);
  const bounds = boundsOf(filter.during);
  const party = subject ?? object ?? withEntity;
  return {
    ...bounds,
    periods: periodsIn(bounds),
    fewTellings:
      toldBy !== null && party !== null && (await isToldLess(connection, toldBy, party, options)),
    subject,
    object,
    with: withEntity,
    toldBy,
    relations: listOf(filter.relation?.map(relationName)),
    events: listOf(filter.event),
    statuses: listOf(filter.status),
    modalities: listOf(filter.modality),
    query: filter.text === null || filter.text === undefined ? null : toLucene(filter.text, 'text'),
    asOf: momentOf(filter),
    grades: listOf(filter.grade),
    credibilities: listOf(filter.credibility),
  };
}

/** Of "what the source said of the actor" there are two walks; the shorter one is taken. */
async function isToldLess(
  connection: Connection,
  toldBy: string,
  party: string,
  options: QueryOptions,
): Promise<boolean> {
  const [degrees] = await connection.read<{ tellings: number; claims: number }>(
    'read/degrees',
    { toldBy, party },
    options,
  );
  return degrees !== undefined && degrees.tellings < degrees.claims;
}

/** Each once, since each may be a walk of its own; null for no filter. */
export function listOf<Item>(items: readonly Item[] | null | undefined): readonly Item[] | null {
  return items === null || items === undefined || items.length === 0 ? null : [...new Set(items)];
}
