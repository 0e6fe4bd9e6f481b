export type * from './claim.js';
export type { Reader } from './reader.js';
export { readClaims } from './read-claims.js';
export {
  languageModelReader,
  ReaderError,
  type LanguageModelAddress,
  type LanguageModelOptions,
  type LanguageModelTally,
  type ReaderErrorCode,
} from './language-model/index.js';
