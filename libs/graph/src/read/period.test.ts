import { expect, test } from '@jest/globals';
import { boundsOf, toMoment } from './period.js';

test.each([
  ['2017-10-24', '2017-10-24T23:59:59.999Z'],
  ['2017-10-24T08:00:00Z', '2017-10-24T08:00:00.000Z'],
  ['2017-10-24T08:00+02:00', '2017-10-24T06:00:00.000Z'],
])('as of %s is up to %s', (text, moment) => {
  expect(toMoment(text)).toBe(moment);
});

test.each(['yesterday', '2017', '24.10.2017', '2017-13-01'])('"%s" is no moment', (text) => {
  expect(() => toMoment(text)).toThrow(/Write it like/);
});

test('a period that ends before it starts is refused', () => {
  expect(() => boundsOf({ start: '2017-02-01', end: '2017-01-01' })).toThrow(/ends .* before/);
  expect(boundsOf({ start: null, end: '2017-01-01' })).toEqual({ from: null, until: '2017-01-01' });
});
