export { readStances } from './read-stances.js';
export type * from './stance.js';
