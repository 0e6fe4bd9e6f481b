/** Marks that a name may be written without; in other scripts they are vowels. */
const accents =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)\p{M}/gu;

/**
 * A name as it is compared: small letters, no accents, no article, no punctuation.
 * "The Émirate’s Guard" and "emirates guard" are one key.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

/** The keys by which someone is found: "U.S. Army" by "us army" too. */
export function nameKeys(name: string, aliases: readonly string[] = []): readonly string[] {
  const keys = [name, ...aliases].flatMap((each) => [nameKey(each), nameKey(unpointed(each))]);
  return [...new Set(keys)].filter((key) => key !== '').sort();
}

function unpointed(name: string): string {
  return name.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''));
}
