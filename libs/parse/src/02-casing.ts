import { plainText, type Report } from '@whence/report';

/** Words of a headline that are small in any case. */
const small = new Set(
  `a an the and or but nor of in on at to for from by with as is are was were be been has have had not no after before
  over under into near amid against between during while that this its his her their it he she they says said say will
  would may could who which than up out off down about`.split(/\s+/u),
);

/** How the words of a report are written where case says something. */
export interface Casing {
  /** In small letters somewhere. */
  readonly low: ReadonlySet<string>;
  /** With a capital inside a sentence, or in capitals ("ISIS"): small letters → as it stood. */
  readonly high: ReadonlyMap<string, string>;
}

const word = /\p{L}[\p{L}\p{M}’']*/gu;

export function casingOf(report: Report): Casing {
  const low = new Set<string>();
  const high = new Map<string, string>();
  for (const passage of report.passages) {
    const text = plainText(passage.text);
    if (shouts(text) || isTitleCase(text)) continue;
    for (const match of text.matchAll(word)) {
      const [written] = match;
      const lower = written.toLowerCase();
      if (written === lower) low.add(lower);
      else if (match.index > 1 || isAcronym(written)) high.set(lower, written);
    }
  }
  return { low, high };
}

/**
 * "QATAR MOVES ISIS MILITANTS" is one long name to the parser. In a headline, words that the report writes small are
 * made small, names are written as the report writes them, and the rest keeps a capital. Never longer or shorter.
 */
export function unshouted(text: string, casing: Casing): string {
  if (shouts(text)) return inCase(text, casing, true);
  return withoutFalseWords(isTitleCase(text) ? inCase(text, casing, false) : text);
}

function inCase(text: string, { low, high }: Casing, capitals: boolean): string {
  return text.replace(word, (written: string) => {
    const lower = written.toLowerCase();
    if (lower.length !== written.length) return written;
    const known = high.get(lower);
    if (known !== undefined) return known;
    if (!capitals && isAcronym(written)) return written;
    if (low.has(lower) || small.has(lower)) return lower;
    return capitals ? written.charAt(0) + lower.slice(1) : written;
  });
}

function isAcronym(written: string): boolean {
  return /^\p{Lu}{2,}$/u.test(written);
}

/** Acronyms that are words in small letters → well-known ones of the same length, which no parser takes for a word. */
const standIns: Readonly<Record<string, string>> = { IS: 'EU', WHO: 'CIA' };

/** Not "it IS true" and "those WHO fled", where a word is stressed. */
const falseWord =
  /(?<![\p{L}\p{N}.&'’-]|\b(?:it|he|she|that|this|there|what|which|they|those|people)\s)(?:IS|WHO)(?![\p{L}\p{N}.&]|['’](?!s\b))/giu;

/**
 * To the parser "IS attacked Derna" is a passive and "the WHO condemned it" a relative clause: it is sent another
 * acronym in their place. Never longer or shorter.
 */
function withoutFalseWords(text: string): string {
  return text.replace(falseWord, (written) => standIns[written] ?? written);
}

function shouts(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return wordsOf(text).length >= 3 && capitals > letters * 0.8;
}

/** "Qatar Moves Militants To Libya": no full stop, and hardly a long word without its capital. */
function isTitleCase(text: string): boolean {
  const long = wordsOf(text).filter((each) => each.length >= 4);
  const capitals = long.filter((each) => /^\p{Lu}/u.test(each)).length;
  return long.length >= 4 && capitals >= long.length * 0.8 && !/[.!?]["'”’)]*$/u.test(text);
}

function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? [];
}
