import { decodeHTMLStrict } from 'entities/decode';
import { abbreviationsBeforeFigures, abbreviationsBeforeNames } from './abbreviations.js';

/**
 * The text of a report stays as it came, so that a quote is a slice of it to the letter. What stands in it for
 * other characters (`&quot;`), for a break (`</p>`) or for none (`<b>`, `**`, "[12]", direction marks, the "> " of a quoted
 * mail, the hyphen of a divided word) is seen through only where it is read.
 */
const parting =
  'p|div|section|article|header|footer|h[1-6]|ul|ol|dl|table|tbody|thead|blockquote|pre|hr|figure|figcaption';
const breaking = 'br|li|dt|dd|tr|td|th|caption';
const inline =
  'a|abbr|b|big|cite|code|em|font|i|img|ins|del|label|mark|nobr|q|s|small|span|strike|strong|sub|sup|time|tt|u|wbr';

/** "Derna.[12]", "Derna [3].", "men.1 Qatar", "diplomat¹": what a page explains at its foot. */
const bracketed = String.raw`\[(?:\d{1,3}|\p{Ll}|note \d{1,2}|citation needed)\]`;
const footnotes = [
  String.raw`(?<=[\p{L}\p{N}.,;:!?"'”’»)])(?:${bracketed})+(?![\p{L}\p{N}(])`,
  String.raw`(?<=[\p{L}\p{N}"'”’»)]) (?:${bracketed})+(?=[.,;:!?]|$)`,
  String.raw`(?<=[\p{L}.,;:!?"'”’»)])(?<!\b[kcm]?m)[¹²³⁴-⁹⁰]+(?![\p{L}\p{N}])`,
  String.raw`(?<=\p{Ll}{3}[.!?]["”’]?)\d{1,3}(?=\s+["“‘(]?\p{Lu}|\s*$)`,
];

/** Words that keep the hyphen they are divided at: "state-⏎owned". */
const compounding = 'based|backed|led|owned|run|held|controlled|linked|affiliated|born|old|year|known|range|term|level|ranking|style|wide'; // prettier-ignore

const disguised = new RegExp(
  [
    String.raw`(?<comment><!--[^<>]{0,500}-->)`,
    String.raw`<\/?(?:(?<parting>${parting})|(?<breaking>${breaking})|(?<inline>${inline}))(?:\s[^<>]{0,1000})?\/?>`,
    String.raw`(?<entity>&(?:amp;)?(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)`,
    `(?<footnote>${footnotes.join('|')})`,
    String.raw`(?<divided>(?:(?<hyphen>(?<=\p{Ll}{2})[-¬](?=[\s>]+(?:${compounding})\b))|(?<=\p{Ll}{2})[-¬]|\u00ad)[ \t]*(?:\r\n|\n)(?:[ \t]*>)*[ \t]*(?=(?!(?:and|or|to)\b)\p{Ll}{2}))`,
    String.raw`(?<quoted>^(?:[ \t]*>)+[ \t]?)`,
    // Markdown: "## Sudan", "**bold**", "*slanted*", "[text](address)"
    String.raw`(?<heading>^#{1,6}[ \t]+(?=\S))`,
    String.raw`(?<emphasis>(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*][^*\n]{0,400}\*)|(?<=[^\s*][.,;:!?)”"]?)\*{1,3}(?![\p{L}\p{N}*]))`,
    String.raw`(?<link>\[(?=[^\]\n]{1,300}\]\(https?:)|\]\(https?:[^()\s]{1,500}\))`,
    String.raw`(?<mark>\p{Cf})`,
  ].join('|'),
  'gimu',
);

/** A sign of any of them; most sentences have none, and this finds that out sooner. */
const sign = /[<>&[*#¬¹²³⁰-⁹]|\p{Cf}|-[ \t]*[\r\n]|[.!?]["”’]?\d/u;

/** A stretch that stands for something else: `&amp;` for `&`, a direction mark for nothing. */
export interface Disguise {
  readonly start: number;
  readonly end: number;
  readonly means: string;
}

export function disguises(text: string): readonly Disguise[] {
  return disguisesIn(text).map(({ start, end, means }) => ({ start, end, means }));
}

/** The text as its reader sees it: what it stands for, and at other offsets. */
export function plainText(text: string): string {
  let plain = '';
  let at = 0;
  for (const { start, end, means } of disguises(text)) {
    plain += text.slice(at, start) + means;
    at = end;
  }
  return plain + text.slice(at);
}

/**
 * The text as its reader sees it, at the same length and offsets: each disguise is filled with what it means
 * (`said.&quot;` becomes `said.""""""`), so that rules about quotes, spaces and lines hold.
 */
export function seenText(text: string): string {
  let seen = '';
  let at = 0;
  for (const { start, end, fill } of disguisesIn(text)) {
    seen += text.slice(at, start) + fill;
    at = end;
  }
  return seen + text.slice(at);
}

interface Filled extends Disguise {
  /** As long as the stretch. */
  readonly fill: string;
}

function disguisesIn(text: string): readonly Filled[] {
  const found: Filled[] = [];
  if (!sign.test(text)) return found;
  for (const match of text.matchAll(disguised)) {
    const [written] = match;
    const read = reading(
      written,
      match.groups ?? {},
      text.slice(Math.max(0, match.index - 20), match.index),
    );
    if (read !== undefined)
      found.push({ start: match.index, end: match.index + written.length, ...read });
  }
  return found;
}

type Reading = Pick<Filled, 'means' | 'fill'>;

function reading(
  written: string,
  groups: Readonly<Record<string, string | undefined>>,
  before: string,
): Reading | undefined {
  const { length } = written;
  const blank = ' '.repeat(length);
  if (groups['entity'] !== undefined) return ofEntity(written);
  if (groups['parting'] !== undefined) return { means: '\n', fill: `\n\n${blank.slice(2)}` };
  if (groups['breaking'] !== undefined) return { means: '\n', fill: `\n${blank.slice(1)}` };
  if (groups['hyphen'] !== undefined) return { means: '-', fill: written };
  if (groups['divided'] !== undefined) return { means: '', fill: written };
  if (groups['mark'] !== undefined) return { means: '', fill: written };
  // A slice that ends with a link keeps its end.
  if (groups['link'] !== undefined) return { means: '', fill: '\u200b'.repeat(length) };
  // "on Sept.5": a number that the word asks for
  const word = /(\p{L}+)[.!?]["”’]?$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (
    /^\d/u.test(written) &&
    (abbreviationsBeforeNames.has(word) || abbreviationsBeforeFigures.has(word))
  )
    return undefined;
  return { means: '', fill: blank };
}

/** `&rsquo;`, `&#8217;`, and `&amp;rsquo;` of a feed that was escaped twice. */
function ofEntity(written: string): Reading | undefined {
  const once = written.replace(/^&amp;(?=.)/iu, '&');
  const char = decodeHTMLStrict(once);
  if (char === once) return undefined;
  const code = char.codePointAt(0) ?? 0;
  const means = /^\p{Cf}$/u.test(char) ? '' : code < 32 || code === 0xfffd ? ' ' : char;
  const isOne = means.length === 1;
  return { means, fill: isOne ? means.repeat(written.length) : written };
}
