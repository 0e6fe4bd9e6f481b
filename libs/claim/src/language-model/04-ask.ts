import { z } from 'zod';
import { ReaderError } from './reader-error.js';
import type { Message } from './03-question.js';

export interface LanguageModelAddress {
  /** The end point up to its version: `https://api.openai.com/v1`, `http://127.0.0.1:11434/v1` for Ollama. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string | undefined;
}

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** How often an overloaded end point is asked again, and how long it may ask to be left alone. */
const tries = 3;
const longestPauseMs = 20_000;

/**
 * One question to an OpenAI-compatible end point; the text of the answer.
 * @throws ReaderError MODEL_AWAY, MODEL_REFUSED, MODEL_TIMEOUT, MODEL_FAILED; and what `signal` was aborted with
 */
export async function ask(
  { url, model, apiKey }: LanguageModelAddress,
  messages: readonly Message[],
  schema: unknown,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<string> {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
  const body = JSON.stringify({
    model,
    messages,
    temperature: 0,
    response_format: { type: 'json_schema', json_schema: { name: 'claims', strict: true, schema } },
  });
  const headers = {
    'content-type': 'application/json',
    ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
  };
  try {
    for (let turn = 1; ; turn += 1) {
      const response = await fetch(`${url.replace(/\/+$/u, '')}/chat/completions`, {
        method: 'POST',
        headers,
        body,
        signal: either,
      });
      const text = await response.text();
      if (response.ok) return contentOf(text, url);
      const busy = response.status === 429 || response.status >= 500;
      if (!busy || turn === tries) throw refusal(response.status, text, url, model);
      await pause(pauseAsked(response.headers.get('retry-after')) ?? 500 * 2 ** turn, either);
    }
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    signal?.throwIfAborted();
    if (timeout.aborted) {
      throw new ReaderError(
        'MODEL_TIMEOUT',
        `The language model gave no answer within ${timeoutMs / 1000} s.`,
      );
    }
    throw new ReaderError(
      'MODEL_AWAY',
      `No language model answers at ${url}. Start it there, correct the address, or use the parser as the reader.`,
      { cause: error },
    );
  }
}

function contentOf(text: string, url: string): string {
  try {
    const [choice] = completion.parse(JSON.parse(text)).choices;
    if (choice) return choice.message.content;
  } catch {
    // Reported below: the answer itself is no help to anyone and may hold the report's text.
  }
  throw new ReaderError(
    'MODEL_FAILED',
    `What answers at ${url} is no OpenAI-compatible end point. Correct the address.`,
  );
}

function refusal(status: number, text: string, url: string, model: string): ReaderError {
  if (status === 401 || status === 403) {
    return new ReaderError(
      'MODEL_REFUSED',
      `The end point ${url} refused the key (HTTP ${status}). Set a valid one.`,
    );
  }
  if (status === 404) {
    return new ReaderError(
      'MODEL_REFUSED',
      `The end point ${url} has no model "${model}" (HTTP 404). Name one it has.`,
    );
  }
  const reason = text.replaceAll(/\s+/gu, ' ').slice(0, 200);
  return new ReaderError(
    'MODEL_FAILED',
    `The language model failed (HTTP ${status}: ${reason}). Try again later.`,
  );
}

/** `Retry-After` in seconds; a longer wait than ours is cut. */
function pauseAsked(header: string | null): number | undefined {
  return header !== null && /^\d+$/u.test(header)
    ? Math.min(Number(header) * 1000, longestPauseMs)
    : undefined;
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
  signal.throwIfAborted();
}
