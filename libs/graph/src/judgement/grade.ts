import { GraphError } from '../graph-error.js';
import type { JudgementRecord } from '../judgements.js';
import { grades, type Credibility, type Grade } from '../records.js';
import { refreshViews } from '../store/learn-entities.js';
import { judge, type Doing, type Done } from './act.js';

/** Source reliability, with its history in the judgements. */
export async function grade(
  doing: Doing,
  entity: string,
  letter: Grade,
): Promise<Done<JudgementRecord>> {
  if (!grades.includes(letter))
    throw new GraphError(
      'BAD_INPUT',
      `${letter} is not a grade. Give A (reliable) to F (cannot be judged).`,
    );
  const judgement = await judge(doing, 'GRADE', [entity], letter);
  await doing.who.learn([entity]);
  await refreshViews(doing.tx, [doing.who.standsFor(entity)]);
  return { result: judgement, id: judgement.id, about: [entity] };
}

/** Credibility of one piece of information, 1 to 6, with its history in the judgements; it changes nobody's grade. */
export async function rate(
  doing: Doing,
  testimony: string,
  credibility: Credibility,
): Promise<Done<JudgementRecord>> {
  if (![1, 2, 3, 4, 5, 6].includes(credibility))
    throw new GraphError(
      'BAD_INPUT',
      `${credibility} is no credibility. Give 1 (confirmed) to 6 (cannot be judged).`,
    );
  const judgement = await judge(doing, 'CREDIBILITY', [testimony], String(credibility));
  if (!(await refreshCredibility(doing, testimony)))
    throw new GraphError(
      'NOT_FOUND',
      `There is no testimony ${testimony}. Take the id from a claim's testimonies.`,
    );
  return { result: judgement, id: judgement.id, about: [testimony] };
}

/** A testimony has the newest credibility in force. Whether there is such a testimony. */
export async function refreshCredibility({ tx }: Doing, testimony: string): Promise<boolean> {
  return (await tx.run('write/refresh-credibility', { id: testimony })).length > 0;
}
