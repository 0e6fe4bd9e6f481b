import { expect, test } from '@jest/globals';
import { claimsOf } from '../testing.js';
import { stanceIn } from '../stance/testing.js';

/** [the sentence, its claims as "relation | how many, at the least and at the most | who says so"] – tolls that were counted. */
test.each([
  ['The death toll rose to 43.', ['KILLS | 43 | 43 | –']],
  [
    'The death toll from the flood in Choluteca has climbed to at least 61, doctors said.',
    ['KILLS | 61 | – | doctors'],
  ],
  ['Officials put the death toll at 112.', ['KILLS | 112 | 112 | Officials']],
  ['The ministry raised the toll from 30 to 35.', ['KILLS | 35 | 35 | ministry']],
  ['The earthquake left a death toll of more than 2,000.', ['KILLS | 2000 | – | –']],
  ['The number of dead rose to 88 overnight.', ['KILLS | 88 | 88 | –']],
  [
    'The number of people displaced by the fighting has passed 40,000, the agency said.',
    ['DISPLACES | 40000 | 40000 | agency'],
  ],
  ['The number of injured stood at 200.', ['INJURES | 200 | 200 | –']],
  ['The number of displaced had risen to 3,400.', ['DISPLACES | 3400 | 3400 | –']],
  [
    'The miners, who put the number of dead at six, also burned a barn.',
    ['KILLS | 6 | 6 | miners', 'DESTROYS | – | – | –'],
  ],
  ['The death toll is 17.', ['KILLS | 17 | 17 | –']],
  ['The death toll is 17, a nurse in Ada said.', ['KILLS | 17 | 17 | nurse']],
  [
    'The death toll stands at 38, a hospital worker said, including nine children.',
    ['KILLS | 38 | 38 | hospital worker', 'KILLS | 9 | 9 | hospital worker'],
  ],
  ['The number of seats rose to 40.', []],
  [
    'The clinic reported 12 deaths and 30 injuries.',
    ['KILLS | 12 | 12 | clinic', 'INJURES | 30 | 30 | clinic'],
  ],
  ['There were two deaths in Ada on Monday.', ['KILLS | 2 | 2 | –']],
  ['The two deaths shocked the town.', []],
  ['The army reported the deaths of two soldiers.', ['DIES | 2 | 2 | army']],
  // Lives are claimed, taken and lost.
  ['The blast claimed 14 lives.', ['KILLS | 14 | 14 | –']],
  ['The raid, which claimed at least three lives, ended at dawn.', ['KILLS | 3 | – | –']],
  ['More than 70 lives were lost in the siege.', ['KILLS | 70 | – | –']],
  ['The cyclone claimed nine lives.', ['TAKES_LIVES_OF | 9 | 9 | –']],
  ['Two nurses lost their lives on Monday.', ['DIES | 2 | 2 | –']],
  // A casualty is killed or wounded.
  ['At least 60 civilian casualties were reported in Ada.', ['HARMS | 60 | – | –']],
  ['The mission reported 12 civilian casualties.', ['HARMS | 12 | 12 | mission']],
  ['No casualties were reported.', []],
  [
    'The raid resulted in six deaths and nine injuries.',
    ['KILLS | 6 | 6 | –', 'INJURES | 9 | 9 | –'],
  ],
])('%s', async (text, expected) => {
  const claims = (await claimsOf(text)).map(({ relation, count, attribution }) =>
    [relation, count?.min ?? '–', count?.max ?? '–', attribution[0]?.source.name ?? '–'].join(
      ' | ',
    ),
  );
  expect(claims).toEqual(expected);
});

test('a toll that may yet rise is possible', async () => {
  expect(await stanceIn('The death toll could rise to 100, the mayor said.', 'rise')).toBe(
    'possible (could) < mayor said',
  );
});
