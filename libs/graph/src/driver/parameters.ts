import neo4j from 'neo4j-driver';

/** Parameters of a statement: plain values, dates as ISO strings. */
export type Parameters = Readonly<Record<string, unknown>>;

/** JavaScript numbers reach Neo4j as floats; whole ones are meant as integers. */
export function toParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toValue(value)]),
  );
}

function toValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toValue);
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
  return value === undefined ? null : value;
}
