import { noneStored, storedTogether, type Graph, type Stored } from '@whence/graph';
import type { Vocabulary } from '@whence/vocabulary';
import { comparableIn } from '../tally.js';
import { recorder } from '../version.js';
import { parseExtraction } from './line.js';
import { toReading } from './to-reading.js';

/** Lines that may wait for the graph; then no more are read. */
const mostWaiting = 400;

export interface Import {
  readonly lines: number;
  readonly stored: Stored;
  /** Ids of the entities whose names may be those of others. */
  readonly comparable: readonly string[];
  readonly failed: number;
}

export interface ImportParts {
  readonly graph: Graph;
  readonly vocabulary: Vocabulary;
  readonly onFailed: (line: number, error: unknown) => void;
  readonly signal?: AbortSignal;
}

/** Each line is one report, stored whole or not at all; one that cannot be stored stops none of the others. */
export async function importLines(
  lines: AsyncIterable<string>,
  { graph, vocabulary, onFailed, signal }: ImportParts,
): Promise<Import> {
  let [number, read, failed, stored] = [0, 0, 0, noneStored];
  const comparable = new Set<string>();
  const storing: Promise<void>[] = [];
  const store = async (line: string, at: number): Promise<void> => {
    try {
      const reading = toReading(parseExtraction(line), vocabulary);
      const now = await graph.reports.store(reading, { recordedBy: recorder });
      for (const id of comparableIn(reading)) comparable.add(id);
      stored = storedTogether(stored, now);
    } catch (error) {
      if (signal?.aborted === true) return;
      failed += 1;
      onFailed(at, error);
    }
  };
  for await (const line of lines) {
    signal?.throwIfAborted();
    number += 1;
    if (line.trim() === '') continue;
    read += 1;
    storing.push(store(line, number));
    if (storing.length >= mostWaiting) await storing.shift();
  }
  await Promise.all(storing);
  signal?.throwIfAborted();
  return { lines: read, stored, comparable: [...comparable], failed };
}
