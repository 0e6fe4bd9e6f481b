import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GraphError } from '../graph-error.js';
import { statementNames, type StatementName } from './names.js';

export type Statements = Readonly<Record<StatementName, string>>;

/** The folder `cypher/`, above this file wherever it was built to. */
export function cypherFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'cypher', 'migrations'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new GraphError(
        'UNEXPECTED',
        'The folder cypher/ with its statements is missing. Run Whence from its own checkout, or copy cypher/ beside it.',
      );
    folder = parent;
  }
  return join(folder, 'cypher');
}

/** Reads every statement that the code names; a missing one stops the start. */
export function loadStatements(folder = cypherFolder()): Statements {
  const entries = statementNames.map((name) => {
    const path = join(folder, `${name}.cypher`);
    if (!existsSync(path))
      throw new GraphError(
        'UNEXPECTED',
        `The statement cypher/${name}.cypher is missing. Restore it (git checkout cypher).`,
      );
    return [name, readFileSync(path, 'utf8')] as const;
  });
  return Object.fromEntries(entries) as Record<StatementName, string>;
}

/** Names of all statement files there are, for the test that none is unused. */
export function statementFiles(folder = cypherFolder()): readonly string[] {
  return ['read', 'write'].flatMap((room) =>
    readdirSync(join(folder, room))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => `${room}/${file.replace(/\.cypher$/, '')}`),
  );
}
