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

export interface Derived {
  /** Claim of each testimony of the touched relationships. */
  readonly claimOf: ReadonlyMap<string, string>;
  /** Ids of the claims that nobody made before. */
  readonly newClaims: readonly string[];
  /** The relationships as this write leaves them, if it is committed. */
  readonly left: ReadonlyMap<string, Known>;
}

/** Derived from what stood when it was read, without a lock: whether it stands still is seen in `settle`. */
export interface Draft extends Omit<Derived, 'left'> {
  readonly changes: readonly Change[];
  readonly stood: readonly StoredRelationship[];
}

/**
 * Everything derived, recomputed for the touched relationships and no others. Locks them first, so that
 * two writers on one claim count one after the other.
 */
export async function deriveAndWrite(tx: Transaction, request: DeriveRequest): Promise<Derived> {
  const { key } = request;
  const locked = await tx.run<StoredRelationship>('write/lock-relationships', {
    ids: relationshipsOf(request),
    key,
  });
  const { changes, claimOf, newClaims } = await derive(tx, locked, request);
  createClaims(tx, changes);
  writeChanges(tx, changes);
  return { claimOf, newClaims, left: leftBy(changes, key) };
}

/**
 * The same in two steps, for those who add testimonies and take none away: what was drafted creates its claims now, and
 * their testimonies can follow. Nobody waits until `settle` locks the relationships, just before the commit: two writers
 * nearly always have one in common.
 */
export async function draft(tx: Transaction, request: DeriveRequest): Promise<Draft> {
  const ids = relationshipsOf(request);
  const there = await tx.run<StoredRelationship>('write/find-relationships', { ids });
  const byId = new Map(there.map((one) => [one.id, one]));
  const stood = ids.map(
    (id) => byId.get(id) ?? { id, version: null, drawn: false, properties: null },
  );
  const drafted = await derive(tx, stood, request);
  createClaims(tx, drafted.changes);
  return { ...drafted, stood };
}

/** Locks, writes what was drafted, and derives again where someone else has written since. */
export async function settle(
  tx: Transaction,
  { changes, stood }: Draft,
  request: DeriveRequest,
): Promise<ReadonlyMap<string, Known>> {
  const { key } = request;
  const found = await tx.run<{ id: string }>('write/lock-what-stood', {
    ids: stood.map(({ id }) => id),
    versions: Object.fromEntries(
      stood.flatMap(({ id, version }) => (version === null ? [] : [[id, version]])),
    ),
    key,
  });
  const moved = new Set(found.map(({ id }) => id));
  const still = changes.filter(({ id }) => !moved.has(id));
  writeChanges(tx, still);
  if (moved.size === 0) return leftBy(still, key);
  const again = await deriveAndWrite(tx, { ...request, touched: [...moved], incoming: [] });
  return new Map([...leftBy(still, key), ...again.left]);
}

function relationshipsOf({ touched, incoming }: DeriveRequest): readonly string[] {
  const ids = [...touched, ...incoming.map(({ statement }) => relationshipId(statement))];
  return [...new Set(ids)].sort();
}

async function derive(
  tx: Transaction,
  stood: readonly StoredRelationship[],
  request: DeriveRequest,
): Promise<Omit<Draft, 'stood'>> {
  const { who, incoming, at } = request;
  const { stored, testimonies, claims } = await whatStood(tx, stood, request);
  const byRelationship = groupedBy([...testimonies, ...incoming], ({ statement }) =>
    relationshipId(statement),
  );
  const claimsOf = groupedBy(claims, ({ properties }) => String(properties['relationshipId']));
  const before = new Map(stood.map((relationship) => [relationship.id, relationship]));
  const byId = new Map(stored.map((testimony) => [testimony.id, testimony]));
  const ids = new Set([...before.keys(), ...byRelationship.keys()]);
  const changes = [...ids].map((id) => {
    const those = byRelationship.get(id) ?? [];
    return changeOf(deriveRelationship(those, who.factsOf), those, {
      ...{ id, at, stored: byId },
      relationship: before.get(id),
      claims: claimsOf.get(id) ?? [],
      nameOf: (entity) => who.nameOf(entity),
    });
  });
  return {
    changes,
    claimOf: new Map(changes.flatMap((change) => change.claimOf)),
    newClaims: changes.flatMap(({ created }) =>
      created.map(({ properties }) => String(properties['id'])),
    ),
  };
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
