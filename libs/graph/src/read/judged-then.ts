import type { Connection } from '../driver/connection.js';
import type { QueryOptions } from '../queries.js';
import type { Asked } from './asked.js';

/** These answers with the grades and the credibility that were in force at a moment, wherever an entity or a testimony stands in them. */
export async function asJudgedThen<Answer>(
  answers: readonly Answer[],
  asOf: string,
  connection: Connection,
  options: QueryOptions,
): Promise<readonly Answer[]> {
  const ids = new Set<string>();
  for (const answer of answers) addJudged(answer, ids);
  if (ids.size === 0) return answers;
  const rows = await connection.read<{ id: string; verdict: string | null }>(
    'read/judged-then',
    { ids: [...ids], asOf },
    options,
  );
  if (rows.length === 0) return answers;
  const verdicts = new Map(rows.map(({ id, verdict }) => [id, verdict]));
  return answers.map((answer) => judged(answer, verdicts) as Answer);
}

/** Which of these claims were told by a source with such a grade, or with such a credibility, as judged at the moment. */
export async function claimsJudgedThen(
  ids: readonly string[],
  { grades, credibilities }: Pick<Asked, 'grades' | 'credibilities'>,
  asOf: string,
  connection: Connection,
  options: QueryOptions,
): Promise<ReadonlySet<string>> {
  if (grades === null && credibilities === null) return new Set(ids);
  const rows = await connection.read<{ id: string }>(
    'read/claims-judged-then',
    { ids, grades, credibilities, asOf },
    options,
  );
  return new Set(rows.map(({ id }) => id));
}

function addJudged(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isJudged(value)) ids.add(value.id);
  for (const part of Object.values(value)) addJudged(part, ids);
}

function judged(value: unknown, verdicts: ReadonlyMap<string, string | null>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => judged(part, verdicts));
  const parts = Object.entries(value).map(([name, part]) => [name, judged(part, verdicts)]);
  const copy = Object.fromEntries(parts) as object;
  if (!isJudged(value)) return copy;
  const verdict = verdicts.get(value.id);
  if (verdict === undefined) return copy;
  return 'grade' in value
    ? { ...copy, grade: verdict }
    : { ...copy, credibility: verdict === null ? null : Number(verdict) };
}

/** An entity with its grade, or a testimony with its credibility. */
function isJudged(value: object): value is { readonly id: string } {
  return ('grade' in value || 'credibility' in value) && 'id' in value && typeof value.id === 'string'; // prettier-ignore
}
