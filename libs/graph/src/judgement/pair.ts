import type { Comparison } from '@whence/entity';
import type { EntityRecord } from '../records.js';

/** Two that may be one; `left` would give the name. */
export interface Pair {
  readonly left: EntityRecord;
  readonly right: EntityRecord;
  readonly comparison: Comparison;
}
