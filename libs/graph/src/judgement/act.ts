import { randomUUID } from 'node:crypto';
import { contentId } from '@whence/report';
import type { Connection, Transaction } from '../driver/connection.js';
import { GraphError } from '../graph-error.js';
import type { Act, JudgementKind, JudgementRecord } from '../judgements.js';
import { withoutNulls } from '../store/derived-rows.js';
import { Who } from '../store/who.js';

/** One analyst's act within its transaction. */
export interface Doing {
  readonly tx: Transaction;
  readonly who: Who;
  readonly act: Act;
  readonly key: string;
  readonly at: string;
}

export interface Done<Result> {
  readonly result: Result;
  /** What a repeated request is told: the id of what came of it. */
  readonly id: string;
  /** What it was about, for the audit trail. */
  readonly about: readonly string[];
}

/**
 * Runs an act in one transaction with its line in the audit trail, while no report is being stored. A repeated
 * act (same key, or a commit whose answer was lost) finds its earlier effect by `again`.
 */
export async function perform<Result>(
  connection: Connection,
  what: string,
  act: Act,
  work: (doing: Doing) => Promise<Done<Result>>,
  again: (id: string, tx: Transaction) => Promise<Result>,
): Promise<Result> {
  if (act.by.trim() === '')
    throw new GraphError('BAD_INPUT', 'Say who does this: every act is recorded with a name.');
  const key = contentId('act', act.key ?? randomUUID(), what, act.by);
  return connection.write(async (tx) => {
    await tx.run('write/take-all-stripes', { key });
    // Not before: what was written while this waited would look later to those who follow the changes.
    const at = new Date().toISOString();
    const line = {
      id: key,
      what,
      by: act.by,
      at,
      reason: act.reason ?? null,
      sortKey: `${at}~${key}`,
    };
    const [earlier] = await tx.run<{ result: string | null }>('write/begin-act', {
      act: withoutNulls(line),
    });
    if (earlier !== undefined && earlier.result !== null) return again(earlier.result, tx);
    const { result, id, about } = await work({ tx, who: new Who(tx), act, key, at });
    await tx.run('write/finish-act', { id: key, result: id, about });
    return result;
  });
}

/** Records a judgement in force. */
export async function judge(
  { tx, act, key, at }: Doing,
  kind: JudgementKind,
  about: readonly string[],
  verdict: string | null = null,
): Promise<JudgementRecord> {
  const id = contentId('judgement', kind, key);
  const judgement = { id, kind, about, verdict, reason: act.reason ?? null, by: act.by, at };
  await tx.run('write/add-judgement', {
    judgement: withoutNulls(judgement),
  });
  return { ...judgement, retractedAt: null, retractedBy: null };
}

export type JudgementNode = Partial<JudgementRecord> &
  Pick<JudgementRecord, 'id' | 'kind' | 'about' | 'by' | 'at'>;

export function toJudgement(node: JudgementNode): JudgementRecord {
  return {
    id: node.id,
    kind: node.kind,
    about: node.about,
    verdict: node.verdict ?? null,
    reason: node.reason ?? null,
    by: node.by,
    at: node.at,
    retractedAt: node.retractedAt ?? null,
    retractedBy: node.retractedBy ?? null,
  };
}

export async function judgementOf(id: string, tx: Transaction): Promise<JudgementRecord> {
  const [row] = await tx.run<{ judgement: JudgementNode }>('write/find-judgement', { id });
  if (row === undefined)
    throw new GraphError(
      'NOT_FOUND',
      `There is no judgement ${id}. List those about something with the query "judgements".`,
    );
  return toJudgement(row.judgement);
}

/** What later judgements build on is undone after them. */
export function refuseBefore(later: readonly JudgementRecord[], what: string): void {
  if (later.length > 0)
    throw new GraphError(
      'CONFLICT',
      `Later judgements build on this ${what}: ${later.map(({ id, by }) => `${id} (by ${by})`).join(', ')}. Undo those first.`,
    );
}
