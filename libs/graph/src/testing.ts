import neo4j, { type Plan } from 'neo4j-driver';
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

/** Runs the example parameters of the statement's comment and asks for its plan. */
export async function explain(
  address: { readonly uri: string; readonly user: string; readonly password: string },
  statement: string,
): Promise<Explained> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const session = driver.session();
  try {
    const { records } = await session.run(`RETURN ${exampleParameters(statement)} AS q`);
    const q: unknown = records[0]?.get('q');
    const { summary } = await session.run(explained(statement), { q });
    const operators = summary.plan === false ? [] : flattened(summary.plan);
    return { given: Object.keys(q ?? {}), operators };
  } finally {
    await session.close();
    await driver.close();
  }
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

function explained(statement: string): string {
  const code = statement.replaceAll(/^\s*\/\/.*$/gm, '');
  return /^\s*CYPHER /.test(code)
    ? code.replace(/^\s*CYPHER (\S+)/, 'CYPHER $1 EXPLAIN')
    : `EXPLAIN ${code}`;
}

function flattened(plan: Plan): readonly string[] {
  const details = (plan.arguments as Record<string, string | undefined>)['Details'] ?? '';
  return [
    ...plan.children.flatMap(flattened),
    `${plan.operatorType.split('@')[0] ?? ''} ${details}`,
  ];
}
