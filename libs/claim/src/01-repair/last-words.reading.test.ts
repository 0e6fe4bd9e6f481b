import { describe, expect, test } from '@jest/globals';
import { stanceIn, type Row } from '../stance/testing.js';
import { told } from '../testing.js';

/** A short clause at the end is taken for the clause of the whole: who says so, or who turns it down. */
describe('Last words', () => {
  test.each([
    [
      'The Tuareg, who hold Kidal, freed 12 miners, the Red Crescent said.',
      ['Tuareg | CONTROLS | Kidal', 'Tuareg | RELEASES | 12 miners'],
    ],
    [
      'The militia, backed by Chad, freed 12 miners, the Red Crescent said.',
      ['Chad | SUPPORTS | militia', 'militia | RELEASES | 12 miners'],
    ],
    [
      'The poet was quoted as saying that smugglers attacked Zuwara.',
      ['smugglers | ATTACKS | Zuwara'],
    ],
    ['The poet was quoted as saying smugglers attacked Zuwara.', ['smugglers | ATTACKS | Zuwara']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  const rows: readonly Row[] = [
    [
      'The Tuareg, who hold Kidal, freed 12 miners, the Red Crescent said.',
      'freed',
      'asserted < Crescent said',
    ],
    [
      "Gabon's premier, Ada Ndong, said Benin was behind the raid on a dam, an accusation Cotonou dismissed.",
      'raid',
      'asserted < premier said | not asserted < Cotonou dismissed',
    ],
    [
      'The lawyers accused the navy of torturing 40 fishermen in Sokodé, an allegation the council called baseless.',
      'torturing',
      'alleged (accused) < lawyers accused | not asserted < council called',
    ],
    [
      'The lawyers accused the navy of torturing fishermen, claims the ministry dismissed.',
      'accused',
      'asserted',
    ],
    [
      "Gabon's premier, Ada Ndong, said Benin had planned the coup, a charge the council has denied.",
      'planned',
      'asserted < premier said | not asserted < council denied',
    ],
  ];

  test.each(rows)('%s "%s"', async (text, predicate, expected) => {
    expect(await stanceIn(text, predicate)).toBe(expected);
  });
});
