import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, isObjectType, parse } from 'graphql';
import { checkLimits } from './limits.js';

const schema = buildSchema(`
  type Query { people(first: Int = 20): [Person!]! person: Person }
  type Person { name: String! friends(first: Int = 20): [Person!]! parents: [Person!]! best: Person letter: String }
`);
// As the decorator of a resolver says it.
Object.assign(personFields()['letter'] ?? {}, { extensions: { statement: true } });

function personFields() {
  const person = schema.getType('Person');
  return isObjectType(person) ? person.getFields() : {};
}

const limits = { depth: 5, cost: 1_000, aliases: 3 };

const refusal = (query: string, variables: object | null = {}): string | null => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  try {
    checkLimits(schema, document, operation, variables as Record<string, unknown> | null, limits);
    return null;
  } catch (error) {
    return String((error as { extensions: Record<string, unknown> }).extensions['code']);
  }
};

describe('a query is refused before it runs', () => {
  test.each([
    ['a modest one passes', '{ people(first: 5) { name friends(first: 5) { name } } }', null],
    ['deep', '{ person { best { best { best { best { name } } } } } }', 'TOO_DEEP'],
    [
      'deep by fragments',
      '{ person { ...a } } fragment a on Person { best { ...b } } fragment b on Person { best { best { best { name } } } }',
      'TOO_DEEP',
    ],
    [
      'deep in a fragment that is called like the introspection',
      '{ ...__schema } fragment __schema on Query { person { best { best { best { best { name } } } } } }',
      'TOO_DEEP',
    ],
    ['broad', '{ people(first: 100) { friends(first: 100) { name } } }', 'TOO_COSTLY'],
    ['broad by default', '{ people { friends { friends { name } } } }', 'TOO_COSTLY'],
    [
      'broad under two names',
      '{ a: people(first: 100) { friends(first: 5) { name } } b: people(first: 100) { friends(first: 5) { name } } }',
      'TOO_COSTLY',
    ],
    [
      'broad by lists that take no length',
      '{ people(first: 60) { parents { parents { name } } } }',
      'TOO_COSTLY',
    ],
    ['a few texts pass', '{ people(first: 40) { letter } }', null],
    ['many texts, each a statement of its own', '{ people(first: 60) { letter } }', 'TOO_COSTLY'],
    [
      'many aliases',
      '{ a: person { name } b: person { name } c: person { name } d: person { name } }',
      'TOO_MANY_ALIASES',
    ],
    [
      'many aliases by a fragment',
      '{ person { ...a best { ...a } } } fragment a on Person { x: name y: name }',
      'TOO_MANY_ALIASES',
    ],
  ])('%s', (_what, query, code) => {
    expect(refusal(query)).toBe(code);
  });

  test('a page length in a variable counts as what it is, and as the longest while nobody knows it', () => {
    const query = 'query ($n: Int) { people(first: $n) { friends(first: $n) { name } } }';
    expect(refusal(query, { n: 3 })).toBeNull();
    expect(refusal(query, { n: 100 })).toBe('TOO_COSTLY');
    expect(refusal(query, null)).toBe('TOO_COSTLY');
  });

  test('a page length that only the default of a variable says counts as what it is', () => {
    const query = 'query ($n: Int = 100) { people(first: $n) { friends(first: $n) { name } } }';
    expect(refusal(query)).toBe('TOO_COSTLY');
    expect(refusal(query, { n: 3 })).toBeNull();
    expect(refusal(query, { n: null })).toBeNull();
  });

  test('fragments that double twenty times are counted at once', () => {
    const doubling = Array.from(
      { length: 20 },
      (_each, index) => `fragment f${index} on Person { ...f${index + 1} ...f${index + 1} }`,
    );
    const query = `{ person { ...f0 } } ${doubling.join(' ')} fragment f20 on Person { best { name } }`;
    expect(refusal(query)).toBe('TOO_COSTLY');
  });

  test('the introspection of a tool passes', () => {
    const query =
      '{ __schema { types { name fields { type { ofType { ofType { ofType { ofType { name } } } } } } } } }';
    expect(refusal(query)).toBeNull();
  });
});
