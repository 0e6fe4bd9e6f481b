import { describe, expect, test } from '@jest/globals';
import { stanceIn, type Row } from '../stance/testing.js';

/** What others answer to what was said is told by the report itself. */
const rows: readonly Row[] = [
  [
    'The garrison said its gunners hit 12 smugglers in Tahoua, but herders disputed the toll.',
    'disputed',
    'asserted',
  ],
  [
    'The garrison said its gunners hit 12 smugglers in Tahoua, but herders disputed the toll.',
    'hit',
    'asserted < garrison said',
  ],
  [
    'Togo claimed that its marines boarded the tanker, though monitors have not seen proof of this claim.',
    'seen',
    'not asserted',
  ],
  [
    'A blogger claimed that the cadets entered Zuwara, but the institute cannot verify this claim.',
    'verify',
    'not asserted',
  ],
  [
    'Peru accused the militia of opening fire on its posts in Kasai, but Lima denied this.',
    'denied',
    'asserted',
  ],
  [
    'Bloggers claimed that the brigade lost five trucks near Zuwara, but the institute has not observed evidence of these losses.',
    'observed',
    'not asserted',
  ],
  [
    'The council said bandits had burned the mill, although villagers rejected that account.',
    'burned',
    'asserted < council said | not asserted < villagers rejected',
  ],
  [
    'Local papers reported that guards shot four miners, but the army insisted that they were thieves.',
    'insisted',
    'asserted',
  ],
  // What does not speak of what was said may be part of it.
  [
    'The bishop said that soldiers had shelled the chapel but that the priests rejected an escort.',
    'rejected',
    'asserted < bishop said',
  ],
  [
    'The envoy said that Togo had sent monitors, and the rebels rejected a truce.',
    'rejected',
    'asserted < envoy said',
  ],
];

describe('Answers to what was said', () => {
  test.each(rows)('%s "%s"', async (text, predicate, expected) => {
    expect(await stanceIn(text, predicate)).toBe(expected);
  });
});
