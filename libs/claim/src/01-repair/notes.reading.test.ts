import { expect, test } from '@jest/globals';
import { told } from '../testing.js';

/** [a note as event databases and monitors write them, what it says] */
test.each([
  [
    'Around 5 May 2023 (as reported), an unidentified armed group shot and killed a chief in Ngala.',
    'unidentified armed group | KILLS | chief | at Ngala',
  ],
  ['Around 5 May 2023, guards burned a mill in Gao.', 'guards | DESTROYS | mill | at Gao'],
  [
    'ADF militants killed two men in Mangina (Beni, Nord-Kivu).',
    'ADF militants | KILLS | two men | at Mangina',
  ],
  ['The Islamic State (ISIS, Daesh) attacked a base.', 'Islamic State | ALSO_KNOWN_AS | ISIS'],
  ['Other activity: On 2 May, guards took over a mill.', 'guards | CAPTURES | mill'],
  [
    'On 1 May, a bomb planted by rebels detonated against a car near Mopti, injuring three nuns.',
    'bomb | INJURES | three nuns | at Mopti',
  ],
  ['A mine planted by rebels exploded near Goma.', 'mine | EXPLODES | – | at Goma'],
  ['A car driven by a militant exploded near Goma.', 'car | EXPLODES | – | at Goma'],
])('%s says: %s', async (note, claim) => {
  expect(await told(note)).toContain(claim);
});
