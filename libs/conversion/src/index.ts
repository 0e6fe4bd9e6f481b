export { convertReport, readReport, type Conversion, type Document } from './convert-report.js';
export { convertReports, type Converted } from './convert-reports.js';
export {
  toExtraction,
  type ExtractedActor,
  type ExtractedClaim,
  type ExtractedEntity,
  type Extraction,
} from './extraction.js';
export { gather, type Batch } from './gather.js';
export { openConversion } from './open-conversion.js';
export { parserReader } from './parser-reader.js';
