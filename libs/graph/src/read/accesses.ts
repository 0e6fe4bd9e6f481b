import type { ClaimStatus } from '../records.js';

/** One walk along one index, named by what it goes by; see claims.cypher. */
export type Access = Readonly<Record<string, string>>;

/** A filter with its references resolved. */
export interface Wanted {
  readonly subject: string | null;
  readonly object: string | null;
  readonly with: string | null;
  readonly relations: readonly string[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
  readonly toldBy: string | null;
  /** Whether the source has told less than there is to tell about the party, so that its tellings are walked. */
  readonly fewTellings?: boolean;
  readonly query: string | null;
}

/**
 * The index walks that find what is wanted in the order of the page, the most selective first. What an access
 * does not ask for, the statement filters.
 */
export function accessesFor(wanted: Wanted, before: string): readonly Access[] {
  const { subject, object, relations, statuses, toldBy, query } = wanted;
  if (query !== null) return [{ text: query }];
  if (toldBy !== null && wanted.fewTellings === true) return [{ toldBy }];
  if (subject !== null && object !== null) return [{ pair: subject, other: object }];
  if (subject !== null) return along('subject', subject, relations, statuses);
  if (object !== null) return along('object', object, relations, statuses);
  if (wanted.with !== null)
    return [
      ...along('subject', wanted.with, relations, statuses),
      ...along('object', wanted.with, relations, statuses),
      { recipient: wanted.with },
    ];
  if (toldBy !== null) return [{ toldBy }];
  if (relations !== null && statuses !== null)
    return relations.flatMap((relationStatus) =>
      statuses.map((other) => ({ relationStatus, other })),
    );
  if (relations !== null) return relations.map((relation) => ({ relation }));
  if (statuses !== null) return statuses.map((status) => ({ status }));
  return [{ all: before }];
}

function along(
  role: 'subject' | 'object',
  id: string,
  relations: readonly string[] | null,
  statuses: readonly string[] | null,
): readonly Access[] {
  if (relations !== null) return relations.map((other) => ({ [`${role}Relation`]: id, other }));
  if (statuses !== null) return statuses.map((other) => ({ [`${role}Status`]: id, other }));
  return [{ [role]: id }];
}
