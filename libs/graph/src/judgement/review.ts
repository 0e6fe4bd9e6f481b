import { GraphError } from '../graph-error.js';
import type { JudgementRecord, Verdict } from '../judgements.js';
import { add, type ResolvedClaim } from './add.js';
import { judge, type Doing, type Done } from './act.js';
import { different, merge } from './entities.js';
import { withdraw } from './withdraw.js';
import type { Touched } from './retell.js';

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
  if (id.startsWith('suggestion_')) return reviewSuggestion(doing, id, verdict);
  const { tx } = doing;
  const found = await tx.run<Touched & { withdrawnAt: string | null }>(
    'write/find-testimonies-in',
    {
      ids: [id],
    },
  );
  if (found.length === 0)
    throw new GraphError(
      'NOT_FOUND',
      `There is nothing to review under ${id}. See the query "reviewQueue".`,
    );
  const about = found.map((testimony) => testimony.id);
  const corrected = correction === null ? [] : (await add(doing, correction)).about;
  const judgement = await judge(doing, 'REVIEW', [...about, ...corrected], verdict);
  if (verdict !== 'ACCEPTED')
    for (const testimony of found.filter(({ withdrawnAt }) => withdrawnAt === null))
      await withdraw({ ...doing, key: `${doing.key} ${testimony.id}` }, testimony.id);
  await tx.run('write/mark-reviewed', { ids: about });
  return { result: judgement, id: judgement.id, about };
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
