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
      'a circle ends at the smallest id',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      { a: 'a', b: 'a', c: 'c' },
    ],
  ])('%s', (_, judged, expected) => {
    const judgements = judged.map(([keep = '', merge = '']) => ({ keep, merge }));
    expect(Object.fromEntries(clusters(['a', 'b', 'c'], judgements))).toEqual(expected);
  });
});
