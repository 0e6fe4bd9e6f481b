import { expect, test } from '@jest/globals';
import { nameKey, nameKeys } from './name-key.js';

test.each([
  ['The Libyan National Army', 'libyan national army'],
  ['Émirates’ Guard', 'emirates guard'],
  ['al-Awami', 'al awami'],
  ['"El Zurdo"', 'el zurdo'],
  ['العوامي', 'العوامي'],
  ['العَوّامي', 'العوامي'],
  ['कमला', 'कमला'],
  ['कोमल', 'कोमल'],
  ['The', 'the'],
  ['…', ''],
])('%s is compared as "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('initials are found with their points and without', () => {
  expect(nameKeys('U.S. Army', ['Army of the U.S.A.'])).toEqual([
    'army of the u s a',
    'army of the usa',
    'u s army',
    'us army',
  ]);
});
