import { describe, expect, test } from '@jest/globals';
import { periodOf, periodsOverlapping, periodsWithin } from './calendar.js';

describe('the period of a claim is the smallest that holds it', () => {
  test.each([
    ['2017-10-19', '2017-10-19', '2017-10'],
    ['2017-10-01', '2017-10-31', '2017-10'],
    ['2017-09-30', '2017-10-01', '2017'],
    ['2014-01-01', '2014-12-31', '2014'],
    ['2014-12-31', '2015-01-01', 'years'],
  ])('%s to %s', (start, end, period) => {
    expect(periodOf({ start, end })).toBe(period);
  });
});

describe('what can overlap a span is in one of its periods', () => {
  test.each([
    ['a day', '2017-10-19', '2017-10-19', ['2017-10', '2017', 'years']],
    ['a quarter', '2016-01-01', '2016-03-31', ['2016-01', '2016-02', '2016-03', '2016', 'years']],
    ['a winter', '2016-12-24', '2017-01-06', ['2016-12', '2017-01', '2016', '2017', 'years']],
    ['more than a year', '2016-01-01', '2017-01-01', null],
  ])('%s', (_what, start, end, periods) => {
    expect(periodsOverlapping({ start, end })).toEqual(periods);
  });
});

describe('what falls in a period that lies whole within a span overlaps it', () => {
  test.each([
    ['a day', '2017-10-19', '2017-10-19', []],
    ['a month with a leap day', '2016-02-01', '2016-02-29', ['2016-02']],
    ['all but a day', '2016-02-01', '2016-03-30', ['2016-02']],
    ['a year', '2016-01-01', '2016-12-31', [...months('2016'), '2016']],
    ['more than a year', '2016-01-01', '2017-01-01', []],
  ])('%s', (_what, start, end, periods) => {
    expect(periodsWithin({ start, end })).toEqual(periods);
  });
});

function months(year: string): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}
