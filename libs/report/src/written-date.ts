const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;
const until = String.raw`(?:\s*[-–—]\s*|\s+(?:to|and)\s+)`;
const anyMonth = month.replace('?<month>', '?:');
const anyDay = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** "3–" of "3–9 February 2025", "28 January – " of "28 January – 3 February 2025": a period ends on the day behind it. */
const since = String.raw`(?:${anyDay}(?:\s+${anyMonth})?(?:,?\s+\d{4})?${until})?`;
const monthSince = String.raw`(?:${anyMonth}\s+${anyDay}(?:,?\s+\d{4})?${until})?`;
const written = [
  String.raw`(?<year>(?:19|20)\d{2})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})`,
  String.raw`${since}${day}\s+(?:of\s+)?${month},?\s+${year}`,
  String.raw`${monthSince}${month}\s+(?:${anyDay}${until})?${day},?\s+${year}`,
  String.raw`${day}-${month}-(?<year>(?:(?:19|20)\d{2}|\d{2}))`,
  String.raw`(?<day>\d{1,2})[-./](?<month>\d{1,2})[-./]${year}`,
  // "10/24/2017", where the day cannot come first
  String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})/${year}`,
].map((pattern) => new RegExp(String.raw`(?<!\d)${pattern}(?!\d)`, 'iu'));

const weekday = String.raw`(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?`;
/** What may stand around the date of a dateline: "Published:", a weekday, a time. */
const around = new RegExp(
  String.raw`\bT?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?Z?\b|\b(?:published|updated|posted|issued|date[dline]*|on|at|last|${weekday}|a\.?m\.?|p\.?m\.?|gmt|utc|[cebwp][ds]?t|a[ds]t|m[ds]t)(?!\p{L})\.?`,
  'giu',
);
const signs = /[\s,:;|()–—\-/.]/gu;

/** The first calendar date in a text as ISO, null where there is none or it does not exist. */
export function dateIn(text: string): string | null {
  for (const pattern of written) {
    const groups = pattern.exec(text)?.groups;
    const date = groups && calendarDate(groups['year'], groups['month'], groups['day']);
    if (date) return date;
  }
  return null;
}

/** The day of the calendar as ISO, null where there is no such day, as 30 February. */
export function calendarDate(yearText = '', monthText = '', dayText = ''): string | null {
  const named = months.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
  const monthNumber = named || Number(monthText);
  const century = yearText.length > 2 ? '' : Number(yearText) < 70 ? '20' : '19';
  const iso = `${century}${yearText}-${String(monthNumber).padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(iso) ? iso : null;
}

/** "27 October 2017", "Published: Tuesday, 24 October 2017 10:05": a line that is a date and nothing else. */
export function isDateLine(line: string): boolean {
  const rest = besideDate(line);
  return rest !== null && rest.replace(signs, '') === '';
}

/** What a short line says beside a date and its time, with "|" where the date stood; null where it has none. */
export function besideDate(line: string): string | null {
  if (line.length > 120) return null;
  const pattern = written.find((each) => each.test(line));
  return pattern === undefined ? null : line.replace(pattern, '|').replaceAll(around, '');
}
