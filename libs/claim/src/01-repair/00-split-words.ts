import { tokenWith, type ParsedSentence, type Token, type Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, inPlaceOf, none } from './rewrite.js';

const participle =
  /^(?<actor>[\p{Lu}][\p{L}.]*)-(?<verb>\p{Ll}+(?:ed|led|run|held|born|made|built|won))$/u;

/**
 * "UN-facilitated" stays one word for the tokenizer, where it splits "Turkish-backed". Both become three:
 * the actor, the hyphen, and the participle with its verb as lemma.
 */
export function splitParticiples(sentence: ParsedSentence, vocabulary: Vocabulary): ParsedSentence {
  const at = sentence.tokens.findIndex(({ text }) => participle.test(text));
  const token = sentence.tokens[at];
  const groups = token === undefined ? undefined : participle.exec(token.text)?.groups;
  const [actor, verb] = [groups?.['actor'], groups?.['verb']];
  if (token === undefined || actor === undefined || verb === undefined) return sentence;
  const moved = (index: number): number => (index >= at ? index + 2 : index);
  const shift = (each: Token): Token =>
    tokenWith(each, { index: moved(each.index), head: moved(each.head) });
  const middle = token.start + actor.length;
  const parts: readonly Token[] = [
    tokenWith(token, {
      index: at,
      text: actor,
      lemma: actor,
      pos: 'NNP',
      end: middle,
      head: at + 2,
      deprel: 'compound',
    }),
    tokenWith(token, {
      index: at + 1,
      text: '-',
      lemma: '-',
      pos: 'HYPH',
      start: middle,
      end: middle + 1,
      head: at + 2,
      deprel: 'punct',
    }),
    tokenWith(token, {
      index: at + 2,
      text: verb,
      lemma: lemmaOf(verb, vocabulary),
      pos: 'VBN',
      start: middle + 1,
      head: moved(token.head),
    }),
  ];
  const tokens = [
    ...sentence.tokens.slice(0, at).map(shift),
    ...parts,
    ...sentence.tokens.slice(at + 1).map(shift),
  ];
  // Each round takes one word with a capital and a hyphen away, so this ends.
  return splitParticiples({ passage: sentence.passage, tokens }, vocabulary);
}

/** The verb of a participle or past form that the parser took for something else. */
export function lemmaOf(verb: string, vocabulary: Vocabulary): string {
  const stem = verb.replace(/ed$/, '');
  const candidates = [
    `${stem}e`,
    stem,
    stem.replace(/(.)\1$/, '$1'),
    { led: 'lead', held: 'hold', made: 'make', built: 'build', won: 'win', run: 'run' }[verb] ??
      verb,
  ];
  return candidates.find((lemma) => vocabulary.verbFrames(lemma).length > 0) ?? `${stem}e`;
}

/** "stole $/dep 1.4/nummod bn/obj": a sum is headed by its sign, as in "$1.4 billion". */
export function scaleSplitFromSum(tree: Tree, { index: scale, text }: Token): readonly Edit[] {
  if (!/^(m|mn|bn|tn)$/u.test(text)) return none;
  const sign = tree.child(scale, 'dep');
  if (sign !== scale - 2 || !/^[$€£]$/u.test(tree.token(sign).text)) return none;
  return [
    ...inPlaceOf(tree, sign, tree.token(scale), 'nummod'),
    { index: scale - 1, head: scale, deprel: 'compound' },
  ];
}

/** "About 3m/JJ people have fled": a number with its scale is no adjective. */
export function sumTakenForAdjective(
  tree: Tree,
  { index, text, pos, head, deprel }: Token,
): readonly Edit[] {
  if (pos === 'CD' || !/^\d+(\.\d+)?(m|mn|bn|tn)$/u.test(text)) return none;
  const isBefore = /^(amod|compound)$/u.test(deprel) && head > index;
  return isBefore && tree.token(head).pos.startsWith('NN')
    ? [{ index, deprel: 'nummod', pos: 'CD' }]
    : none;
}

/** "gave Chad a further/obj $3 million": more of what stands behind it. */
export function furtherTakenForHead(tree: Tree, { index, text }: Token): readonly Edit[] {
  const sum = tree.tokens[index + 1];
  if (text !== 'further' || sum?.head !== index || !/^(\$|CD|#|NNS?)$/u.test(sum.pos)) return none;
  return [...inPlaceOf(tree, sum.index, tree.token(index), 'amod'), { index, pos: 'JJ' }];
}
