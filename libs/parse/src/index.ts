export { CoreNlpParser, type CoreNlpOptions } from './core-nlp-parser.js';
export {
  annotatorProperties,
  askCoreNlp,
  stockProperties,
  type CoreNlpAddress,
} from './core-nlp-client.js';
export { ParseError, type ParseErrorCode } from './parse-error.js';
export type * from './parsed-report.js';
export { tokenWith } from './parsed-report.js';
export { Tree } from './tree.js';
export { Turnstile } from './turnstile.js';
