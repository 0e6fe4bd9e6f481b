import { entryDays } from './chronology.js';
import { isHeadline } from './headline.js';
import { isDateLine } from './written-date.js';

/** Each word has a capital, but for those inside a name that never have one. */
const name =
  /^(?:the\s+)?[\p{Lu}\p{N}][^\s]*(?:\s+(?:of|and|the|for|on|in|de|&|[-–—|]|[\p{Lu}\p{N}][^\s]*)){0,5}$/u;

/** "Great Lakes Digest": how outlets call themselves, and no headline ends. */
const outlets =
  /\s(?:Digest|Monitor|Observer|Weekly|Daily|Times|Post|Herald|Gazette|Tribune|Review|Bulletin|Journal|Chronicle|Wire|Agency|Desk|Tracker)$/u;

/**
 * "Gulf Desk" above "27 October 2017". A headline stands so too: a longer name needs a headline of its own below the
 * date, or to be told again in the text.
 */
export function masthead(lines: readonly string[]): string | null {
  const [first = '', second = '', ...below] = lines;
  const isName =
    name.test(first) && !/[.!?:;,]$/u.test(first) && !/\b(?:No|Nos|Vol)\b/iu.test(first);
  if (!isName || isDateLine(first) || !isDateLine(second)) return null;
  const [third = '', ...text] = below;
  if (isHeadline(third, text)) return first;
  if (entryDays(lines).some((day) => day !== null)) return null;
  const isShort = first.split(/\s+/u).length <= 2;
  return isShort || outlets.test(first) || below.some((line) => line.includes(first))
    ? first
    : null;
}

export interface Imprint {
  readonly publisher: string | null;
  readonly day: string;
}

const imprint =
  /^(?:(?:published|issued|released)\s+by\s+(?<publisher>[^|]{2,60}?)(?:\s+on\s+|\s*[,|–—(]\s*)|(?<section>[^|]{2,60}?)\s*\|\s*)(?<day>[^|]+?)\)?$/iu;

/** "Published by Red Sea Monitor, 14 March 2019"; of "Yemen | 14 March 2019" the day alone. */
export function imprintIn(line: string): Imprint | null {
  const { publisher, section, day = '' } = imprint.exec(line)?.groups ?? {};
  if (!name.test(publisher ?? section ?? '') || !isDateLine(day)) return null;
  return { publisher: publisher ?? null, day };
}

/** Where a page says of itself who made it and when. */
export function headAndFoot(lines: readonly string[]): readonly string[] {
  return [...lines.slice(0, 6), ...lines.slice(-4)];
}

/** For each line the day of the chronology that it stands below; the day below a masthead is the day of the report. */
export function entryDaysOf(lines: readonly string[]): readonly (string | null)[] {
  const head = masthead(lines) === null ? 0 : 2;
  return [...lines.slice(0, head).map(() => null), ...entryDays(lines.slice(head))];
}
