import { groupedBy } from '../derive/grouped-by.js';
import { deriveRelationship } from '../derive/relationship.js';
import { partiesOf, relationshipId } from '../derive/statement.js';
import type { Testimony } from '../derive/testimony.js';
import type { Transaction } from '../driver/connection.js';
import { changeOf, type Change, type StoredRelationship } from './change.js';
import type { Known, KnownRelationships, StoredClaim } from './known-relationships.js';
import { idsOf, place, type StoredTestimony } from './place.js';
import type { Who } from './who.js';
import { createClaims, writeChanges } from './write-changes.js';

export interface DeriveRequest {
  /** Relationships that may have changed; those of `incoming` are added. */
  readonly touched: readonly string[];
  /** Testimonies that this transaction creates; they are written by the caller once their claims are there. */
  readonly incoming: readonly Testimony[];
  readonly who: Who;
  /** Unique to this write. */
  readonly key: string;
  /** Moment of the change, for those who follow the graph. */
  readonly at: string;
  /** What earlier writes left; all is read where it is missing. */
  readonly known?: KnownRelationships;
}

/** Derived from what stood when it was read: whether it stands still is seen in `settle`. */
export interface Draft {
  /** Claim of each testimony of the touched relationships. */
  readonly claimOf: ReadonlyMap<string, string>;
  /** Ids of the claims that nobody made before. */
  readonly newClaims: readonly string[];
  readonly stood: readonly StoredRelationship[];
  readonly changes: readonly Change[];
}

/**
 * Everything derived, recomputed for the touched relationships and no others. Locks them first, so that
 * two writers on one claim count one after the other.
 */
export async function deriveAndWrite(tx: Transaction, request: DeriveRequest): Promise<Draft> {
  await lock(tx, request.key, relationshipsOf(request));
  return draftAndWrite(tx, request);
}

/**
 * What follows, for those who add testimonies and take none away: it creates its claims now, and their testimonies can
 * follow. Nobody waits until `settle` locks the relationships, just before the commit: two writers nearly always have one
 * in common.
 */
export async function draft(tx: Transaction, request: DeriveRequest): Promise<Draft> {
  const ids = relationshipsOf(request);
  const there = await tx.run<StoredRelationship>('write/find-relationships', { ids });
  const byId = new Map(there.map((one) => [one.id, one]));
  const stood = ids.map(
    (id) => byId.get(id) ?? { id, version: null, drawn: false, properties: null },
  );
  const changes = await derive(tx, stood, request);
  createClaims(tx, changes);
  return {
    claimOf: new Map(changes.flatMap((change) => change.claimOf)),
    newClaims: changes.flatMap(({ created }) =>
      created.map(({ properties }) => String(properties['id'])),
    ),
    stood,
    changes,
  };
}

/**
 * Locks, writes what was drafted, and derives again where someone else has written since. Gives the relationships as this
 * write leaves them, if it is committed.
 */
export async function settle(
  tx: Transaction,
  { changes, stood }: Draft,
  request: DeriveRequest,
): Promise<ReadonlyMap<string, Known>> {
  const { key } = request;
  const ids = stood.map(({ id }) => id);
  const versions: Record<string, string> = {};
  for (const { id, version } of stood) if (version !== null) versions[id] = version;
  const overtaken = new Set(await lock(tx, key, ids, versions));
  const still = changes.filter(({ id }) => !overtaken.has(id));
  writeChanges(tx, still);
  if (overtaken.size === 0) return leftBy(still, key);
  const again = await draftAndWrite(tx, { ...request, touched: [...overtaken], incoming: [] });
  return leftBy([...still, ...again.changes], key);
}

/** Of relationships that are locked. */
async function draftAndWrite(tx: Transaction, request: DeriveRequest): Promise<Draft> {
  const drafted = await draft(tx, request);
  writeChanges(tx, drafted.changes);
  return drafted;
}

/** Gives those that another write left than the one by which they are known. */
async function lock(
  tx: Transaction,
  key: string,
  ids: readonly string[],
  versions: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const rows = await tx.run<{ id: string }>('write/lock-relationships', { ids, versions, key });
  return rows.map(({ id }) => id);
}

function relationshipsOf({ touched, incoming }: DeriveRequest): readonly string[] {
  const ids = [...touched, ...incoming.map(({ statement }) => relationshipId(statement))];
  return [...new Set(ids)].sort();
}

async function derive(
  tx: Transaction,
  stood: readonly StoredRelationship[],
  request: DeriveRequest,
): Promise<readonly Change[]> {
  const { who, incoming, at } = request;
  const { stored, testimonies, claims } = await whatStood(tx, stood, request);
  const byRelationship = groupedBy([...testimonies, ...incoming], ({ statement }) =>
    relationshipId(statement),
  );
  const claimsOf = groupedBy(claims, ({ properties }) => String(properties['relationshipId']));
  const before = new Map(stood.map((relationship) => [relationship.id, relationship]));
  const wasIn = new Map(stored.map((testimony) => [testimony.id, testimony]));
  const lastOf = new Map(stored.map(({ id, claimId }) => [claimId, id]));
  const ids = new Set([...before.keys(), ...byRelationship.keys()]);
  return [...ids].map((id) => {
    const those = byRelationship.get(id) ?? [];
    return changeOf(deriveRelationship(those, who.factsOf), those, {
      ...{ id, at, wasIn, lastOf },
      relationship: before.get(id),
      claims: claimsOf.get(id) ?? [],
      nameOf: (entity) => who.nameOf(entity),
    });
  });
}

interface Stood {
  /** Those that were read, as they lie in the graph. */
  readonly stored: readonly StoredTestimony[];
  readonly testimonies: readonly Testimony[];
  readonly claims: readonly StoredClaim[];
}

/** What the relationships were derived from so far: known, or read. */
async function whatStood(
  tx: Transaction,
  relationships: readonly StoredRelationship[],
  { who, known }: DeriveRequest,
): Promise<Stood> {
  const remembered: Known[] = [];
  const ids: string[] = [];
  for (const { id, version, properties } of relationships) {
    const one = known?.at(id, version);
    if (one !== undefined) remembered.push(one);
    else if (properties !== null) ids.push(id);
  }
  const [stored, claims] =
    ids.length === 0
      ? [[], []]
      : await Promise.all([
          tx.run<StoredTestimony>('write/find-testimonies', { ids }),
          tx.run<StoredClaim>('write/find-claims', { ids }),
        ]);
  const kept = remembered.flatMap(({ testimonies }) => testimonies);
  await who.learn([
    ...stored.flatMap(idsOf),
    ...kept.flatMap(({ statement }) => partiesOf(statement)),
  ]);
  return {
    stored,
    testimonies: [...kept, ...stored.map((row) => place(row, who))],
    claims: [...remembered.flatMap((one) => one.claims), ...claims],
  };
}

function leftBy(changes: readonly Change[], key: string): ReadonlyMap<string, Known> {
  return new Map(
    changes.map(({ id, testimonies, claims }) => [id, { version: key, testimonies, claims }]),
  );
}
