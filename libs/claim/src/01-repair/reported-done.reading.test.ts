import { describe, expect, test } from '@jest/globals';
import { stanceIn } from '../stance/testing.js';
import { told } from '../testing.js';

/** "reported 12 miners killed and five wounded": a clause without its "were", told by who reports it. */
describe('Those reported killed', () => {
  test.each([
    [
      'Shepherds reported four nuns abducted near Tiloa on Sunday.',
      ['– | ABDUCTS | four nuns | at Tiloa'],
    ],
    [
      'Medics reported nine miners killed and 14 wounded in Plateau state.',
      ['– | KILLS | nine miners', '– | INJURES | 14 | at Plateau state'],
    ],
    [
      'The clinic confirmed 12 farmers killed and 30 injured.',
      ['– | KILLS | 12 farmers', '– | INJURES | 30'],
    ],
    [
      'The garrison reported two of its sentries killed by bandits near Bunia.',
      ['bandits | KILLS | two of its sentries | at Bunia'],
    ],
    [
      'Nurses reported more than 40 people killed by shelling in El Fasher.',
      ['shelling | KILLS | more than 40 people | at El Fasher'],
    ],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  test.each([
    [
      'Shepherds reported four nuns abducted on Sunday.',
      'abducted',
      'asserted < Shepherds reported',
    ],
    ['Monitors reported a mosque destroyed in Idlib.', 'destroyed', 'asserted < Monitors reported'],
    ['Togo announced a truce brokered by Oman.', 'brokered', 'asserted < Togo announced'],
    // What has a verb of its own is no participle of those reported.
    [
      'The radio reported the men arrested in May were freed.',
      'freed',
      'asserted < radio reported',
    ],
  ])('%s "%s"', async (text, predicate, expected) => {
    expect(await stanceIn(text, predicate)).toBe(expected);
  });
});
