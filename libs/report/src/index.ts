export { contentId, type IdKind } from './content-id.js';
export { leadOf, type Lead } from './dateline.js';
export { entryDaysOf } from './masthead.js';
export { disguises, plainText, type Disguise } from './02-plain-text.js';
export { maxReportBytes } from './01-decode.js';
export { openReport, type ReportOptions } from './open-report.js';
export { ReportError, type ReportErrorCode } from './report-error.js';
export type * from './report.js';
export { dateIn } from './written-date.js';
