import { randomInt, randomUUID } from 'node:crypto';
import { openGraph, type Graph } from '@whence/graph';
import { loadVocabulary } from '@whence/vocabulary';
import neo4j from 'neo4j-driver';

/** The graph of the servers that `npm test` started, migrated. */
export async function openTestGraph(): Promise<Graph> {
  const graph = openGraph({
    ...serverAddress(),
    database: process.env['NEO4J_DATABASE'] ?? 'neo4j',
    vocabulary: loadVocabulary,
  });
  try {
    await graph.migrate();
    await graph.prepare();
  } catch (error) {
    // Whoever opened nothing closes nothing, and jest would wait for its connections.
    await graph.close();
    throw error;
  }
  return graph;
}

export function serverAddress() {
  return {
    uri: needed('NEO4J_URI'),
    user: needed('NEO4J_USER'),
    password: needed('NEO4J_PASSWORD'),
  };
}

/** Texts are searched a moment after they are stored (migration V0007): this waits for that moment to pass. */
export async function wordsAreSearched(): Promise<void> {
  const { uri, user, password } = serverAddress();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  } finally {
    await driver.close();
  }
}

/** Stories share one database: a word of its own keeps each one's names apart. */
export function ownWord(): string {
  return `x${randomUUID().slice(0, 8)}`;
}

/**
 * A surname that sounds like no other story's, for stories of who may be one: seven consonants that no
 * speller takes for each other, in an order of its own, with a vowel after each but the last.
 */
export function ownSurname(): string {
  const left = Array.from('bdfglmnrstkz');
  const syllables = Array.from({ length: 7 }, () => {
    const [consonant = ''] = left.splice(randomInt(left.length), 1);
    return consonant + 'aiou'.charAt(randomInt(4));
  });
  return syllables.join('').slice(0, -1);
}

function needed(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set. Run the stories with npm test, which starts the servers.`);
  return value;
}
