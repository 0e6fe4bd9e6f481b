import { dirname } from 'node:path';
import type { Service } from '@whence/api';
import type { Servers } from '@whence/runtime';

/** Where everything is. */
export function placesOf({ neo4j }: Servers, { graphqlUrl, logFile }: Service): string {
  const browser =
    neo4j.browserUrl === null
      ? `of the Neo4j at ${neo4j.uri}, user ${neo4j.user}, password in NEO4J_PASSWORD`
      : `${neo4j.browserUrl}  user ${neo4j.user}, password in ${neo4j.passwordFile ?? ''}`;
  return [
    '',
    `GraphQL        ${graphqlUrl}`,
    `Neo4j Browser  ${browser}`,
    `Log            ${logFile}`,
    `               and those of the servers in ${dirname(logFile)}`,
    '',
  ].join('\n');
}
