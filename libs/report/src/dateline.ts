/** What stands before a sentence and belongs to the page: "KYIV, April 12 (Agency) - ". */
export interface Lead {
  /** UTF-16 code units of the sentence that it takes. */
  readonly length: number;
  readonly isDateline: boolean;
  /** The agency in brackets, whose text this is. */
  readonly agency: string | null;
  /** "12 March": the day of an entry in a chronology, as it is written. */
  readonly entry: string | null;
}

const bullet = /^(?:[•▪◦‣·*]|[-–—](?=\s)|\(?\d{1,2}[.)]|\([a-z]\))\s+(?=\S)/u;
/** "• Egypt: The army …": what an item of a list is about. */
const heading = /^\p{Lu}[\p{L}.'’ -]{1,30}:\s+(?=\p{Lu})/u;

const town = String.raw`\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}`;
const place = String.raw`\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}`;
const region = String.raw`(?:[,/] ?${place})?`;
const date = String.raw`(?:, ?(?:\p{L}+\.? )?\d{1,2}(?: \p{L}+\.?)?(?:,? \d{4})?)`;
const agency = String.raw`(?: ?\((?<agency>\p{Lu}[^()]{1,30})\))`;
const dash = String.raw`\s*(?:[-–—]{1,2})\s+(?=["“'‘\p{Lu}\p{N}])`;
/** A town in capitals is enough; one that is not needs a date or an agency behind it. */
const datelines: readonly RegExp[] = [
  String.raw`^${town}${region}${date}?${agency}?\s${dash}`,
  String.raw`^${place}${region}${date}?${agency}${dash}`,
  String.raw`^${place}${region}${date}(?:${dash}|:\s+(?=\p{Lu}))`,
  String.raw`^\(${place}${region}${date}\)${dash}`,
].map((pattern) => new RegExp(pattern, 'u'));

const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?`;
const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`;
const days = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—] ?\d{1,2}(?:st|nd|rd|th)?)?`;
const year = String.raw`\d{4}`;
const dates = [
  `${days} ${month}(?:,? ${year})?`,
  `${month} ${days}(?:,? ${year})?`,
  `${month} ${year}`,
  String.raw`${year}-\d{2}-\d{2}`,
].join('|');
/** "12 March – The government …", "March 12, 2005: The government …". */
const entry = new RegExp(
  String.raw`^(?:On )?${weekday}(?<entry>${dates})(?:${dash}|:\s+(?=["“'‘\p{Lu}\p{N}]))`,
  'u',
);

const day = new RegExp(String.raw`^(?:On )?${weekday}(?<day>${dates})[.:]?$`, 'u');

/** The day that a line is and nothing else: "12 March", "Monday, 12 March 2017:". */
export function dayLine(line: string): string | null {
  return day.exec(line)?.groups?.['day'] ?? null;
}

/** The bullet, number, day, heading and dateline that a sentence opens with; nothing where it opens with itself. */
export function leadOf(sentence: string): Lead {
  const item = bullet.exec(sentence)?.[0] ?? '';
  const rest = sentence.slice(item.length);
  const dated = entry.exec(rest);
  const about = dated?.[0] ?? (item === '' ? '' : (heading.exec(rest)?.[0] ?? ''));
  const line = rest.slice(about.length, about.length + 200);
  const found = datelines.map((pattern) => pattern.exec(line)).find((match) => match !== null);
  return {
    length: item.length + about.length + (found?.[0].length ?? 0),
    isDateline: found !== undefined,
    agency: found?.groups?.['agency'] ?? null,
    entry: dated?.groups?.['entry'] ?? null,
  };
}
