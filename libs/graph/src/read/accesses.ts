import type { ClaimStatus } from '../records.js';
import { aboutEntity } from './lucene.js';

/** One walk along one index, named by what it goes by; see claims.cypher. */
export type Access = Readonly<Record<string, string | readonly string[]>>;

/** A filter with its references resolved. */
export interface Wanted {
  readonly subject: string | null;
  readonly object: string | null;
  readonly with: string | null;
  readonly relations: readonly string[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
  /** The calendar periods that hold all that is wanted; null for any time. */
  readonly periods: readonly string[] | null;
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
  const { subject, object, periods, toldBy, query } = wanted;
  const { relations, statuses } = wanted;
  if (query !== null) {
    const parties = [subject, object, wanted.with].filter((id) => id !== null);
    return [{ text: [query, ...parties.map(aboutEntity)].join(' ') }];
  }
  if (toldBy !== null && wanted.fewTellings === true) return tellingsOf(toldBy);
  if (subject !== null && object !== null) return [{ pair: subject, other: object }];
  if (subject !== null) return along('subject', subject, wanted);
  if (object !== null) return along('object', object, wanted);
  if (wanted.with !== null)
    return [
      ...along('subject', wanted.with, wanted),
      ...along('object', wanted.with, wanted),
      { recipient: wanted.with },
    ];
  if (toldBy !== null) return tellingsOf(toldBy);
  if (relations !== null && statuses !== null)
    return relations.flatMap((relationStatus) =>
      statuses.map((other) => ({ relationStatus, other })),
    );
  if (relations !== null) return relations.map((relation) => ({ relation }));
  if (statuses !== null) return statuses.map((status) => ({ status }));
  if (periods !== null) return periods.map((period) => ({ period }));
  return [{ all: before }];
}

/** Its own, and those of whoever speaks for it. */
function tellingsOf(source: string): readonly Access[] {
  return [{ toldBy: source }, { toldFor: source }];
}

function along(
  role: 'subject' | 'object',
  id: string,
  { relations, statuses, periods }: Wanted,
): readonly Access[] {
  if (relations !== null) return relations.map((other) => ({ [`${role}Relation`]: id, other }));
  if (statuses !== null) return statuses.map((other) => ({ [`${role}Status`]: id, other }));
  if (periods !== null) return periods.map((other) => ({ [`${role}Period`]: id, other }));
  return [{ [role]: id }];
}
