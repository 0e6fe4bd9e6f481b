import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { asidesOf } from './05-asides.js';
import { linksOfVerb } from './source.js';
import type { ToldAt } from './stance.js';
import { reportingVerbAt } from './words.js';

/** The sentences beside the one that is read, null where there is none. */
export interface Neighbours {
  readonly before: Tree | null;
  readonly after: Tree | null;
}

export const alone: Neighbours = { before: null, after: null };

/**
 * Who speaks in a quotation that runs over several sentences of a paragraph: the speaker stands in the sentence before
 * (`"They ran," Diop said. "We shot first."`) or in the one after (`"We shot first. They ran," Diop said.`).
 */
export function speakerBeside(
  tree: Tree,
  predicate: number,
  { before, after }: Neighbours,
  vocabulary: Vocabulary,
): readonly ToldAt[] {
  const goesOn = before !== null && isSameParagraph(tree, before) && isOpenAfter(before);
  const inside = isInside(tree, predicate, goesOn);
  if (!inside) return [];
  if (before !== null && isSameParagraph(tree, before) && hasQuotation(before)) {
    const speakers = speakersOf(before, vocabulary);
    if (speakers.length > 0) return speakers;
  }
  const closesLater = after !== null && isSameParagraph(tree, after) && isOpenAfter(tree, goesOn);
  return closesLater ? speakersOf(after, vocabulary) : [];
}

/** Only whole sentences: a word or two in quotation marks are somebody's, but nobody says whose. */
function isInside(tree: Tree, predicate: number, goesOn: boolean): boolean {
  if (!goesOn && !isMark(tree, 0)) return false;
  return !tree.tokens.slice(1, predicate).some(({ index }) => isMark(tree, index));
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
  if (main !== undefined) return linksOfVerb(tree, main, vocabulary);
  return asidesOf(tree, vocabulary)[0]?.links ?? [];
}
