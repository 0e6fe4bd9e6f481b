export { readPresupposed, readStances } from './read-stances.js';
export type { Neighbours } from './06-quotation.js';
export type * from './stance.js';
export { ofPurpose } from './03-step.js';
