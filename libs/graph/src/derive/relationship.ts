import type { Modality } from '@whence/vocabulary';
import type { ClaimStatus } from '../records.js';
import { groupedBy } from './grouped-by.js';
import { textsOf } from './origins.js';
import { refinements } from './refinement.js';
import type { ComparedTexts } from './same-text.js';
import { affirmsFact, standing, type Standing } from './standing.js';
import { claimId, relationshipId, type Statement } from './statement.js';
import type { FactsOf, Testimony } from './testimony.js';

export interface DerivedClaim extends Standing {
  readonly id: string;
  readonly statement: Statement;
  readonly modalities: readonly Modality[];
  readonly statedAt: string;
  readonly recordedAt: string;
  readonly testimonyIds: readonly string[];
  /** Ids of claims that say it less exactly. */
  readonly refines: readonly string[];
}

/** All claims of one subject, relation and object, and the edge they draw between the two. */
export interface DerivedRelationship {
  readonly id: string;
  readonly subject: string | null;
  readonly relation: string;
  readonly verb: string;
  readonly object: string | null;
  readonly claims: readonly DerivedClaim[];
  /** Those that draw the edge: what lasts before what is over. */
  readonly shown: readonly DerivedClaim[];
  /** Null where nothing says that it happened (only planned, only denied, all withdrawn), or a party is missing. */
  readonly edge: DerivedEdge | null;
  /** Newest day of a claim that ever drew the edge, also one that was withdrawn since; null where none ever did. */
  readonly listedAt: string | null;
}

export interface DerivedEdge {
  /** Where only former members, allies, presidents are told of. */
  readonly ended: boolean;
  readonly claims: number;
  readonly status: ClaimStatus;
  readonly origins: number;
  readonly denials: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly statedAt: string;
}

/** The pure heart of the graph: testimonies of one relationship in, everything derived from them out. */
export function deriveRelationship(
  testimonies: readonly Testimony[],
  factsOf: FactsOf,
): DerivedRelationship | null {
  const ordered = [...testimonies].sort(byId);
  const [lead] = ordered;
  if (lead === undefined) return null;
  const texts = textsOf(ordered);
  const own = groupedBy(ordered, ({ statement }) => claimId(statement));
  const vaguer = refinements(leadOfEach(own), factsOf);
  const finer = turned(vaguer);
  const claims = [...own].map(([id, of]) => {
    const more = (finer.get(id) ?? []).flatMap((other) => own.get(other) ?? []);
    return deriveClaim(id, of, vaguer.get(id) ?? [], standing(of, more, texts));
  });
  const everDrawn = drawsEdge(lead.statement)
    ? claims.filter(({ id }) => own.get(id)?.some(affirmsFact))
    : [];
  const drawn = everDrawn.filter(({ id }) =>
    own.get(id)?.some((testimony) => affirmsFact(testimony) && !testimony.withdrawn),
  );
  const shown = drawn.filter(
    ({ statement }) => !statement.ended || drawn.every((other) => other.statement.ended),
  );
  return {
    id: relationshipId(lead.statement),
    subject: lead.statement.subject,
    relation: lead.statement.relation,
    verb: lead.statement.verb,
    object: lead.statement.object,
    claims,
    shown,
    edge: deriveEdge(testimonies, shown, texts),
    listedAt: everDrawn.length === 0 ? null : greatest(everDrawn.map((claim) => claim.statedAt)),
  };
}

function deriveClaim(
  id: string,
  own: readonly Testimony[],
  refines: readonly string[],
  stands: Standing,
): DerivedClaim {
  const [lead] = own;
  if (lead === undefined) throw new Error(`Claim ${id} has no testimony.`);
  return {
    id,
    statement: lead.statement,
    ...stands,
    modalities: [...new Set(own.filter((t) => !t.withdrawn).map((t) => t.modality))].sort(),
    statedAt: least(own.map((t) => t.statedAt)),
    recordedAt: least(own.map((t) => t.recordedAt)),
    testimonyIds: own.map((t) => t.id),
    refines,
  };
}

function leadOfEach(
  own: ReadonlyMap<string, readonly Testimony[]>,
): ReadonlyMap<string, Statement> {
  return new Map(
    [...own].flatMap(([id, [lead]]) => (lead === undefined ? [] : [[id, lead.statement]])),
  );
}

function turned(
  map: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const pairs = [...map].flatMap(([from, tos]) => tos.map((to) => ({ from, to })));
  return new Map(
    [...groupedBy(pairs, ({ to }) => to)].map(([to, all]) => [to, all.map(({ from }) => from)]),
  );
}

/** An edge needs two ends. */
function drawsEdge({ subject, object }: Statement): boolean {
  return subject !== null && object !== null && subject !== object;
}

function deriveEdge(
  testimonies: readonly Testimony[],
  shown: readonly DerivedClaim[],
  texts: ComparedTexts,
): DerivedEdge | null {
  const [lead] = shown;
  if (lead === undefined) return null;
  const { ended } = lead.statement;
  const told = testimonies.filter(({ statement }) => statement.ended === ended);
  const days = shown.flatMap((claim) => claim.statement.when ?? []);
  return {
    ended,
    claims: shown.length,
    ...standing(told, [], texts),
    first: days.length === 0 ? null : least(days.map((when) => when.start)),
    last: days.length === 0 ? null : greatest(days.map((when) => when.end)),
    statedAt: greatest(shown.map((claim) => claim.statedAt)),
  };
}

function byId(left: Testimony, right: Testimony): number {
  return left.id < right.id ? -1 : 1;
}

function least(days: readonly string[]): string {
  return days.reduce((low, day) => (day < low ? day : low));
}

function greatest(days: readonly string[]): string {
  return days.reduce((high, day) => (day > high ? day : high));
}
