import { dateIn } from './written-date.js';
import type { Span } from './span.js';

const field =
  /^\s*(?<name>from|to|cc|bcc|sent|date|subject|reply-to|importance|attachments?|message-id|mime-version|return-path|received|delivered-to|content-[a-z-]+|x-[a-z-]+)\s*:\s*(?:(?:re|fwd?)\s*:\s*)*(?<value>.*)$/iu;

/** The lines that a mail opens with: "From: …", "Date: …", "Subject: …". */
interface MailHead {
  readonly end: number;
  readonly subject: Span | null;
  readonly date: string | null;
}

/** Two lines at least, one of them who sent it or what about; null where a report opens with anything else. */
export function mailHead(seen: string): MailHead | null {
  let end = 0;
  let subject: Span | null = null;
  let date: string | null = null;
  const names: string[] = [];
  for (const match of seen.matchAll(/[^\n]*(?:\n|$)/gu)) {
    const line = match[0].trimEnd();
    const { name, value = '' } = field.exec(line)?.groups ?? {};
    const isFolded = names.length > 0 && /^\s+\S/u.test(line);
    if (name === undefined && !isFolded && (names.length > 0 || line !== '')) break;
    end = match.index + match[0].length;
    if (end >= seen.length) break;
    if (name === undefined) continue;
    names.push(name.toLowerCase());
    const from = match.index + line.length;
    if (/^subject$/iu.test(name)) subject = { start: from - value.length, end: from };
    if (/^(?:date|sent)$/iu.test(name)) date ??= dateIn(value);
  }
  const isHead = names.length >= 2 && /^(?:from|subject)$/mu.test(names.join('\n'));
  return isHead ? { end, subject, date } : null;
}

/** The text as it was seen, at the same offsets, with nothing left of a mail's head but its subject. */
export function withoutMailHead(seen: string, head: MailHead | null): string {
  if (head === null) return seen;
  const { start, end } = head.subject ?? { start: head.end, end: head.end };
  const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');
  const before = blank(seen.slice(0, start));
  return before + seen.slice(start, end) + blank(seen.slice(end, head.end)) + seen.slice(head.end);
}
