import { readdirSync, readFileSync } from 'node:fs';

/** At the root of the project, where people look for examples. */
const folder = new URL('../../../../examples/queries/', import.meta.url);

export interface ExampleQuery {
  /** `01-whence-do-we-know.graphql` */
  readonly file: string;
  readonly query: string;
}

export function exampleQueries(): readonly ExampleQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ file, query: readFileSync(new URL(file, folder), 'utf8') }));
}
