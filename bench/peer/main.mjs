// One question, an actor's newest fifty claims with all that stands behind them, through Whence and its peers:
// `npm run bench:peer -- [--claims 100000] [--keep folder] [--json]`. Every side is a process of its own and answers over HTTP.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../graph/load.mjs';
import { median, options, percentile, table, times, withRange } from '../graph/measure.mjs';
import { keptIn, startOwnNeo4j, withAll } from '../graph/neo4j.mjs';
import { hub, ordinary } from '../graph/readings.mjs';
import { question } from './question.mjs';
import { startSide } from './start-side.mjs';

const sides = {
  whence: 'Whence, GraphQL',
  raw: 'best Cypher, driver, bare HTTP',
  tuned: '@neo4j/graphql, tuned by hand',
  loaders: 'resolver per field, DataLoader',
  natural: '@neo4j/graphql, natural form',
};
const here = fileURLToPath(new URL('.', import.meta.url));
const given = options();
const claims = Number(given.claims ?? 100_000);
const rounds = Number(given.rounds ?? 3);
const milliseconds = Number(given.seconds ?? 3) * 1000;
const numbers = {};

if (!existsSync(join(here, 'node_modules', '@neo4j', 'graphql'))) {
  console.error('Installing the peers into bench/peer …');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 2, 2] }); // prettier-ignore
  if (status !== 0) throw new Error('The peers could not be installed. Is there a registry?');
}

await withAll([() => startOwnNeo4j(keptIn(given.keep, claims))], async ([{ graph, neo4j }]) => {
  await load(graph, claims);
  const actors = {
    hub: (await graph.read.entity({ name: hub })).id,
    ordinary: (await graph.read.entity({ name: ordinary })).id,
  };
  await withAll(
    Object.keys(sides).map((side) => () => startSide(side, neo4j)),
    async (running) => {
      const report = [];
      for (const [actor, id] of Object.entries(actors)) report.push(await compare(actor, id, running)); // prettier-ignore
      if (given.json) console.log(JSON.stringify(numbers));
      else console.log(report.join('\n\n'));
    },
  );
});

async function compare(actor, id, running) {
  const measured = running.map(({ side, url }) => ({ side, url, perSecond: [], taken: [], claims: 0 })); // prettier-ignore
  for (const each of measured) {
    each.claims = await ask(each.url, id);
    await times(() => ask(each.url, id), { connections: 8, most: 60, milliseconds });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const each of round % 2 === 0 ? measured : measured.toReversed()) {
      const { taken, perSecond } = await times(() => ask(each.url, id), { connections: 8, most: 4000, milliseconds }); // prettier-ignore
      each.perSecond.push(perSecond);
      each.taken.push(...taken);
    }
  }
  const [whence] = measured;
  const rows = measured.map(({ side, perSecond, taken, claims: got }) => {
    const ratios = perSecond.map((rate, round) => whence.perSecond[round] / rate);
    numbers[`${actor}.${side}.per_second`] = median(perSecond);
    numbers[`${actor}.whence_over_${side}`] = median(ratios);
    return [
      sides[side],
      got,
      withRange(perSecond, 1),
      percentile(taken, 0.5).toFixed(1),
      percentile(taken, 0.99).toFixed(1),
      withRange(ratios),
    ];
  });
  const header = [actor, 'claims', 'answers/s', 'p50 ms', 'p99 ms', 'Whence ÷ this'];
  return table(header, rows);
}

/** How many claims came; an answer with errors is none. */
async function ask(url, id) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question, variables: { id } }),
    signal: AbortSignal.timeout(120_000),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(`${url}: ${answer.errors[0].message}`);
  return (answer.data.claims.nodes ?? answer.data.claims).length;
}
