// How well names of different reports are told to be one: `npm run bench:resolution [-- --errors] [--json]`.
// The pairs are in test/resolution/pairs.tsv. Every second one (by a hash of its names) is held out:
// rules may be tuned on the others only.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compareEntities } from '@whence/entity';
import { loadVocabulary } from '@whence/vocabulary';

const flags = new Set(process.argv.slice(2));
const vocabulary = loadVocabulary();

const pairs = readFileSync(new URL('../../test/resolution/pairs.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [category, same, kindA, nameA, countryA, kindB, nameB, countryB] = line
      .split('\t')
      .map((cell) => cell.trim());
    const hash = createHash('sha256').update(`${nameA}|${nameB}`).digest();
    return {
      category,
      same: same === 'yes',
      heldOut: (hash[0] ?? 0) % 2 === 0,
      a: { kind: kindA, name: nameA, country: countryA || null },
      b: { kind: kindB, name: nameB, country: countryB || null },
    };
  });

const judged = pairs.map((pair) => ({ ...pair, ...compareEntities(pair.a, pair.b, vocabulary) }));

function measure(rows) {
  const applied = rows.filter((row) => row.verdict === 'same');
  const suggested = rows.filter((row) => row.verdict === 'suggest');
  const truly = rows.filter((row) => row.same);
  const right = applied.filter((row) => row.same).length;
  return {
    pairs: rows.length,
    applied: applied.length,
    suggested: suggested.length,
    precision: applied.length === 0 ? 1 : right / applied.length,
    recall: right / truly.length,
    reached: (right + suggested.filter((row) => row.same).length) / truly.length,
  };
}

const table = {
  tuning: measure(judged.filter((row) => !row.heldOut)),
  'held out': measure(judged.filter((row) => row.heldOut)),
  all: measure(judged),
};

if (flags.has('--json')) {
  const numbers = Object.entries(table).flatMap(([set, row]) =>
    Object.entries(row).map(([name, value]) => [`${set}.${name}`, value]),
  );
  console.log(JSON.stringify(Object.fromEntries(numbers)));
} else {
  console.log(
    'set        pairs  applied  suggested  precision  recall(applied)  recall(applied or suggested)',
  );
  for (const [set, row] of Object.entries(table))
    console.log(
      `${set.padEnd(9)}  ${String(row.pairs).padStart(5)}  ${String(row.applied).padStart(7)}  ${String(row.suggested).padStart(9)}  ${row.precision.toFixed(3).padStart(9)}  ${row.recall.toFixed(3).padStart(15)}  ${row.reached.toFixed(3).padStart(28)}`,
    );
}

if (flags.has('--errors')) {
  const wrong = judged.filter(
    (row) => !row.heldOut && (row.same ? row.verdict === 'different' : row.verdict === 'same'),
  );
  for (const row of wrong)
    console.log(
      `${row.same ? 'missed' : 'WRONGLY MERGED'}  ${row.category}: ${row.a.name} (${row.a.country}) ~ ${row.b.name} (${row.b.country}): ${row.reasons.join('; ')}`,
    );
}
