import { readFileSync } from 'node:fs';

const { version: own } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

export const version = own;

/** Who is named as the recorder of what the command line and the service store. */
export const recorder = `whence ${own}`;
