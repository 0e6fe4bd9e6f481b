import type { Extraction } from '@whence/conversion';
import { inWords } from './score.js';

/** Claims drawn at random, each with its sentence, for a person to judge. The same seed draws the same. */
export function sampleOf(
  readings: readonly { readonly text: string; readonly extraction: Extraction }[],
  size: number,
  seed: number,
): readonly string[] {
  const all = readings.flatMap(({ text, extraction }) =>
    extraction.claims.map(
      (claim) => `${inWords(claim)}\n    ${sentenceAround(text, claim.start, claim.end)}`,
    ),
  );
  const next = randomNumbers(seed);
  return all
    .map((line) => ({ line, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ line }) => line);
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1;
  const after = /[.!?](?=\s|$)|\n/u.exec(text.slice(end - 1));
  return text.slice(before, after ? end + after.index : text.length).trim();
}

/** mulberry32 */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
