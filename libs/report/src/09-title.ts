import { isDayLine } from './chronology.js';
import { isByline, isHeadline } from './headline.js';
import { imprintsOf } from './imprint.js';
import { masthead } from './masthead.js';

/** As given, or the headline (below a masthead). */
export function titleOf(given: string | undefined, lines: readonly string[]): string | null {
  if (given !== undefined && given.trim() !== '') return given.trim();
  const start = masthead(lines) === null ? 0 : 1;
  const imprints = imprintsOf(lines);
  const isOfPage = (each: string, index: number): boolean =>
    index < start || isDayLine(each) || isByline(each) || imprints[index]?.isTitle === false;
  const [line, ...rest] = lines.filter((each, index) => !isOfPage(each, index));
  return line !== undefined && isHeadline(line, rest)
    ? line.replace(/^(?:title|headline):\s+/iu, '')
    : null;
}
