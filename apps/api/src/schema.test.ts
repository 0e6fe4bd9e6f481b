import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { printedSchema, schemaFile } from './schema.js';

test('schema.graphql says what the code says; `npm run schema -w @whence/api` writes it anew', async () => {
  expect(await printedSchema()).toBe(await readFile(schemaFile, 'utf8'));
});
