import { describe, expect, test } from '@jest/globals';
import { readConll } from './05-conll.js';

const answer =
  '1\t0\t2\the\tPRP\tO\t2\tnsubj\n2\t3\t7\tleave\tVBD\tO\t0\tROOT\n\n1\t8\t10\tgo\tVB\tO\t0\tROOT\n\n\n';

test('columns become sentences of tokens', () => {
  expect(readConll(answer)).toEqual([
    [
      { begin: 0, end: 2, lemma: 'he', pos: 'PRP', ner: 'O', head: 2, deprel: 'nsubj' },
      { begin: 3, end: 7, lemma: 'leave', pos: 'VBD', ner: 'O', head: 0, deprel: 'root' },
    ],
    [{ begin: 8, end: 10, lemma: 'go', pos: 'VB', ner: 'O', head: 0, deprel: 'root' }],
  ]);
  expect(readConll(answer.replaceAll('\n', '\r\n'))).toEqual(readConll(answer));
  expect(readConll('')).toEqual([]);
});

describe('another form is refused by name', () => {
  test.each([
    ['JSON', '{"sentences": []}'],
    ['a page', '<html><body>It works!</body></html>'],
    ['a head outside the sentence', answer.replace('\t2\tnsubj', '\t7\tnsubj')],
    ['rows out of order', answer.replace('1\t0', '3\t0')],
    ['a missing column', answer.replace('\tROOT', '')],
    ['an end before its start', answer.replace('3\t7', '7\t3')],
  ])('%s', (_name, text) => {
    expect(() => readConll(text)).toThrow(/Use CoreNLP 4\.5/u);
  });
});
