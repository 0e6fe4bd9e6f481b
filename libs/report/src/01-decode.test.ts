import { describe, expect, test } from '@jest/globals';
import { decode, maxReportBytes } from './01-decode.js';
import { ReportError } from './report-error.js';

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof ReportError ? error.code : error;
  }
};

describe('bytes become text', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['UTF-8', Buffer.from('Benghazi’s army'), 'Benghazi’s army'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffQatar said'), 'Qatar said'],
    ['UTF-16, little end first, with a mark', utf16('\ufeffQatar said'), 'Qatar said'],
    ['UTF-16, big end first, with a mark', utf16('\ufeffQatar said', true), 'Qatar said'],
    ['UTF-16 without a mark', utf16('The army left the town.'), 'The army left the town.'],
    ['Windows-1252', Buffer.from([0x93, 0x77, 0x65, 0x94, 0x20, 0xe9]), '“we” é'],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from('“Côte d’Ivoire” — São Tomé'), Buffer.from([0xe2, 0x80])]),
      '“Côte d’Ivoire” — São Tomé\ufffd',
    ],
    ['UTF-8 that says so of a broken byte', Buffer.from('a \ufffd b'), 'a \ufffd b'],
    ['a string', 'as it is &amp; so', 'as it is &amp; so'],
  ])('from %s', (_name, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  test.each<[string, Uint8Array | string, string, RegExp]>([
    ['no bytes', new Uint8Array(), 'EMPTY_REPORT', /Send the text/u],
    ['nothing but space', ' \n\t\u00a0\n', 'EMPTY_REPORT', /Send the text/u],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'NOT_TEXT', /pdftotext/u],
    ['an office document', Buffer.from('PK\u0003\u0004rest'), 'NOT_TEXT', /save it as plain text/u],
    [
      'an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0x0e]),
      'NOT_TEXT',
      /UTF-8/u,
    ],
    [
      'a web page',
      '\n<!DOCTYPE html><html><p>The army left.</p></html>',
      'NOT_TEXT',
      /as a browser copies it/u,
    ],
    ['more than the limit', new Uint8Array(maxReportBytes + 1), 'REPORT_TOO_LARGE', /Split it/u],
    [
      'a string over the limit',
      'a'.repeat(maxReportBytes + 1),
      'REPORT_TOO_LARGE',
      /limit is 5 MB/u,
    ],
  ])('%s is refused with a way out', (_name, bytes, code, remedy) => {
    expect(codeOf(() => decode(bytes))).toBe(code);
    expect(() => decode(bytes)).toThrow(remedy);
  });
});
