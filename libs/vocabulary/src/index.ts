export * from './kinds.js';
export type * from './vocabulary.js';
