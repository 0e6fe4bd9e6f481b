/**
 * Which of the texts are one text republished: verbatim, trimmed, reordered or lightly rewritten, but not
 * retold in other words. Measure: the share of the shorter text's word pairs that the longer has too
 * (overlap coefficient of bigrams), at least `threshold`, with at least `fewest` pairs to judge by.
 */
export const threshold = 0.7;
const fewest = 5;

export function sameText(
  texts: readonly string[],
  atLeast = threshold,
): readonly (readonly [number, number])[] {
  const sets = texts.map(wordPairs);
  const holders = new Map<string, number[]>();
  const pairs: (readonly [number, number])[] = [];
  const byText = new Map<string, number>();
  sets.forEach((set, index) => {
    const key = [...set].join('|');
    const twin = set.size === 0 ? undefined : byText.get(key);
    if (twin !== undefined) {
      pairs.push([twin, index]);
      return;
    }
    byText.set(key, index);
    const shared = new Map<number, number>();
    for (const pair of set)
      for (const other of holders.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const shorter = Math.min(set.size, sets[other]?.size ?? 0);
      if (shorter >= fewest && count / shorter >= atLeast) pairs.push([other, index]);
    }
    for (const pair of set) holders.set(pair, [...(holders.get(pair) ?? []), index]);
  });
  return pairs;
}

function wordPairs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}
