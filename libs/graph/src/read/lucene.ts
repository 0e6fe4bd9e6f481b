/**
 * What a user typed, as words to find: every one of them must be there. Each stands in quotes, so that the index cuts it as it cut
 * the text: "Sana'a", "U.S." and "1,200" are one word to it, "al-Awami" two. Lucene's own signs lose their meaning.
 * With a `property`, only that is looked in, and not whatever else the index has of a node: its dates, whom it is about.
 */
export function toLucene(text: string, property?: string): string | null {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const within = property === undefined ? '' : `${property}:`;
  return words.length === 0 ? null : words.map((word) => `+${within}${spellings(word)}`).join(' ');
}

/** Texts have either apostrophe. */
function spellings(word: string): string {
  if (!/['’]/u.test(word)) return quoted(word);
  return `(${quoted(word.replaceAll('’', "'"))} ${quoted(word.replaceAll("'", '’'))})`;
}

/** What is spelt nearly like one of these words; null where there are none. */
export function nearLucene(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? null : words.map((word) => `${word}~`).join(' ');
}

/** A passage that is about this one; the id may be anything that a client sent. */
export function aboutEntity(id: string): string {
  return `+about:${quoted(id)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Above every score there is: where the first page of a search starts. */
export const bestScore = 1_000_000.5;
