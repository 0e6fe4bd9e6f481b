export { readStances } from './read-stances.js';
export type { Neighbours } from './05-quotation.js';
export type * from './stance.js';
