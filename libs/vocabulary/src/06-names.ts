import { createRequire } from 'node:module';
import { z } from 'zod';
import { readYaml, wordList, type DataFile } from './01-read-yaml.js';
import { entityKinds } from './kinds.js';
import type { CountryName, KnownName } from './vocabulary.js';

export interface Names {
  readonly country: (name: string) => CountryName | undefined;
  readonly countryCalled: (code: string) => string | undefined;
  readonly capitalOf: (code: string) => string | undefined;
  readonly knownName: (name: string) => KnownName | undefined;
  readonly bodySeatedIn: (town: string) => KnownName | undefined;
}

const code = z.string().regex(/^[A-Z]{3}$/u, 'a country is its ISO 3166-1 alpha-3 code: QAT.');
const list = wordList.default([]);

/** What the package of countries does not say: other names, seats of government, other words for the people. */
export const governmentsFile = z.strictObject({
  capitalised: list,
  bodies: z.record(z.string(), z.string()).default({}),
  countries: z.record(
    code,
    z.strictObject({
      call: z.string().optional(),
      names: list,
      governments: list,
      demonyms: list,
      parts: list,
      peoples: list,
      not: list,
    }),
  ),
});
const nameForm = 'write the name, and its country in brackets where it has one: "Reuters (GBR)".';
const nothing = z.null().transform((): readonly string[] => []);

/** `Reuters (GBR): Thomson Reuters`, by kind. */
export const gazetteerFile = z.partialRecord(
  z.enum(entityKinds),
  z.record(z.string().regex(/^[^()]+( \([A-Z]{3}\))?$/u, nameForm), list.or(nothing)),
);

const countryPackage = z.array(
  z.object({
    cca3: code,
    unMember: z.boolean(),
    name: z.object({ common: z.string(), official: z.string() }),
    capital: z.array(z.string()),
    demonyms: z.object({ eng: z.object({ m: z.string(), f: z.string() }) }).partial(),
  }),
);

type PackagedCountries = z.infer<typeof countryPackage>;

export function readNames(data: URL): Names {
  const governments = readYaml(
    new URL('governments.yaml', data),
    'governments.yaml',
    governmentsFile,
  );
  const gazetteer = readYaml(new URL('gazetteer.yaml', data), 'gazetteer.yaml', gazetteerFile);
  const packaged = packagedCountries();
  const own = governments.content.countries;
  const called = new Map(packaged.map(({ cca3, name }) => [cca3, own[cca3]?.call ?? name.common]));
  const capitals = new Map(
    packaged.flatMap(({ cca3, capital: [only, ...others] }) =>
      only !== undefined && others.length === 0 ? [[cca3, only] as const] : [],
    ),
  );
  const countries = countryNames(governments, packaged, called);
  const known = knownNames(gazetteer);
  return {
    country: (name) => countries.find(name),
    countryCalled: (code3) => called.get(code3),
    capitalOf: (code3) => capitals.get(code3),
    knownName: (name) => known.find(name),
    bodySeatedIn: (town) => {
      const body = governments.content.bodies[plain(town)];
      return body === undefined ? undefined : known.find(body);
    },
  };
}

/** Whether words are those of a people: "Qatari", "Chechens". */
export function isPeople(country: CountryName | undefined): boolean {
  return country?.as === 'demonym' || country?.as === 'people';
}

const mostRemembered = 5_000;

/** Names found without their case, but for short acronyms: "us" is not the US, nor "who" the WHO. */
class NameIndex<Entry> {
  readonly #exact = new Map<string, Entry>();
  readonly #anyCase = new Map<string, Entry>();
  readonly #asked = new Map<string, Entry | undefined>();

  /** `isWord` says which names are words too, which in small letters mean something else: "male", "dawn". */
  constructor(private readonly isWord: (name: string) => boolean) {}

  get(name: string): Entry | undefined {
    return this.#exact.get(plain(name));
  }

  add(name: string, entry: Entry): void {
    const key = plain(name);
    if (this.#asked.size > 0) this.#asked.clear();
    this.#exact.set(key, entry);
    if (!isShortAcronym(key) && !this.#anyCase.has(key.toLowerCase()))
      this.#anyCase.set(key.toLowerCase(), entry);
  }

  /** The same words are asked for again and again while a report is read. */
  find(name: string): Entry | undefined {
    if (this.#asked.has(name)) return this.#asked.get(name);
    if (this.#asked.size >= mostRemembered) this.#asked.clear();
    const entry = this.#lookUp(name);
    this.#asked.set(name, entry);
    return entry;
  }

  #lookUp(name: string): Entry | undefined {
    const key = plain(name);
    const exact = this.#exact.get(key);
    if (exact !== undefined) return exact;
    const small = key.toLowerCase();
    return key === small && this.isWord(small) ? undefined : this.#anyCase.get(small);
  }
}

function isShortAcronym(name: string): boolean {
  return /^[A-Z.&]{1,5}$/u.test(name) && name === name.toUpperCase();
}

/** "the Côte d’Ivoire's" → "Cote d'Ivoire". */
export function plain(name: string): string {
  if (/^[A-SU-Z][a-z]*(?:[ -][A-Za-z]+)*$/u.test(name)) return name;
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

/** `called` has what each country goes by here, by its code. */
function countryNames(
  file: DataFile<z.infer<typeof governmentsFile>>,
  packaged: PackagedCountries,
  called: ReadonlyMap<string, string>,
): NameIndex<CountryName> {
  const { capitalised, countries } = file.content;
  const words = new Set(capitalised.map((word) => word.toLowerCase()));
  const index = new NameIndex<CountryName>((name) => words.has(name));
  const countryOf = (code3: string, name: string) => called.get(code3) ?? name;
  for (const { cca3, name } of packaged)
    index.add(name.common, { code: cca3, country: countryOf(cca3, name.common), as: 'name' });
  for (const [cca3, own] of Object.entries(countries)) {
    const country = called.get(cca3);
    if (country === undefined)
      throw file.wrong(
        ['countries', cca3],
        `${cca3} is no country's code. Look it up in ISO 3166-1 alpha-3.`,
      );
    for (const as of ['name', 'government', 'demonym', 'part', 'people'] as const) {
      for (const name of own[`${as}s`]) {
        const known = index.get(name);
        if (known !== undefined && known.code !== cca3)
          throw file.wrong(
            ['countries', cca3, `${as}s`],
            `"${name}" already stands for ${known.country}. Keep one.`,
            name,
          );
        const entry = { code: cca3, country, as };
        for (const form of isPeople(entry) ? peoples(name) : [name])
          if (index.get(form) === undefined) index.add(form, entry);
      }
    }
  }
  for (const { cca3, name, capital, demonyms, unMember } of packaged) {
    const country = countryOf(cca3, name.common);
    const not = new Set(countries[cca3]?.not);
    const add = (form: string, as: CountryName['as']): void => {
      if (form !== '' && index.get(form) === undefined && !not.has(form))
        index.add(form, { code: cca3, country, as });
    };
    add(name.official, 'name');
    // Capitals of small territories share their names with too much else: Victoria, Stanley, Kingston.
    if (unMember || stateLike.has(cca3)) for (const seat of capital) add(seat, 'government');
    const people = Object.values(demonyms.eng ?? {}).flatMap((word) => word.split(/, | or /u));
    for (const form of people.flatMap(peoples)) add(form, 'demonym');
  }
  return index;
}

const stateLike = new Set(['PSE', 'TWN', 'XKX', 'HKG', 'VAT', 'ESH']);

/** Members of the UN first: "French" is of France before it is of French Polynesia. */
function packagedCountries(): PackagedCountries {
  const require = createRequire(import.meta.url);
  const countries = countryPackage.parse(require('world-countries') as unknown);
  return countries
    .map((country) => (country.cca3 === 'UNK' ? { ...country, cca3: 'XKX' } : country))
    .sort((a, b) => Number(b.unMember) - Number(a.unMember));
}

/** "Qatari" → "Qatari", "Qataris"; "Frenchman" → "Frenchmen". */
function peoples(demonym: string): readonly string[] {
  if (demonym === '') return [];
  if (/(ese|[^e]ch|sh|s|z|x|men)$/u.test(demonym)) return [demonym];
  if (demonym.endsWith('man') && /(ch|sh)m/u.test(demonym))
    return [demonym, demonym.replace(/man$/u, 'men')];
  return [demonym, `${demonym}s`];
}

function knownNames(file: DataFile<z.infer<typeof gazetteerFile>>): NameIndex<KnownName> {
  // A single word in small letters is that word: "dawn", "solidarity".
  const index = new NameIndex<KnownName>((name) => !/[ -]/u.test(name));
  for (const kind of entityKinds) {
    for (const [key, aliases] of Object.entries(file.content[kind] ?? {})) {
      const [, name = key, country = null] = /^(.*?)(?: \((...)\))?$/u.exec(key) ?? [];
      const known = { name, kind, country, aliases };
      for (const form of [name, ...aliases]) {
        const other = index.get(form);
        if (other !== undefined && other.name !== name)
          throw file.wrong(
            [kind, key],
            `"${form}" already names ${other.name}. Keep one, or write it out.`,
          );
        index.add(form, known);
      }
    }
  }
  return index;
}
