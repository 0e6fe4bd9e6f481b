import { createHash } from 'node:crypto';
import { decode } from './01-decode.js';
import { plainText, seenText } from './02-plain-text.js';
import { blocks } from './03-blocks.js';
import { sentences } from './04-sentences.js';
import { isEnglish, languageOf } from './05-language.js';
import { publicationDate } from './06-dates.js';
import { publisherOf } from './07-publisher.js';
import { boilerplateFlags } from './08-boilerplate.js';
import { titleOf } from './09-title.js';
import { contentId } from './content-id.js';
import { mailHead, withoutMailHead } from './mail-head.js';
import type { Passage, Report } from './report.js';
import type { Span } from './span.js';

/** What is known of a report beside its text; what is missing is looked for in the file name and the text. */
export interface ReportOptions {
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  /** ISO date or date and time; only the day is kept. */
  readonly publishedOn?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 639-1, where it is known already; telling it takes longer than all the rest of opening. */
  readonly language?: string | undefined;
  readonly fileName?: string | undefined;
}

/**
 * A file becomes a report with its passages. The text is kept as it came (decoded): every offset is one of it.
 *
 * @throws ReportError EMPTY_REPORT, NOT_TEXT, REPORT_TOO_LARGE, INVALID_DATE
 */
export function openReport(bytes: Uint8Array | string, options: ReportOptions = {}): Report {
  const text = decode(bytes);
  const written = seenText(text);
  const mail = mailHead(written);
  const seen = withoutMailHead(written, mail);
  const parts = blocks(seen);
  const lines = parts.map((part) => plainLine(text, seen, part));
  const publisher = publisherOf(options.publisher, options.fileName, lines);
  const publishedOn = publicationDate(
    options.publishedOn ?? mail?.date ?? undefined,
    options.fileName,
    lines,
  );
  const id = contentId('report', text, publisher, publishedOn);
  return {
    id,
    text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title: titleOf(options.title, lines),
    publisher,
    publishedOn,
    language: options.language ?? languageAmong(seen, lines),
    url: options.url ?? null,
    passages: passagesOf(id, text, seen, publisher, parts),
  };
}

/** Of a report in several languages the one that is read. */
function languageAmong(seen: string, lines: readonly string[]): string {
  const language = languageOf(seen);
  return language !== 'en' && lines.some(isEnglish) ? 'en' : language;
}

/** A line without what is blank around it for its reader: the end of a tag, "> ". */
function plainLine(text: string, seen: string, { start, end }: Span): string {
  const line = seen.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  return plainText(text.slice(from, start + line.trimEnd().length)).trim();
}

function passagesOf(
  reportId: string,
  text: string,
  seen: string,
  publisher: string | null,
  parts: ReturnType<typeof blocks>,
): readonly Passage[] {
  const spans = parts.flatMap((block) =>
    sentences(seen, block).map(({ start, end }) => ({ start, end, paragraph: block.paragraph })),
  );
  const flags = boilerplateFlags(
    spans.map(({ start, end, paragraph }) => ({
      text: plainText(text.slice(start, end)),
      paragraph,
    })),
    publisher,
  );
  return spans.map(({ start, end, paragraph }, index) => {
    const slice = text.slice(start, end);
    const id = contentId('passage', reportId, index, slice);
    return { id, index, start, end, text: slice, paragraph, boilerplate: flags[index] ?? false };
  });
}
