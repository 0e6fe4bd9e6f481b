import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isSameText } from './same-text.js';

const pairs = readFileSync(new URL('../../../../test/same-text/pairs.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [category = '', same = '', left = '', right = ''] = line.split('\t');
    return { category, expected: same === 'yes' ? 'one text' : 'two texts', left, right };
  });

describe('which texts are one text republished', () => {
  test.each(pairs)('$category: $right is $expected', ({ expected, left, right }) => {
    expect(isSameText(left, right) ? 'one text' : 'two texts').toBe(expected);
  });

  test('a few words in common prove nothing', () => {
    expect(isSameText('The army left the town.', 'The army left the town.')).toBe(true);
    expect(isSameText('The army left.', 'The army left at dawn.')).toBe(false);
  });
});
