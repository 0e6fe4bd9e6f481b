import { createHash } from 'node:crypto';

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
  const hash = createHash('sha256').update(JSON.stringify(parts));
  return `${kind}_${hash.digest('hex').slice(0, 32)}`;
}
