import type { QueryOptions } from '@whence/graph';
import type { Viewer } from '../access/viewer.js';

/** What every resolver is given: who asks, and the signal that ends the work when they go away. */
export interface GraphContext extends QueryOptions {
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
}
