import type { Modality } from '@whence/vocabulary';
import { contentId } from '@whence/report';
import { claimId, type Statement } from '../derive/statement.js';
import type { Stance } from '../records.js';

/** A link of a chain, by the entity that the reader meant. */
export interface LeafTold {
  readonly source: string;
  readonly verb: string | null;
}

/** A testimony as it is recorded: it never changes, but for being withdrawn. */
export interface LeafTestimony {
  readonly id: string;
  readonly reportId: string;
  readonly passageId: string;
  readonly passageText: string;
  readonly statement: Statement;
  /** Of the claim that it makes under the ids that the reader gave. */
  readonly statementId: string;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly hedge: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly inferred: { readonly rule: string; readonly reason: string } | null;
  readonly chain: readonly LeafTold[];
  /** The body for which the first who is named in the chain speaks by office, as the report has it; null for none. */
  readonly spokenFor: string | null;
  readonly statedAt: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** The same source's same words on the same claim in the same place are one testimony. */
export function identified(testimony: Omit<LeafTestimony, 'id' | 'statementId'>): LeafTestimony {
  const statementId = claimId(testimony.statement);
  const id = contentId(
    'testimony',
    testimony.passageId,
    testimony.start,
    testimony.end,
    statementId,
    testimony.stance,
    testimony.modality,
    JSON.stringify(testimony.chain.map(({ source }) => source)),
  );
  return { id, statementId, ...testimony };
}
