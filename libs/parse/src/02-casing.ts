import type { Report } from '@whence/report';

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
  for (const { text } of report.passages) {
    if (shouts(text) || isTitleCase(text)) continue;
    for (const match of text.matchAll(word)) {
      const [written] = match;
      const lower = written.toLowerCase();
      if (written === lower) low.add(lower);
      else if (match.index > 1 || /^\p{Lu}{2,}$/u.test(written)) high.set(lower, written);
    }
  }
  return { low, high };
}

/**
 * "QATAR MOVES ISIS MILITANTS" is one long name to the parser. In a headline, words that the report writes small are
 * made small, names are written as the report writes them, and the rest keeps a capital. Never longer or shorter.
 */
export function unshouted(text: string, { low, high }: Casing): string {
  const capitals = shouts(text);
  if (!capitals && !isTitleCase(text)) return text;
  return text.replace(word, (written: string) => {
    const lower = written.toLowerCase();
    if (lower.length !== written.length) return written;
    const known = high.get(lower);
    if (known !== undefined) return known;
    if (low.has(lower) || small.has(lower)) return lower;
    return capitals ? written.charAt(0) + lower.slice(1) : written;
  });
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
