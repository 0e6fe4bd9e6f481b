import neo4j, { type Session } from 'neo4j-driver';
import { loadStatements } from './statements/catalogue.js';
import { statementNames } from './statements/names.js';

/** For tests: the statements as they lie in their files, and how Neo4j would run them. */
export { Connection } from './driver/connection.js';
export { loadMigrations, migrate } from './statements/migrate.js';
export { loadStatements, statementNames };

export interface Explained {
  /** Names of the parameters in the example. */
  readonly given: readonly string[];
  /** Operators from the leaves up, with their details: "NodeIndexSeek RANGE INDEX c:Claim(subjectId, sortKey) …". */
  readonly operators: readonly string[];
}

interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** Runs the example parameters of the statement's comment and asks for its plan. */
export async function explain(address: Address, statement: string): Promise<Explained> {
  return inSession(address, async (session) => {
    const q = await exampleOf(statement, session);
    const { summary } = await session.run(asked('EXPLAIN', statement), { q });
    const operators = summary.plan === false ? [] : flattened(summary.plan, describe);
    return { given: Object.keys(q), operators };
  });
}

/** Runs the statement with its example parameters and `more`; gives the rows of each operator, named as in `explain`. */
export async function profile(
  address: Address,
  statement: string,
  more: object,
): Promise<readonly { readonly operator: string; readonly rows: number }[]> {
  return inSession(address, async (session) => {
    const q = { ...(await exampleOf(statement, session)), ...more };
    const { summary } = await session.run(asked('PROFILE', statement), { q });
    if (summary.profile === false) return [];
    return flattened(summary.profile, (plan) => ({ operator: describe(plan), rows: plan.rows }));
  });
}

async function inSession<T>(
  { uri, user, password }: Address,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session();
  try {
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}

async function exampleOf(statement: string, session: Session): Promise<object> {
  const { records } = await session.run<{ q: object }>(
    `RETURN ${exampleParameters(statement)} AS q`,
  );
  return records[0]?.get('q') ?? {};
}

/** The map of the line `// :param q => {…}`, empty where a statement takes nothing. */
function exampleParameters(statement: string): string {
  return /^\/\/ :param q => (.+)$/m.exec(statement)?.[1] ?? '{}';
}

/** Names of the parameters that the statement uses. */
export function usedParameters(statement: string): readonly string[] {
  const code = statement.replaceAll(/^\s*\/\/.*$/gm, '');
  return [...new Set([...code.matchAll(/\$q\.(\w+)/g)].map(([, name = '']) => name))];
}

function asked(how: 'EXPLAIN' | 'PROFILE', statement: string): string {
  const code = statement.replaceAll(/^\s*\/\/.*$/gm, '');
  return /^\s*CYPHER /.test(code)
    ? code.replace(/^\s*CYPHER (\S+)/, `CYPHER $1 ${how}`)
    : `${how} ${code}`;
}

interface Operator {
  readonly operatorType: string;
  readonly arguments: object;
}

function flattened<One extends Operator & { readonly children: readonly One[] }, T>(
  plan: One,
  tell: (operator: One) => T,
): readonly T[] {
  return [...plan.children.flatMap((child) => flattened(child, tell)), tell(plan)];
}

function describe({ operatorType, arguments: more }: Operator): string {
  const { Details = '' } = more as { readonly Details?: string };
  return `${operatorType.split('@')[0] ?? ''} ${Details}`;
}
