export { contentId, type IdKind } from './content-id.js';
export type * from './report.js';
