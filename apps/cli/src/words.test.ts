import { expect, test } from '@jest/globals';
import { count } from './words.js';

test.each([
  [1, 'claim', '1 claim'],
  [0, 'claim', '0 claims'],
  [2, 'entity', '2 entities'],
  [3, 'testimony', '3 testimonies'],
])('%d %s is %j', (number, noun, text) => {
  expect(count(number, noun)).toBe(text);
});
