import type { ClaimOf, Mention } from '@whence/claim';
import type { Report } from '@whence/report';
import type { EntityKind } from '@whence/vocabulary';

/** Someone or something that claims are about, as one report shows them. */
export interface Entity {
  readonly id: string;
  /** The fullest name: "Libyan National Army", "ISIS militants". */
  readonly name: string;
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-3 of the actor's country. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** Known by a name or a lasting description; false for "gunmen", who stay in their report. */
  readonly named: boolean;
  /** For anonymous speakers, the id of the body they speak from: "LNA sources" → LNA. They count as one origin. */
  readonly speaksFor?: string | null;
  readonly mentions: readonly Mention[];
}

/** An entity as one claim speaks of it; `text` is the words used there. */
export interface Actor {
  readonly entity: Entity;
  readonly text: string;
}

export type Claim = ClaimOf<Actor>;

/** A report read to the end: what step 5 stores and `whence extract` prints. */
export interface Reading {
  readonly report: Report;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly unread: readonly { readonly passageId: string; readonly reason: string }[];
}
