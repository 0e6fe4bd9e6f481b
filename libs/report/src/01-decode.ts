import { ReportError } from './report-error.js';

/** A report is something that a person reads; 5 MB of text is a long book. */
export const maxReportBytes = 5_000_000;

const binaryFormats: readonly { readonly magic: string; readonly remedy: string }[] = [
  { magic: '%PDF-', remedy: 'It is a PDF: turn it into text first, for example with pdftotext.' },
  {
    magic: 'PK\u0003\u0004',
    remedy: 'It is a ZIP archive or an office document: save it as plain text.',
  },
  { magic: '\u001f\u008b', remedy: 'It is compressed: unpack it first.' },
  { magic: '{\\rtf', remedy: 'It is a rich text document: save it as plain text.' },
  {
    magic: '\u00d0\u00cf\u0011\u00e0',
    remedy: 'It is an old office document: save it as plain text.',
  },
];

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark or the zeros of Latin letters tell it,
 * or else Windows-1252, in which old agency files come. A string is taken as it is.
 *
 * @throws ReportError EMPTY_REPORT, NOT_TEXT, REPORT_TOO_LARGE
 */
export function decode(bytes: Uint8Array | string): string {
  if (bytes.length > maxReportBytes) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    const limit = maxReportBytes / 1_000_000;
    throw new ReportError(
      'REPORT_TOO_LARGE',
      `The report has ${size} MB; the limit is ${limit} MB. Split it into its articles and send each as a report of its own.`,
    );
  }
  const text = typeof bytes === 'string' ? bytes : decodeBytes(bytes);
  refuseJunk(text);
  refuseMarkup(text);
  if (!/\S/u.test(text)) {
    throw new ReportError('EMPTY_REPORT', 'The report is empty. Send the text of a report.');
  }
  return text;
}

function decodeBytes(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const format = binaryFormats.find(({ magic }) => head.startsWith(magic));
  if (format) throw new ReportError('NOT_TEXT', `The file is not plain text. ${format.remedy}`);
  if (head.startsWith('\u00ff\u00fe') || zerosAt(bytes, 1)) return decodeAs('utf-16le', bytes);
  if (head.startsWith('\u00fe\u00ff') || zerosAt(bytes, 0)) return decodeAs('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes) ?? windows1252(bytes);
  }
}

/** UTF-8 with a few broken bytes; letters of Windows-1252 hardly ever stand so that they are one of UTF-8. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decodeAs('utf-8', bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const whole = text.match(/[^\u0000-\u007f\ufffd]/gu)?.length ?? 0;
  return broken * 4 <= whole ? text : null;
}

/** What Windows-1252 has between 0x80 and 0x9f. Node's own decoder of that name gives ISO 8859-1 in some versions. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/gu, (char) =>
    windowsLetters.charAt(char.charCodeAt(0) - 0x80),
  );
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Whether most of the bytes at even (0) or odd (1) places are zero, and few of the others. */
function zerosAt(bytes: Uint8Array, parity: 0 | 1): boolean {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  return (
    (zeros[parity] ?? 0) > sample.length * 0.35 && (zeros[1 - parity] ?? 0) < sample.length * 0.05
  );
}

/** Text has line breaks and tabs, but hardly any other control characters. */
function refuseJunk(text: string): void {
  // Control characters are what tells a binary file.
  const controls =
    text.match(/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f\ufffd]/gu)?.length ?? 0;
  if (controls > Math.max(2, text.length * 0.01)) {
    throw new ReportError(
      'NOT_TEXT',
      'The file is not plain text: it is full of control characters. Send the report as a text file in UTF-8.',
    );
  }
}

function refuseMarkup(text: string): void {
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/iu.test(text.slice(0, 500))) return;
  throw new ReportError(
    'NOT_TEXT',
    'The file is a web page. Send the text of its article, for example as a browser copies it.',
  );
}
