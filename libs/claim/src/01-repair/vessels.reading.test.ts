import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

test.each([
  [
    'Customs officers seized the tanker Lady Marina on Monday.',
    'Customs officers | SEIZES | Lady Marina',
  ],
  [
    'Troops seized the fishing boat Santa Maria near the coast.',
    'Troops | SEIZES | Santa Maria | at coast',
  ],
  ['The navy boarded the ferry Omar Diab off Oman.', 'navy | BOARDS | Omar Diab | at Oman'],
  [
    'The captain of the tanker Lady Marina denied the charge.',
    'captain of the tanker Lady Marina | DENIES | charge',
  ],
  ['The ship Karim Aziz owned was seized.', 'Karim Aziz | OWNS | ship'],
  ['Police on the ship arrested Karim Aziz.', 'Police | ARRESTS | Karim Aziz'],
])('a vessel goes by its name: %s', async (sentence, claim) => {
  expect(await told(sentence)).toContain(claim);
});
