import { randomUUID } from 'node:crypto';
import { openGraph, type Graph } from '@whence/graph';
import { loadVocabulary } from '@whence/vocabulary';

/** The graph of the servers that `npm test` started, migrated. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph({
    ...serverAddress(),
    database: process.env['NEO4J_DATABASE'] ?? 'neo4j',
    vocabulary: loadVocabulary,
  });
  await graph.migrate();
  await graph.prepare();
  return graph;
}

export function serverAddress() {
  return {
    uri: needed('NEO4J_URI'),
    user: needed('NEO4J_USER'),
    password: needed('NEO4J_PASSWORD'),
  };
}

/** Stories share one database: a word of its own keeps each one's names apart. */
export function ownWord(): string {
  return `x${randomUUID().slice(0, 8)}`;
}

function needed(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set. Run the stories with npm test, which starts the servers.`);
  return value;
}
