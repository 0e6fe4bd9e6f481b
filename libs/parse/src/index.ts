export type * from './parsed-report.js';
