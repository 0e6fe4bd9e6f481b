import type { Token, Tree } from '@whence/parse';
import type { Expression, Saying } from './expression.js';
import { scan, type Scanned } from './01-scan.js';
import { isBeside } from './03-resolve.js';

/** Prepositions that a time takes, one or two words; what stands between them and the time ("about") is passed over. */
const prepositions = new Set(
  (
    'on in at by since until till from between during over throughout before after through to within for of ' +
    'around about into following starting beginning effective'
  ).split(' '),
);
const compound = new Set([
  'prior to',
  'as of',
  'ahead of',
  'up to',
  'as from',
  'back in',
  'no later',
]);
const passedOver = new Set(
  'about around approximately roughly late early only just as much recently nearly almost the or than more'.split(
    ' ',
  ),
);
const connectors: ReadonlySet<string> = new Set([
  'to',
  'until',
  'till',
  'through',
  '-',
  '–',
  '—',
  'and',
]);

/** The time expressions of a sentence with the word each hangs by; "from March to June" is one. */
export function expressionsOf(tree: Tree): readonly Expression[] {
  const found = scan(tree.tokens)
    .map((scanned) => expression(tree, scanned))
    .filter((each) => isTime(tree, each));
  return withRanges(
    tree,
    found.filter((each, at) => !isNightOf(each, found[at + 1])),
  );
}

/** "overnight on Saturday": the night is that of the day beside it. */
function isNightOf({ saying, last }: Expression, next: Expression | undefined): boolean {
  if (saying.form !== 'overnight' || next === undefined) return false;
  return next.first === last + 1 || (next.first === last + 2 && next.preposition !== null);
}

function expression(tree: Tree, { first, last, saying, part }: Scanned): Expression {
  const inside = (node: number): boolean => node >= first && node <= last;
  const outer = tree.tokens.slice(first, last + 1).filter((token) => !inside(token.head));
  // "the 3 May raid": the article is the raid's.
  const head = (outer.find(({ pos }) => pos !== 'DT') ?? outer[0])?.index ?? last;
  const found = prepositionBefore(tree.tokens, first);
  // "before Monday's raid", "since the 2003 invasion" is said of the raid and the invasion.
  const preposition =
    (isBeside(found) || found === 'since') && isPremodifier(tree, head, last) ? null : found;
  const whole = { first, last, head, saying, part, preposition, also: [] };
  return preposition === 'between' ? whole : withSecondDay(tree, whole);
}

function isPremodifier(tree: Tree, head: number, last: number): boolean {
  return (
    tree.token(head).head > last &&
    ['nmod:poss', 'compound', 'nummod', 'amod', 'nmod:tmod', 'nmod'].some((each) =>
      tree.is(head, each),
    )
  );
}

/** "on 3 and 5 May" are two days, and not those from the one to the other. */
function withSecondDay(tree: Tree, whole: Expression): Expression {
  const { first, last, saying } = whole;
  if (saying.form !== 'date' || saying.until === null) return whole;
  if (!tree.tokens.slice(first, last + 1).some(({ text }) => text.toLowerCase() === 'and'))
    return whole;
  const second = { ...whole, saying: { ...saying, day: saying.until, until: null } };
  return { ...whole, saying: { ...saying, until: null }, also: [second] };
}

function prepositionBefore(tokens: readonly Token[], first: number): string | null {
  for (let at = first - 1; at >= 0 && at >= first - 3; at -= 1) {
    const word = tokens[at]?.text.toLowerCase() ?? '';
    // "since at least 2008"
    if (word === 'least' && tokens[at - 1]?.text.toLowerCase() === 'at') {
      at -= 1;
      continue;
    }
    const two = `${tokens[at - 1]?.text.toLowerCase() ?? ''} ${word}`;
    if (compound.has(two)) return two;
    if (prepositions.has(word) && !(passedOver.has(word) && isPrepositionBefore(tokens, at)))
      return word;
    if (!passedOver.has(word)) return null;
  }
  return null;
}

function isPrepositionBefore(tokens: readonly Token[], at: number): boolean {
  return prepositions.has(tokens[at - 1]?.text.toLowerCase() ?? '');
}

/** Four figures are a year only where something says so: "in 2014", "the 2014 election"; not "2014 people". */
function isTime(tree: Tree, { first, last, head, saying, preposition }: Expression): boolean {
  // "was extended beyond October": how far, and not when.
  if (tree.tokens[first - 1]?.text.toLowerCase() === 'beyond') return false;
  if (isOfName(tree, head, last)) return false;
  if (saying.form === 'share') return preposition !== null || saying.year !== null;
  if (saying.form === 'shift' && saying.unit === 'century') return false;
  if (saying.form !== 'year' || first !== last) return true;
  const before = tree.tokens[first - 1];
  const after = tree.tokens[last + 1];
  if (before?.text === '$' || before?.text === '€' || before?.text === '£' || after?.text === '%')
    return false;
  const owner = tree.token(head).head;
  const counts =
    tree.is(head, 'nummod') &&
    owner > last &&
    tree.token(owner).pos === 'NNS' &&
    before?.pos !== 'DT';
  if (counts) return false;
  // "from 2012 to 2014"
  if (preposition === 'to' && /^(1[5-9]|20)\d\d$/u.test(tree.tokens[first - 2]?.text ?? ''))
    return true;
  if (preposition !== null)
    return preposition !== 'to' && preposition !== 'over' && preposition !== 'at';
  return ['nummod', 'compound', 'amod', 'nmod', 'obl', 'dep', 'conj', 'appos', 'advmod'].some(
    (relation) => tree.is(head, relation),
  );
}

/** "the March 23 Movement", "the 14 May Brigade": called after a day, and not of that day. */
function isOfName(tree: Tree, head: number, last: number): boolean {
  const { head: owner } = tree.token(head);
  const next = tree.tokens[last + 1];
  const isBefore = tree.is(head, 'compound') || tree.is(head, 'nummod') || tree.is(head, 'amod');
  return isBefore && next?.index === owner && /^\p{Lu}/u.test(next.text) && bodies.test(next.text);
}

const bodies =
  /^(Movement|Brigades?|Battalion|Group|Organi[sz]ation|Front|Party|Coalition|Alliance|Forces?|Army|Collective|Committee|Club|Square|Bridge|Street|Avenue|University|Stadium)$/u;

function withRanges(tree: Tree, found: readonly Expression[]): readonly Expression[] {
  const all: Expression[] = [];
  for (const each of found) {
    const before = all.at(-1);
    const range =
      before === undefined ? null : (rangeOf(tree, before, each) ?? listOf(tree, before, each));
    if (range === null) all.push(each);
    else all[all.length - 1] = range;
  }
  return all;
}

function rangeOf(tree: Tree, from: Expression, to: Expression): Expression | null {
  if (from.saying.form === 'range' || to.first !== from.last + 2) return null;
  const connector = tree.token(from.last + 1).text.toLowerCase();
  if (!connectors.has(connector)) return null;
  if (connector === 'and' && from.preposition !== 'between') return null;
  return {
    ...from,
    last: to.last,
    saying: { form: 'range', from: withYearOf(from.saying, to.saying), to: to.saying },
    part: null,
  };
}

/** "in 2014 and 2016", "on Monday, Wednesday and Friday": the same preposition and the same kind of time, one after the other. */
function listOf(tree: Tree, list: Expression, next: Expression): Expression | null {
  const before = list.also.at(-1) ?? list;
  const between = tree.tokens.slice(before.last + 1, next.first).map(({ text }) => text);
  const isNext =
    /^(and|, and|,)$/u.test(between.join(' ')) &&
    next.saying.form === list.saying.form &&
    list.preposition !== null &&
    next.preposition === null &&
    !isPremodifier(tree, next.head, next.last);
  if (!isNext) return null;
  const [first = list, ...also] = [list, ...list.also, next].map((each) => ({
    ...each,
    saying: withYearOf(each.saying, next.saying),
  }));
  return { ...first, also };
}

/** "from 28 January to 3 February 2015": the year stands once. */
function withYearOf(saying: Saying, other: Saying): Saying {
  const year = 'year' in other ? other.year : null;
  // "between March and May last year"
  const years = 'years' in other ? other.years : null;
  if ((saying.form === 'date' || saying.form === 'month') && saying.year === null)
    return { ...saying, year, years: saying.years ?? years };
  return saying;
}
