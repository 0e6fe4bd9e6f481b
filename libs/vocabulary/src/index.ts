export * from './kinds.js';
export { loadVocabulary, vocabularyPage } from './load-vocabulary.js';
export { isPeople } from './06-names.js';
export { VocabularyError } from './vocabulary-error.js';
export type * from './vocabulary.js';
