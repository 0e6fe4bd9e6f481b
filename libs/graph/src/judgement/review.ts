import { GraphError } from '../graph-error.js';
import type { JudgementRecord, Verdict } from '../judgements.js';
import { add, type ResolvedClaim } from './add.js';
import { judge, type Doing, type Done } from './act.js';
import { different, merge } from './entities.js';
import { revive, takeOut, type Found } from './withdraw.js';

interface SuggestionRow {
  readonly left: string;
  readonly right: string;
}

/**
 * A person's word on what a machine read or suggested. A rejected testimony is withdrawn; of a corrected one the
 * reader's version is withdrawn too and stays beside the analyst's. A suggestion becomes a judgement either way.
 */
export async function review(
  doing: Doing,
  id: string,
  verdict: Verdict,
  correction: ResolvedClaim | null,
): Promise<Done<JudgementRecord>> {
  if ((verdict === 'CORRECTED') !== (correction !== null))
    throw new GraphError(
      'BAD_INPUT',
      'CORRECTED comes with the corrected claim, and only CORRECTED does.',
    );
  if (id.startsWith('suggestion_')) {
    if (verdict === 'CORRECTED')
      throw new GraphError(
        'BAD_INPUT',
        'A suggestion says that two are one: ACCEPTED merges them, REJECTED keeps them apart.',
      );
    return reviewSuggestion(doing, id, verdict);
  }
  const { tx } = doing;
  const found = await tx.run<Found>('write/find-testimonies-in', { ids: [id] });
  if (found.length === 0)
    throw new GraphError(
      'NOT_FOUND',
      `There is nothing to review under ${id}. See the query "reviewQueue".`,
    );
  const corrected = correction === null ? [] : (await add(doing, correction)).about;
  const same = found.find(({ id, withdrawnAt }) => withdrawnAt === null && corrected.includes(id));
  if (same !== undefined)
    throw new GraphError(
      'BAD_INPUT',
      `The correction is ${same.id} over again: the verb, the hedge, the credibility and the wording of days and counts make no other testimony. Correct what was said, how firmly or by whom; gradeTestimony changes the credibility, and ACCEPTED says that it is right.`,
    );
  const judged = found.filter((testimony) => !corrected.includes(testimony.id));
  const about = judged.map((testimony) => testimony.id);
  const judgement = await judge(doing, 'REVIEW', [...about, ...corrected], verdict);
  if (verdict !== 'ACCEPTED') await takeOut(doing, judgement.id, judged, doing.act.reason ?? null);
  await tx.run('write/mark-reviewed', { ids: about });
  return { result: judgement, id: judgement.id, about };
}

/** Takes a review back: what it withdrew stands again and waits again, and what it alone put in its place is withdrawn. */
export async function unreview(doing: Doing, judgement: JudgementRecord): Promise<void> {
  const { tx } = doing;
  await revive(doing, judgement);
  if (judgement.verdict === 'CORRECTED') {
    const lone = await tx.run<{ id: string }>('write/find-lone-correction', {
      id: judgement.about.at(-1),
    });
    const ids = lone.map(({ id }) => id);
    const added = await tx.run<Found>('write/find-testimonies-in', { ids });
    await takeOut(doing, judgement.id, added, 'the review that added it was taken back');
  }
  await tx.run('write/unmark-reviewed', { ids: judgement.about });
}

async function reviewSuggestion(
  doing: Doing,
  id: string,
  verdict: Verdict,
): Promise<Done<JudgementRecord>> {
  const [suggestion] = await doing.tx.run<SuggestionRow>('write/take-suggestion', { id });
  if (suggestion === undefined)
    throw new GraphError(
      'NOT_FOUND',
      `There is no open suggestion ${id}. See the query "reviewQueue".`,
    );
  const { left, right } = suggestion;
  return verdict === 'ACCEPTED' ? merge(doing, left, right) : different(doing, left, right);
}
