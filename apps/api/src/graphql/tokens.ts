/** The tokens under which Nest hands on what `startService` was given. */
export const GRAPH = Symbol('graph');
