import type { Count, When } from '@whence/claim';
import type { EntityKind, Modality } from '@whence/vocabulary';

/*
 * What the graph gives, one declaration a thing: the API's types are these.
 * Dates are ISO days (`2017-10-19`), moments ISO in UTC (`2017-10-24T08:00:00.000Z`); offsets are UTF-16.
 * Nested lists are empty where the query did not ask for them (`Parts`).
 */

export const claimStatuses = [
  'UNCONFIRMED',
  'CORROBORATED',
  'DISPUTED',
  'DENIED',
  'WITHDRAWN',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export type Stance = 'AFFIRMS' | 'DENIES';

/** Source reliability of the NATO Admiralty code: A completely reliable … E unreliable, F cannot be judged. */
export const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Grade = (typeof grades)[number];

/** Credibility of the information, kept apart from the source's grade: 1 confirmed … 5 improbable, 6 cannot be judged. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** False for "gunmen", who stay in their report and are never merged on their own. */
  readonly named: boolean;
  readonly grade: Grade | null;
}

export interface ClaimRecord {
  readonly id: string;
  readonly subject: EntityRecord | null;
  readonly relation: string;
  /** The verb as it stood: what an `OTHER` claim is about. */
  readonly verb: string;
  readonly event: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly object: EntityRecord | null;
  /** The name as it stood, where the claim is that the subject goes by it (ALSO_KNOWN_AS). */
  readonly alias: string | null;
  readonly recipient: EntityRecord | null;
  readonly from: readonly EntityRecord[];
  readonly to: readonly EntityRecord[];
  readonly at: readonly EntityRecord[];
  readonly when: When | null;
  readonly count: Count | null;
  /** "A former member": a state that is over. */
  readonly ended: boolean;
  readonly status: ClaimStatus;
  /** Independent origins that affirm it as done (not as planned, feared or hoped for). */
  readonly origins: number;
  /** Independent origins that deny it. */
  readonly denials: number;
  /** Every modality in which one of its testimonies speaks of it. */
  readonly modalities: readonly Modality[];
  /** Day it was first stated: the report's date, or else when it was recorded. */
  readonly statedAt: string;
  readonly recordedAt: string;
  readonly testimonies: readonly TestimonyRecord[];
}

export interface TestimonyRecord {
  readonly id: string;
  readonly claimId: string;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly hedge: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly inferred: { readonly rule: string; readonly reason: string } | null;
  readonly credibility: Credibility | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
  /** Withdrawals that were undone, `from/until reason` each, the moments as ISO 8601 has them; null where there was none. */
  readonly withdrawnBefore: readonly string[] | null;
  /** Null for a citation without stored text. */
  readonly passage: PassageRecord | null;
  readonly report: ReportRecord | null;
  /** First who knew first, the publisher last. */
  readonly chain: readonly ToldRecord[];
}

export interface ToldRecord {
  readonly source: EntityRecord;
  readonly verb: string | null;
}

export interface PassageRecord {
  readonly id: string;
  readonly reportId: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly paragraph: number;
  readonly boilerplate: boolean;
}

/** RECEIVED: stored, not read yet. READING, READ, FAILED (see `failure`). CITED: a citation with no text of its own. PURGED: a tombstone. */
export const reportStatuses = ['RECEIVED', 'READING', 'READ', 'FAILED', 'CITED', 'PURGED'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export interface ReportRecord {
  readonly id: string;
  readonly sha256: string;
  readonly title: string | null;
  /** The publisher's name as given; the entity is known once the report has been read. */
  readonly publisherName: string | null;
  readonly publisher: EntityRecord | null;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly status: ReportStatus;
  readonly attempts: number;
  readonly failure: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
  /** Id of the corrected report that took its place. */
  readonly supersededBy: string | null;
  readonly claims: number;
}

/** One subject, relation and object, over all claims that stand behind it: the projected edge. */
export interface RelationshipRecord {
  readonly id: string;
  readonly subject: EntityRecord;
  readonly relation: string;
  /** Names the edge where the relation is `OTHER`. */
  readonly verb: string;
  readonly object: EntityRecord;
  /** Whether all that stands behind it is over: "a former member". */
  readonly ended: boolean;
  readonly claims: number;
  /** Over the testimonies of all its claims: UNCONFIRMED, CORROBORATED or DISPUTED. */
  readonly status: ClaimStatus;
  readonly origins: number;
  readonly denials: number;
  /** First and last day on which it is said to have happened, null where nobody dates it. */
  readonly first: string | null;
  readonly last: string | null;
  /** Newest day on which one of its claims was first stated. */
  readonly statedAt: string;
}

export interface PathRecord {
  /** One more than `relationships`. */
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
}
