import { dayLine } from './dateline.js';
import { isDateLine } from './written-date.js';

/** "5 March 2017", "Monday, 12 March": a line that is a day and nothing else, also with a label ("Published: …"). */
export function isDayLine(line: string): boolean {
  return dayLine(line) !== null || isDateLine(line);
}

/**
 * For each line the day that it stands below, as that is written. Several days that have a text below them make a
 * chronology; one alone is the day of the report.
 */
export function entryDays(lines: readonly string[]): readonly (string | null)[] {
  const entries = lines.map((line, index) => {
    const below = lines[index + 1] ?? line;
    return isBareDay(line) && !isDayLine(below) ? line : null;
  });
  const isChronology = new Set(entries).size > 2;
  let day: string | null = null;
  return entries.map((entry) => (isChronology ? (day = entry ?? day) : null));
}

function isBareDay(line: string): boolean {
  return isDayLine(line) && !/\p{L}{4}ed\b|\bdate/iu.test(line);
}
