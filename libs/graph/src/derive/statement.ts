import type { Count, When } from '@whence/claim';
import { contentId } from '@whence/report';
import { nameKey } from './name-key.js';

/**
 * The content of a claim, every party an entity id: those the reader gave in a testimony (which never
 * changes), those that stand for them after all judgements in a claim.
 */
export interface Statement {
  readonly subject: string | null;
  readonly relation: string;
  readonly verb: string;
  readonly event: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly object: string | null;
  /** The name as it stood, where a claim says that someone goes by it: both parties may be one entity. */
  readonly alias?: string | null;
  readonly recipient: string | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly at: readonly string[];
  readonly when: When | null;
  readonly count: Count | null;
  readonly ended: boolean;
}

/** Names, of any entity id, the one that stands for it today. */
export type StandsFor = (id: string) => string;

/** The same statement where nobody stands for another, as nearly always: its ids are known then. */
export function underJudgements(statement: Statement, standsFor: StandsFor): Statement {
  if (partiesOf(statement).every((id) => standsFor(id) === id)) return statement;
  const one = (id: string | null): string | null => (id === null ? null : standsFor(id));
  const all = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids.map(standsFor))].sort();
  return {
    ...statement,
    subject: one(statement.subject),
    object: one(statement.object),
    recipient: one(statement.recipient),
    from: all(statement.from),
    to: all(statement.to),
    at: all(statement.at),
  };
}

export function partiesOf(statement: Statement): readonly string[] {
  const single = [statement.subject, statement.object, statement.recipient];
  return [
    ...single.filter((id) => id !== null),
    ...statement.from,
    ...statement.to,
    ...statement.at,
  ];
}

/** What an unknown verb does is told apart by the verb, other names by the name; else a known relation's name says it all. */
function relationParts({ relation, verb, alias }: Statement): readonly [string, string | null] {
  if (relation === 'OTHER') return [relation, verb];
  return [relation, alias == null ? null : nameKey(alias)];
}

/** The same words about the same parties are the same claim, whoever says them. */
export const claimId = remembered((statement) => {
  const { when, count } = statement;
  return contentId(
    'claim',
    statement.subject,
    ...relationParts(statement),
    statement.object,
    statement.recipient,
    ...[statement.from, statement.to, statement.at].map((ids) => [...ids].sort().join(' ')),
    when?.start ?? null,
    when?.end ?? null,
    count?.min ?? null,
    count?.max ?? null,
    statement.ended ? 'ended' : null,
  );
});

/** Claims of one subject, relation and object stand behind one relationship. */
export const relationshipId = remembered((statement) =>
  contentId('relationship', statement.subject, ...relationParts(statement), statement.object),
);

/** A relationship that is told often is derived again each time, of the same statements. */
function remembered(idOf: (statement: Statement) => string): (statement: Statement) => string {
  const ids = new WeakMap<Statement, string>();
  return (statement) => {
    const known = ids.get(statement);
    if (known !== undefined) return known;
    const id = idOf(statement);
    ids.set(statement, id);
    return id;
  };
}
