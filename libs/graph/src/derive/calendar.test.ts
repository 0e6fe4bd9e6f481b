import { describe, expect, test } from '@jest/globals';
import { periodOf, periodsOverlapping } from './calendar.js';

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
