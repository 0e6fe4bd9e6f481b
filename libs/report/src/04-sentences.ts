import {
  abbreviationsAnywhere,
  abbreviationsBeforeFigures,
  abbreviationsBeforeNames,
  sentenceStarters,
} from './abbreviations.js';
import type { Span } from './span.js';

/** A stop with what closes around it: `.`, `?”`, `…)`. Or a stop that lost its space: "attack.The". */
const stops =
  /(?<stop>[.!?…]+)(?<close>["'”’»)\]\p{Cf}]*)(?=\s|$)|(?<=\p{Ll}{3})(?<glued>\.)(?=\p{Lu}\p{Ll})/gu;

/** How far from the other a bracket may stand, in characters. */
const bracketReach = 200;

/** The sentences of one block of text, offsets into the whole. Nothing but space is between them. */
export function sentences(seen: string, block: Span): readonly Span[] {
  const text = seen.slice(block.start, block.end);
  const found: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(stops)) {
    const to = match.index + match[0].length;
    if (!endsSentence(text, from, match.index, match.groups ?? {}, to)) continue;
    push(from, to);
    from = to;
  }
  push(from, text.length);
  return found;

  function push(start: number, end: number): void {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
    const first = block.start + start + (raw.length - raw.trimStart().length);
    found.push({ start: first, end: first + trimmed.length });
  }
}

function endsSentence(
  text: string,
  from: number,
  at: number,
  groups: Readonly<Record<string, string | undefined>>,
  to: number,
): boolean {
  if (groups['glued'] !== undefined) return !/[@/\\]|www\./u.test(wordBefore(text, at));
  const next = /^\s*(?:["'“‘«([]\s*)*(\S*)/u.exec(text.slice(to, to + 80))?.[1] ?? '';
  if (next === '') return true;
  if (/^\p{Ll}/u.test(next) || /^[,;:)]/u.test(next)) return false;
  if (opensBracket(text, from, at)) return false;
  const word = wordBefore(text, at);
  // John “J.D.” Dorrian: a name in quotation marks.
  if (groups['close'] !== '' && /^["'“‘«](?:\p{L}\.)*\p{L}+$/u.test(word)) return isStarter(next);
  if (groups['stop'] !== '.' || groups['close'] !== '') return true;
  return !continuesAfter(word, next, text.slice(from, at).trim());
}

/** "Gen. Votel", "No. 7", "J. Smith", "the U.S. Army", "1. Item" go on after their full stop. */
function continuesAfter(word: string, next: string, sentence: string): boolean {
  const lower = word.toLowerCase().replace(/^[("'“‘[]+/u, '');
  if (sentence === word && /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]+)\)?$/u.test(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return true;
  if (abbreviationsBeforeNames.has(lower)) return true;
  if (abbreviationsBeforeFigures.has(lower))
    return /^(?:\d|\p{Lu}+(?!\p{L}))/u.test(next) && !isStarter(next);
  const initials = /^(?:\p{L}\.)+\p{L}$/u.test(lower);
  if (!initials && !abbreviationsAnywhere.has(lower)) return false;
  return !isStarter(next);
}

function isStarter(word: string): boolean {
  return sentenceStarters.has(word.toLowerCase().replace(/[^\p{L}].*$/u, ''));
}

function wordBefore(text: string, at: number): string {
  return /\S*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
}

/** Inside "(… . …)" that closes in the same block within reach, a stop ends nothing. */
function opensBracket(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - bracketReach), at);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  return text.slice(at, at + bracketReach).includes(')');
}
