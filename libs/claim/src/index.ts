export type * from './claim.js';
export type { Reader } from './reader.js';
export { readClaims } from './read-claims.js';
