import { convertReports, gather, type Conversion, type Converted } from '@whence/conversion';
import type { Reading } from '@whence/entity';
import { noneStored, storedTogether, type Graph, type Merges, type Stored } from '@whence/graph';
import type { ShowIngestion } from './ingest-progress.js';
import { inputsFrom, type GivenOptions, type Input } from './inputs.js';
import { mostWaiting, together } from './reports-together.js';
import { Tally } from './tally.js';
import { recorder } from './version.js';

export interface Ingestion {
  /** What was read, whether new to the graph or not. */
  readonly read: Tally;
  readonly stored: Stored;
  /** What became of entities of these reports whose names are alike. */
  readonly merges: Merges;
  readonly failed: number;
}

/** Reports are read several at a time while others are stored, each whole or not at all, and told of in their order. */
export async function ingestFiles(
  files: readonly string[],
  given: GivenOptions,
  conversion: Conversion,
  graph: Graph,
  show: ShowIngestion,
  signal?: AbortSignal,
): Promise<Ingestion> {
  const read = new Tally();
  let stored = noneStored;
  let failed = 0;
  const storing: Promise<void>[] = [];
  let before = Promise.resolve();
  const inputs = inputsFrom(files, given, signal);
  const answers = convertReports(inputs, conversion, { ...(signal && { signal }) });
  for await (const batch of gather(answers, together)) {
    for (const answer of batch) {
      const { name } = answer.source;
      const outcome = storedIn(graph, answer);
      before = before.then(async () => {
        const now = await outcome;
        if ('error' in now) {
          if (signal?.aborted === true) return;
          failed += 1;
          show.failed(name, now.error);
          return;
        }
        read.add(now.reading);
        stored = storedTogether(stored, now.stored);
        show.stored(name, now.reading, now.stored.reports > 0);
      });
      storing.push(before);
    }
    while (storing.length >= mostWaiting) await storing.shift();
  }
  await before;
  signal?.throwIfAborted();
  const merges = await graph.judge.suggestMerges(read.comparable, {
    by: recorder,
    reason: 'names compared when the reports were read',
  });
  return { read, stored, merges, failed };
}

async function storedIn(
  graph: Graph,
  answer: Converted<Input>,
): Promise<{ readonly error: unknown } | { readonly reading: Reading; readonly stored: Stored }> {
  if ('error' in answer) return answer;
  const { reading } = answer;
  try {
    return { reading, stored: await graph.reports.store(reading, { recordedBy: recorder }) };
  } catch (error) {
    return { error };
  }
}
