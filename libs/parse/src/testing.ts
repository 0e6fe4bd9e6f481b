import { openReport, type ReportOptions } from '@whence/report';
import type { CoreNlpAddress } from './core-nlp-client.js';
import { CoreNlpParser } from './core-nlp-parser.js';
import type { ParsedReport, Token } from './parsed-report.js';

const parsed = new Map<string, Promise<ParsedReport>>();
let parser: CoreNlpParser | undefined;

/**
 * A text parsed by the real CoreNLP at CORENLP_URL, once for all tests of a file.
 * For tables: `const { sentences } = await parseText('Qatar is moving militants.');`
 */
export async function parseText(text: string, options: ReportOptions = {}): Promise<ParsedReport> {
  const key = JSON.stringify([text, options]);
  const known = parsed.get(key) ?? testParser().parse(openReport(text, options));
  parsed.set(key, known);
  return known;
}

export function testParser(): CoreNlpParser {
  parser ??= new CoreNlpParser(testServer());
  return parser;
}

export function testServer(): CoreNlpAddress {
  const url = process.env['CORENLP_URL'];
  if (!url) {
    throw new Error(
      'These tests read real parses and need CoreNLP. Run them by "npm test", which starts one, or set CORENLP_URL to one that runs.',
    );
  }
  return { url, user: process.env['CORENLP_USER'], password: process.env['CORENLP_PASSWORD'] };
}

/** A tree as lines of `word/tag →relation head`, for a failing test to show. */
export function showTree(tokens: readonly Token[]): string {
  return tokens
    .map(
      ({ text, pos, ner, deprel, head }) =>
        `${text}/${pos}/${ner} ${deprel} ${tokens[head]?.text ?? 'ROOT'}`,
    )
    .join('\n');
}
