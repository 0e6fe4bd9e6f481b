import { nameKey } from '../derive/name-key.js';
import { GraphError } from '../graph-error.js';
import type { JudgementRecord } from '../judgements.js';
import { deriveAndWrite } from '../store/derive-and-write.js';
import { judge, judgementOf, refuseBefore, type Doing, type Done } from './act.js';
import { judgementsAbout } from './recluster.js';
import type { Touched } from './retell.js';

export interface Found extends Touched {
  readonly claimId: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  readonly passageId: string;
  readonly passageText: string;
}

export interface FoundReport {
  readonly id: string;
  readonly status: string;
  readonly withdrawnAt: string | null;
}

/** A testimony, or a report with all that it and its earlier versions say. What it had outweighed revives by deriving. */
export async function withdraw(doing: Doing, id: string): Promise<Done<JudgementRecord>> {
  const { tx } = doing;
  if (id.startsWith('report_')) {
    standing(await reportOf(doing, id));
    const versions = await versionsOf(doing, id);
    return takeBack(doing, versions, await testimoniesOf(doing, versions), null);
  }
  const [testimony] = await tx.run<Found>('write/find-testimonies-in', { ids: [id] });
  if (testimony === undefined || !id.startsWith('testimony_'))
    throw new GraphError(
      'NOT_FOUND',
      `There is no testimony or report ${id}. Take the id from a claim's testimonies, or from "reports".`,
    );
  if (testimony.withdrawnAt !== null) throw twice(id, testimony.withdrawnAt);
  return takeBack(doing, [id], [testimony], null);
}

/** The corrected report's passages that stayed the same keep their testimonies; the others are withdrawn. */
export async function supersede(
  doing: Doing,
  oldId: string,
  newId: string,
): Promise<Done<JudgementRecord>> {
  const { tx } = doing;
  const [old, corrected] = [await reportOf(doing, oldId), await reportOf(doing, newId)];
  if (old.id === corrected.id)
    throw new GraphError('BAD_INPUT', 'A report cannot supersede itself. Name the corrected one.');
  standing(old);
  if (corrected.withdrawnAt !== null || corrected.status === 'PURGED')
    throw new GraphError(
      'CONFLICT',
      `${newId} does not stand itself: it was ${corrected.withdrawnAt === null ? 'purged' : 'withdrawn or superseded'}. Name the version that stands.`,
    );
  const rows = await tx.run<{ text: string }>('write/find-passages-in', { report: newId });
  const kept = new Set(rows.map(({ text }) => nameKey(text)));
  const [, ...earlier] = await versionsOf(doing, oldId);
  const found = await testimoniesOf(doing, [oldId, ...earlier]);
  const changed = found.filter(({ passageText }) => !kept.has(nameKey(passageText)));
  return takeBack(doing, [oldId, newId, ...earlier], changed, newId);
}

/** A report and those that it took the place of: what they say as it does stands with it. */
async function versionsOf(doing: Doing, id: string): Promise<readonly string[]> {
  const versions = new Set([id]);
  for (const version of versions)
    for (const { verdict, about } of await judgementsAbout(doing, [version])) {
      const [old, corrected] = about;
      if (verdict === 'SUPERSEDED' && corrected === version && old !== undefined) versions.add(old);
    }
  return [...versions];
}

export function testimoniesOf(
  { tx }: Doing,
  reports: readonly string[],
): Promise<readonly Found[]> {
  return tx.run<Found>('write/find-testimonies-in', { ids: reports });
}

async function takeBack(
  doing: Doing,
  about: readonly string[],
  testimonies: readonly Found[],
  supersededBy: string | null,
): Promise<Done<JudgementRecord>> {
  const { tx, act, at } = doing;
  const verdict = supersededBy === null ? null : 'SUPERSEDED';
  const judgement = await judge(doing, 'WITHDRAWAL', about, verdict);
  const reason = act.reason ?? (supersededBy === null ? null : 'superseded');
  const [id] = about;
  if (id?.startsWith('report_') === true)
    await tx.run('write/change-report', {
      id,
      properties: {
        withdrawnAt: at,
        withdrawnReason: reason,
        withdrawnBy: judgement.id,
        supersededBy,
      },
    });
  await takeOut(doing, judgement.id, testimonies, reason);
  return { result: judgement, id: judgement.id, about };
}

/** Withdraws testimonies by a judgement, also those that another one withdraws: undoing that one must not bring them back. */
export async function takeOut(
  { tx, who, key, at }: Doing,
  judgement: string,
  testimonies: readonly Found[],
  reason: string | null,
): Promise<void> {
  const ids = testimonies.map(({ id }) => id);
  await tx.run('write/withdraw-testimonies', { ids, at, reason, judgement });
  const touched = testimonies.map(({ relationshipId }) => relationshipId);
  await deriveAndWrite(tx, { touched, incoming: [], who, key, at });
}

/** Takes a withdrawal, or a review that withdrew, back: what it withdrew stands again, unless something else withdraws it. */
export async function revive(doing: Doing, judgement: JudgementRecord): Promise<void> {
  const { tx } = doing;
  const [id] = judgement.about;
  if (id === undefined) return;
  if (id.startsWith('report_')) {
    // These took out what had lived on of it, as of a version of theirs.
    const later = (await judgementsAbout(doing, [id])).filter(
      ({ kind, verdict, about }) =>
        kind === 'WITHDRAWAL' && about.indexOf(id) > (verdict === 'SUPERSEDED' ? 1 : 0),
    );
    refuseBefore(later, 'withdrawal');
  }
  const found = await tx.run<Found>('write/find-testimonies-in', { ids: judgement.about });
  if (id.startsWith('report_'))
    await tx.run('write/change-report', {
      id,
      properties: {
        withdrawnAt: null,
        withdrawnReason: null,
        withdrawnBy: null,
        supersededBy: null,
      },
    });
  await stand(doing, found, judgement.id);
}

/** An analyst says again what is there: what only reviews that were taken back had added stands again by it. */
export async function standAgain(doing: Doing, testimony: Found): Promise<void> {
  const { id, withdrawnAt } = testimony;
  for (let by = testimony.withdrawnBy; by !== null;) {
    const judgement = await judgementOf(by, doing.tx);
    if (judgement.retractedAt === null)
      throw new GraphError(
        'CONFLICT',
        `This very testimony is there, and was withdrawn by ${judgement.by} at ${withdrawnAt ?? judgement.at}. To bring it back, undo ${judgement.id}.`,
      );
    by = (await stand(doing, [testimony], by)).get(id) ?? null;
  }
}

/** Gives what withdraws them still. */
async function stand(
  { tx, who, key, at }: Doing,
  testimonies: readonly Found[],
  judgement: string,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await tx.run<Pick<Found, 'id' | 'withdrawnBy'>>('write/revive-testimonies', {
    ids: testimonies.map(({ id }) => id),
    judgement,
    at,
  });
  const freed = new Map(rows.map(({ id, withdrawnBy }) => [id, withdrawnBy]));
  const touched = testimonies.flatMap(({ id, relationshipId }) =>
    freed.has(id) ? [relationshipId] : [],
  );
  await deriveAndWrite(tx, { touched, incoming: [], who, key, at });
  return freed;
}

export async function reportOf({ tx }: Doing, id: string): Promise<FoundReport> {
  const [report] = await tx.run<FoundReport>('write/find-reports', { ids: [id] });
  if (report === undefined)
    throw new GraphError(
      'NOT_FOUND',
      `There is no report ${id}. Find it with the query "reports".`,
    );
  return report;
}

/** What is read later would stand, whoever withdrew the report before. */
function standing({ id, status, withdrawnAt }: FoundReport): void {
  if (withdrawnAt !== null) throw twice(id, withdrawnAt);
  if (status !== 'READ' && status !== 'CITED')
    throw new GraphError(
      'CONFLICT',
      `Nothing of ${id} stands that could be withdrawn: it is ${status}. A report that waits can be withdrawn once it is read.`,
    );
}

function twice(id: string, at: string): GraphError {
  return new GraphError(
    'CONFLICT',
    `${id} was withdrawn already, at ${at}. To bring it back, undo that judgement.`,
  );
}
