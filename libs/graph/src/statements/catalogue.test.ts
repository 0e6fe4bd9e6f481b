import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadStatements, statementFiles } from './catalogue.js';
import { withEdgeTypes } from './edge-types.js';
import { loadMigrations } from './migrate.js';
import { statementNames } from './names.js';

test('every statement file is run by some code, and every one that is run is there', () => {
  expect([...statementNames].sort()).toEqual([...statementFiles()].sort());
  const source = join(import.meta.dirname, '..');
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('names.ts'))
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  expect(statementNames.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

test('a missing statement stops the start and says how to get it back', () => {
  expect(() => loadStatements('/nowhere')).toThrow(/read\/.*\.cypher is missing. Restore it/);
});

test('migrations follow each other without gaps, each checksum its own', () => {
  const migrations = loadMigrations();
  expect(migrations.map(({ version }) => version)).toEqual(
    migrations.map((_, index) => `V${String(index + 1).padStart(4, '0')}`),
  );
  expect(new Set(migrations.map(({ checksum }) => checksum)).size).toBe(migrations.length);
});

test('edge types that are not names of relations are refused', () => {
  const statements = loadStatements();
  const paths = (name: string) =>
    withEdgeTypes(statements, () => ({ relations: [{ name }] }))['read/paths'];
  expect(paths('TRANSFERS')).toContain('[:OTHER|TRANSFERS*..6]');
  expect(() => paths('X*..9]-() DETACH')).toThrow(/capitals and underscores/);
});
