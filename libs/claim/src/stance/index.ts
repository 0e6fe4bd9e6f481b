export { readPresupposed, readStances } from './read-stances.js';
export { quotationsOf, type Quoted } from './06-quotation.js';
export type * from './stance.js';
export { ofPurpose } from './03-step.js';
export { blameFor } from './08-blamed.js';
