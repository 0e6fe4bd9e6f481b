import { join } from 'node:path';
import type { Servers } from '@whence/runtime';
import type { Settings } from '@whence/settings';

/** Where everything is. */
export function placesOf(settings: Settings, { neo4j }: Servers, url: string): string {
  const browser =
    neo4j.browserUrl === null
      ? `${neo4j.uri} (user ${neo4j.user})`
      : `${neo4j.browserUrl} (user ${neo4j.user}, password in ${neo4j.passwordFile ?? 'NEO4J_PASSWORD'})`;
  return [
    '',
    `GraphQL        ${url}`,
    `Neo4j Browser  ${browser}`,
    `Logs           ${join(settings.home, 'logs')}`,
    '',
  ].join('\n');
}
