export type * from './graph.js';
export { GraphError, type Candidate, type GraphErrorCode } from './graph-error.js';
export { judgementKinds } from './judgements.js';
export type * from './judgements.js';
export { openGraph } from './open-graph.js';
export type * from './queries.js';
export { claimStatuses, grades, reportStatuses } from './records.js';
export type * from './records.js';
export { noneStored, storedTogether } from './store/write-readings.js';
