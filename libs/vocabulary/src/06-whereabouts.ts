import { z } from 'zod';
import { readYaml, wordList, type DataFile } from './01-read-yaml.js';
import { plain } from './06-names.js';

/** Countries of places and people whom news names without saying where they are from. Codes are ISO 3166-1 alpha-3. */
export interface Whereabouts {
  readonly countryOfCity: (name: string) => string | undefined;
  readonly namesakesOf: (name: string) => readonly string[];
  readonly countryOfLeader: (name: string) => string | undefined;
}

const code = z.string().regex(/^[A-Z]{3}$/u, 'a country is its ISO 3166-1 alpha-3 code: QAT.');

/** `PAK: Multan, Quetta`, `RUS: (Vladimir) Putin`: names by country; what stands in brackets may be left out. */
export const namesByCountryFile = z.record(code, wordList);

export function readWhereabouts(data: URL): Whereabouts {
  const read = (name: string): ReadonlyMap<string, string> =>
    byName(readYaml(new URL(name, data), name, namesByCountryFile));
  // Thousands of names, which nobody needs before the first report is read.
  let cities: ReadonlyMap<string, string> | undefined;
  let leaders: ReadonlyMap<string, string> | undefined;
  const namesakes = byTown(
    readYaml(new URL('namesakes.yaml', data), 'namesakes.yaml', namesByCountryFile),
  );
  return {
    countryOfCity: (name) => (cities ??= read('cities.yaml')).get(withoutSigns(plain(name))),
    namesakesOf: (name) => namesakes.get(plain(name)) ?? [],
    countryOfLeader: (name) => (leaders ??= read('leaders.yaml')).get(plain(name)),
  };
}

/** "Ma'rib" is listed as Marib. */
function withoutSigns(name: string): string {
  return name.replaceAll("'", '');
}

/** Trujillo → Honduras, Venezuela. */
function byTown({
  content,
}: DataFile<z.infer<typeof namesByCountryFile>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [country, names] of Object.entries(content))
    for (const name of names) found.set(plain(name), [...(found.get(plain(name)) ?? []), country]);
  return found;
}

/** A name that is written out twice is a slip; a short form that fits people of two countries tells nothing. */
function byName(file: DataFile<z.infer<typeof namesByCountryFile>>): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  const short = new Map<string, string | null>();
  for (const [country, names] of Object.entries(file.content)) {
    for (const name of names) {
      const full = plain(name.replace(/[()]/gu, ''));
      const other = whole.get(full);
      if (other !== undefined && other !== country)
        throw file.wrong([country], `"${name}" is already in ${other}. Keep one.`, name);
      whole.set(full, country);
      if (!name.includes('(')) continue;
      const rest = plain(name.replace(/\([^()]*\)/gu, ''));
      short.set(rest, !short.has(rest) || short.get(rest) === country ? country : null);
    }
  }
  for (const [name, country] of short)
    if (country !== null && !whole.has(name)) whole.set(name, country);
  return whole;
}
