import { expect, test } from '@jest/globals';
import type { Modality, Polarity } from './kinds.js';
import { checkEvent, eventOf } from './plover.js';

test.each<[string, string | null, Modality, Polarity, string | null]>([
  ['Turkey sent aid', 'AID', 'asserted', 'affirmative', 'AID'],
  ['Turkey will send aid', 'AID', 'planned', 'affirmative', 'AGREE'],
  ['Turkey will not send aid', 'AID', 'planned', 'negative', 'REJECT'],
  ['Turkey did not meet the envoy', 'CONSULT', 'asserted', 'negative', 'REJECT'],
  ['Turkey may close the border', 'FIGHT', 'possible', 'affirmative', 'THREATEN'],
  ['Turkey allegedly shelled the town', 'FIGHT', 'alleged', 'affirmative', 'FIGHT'],
  ['Turkey did not shell the town', 'FIGHT', 'asserted', 'negative', 'FIGHT'],
  ['Turkey must withdraw', 'RETREAT', 'demanded', 'affirmative', 'DEMAND'],
  ['Turkey may investigate', 'INVESTIGATE', 'possible', 'affirmative', 'INVESTIGATE'],
  ['Turkey will found a bank', null, 'planned', 'affirmative', null],
])('"%s" (%s, %s, %s) is the event %s', (_, event, modality, polarity, expected) => {
  const relation = { name: 'X', event, mode: null, cameo: null, inverse: 'x' };
  expect(eventOf(relation, modality, polarity)).toBe(expected);
});

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
