import { isDateLine } from './06-dates.js';
import { masthead } from './07-publisher.js';

/** As given, or the headline: a short first line (below a masthead) with no full stop and a text under it. */
export function titleOf(given: string | undefined, lines: readonly string[]): string | null {
  if (given !== undefined && given.trim() !== '') return given.trim();
  const start = masthead(lines) === null ? 0 : 1;
  const [line, ...rest] = lines.slice(start).filter((each) => !isDateLine(each));
  if (line === undefined || rest.length === 0) return null;
  const isHeadline = line.length <= 150 && /[\p{L}\p{N}"'”’)?!]$/u.test(line) && /\s/u.test(line);
  return isHeadline && rest.some((each) => each.length > line.length / 2) ? line : null;
}
