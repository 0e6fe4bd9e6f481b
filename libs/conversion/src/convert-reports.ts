import type { Reading } from '@whence/entity';
import { convertReport, type Conversion, type Document } from './convert-report.js';

/** What became of one document of many. A failure is an answer like any other. */
export type Converted<Source extends Document> =
  | { readonly source: Source; readonly reading: Reading }
  | { readonly source: Source; readonly error: unknown };

/** More than the parser has places, so that small reports wait there and share a request. */
const usual = 12;

/**
 * Many documents, so many at a time, answers in their order. Nothing is taken from `sources` before there is a place
 * for it and an earlier answer was taken away, so that neither a slow reader nor a slow store fills the memory.
 */
export async function* convertReports<Source extends Document>(
  sources: Iterable<Source> | AsyncIterable<Source>,
  conversion: Conversion,
  {
    concurrency = usual,
    signal,
  }: { readonly concurrency?: number; readonly signal?: AbortSignal } = {},
): AsyncGenerator<Converted<Source>, void, undefined> {
  const underWay: Promise<Converted<Source>>[] = [];
  for await (const source of sources) {
    signal?.throwIfAborted();
    underWay.push(converted(source, conversion, signal));
    if (underWay.length < concurrency) continue;
    const first = await underWay.shift();
    if (first) yield first;
  }
  for (const answer of underWay) yield await answer;
}

async function converted<Source extends Document>(
  source: Source,
  conversion: Conversion,
  signal?: AbortSignal,
): Promise<Converted<Source>> {
  try {
    return { source, reading: await convertReport(source, conversion, signal) };
  } catch (error) {
    return { source, error };
  }
}
