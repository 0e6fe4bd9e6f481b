import { readFile } from 'node:fs/promises';
import { convertReport, parserReader } from '@whence/conversion';
import type { Reading } from '@whence/entity';
import { CoreNlpParser } from '@whence/parse';
import { loadVocabulary } from '@whence/vocabulary';
import { openTestGraph } from './test-graph.js';

/** Reads one of the examples with the real parser and stores it in the real graph. */
export async function ingestedBulletin(fileName: string): Promise<Reading> {
  const url = process.env['CORENLP_URL'];
  if (url === undefined) throw new Error('CORENLP_URL is not set. Run the stories with npm test.');
  const { CORENLP_USER: user, CORENLP_PASSWORD: password } = process.env;
  const parser = new CoreNlpParser({ url, user: user || null, password: password || null });
  const vocabulary = loadVocabulary();
  const bytes = await readFile(new URL(`../../examples/${fileName}`, import.meta.url));
  const reading = await convertReport(
    { bytes, options: { fileName } },
    { reader: parserReader(parser, vocabulary), vocabulary },
  );
  const graph = await openTestGraph();
  try {
    await graph.reports.store(reading, { recordedBy: 'story' });
  } finally {
    await graph.close();
  }
  return reading;
}
