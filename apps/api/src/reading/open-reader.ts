import { openConversion, readReport } from '@whence/conversion';
import type { Reading } from '@whence/entity';
import type { Report } from '@whence/report';
import type { CoreNlpServer } from '@whence/runtime';
import type { Settings } from '@whence/settings';

export type ReadReport = (report: Report, signal: AbortSignal) => Promise<Reading>;

/** Steps 2 to 4, as the settings say. @throws VocabularyError */
export function openReader(settings: Settings, coreNlp: CoreNlpServer): ReadReport {
  const conversion = openConversion(settings, coreNlp);
  return async (report, signal) => readReport(report, conversion, signal);
}
