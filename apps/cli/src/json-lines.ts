import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { InputError } from './failure.js';
import { failing, type Input } from './inputs.js';

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  date: z.string().nullish(),
  publisher: z.string().nullish(),
  title: z.string().nullish(),
});

/** `{"id": "7", "date": "2017-10-24", "text": "…"}`, one a line, → reports. */
export async function* inputsFromJsonLines(
  input: Readable,
  signal?: AbortSignal,
): AsyncGenerator<Input, void, undefined> {
  let number = 0;
  for await (const text of linesOf(input, signal)) {
    number += 1;
    if (text.trim() !== '') yield parseLine(text, number);
  }
}

/**
 * Without the byte order mark that some programs begin a file with. Called off, it ends in the middle of waiting, and
 * throws what `signal` was aborted with.
 */
export async function* linesOf(
  input: Readable,
  signal?: AbortSignal,
): AsyncGenerator<string, void, undefined> {
  const lines = createInterface({ input, crlfDelay: Infinity, ...(signal && { signal }) });
  for await (const text of lines) yield text.replace(/^\uFEFF/u, '');
  signal?.throwIfAborted();
}

export function parseLine(text: string, number: number): Input {
  const parsed = line.safeParse(parseJson(text));
  if (!parsed.success) {
    const error = new InputError(
      'This is not a report. Write {"id": "…", "date": "2017-10-24", "text": "…"} on one line, "publisher" and "title" if they are known.',
    );
    return failing(`line ${number}`, error);
  }
  const { id, text: bytes, date, publisher, title } = parsed.data;
  const options = {
    publishedOn: date ?? undefined,
    publisher: publisher ?? undefined,
    title: title ?? undefined,
  };
  return { name: id, bytes, options };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
