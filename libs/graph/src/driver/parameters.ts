import neo4j, { type Integer } from 'neo4j-driver';

/** Parameters of a statement: plain values, dates as ISO strings. */
export type Parameters = Readonly<Record<string, unknown>>;

/** JavaScript numbers reach Neo4j as floats; whole ones are meant as integers. */
export function toParameters(parameters: Parameters): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in parameters) values[name] = toValue(parameters[name]);
  return values;
}

function toValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? whole(value) : value;
  if (Array.isArray(value)) return value.every(isText) ? value : value.map(toValue);
  if (value !== null && typeof value === 'object') return toParameters(value as Parameters);
  return value === undefined ? null : value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Positions and counts of a few hundred reports are mostly the same small numbers. */
const known: Integer[] = [];
const mostKnown = 4096;

function whole(value: number): Integer {
  if (value < 0 || value >= mostKnown) return neo4j.int(value);
  return (known[value] ??= neo4j.int(value));
}
