/** "By Jane Doe, correspondent in Tripoli", "By TOM ODULA": who wrote it. "By Sunday, rebels had …" has one name and goes on. */
const byline =
  /^(?:by|By|BY|from|From|FROM)\s+\p{Lu}[\p{L}'’.-]+(?:(?:\s+(?:al-|and\s+|de\s+|van\s+|bin\s+|el-)?\p{Lu}?[\p{L}'’.-]+){1,6}(?:[,|–—-].{0,80})?)?(?<![!?]|\p{L}{3}\.)$/u;

export function isByline(line: string): boolean {
  return byline.test(line);
}

/** A short line with no full stop and a text under it. */
export function isHeadline(line: string, below: readonly string[]): boolean {
  const isShort = line.length <= 150 && /[\p{L}\p{N}"'”’)?!]$/u.test(line) && /\s/u.test(line);
  return isShort && !isByline(line) && below.some((each) => each.length > line.length / 2);
}
