import type { Report } from '@whence/report';
import type { Properties } from './derived-rows.js';
import { withoutNulls } from './derived-rows.js';

/** A report as it is received: everything that reading it needs, so that an interrupted one is taken up again. */
export function reportRow(
  report: Report,
  recordedBy: string,
  recordedAt: string,
): { readonly id: string; readonly properties: Properties } {
  const { id, text, sha256, title, publisher, publishedOn, language, url } = report;
  return {
    id,
    properties: withoutNulls({
      id,
      body: text,
      sha256,
      title,
      publisherName: publisher,
      publishedOn,
      language,
      url,
      status: 'RECEIVED',
      attempts: 0,
      claims: 0,
      recordedBy,
      recordedAt,
      sortKey: `${publishedOn ?? recordedAt.slice(0, 10)}~${id}`,
    }),
  };
}

export function passageRows(
  report: Report,
): readonly { readonly reportId: string; readonly properties: Properties }[] {
  return report.passages.map((passage) => ({
    reportId: report.id,
    properties: { ...passage, reportId: report.id },
  }));
}
