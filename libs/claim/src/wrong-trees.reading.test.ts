import { expect, jest, test } from '@jest/globals';
import { tokenWith, type ParsedReport, type ParsedSentence, type Token } from '@whence/parse';
import { parseText } from '@whence/parse/testing';
import { loadVocabulary } from '@whence/vocabulary';
import { readClaims } from './read-claims.js';

// Three thousand trees take seconds, on a busy machine many.
jest.setTimeout(60_000);

const vocabulary = loadVocabulary();
const text = [
  'Among the dead was a colonel, whom the rebels had given two days to leave the town.',
  "Benin's navy, which seized a Greek-flagged tanker on Monday, denied that it had fired on its crew, according to a letter seen by Reuters.",
  'Were the talks to fail, the president said, soldiers accused of looting would be tried; the others were told to go home.',
].join(' ');
const relations =
  'nsubj obj obl nmod dep ccomp xcomp advcl acl acl:relcl conj cc case mark det amod compound appos parataxis aux:pass nsubj:pass cop iobj nmod:poss fixed csubj'.split(
    ' ',
  );
const tags = 'VBD VBN VBG VB VBZ NN NNP NNS IN TO JJ RB PRP WP CC DT , MD CD POS'.split(' ');

/** The same numbers each time, in [0, 1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A tree with some words tagged, hung and called otherwise, or with another root: as wrong as a parser can be. */
function spoilt(sentence: ParsedSentence, next: () => number): ParsedSentence {
  const tokens: Token[] = [...sentence.tokens];
  const anyOf = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(next() * items.length)];
  const pathUp = (index: number): readonly number[] => {
    const head = tokens[index]?.head ?? -1;
    return head < 0 ? [index] : [index, ...pathUp(head)];
  };
  for (let changes = Math.ceil(next() * 6); changes > 0; changes -= 1) {
    const [token, head] = [anyOf(tokens), anyOf(tokens)];
    if (token === undefined || head === undefined) continue;
    const isFree = token.head >= 0 && !pathUp(head.index).includes(token.index);
    tokens[token.index] = tokenWith(token, {
      pos: next() < 0.5 ? (anyOf(tags) ?? token.pos) : token.pos,
      ...(isFree ? { head: head.index } : {}),
      deprel: anyOf(relations) ?? token.deprel,
    });
  }
  if (next() < 0.3) {
    const up = pathUp(Math.floor(next() * tokens.length));
    for (const [at, index] of up.entries()) {
      const token = tokens[index];
      if (token !== undefined)
        tokens[index] = tokenWith(token, { head: up[at - 1] ?? -1, deprel: at === 0 ? 'root' : 'dep' }); // prettier-ignore
    }
  }
  return { ...sentence, tokens };
}

test('no tree is so wrong that the grammar fails on it', async () => {
  const parsed = await parseText(text, { publishedOn: '2024-05-20' });
  const next = numbers(5);
  for (let round = 0; round < 1_000; round += 1) {
    const sentences = parsed.sentences.map((sentence) => spoilt(sentence, next));
    expect((await readClaims({ ...parsed, sentences }, vocabulary)).unread).toEqual([]);
  }
});

test('a sentence that the grammar fails on is named, and the others are read', async () => {
  const parsed: ParsedReport = await parseText('Chad freed two men. Kenya attacked a camp.', {
    publishedOn: '2024-05-20',
  });
  const failing = {
    ...vocabulary,
    verbFrames: (lemma: string) => {
      if (lemma === 'free') throw new RangeError('no such word');
      return vocabulary.verbFrames(lemma);
    },
  };
  const { claims, unread } = await readClaims(parsed, failing);
  expect(claims.map(({ relation }) => relation)).toEqual(['ATTACKS']);
  expect(unread).toEqual([
    { passageId: parsed.report.passages[0]?.id, reason: 'the grammar failed on it: no such word' },
  ]);
});
