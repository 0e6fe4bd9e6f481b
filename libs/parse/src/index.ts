export type * from './parsed-report.js';
export { Tree } from './tree.js';
