import { expect, test } from '@jest/globals';
import { claimsOf } from '../testing.js';

/** [the sentence, each claim of its verb as "who | whom or what | where | first day"] – what is said once and done twice. */
test.each([
  [
    'Gunmen killed nine villagers on Saturday and 12 more on Sunday, local chiefs said.',
    ['Gunmen | nine villagers | – | 2024-05-18', 'Gunmen | 12 | – | 2024-05-19'],
  ],
  [
    'Police arrested 14 students in Maputo and another 30 in Beira.',
    ['Police | 14 students | Maputo | –', 'Police | 30 | Beira | –'],
  ],
  [
    'Soldiers killed five militants on Karia island and 11 more on Kofia island.',
    ['Soldiers | five militants | Karia island | –', 'Soldiers | 11 | Kofia island | –'],
  ],
  [
    'Nine people were shot dead in Tripoli on Friday and three others in Misrata the next day.',
    ['– | Nine people | Tripoli | 2024-05-17', '– | three | Misrata | 2024-05-18'],
  ],
  [
    'Two peacekeepers were wounded on Thursday and three more the following day.',
    ['– | Two peacekeepers | – | 2024-05-16', '– | three | – | 2024-05-17'],
  ],
  [
    'Bandits abducted 20 pupils in Kaduna, 13 in Zamfara and at least six in Jos.',
    ['Bandits | 20 pupils | Kaduna | –', 'Bandits | 13 | Zamfara | –', 'Bandits | six | Jos | –'],
  ],
  [
    'Two policemen died in Quetta and at least four soldiers in Gwadar.',
    ['Two policemen | – | Quetta | –', 'at least four soldiers | – | Gwadar | –'],
  ],
  [
    'The junta freed 40 prisoners in March and a further 25 in April.',
    ['junta | 40 prisoners | – | 2024-03-01', 'junta | 25 | – | 2024-04-01'],
  ],
  [
    'Moldova expelled three Belarusian diplomats and Minsk two Moldovans.',
    ['Moldova | three Belarusian diplomats | – | –', 'Minsk | two Moldovans | – | –'],
  ],
  [
    'Rebels killed nine soldiers and the army 14 rebels in fighting near Kidal.',
    ['Rebels | nine soldiers | – | –', 'army | 14 rebels | – | –'],
  ],
  [
    'Police detained 12 protesters in Lagos and soldiers eight.',
    ['Police | 12 protesters | Lagos | –', 'soldiers | eight | Lagos | –'],
  ],
  [
    'Mexico extradited five traffickers and Colombia 12 last year, the embassy said.',
    ['Mexico | five traffickers | – | –', 'Colombia | 12 | – | 2023-01-01'],
  ],
  [
    'Miners blocked three bridges in Lima on Saturday, three months after a falling crane killed 15 men.',
    ['Miners | three bridges | Lima | 2024-05-18', 'falling crane | 15 men | – | –'],
  ],
  [
    'Officers seized 30 rifles in Lilongwe and arrested two men in Blantyre.',
    ['Officers | 30 rifles | Lilongwe | –', 'Officers | two men | Blantyre | –'],
  ],
  [
    'Fighters attacked a convoy and killed two soldiers and the driver.',
    ['Fighters | convoy | – | –', 'Fighters | two soldiers | – | –', 'Fighters | driver | – | –'],
  ],
])('%s', async (text, expected) => {
  const claims = (await claimsOf(text)).map(({ subject, object, where, when }) =>
    [
      subject?.name ?? '–',
      object?.name ?? '–',
      where.length === 0 ? '–' : where.map(({ name }) => name).join(', '),
      when?.start ?? '–',
    ].join(' | '),
  );
  expect(claims).toEqual(expected);
});
