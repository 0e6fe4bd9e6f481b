/**
 * A name as it is compared: small letters, no accents, no article, no punctuation.
 * "The Émirate’s Guard" and "emirates guard" are one key.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

export function nameKeys(name: string, aliases: readonly string[]): readonly string[] {
  return [...new Set([name, ...aliases].map(nameKey))].filter((key) => key !== '').sort();
}
