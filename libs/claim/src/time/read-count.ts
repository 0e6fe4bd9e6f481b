import type { Tree } from '@whence/parse';
import type { Count } from '../claim.js';
import { months } from './calendar-words.js';
import { lowerOfRange, numeralAt } from './numerals.js';

type Bound = 'at least' | 'at most' | 'about';

/** Words before a number, the longest first. "Over 800" leaves it open how many more, "about 40" is taken at its word. */
const bounds: readonly (readonly [string, Bound])[] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['as many as', 'at most'],
  ['as few as', 'at least'],
  ['a maximum of', 'at most'],
  ['a minimum of', 'at least'],
  ['a total of', 'about'],
  ['at least', 'at least'],
  ['more than', 'at least'],
  ['in excess of', 'at least'],
  ['upwards of', 'at least'],
  ['upward of', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['less than', 'at most'],
  ['fewer than', 'at most'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['over', 'at least'],
  ['above', 'at least'],
  ['well over', 'at least'],
  ['under', 'at most'],
  ['below', 'at most'],
  ['nearly', 'at most'],
  ['almost', 'at most'],
  ['about', 'about'],
  ['around', 'about'],
  ['some', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['estimated', 'about'],
  ['exactly', 'about'],
  ['only', 'about'],
  ['just', 'about'],
  ['just over', 'at least'],
  ['just under', 'at most'],
];

/** "dozens of migrants": two at the least. */
const vague: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['millions', 2_000_000],
]);
const fixed: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['pair', 2],
  ['both', 2],
  ['trio', 3],
]);

/** How many a noun phrase speaks of: "over 800 warrants", "dozens of migrants"; null for "a convoy of eight vehicles". */
export function readCount(tree: Tree, nounHead: number): Count | null {
  const token = tree.tokens[nounHead];
  if (token === undefined) return null;
  const words = tree.tokens.map(({ text }) => text.toLowerCase());
  const first = numberNode(tree, nounHead);
  if (first === null) return measured(tree, nounHead, words);
  return counted(tree, words, first) ?? severalTimes(tree, words, first);
}

/** The number that counts a noun: its own, or the head itself where it is one ("killed 12"). */
function numberNode(tree: Tree, noun: number): number | null {
  const token = tree.token(noun);
  if (token.pos === 'CD') return isPartOfDate(tree, noun) ? null : noun;
  const isNumber = (child: number): boolean =>
    (child < noun || /^[$€£]$/u.test(token.text)) && tree.token(child).pos === 'CD';
  const before = tree.children(noun, 'nummod');
  // "no fewer than 40 people": the number hangs on "no".
  const number =
    before.find(isNumber) ?? before.flatMap((each) => tree.children(each, 'dep')).find(isNumber);
  if (number === undefined || isPartOfName(tree, number, noun)) return null;
  if (isPartOfDate(tree, number) || units.has(token.lemma.toLowerCase())) return null;
  return fractions.test(token.lemma) ? null : number;
}

/** "two-thirds of the houses": how many these are is not said. */
const fractions = /^(half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/iu;

/** What is measured is not counted: "107 kg of heroin", "10 km". */
const units = new Set(
  'kg kilogram kilo gram tonne ton km kilometre kilometer mile metre meter foot percent % litre liter barrel hour minute day week month year'.split(
    ' ',
  ),
);

/** "the 400 Mawozo gang", "the 14 Brigade": behind an article, with one name and one noun, a number is a part of the name. */
function isPartOfName(tree: Tree, number: number, noun: number): boolean {
  const next = tree.tokens[number + 1];
  return (
    tree.tokens[number - 1]?.text.toLowerCase() === 'the' &&
    next?.pos === 'NNP' &&
    /^NNP?$/u.test(tree.token(noun).pos)
  );
}

function isMonth(text: string): boolean {
  const word = text.toLowerCase().replace('.', '');
  return word.length > 2 && months.some((month) => month.startsWith(word));
}

function isPartOfDate(tree: Tree, node: number): boolean {
  const { text } = tree.token(node);
  const before = tree.tokens[node - 1]?.text ?? '';
  // "a Jan. 3 strike", "the 12 May protests"
  const beside = [tree.tokens[node - 1], tree.tokens[node + 1]];
  if (beside.some((word) => word?.deprel === 'compound' && isMonth(word.text))) return true;
  return (
    /^(1[89]|20)\d\d$/.test(text) &&
    !/^(some|about|over|least|than|around|nearly|almost|to)$/i.test(before)
  );
}

function counted(tree: Tree, words: readonly string[], node: number): Count | null {
  const start = firstOfNumber(tree, words, node);
  const number = numeralAt(words, start);
  if (number === null) return null;
  const last = start + number.length - 1;
  // "four in 10 adults", "one in five of them" count nobody.
  const isShare =
    (words[start - 1] === 'in' && tree.tokens[start - 2]?.pos === 'CD') ||
    (words[last + 1] === 'in' &&
      tree.tokens[last + 2]?.pos === 'CD' &&
      !isPartOfDate(tree, last + 2));
  if (isShare) return null;
  const range = rangeFrom(words, start, number.value, last);
  if (range !== null) {
    const from = words[start - 1] === 'between' || words[start - 1] === 'from' ? start - 1 : start;
    return { ...range.bounds, text: tree.text(from, range.last) };
  }
  const before = hasMoved(tree, words, node) ? null : rangeBefore(words, start, last, number.value);
  if (before !== null) return { ...before.bounds, text: tree.text(before.first, last) };
  const higher = possiblyMore(words, start, number.value);
  if (higher !== null) return { ...higher.bounds, text: tree.text(higher.first, last) };
  return bounded(tree, words, start, last, number.value);
}

/** "$ 620 million" starts at "$"-less 620; the tagger's CD may be any word of the number. */
function firstOfNumber(tree: Tree, words: readonly string[], node: number): number {
  for (let start = Math.max(0, node - 5); start < node; start += 1) {
    const number = numeralAt(words, start);
    const inPlace = number !== null && start + number.length > node;
    if (inPlace && tree.token(start).pos !== 'IN') return start;
  }
  return node;
}

function rangeFrom(
  words: readonly string[],
  start: number,
  min: number,
  last: number,
): { readonly bounds: Pick<Count, 'min' | 'max'>; readonly last: number } | null {
  const connector = words[last + 1] ?? '';
  if (!/^(to|or|and|-|–)$/.test(connector)) return null;
  if (connector === 'and' && words[start - 1] !== 'between') return null;
  const other = numeralAt(words, last + 2);
  if (other === null || other.value <= min) return null;
  const end = last + 1 + other.length;
  const lower = lowerOfRange(min, words.slice(start, last + 1), other.value, words[end]);
  return { bounds: { min: lower, max: other.value }, last: end };
}

function rangeBefore(
  words: readonly string[],
  start: number,
  last: number,
  max: number,
): { readonly bounds: Pick<Count, 'min' | 'max'>; readonly first: number } | null {
  const connector = words[start - 1] ?? '';
  if (!/^(to|or|and|-|–)$/.test(connector)) return null;
  for (let first = Math.max(0, start - 4); first < start - 1; first += 1) {
    const other = numeralAt(words, first);
    if (other === null || first + other.length !== start - 1 || other.value >= max) continue;
    const between = words[first - 1] === 'between';
    if (connector === 'and' && !between) return null;
    const min = lowerOfRange(other.value, words.slice(first, start - 1), max, words[last]);
    return { bounds: { min, max }, first: between ? first - 1 : first };
  }
  return null;
}

/** "rose from 12/obl to 15/obl": from one number to the other, and nowhere between. */
function hasMoved(tree: Tree, words: readonly string[], node: number): boolean {
  const { head } = tree.token(node);
  return (
    tree.is(node, 'obl') &&
    words[node - 1] === 'to' &&
    tree
      .children(head, 'obl')
      .some(
        (child) => child < node && tree.token(child).pos === 'CD' && words[child - 1] === 'from',
      )
  );
}

/** "at least 11 and possibly 17 miners", "40, perhaps 50 men": the second number is what it may come to. */
function possiblyMore(
  words: readonly string[],
  start: number,
  max: number,
): { readonly bounds: Pick<Count, 'min' | 'max'>; readonly first: number } | null {
  if (!/^(possibly|perhaps|maybe|probably|potentially|even)$/u.test(words[start - 1] ?? ''))
    return null;
  const end = /^(and|or|,)$/u.test(words[start - 2] ?? '') ? start - 2 : start - 1;
  for (let first = Math.max(0, end - 4); first < end; first += 1) {
    const lower = numeralAt(words, first);
    if (lower === null || first + lower.length !== end || lower.value >= max) continue;
    const isAtLeast = /^at least$/u.test(words.slice(Math.max(0, first - 2), first).join(' '));
    return { bounds: { min: lower.value, max }, first: isAtLeast ? first - 2 : first };
  }
  return null;
}

function bounded(
  tree: Tree,
  words: readonly string[],
  start: number,
  last: number,
  value: number,
): Count {
  const money = /^[$€£]$/.test(words[start - 1] ?? '');
  const from = money ? start - 1 : start;
  let best: { readonly bound: Bound; readonly length: number } = { bound: 'about', length: 0 };
  for (const [phrase, bound] of bounds) {
    const { length } = phrase.split(' ');
    if (length <= best.length) continue;
    // "handed over 150 men": the particle of a verb bounds nothing.
    if (tree.is(Math.max(0, from - length), 'compound:prt')) continue;
    if (words.slice(Math.max(0, from - length), from).join(' ') === phrase)
      best = { bound, length };
  }
  const more = /^or (more|so)$/.exec(words.slice(last + 1, last + 3).join(' '));
  const bound = more?.[1] === 'more' ? 'at least' : best.bound;
  return {
    min: bound === 'at most' ? null : value,
    max: bound === 'at least' ? null : value,
    text: tree.text(from - best.length, last),
  };
}

/** "dozens of migrants", "tens of thousands of people", "a couple of officers", "both men". */
function measured(tree: Tree, noun: number, words: readonly string[]): Count | null {
  const many = severalTimes(tree, words, noun) ?? inAll(tree, words, noun);
  if (many !== null) return many;
  const start = Math.max(0, noun - 6);
  for (let at = noun; at >= start; at -= 1) {
    const least = vague.get(words[at] ?? '');
    // "Hundreds/head of thousands of people"
    const times = words[at + 1] === 'of' ? vague.get(words[at + 2] ?? '') : undefined;
    if (at === noun && times !== undefined) return manyOf(tree, words, at + 2, times);
    const belongs = at === noun || (words[at + 1] === 'of' && isWithin(tree, at, noun));
    if (least !== undefined && belongs) return manyOf(tree, words, at, least);
    // "Both Chad and Niger" are each one.
    const isPlural = !/^NNP?$/u.test(tree.token(noun).pos);
    const exact = words[at] === 'both' && !isPlural ? undefined : fixed.get(words[at] ?? '');
    const near = at === noun ? words[at + 1] === 'of' : isWithin(tree, at, noun);
    const dozens = scaleOf(words, at);
    if (exact !== undefined && near && dozens !== null)
      return {
        min: exact * dozens.value,
        max: exact * dozens.value,
        text: tree.text(words[at - 1] === 'a' ? at - 1 : at, dozens.last),
      };
    if (
      exact !== undefined &&
      near &&
      words[at] !== 'pair' &&
      (words[at] === 'both' || words[at + 1] === 'of')
    )
      return {
        min: exact,
        max: exact,
        text:
          words[at] === 'both'
            ? tree.text(at, at)
            : tree.text(words[at - 1] === 'a' ? at - 1 : at, at),
      };
  }
  const number = numeralAt(words, noun);
  const dozen = /^(dozen|hundred|thousand|million)$/.test(words[noun] ?? '');
  if (number === null && dozen) {
    const first = firstOfNumber(tree, words, noun);
    const whole = numeralAt(words, first);
    if (whole !== null && first < noun)
      return bounded(tree, words, first, first + whole.length - 1, whole.value);
  }
  const det = tree
    .children(noun, 'det', 'nummod', 'compound', 'amod', 'nmod:npmod')
    .find((child) => /^(dozen|hundred|thousand|million)$/.test(words[child] ?? ''));
  return det === undefined ? null : measured(tree, det, words);
}

/** "a couple of dozen" */
function scaleOf(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly last: number } | null {
  const last = words[at + 1] === 'of' ? at + 2 : at + 1;
  const scale = numeralAt(['a', words[last] ?? ''], 0);
  return scale !== null && scale.length === 2 ? { value: scale.value, last } : null;
}

/** "several dozen", "several hundred": as many as "dozens", "hundreds". */
function severalTimes(tree: Tree, words: readonly string[], at: number): Count | null {
  const least = vague.get(`${words[at] ?? ''}s`);
  if (least === undefined || words[at - 1] !== 'several') return null;
  return { min: least, max: null, text: tree.text(at - 1, at) };
}

/** "a total of 40 people", "a maximum of 12": what is summed up is counted. */
function inAll(tree: Tree, words: readonly string[], noun: number): Count | null {
  const sums = bounds.some(([phrase]) => phrase === words.slice(noun - 1, noun + 2).join(' '));
  const [summed] = sums ? tree.children(noun, 'nmod') : [];
  const number = summed === undefined ? null : numberNode(tree, summed);
  return number === null ? null : counted(tree, words, number);
}

function manyOf(tree: Tree, words: readonly string[], at: number, least: number): Count {
  const factors: ReadonlyMap<string, number> = new Map([
    ['tens', 10],
    ['hundreds', 100],
  ]);
  const factor = words[at - 1] === 'of' ? factors.get(words[at - 2] ?? '') : undefined;
  return {
    min: least * (factor ?? 1),
    max: null,
    text: tree.text(factor === undefined ? at : at - 2, at),
  };
}

/** Whether a word stands in the phrase that a noun heads, or heads the phrase that the noun is the measure of. */
function isWithin(tree: Tree, at: number, noun: number): boolean {
  return (
    tree.token(at).head === noun ||
    tree.token(noun).head === at ||
    tree.ancestors(noun).includes(at)
  );
}
