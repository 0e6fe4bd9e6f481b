import { months } from './calendar-words.js';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);
const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['m', 1_000_000],
  ['mn', 1_000_000],
  ['billion', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['tn', 1_000_000_000_000],
  ['trillion', 1_000_000_000_000],
]);

export interface Numeral {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** The number that starts at a word: "13", "1,500", "1 500", "1.5 million", "twenty-five", "two hundred and six", "a dozen", "half a dozen". */
export function numeralAt(words: readonly string[], at: number): Numeral | null {
  const spaced = spacedAt(words, at);
  if (spaced !== null) return spaced;
  if (words[at] === 'half' && words[at + 1] === 'a') {
    const scale = scales.get(words[at + 2] ?? '');
    return scale === undefined ? null : { value: scale / 2, length: 3 };
  }
  let position = at;
  let value = 0;
  let group: number | null = null;
  for (; position < words.length; position += 1) {
    const word = words[position] ?? '';
    const scale = scales.get(word);
    if (scale !== undefined) {
      if (group === null) break;
      if (scale >= 1_000) {
        value += group * scale;
        group = 0;
      } else group *= scale;
      continue;
    }
    if (word === 'a' && group === null && scales.has(words[position + 1] ?? '')) {
      group = 1;
      continue;
    }
    if (word === 'and' && group !== null && position > at && simple(words[position + 1]) !== null) {
      if (!scales.has(words[position - 1] ?? '') || /^\d/.test(words[position + 1] ?? '')) break;
      continue;
    }
    if (
      word === '-' &&
      tens.includes(words[position - 1] ?? '') &&
      ones.includes(words[position + 1] ?? '')
    )
      continue;
    const number = simple(word);
    if (number === null) break;
    if (group !== null && !followsOn(words[position - 1] ?? '', number)) break;
    group = (group ?? 0) + number;
  }
  if (group === null) return null;
  return { value: value + group, length: position - at };
}

/** "1 200", as the United Nations write it; in "on May 12 200 people" stand two numbers. */
function spacedAt(words: readonly string[], at: number): Numeral | null {
  if (!/^[1-9]\d{0,2}$/.test(words[at] ?? '') || months.includes(words[at - 1] ?? '')) return null;
  let end = at + 1;
  while (/^\d{3}$/.test(words[end] ?? '')) end += 1;
  return end === at + 1 ? null : { value: Number(words.slice(at, end).join('')), length: end - at };
}

/** "2 to 3 million": a lower number without a scale of its own takes the upper one's. */
export function lowerOfRange(
  lower: number,
  lowerWords: readonly string[],
  upper: number,
  lastWord: string | undefined,
): number {
  const scaled = lower * (scales.get(lastWord ?? '') ?? 1);
  return scaled < upper && !lowerWords.some((word) => scales.has(word)) ? scaled : lower;
}

/** "twenty" before "five", "hundred" before anything; two figures beside one another are two numbers. */
function followsOn(before: string, number: number): boolean {
  return (
    scales.has(before) ||
    before === 'and' ||
    before === '-' ||
    (tens.includes(before) && number < 10)
  );
}

function simple(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+(\.\d+)?$/.test(word))
    return Number(word.replaceAll(',', ''));
  // "£30m", "1.2bn" as one word
  const written = /^(\d+(?:\.\d+)?)(m|mn|bn|tn)$/.exec(word);
  if (written !== null) return Number(written[1]) * (scales.get(written[2] ?? '') ?? 1);
  const known = small.get(word);
  if (known !== undefined) return known;
  const [ten = '', one = ''] = word.split('-');
  const first = small.get(ten);
  const second = small.get(one);
  return tens.includes(ten) && first !== undefined && second !== undefined && second < 10
    ? first + second
    : null;
}
