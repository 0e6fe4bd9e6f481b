import type { Span } from './span.js';

/** A run of lines that belong together: a paragraph, a heading, a list item. */
export interface Block extends Span {
  /** From 0; the lines of a list, or a heading and the text below it, share their paragraph. */
  readonly paragraph: number;
}

const bullet = /^\s*(?:[-–—•*·▪◦●‣>]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z]\)\s+)/u;
const sentenceEnd = /[.!?…:;]["'”’»)\]]*$/u;

/** Lines wrapped at a width come together again; headings, list items and table rows stay apart. */
export function blocks(seen: string): readonly Block[] {
  const lines = linesOf(seen);
  const width = wrapWidth(lines.map((line) => line.text.trimEnd().length));
  const found: { start: number; end: number; paragraph: number }[] = [];
  let paragraph = -1;
  let previous: Line | null = null;
  for (const line of lines) {
    if (line.text.trim() === '') {
      previous = null;
      continue;
    }
    if (previous === null) paragraph += 1;
    const last = found.at(-1);
    if (last && previous && continues(previous.text, line.text, width)) last.end = line.end;
    else found.push({ start: line.start, end: line.end, paragraph });
    previous = line;
  }
  return found;
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029\f\v]+|\r\n|[\n\r\u2028\u2029\f\v]/gu)].flatMap(
    (match, index, all) => {
      const isBreak = /^[\n\r\u2028\u2029\f\v]/u.test(match[0]);
      const afterBreak = index === 0 || /^[\n\r\u2028\u2029\f\v]/u.test(all[index - 1]?.[0] ?? '');
      if (isBreak && !afterBreak) return [];
      const line = isBreak ? '' : match[0];
      return [{ text: line, start: match.index, end: match.index + line.length }];
    },
  );
}

/** The width at which a text was wrapped by hand or by a mail program, or null for one line a paragraph. */
function wrapWidth(lengths: readonly number[]): number | null {
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
  if (width < 40 || width > 130) return null;
  const full = lengths.filter((length) => length > width - 15).length;
  return full >= 3 || full >= lengths.filter((length) => length > 0).length / 2 ? width : null;
}

/** "the office in" / "Dakar": a line that ends so is not over, whatever the next one begins with. */
const hangsOn =
  /(?:,|\s(?:the|an?|of|in|to|and|or|by|for|from|with|on|at|that|as|is|was|were|are|has|have|had))\s*$/u;

function continues(line: string, next: string, width: number | null): boolean {
  if (bullet.test(next) || next.includes('\t') || line.includes('\t')) return false;
  const startsLow = /^\s*["'“‘(]?\p{Ll}/u.test(next);
  if (hangsOn.test(line) || (startsLow && !sentenceEnd.test(line.trimEnd()))) return true;
  if (width === null) return false;
  // The first word of the next line would not have fitted: the break says nothing.
  const firstWord = /^\s*(\S+)/u.exec(next)?.[1] ?? '';
  return line.trimEnd().length + 1 + firstWord.length > width;
}
