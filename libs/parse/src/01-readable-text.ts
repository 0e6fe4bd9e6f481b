import { disguises } from '@whence/report';

/** Text as the parser is to see it, each character knowing the stretch of the report it stands for. */
export interface ReadableText {
  readonly text: string;
  /** The same characters in the case they are written in; a headline in capitals is not sent so. */
  readonly written: string;
  /** For each character of `text`, where its stretch of the report starts and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** `AT&amp;T` becomes "AT&T", "don`t" "don't", direction marks vanish, a line break within a sentence becomes a space. */
export function readableText(text: string, offset: number): ReadableText {
  let readable = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (from: number, to: number): void => {
    readable += text.slice(from, to);
    for (let at = from; at < to; at += 1) {
      starts.push(offset + at);
      ends.push(offset + at + 1);
    }
  };
  let at = 0;
  for (const { start, end, means } of disguises(text)) {
    copy(at, start);
    readable += means;
    starts.push(...Array<number>(means.length).fill(offset + start));
    ends.push(...Array<number>(means.length).fill(offset + end));
    at = end;
  }
  copy(at, text.length);
  // Control characters would be tokens of their own.
  const clean = readable
    .replace(/(?<=\p{L})`(?=\p{L})/gu, "'")
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ');
  return { text: clean, written: clean, starts, ends };
}

/** The part of a readable text between two of its own positions. */
export function slice(source: ReadableText, start: number, end: number): ReadableText {
  return {
    text: source.text.slice(start, end),
    written: source.written.slice(start, end),
    starts: source.starts.slice(start, end),
    ends: source.ends.slice(start, end),
  };
}

/** Parts of a readable text, one after the other. */
export function join(parts: readonly ReadableText[]): ReadableText {
  // `concat` copies whole lists, where `flatMap` goes through them: there is a number for each character.
  const none: readonly number[] = [];
  return {
    text: parts.map((part) => part.text).join(''),
    written: parts.map((part) => part.written).join(''),
    starts: none.concat(...parts.map((part) => part.starts)),
    ends: none.concat(...parts.map((part) => part.ends)),
  };
}
