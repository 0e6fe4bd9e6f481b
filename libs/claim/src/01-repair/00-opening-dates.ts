import type { Token, Tree } from '@whence/parse';
import { type Edit, movedTo, none } from './rewrite.js';
import { relationWithin } from './00-root-nouns.js';
import {
  isFiniteForm,
  isNoun,
  isTemporal,
  isVerb,
  subjectRelation,
  withinPhrase,
} from './word-class.js';

// A date at the head of a sentence that the parser does not tell from the subject.

/** The words of a date: its head, on which the others hang, and its last. */
interface OpeningDate {
  readonly head: number;
  readonly last: number;
  /** The comma or bracket that ends it, or else its last word. */
  readonly end: number;
}

/** Who acts, from the first word to the head, and what he does. */
interface OpeningClause {
  readonly doer: number;
  readonly verb: number;
}

/**
 * "On 3 July/root 2017/nummod rebels/dep captured/acl Sosso", "In early March/compound 2020 government forces/obl burned a mill": the date
 * ends with its year, or its month, and who stands between it and the verb acts. So do rough ones, "Around 5 May/nsubj 2023 (as reported), a
 * gang/appos burned it".
 */
export function subjectBehindDate(tree: Tree): readonly Edit[] {
  const date = openingDate(tree);
  if (date === undefined) return none;
  const clause = clauseBehind(tree, date.end);
  if (clause === undefined || isRight(tree, date, clause)) return none;
  const { doer, verb } = clause;
  const isLost = (node: number): boolean => node <= doer;
  const top = [verb, ...tree.ancestors(verb)].findLast(isLost);
  const gerund = isGerundBehind(tree, verb) ? tree.root : undefined;
  const outer = tree.token(gerund ?? top ?? verb);
  // "On Monday one guard/nsubj was shot/acl and four were injured" has two subjects.
  if (outer.deprel.startsWith('nsubj')) return none;
  return [
    { index: verb, head: outer.head, deprel: outer.deprel, ...finite(tree, verb) },
    { index: doer, head: verb, deprel: subjectRelation(tree, verb) },
    ...(gerund === undefined ? none : [{ index: gerund, head: verb, deprel: 'advcl' }]),
    ...tree.tokens
      .slice(date.end + 1, doer)
      .filter(({ head }) => head <= date.end || head > doer)
      .map(({ index, pos }) => ({ index, head: doer, deprel: relationWithin(pos) })),
    ...wordsOfDate(tree, date, verb),
    ...tree.tokens
      .filter(({ index, head }) => index > doer && index !== verb && head >= 0 && isLost(head))
      .filter(({ index, head }) => index > verb || head <= date.end)
      .map(({ index }) => ({ index, head: verb })),
    // "burned three villages/nsubj"
    ...tree
      .children(verb, 'nsubj')
      .filter((child) => child > verb && tree.child(verb, 'obj') === undefined)
      .map((index) => ({ index, deprel: 'obj' })),
  ];
}

/** "On 3 July 2017", "On the night of 4 May", "In late 2019", "Around 5 May 2023 (as reported)," */
function openingDate(tree: Tree): OpeningDate | undefined {
  if (!/^(On|In|By|Around|About)$/u.test(tree.tokens[0]?.text ?? '')) return undefined;
  let last = 0;
  let month: number | undefined;
  let year: number | undefined;
  let part: number | undefined;
  for (const token of tree.tokens.slice(1)) {
    const { index, text, pos } = token;
    const isMonth = /^\p{Lu}/u.test(text) && isTemporal(tree, index) && pos !== 'CD';
    if (year !== undefined || (isMonth && month !== undefined)) break;
    if (isMonth) month = index;
    else if (isYear(text)) year = index;
    else if (part === undefined && month === undefined && partOfDay.test(text)) part = index;
    else if (!isSmallWord(token, month !== undefined, tree.token(last))) break;
    last = index;
  }
  const head = part ?? month ?? year;
  const isWhole = (month ?? year) !== undefined && !/^(of|the)$/u.test(tree.token(last).text);
  return head === undefined || !isWhole ? undefined : { head, last, end: endOf(tree, head, last) };
}

const rough = /^(Around|About)$/u;

/** A comma tells the parser where the subject begins, unless the date is a rough one or it found no verb. */
function endOf(tree: Tree, head: number, last: number): number {
  const isBracketed =
    tree.tokens[last + 1]?.pos === '-LRB-' && tree.tokens[last + 4]?.pos === '-RRB-';
  const end = isBracketed ? last + 4 : last;
  const isRough = rough.test(tree.token(0).text) || isBracketed || tree.root === head;
  return isRough && tree.tokens[end + 1]?.text === ',' ? end + 1 : end;
}

const partOfDay = /^(night|morning|evening|afternoon|eve|day)$/u;

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/u.test(text);
}

/** "early", "the … of", the day before the month, or behind it where the date opens with "On". */
function isSmallWord({ text }: Token, isBehindMonth: boolean, before: Token): boolean {
  if (!isBehindMonth) return /^(the|of|early|late|mid|-|\d{1,2}|\d{1,2}(st|nd|rd|th))$/u.test(text);
  return /^\d{1,2}$/u.test(text) && before.pos.startsWith('NNP') && before.index === 1;
}

/** The noun phrase or pronoun behind the date, and the first verb behind that, with nothing but phrases between the two. */
function clauseBehind(tree: Tree, last: number): OpeningClause | undefined {
  let doer: number | undefined;
  let isOpen = true;
  for (const token of tree.tokens.slice(last + 1)) {
    const { index, pos } = token;
    if (doer !== undefined && (isFiniteForm(pos) || pos === 'MD')) {
      const isHelper = /^(aux|aux:pass|cop)$/u.test(token.deprel);
      return { doer, verb: isHelper && token.head > index ? token.head : index };
    }
    if (
      doer !== undefined &&
      pos === 'VBN' &&
      isNoun(tree.token(index - 1)) &&
      isVerbless(tree, index)
    )
      return { doer, verb: index };
    if (isOpen && (isNoun(token) || pos === 'PRP')) {
      if (isTemporal(tree, index)) return undefined;
      doer = index;
    } else if (isOpen && doer !== undefined && !withinPhrase.test(pos)) isOpen = false;
    if (!withinPhrase.test(pos) && !/^(IN|CC|VBN|VBG|PRP|NNPS?)$/u.test(pos)) return undefined;
  }
  return undefined;
}

/** Whether the parser found no verb of the sentence, so that a participle must be it. */
function isVerbless(tree: Tree, participle: number): boolean {
  return (
    tree.root === participle ||
    isGerundBehind(tree, participle) ||
    (!isVerb(tree.token(tree.root)) && tree.root < participle)
  );
}

/** "supporters/obj seized/acl a mill, forcing/root him to leave": a gerund is no verb of a sentence. */
function isGerundBehind(tree: Tree, verb: number): boolean {
  const { root } = tree;
  return (
    root > verb &&
    tree.token(root).pos === 'VBG' &&
    tree.tokens[root - 1]?.text === ',' &&
    tree.child(root, 'aux', 'cop') === undefined
  );
}

function finite(tree: Tree, verb: number): { readonly pos?: string } {
  const isBare =
    tree.token(verb).pos === 'VBN' && tree.child(verb, 'aux', 'aux:pass') === undefined;
  return isBare ? { pos: 'VBD' } : {};
}

function isRight(
  tree: Tree,
  { head, last, end }: OpeningDate,
  { doer, verb }: OpeningClause,
): boolean {
  const isIn = (node: number, first: number, end: number): boolean => node >= first && node <= end;
  return (
    tree.token(doer).head === verb &&
    tree.token(doer).deprel.startsWith('nsubj') &&
    tree.token(head).head === verb &&
    tree.is(head, 'obl') &&
    tree.tokens
      .slice(0, last + 1)
      .every((token) => token.index === head || isIn(token.head, 0, last)) &&
    tree.tokens.slice(end + 1, doer).every((token) => isIn(token.head, end + 1, doer))
  );
}

/** "On/case the night/obl of/case 4/nummod May/nmod 2019/nummod" */
function wordsOfDate(tree: Tree, { head, last }: OpeningDate, verb: number): readonly Edit[] {
  const of = tree.tokens.slice(0, last).find(({ text }) => text === 'of')?.index ?? last + 1;
  const inner = tree.tokens
    .slice(of + 1, last + 1)
    .find(({ pos, text }) => pos.startsWith('NNP') || isYear(text))?.index;
  const isInner = (index: number): boolean => inner !== undefined && index >= of;
  return [
    { index: head, head: verb, deprel: 'obl' },
    ...(inner === undefined ? [] : [{ index: inner, head, deprel: 'nmod' }]),
    ...tree.tokens
      .slice(0, last + 1)
      .filter(({ index }) => index !== head && index !== inner)
      .flatMap(({ index, pos }) =>
        movedTo(
          isInner(index) && inner !== undefined ? inner : head,
          [index],
          pos === 'IN' ? 'case' : relationWithin(pos),
        ),
      ),
  ];
}
