import { describe, expect, test } from '@jest/globals';
import { blocks } from './03-blocks.js';

describe('lines come together as paragraphs, headings, list items and rows', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'wrapped lines are one',
      'The army said on Sunday that its forces had entered the\ntown of Bani and taken eleven men, three of whom were\nlater released by a court in the capital, officials of\nthe ministry said.',
      [
        'The army said on Sunday that its forces had entered the\ntown of Bani and taken eleven men, three of whom were\nlater released by a court in the capital, officials of\nthe ministry said.',
      ],
    ],
    [
      'a masthead stays above its date',
      'Gulf Desk\n27 October 2017',
      ['Gulf Desk', '27 October 2017'],
    ],
    [
      'a list keeps its items',
      'They are:\n- Ali Omar\n- Musa Bello',
      ['They are:', '- Ali Omar', '- Musa Bello'],
    ],
    ['one line a paragraph', 'He left.\nShe stayed.', ['He left.', 'She stayed.']],
    [
      'a sentence broken in the middle',
      'The group left the\ntown at night.',
      ['The group left the\ntown at night.'],
    ],
    ['rows of a table', 'name\ttown\nali\tDerna', ['name\ttown', 'ali\tDerna']],
    ['old Mac and Windows line ends', 'One.\r\n\r\nTwo.\rThree.', ['One.', 'Two.', 'Three.']],
    ['nothing', '\n \n', []],
  ])('%s', (_name, text, expected) => {
    expect(blocks(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('an empty line starts a paragraph, a line break does not', () => {
    expect(blocks('A.\nB.\n\n\nC.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});
