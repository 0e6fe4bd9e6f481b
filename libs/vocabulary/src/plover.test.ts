import { expect, test } from '@jest/globals';
import { checkEvent } from './plover.js';

test.each([
  ['COERCE', 'arrest', '173', null],
  ['RETREAT', null, '0841', null],
  [null, null, '010', null],
  ['DENY', null, null, /PLOVER has no type DENY/u],
  ['AGREE', 'visit', null, /AGREE has no mode "visit"; leave it out/u],
  ['FIGHT', null, '140', /CAMEO 140 is PROTEST/u],
])('type %s, mode %s and code %s together: %s', (event, mode, cameo, problem) => {
  const found = checkEvent(event, mode, cameo);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toMatch(problem);
});
