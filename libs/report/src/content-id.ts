import { hash } from 'node:crypto';

export type IdKind =
  | 'report'
  | 'passage'
  | 'entity'
  | 'claim'
  | 'testimony'
  | 'judgement'
  | 'relationship'
  | 'act'
  | 'suggestion';

/**
 * The id of something is a hash of what it says, so that reading it twice changes nothing:
 * `claim_` and 128 bits in hexadecimal. Parts are length-framed: ('ab', 'c') and ('a', 'bc') differ.
 */
export function contentId(kind: IdKind, ...parts: readonly (string | number | null)[]): string {
  return `${kind}_${hash('sha256', JSON.stringify(parts)).slice(0, 32)}`;
}
