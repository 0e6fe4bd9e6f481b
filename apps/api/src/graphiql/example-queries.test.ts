import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { schemaFile } from '../schema.js';
import { exampleQueries } from './example-queries.js';

const schema = buildSchema(readFileSync(schemaFile, 'utf8'));

test.each(exampleQueries())('$file fits the schema and says on top what it asks', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(query).toMatch(/^# [A-Z]/u);
});
