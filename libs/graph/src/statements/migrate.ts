import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../driver/connection.js';
import { GraphError } from '../graph-error.js';
import { cypherFolder } from './catalogue.js';

export interface Migration {
  /** "V0001". */
  readonly version: string;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const fileName = /^(V\d{4})__(\w+)\.cypher$/;

/** All migrations in order. The checksum ignores how lines end and what stands in comments. */
export function loadMigrations(folder = join(cypherFolder(), 'migrations')): readonly Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const [, version, name] = fileName.exec(file) ?? [];
      if (version === undefined || name === undefined)
        throw new GraphError(
          'UNEXPECTED',
          `cypher/migrations/${file} is not named like V0001__what_it_does.cypher. Rename it.`,
        );
      const text = normalised(readFileSync(join(folder, file), 'utf8'));
      const statements = text.split(/;\s*(?:\n|$)/).filter((statement) => statement.trim() !== '');
      return {
        version,
        name,
        checksum: createHash('sha256').update(text).digest('hex'),
        statements,
      };
    });
}

function normalised(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

interface Applied {
  readonly version: string;
  readonly checksum: string;
}

/**
 * Applies what is missing, in order. Each statement can be repeated (IF NOT EXISTS, MERGE), so two services
 * that start at once do no harm, and one that died half-way goes on where it stopped.
 */
export async function migrate(
  connection: Connection,
  migrations = loadMigrations(),
): Promise<readonly string[]> {
  return connection.schema(async (run) => {
    await run(
      'CREATE CONSTRAINT migration_versions IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE',
    );
    const applied = (await run(
      'MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum',
    )) as unknown as readonly Applied[];
    check(migrations, applied);
    const missing = migrations.filter(
      ({ version }) => !applied.some((known) => known.version === version),
    );
    for (const { version, name, checksum, statements } of missing) {
      for (const statement of statements) await runBesideOthers(() => run(statement));
      await run(
        'MERGE (m:Migration {version: $version}) ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = toString(datetime())',
        { version, name, checksum },
      );
    }
    if (missing.length > 0) await run('CALL db.awaitIndexes(600)');
    return missing.map(({ version }) => version);
  });
}

/**
 * Another service that starts may make or drop the same index at the same moment, which Neo4j refuses in spite of IF NOT EXISTS,
 * or by a deadlock; asked again, it finds it done.
 */
async function runBesideOthers(statement: () => Promise<unknown>, tries = 5): Promise<void> {
  try {
    await statement();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (tries === 1 || !/\.Schema\.|\.TransientError\./u.test(code)) throw error;
    await runBesideOthers(statement, tries - 1);
  }
}

function check(migrations: readonly Migration[], applied: readonly Applied[]): void {
  for (const { version, checksum } of applied) {
    const mine = migrations.find((migration) => migration.version === version);
    if (mine === undefined)
      throw new GraphError(
        'MIGRATION_CHANGED',
        `The graph was made by a newer Whence: it has the migration ${version}, which is not in cypher/migrations. Start that version, or another database.`,
      );
    if (mine.checksum !== checksum)
      throw new GraphError(
        'MIGRATION_CHANGED',
        `cypher/migrations/${version}__${mine.name}.cypher was changed after it was applied. Restore it (git checkout cypher/migrations) and put the change into a new migration.`,
      );
  }
}
