import { sentenceStarters } from './abbreviations.js';

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

/** "Title: Gunmen …", "UPDATE 1-Gunmen …", "EXCLUSIVE-The army …", "BREAKING: …", "(Adds details) …": what an agency says of its own text. */
const slug =
  /^(?:(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|EXCLUSIVE|ANALYSIS|FACTBOX|INSIGHT|FEATURE|TIMELINE|BREAKING(?: NEWS)?|JUST IN|URGENT|FLASH|ALERT|SPECIAL REPORT)(?: \d{1,2})?(?:-|:\s*|\s[-–—]\s)(?=["“‘\p{Lu}\p{N}]))+|(?:Title|Headline):\s+|\((?:Adds|Updates|Recasts|Corrects|Repeats|Refiles|Fixes|Removes|Clarifies|Changes)\b[^()]{0,150}\)\s+)/u;
const bullet = /^(?:[•▪◦‣·*]|[-–—](?=\s)|\(?\d{1,2}[.)]|\([a-z]\))\s+(?=\S)/u;
/** "• Egypt: The army …": what an item of a list is about. */
const heading = /^\p{Lu}[\p{L}.'’ -]{1,30}:\s+(?=\p{Lu})/u;

const town = String.raw`\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}`;
const place = String.raw`\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,3}`;
const region = String.raw`(?:[,/] ?${place})?`;
const date = String.raw`(?:, ?(?:\p{L}+\.? )?\d{1,2}(?: \p{L}+\.?)?(?:,? \d{4})?)`;
/** "DONETSK (Ukraine), 3 May –" */
const regionOrBrackets = String.raw`(?:[,/] ?${place}| \(${place}\))?`;
/** "(KHARTOUM)"; agencies in capitals are shorter. */
const townInBrackets = String.raw`\(\p{Lu}[\p{Lu}'’.-]{4,}(?: \p{Lu}[\p{Lu}'’.-]+){0,3}\)`;
const agency = String.raw`(?: ?\((?<agency>\p{Lu}[^()]{1,30})\))`;
/** "(Bamako) –", "(Washington, DC) –": alone in the brackets, and said of no agency that is known, it is where the text was written. */
const isAgency =
  /^[\p{Lu}\p{N}./-]+$|^(?:Reuters|Xinhua|Bloomberg|Kyodo|Interfax|Anadolu|Yonhap|Bernama|Antara|Tass|Efe|Ansa|Lusa)\b|\b(?:News|Press|Agency|Agence|Radio|TV|Tribune|Times|Post|Herald|Foundation|Service|Media|Network|Wire|Voice)\b/u;
const dash = String.raw`\s*(?:[-–—]{1,2})\s+(?=["“'‘\p{Lu}\p{N}])`;
const dayName = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? `;
const weekday = `(?:${dayName})?`;
const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)`;
const days = String.raw`\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—] ?\d{1,2}(?:st|nd|rd|th)?)?`;
const year = String.raw`\d{4}`;
const dates = [
  `${days} ${month}(?:,? ${year})?`,
  `${month} ${days}(?:,? ${year})?`,
  `${month} ${year}`,
  String.raw`${year}-\d{2}-\d{2}`,
  String.raw`\d{1,2}[/.]\d{1,2}[/.]${year}`,
  String.raw`\d{1,2}-${month}-(?:${year}|\d{2})`,
].join('|');
/** "12 March – The government …", "March 12, 2005: The government …", "2005-03-12 The government …". */
const entry = new RegExp(
  String.raw`^(?:On )?${weekday}(?:(?<entry>${dates})(?:${dash}|:\s+(?=["“'‘\p{Lu}\p{N}]))|(?<iso>${year}-\d{2}-\d{2})\s+(?=["“'‘\p{Lu}]))`,
  'u',
);

/** "Friday, May 8, 2009 The court …": the day of issue, run into the first sentence. */
const issued = new RegExp(
  String.raw`^${dayName}(?:${month} \d{1,2}|\d{1,2} ${month}),? ${year}\s+(?=["“'‘\p{Lu}])`,
  'u',
);

const day = new RegExp(String.raw`^(?:On )?${weekday}(?<day>${dates})[.:]?$`, 'u');

/** The day that a line is and nothing else: "12 March", "Monday, 12 March 2017:". */
export function dayLine(line: string): string | null {
  return day.exec(line)?.groups?.['day'] ?? null;
}

/** A town in capitals is enough; one that is not needs a date or an agency with it. */
const datelines: readonly RegExp[] = [
  String.raw`^(?<bare>${town})\s${dash}`,
  String.raw`^${town}${region}${date}?${agency}?\s${dash}`,
  String.raw`^${place}${region}${date}?${agency}${dash}`,
  String.raw`^${place}${regionOrBrackets}${date}${agency}?(?:${dash}|:\s+(?=\p{Lu}))`,
  String.raw`^\(${place}${region}${date}\)${dash}`,
  String.raw`^(?:${weekday}(?:${dates}) )?${townInBrackets}${dash}`,
  String.raw`^(?:${weekday}(?:${dates}))?${agency}${dash}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** The slug, bullet, number, day, heading and dateline that a sentence opens with; nothing where it opens with itself. */
export function leadOf(sentence: string): Lead {
  const label = slug.exec(sentence)?.[0] ?? '';
  const unlabelled = sentence.slice(label.length);
  const item = (issued.exec(unlabelled) ?? bullet.exec(unlabelled))?.[0] ?? '';
  const rest = unlabelled.slice(item.length);
  const dated = entry.exec(rest);
  const headed = item === '' ? countryLabel(rest) : (heading.exec(rest)?.[0] ?? '');
  const about = dated?.[0] ?? headed;
  const line = datelineOf(rest.slice(about.length, about.length + 200));
  const bracketed = line?.groups?.['agency'] ?? null;
  const isAlone = line?.[0].startsWith('(') === true;
  const agencyNamed =
    bracketed === null || (isAlone && !isAgency.test(bracketed)) ? null : bracketed;
  return {
    length: label.length + item.length + about.length + (line?.[0].length ?? 0),
    isDateline: line !== undefined,
    agency: agencyNamed === null || countryNames().has(agencyNamed) ? null : agencyNamed,
    entry: dated?.groups?.['entry'] ?? dated?.groups?.['iso'] ?? null,
  };
}

/** "EL SALVADOR: Police captured …": what an item of a digest is about; "NATO: We will leave" says who speaks. */
function countryLabel(sentence: string): string {
  const [lead, name] =
    /^(\p{Lu}[\p{Lu}'’.]+(?: \p{Lu}[\p{Lu}'’.]+){0,3}):\s+(?=["“'‘\p{Lu}])/u.exec(sentence) ?? [];
  if (lead === undefined || name === undefined) return '';
  const isCountry = [...countryNames(), ...otherCountryNames].some(
    (each) => each.toUpperCase() === name,
  );
  return isCountry ? lead : '';
}

/** Names that the list of regions has otherwise: "Türkiye", "Congo - Kinshasa", "Myanmar (Burma)". */
const otherCountryNames = [
  'Turkey',
  'Ivory Coast',
  'DR Congo',
  'DRC',
  'Democratic Republic of Congo',
  'Congo',
  'Myanmar',
  'Burma',
  'Swaziland',
  'Czech Republic',
  'Macedonia',
  'Palestine',
  'Palestinian Territories',
  'West Bank',
  'Gaza',
  'Somaliland',
  'UK',
  'Britain',
  'USA',
  'Hong Kong',
  'Bosnia',
];

function datelineOf(text: string): RegExpExecArray | undefined {
  const found = datelines.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const isBare = found?.groups?.['bare'] !== undefined;
  return found && isBare && opensAside(text.slice(found[0].length)) ? undefined : found;
}

/** "ECOWAS – West Africa's bloc – condemned": not "TRIPOLI – The army shelled a camp – its third attack". */
function opensAside(rest: string): boolean {
  const after = /^(?:\S+\s+){1,8}?[-–—]{1,2}\s+(\p{Ll}+)/u.exec(rest)?.[1];
  return after !== undefined && !sentenceStarters.has(after);
}

let countries: ReadonlySet<string> | undefined;

/** "DONETSK (Ukraine) –" names no agency. */
function countryNames(): ReadonlySet<string> {
  if (countries !== undefined) return countries;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.match(/./gu) ?? [];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  countries = new Set(codes.flatMap((code) => names.of(code) ?? []));
  return countries;
}
