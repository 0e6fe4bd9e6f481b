export {
  languageModelReader,
  type LanguageModelOptions,
  type LanguageModelTally,
} from './language-model-reader.js';
export type { LanguageModelAddress } from './04-ask.js';
export { ReaderError, type ReaderErrorCode } from './reader-error.js';
