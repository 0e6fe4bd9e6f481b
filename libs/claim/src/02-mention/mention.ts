import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import type { Mention } from '../claim.js';
import {
  isNoun,
  isPronoun,
  isProper,
  isRelativiser,
  isTemporal,
  prepositionOf,
} from '../01-repair/word-class.js';
import { isCode } from './acronym.js';
import { measuredHead } from './measure.js';
import { nameRun, phraseTokens } from './noun-phrase.js';
import { joined, phraseName, placeNamed } from './phrase-name.js';

export function phraseMention(
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
  possessor: Mention | null,
): Mention {
  const tokens = phraseTokens(tree, node);
  const head = tree.token(node);
  const { id, passageId, start, end, text } = spanned(tree, tokens);
  // Written out: made thousands of times a second, and a spread here takes most of the reader's time.
  return {
    id,
    passageId,
    start,
    end,
    text,
    name: phraseName(tree, node, tokens, vocabulary),
    form: isCountryman(tree, node, vocabulary)
      ? 'description'
      : isName(tree, node, vocabulary)
        ? 'name'
        : formOf(head),
    head: tree.token(measuredHead(tree, node)).lemma.toLowerCase(),
    plural:
      isPluralNoun(tree, node) ||
      ['they', 'them', 'their', 'these', 'those', 'we', 'many', 'most', 'several', 'few'].includes(
        head.text.toLowerCase(),
      ),
    definite: isDefinite(tree, node),
    ner: head.ner,
    modifiers: modifiersOf(tree, node),
    possessor: possessor?.id ?? null,
    role: roleOf(tree, node),
  };
}

/** "John Mechas/NNPS" is one man. */
function isPluralNoun(tree: Tree, node: number): boolean {
  const { pos, ner, text } = tree.token(node);
  const isFullName = pos === 'NNPS' && ner === 'PERSON' && tree.tokens[node - 1]?.ner === 'PERSON';
  // "two of the drivers"
  const whole = pos === 'CD' && !/^(one|1)$/iu.test(text) ? measuredHead(tree, node) : node;
  return /^(NNS|NNPS)$/.test(tree.token(whole).pos) && !isFullName;
}

/** A name that stands inside a phrase: "ISIS" in "the ISIS withdrawal", "Russian" in "Russian air strikes". */
export function nameMention(tree: Tree, run: readonly number[], node: number): Mention {
  const head = tree.token(node);
  const span = spanned(tree, run);
  return {
    ...span,
    name: joined(tree, run),
    form:
      isRelativiser(head) || isPronoun(head) || head.text === 'there'
        ? 'pronoun'
        : isProper(head) || head.pos.startsWith('JJ') || /^\p{Lu}[\p{Lu}\d]+$/u.test(head.text)
          ? 'name'
          : 'description',
    head: head.lemma.toLowerCase(),
    plural: isPluralNoun(tree, node),
    definite: false,
    ner: head.ner,
    modifiers: [],
    possessor: null,
    role: roleOf(tree, node),
  };
}

/** One of several that share a head: "Greek leaders" in "Turkish and Greek leaders". */
export function modifierMention(tree: Tree, node: number, modifier: number): Mention {
  const head = tree.token(node);
  // "South African" of "South African and Mozambican officials"
  const words = nameRun(tree, modifier);
  const said = joined(tree, words);
  const adjacent = !tree.tokens
    .slice(modifier + 1, node)
    .some((token) => token.pos === 'CC' || token.pos === ',');
  return {
    ...spanned(tree, adjacent ? range(words[0] ?? modifier, node) : words),
    name: `${said} ${head.text}`,
    form: 'description',
    head: head.lemma.toLowerCase(),
    plural: /^(NNS|NNPS)$/.test(head.pos),
    definite: isDefinite(tree, node),
    ner: head.ner,
    modifiers: [said],
    possessor: null,
    role: roleOf(tree, node),
  };
}

/** What was vowed, hoped or intended: "to retaliate", "the fighters to regroup in the South of Libya". */
export function clauseMention(tree: Tree, node: number): Mention {
  const tokens = clauseTokens(tree, node);
  const text = joined(tree, range(tokens[0] ?? node, tokens.at(-1) ?? node));
  const span = spanned(tree, tokens);
  return {
    ...span,
    name: text,
    form: 'clause',
    head: tree.token(node).lemma.toLowerCase(),
    plural: false,
    definite: false,
    ner: 'O',
    modifiers: [],
    possessor: null,
    role: roleOf(tree, node),
  };
}

/** A clause from its first word to its last, without the marker that joins it ("that", "for") and what hangs on loosely. */
export function clauseTokens(tree: Tree, node: number): readonly number[] {
  const loose = (n: number): boolean =>
    tree.token(n).head === node &&
    (tree.is(n, 'parataxis') || tree.is(n, 'cc') || (tree.is(n, 'conj') && n > node));
  const all = tree
    .subtree(node, loose)
    .filter(
      (n) => !(tree.is(n, 'mark') && tree.token(n).head === node && tree.token(n).pos !== 'TO'),
    );
  const word = (n: number): boolean => /[\p{L}\p{N}]/u.test(tree.token(n).text);
  const first = all.findIndex(word);
  const end = all.findIndex((n) => isHowLongAfter(tree, n));
  const told = end > first ? all.slice(0, end) : all;
  return first < 0 ? [node] : told.slice(first, told.findLastIndex(word) + 1);
}

/** ", four days after the court had annulled it": when, and no part of what was agreed. */
function isHowLongAfter(tree: Tree, comma: number): boolean {
  const [number, unit, after] = tree.tokens.slice(comma + 1, comma + 4);
  return (
    tree.token(comma).text === ',' &&
    number?.pos === 'CD' &&
    unit !== undefined &&
    isTemporal(tree, unit.index) &&
    /^(after|before|since)$/u.test(after?.text ?? '')
  );
}

function modifiersOf(tree: Tree, node: number): readonly string[] {
  const before = tree
    .children(node, 'amod', 'compound', 'nmod:poss')
    .filter((child) => child < node && tree.token(child).pos !== 'PRP$')
    .flatMap((child) => {
      const run = nameRun(tree, child).filter(
        (index) => tree.token(index).pos !== 'POS' && tree.token(index).pos !== 'DT',
      );
      const words = tree.token(child).pos.startsWith('VB')
        ? tree.children(child).filter((n) => isProper(tree.token(n)) || tree.token(n).pos === 'JJ')
        : run;
      const single = words.map((index) => tree.token(index).text);
      return single.length > 1 ? [joined(tree, words), ...single] : single;
    });
  const after = tree
    .children(node, 'nmod')
    .filter(
      (child) =>
        child > node &&
        ['of', 'in', 'from', 'for', 'at'].includes(prepositionOf(tree, child) ?? ''),
    )
    .filter(
      (child) =>
        isProper(tree.token(child)) || tree.children(child, 'amod', 'compound', 'nmod').length > 0,
    )
    .flatMap((child) =>
      isProper(tree.token(child))
        ? [joined(tree, withoutDeterminer(tree, child))]
        : modifiersOf(tree, child),
    );
  return [...new Set([...before, ...after])];
}

function withoutDeterminer(tree: Tree, node: number): readonly number[] {
  return phraseTokens(tree, node).filter((index) => !tree.is(index, 'det'));
}

function isDefinite(tree: Tree, node: number): boolean {
  const token = tree.token(node);
  if (isPronoun(token)) return true;
  const det = tree.child(node, 'det');
  if (
    det !== undefined &&
    ['the', 'this', 'that', 'these', 'those', 'both'].includes(tree.token(det).text.toLowerCase())
  )
    return true;
  return tree.child(node, 'nmod:poss') !== undefined;
}

/** What the tagger takes for a noun: "the town of Rubaya", "M23". */
function isName(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { pos, text, lemma } = tree.token(node);
  // "FACT/NN says …": letters that speak are somebody's.
  const areLetters =
    pos === 'NN' &&
    /^\p{Lu}{3,}$/u.test(text) &&
    tree.is(node, 'nsubj') &&
    vocabulary.kindOfNoun(lemma.toLowerCase()) === undefined &&
    !vocabulary.isTitle(lemma.toLowerCase()) &&
    tree.tokens.some((token) => /^\p{Ll}{3,}$/u.test(token.text));
  return placeNamed(tree, node) !== undefined || areLetters || isCode(tree.token(node), vocabulary);
}

/** "an Algerian", "two Libyans" are somebody of the country, and not the country. */
function isCountryman(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { text } = tree.token(node);
  const as = vocabulary.country(text)?.as;
  if (as !== 'demonym' && as !== 'people') return false;
  // "the French" are the country.
  const isOne = !/(sh|ch|ese|s|men)$/u.test(text);
  return tree
    .children(node, 'det', 'nummod')
    .some(
      (child) =>
        /^(a|an)$/iu.test(tree.token(child).text) ||
        tree.is(child, 'nummod') ||
        (isOne && tree.token(child).text.toLowerCase() === 'the'),
    );
}

function formOf(head: Token): Mention['form'] {
  if (isPronoun(head) || isRelativiser(head) || head.pos === 'DT') return 'pronoun';
  return isProper(head) || (isNoun(head) && head.ner !== 'O') ? 'name' : 'description';
}

/** The role of a coordinated phrase is that of the first. */
function roleOf(tree: Tree, node: number): string {
  let at = node;
  while (tree.is(at, 'conj') && tree.token(at).head >= 0) at = tree.token(at).head;
  return tree.token(at).deprel;
}

function spanned(
  tree: Tree,
  nodes: readonly number[],
): Pick<Mention, 'id' | 'passageId' | 'start' | 'end' | 'text'> {
  const first = nodes[0] ?? 0;
  const last = nodes.at(-1) ?? first;
  const { start } = tree.token(first);
  const { end } = tree.token(last);
  return {
    id: `${tree.passage.id}:${start}-${end}`,
    passageId: tree.passage.id,
    start,
    end,
    text: tree.text(first, last),
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
