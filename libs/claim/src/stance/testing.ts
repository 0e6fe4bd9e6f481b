import type { Tree } from '@whence/parse';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { repairTree } from '../01-repair/index.js';
import { readStances } from './read-stances.js';
import { quotationsOf, type Quoted } from './06-quotation.js';
import type { Stance } from './stance.js';

const vocabulary = loadVocabulary();

/** A sentence, the word in it that is the predicate, and how it stands: "not planned (will) < president told, Reuters published". */
export type Row = readonly [sentence: string, predicate: string, stance: string];

/** The mended trees of a text's sentences, parsed by the real parser at CORENLP_URL. */
export async function treesOf(text: string): Promise<readonly Tree[]> {
  const { sentences } = await parseText(text, { publishedOn: '2024-05-20' });
  return sentences.map((sentence) => repairTree(sentence, vocabulary));
}

/** The same with how each stands in a quotation. */
export async function quotedTreesOf(text: string): Promise<readonly (readonly [Tree, Quoted])[]> {
  const trees = await treesOf(text);
  return quotationsOf(trees, vocabulary).flatMap((quoted, at) => {
    const tree = trees[at];
    return tree === undefined ? [] : [[tree, quoted] as const];
  });
}

/** How the predicate stands in the first sentence of a text. */
export async function stanceIn(text: string, predicate: string): Promise<string> {
  const [tree] = await treesOf(text);
  if (tree === undefined) throw new Error(`"${text}" was not parsed.`);
  return stanceOfWord(tree, predicate);
}

export function stanceOfWord(tree: Tree, predicate: string, quoted?: Quoted): string {
  const node = tree.tokens.find(({ text }) => text === predicate);
  if (node === undefined) throw new Error(`"${tree.passage.text}" has no "${predicate}".`);
  return stancesAt(tree, node.index, quoted).map(inWords).join(' | ');
}

export function stancesAt(tree: Tree, node: number, quoted?: Quoted): readonly Stance[] {
  return readStances(tree, node, vocabulary, quoted);
}

function inWords({ modality, hedge, polarity, told }: Stance): string {
  const chain = told.map(({ tree, source, verb }) => `${tree.token(source).text} ${verb}`);
  return [
    polarity === 'negative' ? 'not ' : '',
    modality,
    hedge === null ? '' : ` (${hedge})`,
    chain.length === 0 ? '' : ` < ${chain.join(', ')}`,
  ].join('');
}
