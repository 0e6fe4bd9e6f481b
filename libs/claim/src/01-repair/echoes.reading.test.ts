import { expect, test } from '@jest/globals';
import { claimsOf } from '../testing.js';

/** [the sentence, its claims as "who | did | to whom", with "not" where it is denied] – what is said of another as well, in a word. */
test.each([
  [
    'Oman condemned the coup, and so did the African Union.',
    ['Oman | CONDEMNS | coup', 'African Union | CONDEMNS | coup'],
  ],
  [
    'The bishop was arrested on Sunday, as were two of his deacons.',
    ['– | ARRESTS | bishop', '– | ARRESTS | two of his deacons'],
  ],
  [
    'The navy left the port, as did the customs officers.',
    ['navy | WITHDRAWS_FROM | port', 'customs officers | WITHDRAWS_FROM | port'],
  ],
  [
    'Peru has not recognised the council, and neither has Chile.',
    ['not Peru | RECOGNISES | council', 'not Chile | RECOGNISES | council'],
  ],
  [
    'Togo expelled the envoy, and Ghana did the same.',
    ['Togo | EXPELS_DIPLOMATS | envoy', 'Ghana | EXPELS_DIPLOMATS | envoy'],
  ],
  [
    'The archive was burned, as were dozens of lorries.',
    ['– | DESTROYS | archive', '– | DESTROYS | dozens of lorries'],
  ],
  // At another time, and of his own.
  ['Togo expelled the envoy, and Ghana did the same in July.', ['Togo | EXPELS_DIPLOMATS | envoy']],
  ['Togo recalled its envoy, and so did Ghana.', ['Togo | RECALLS_DIPLOMATS | envoy']],
  ['The envoy was expelled, as is the custom.', ['– | EXPELS_DIPLOMATS | envoy']],
])('%s', async (text, expected) => {
  const claims = await claimsOf(text);
  const lines = claims.map(({ subject, relation, object, polarity }) =>
    [
      `${polarity === 'negative' ? 'not ' : ''}${subject?.name ?? '–'}`,
      relation,
      object?.name ?? '–',
    ].join(' | '),
  );
  expect(lines).toEqual(expected);
});
