/**
 * The text of a report stays as it came, so that a quote is a slice of it to the letter. What stands in it for
 * other characters (`&quot;`) or for none (direction marks, soft hyphens) is seen through only where it is read.
 */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ntilde: 'ñ',
  iacute: 'í',
  oacute: 'ó',
  aacute: 'á',
  uacute: 'ú',
};

const disguised =
  /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[0-9a-f]{1,6})|(?<name>[a-z]{2,8}));|\p{Cf}/giu;

/** A stretch that stands for something else: `&amp;` for `&`, a direction mark for nothing. */
export interface Disguise {
  readonly start: number;
  readonly end: number;
  readonly means: string;
}

export function disguises(text: string): readonly Disguise[] {
  const found: Disguise[] = [];
  for (const match of text.matchAll(disguised)) {
    const means = meaning(match.groups ?? {});
    if (means !== undefined)
      found.push({ start: match.index, end: match.index + match[0].length, means });
  }
  return found;
}

function meaning(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { decimal, hex, name } = groups;
  if (name !== undefined) return entities[name.toLowerCase()];
  if (decimal === undefined && hex === undefined) return '';
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ' ';
  const char = String.fromCodePoint(code);
  return /^\p{Cf}$/u.test(char) ? '' : char;
}

/**
 * The text as its reader sees it, at the same length and offsets: each disguise is filled with what it means
 * (`said.&quot;` becomes `said.""""""`), so that rules about quotes and spaces hold.
 */
export function seenText(text: string): string {
  let seen = '';
  let at = 0;
  for (const { start, end, means } of disguises(text)) {
    const fill = means.length === 1 ? means : text.slice(start, end);
    seen += text.slice(at, start) + (means.length === 1 ? fill.repeat(end - start) : fill);
    at = end;
  }
  return seen + text.slice(at);
}
