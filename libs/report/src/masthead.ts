import { entryDays } from './chronology.js';
import { isHeadline } from './headline.js';
import { imprintIn, outletName, periodical, properName } from './imprint.js';
import { isDateLine } from './written-date.js';

/**
 * "Gulf Desk" above "27 October 2017". A headline stands so too: a longer name needs a headline of its own below the
 * date, or to be told again in the text.
 */
export function masthead(lines: readonly string[]): string | null {
  const [first = '', second = '', ...below] = withoutSubtitle(lines);
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
  const ofSubtitle = lines.length - withoutSubtitle(lines).length;
  const head = masthead(lines) === null ? 0 : 2 + ofSubtitle;
  return [...lines.slice(0, head).map(() => null), ...entryDays(lines.slice(head))];
}

/** "Libya Desk", "Weekly digest", "17 May 2019": what it brings out may stand between its name and the day. */
function withoutSubtitle(lines: readonly string[]): readonly string[] {
  const [first = '', second = '', third = '', ...below] = lines;
  const isSubtitle =
    periodical.test(second) && second.split(/\s+/u).length <= 4 && imprintIn(second) === null;
  return isSubtitle && outletName.test(first) && isDateLine(third)
    ? [first, third, ...below]
    : lines;
}
