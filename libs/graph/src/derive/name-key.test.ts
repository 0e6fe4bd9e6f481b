import { expect, test } from '@jest/globals';
import { nameKey } from './name-key.js';

test.each([
  ['The Libyan National Army', 'libyan national army'],
  ['Émirates’ Guard', 'emirates guard'],
  ['al-Awami', 'al awami'],
  ['"El Zurdo"', 'el zurdo'],
  ['العوامي', 'العوامي'],
  ['The', 'the'],
  ['…', ''],
])('%s is compared as "%s"', (name, key) => {
  expect(nameKey(name)).toBe(key);
});
