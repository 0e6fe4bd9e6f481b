import type { Token } from '@whence/parse';
import type { Part } from './calendar.js';
import { months } from './calendar-words.js';
import type { Saying } from './expression.js';
import { patterns } from './patterns.js';
import { readPart } from './sayings.js';

export interface Scanned {
  readonly first: number;
  readonly last: number;
  readonly saying: Saying;
  readonly part: Part | null;
}

/** What a time is told by. */
export type Word = Pick<Token, 'text' | 'pos'>;

/** The time expressions of a sentence, word by word from the left, none over another. */
export function scan(tokens: readonly Word[]): readonly Scanned[] {
  const words = tokens.map(({ text }) => text.replaceAll(/\s/g, '_'));
  const text = words.join(' ');
  const starts: number[] = [];
  let offset = 0;
  for (const word of words) {
    starts.push(offset);
    offset += word.length + 1;
  }
  const tokenAt = new Map(starts.map((start, index) => [start, index]));
  const found: Scanned[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const match = longestAt(text, starts[at] ?? 0, tokens, at, tokenAt);
    if (match === null) continue;
    found.push(match);
    at = match.last;
  }
  return found;
}

function longestAt(
  text: string,
  start: number,
  tokens: readonly Word[],
  at: number,
  tokenAt: ReadonlyMap<number, number>,
): Scanned | null {
  let best: Scanned | null = null;
  for (const { pattern: expression, read } of patterns) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (match === null) continue;
    const next = tokenAt.get(start + match[0].length + 1) ?? tokens.length;
    const last = next - 1;
    if (best !== null && last <= best.last) continue;
    const groups = match.groups ?? {};
    const saying = read(groups);
    if (saying === null || !areTimeWords(tokens.slice(at, next))) continue;
    best = { first: at, last, saying, part: readPart(groups['part']) };
  }
  return best;
}

/** "may" the modal and "march" the verb are no months; "sat." and "mar" need their capital. */
function areTimeWords(tokens: readonly Word[]): boolean {
  return tokens.every(({ text, pos }) => {
    const word = text.toLowerCase().replace(/\.$/, '');
    if (!months.includes(word) && !/^(mar|dec|jan|jun|sep)$/.test(word)) return true;
    return /^\p{Lu}/u.test(text) && !(pos === 'MD' || (pos.startsWith('VB') && word !== 'mar'));
  });
}
