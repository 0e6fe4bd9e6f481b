import { expect, test } from '@jest/globals';
import { listOf } from './asked.js';

test.each([
  [null, null],
  [[], null],
  [
    ['DENIED', 'DISPUTED', 'DENIED'],
    ['DENIED', 'DISPUTED'],
  ],
])('of %j a filter lets %j through', (given, asked) => {
  expect(listOf(given)).toEqual(asked);
});
