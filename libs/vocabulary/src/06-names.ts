import { createRequire } from 'node:module';
import { z } from 'zod';
import { readYaml, type DataFile } from './01-read-yaml.js';
import { entityKinds } from './kinds.js';
import type { CountryName, KnownName } from './vocabulary.js';

export interface Names {
  readonly country: (name: string) => CountryName | undefined;
  readonly knownName: (name: string) => KnownName | undefined;
}

const code = z.string().regex(/^[A-Z]{3}$/u, 'a country is its ISO 3166-1 alpha-3 code: QAT.');
const list = z.array(z.string().min(1)).default([]);

/** What the package of countries does not say: other names, seats of government, other words for the people. */
export const governmentsFile = z.record(
  code,
  z.strictObject({ names: list, governments: list, demonyms: list, not: list }),
);
export const gazetteerFile = z.partialRecord(
  z.enum(entityKinds),
  z.record(
    z.string(),
    z.union([list, z.strictObject({ country: code.nullable(), also: list })]).nullable(),
  ),
);

const countryPackage = z.array(
  z.object({
    cca3: code,
    name: z.object({ common: z.string(), official: z.string() }),
    capital: z.array(z.string()),
    demonyms: z.object({ eng: z.object({ m: z.string(), f: z.string() }) }).partial(),
  }),
);

export function readNames(data: URL): Names {
  const governments = readYaml(
    new URL('governments.yaml', data),
    'governments.yaml',
    governmentsFile,
  );
  const gazetteer = readYaml(new URL('gazetteer.yaml', data), 'gazetteer.yaml', gazetteerFile);
  const countries = countryNames(governments);
  const known = knownNames(gazetteer);
  return {
    country: (name) => countries.find(name),
    knownName: (name) => known.find(name),
  };
}

/** Names found without their case, unless they are short acronyms: "us" is not the US, nor "who" the WHO. */
class NameIndex<Entry> {
  readonly #exact = new Map<string, Entry>();
  readonly #anyCase = new Map<string, Entry>();

  has(name: string): boolean {
    return this.#exact.has(plain(name));
  }

  add(name: string, entry: Entry): void {
    const key = plain(name);
    this.#exact.set(key, entry);
    if (!isShortAcronym(key) && !this.#anyCase.has(key.toLowerCase()))
      this.#anyCase.set(key.toLowerCase(), entry);
  }

  find(name: string): Entry | undefined {
    const key = plain(name);
    return this.#exact.get(key) ?? this.#anyCase.get(key.toLowerCase());
  }
}

function isShortAcronym(name: string): boolean {
  return /^[A-Z.&]{1,5}$/u.test(name) && name === name.toUpperCase();
}

/** "the Côte d’Ivoire's" → "Cote d'Ivoire". */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`ʼ]/gu, "'")
    .replace(/[‐‑–]/gu, '-')
    .trim()
    .replace(/^the\s+/iu, '')
    .replace(/'s?$/u, '')
    .replace(/\s+/gu, ' ');
}

function countryNames(file: DataFile<z.infer<typeof governmentsFile>>): NameIndex<CountryName> {
  const index = new NameIndex<CountryName>();
  const require = createRequire(import.meta.url);
  const countries = countryPackage.parse(require('world-countries') as unknown);
  const named = new Map(countries.map(({ cca3, name }) => [cca3, name.common]));
  named.set('XKX', 'Kosovo');
  for (const [cca3, own] of Object.entries(file.content)) {
    const country = named.get(cca3);
    if (country === undefined)
      throw file.wrong([cca3], `${cca3} is no country's code. Look it up in ISO 3166-1 alpha-3.`);
    for (const as of ['name', 'government', 'demonym'] as const) {
      own[`${as}s`].forEach((name, position) => {
        const known = index.has(name) ? index.find(name) : undefined;
        if (known !== undefined)
          throw file.wrong(
            [cca3, `${as}s`, position],
            `"${name}" already stands for ${known.country}. Keep one.`,
          );
        for (const form of as === 'demonym' ? peoples(name) : [name])
          if (!index.has(form)) index.add(form, { code: cca3, country, as });
      });
    }
  }
  for (const { cca3, name, capital, demonyms } of countries) {
    const code = cca3 === 'UNK' ? 'XKX' : cca3;
    const not = new Set(file.content[code]?.not);
    const add = (form: string, as: CountryName['as']): void => {
      if (form !== '' && !index.has(form) && !not.has(form))
        index.add(form, { code, country: name.common, as });
    };
    add(name.common, 'name');
    add(name.official, 'name');
    for (const seat of capital) add(seat, 'government');
    for (const people of [demonyms.eng?.m ?? '', demonyms.eng?.f ?? ''])
      for (const form of people === '' ? [] : peoples(people)) add(form, 'demonym');
  }
  return index;
}

/** "Qatari" → "Qatari", "Qataris"; "Frenchman" → "Frenchmen". */
function peoples(demonym: string): readonly string[] {
  if (/(ese|ch|sh|ss|s|z)$/u.test(demonym)) return [demonym];
  if (demonym.endsWith('man') && /(ch|sh)m/u.test(demonym))
    return [demonym, demonym.replace(/man$/u, 'men')];
  return [demonym, `${demonym}s`];
}

function knownNames(file: DataFile<z.infer<typeof gazetteerFile>>): NameIndex<KnownName> {
  const index = new NameIndex<KnownName>();
  for (const kind of entityKinds) {
    for (const [name, entry] of Object.entries(file.content[kind] ?? {})) {
      const aliases = Array.isArray(entry) ? entry : (entry?.also ?? []);
      const country = Array.isArray(entry) ? null : (entry?.country ?? null);
      const known = { name, kind, country, aliases };
      for (const form of [name, ...aliases]) {
        const other = index.has(form) ? index.find(form) : undefined;
        if (other !== undefined)
          throw file.wrong(
            [kind, name],
            `"${form}" already names ${other.name}. Keep one, or write it out.`,
          );
        index.add(form, known);
      }
    }
  }
  return index;
}
