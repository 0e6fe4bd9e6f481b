import neo4j, { type Plan } from 'neo4j-driver';
import { loadStatements } from './statements/catalogue.js';
import { statementNames } from './statements/names.js';

/** For tests: the statements as they lie in their files, and how Neo4j would run them. */
export { Connection } from './driver/connection.js';
export { loadMigrations, migrate } from './statements/migrate.js';
export { loadStatements, statementNames };

export interface Explained {
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
    const parameters: Record<string, unknown> = {};
    for (const [name, example] of exampleParameters(statement)) {
      const { records } = await session.run(`RETURN ${example} AS value`);
      parameters[name] = records[0]?.get('value');
    }
    const { summary } = await session.run(explained(statement), parameters);
    return { operators: summary.plan === false ? [] : flattened(summary.plan) };
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Names and examples of the `// :param name => example` lines. */
export function exampleParameters(statement: string): ReadonlyMap<string, string> {
  const lines = [...statement.matchAll(/^\/\/ :param (\w+) => (.+)$/gm)];
  return new Map(lines.map(([, name = '', example = '']) => [name, example]));
}

/** Names of the parameters that the statement uses. */
export function usedParameters(statement: string): ReadonlySet<string> {
  const code = statement.replaceAll(/^\s*\/\/.*$/gm, '');
  return new Set([...code.matchAll(/\$(\w+)/g)].map(([, name = '']) => name));
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
