import { describe, expect, test } from '@jest/globals';
import { stanceIn, type Row } from './testing.js';

const rows: readonly Row[] = [
  ['Some 350,000 people have fled since January (OCHA).', 'fled', 'asserted < OCHA reported'],
  [
    'Gunmen killed four farmers near Bunia on Monday (Radio Okapi).',
    'killed',
    'asserted < Okapi reported',
  ],
  ['The minister met his guest to discuss Daesh (also known as ISIL).', 'met', 'asserted'],
  ['The army shelled three villages (Al Jazeera).', 'shelled', 'asserted < Jazeera reported'],
  [
    'The army arrested 12 men, and rebels burned a school in Fizi (UN).',
    'arrested',
    'asserted < UN reported',
  ],
  [
    'Gunmen killed four farmers near Bunia (source: local media).',
    'killed',
    'asserted < media reported',
  ],
  ['Two people were killed on 3 May (ACLED).', 'killed', 'asserted < ACLED reported'],
  ['The convoy was attacked by the Free Officers Army (FOA).', 'attacked', 'asserted'],
  ['Troops entered the town of Hodeida (Yemen).', 'entered', 'asserted'],
  ['The mayor was killed by his deputy (Ahmad Nasser).', 'killed', 'asserted'],
];

describe('a name in brackets at the end of a sentence says where it was read', () => {
  test.each(rows)('%s "%s"', async (sentence, predicate, stance) => {
    expect(await stanceIn(sentence, predicate)).toBe(stance);
  });
});
