import type { Count, When } from '@whence/claim';
import type { Modality } from '@whence/vocabulary';
import type { EntityRef } from './queries.js';
import type { ClaimRecord, Credibility, EntityRecord, Stance } from './records.js';

/** Who does something, and why; every act is recorded with it. */
export interface Act {
  readonly by: string;
  readonly reason?: string | null | undefined;
  /** Makes a repeated request find its own earlier effect; one is made up where it is missing. */
  readonly key?: string | undefined;
}

/** Where a statement of an analyst comes from: a passage of a stored report, its quote to the letter, or a citation. */
export type Provenance =
  { readonly passage: string; readonly quote: string } | { readonly citation: Citation };

export interface Citation {
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly quote: string;
}

/** An entity by reference, or a new one by its name and kind. */
export interface NewEntity {
  readonly name: string;
  readonly kind: EntityRecord['kind'];
  readonly country?: string | null | undefined;
}
export type PartyInput = EntityRef | { readonly create: NewEntity };

export interface ToldInput {
  readonly source: PartyInput;
  readonly verb?: string | null | undefined;
}

export interface TestimonyInput {
  readonly stance: Stance;
  readonly modality: Modality;
  readonly hedge?: string | null | undefined;
  readonly provenance: Provenance;
  /** First who knew first. The publisher is added at the end where it is missing. */
  readonly chain: readonly ToldInput[];
  readonly credibility?: Credibility | null | undefined;
}

export interface ClaimInput extends TestimonyInput {
  readonly subject: PartyInput | null;
  readonly relation: string;
  readonly verb?: string | null | undefined;
  readonly object: PartyInput | null;
  readonly recipient?: PartyInput | null | undefined;
  readonly from?: readonly PartyInput[] | undefined;
  readonly to?: readonly PartyInput[] | undefined;
  readonly at?: readonly PartyInput[] | undefined;
  readonly when?: When | null | undefined;
  readonly count?: Count | null | undefined;
  readonly ended?: boolean | undefined;
}

export const judgementKinds = [
  'SAME',
  'DIFFERENT',
  'SPLIT',
  'REVIEW',
  'WITHDRAWAL',
  'GRADE',
  'CREDIBILITY',
] as const;
export type JudgementKind = (typeof judgementKinds)[number];

/** A decision that can be taken back. `about` are the ids it speaks of, the kept entity first in SAME. */
export interface JudgementRecord {
  readonly id: string;
  readonly kind: JudgementKind;
  readonly about: readonly string[];
  /** REVIEW: ACCEPTED, CORRECTED, REJECTED; GRADE: A … F; CREDIBILITY: 1 … 6; otherwise null. */
  readonly verdict: string | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
  readonly retractedAt: string | null;
  readonly retractedBy: string | null;
}

/** "Why is this corroborated?" as data. */
export interface OriginRecord {
  /**
   * Who the line comes from: the first named link, or the body whose anonymous sources spoke. Null where a report
   * names neither a speaker nor its publisher: then it counts as one by itself.
   */
  readonly source: EntityRecord | null;
  readonly stance: Stance;
  readonly testimonyIds: readonly string[];
  /** Why these testimonies count once: 'same source', 'same body', 'same text'; 'passed on', where a report says by itself what it quotes another for. */
  readonly countedAsOne: readonly string[];
}

export interface CorroborationRecord {
  readonly claim: ClaimRecord;
  readonly origins: readonly OriginRecord[];
  readonly denials: readonly OriginRecord[];
  /** Claims said more exactly, whose testimonies count here too. */
  readonly refinedBy: readonly string[];
  /** Claims said less exactly, for which this one counts. */
  readonly refines: readonly string[];
}

export interface SourceRecord {
  readonly source: EntityRecord;
  readonly grades: readonly JudgementRecord[];
  readonly testimonies: number;
  /** Claims on which it was the first of its origins to speak and another confirmed. */
  readonly first: number;
  readonly confirmed: number;
  readonly contradicted: number;
  readonly withdrawn: number;
}

export interface SuggestionRecord {
  readonly id: string;
  readonly left: EntityRecord;
  readonly right: EntityRecord;
  /** 0 … 1, how alike; never a probability. */
  readonly score: number;
  /** "same name in Arabic script", "different countries". */
  readonly reasons: readonly string[];
}

export type ReviewItem =
  | { readonly kind: 'SUGGESTION'; readonly id: string; readonly suggestion: SuggestionRecord }
  | {
      readonly kind: 'INFERRED' | 'UNSURE' | 'DISPUTED';
      readonly id: string;
      readonly claim: ClaimRecord;
    };

export type Verdict = 'ACCEPTED' | 'CORRECTED' | 'REJECTED';

/** One line of the audit trail; written by the store alone, changed by nobody. */
export interface ActRecord {
  readonly id: string;
  readonly what: string;
  readonly about: readonly string[];
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

export interface ChangeRecord {
  readonly at: string;
  readonly claimId: string;
  /** Null for one that is gone: who it speaks of was merged or split, or its report was purged. */
  readonly claim: ClaimRecord | null;
}
