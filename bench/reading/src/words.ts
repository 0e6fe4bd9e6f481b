/** Words that say nothing of who or what is meant. */
const empty = new Set(
  'the a an of in on at to for from by with and or its his her their our this that these those some s is was as over'.split(
    ' ',
  ),
);

/** "13 people" → 13, people; "Egypt’s western border" → egypt, western, border. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return new Set((words ?? []).filter((word) => !empty.has(word)));
}

/** Enough of a stem to bring "arrests", "arrested" and "arrest" together. */
export function stem(word: string): string {
  const bare = word.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s)$/u, '');
  return (bare.length >= 3 ? bare : word).replace(/(.)\1$/u, '$1').replace(/e$/u, '');
}

/** Whether the content words of one name are all in the other. */
export function sameName(one: string, other: string): boolean {
  return oneHoldsOther(contentWords(one), contentWords(other));
}

/** The same for verbs, which are compared by stem: HANDS_OVER and "hand over". */
export function sameVerb(one: string, other: string): boolean {
  const stems = (text: string): ReadonlySet<string> =>
    new Set([...contentWords(text.replaceAll('_', ' '))].map(stem));
  return oneHoldsOther(stems(one), stems(other));
}

function oneHoldsOther(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  return small.size > 0 && [...small].every((word) => large.has(word));
}
