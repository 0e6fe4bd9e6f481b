import { randomUUID } from 'node:crypto';
import type { Reading } from '@whence/entity';
import type { Passage, Report } from '@whence/report';
import { entityKinds, type Vocabulary } from '@whence/vocabulary';
import type { Connection } from '../driver/connection.js';
import { GraphError } from '../graph-error.js';
import type { ReportStore, Stored, StoreOptions } from '../graph.js';
import { toReport, type ReportRow } from '../read/rows.js';
import type { ReportRecord, ReportStatus } from '../records.js';
import { GroupCommit } from './group-commit.js';
import { KnownEntities } from './known-entities.js';
import { KnownRelationships } from './known-relationships.js';
import { prepare, type PreparedReading } from './prepare.js';
import { passageRows, reportRow } from './report-row.js';
import { noneStored, storedTogether, writeReadings } from './write-readings.js';

/** Testimonies a transaction. */
const groupSize = 2_000;

interface UnfinishedRow extends Omit<Report, 'passages'> {
  readonly passages: readonly Passage[];
}

export class StoreOfReports implements ReportStore {
  private readonly group: GroupCommit<PreparedReading, Stored>;
  private readonly knownRelationships = new KnownRelationships();
  private readonly knownEntities = new KnownEntities();

  constructor(
    private readonly connection: Connection,
    private readonly vocabulary: () => Vocabulary,
  ) {
    this.group = new GroupCommit(
      async (readings) => {
        const { knownRelationships, knownEntities } = this;
        const writing = { key: randomUUID(), knownRelationships, knownEntities };
        const { stored, remember } = await connection.write((tx) =>
          writeReadings(tx, readings, writing),
        );
        remember();
        return stored;
      },
      { weigh: ({ testimonies }) => testimonies.length + 1, most: groupSize },
    );
  }

  async receive(report: Report, recordedBy: string): Promise<ReportRecord> {
    const recordedAt = new Date().toISOString();
    const stored = await this.connection.write(async (tx) => {
      const [known] = await tx.run('write/find-reports', { ids: [report.id] });
      if (known === undefined) {
        await tx.run('write/add-reports', { reports: [reportRow(report, recordedBy, recordedAt)] });
        await tx.run('write/add-passages-once', { passages: passageRows(report) });
      }
      const [row] = await tx.run<ReportRow>('read/report', { id: report.id });
      return row;
    });
    if (stored === undefined) throw missing(report.id);
    return toReport(stored);
  }

  async unfinished(limit = 1_000): Promise<readonly Report[]> {
    const rows = await this.connection.read<{ report: UnfinishedRow }>('read/unfinished-reports', {
      limit,
    });
    return rows.map(({ report }) => report);
  }

  async markReceived(reportId: string): Promise<void> {
    await this.mark(reportId, 'RECEIVED', null);
  }

  async markReading(reportId: string): Promise<void> {
    await this.mark(reportId, 'READING', null);
  }

  async markFailed(reportId: string, reason: string): Promise<void> {
    await this.mark(reportId, 'FAILED', reason);
  }

  async store(reading: Reading, options: StoreOptions): Promise<Stored> {
    this.check(reading);
    const recordedAt = options.recordedAt ?? new Date().toISOString();
    return this.group.add(prepare(reading, { recordedBy: options.recordedBy, recordedAt }));
  }

  async storeMany(readings: readonly Reading[], options: StoreOptions): Promise<Stored> {
    const stored = await Promise.all(readings.map((reading) => this.store(reading, options)));
    return stored.reduce(storedTogether, noneStored);
  }

  /** Labels and edge types come from closed lists, never from text. */
  private check({ entities, claims }: Reading): void {
    const vocabulary = this.vocabulary();
    const isKnown = (name: string) => name === 'OTHER' || vocabulary.relation(name) !== undefined;
    const relation = claims.find((claim) => !isKnown(claim.relation))?.relation;
    if (relation !== undefined)
      throw new GraphError(
        'BAD_INPUT',
        `The relation ${relation} is not in the vocabulary. Add it to libs/vocabulary, or use OTHER with the verb as it stood.`,
      );
    const kinds: readonly string[] = entityKinds;
    const kind = entities.find((entity) => !kinds.includes(entity.kind))?.kind;
    if (kind !== undefined)
      throw new GraphError(
        'BAD_INPUT',
        `${kind} is not a kind of entity. The kinds are ${kinds.join(', ')}.`,
      );
  }

  private async mark(id: string, status: ReportStatus, failure: string | null): Promise<void> {
    await this.connection.write((tx) => tx.run('write/mark-report', { id, status, failure }));
  }
}

function missing(id: string): GraphError {
  return new GraphError(
    'NOT_FOUND',
    `There is no report ${id}. List them with the query "reports".`,
  );
}
