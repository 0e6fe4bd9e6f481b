import type { Token, Tree } from '@whence/parse';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { isNoun, isProper, isSpacedDash } from './01-repair/word-class.js';

const speaking: ReadonlySet<EntityKind | undefined> = new Set([
  'Person',
  'Group',
  'Organization',
  'ArmedGroup',
  'Media',
] as const);

/** Who says what a headline says: "Rebels kill five: army", "Rebels kill five - army", "Army: rebels kill five". */
export function headlineSpeaker(
  tree: Tree,
  predicate: number,
  vocabulary: Vocabulary,
): number | undefined {
  const marks = tree.tokens.filter(({ index }) => isMark(tree, index));
  const [mark] = marks;
  if (mark === undefined || marks.length > 1) return undefined;
  const [before, behind] = [tree.tokens.slice(0, mark.index), tree.tokens.slice(mark.index + 1)];
  const words = predicate < mark.index ? behind : mark.text === ':' ? before : [];
  const speaker = words.at(-1);
  if (speaker === undefined || !words.every(isOfName) || !isNoun(speaker)) return undefined;
  // "Libya: rebels kill five", "the road from Derna - Tobruk" say where.
  const isPlace = speaker.ner === 'LOCATION' && (words === before || mark.text !== ':');
  const isSpeaker = speaking.has(vocabulary.kindOfNoun(speaker.lemma.toLowerCase()));
  const canSpeak = isSpeaker || (isProper(speaker) && speaker.ner !== 'O');
  return canSpeak && !isPlace ? speaker.index : undefined;
}

function isOfName({ pos }: Token): boolean {
  return /^(NN.*|JJ|DT|POS)$/u.test(pos);
}

function isMark(tree: Tree, node: number): boolean {
  return tree.token(node).text === ':' || isSpacedDash(tree, node);
}
