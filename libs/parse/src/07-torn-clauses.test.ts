import { describe, expect, test } from '@jest/globals';
import { readableText } from './01-readable-text.js';
import { tornClauses } from './07-torn-clauses.js';
import type { Token } from './parsed-report.js';

/** `word/tag relation>index of its head`, -1 for the root. */
function sentence(words: string): { line: Parameters<typeof tornClauses>[0]; tokens: Token[] } {
  const parts = words.split(' ').map((word) => word.split(/[/>]/u));
  const text = parts.map(([word]) => word).join(' ');
  let start = 100;
  const tokens = parts.map(([word = '', pos = '', deprel = '', head = '-1'], index) => {
    const token = { index, text: word, lemma: word, pos, ner: 'O', deprel, head: Number(head), start, end: start + word.length }; // prettier-ignore
    start = token.end + 1;
    return token;
  });
  const passage = { id: 'passage_1', index: 0, start: 100, end: start - 1, text, paragraph: 0, boilerplate: false }; // prettier-ignore
  return { line: { passage, content: readableText(text, 100), asides: [] }, tokens };
}

describe('clauses on two sides of a semicolon', () => {
  test('are parsed again one by one where a word of one hangs in the other, each at its place', () => {
    const { line, tokens } = sentence(
      'boats/NNS/nsubj>7 sank/VBD/dep>0 off/IN/case>3 Aden/NNP/obl>1 ;/:/punct>0 six/CD/nummod>6 men/NNS/conj>0 died/VBD/root>-1 ./,/punct>7',
    );
    const clauses = tornClauses(line, tokens) ?? [];
    expect(clauses.map(({ content }) => content.text)).toEqual([
      'boats sank off Aden .',
      'six men died .',
    ]);
    expect(clauses.map(({ content }) => content.starts[0])).toEqual([100, 122]);
  });

  test.each([
    [
      'the tree is in order',
      'boats/NNS/nsubj>1 sank/VBD/root>-1 off/IN/case>3 Aden/NNP/obl>1 ;/:/punct>1 six/CD/nummod>6 men/NNS/nsubj>7 died/VBD/parataxis>1 ./,/punct>1',
    ],
    [
      'a part is no sentence',
      'Ali/NNP/nsubj>8 of/IN/case>2 Gao/NNP/nmod>0 ;/:/punct>0 Omar/NNP/conj>0 of/IN/case>6 Jos/NNP/nmod>4 were/VBD/aux>8 held/VBN/root>-1',
    ],
  ])('stay together where %s', (_why, words) => {
    const { line, tokens } = sentence(words);
    expect(tornClauses(line, tokens)).toBeNull();
  });
});
