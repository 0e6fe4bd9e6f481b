export { findServers } from './find-servers.js';
export { inspect, type Finding } from './inspect.js';
export type { OnProgress, Part, Progress } from './progress.js';
export { RuntimeError, type RuntimeErrorCode } from './runtime-error.js';
export type { CoreNlpServer, Neo4jServer, Servers } from './servers.js';
export { startCoreNlp, startNeo4j, startServers, type StartOptions } from './start-servers.js';
