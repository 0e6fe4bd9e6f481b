import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

test.each([
  [
    'Lima refused to answer a request from the Bolivian president.',
    'Lima | REFUSES | to answer a request from the Bolivian president | for Bolivian president',
  ],
  [
    'Burundi threatened to close its market to goods of Rwanda unless Kigali apologised.',
    'Burundi | THREATENS | to close its market to goods of Rwanda unless Kigali apologised | for Rwanda',
  ],
  [
    'Portugal praised the ceasefire announced by the Angolan government.',
    'Portugal | PRAISES | ceasefire | for Angolan government',
  ],
  [
    'Uruguayan prosecutors opened an inquiry into payments by Jorge Batlle to lawmakers.',
    'Uruguayan prosecutors | INVESTIGATES | payments | for Jorge Batlle',
  ],
  [
    'Bosnian Croats demanded a truce with Muslim forces.',
    'Bosnian Croats | DEMANDS | truce | for Muslim forces',
  ],
  [
    'Peru recalled its ambassador from Quito.',
    'Peru | RECALLS_DIPLOMATS | ambassador | for Quito | from Quito',
  ],
  ['Oman reopened its consulate in Basra.', 'Oman | REOPENS | consulate | for Basra | at Basra'],
  [
    'The front rejected an invitation to attend a meeting of Sahrawi parties.',
    'front | REJECTS | invitation | for Sahrawi parties',
  ],
  [
    'Laos massed tanks along its border with Thailand.',
    'Laos | DEPLOYS | tanks | for Thailand | at border',
  ],
  [
    'Gunmen opened fire on a bus carrying Korean pilgrims.',
    'Gunmen | OPENS_FIRE_ON | bus | for Korean pilgrims',
  ],
  [
    'Rebels exploded four bombs in the town of Herat.',
    'Rebels | BLOWS_UP | four bombs | for Herat | at Herat',
  ],
  // What drove over a bomb is no bomb, and hits nobody where it was.
  ['The truck hit a mine near Kidal.', '– | BLOWS_UP | truck | at Kidal'],
  ['A convoy struck a landmine in the Kidal area.', '– | BLOWS_UP | convoy | at Kidal area'],
  [
    'A patrol vehicle struck an explosive device in Baidoa.',
    '– | BLOWS_UP | patrol vehicle | at Baidoa',
  ],
  [
    'The bishops have accepted a ruling on their border with Benin.',
    'bishops | ACCEPTS | ruling | for Benin',
  ],
  [
    'Guyana lifted a curfew imposed on the capital Georgetown.',
    'Guyana | EASES | curfew | for Georgetown',
  ],
  ['Crowds torched shops owned by Indians.', 'Crowds | DESTROYS | shops | for Indians'],
  [
    'Moro rebels rejected a government offer of amnesty.',
    'Moro rebels | REJECTS | government offer of amnesty | for government',
  ],
  [
    'The court eased the use of the Russian language.',
    'court | EASES | use of the Russian language',
  ],
  ['Students burned American flags.', 'Students | PROTESTS | – | for American'],
  // Who did what is condemned comes before whom it was done to, and revenge is taken on nobody who suffered it.
  [
    'Panama condemned the expulsion of its envoy by Oslo.',
    'Panama | CONDEMNS | expulsion of its envoy | for Oslo',
  ],
  [
    'The clan vowed to avenge the killing of its elder Musa Sharif.',
    'clan | VOWS | to avenge the killing of its elder Musa Sharif',
  ],
  [
    'The clan vowed to avenge the killing of Musa Sharif by Togo.',
    'clan | VOWS | to avenge the killing of Musa Sharif by Togo | for Togo',
  ],
  ['Traders circumvented the ban with the help of Danish pilots.', 'Traders | DEFIES | ban'],
  // Who is dealt with is whom it concerns already.
  ['Iran barred reporters from Lebanon.', 'Iran | BANS | reporters | from Lebanon'],
  // What it depends on is not whom it concerns.
  [
    'The guild vowed to stay away unless Nepal paid.',
    'guild | VOWS | to stay away unless Nepal paid',
  ],
])('%s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});
