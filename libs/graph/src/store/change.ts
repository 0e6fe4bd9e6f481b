import type { DerivedClaim, DerivedRelationship } from '../derive/relationship.js';
import type { Testimony } from '../derive/testimony.js';
import {
  claimProperties,
  difference,
  parties,
  relationshipProperties,
  type Properties,
} from './derived-rows.js';
import type { StoredClaim } from './known-relationships.js';
import type { StoredTestimony } from './place.js';

/** A relationship as it lies in the graph. */
export interface StoredRelationship {
  readonly id: string;
  readonly version: string | null;
  readonly drawn: boolean;
  /** Null for one that is new. */
  readonly properties: Properties | null;
}

/** Rows of a write for one relationship, its claims and its edge. */
export interface Change {
  readonly id: string;
  readonly created: readonly { properties: Properties; parties: ReturnType<typeof parties> }[];
  readonly changed: readonly { id: string; properties: Properties }[];
  readonly refinements: readonly { id: string; refines: readonly string[] }[];
  readonly moved: readonly { id: string; stance: string; claimId: string }[];
  readonly deleted: readonly Properties[];
  /** Null where it says the same as before. */
  readonly summary: Properties | null;
  readonly edge: 'drawn' | 'changed' | 'erased' | null;
  /** Whether no testimony stands in it any more. */
  readonly isGone: boolean;
  /** Its testimonies and claims as they are then. */
  readonly testimonies: readonly Testimony[];
  readonly claims: readonly StoredClaim[];
  /** Claim of each testimony. */
  readonly claimOf: readonly (readonly [string, string])[];
}

/** What stood of one relationship, and when it changes. */
export interface Before {
  readonly id: string;
  /** Undefined for one in which no testimony stood. */
  readonly relationship: StoredRelationship | undefined;
  readonly claims: readonly StoredClaim[];
  /** Testimonies that were read, by their ids; one that is not among them has not changed its claim. */
  readonly wasIn: ReadonlyMap<string, StoredTestimony>;
  /** One of them for each claim in which they lie. */
  readonly lastOf: ReadonlyMap<string, string>;
  /** Moment of the change, for those who follow the graph. */
  readonly at: string;
  readonly nameOf: (entity: string) => string;
}

/** Properties that tell of writing, and not of what was said. */
const ofWriting = ['lock', 'version', 'changedAt', 'edgeElementId'];

/** What is derived from these testimonies, compared with what stood; null is derived from none. */
export function changeOf(
  derived: DerivedRelationship | null,
  testimonies: readonly Testimony[],
  before: Before,
): Change {
  const old = new Map(before.claims.map((claim) => [String(claim.properties['id']), claim]));
  const claims = (derived?.claims ?? []).map((claim) => compared(claim, old.get(claim.id), before));
  const now = new Set(claims.map(({ id }) => id));
  return {
    id: before.id,
    created: claims.flatMap(({ created }) => created ?? []),
    changed: claims.flatMap(({ changed }) => changed ?? []),
    refinements: claims
      .filter(({ isRefined }) => isRefined)
      .map(({ id, refines }) => ({ id, refines })),
    moved: claims.flatMap(({ id, testimonyIds }) => moved(id, testimonyIds, before)),
    deleted: [...old.keys()].filter((id) => !now.has(id)).map((id) => deleted(id, before)),
    ...changeOfRelationship(derived, before),
    testimonies,
    claims: claims.map(({ properties, refines }) => ({ properties, refines })),
    claimOf: claims.flatMap(({ id, testimonyIds }) =>
      testimonyIds.map((testimony) => [testimony, id] as const),
    ),
  };
}

interface Compared extends Pick<DerivedClaim, 'id' | 'refines' | 'testimonyIds'> {
  readonly created?: Change['created'][number];
  readonly changed?: Change['changed'][number];
  readonly isRefined: boolean;
  /** As they are then. */
  readonly properties: Properties;
}

function compared(claim: DerivedClaim, old: StoredClaim | undefined, before: Before): Compared {
  const { id, refines, testimonyIds, statement } = claim;
  const derived = claimProperties(claim, before.id, before.nameOf);
  const isRefined = [...(old?.refines ?? [])].sort().join() !== refines.join();
  const same = { id, refines, testimonyIds, isRefined };
  if (old === undefined) {
    const properties = { ...derived, ...noted(id, before.at) };
    return { ...same, properties, created: { properties, parties: parties(statement) } };
  }
  const differs = difference(old.properties, derived, ['changedAt', 'changedKey']);
  if (differs === null) return { ...same, properties: old.properties };
  const when = noted(id, later(before.at, old.properties));
  return {
    ...same,
    properties: { ...derived, ...when },
    changed: { id, properties: { ...differs, ...when } },
  };
}

function noted(id: string, changedAt: string): Properties {
  return { changedAt, changedKey: `${changedAt}~${id}` };
}

function moved(
  claimId: string,
  testimonyIds: readonly string[],
  { wasIn }: Before,
): Change['moved'] {
  return testimonyIds.flatMap((id) => {
    const was = wasIn.get(id);
    return was === undefined || was.claimId === claimId
      ? []
      : [{ id, stance: was.stance, claimId }];
  });
}

/** With one of the testimonies that it had. */
function deleted(id: string, { lastOf, at }: Before): Properties {
  return { id, ...noted(id, at), testimony: lastOf.get(id) ?? null };
}

function changeOfRelationship(
  derived: DerivedRelationship | null,
  { relationship: old, at }: Before,
): Pick<Change, 'summary' | 'edge' | 'isGone'> {
  const wasDrawn = old?.drawn === true;
  if (derived === null)
    return { summary: null, edge: wasDrawn ? 'erased' : null, isGone: old !== undefined };
  const before = old?.properties ?? {};
  const differs = difference(before, relationshipProperties(derived), ofWriting);
  if (differs === null) return { summary: null, edge: null, isGone: false };
  return {
    summary: { ...differs, changedAt: later(at, before) },
    edge: derived.edge === null ? (wasDrawn ? 'erased' : null) : wasDrawn ? 'changed' : 'drawn',
    isGone: false,
  };
}

/** What was recorded earlier and is brought in late makes no change look older than it is. */
function later(at: string, before: Properties): string {
  const changedAt = before['changedAt'];
  return typeof changedAt === 'string' && changedAt > at ? changedAt : at;
}
