import { convertReports, type Conversion } from '@whence/conversion';
import type { Reading } from '@whence/entity';
import type { Graph, Stored } from '@whence/graph';
import type { ShowIngestion } from './ingest-progress.js';
import { inputsFrom, type GivenOptions } from './inputs.js';
import { recorder } from './version.js';

export interface Ingestion {
  /** What was read, in order, whether new to the graph or not. */
  readonly readings: readonly Reading[];
  readonly stored: Stored;
  readonly failed: number;
}

/** Reports are read several at a time and stored in their order, each whole or not at all. */
export async function ingestFiles(
  files: readonly string[],
  given: GivenOptions,
  conversion: Conversion,
  graph: Graph,
  show: ShowIngestion,
  signal?: AbortSignal,
): Promise<Ingestion> {
  const readings: Reading[] = [];
  let stored: Stored = { reports: 0, claims: 0, testimonies: 0, entities: 0 };
  let failed = 0;
  const inputs = inputsFrom(files, given);
  for await (const answer of convertReports(inputs, conversion, { ...(signal && { signal }) })) {
    const { name } = answer.source;
    try {
      if ('error' in answer) throw answer.error;
      const now = await graph.reports.store(answer.reading, { recordedBy: recorder });
      readings.push(answer.reading);
      stored = sum(stored, now);
      show.stored(name, answer.reading, now);
    } catch (error) {
      signal?.throwIfAborted();
      failed += 1;
      show.failed(name, error);
    }
  }
  return { readings, stored, failed };
}

function sum(left: Stored, right: Stored): Stored {
  return {
    reports: left.reports + right.reports,
    claims: left.claims + right.claims,
    testimonies: left.testimonies + right.testimonies,
    entities: left.entities + right.entities,
  };
}
