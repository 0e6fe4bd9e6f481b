import { isDayLine } from './chronology.js';
import { isByline, isHeadline } from './headline.js';
import { imprintIn, masthead } from './masthead.js';

/** As given, or the headline (below a masthead). */
export function titleOf(given: string | undefined, lines: readonly string[]): string | null {
  if (given !== undefined && given.trim() !== '') return given.trim();
  const start = masthead(lines) === null ? 0 : 1;
  const [line, ...rest] = lines
    .slice(start)
    .filter((each) => !isDayLine(each) && !isByline(each) && imprintIn(each) === null);
  return line !== undefined && isHeadline(line, rest) ? line : null;
}
