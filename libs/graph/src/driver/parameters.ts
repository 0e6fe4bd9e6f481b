import neo4j from 'neo4j-driver';

/** Parameters of a statement: plain values, dates as ISO strings. */
export type Parameters = Readonly<Record<string, unknown>>;

/** JavaScript numbers reach Neo4j as floats; whole ones are meant as integers. */
export function toParameters(parameters: Parameters): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in parameters) values[name] = toValue(parameters[name]);
  return values;
}

function toValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toValue);
  if (value !== null && typeof value === 'object') return toParameters(value as Parameters);
  return value === undefined ? null : value;
}
