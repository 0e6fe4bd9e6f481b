import { describe, expect, test } from '@jest/globals';
import { clusters } from './clusters.js';

describe('who stands for whom', () => {
  test.each([
    ['nobody judged', [], { a: 'a', b: 'b', c: 'c' }],
    ['a keeps b', [['a', 'b']], { a: 'a', b: 'a', c: 'c' }],
    [
      'c keeps a, who keeps b',
      [
        ['a', 'b'],
        ['c', 'a'],
      ],
      { a: 'c', b: 'c', c: 'c' },
    ],
    [
      'a keeps b, whom c keeps later with everyone who is the same',
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
      { a: 'c', b: 'c', c: 'c' },
    ],
    [
      'a keeps b, who keeps c later',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      { a: 'a', b: 'a', c: 'a' },
    ],
  ])('%s', (_, judged, expected) => {
    const judgements = judged.map(([keep = '', merge = '']) => ({ keep, merge }));
    expect(Object.fromEntries(clusters(['a', 'b', 'c'], judgements))).toEqual(expected);
  });
});
