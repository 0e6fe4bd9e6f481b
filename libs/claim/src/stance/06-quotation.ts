import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { asidesOf } from './05-asides.js';
import { link, linksOfVerb } from './source.js';
import type { ToldAt } from './stance.js';
import { reportingNounAt, reportingVerbAt } from './words.js';

/** How a sentence stands in a quotation that runs over several. */
export interface Quoted {
  /** A quotation is open where the sentence begins. */
  readonly goesOn: boolean;
  /** The sentence that names the speaker, where it is another one. */
  readonly spokenIn: Tree | null;
}

export const unquoted: Quoted = { goesOn: false, spokenIn: null };

/**
 * The quotations of a text, sentence by sentence. The speaker stands in a sentence before (`"They ran," Diop said. "We
 * shot first. We won."`) or after (`"We shot first. They ran," Diop said.`); over paragraphs a quotation goes on where
 * it was left open, where a colon announced it (`Diop released the following statement:`), or where a paragraph is nothing
 * else: whoever spoke last above goes on.
 */
export function quotationsOf(trees: readonly Tree[], vocabulary: Vocabulary): readonly Quoted[] {
  let goesOn = false;
  let spokenIn: Tree | null = null;
  return trees.map((tree, at) => {
    const before = trees[at - 1];
    const isSame = before !== undefined && isSameParagraph(tree, before);
    const wasOpen = before !== undefined && isOpenAfter(before, goesOn);
    goesOn = isSame && wasOpen;
    const isQuoted = goesOn || isMark(tree, 0);
    const isAnnounced = spokenIn !== null && announces(spokenIn);
    if (before !== undefined && !isSame && isAllQuotation(trees, at))
      spokenIn ??= speakersOf(before, vocabulary).length > 0 ? before : null;
    else if (!isQuoted || !(isSame || wasOpen || isAnnounced)) spokenIn = null;
    const isOwn =
      (hasQuotation(tree) || announces(tree)) &&
      // "… and these strikes confirm our resolve.”": strikes that somebody speaks of do not speak.
      speakersOf(tree, vocabulary).some(({ source }) => !isInside(tree, source, wasOpen));
    const earlier = spokenIn;
    if (isOwn) spokenIn = tree;
    if (isOwn || !isQuoted) return { goesOn, spokenIn: null };
    return { goesOn, spokenIn: earlier ?? speakerAfter(trees, at, goesOn, vocabulary) };
  });
}

/** Whether the paragraph that starts here is one quotation from its first to its last word. */
function isAllQuotation(trees: readonly Tree[], at: number): boolean {
  const first = trees[at];
  if (first === undefined || !isMark(first, 0)) return false;
  let end = at;
  for (let next = trees[end + 1]; next !== undefined && isSameParagraph(next, first);) {
    end += 1;
    next = trees[end + 1];
  }
  const marks = trees
    .slice(at, end + 1)
    .flatMap((tree) => tree.tokens.filter(({ index }) => isMark(tree, index)));
  const [, closing] = marks;
  // A full stop may stand behind it.
  const isLast = (trees[end]?.tokens.slice(-2) ?? []).some((token) => token === closing);
  return marks.length === 2 && isLast;
}

/** The next sentence that names a speaker before the quotation closes. */
function speakerAfter(
  trees: readonly Tree[],
  at: number,
  goesOn: boolean,
  vocabulary: Vocabulary,
): Tree | null {
  let open = goesOn;
  for (let next = at; next < at + longestQuotation; next += 1) {
    const [tree, after] = [trees[next], trees[next + 1]];
    if (tree === undefined || after === undefined || !isSameParagraph(tree, after)) return null;
    open = isOpenAfter(tree, open);
    if (!open) return null;
    if (speakersOf(after, vocabulary).length > 0) return after;
  }
  return null;
}

const longestQuotation = 8;

/** Who speaks in a sentence that is quoted and does not say it itself. */
export function speakerBeside(
  tree: Tree,
  predicate: number,
  { goesOn, spokenIn }: Quoted,
  vocabulary: Vocabulary,
): readonly ToldAt[] {
  return spokenIn !== null && isInside(tree, predicate, goesOn)
    ? speakersOf(spokenIn, vocabulary)
    : [];
}

function announces(tree: Tree): boolean {
  return tree.tokens.at(-1)?.text === ':';
}

/** Only whole sentences: a word or two in quotation marks are somebody's, but nobody says whose. */
function isInside(tree: Tree, predicate: number, goesOn: boolean): boolean {
  if (!goesOn && !isMark(tree, 0)) return false;
  // Of the words, since an aside between marks is parsed without them: '"The army," he said, "is killing us."'
  const { passage } = tree;
  const [start, end] = [tree.token(0).end, tree.token(predicate).start].map(
    (at) => at - passage.start,
  );
  return !/["“”«»]/u.test(passage.text.slice(start, end));
}

function isMark(tree: Tree, node: number): boolean {
  return /^(["“”«»]|''|``)$/.test(tree.tokens[node]?.text ?? '');
}

function hasQuotation(tree: Tree): boolean {
  return tree.tokens.some(({ index }) => isMark(tree, index));
}

/** Whether the last mark opens a quotation. Straight marks lean on the word they belong to. */
function isOpenAfter(tree: Tree, openBefore = false): boolean {
  const last = tree.tokens.findLast(({ index }) => isMark(tree, index));
  if (last === undefined) return openBefore;
  if (/^[“«]|``$/.test(last.text)) return true;
  if (/^[”»]|\'\'$/.test(last.text)) return false;
  const next = tree.tokens[last.index + 1];
  const previous = tree.tokens[last.index - 1];
  return next?.start === last.end && previous?.end !== last.start;
}

function isSameParagraph(tree: Tree, other: Tree): boolean {
  return tree.passage.paragraph === other.passage.paragraph;
}

function speakersOf(tree: Tree, vocabulary: Vocabulary): readonly ToldAt[] {
  if (tree.root < 0) return [];
  const main = [tree.root, ...tree.children(tree.root, 'conj')].find((node) => {
    const stance = reportingVerbAt(tree, node, vocabulary)?.stance;
    return stance === 'says' || stance === 'confirms';
  });
  const links = main === undefined ? [] : linksOfVerb(tree, main, vocabulary);
  if (links.length > 0) return links;
  if (announces(tree)) return authorOf(tree, main, vocabulary);
  return asidesOf(tree, vocabulary)[0]?.links ?? [];
}

/** "Gen. Diop released the following statement:", "Minister Awa Ba said:" with its subject taken for an object. */
function authorOf(
  tree: Tree,
  speech: number | undefined,
  vocabulary: Vocabulary,
): readonly ToldAt[] {
  const { root } = tree;
  const isStatement = tree
    .children(root, 'obj')
    .some((child) => reportingNounAt(tree, child, vocabulary)?.stance === 'says');
  if (speech === undefined && !isStatement) return [];
  const author =
    tree.child(root, 'nsubj') ?? tree.children(root, 'obj').find((child) => child < root);
  return link(tree, author, tree.token(root).text, vocabulary);
}
