import { entryDays } from './chronology.js';
import { isHeadline } from './headline.js';
import { imprintIn, outletName, properName } from './imprint.js';
import { isDateLine } from './written-date.js';

/**
 * "Gulf Desk" above "27 October 2017". A headline stands so too: a longer name needs a headline of its own below the
 * date, or to be told again in the text.
 */
export function masthead(lines: readonly string[]): string | null {
  const [first = '', second = '', ...below] = lines;
  const [name = '', ...places] = first.split(', ');
  const isName =
    properName.test(name) && !/[.!?:;,]$/u.test(first) && !/\b(?:No|Nos|Vol)\b/iu.test(first);
  const isDated = isDateLine(second) || imprintIn(second)?.day != null;
  if (!isName || places.length > 1 || imprintIn(first) !== null || isDateLine(first) || !isDated)
    return null;
  const [third = '', ...text] = below;
  if (isHeadline(third, text)) return name;
  if (entryDays(lines).some((day) => day !== null)) return null;
  const isShort = name.split(/\s+/u).length <= 2;
  return isShort || outletName.test(name) || below.some((line) => line.includes(name))
    ? name
    : null;
}

/** For each line the day of the chronology that it stands below; the day below a masthead is the day of the report. */
export function entryDaysOf(lines: readonly string[]): readonly (string | null)[] {
  const head = masthead(lines) === null ? 0 : 2;
  return [...lines.slice(0, head).map(() => null), ...entryDays(lines.slice(head))];
}
