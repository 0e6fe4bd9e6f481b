import { describe, expect, test } from '@jest/globals';
import { told } from './testing.js';

/** What stands between commas, and what goes on behind it: each sentence with claims that must be among those it gives. */
const tables: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'behind a remark the main clause goes on': [
    [
      'Soldiers captured Luis Ortega, the mayor of Cali, in a raid near Bogota.',
      'Soldiers | CAPTURES | Luis Ortega | at Bogota',
      'Luis Ortega | HOLDS_POSITION | mayor of Cali',
    ],
    [
      'A bomber attacked the house of Anwar Saleh, the governor of Aden, in Sanaa on 3 May.',
      'bomber | ATTACKS | house of Anwar Saleh | at Sanaa',
      'Anwar Saleh | HOLDS_POSITION | governor of Aden',
    ],
    [
      'Police detained Yusuf Kaya, a businessman with ties to Iran, in Ankara.',
      'Police | DETAINS | Yusuf Kaya | at Ankara',
    ],
    [
      'Prosecutors charged Ali Hassan, who ran the port of Basra, with stealing grain.',
      'Ali Hassan | LOOTS | grain',
    ],
    [
      'The court convicted a police captain, Marek Nowak, of torturing two detainees.',
      'Marek Nowak | TORTURES | two detainees',
    ],
  ],
  'an office behind a comma is held by the one named before it': [
    [
      'The trial of Luka Babic, formerly the head of the navy, began in Zagreb.',
      'Luka Babic | HOLDS_POSITION | head of the navy',
    ],
    [
      'The murder on Friday of Tarek Sabra, leader of the dockers, shocked Tyre.',
      'Tarek Sabra | HOLDS_POSITION | leader of the dockers',
    ],
  ],
  'a name behind a verb is whom it is done to': [
    [
      'The rebels released Maria Lopez, a nurse who had treated the wounded, at a border post.',
      'rebels | RELEASES | Maria Lopez | at border post',
    ],
    [
      'Two men in a taxi shot dead Anton Weber outside a church in Jos.',
      'Two men | KILLS | Anton Weber | at Jos',
    ],
  ],
};

describe.each(Object.keys(tables))('%s', (construction) => {
  test.each([...(tables[construction] ?? [])])('%s', async (sentence, ...claims) => {
    expect(await told(sentence)).toEqual(expect.arrayContaining(claims));
  });
});

test.each([
  ['A man named Omar Bello was seen in Jos.', 'man | APPOINTS | Omar Bello'],
  [
    'Sani Musa, a clerk, and Ada Obi, the governor of Kano, left.',
    'Sani Musa | HOLDS_POSITION | governor of Kano',
  ],
])('%s does not say: %s', async (sentence, claim) => {
  expect(await told(sentence)).not.toContain(claim);
});
