import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ComparedTexts, isSameText } from './same-text.js';

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

  test('among many is found as if each were compared with all others', () => {
    const text = fc
      .array(fc.constantFrom('army', 'town', 'men', 'took', 'the', 'in'), {
        minLength: 1,
        maxLength: 12,
      }) // prettier-ignore
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 9 }), (texts) => {
        const compared = new ComparedTexts(texts);
        for (const left of texts)
          for (const right of texts) {
            const [first, second] = [compared.numberOf(left), compared.numberOf(right)];
            const isOne =
              first !== undefined &&
              second !== undefined &&
              (first === second || compared.sameAs(first).includes(second));
            expect(isOne).toBe(isSameText(left, right));
            expect(isOne).toBe(overlaps(left, right));
          }
      }),
      { numRuns: 300 },
    );
  });
});

/** By the definition, without looking anything up. */
function overlaps(left: string, right: string): boolean {
  const pairsOf = (text: string) => {
    const words = text.split(' ');
    return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
  };
  const sets = [pairsOf(left), pairsOf(right)].sort((a, b) => a.size - b.size);
  const [shorter = new Set(), longer = new Set()] = sets;
  if (shorter.size === 0) return false;
  if ([...shorter].join() === [...longer].join()) return true;
  const shared = [...shorter].filter((pair) => longer.has(pair)).length;
  return shorter.size >= 5 && shared / shorter.size >= 0.7;
}
