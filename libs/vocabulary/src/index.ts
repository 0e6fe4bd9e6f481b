export * from './kinds.js';
export { loadVocabulary } from './load-vocabulary.js';
export { VocabularyError } from './vocabulary-error.js';
export type * from './vocabulary.js';
