import { groupedBy } from '../derive/grouped-by.js';
import {
  deriveRelationship,
  type DerivedClaim,
  type DerivedRelationship,
} from '../derive/relationship.js';
import { partiesOf, relationshipId } from '../derive/statement.js';
import type { Testimony } from '../derive/testimony.js';
import type { Transaction } from '../driver/connection.js';
import {
  claimProperties,
  edgeProperties,
  parties,
  relationshipProperties,
  sameProperties,
  type Properties,
} from './derived-rows.js';
import { idsOf, place, type StoredTestimony } from './place.js';
import type { Known, KnownRelationships, StoredClaim } from './known-relationships.js';
import type { Who } from './who.js';

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
  /** Their ids. */
  readonly newClaims: readonly string[];
  /** The relationships as this write leaves them, if it is committed. */
  readonly left: ReadonlyMap<string, Known>;
}

interface Locked {
  readonly id: string;
  readonly version: string | null;
  readonly drawn: boolean;
  /** Null for one that is new. */
  readonly properties: Properties | null;
}

/** Properties that tell of writing, and not of what was said. */
const ofWriting = ['lock', 'version', 'changedAt'];

/**
 * Everything derived, recomputed for the touched relationships and no others. Locks them first, so that
 * two writers on one claim count one after the other.
 */
export async function deriveAndWrite(tx: Transaction, request: DeriveRequest): Promise<Derived> {
  const { who, key, incoming } = request;
  const ids = unique([
    ...request.touched,
    ...incoming.map(({ statement }) => relationshipId(statement)),
  ]);
  const locked = await tx.run<Locked>('write/lock-relationships', { ids, key });
  const { stored, testimonies, claims } = await whatStood(tx, locked, request);

  const byRelationship = groupedBy([...testimonies, ...incoming], ({ statement }) =>
    relationshipId(statement),
  );
  const derived = [...byRelationship.values()].flatMap(
    (those) => deriveRelationship(those, who.factsOf) ?? [],
  );
  const { created, now } = writeClaims(tx, derived, claims, request);
  const claimOf = new Map(
    derived.flatMap(({ claims: all }) =>
      all.flatMap(({ id, testimonyIds }) =>
        testimonyIds.map((testimony) => [testimony, id] as const),
      ),
    ),
  );
  moveTestimonies(tx, stored, claimOf);
  deleteClaims(tx, now, claims, stored, request.at);
  writeRelationships(tx, derived, locked, request);
  const left = derived.map(({ id }): readonly [string, Known] => [
    id,
    { version: key, testimonies: byRelationship.get(id) ?? [], claims: now.get(id) ?? [] },
  ]);
  return { claimOf, newClaims: created, left: new Map(left) };
}

interface Stood {
  /** Those that were read, as they lie in the graph. */
  readonly stored: readonly StoredTestimony[];
  readonly testimonies: readonly Testimony[];
  readonly claims: readonly StoredClaim[];
}

/** What the locked relationships were derived from so far: known, or read. */
async function whatStood(
  tx: Transaction,
  locked: readonly Locked[],
  { who, known }: DeriveRequest,
): Promise<Stood> {
  const remembered: Known[] = [];
  const ids: string[] = [];
  for (const { id, version, properties } of locked) {
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

function writeClaims(
  tx: Transaction,
  derived: readonly DerivedRelationship[],
  stored: readonly StoredClaim[],
  { who, at }: DeriveRequest,
): { created: readonly string[]; now: ReadonlyMap<string, readonly StoredClaim[]> } {
  const before = new Map(stored.map((claim) => [String(claim.properties['id']), claim]));
  const created: { properties: Properties; parties: ReturnType<typeof parties> }[] = [];
  const changed: { id: string; properties: Properties }[] = [];
  const refinements: { id: string; refines: readonly string[] }[] = [];
  const write = (claim: DerivedClaim, relationship: string): StoredClaim => {
    const old = before.get(claim.id);
    const properties = claimProperties(claim, relationship, (id) => who.nameOf(id));
    const changedAt = later(at, old?.properties);
    const noted = { ...properties, changedAt, changedKey: `${changedAt}~${claim.id}` };
    const isSame =
      old !== undefined &&
      sameProperties(properties, without(old.properties, ['changedAt', 'changedKey']));
    if (old === undefined) created.push({ properties: noted, parties: parties(claim.statement) });
    else if (!isSame) changed.push({ id: claim.id, properties: noted });
    if ([...(old?.refines ?? [])].sort().join() !== claim.refines.join())
      refinements.push({ id: claim.id, refines: claim.refines });
    return { properties: isSame ? old.properties : noted, refines: claim.refines };
  };
  const now = new Map(derived.map(({ id, claims }) => [id, claims.map((one) => write(one, id))]));
  if (created.length > 0) tx.send('write/create-claims', { claims: created });
  if (changed.length > 0) tx.send('write/change-claims', { claims: changed });
  if (refinements.length > 0) tx.send('write/link-refinements', { claims: refinements });
  return { created: created.map(({ properties }) => String(properties['id'])), now };
}

/** What was recorded earlier and is brought in late makes no change look older than it is. */
function later(at: string, before: Properties | undefined): string {
  const changedAt = before?.['changedAt'];
  return typeof changedAt === 'string' && changedAt > at ? changedAt : at;
}

function without(properties: Properties, names: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

function moveTestimonies(
  tx: Transaction,
  stored: readonly StoredTestimony[],
  claimOf: ReadonlyMap<string, string>,
): void {
  const moved = stored.flatMap(({ id, stance, claimId }) => {
    const now = claimOf.get(id);
    return now === undefined || now === claimId ? [] : [{ id, stance, claimId: now }];
  });
  if (moved.length > 0) tx.send('write/move-testimonies', { testimonies: moved });
}

function deleteClaims(
  tx: Transaction,
  now: ReadonlyMap<string, readonly StoredClaim[]>,
  stored: readonly StoredClaim[],
  testimonies: readonly StoredTestimony[],
  at: string,
): void {
  const testimonyOf = new Map(testimonies.map(({ id, claimId }) => [claimId, id]));
  const stands = new Set([...now.values()].flat().map(({ properties }) => properties['id']));
  const gone = stored
    .filter(({ properties }) => !stands.has(properties['id']))
    .map(({ properties }) => String(properties['id']))
    .map((id) => ({
      ...{ id, changedAt: at, changedKey: `${at}~${id}` },
      testimony: testimonyOf.get(id) ?? null,
    }));
  if (gone.length > 0) tx.send('write/delete-claims', { claims: gone });
}

function writeRelationships(
  tx: Transaction,
  derived: readonly DerivedRelationship[],
  locked: readonly Locked[],
  { at, key }: DeriveRequest,
): void {
  const before = new Map(locked.map((relationship) => [relationship.id, relationship]));
  const edges = { drawn: [] as object[], changed: [] as object[], erased: [] as object[] };
  const relationships: { id: string; properties: Properties }[] = [];
  for (const relationship of derived) {
    const { id, subject, object, relation, edge } = relationship;
    const old = before.get(id);
    const properties = relationshipProperties(relationship);
    if (sameProperties(properties, without(old?.properties ?? {}, ofWriting))) continue;
    const changedAt = later(at, old?.properties ?? undefined);
    relationships.push({ id, properties: { ...properties, changedAt } });
    const row = { subject, object, type: relation, properties: edgeProperties(relationship) };
    if (edge !== null) edges[old?.drawn === true ? 'changed' : 'drawn'].push(row);
    else if (old?.drawn === true) edges.erased.push(row);
  }
  const now = new Set(derived.map(({ id }) => id));
  const gone = locked.filter(({ id }) => !now.has(id));
  for (const { drawn, properties } of gone)
    if (drawn)
      edges.erased.push({
        subject: properties?.['subjectId'],
        object: properties?.['objectId'],
        properties,
      });
  if (relationships.length > 0) tx.send('write/summarise-relationships', { relationships, key });
  if (edges.drawn.length > 0) tx.send('write/draw-edges', { edges: edges.drawn });
  if (edges.changed.length > 0) tx.send('write/change-edges', { edges: edges.changed });
  if (edges.erased.length > 0) tx.send('write/erase-edges', { edges: edges.erased });
  if (gone.length > 0) tx.send('write/delete-relationships', { ids: gone.map(({ id }) => id) });
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
