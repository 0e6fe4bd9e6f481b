export type * from './reading.js';
export { resolveEntities } from './resolve-entities.js';
export {
  compareEntities,
  type Comparison,
  type Named,
  type Verdict,
} from './resolution/compare-entities.js';
export { nameWords } from './resolution/02-name-words.js';
export { nameKey } from './names.js';
