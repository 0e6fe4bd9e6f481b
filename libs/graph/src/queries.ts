import type { EntityKind, Modality } from '@whence/vocabulary';
import type { ClaimStatus, Credibility, Grade, Stance } from './records.js';

/** One of the two. A name or alias that fits several entities is an error that lists them. */
export interface EntityRef {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** Inclusive ISO days; either end may be open. */
export interface Period {
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
}

/** A page by keyset: `first` 1 … 200, `after` the cursor of the last item seen. */
export interface PageRequest {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Page<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly hasNextPage: boolean;
}

/** The client went away, or the time is up: the query ends in the database too. */
export interface QueryOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; the settings' limit where it is missing. */
  readonly timeout?: number | undefined;
}

/** For reads of one thing: as the graph knew it at a moment, or a day's end; today where it is missing. */
export interface AsOfOptions extends QueryOptions {
  readonly asOf?: string | null | undefined;
}

/** Which nested parts the selection asks for; what is left out costs nothing. */
export interface ClaimParts {
  /** Subject, object, recipient, from, to and at. True where it is missing. */
  readonly parties?: boolean | undefined;
  /** How many testimonies a claim, 0 … 100; 0 where it is missing. */
  readonly testimonies?: number | undefined;
  /** Only the testimony of this id, or only those of one stance. */
  readonly only?: { readonly id?: string; readonly stance?: Stance } | undefined;
  readonly chain?: boolean | undefined;
  readonly passage?: boolean | undefined;
  readonly report?: boolean | undefined;
  /** The fields that will be read of each; the others may then be undefined. All where it is missing. */
  readonly fields?: ClaimFields | undefined;
}

/** Names of fields of the records; one that is not a record's own stands for all of them. */
export interface ClaimFields {
  readonly claim?: readonly string[];
  /** Of subject, object, recipient and places. */
  readonly party?: readonly string[];
  readonly testimony?: readonly string[];
  /** Of those in the chain. */
  readonly source?: readonly string[];
  readonly passage?: readonly string[];
  readonly report?: readonly string[];
  readonly publisher?: readonly string[];
}

export interface ClaimFilter {
  readonly subject?: EntityRef | null | undefined;
  readonly object?: EntityRef | null | undefined;
  /** Subject, object or recipient. */
  readonly with?: EntityRef | null | undefined;
  readonly relation?: readonly string[] | null | undefined;
  /** PLOVER event types. */
  readonly event?: readonly string[] | null | undefined;
  readonly during?: Period | null | undefined;
  readonly status?: readonly ClaimStatus[] | null | undefined;
  readonly modality?: readonly Modality[] | null | undefined;
  /** Anywhere in the chain, itself or by those who speak for it. */
  readonly toldBy?: EntityRef | null | undefined;
  /** Words of the quotes. */
  readonly text?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  /** Claims with a testimony whose first source has one of these grades. */
  readonly grade?: readonly Grade[] | null | undefined;
  readonly credibility?: readonly Credibility[] | null | undefined;
}

export interface TimelineFilter {
  readonly during?: Period | null | undefined;
  readonly asOf?: string | null | undefined;
}

export interface RelationshipFilter {
  readonly subject?: EntityRef | null | undefined;
  readonly object?: EntityRef | null | undefined;
  readonly with?: EntityRef | null | undefined;
  readonly relation?: readonly string[] | null | undefined;
  readonly during?: Period | null | undefined;
  readonly status?: readonly ClaimStatus[] | null | undefined;
  readonly asOf?: string | null | undefined;
}

export interface EntityFilter {
  readonly search?: string | null | undefined;
  readonly kind?: readonly EntityKind[] | null | undefined;
  readonly country?: string | null | undefined;
}

export interface ReportFilter {
  /** Words of the passages and titles. */
  readonly text?: string | null | undefined;
  readonly publisher?: EntityRef | null | undefined;
  readonly published?: Period | null | undefined;
}
