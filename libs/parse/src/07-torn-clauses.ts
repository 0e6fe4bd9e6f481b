import { slice, type ReadableText } from './01-readable-text.js';
import { withStopApart, type Line } from './04-lines.js';
import type { Token } from './parsed-report.js';

/** What only words of one clause are to each other. */
const withinClause =
  /^(?:nsubj|obj|iobj|obl|nmod|compound|amod|nummod|det|acl|appos|case|cop|aux)/u;
/** In a torn tree a past form is often tagged as a participle. */
const finite = /^(?:VBD|VBN|VBZ|VBP|MD)$/u;
/** Begins no sentence: "and", "which", "to", or a name in a list. */
const goingOn = /^(?:CC|IN|TO|W.*)$/u;

/**
 * "A bus/nsubj>missing overturned; six were killed, and 12 are missing": where words of two clauses are tied across a semicolon, the clauses
 * as lines of their own, for the parser to try again; null where the tree is in order, or where a part is no sentence.
 */
export function tornClauses(line: Line, tokens: readonly Token[]): readonly Line[] | null {
  const semicolons = tokens.filter(({ text }) => text === ';').map(({ index }) => index);
  const isTorn = semicolons.some((at) =>
    tokens.some(
      ({ index, head, deprel }) =>
        head >= 0 && index < at !== head < at && withinClause.test(deprel),
    ),
  );
  if (!isTorn) return null;
  const bounds = [-1, ...semicolons, tokens.length];
  const clauses = bounds.slice(1).map((end, part) => tokens.slice((bounds[part] ?? 0) + 1, end));
  const areSentences = clauses.every(
    (words) =>
      words.length > 2 &&
      !goingOn.test(words[0]?.pos ?? '') &&
      words.some(({ pos }) => finite.test(pos)),
  );
  return areSentences ? clauses.map((words) => partOf(line, words)) : null;
}

function partOf({ passage, content, asides }: Line, words: readonly Token[]): Line {
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const from = content.starts.findIndex((start) => start >= first);
  const until = content.ends.findLastIndex((end) => end <= last) + 1;
  const isWithin = ({ starts }: ReadableText): boolean =>
    (starts[0] ?? -1) >= first && (starts[0] ?? -1) <= last + 1;
  const stop = /^\s*;/u.exec(content.text.slice(until))?.[0].length ?? 0;
  const part = slice(content, from, until + stop);
  // The parser knows a sentence's end by its full stop.
  const ended = { ...part, text: part.text.replace(/;$/u, '.') };
  return { passage, content: withStopApart(ended), asides: asides.filter(isWithin) };
}
