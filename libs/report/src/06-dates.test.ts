import { describe, expect, test } from '@jest/globals';
import { publicationDate } from './06-dates.js';
import { isDateLine } from './written-date.js';

describe('the day a report came out', () => {
  test.each<[string, string | undefined, string | undefined, readonly string[], string | null]>([
    ['as given', '2017-10-24', 'x-2016-01-01.txt', ['1 May 2015'], '2017-10-24'],
    ['as given, with a time', '2017-10-24T10:15:00Z', undefined, [], '2017-10-24'],
    ['in the file name', undefined, 'libya-analysis-2017-10-24.txt', ['1 May 2015'], '2017-10-24'],
    ['in the file name, underlined', undefined, 'notes_2017_10_24.txt', [], '2017-10-24'],
    ['in the file name, compact', undefined, 'bulletin20171024b.txt', [], '2017-10-24'],
    ['in a dateline', undefined, 'x.txt', ['Gulf Desk', '27 October 2017', 'Text.'], '2017-10-27'],
    ['in an American dateline', undefined, undefined, ['Tuesday, October 24, 2017'], '2017-10-24'],
    ['after a label', undefined, undefined, ['Published: 24 Oct. 2017 10:05 GMT'], '2017-10-24'],
    [
      'with place and agency',
      undefined,
      undefined,
      ['TRIPOLI, Oct 24, 2017 (LANA) - The army left.'],
      '2017-10-24',
    ],
    ['day first where it must be', undefined, undefined, ['24/10/2017'], '2017-10-24'],
    ['month first where it must be', undefined, undefined, ['10/24/2017'], '2017-10-24'],
    ['with a short year', undefined, undefined, ['24-Oct-17'], '2017-10-24'],
    ['with American time', undefined, undefined, ['Oct. 24, 2017 10:05 AM EDT'], '2017-10-24'],
    [
      'at the end of the days that a title covers',
      undefined,
      undefined,
      ['Weekly round-up: Chad and Cameroon, 3-9 June 2023'],
      '2023-06-09',
    ],
    [
      'at the end of a week over two months',
      undefined,
      undefined,
      ['Situation report (29 May to 4 June 2023)'],
      '2023-06-04',
    ],
    ['never from days in a sentence', undefined, undefined, ['Clashes on 3-9 June 2023.'], null],
    ['never from a sentence', undefined, undefined, ['He was arrested on 19 October 2017.'], null],
    ['never a day that does not exist', undefined, 'x-2017-02-30.txt', [], null],
    ['nowhere', undefined, undefined, ['The army left.'], null],
  ])('%s', (_name, given, fileName, lines, expected) => {
    expect(publicationDate(given, fileName, lines)).toBe(expected);
  });

  test.each(['yesterday', '2017-13-01', '24.10.2017'])('%s is refused as a given date', (given) => {
    expect(() => publicationDate(given, undefined, [])).toThrow(/2017-10-24/u);
  });

  test.each([
    ['27 October 2017', true],
    ['On 27 October 2017 the army left', false],
    ['October 2017', false],
  ])('is "%s" a dateline: %s', (line, expected) => {
    expect(isDateLine(line)).toBe(expected);
  });
});
