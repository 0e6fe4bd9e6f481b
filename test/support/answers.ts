type Path = readonly (string | number)[];

/** What stands in an answer under a path: `at(data, 'claims', 'nodes', 0)`. Undefined where there is nothing. */
export function at(value: unknown, ...path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  return found;
}

/** A story that goes on with an id or a cursor must have got one. */
export function textAt(value: unknown, ...path: Path): string {
  const found = at(value, ...path);
  if (typeof found !== 'string') throw new Error(`There is no text at ${path.join('.')}.`);
  return found;
}

export function listAt(value: unknown, ...path: Path): readonly unknown[] {
  const found = at(value, ...path);
  if (!Array.isArray(found)) throw new Error(`There is no list at ${path.join('.')}.`);
  return found;
}
