import { isByline, isHeadline } from './headline.js';
import { besideDate, dateIn } from './written-date.js';

/** What a line at the head or the foot of a page says of the report. */
export interface Imprint {
  readonly publisher: string | null;
  /** ISO; of a period its last day. */
  readonly day: string | null;
  /** "Situation Report No. 14, 9 February 2025": the day stands in the headline. */
  readonly isTitle: boolean;
}

/** Each word has a capital, but for those inside a name that never have one. */
export const properName =
  /^(?:the\s+)?[\p{Lu}\p{N}][^\s]*(?:\s+(?:of|and|the|for|on|in|de|&|[-–—|]|[\p{Lu}\p{N}][^\s]*)){0,8}$/u;

/** "Great Lakes Digest": how outlets call themselves, and no headline ends. */
export const outletName =
  /\s(?:Digest|Monitor|Observer|Weekly|Daily|Times|Post|Herald|Gazette|Tribune|Review|Bulletin|Journal|Chronicle|Wire|Agency|Desk|Tracker|News|Press|Media|Radio|TV|Television|Observatory)$/u;

/** What comes out again and again, and is called by its day. */
export const periodical =
  /\b(?:reports?|bulletin|update|brief(?:ing)?|digest|monitor|review|summary|newsletter|sitrep|round-?up|watch|tracker|snapshot|alert|chronicle|diary)\b/iu;

const publisherLabel =
  /^(?:(?:source|publisher|publication|outlet)\s*:|(?:published|issued|released|prepared|produced)\s+by\b\s*:?)\s*/iu;
/** "Prepared by Jane Doe" and "Prepared by Crisis Group" look alike. */
const maybePerson = /^(?:prepared|produced)\s+by\b\s*:?\s*\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/iu;
const dayLabel =
  /^(?:(?:reporting\s+)?period(?:\s+(?:covered|under\s+review))?|(?:date|day)\s+of\s+(?:publication|issue|release|report)|(?:publication|release|issue|report(?:ing)?)\s+date|(?:the\s+)?week\s+ending|covering|dateline)\s*:?\s*/iu;
/** "Issue 45", "No. 14", "5 min read", "Updated 2 hours ago". */
const aside =
  /^(?:(?:issue|no|nos|number|vol|volume|edition)\b.{0,15}|\d+\s*min\w*(?:\s+read)?|\d+\s+\w+\s+ago)$/iu;
/** "Geneva", "Goma": where it was written. */
const town = /^\p{Lu}[^\s]*(?:\s+\p{Lu}[^\s]*){0,2}$/u;

/** Where a page says of itself who made it and when. */
export function atHeadOrFoot(lines: readonly string[]): (index: number) => boolean {
  return (index) => index < 6 || index >= lines.length - 4;
}

const known = new WeakMap<readonly string[], readonly (Imprint | null)[]>();

/** For each line what it says of the report, where it stands at the head or the foot. Day, publisher and title each ask. */
export function imprintsOf(lines: readonly string[]): readonly (Imprint | null)[] {
  const found = known.get(lines) ?? findImprints(lines);
  known.set(lines, found);
  return found;
}

function findImprints(lines: readonly string[]): readonly (Imprint | null)[] {
  const [, second = '', ...below] = lines;
  const all = lines.map((line, index) =>
    imprintIn(line, { isTitle: index === 0 && !isHeadline(second, below) }),
  );
  const isOutside = atHeadOrFoot(lines);
  // Places with several days are what the paragraphs below them tell of.
  const isChronology = new Set(all.flatMap((each) => each?.day ?? [])).size > 1;
  return all.map((each, index) =>
    isOutside(index) && !(isChronology && each?.publisher === null) ? each : null,
  );
}

/**
 * "Published by Red Sea Monitor, 14 March 2019"; "By Marie Keller | Geneva | 12 June 2024"; "Prepared by: Sahel Desk";
 * of "Yemen | 14 March 2019" the day alone. What may be the title is no place with a day: "Bentiu Massacre, 15 April 2014".
 */
export function imprintIn(line: string, { isTitle = false } = {}): Imprint | null {
  const inBrackets = /^[[(](?<inner>[^[\]()]*)[\])]$/u.exec(line)?.groups?.['inner'] ?? line;
  if (publisherLabel.test(inBrackets)) return ofPublisher(inBrackets);
  const labelled = inBrackets.replace(dayLabel, '');
  const beside = besideDate(labelled);
  if (beside === null) return null;
  const parts = partsOf(beside);
  if (parts.length === 0 && labelled === inBrackets) return null;
  const names = parts.filter((part) => !aside.test(part) && !isByline(part));
  if (!names.every((part) => (properName.test(part) || isHead(part)) && !/[.!?;]$/u.test(part)))
    return null;
  const day = dateIn(inBrackets);
  const publisher = names.find((part) => outletName.test(part)) ?? agencyOf(parts);
  if (publisher === null && names.some((part) => periodical.test(part)))
    return { publisher, day, isTitle: true };
  const isMarked =
    /[|•·]/u.test(inBrackets) ||
    inBrackets !== line ||
    labelled !== inBrackets ||
    names.length < parts.length;
  const isPlace = names.length <= 2 && names.every((part) => town.test(part));
  return isMarked || (isPlace && !isTitle) ? { publisher, day, isTitle: false } : null;
}

function ofPublisher(line: string): Imprint | null {
  const named = line.replace(publisherLabel, '');
  const [name = '', ...others] = partsOf(besideDate(named) ?? named);
  if (!properName.test(name) || !others.every((part) => properName.test(part))) return null;
  const publisher = maybePerson.test(line) ? null : name.replace(/^the\s+/iu, '');
  return { publisher, day: dateIn(named), isTitle: false };
}

/** "Weekly round-up: Chad and Cameroon" */
function isHead(part: string): boolean {
  return periodical.test(part) && part.split(/\s+/u).length <= 8;
}

/** "By AFP": an agency goes by its letters. */
function agencyOf(parts: readonly string[]): string | null {
  return (
    parts
      .flatMap((part) => /^by\s+(\p{Lu}{2,6})$/iu.exec(part)?.[1] ?? [])
      .find((name) => name === name.toUpperCase()) ?? null
  );
}

function partsOf(line: string): readonly string[] {
  return line
    .split(/[|•·,()]|\s[-–—]{1,2}(?:\s|$)|(?:^|\s)[-–—]{1,2}\s/u)
    .map((part) => part.replace(/:\s*$/u, '').trim())
    .filter((part) => part !== '');
}
