import type { Tree } from '@whence/parse';
import { isNoun, isProper, isVerb, prepositionOf } from '../01-repair/word-class.js';

/** Relations that make a word part of a larger phrase and not a phrase of its own. */
const insidePhrase = [
  'amod',
  'compound',
  'flat',
  'fixed',
  'goeswith',
  'nummod',
  'det',
  'case',
  'mark',
  'punct',
  'cc',
  'aux',
  'cop',
  'discourse',
  'expl',
  'advmod',
] as const;

/** Whether a node heads a noun phrase: "militants", "he", "12" in "arresting 12", "wounded" in "the wounded". */
export function headsNounPhrase(tree: Tree, node: number): boolean {
  const token = tree.token(node);
  if (token.pos === 'PRP$') return true;
  if (insidePhrase.some((relation) => tree.is(node, relation))) return false;
  if (isNoun(token) || ['PRP', 'CD', '$'].includes(token.pos)) return true;
  if (token.pos === 'DT')
    return ['nsubj', 'obj', 'iobj', 'obl', 'nmod'].some((r) => tree.is(node, r));
  // "many/JJ of whom have fled", "most of them"
  if (
    countsWhom.test(token.text) &&
    tree.children(node, 'nmod').some((child) => isOfPhrase(tree, child))
  )
    return true;
  const nominalised = token.pos.startsWith('JJ') || token.pos === 'VBN' || token.pos === 'FW';
  return (
    nominalised && tree.child(node, 'det') !== undefined && tree.child(node, 'cop') === undefined
  );
}

const countsWhom = /^(many|most|several|few|fewer|more)$/iu;

/** Whether a token stands in brackets of its own phrase: "ISIS" in "Islamic State (ISIS) militants". */
export function isBracketed(tree: Tree, node: number): boolean {
  if (tree.tokens[node - 1]?.pos === '-LRB-') return true;
  const phrase = tree.subtree(node);
  const isAt = (at: number, bracket: string): boolean => tree.tokens[at]?.pos === bracket;
  const [first = node, last = node] = [phrase[0], phrase.at(-1)];
  return (
    (isAt(first, '-LRB-') || isAt(first - 1, '-LRB-')) &&
    (isAt(last, '-RRB-') || isAt(last + 1, '-RRB-'))
  );
}

/** "El Tigre" in 'Juan "El Tigre" Bonilla': the words in the quotation marks that a word stands in, three at most. */
export function quotedRun(tree: Tree, node: number): readonly number[] {
  const isMark = (at: number): boolean => /^(``|'')$/u.test(tree.tokens[at]?.pos ?? '');
  let first = node;
  let last = node;
  while (last - first < 3 && !isMark(first - 1) && isCapital(tree, first - 1)) first -= 1;
  while (last - first < 3 && !isMark(last + 1) && isCapital(tree, last + 1)) last += 1;
  // A straight mark may be tagged as a closing one on either side.
  return isMark(first - 1) && tree.tokens[last + 1]?.pos === "''"
    ? Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
    : [];
}

function isCapital(tree: Tree, node: number): boolean {
  return /^\p{Lu}/u.test(tree.tokens[node]?.text ?? '');
}

const premodifiers = [
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'flat',
  'goeswith',
  'nmod:npmod',
  'advmod',
] as const;

/**
 * The tokens of a noun phrase: the head, what stands before it, its "of" phrase and an adjective with a complement.
 * Relative clauses, appositions, coordinated phrases and other prepositional phrases are left out.
 */
export function phraseTokens(tree: Tree, head: number): readonly number[] {
  const found = new Set<number>([head]);
  for (const child of tree.children(head)) {
    if (
      child < head &&
      premodifiers.some((relation) => tree.is(child, relation)) &&
      !isAdverb(tree, child)
    ) {
      for (const node of tree.subtree(
        child,
        (n) => isBracketed(tree, n) || tree.is(n, 'acl') || singlesOut(tree, n),
      ))
        if (node < head) found.add(node);
    } else if (
      child > head &&
      (tree.is(child, 'flat') || (tree.is(child, 'compound') && !tree.is(child, 'compound:prt')))
    ) {
      for (const node of tree.subtree(child)) found.add(node);
    } else if (
      child > head &&
      tree.is(child, 'nummod') &&
      // "MS-13", "$ 620 million"
      (child === head + 1 || tree.tokens[child - 1]?.pos === 'HYPH' || tree.token(head).pos === '$')
    ) {
      for (const node of tree.subtree(child)) found.add(node);
    } else if (child > head && (isOfPhrase(tree, child) || isWithinName(tree, child))) {
      for (const kase of tree.children(child, 'case')) found.add(kase);
      for (const node of [...phraseTokens(tree, child), ...nameBeside(tree, child)])
        found.add(node);
      if (isProper(tree.token(head)) && isProper(tree.token(child)))
        for (const node of conjunctsOfName(tree, child)) found.add(node);
    } else if (child === head + 1) {
      for (const node of adjectivePhrase(tree, child)) found.add(node);
    }
  }
  return trimPunctuation(
    tree,
    withHyphens(
      tree,
      [...found].sort((a, b) => a - b),
    ),
  );
}

/** "mainly Kurdish fighters": how far it is so is no part of what they are called. */
function singlesOut(tree: Tree, node: number): boolean {
  return (
    tree.is(node, 'advmod') &&
    /^(primarily|mainly|mostly|largely|chiefly|especially|particularly|notably|predominantly|principally)$/iu.test(
      tree.token(node).text,
    )
  );
}

/** Whose people they are, or what they know; "found them guilty of treason" tells what was found. */
const ties =
  /^(loyal|faithful|close|sympathetic|friendly|hostile|opposed|allied|critical|supportive|familiar|privy|subordinate|answerable)$/iu;

/** "loyal to Haftar", "close to the presidency", "familiar with the talks": an adjective behind its noun, with what completes it. */
function adjectivePhrase(tree: Tree, adjective: number): readonly number[] {
  if (!tree.is(adjective, 'amod') || !ties.test(tree.token(adjective).text)) return [];
  const complement = tree.children(adjective, 'obl').find((child) => child > adjective);
  const preposition = complement === undefined ? undefined : tree.child(complement, 'case');
  return complement === undefined || preposition !== adjective + 1
    ? []
    : [adjective, preposition, ...phraseTokens(tree, complement)];
}

/** "and the Levant" in "the Islamic State of Iraq and the Levant". */
function conjunctsOfName(tree: Tree, node: number): readonly number[] {
  return tree
    .children(node, 'conj')
    .filter((conj) => isProper(tree.token(conj)) && tree.child(conj, 'case') === undefined)
    .flatMap((conj) => [...tree.children(conj, 'cc'), ...phraseTokens(tree, conj)]);
}

/** "of activist Artur Sargsyan": a name straight after the noun, with no comma, is part of what it says. */
function nameBeside(tree: Tree, node: number): readonly number[] {
  const name = tree
    .children(node, 'appos')
    .find((child) => child > node && isProper(tree.token(child)));
  const tokens = name === undefined ? [] : phraseTokens(tree, name);
  return tokens[0] === node + 1 ? tokens : [];
}

export function isOfPhrase(tree: Tree, node: number): boolean {
  return tree.is(node, 'nmod') && !tree.is(node, 'nmod:poss') && prepositionOf(tree, node) === 'of';
}

/** "for National Security" of "the State Committee for National Security": the tagger takes the preposition for a part of the name. */
export function isWithinName(tree: Tree, node: number): boolean {
  const { head, ner } = tree.token(node);
  const preposition = tree.child(node, 'case');
  return (
    ner === 'ORGANIZATION' &&
    preposition !== undefined &&
    head < preposition &&
    tree.is(node, 'nmod') &&
    [head, preposition].every((at) => tree.token(at).ner === ner)
  );
}

/** "only", "also" before a phrase belong to the clause. "Almost" in "almost 40 people" hangs on the number. */
function isAdverb(tree: Tree, node: number): boolean {
  return tree.is(node, 'advmod');
}

/** Hyphens and apostrophes between two tokens of the phrase belong to it. */
function withHyphens(tree: Tree, nodes: readonly number[]): readonly number[] {
  const all = new Set(nodes);
  for (const node of nodes) {
    const next = tree.tokens[node + 1];
    if (next !== undefined && all.has(node + 2) && (next.pos === 'HYPH' || next.text === '/'))
      all.add(node + 1);
  }
  return [...all].sort((a, b) => a - b);
}

function trimPunctuation(tree: Tree, nodes: readonly number[]): readonly number[] {
  const word = (node: number): boolean => /[\p{L}\p{N}\p{Sc}]/u.test(tree.token(node).text);
  const first = nodes.findIndex(word);
  const last = nodes.findLastIndex(word);
  return first < 0 ? nodes : nodes.slice(first, last + 1);
}

/** A node followed by what is coordinated with it: "Iraq and Syria". */
export function coordinated(tree: Tree, node: number): readonly number[] {
  const verbal = isVerb(tree.token(node));
  const found: number[] = [];
  const visit = (at: number): void => {
    found.push(at);
    for (const next of tree.children(at, 'conj'))
      if (isVerb(tree.token(next)) === verbal && found.length < 12) visit(next);
  };
  visit(node);
  return found;
}

/** The run of capitalised modifiers that ends in this token: "Red Cross" for "Cross" in "a Red Cross delegation". */
export function nameRun(tree: Tree, node: number): readonly number[] {
  const quoted = tree.is(node, 'compound') ? quotedRun(tree, node) : [];
  if (quoted.length > 0) return quoted;
  const run = tree.subtree(
    node,
    (n) => isBracketed(tree, n) || tree.is(n, 'conj') || tree.is(n, 'cc') || tree.is(n, 'punct'),
  );
  const before: number[] = [];
  if (tree.is(node, 'compound') && isProper(tree.token(node))) {
    for (let at = Math.min(...run) - 1; at >= 0 && isSameName(tree, at, node); at -= 1)
      before.unshift(at);
  }
  return [...before, ...run];
}

/** Whether a token before a modifier is the start of the same name: "Islamic" before "State" in "Islamic State militants". */
export function isSameName(tree: Tree, at: number, node: number): boolean {
  const token = tree.token(at);
  const { head, ner } = tree.token(node);
  if (token.head !== head || !/^\p{Lu}/u.test(token.text)) return false;
  if (tree.is(at, 'compound')) return token.ner === ner && isProper(token);
  return tree.is(at, 'amod') && (ner === token.ner || ner === 'O');
}
