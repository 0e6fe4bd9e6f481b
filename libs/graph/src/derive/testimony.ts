import type { Modality } from '@whence/vocabulary';
import type { Stance } from '../records.js';
import type { Statement } from './statement.js';

/** What deriving needs to know of a testimony, its parties as they stand today. */
export interface Testimony {
  readonly id: string;
  readonly reportId: string;
  readonly statement: Statement;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly withdrawn: boolean;
  /** Entity id of who the line comes from (`lineOf`). */
  readonly origin: string;
  /** Entity ids of the media that passed it on. */
  readonly carriers: readonly string[];
  readonly passageText: string;
  /** Day it was stated, and moment it was recorded. */
  readonly statedAt: string;
  readonly recordedAt: string;
}

/** What is known of an entity when deriving. */
export interface EntityFacts {
  readonly id: string;
  readonly named: boolean;
  readonly kind: string;
  readonly country: string | null;
  /** For anonymous speakers, the id of the body they speak from: "LNA sources" → LNA. */
  readonly speaksFor: string | null;
}

export type FactsOf = (id: string) => EntityFacts | undefined;
