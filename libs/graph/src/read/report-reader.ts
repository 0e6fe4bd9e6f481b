import type { Connection } from '../driver/connection.js';
import type { Page, PageRequest, QueryOptions, ReportFilter } from '../queries.js';
import type { PassageRecord, ReportRecord } from '../records.js';
import { fromCursor, limitOf, toPage } from './cursor.js';
import { toLucene } from './lucene.js';
import { boundsOf } from './period.js';
import type { References } from './references.js';
import { toReport, type ReportRow } from './rows.js';

export class ReportReader {
  constructor(
    private readonly connection: Connection,
    private readonly references: References,
  ) {}

  async report(id: string, options: QueryOptions = {}): Promise<ReportRecord | null> {
    const [row] = await this.connection.read<ReportRow>('read/report', { id }, options);
    return row === undefined ? null : toReport(row);
  }

  async reports(
    filter: ReportFilter,
    page: PageRequest,
    options: QueryOptions = {},
  ): Promise<Page<ReportRecord>> {
    const { from, until } = boundsOf(filter.published);
    const title = toLucene(filter.text ?? '', 'title');
    const parameters = {
      publisher: await this.references.idOf(filter.publisher, options),
      from: from ?? '',
      before: fromCursor('reports', page.after) ?? `${until ?? ''}~~`,
      limit: limitOf(page),
    };
    const rows =
      title === null
        ? await this.connection.read<ReportRow>('read/reports', parameters, options)
        : await this.connection.read<ReportRow>(
            'read/reports-by-words',
            { ...parameters, title, words: toLucene(filter.text ?? '', 'text') },
            options,
          );
    return toPage(rows, page, 'reports', ({ key }) => key, toReport);
  }

  async text(id: string, options: QueryOptions = {}): Promise<string | null> {
    const [row] = await this.connection.read<{ text: string | null }>(
      'read/report-text',
      { id },
      options,
    );
    return row?.text ?? null;
  }

  async passages(
    reportId: string,
    page: PageRequest,
    options: QueryOptions = {},
  ): Promise<Page<PassageRecord>> {
    const [index, last = ''] = (fromCursor('passages', page.after) ?? '-1').split(' ');
    const rows = await this.connection.read<{ passage: PassageRecord }>(
      'read/passages-of-a-report',
      { id: reportId, after: Number(index), last, limit: limitOf(page) },
      options,
    );
    const keyOf = ({ passage: { index, id } }: { passage: PassageRecord }) => `${index} ${id}`;
    return toPage(rows, page, 'passages', keyOf, ({ passage }) => passage);
  }

  async passage(id: string, options: QueryOptions = {}): Promise<PassageRecord | null> {
    const [row] = await this.connection.read<{ passage: PassageRecord }>(
      'read/passage',
      { id },
      options,
    );
    return row?.passage ?? null;
  }
}
