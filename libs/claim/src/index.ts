export type * from './claim.js';
