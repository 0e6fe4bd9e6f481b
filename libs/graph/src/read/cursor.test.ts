import { expect, test } from '@jest/globals';
import { fromCursor, limitOf, toCursor } from './cursor.js';

test('a cursor gives its key back to the list that made it', () => {
  expect(fromCursor('claims', toCursor('claims', '2017-10-24~claim_1'))).toBe('2017-10-24~claim_1');
  expect(fromCursor('claims', null)).toBeNull();
});

test.each(['', 'x', 'bm9uc2Vuc2U', '{}', toCursor('reports', 'x'), `${toCursor('claims', 'x')}=`])(
  'the cursor "%s" is refused with what to do',
  (cursor) => {
    expect(() => fromCursor('claims', cursor)).toThrow(/endCursor/);
  },
);

test.each([-1, 201, 1.5, Number.NaN])('a page of %s is refused', (first) => {
  expect(() => limitOf({ first })).toThrow(/whole number from 0 to 200/);
});
