import { chooseReader, readReport } from '@whence/conversion';
import type { Reading } from '@whence/entity';
import { CoreNlpParser } from '@whence/parse';
import type { Report } from '@whence/report';
import type { CoreNlpServer } from '@whence/runtime';
import type { Settings } from '@whence/settings';
import { loadVocabulary } from '@whence/vocabulary';

export type ReadReport = (report: Report, signal: AbortSignal) => Promise<Reading>;

/** Steps 2 to 4, as the settings say. @throws VocabularyError */
export function openReader(settings: Settings, { url, user, password }: CoreNlpServer): ReadReport {
  const vocabulary = loadVocabulary();
  const parser = new CoreNlpParser({
    url,
    user: user ?? undefined,
    password: password ?? undefined,
  });
  const conversion = { vocabulary, reader: chooseReader(settings, parser, vocabulary) };
  return async (report, signal) => readReport(report, conversion, signal);
}
