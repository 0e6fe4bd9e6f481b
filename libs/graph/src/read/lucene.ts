/** What a user typed, as words to find: every one of them must be there. Lucene's own signs lose their meaning. */
export function toLucene(text: string): string | null {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // Small letters, so that AND, OR and NOT are words too.
  return words.length === 0 ? null : words.map((word) => `+${word.toLowerCase()}`).join(' ');
}

/** A passage that is about this one; the id may be anything that a client sent. */
export function aboutEntity(id: string): string {
  return `+about:"${id.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Above every score there is: where the first page of a search starts. */
export const bestScore = 1_000_000.5;
