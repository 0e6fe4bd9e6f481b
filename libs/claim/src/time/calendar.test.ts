import { expect, test } from '@jest/globals';
import {
  dayAt,
  dayOfIso,
  isoOf,
  monthSpan,
  partOf,
  seasonSpan,
  weekOf,
  weekdayOf,
  yearSpan,
} from './calendar.js';
import { numeralAt } from './numerals.js';

test.each([
  ['2017-10-24', 1],
  ['2024-02-29', 3],
  ['1969-12-29', 0],
  ['0099-01-01', 3],
])('%s is a weekday, Monday being 0', (iso, weekday) => {
  const day = dayOfIso(iso);
  expect(day === null ? null : weekdayOf(day)).toBe(weekday);
});

test.each([
  [2023, 2, 29],
  [2023, 13, 1],
  [2023, 4, 31],
  [2023, 0, 5],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(dayAt(year, month, day)).toBeNull();
});

const days = (iso: string): number => dayOfIso(iso) ?? NaN;
const inWords = ({
  start,
  end,
  precision,
}: {
  start: number;
  end: number;
  precision: string;
}): string => `${isoOf(start)}..${isoOf(end)} ${precision}`;

test.each([
  [weekOf(days('2017-10-22')), '2017-10-16..2017-10-22 week'],
  [monthSpan(2024, 2), '2024-02-01..2024-02-29 month'],
  [monthSpan(2015, 0), '2014-12-01..2014-12-31 month'],
  [seasonSpan(2015, 4), '2015-12-01..2016-02-29 season'],
  [partOf(yearSpan(2015), 'mid'), '2015-05-01..2015-08-31 range'],
  [partOf(monthSpan(2023, 2), 'late'), '2023-02-21..2023-02-28 range'],
])('an interval has its first and last day', (interval, expected) => {
  expect(inWords(interval)).toBe(expected);
});

test.each([
  ['13', 13, 1],
  ['1,500 men', 1_500, 1],
  ['1.5 million people', 1_500_000, 2],
  ['two hundred and six', 206, 4],
  ['thirty - one', 31, 3],
  ['forty-two', 42, 1],
  ['a dozen', 12, 2],
  ['half a million', 500_000, 3],
  ['three thousand five hundred', 3_500, 4],
  ['five ten', 5, 1],
  ['3 and 5', 3, 1],
])('"%s" starts with a number', (text, value, length) => {
  expect(numeralAt(text.split(' '), 0)).toEqual({ value, length });
});

test.each(['', 'a', 'dozen', 'half', 'and', 'and five', 'first', '1.2.3', 'v1'])(
  '"%s" is no number',
  (text) => {
    expect(numeralAt(text.split(' '), 0)).toBeNull();
  },
);
