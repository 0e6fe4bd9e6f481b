import { isForeign, leadOf, type Passage } from '@whence/report';
import { join, readableText, slice, type ReadableText } from './01-readable-text.js';
import { unshouted, type Casing } from './02-casing.js';
import { withoutAsides } from './03-asides.js';

/** A line of its own for the parser: a sentence, a part of a very long one, or what stood in brackets in one. */
export interface Line {
  readonly passage: Passage;
  readonly content: ReadableText;
  /** Bracketed asides taken out of this line; each is parsed as a line of its own. */
  readonly asides: readonly ReadableText[];
}

/** Beyond this the trees are mostly wrong; a sentence of news has 20 to 40 words. */
export const maxWords = 120;

/** A passage as lines, or the reason why it is not read. */
export function linesOf(passage: Passage, casing: Casing): readonly Line[] | string {
  const written = readableText(passage.text, passage.start);
  const shown = { ...written, text: unshouted(written.text, casing) };
  const whole = withCommas(slice(shown, leadOf(written.text).length, written.text.length));
  if (isForeign(written.text)) return 'in another language than English';
  if (isTableRow(passage.text)) return 'a row of a table';
  if (/\S{200}/u.test(whole.text)) return 'a word of more than 200 characters';
  const pieces = wordCount(whole.text) <= maxWords ? [whole] : cutAtClauses(whole);
  const read = pieces.filter((piece) => wordCount(piece.text) <= maxWords);
  if (read.length < pieces.length)
    return `longer than ${maxWords} words, with no clause to cut it at`;
  return read.map((piece) => {
    const { content, asides } = withoutAsides(piece);
    return { passage, content: withStopApart(content), asides };
  });
}

/**
 * "He died in Jos ." and "He died in the U.S. .": the tokenizer takes "Jos." for short for Joseph where it sees no sentence go on,
 * and the parser knows a sentence's end by a full stop of its own.
 */
export function withStopApart(line: ReadableText): ReadableText {
  const [, word, stop] = /^(.*[\p{L}\p{M}\p{N}])(\.)\s*$/u.exec(line.text) ?? [];
  if (word === undefined || stop === undefined) return line;
  const at = word.length;
  const before = slice(line, 0, /\.\p{L}$/u.test(word) ? at + 1 : at);
  const end = slice(line, at, at + 1);
  const gap = { text: ' ', written: ' ', starts: end.starts, ends: end.starts };
  return join([before, gap, end]);
}

/** "ECOWAS – West Africa's bloc – condemned it": the parser knows an aside by its commas, and takes a dash for a hyphen. */
function withCommas(line: ReadableText): ReadableText {
  const text = line.text.replace(
    /^([^–—,;:]*\S )[–—]( [^–—,;:]{1,100} )[–—](?= \p{Ll})/u,
    '$1,$2,',
  );
  return { ...line, text };
}

function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Cells apart by tabs or bars, or hardly a word among numbers. */
function isTableRow(text: string): boolean {
  const words = text.match(/\S+/gu) ?? [];
  const numbers = words.filter((word) => /^[\d.,%$€£()+-]+$/u.test(word)).length;
  return (
    /^\s*\|.*\|\s*$/u.test(text) ||
    cellsOf(text) >= 4 ||
    (words.length >= 6 && numbers > words.length * 0.6)
  );
}

/** Wide gaps part cells within a line, but in justified text they part the words of a sentence. */
function cellsOf(text: string): number {
  const cells = (line: string, gap: RegExp): readonly string[] =>
    line.split(gap).filter((cell) => cell.trim() !== '');
  const apart = text.split(/[\n\r]+/u).map((line) => cells(line, /\s{3,}/u));
  const low = apart.flat().filter((cell) => /(?<!\p{L})\p{Ll}+(?!\p{L})/u.test(cell)).length;
  const isSentence = low >= 2 && /\p{Ll}[.!?]["'”’)\]]*\s*$/u.test(text);
  const barred = cells(text, /\t|\s\|\s/u).length;
  return isSentence ? barred : Math.max(barred, ...apart.map((line) => line.length));
}

/** "…; …", "…, and he …", "… – …": the pieces are as long as they may be. */
function cutAtClauses(whole: ReadableText): readonly ReadableText[] {
  const cut =
    /;\s|:\s|\s[–—]\s|,\s(?=(?:and|but|while|whereas|although|as|because|who|which|where|when|after|before|with|adding|saying)\s)/gu;
  const ends = [...whole.text.matchAll(cut)].map((match) => match.index + 1);
  const pieces: ReadableText[] = [];
  let start = 0;
  let last = 0;
  for (const end of [...ends, whole.text.length]) {
    if (last > start && wordCount(whole.text.slice(start, end)) > maxWords) {
      pieces.push(slice(whole, start, last));
      start = last;
    }
    last = end;
  }
  return [...pieces, slice(whole, start, whole.text.length)];
}
