// Which texts are one text republished, by threshold: `npm run bench:same-text [-- --json]`.
// The pairs are in test/same-text/pairs.tsv. Every second one (by a hash of its texts) is held out: the threshold is
// chosen on the others only.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isSameText, threshold } from '../../libs/graph/dist/derive/same-text.js';

const pairs = readFileSync(new URL('../../test/same-text/pairs.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [category, same, left, right] = line.split('\t');
    const hash = createHash('sha256').update(`${left}|${right}`).digest();
    return {
      category,
      same: same === 'yes',
      heldOut: (hash[0] ?? 0) % 2 === 0,
      texts: [left, right],
    };
  });

function measure(rows, atLeast) {
  const taken = rows.filter(({ texts }) => isSameText(...texts, atLeast));
  const right = taken.filter(({ same }) => same).length;
  return {
    precision: taken.length === 0 ? 1 : right / taken.length,
    recall: right / rows.filter(({ same }) => same).length,
  };
}

const halves = {
  tuning: pairs.filter(({ heldOut }) => !heldOut),
  'held out': pairs.filter(({ heldOut }) => heldOut),
};
const numbers = {};
for (const [name, rows] of Object.entries(halves)) {
  if (!process.argv.includes('--json')) console.log(`${name}, ${rows.length} pairs`);
  for (const atLeast of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const { precision, recall } = measure(rows, atLeast);
    if (atLeast === threshold) Object.assign(numbers, { [`${name}.precision`]: precision, [`${name}.recall`]: recall }); // prettier-ignore
    if (!process.argv.includes('--json'))
      console.log(`  at least ${atLeast}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}${atLeast === threshold ? '  ← the one in use' : ''}`); // prettier-ignore
  }
}
if (process.argv.includes('--json')) console.log(JSON.stringify(numbers));
else
  for (const category of [...new Set(pairs.map((pair) => pair.category))]) {
    const rows = pairs.filter((pair) => pair.category === category);
    const taken = rows.filter(({ texts }) => isSameText(...texts)).length;
    console.log(`${category.padEnd(10)} ${taken} of ${rows.length} taken for one text`);
  }
