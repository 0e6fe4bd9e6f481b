import { atHeadOrFoot, imprintsOf } from './imprint.js';
import { entryDaysOf } from './masthead.js';
import { ReportError } from './report-error.js';
import { calendarDate, dateIn, isDateLine } from './written-date.js';

/** "TRIPOLI, 24 October 2017 (Agency) - The army …": place and date before a dash open a paragraph. */
const openingDateline =
  /^[\p{Lu}][\p{L} .'’/-]{1,40},?\s[^–—]{6,40}?(?:\([^)]{2,30}\)\s*)?\s[-–—]{1,2}\s/u;

/**
 * The day a report came out: as given, or in its file name, or in a dateline at its head or foot.
 * A date inside a sentence or above an entry of a chronology is when something happened, and today's date is nobody's
 * word: none of them counts.
 *
 * @throws ReportError INVALID_DATE where the given one is not a day of the calendar
 */
export function publicationDate(
  given: string | undefined,
  fileName: string | undefined,
  lines: readonly string[],
): string | null {
  if (given !== undefined && given.trim() !== '') return checked(given.trim());
  const ofFile =
    fileName === undefined
      ? null
      : (dateIn(fileName.replaceAll('_', '-')) ?? compactDate(fileName));
  if (ofFile) return ofFile;
  const entries = new Set(entryDaysOf(lines));
  const isOutside = atHeadOrFoot(lines);
  const imprints = imprintsOf(lines);
  const days = lines.map((line, index) => {
    const isDateline = isOutside(index) && isDateLine(line) && !entries.has(line);
    return isDateline ? dateIn(line) : (imprints[index]?.day ?? null);
  });
  const day = days.find((each) => each !== null);
  if (day !== undefined) return day;
  const opening = lines.slice(0, 4).map((line) => openingDateline.exec(line)?.[0] ?? '');
  return dateIn(opening.join(' '));
}

/** `bulletin_20171024.txt` */
function compactDate(fileName: string): string | null {
  const groups = /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)(?!\d)/u.exec(
    fileName,
  )?.groups;
  return groups ? calendarDate(groups['year'], groups['month'], groups['day']) : null;
}

function checked(given: string): string {
  const groups = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T|\s|$)/u.exec(given)?.groups;
  const date = groups ? calendarDate(groups['year'], groups['month'], groups['day']) : null;
  if (date) return date;
  throw new ReportError(
    'INVALID_DATE',
    `"${given}" is not a day of the calendar. Give the date of publication as 2017-10-24, or leave it out.`,
  );
}
