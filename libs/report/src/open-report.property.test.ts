import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openReport } from './open-report.js';
import { ReportError } from './report-error.js';

const pieces = fc.constantFrom(
  ...[
    'The army left. ',
    '“No,” he said. ',
    '(',
    ')',
    '"',
    '. ',
    '.',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '&amp;',
    '&#8220;',
    '&#0;',
  ],
  ...[
    '\u202b',
    '\u00ad',
    'U.S. ',
    'Gen. ',
    '- ',
    '1. ',
    '27 October 2017',
    '©',
    'الجيش ',
    '🙂',
    '\ud83d',
    ' ',
    '|',
    'A',
    '<p>',
    '</b>',
    '[12]',
    '²',
    '> ',
    'arres-\nted',
    'From: a@b.org\n',
    'Subject: Army left\n',
  ],
);

describe('whatever the text', () => {
  test('passages are slices of it in order, apart from each other, and never empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          try {
            let last = 0;
            for (const passage of openReport(text).passages) {
              expect(text.slice(passage.start, passage.end)).toBe(passage.text);
              expect(passage.start).toBeGreaterThanOrEqual(last);
              expect(passage.text.trim()).not.toBe('');
              last = passage.end;
            }
          } catch (error) {
            if (!(error instanceof ReportError)) throw error;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ['spaces', `a${' '.repeat(200_000)}b`],
    ['open brackets', '('.repeat(200_000)],
    ['stops', 'a. '.repeat(70_000)],
    ['quotes', '"'.repeat(200_000)],
    ['ampersands', '&#1'.repeat(70_000)],
    ['capitals', 'The Army '.repeat(25_000)],
    ['tags', '<a '.repeat(70_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['footnotes', '[12'.repeat(70_000)],
    ['divided words', 'ab-\n'.repeat(50_000)],
    ['quoting', '> '.repeat(100_000)],
    ['lines', 'The army left.\n\n'.repeat(15_000)],
  ])('200,000 characters of %s are opened within 5 s', (_name, text) => {
    const start = performance.now();
    openReport(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
