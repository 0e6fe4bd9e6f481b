import type { ClaimStatus } from '../records.js';

/** One walk along one index; see claims.cypher. */
export interface Access {
  readonly by: string;
  readonly id: string;
  readonly other?: string;
}

/** A filter with its references resolved. */
export interface Wanted {
  readonly subject: string | null;
  readonly object: string | null;
  readonly with: string | null;
  readonly relations: readonly string[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
  readonly toldBy: string | null;
  readonly query: string | null;
}

/**
 * The index walks that find what is wanted in the order of the page, the most selective first. What an access
 * does not ask for, the statement filters.
 */
export function accessesFor(wanted: Wanted): readonly Access[] {
  const { subject, object, relations, statuses, toldBy, query } = wanted;
  if (query !== null) return [{ by: 'text', id: query }];
  if (subject !== null && object !== null) return [{ by: 'pair', id: subject, other: object }];
  if (subject !== null) return along('subject', subject, relations, statuses);
  if (object !== null) return along('object', object, relations, statuses);
  if (wanted.with !== null)
    return [
      ...along('subject', wanted.with, relations, statuses),
      ...along('object', wanted.with, relations, statuses),
      { by: 'recipient', id: wanted.with },
    ];
  if (toldBy !== null) return [{ by: 'told-by', id: toldBy }];
  if (relations !== null) return relations.map((id) => ({ by: 'relation', id }));
  if (statuses !== null) return statuses.map((id) => ({ by: 'status', id }));
  return [{ by: 'all', id: '' }];
}

function along(
  role: 'subject' | 'object',
  id: string,
  relations: readonly string[] | null,
  statuses: readonly string[] | null,
): readonly Access[] {
  if (relations !== null) return relations.map((other) => ({ by: `${role}-relation`, id, other }));
  if (statuses !== null) return statuses.map((other) => ({ by: `${role}-status`, id, other }));
  return [{ by: role, id }];
}
