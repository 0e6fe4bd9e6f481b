// From the start of the process to the first answer, servers already up: the service against a bare NestJS and Apollo of one
// field. `npm run bench:start -- [--rounds 10] [--json]`.
import { median, options, table, withRange } from '../graph/measure.mjs';
import { startOwnNeo4j, withAll } from '../graph/neo4j.mjs';
import { startSide } from '../peer/start-side.mjs';

const sides = {
  'bare NestJS and Apollo': '../start/bare',
  Whence: 'whence',
};
const given = options();
const rounds = Number(given.rounds ?? 10);

await withAll([() => startOwnNeo4j()], async ([{ neo4j }]) => {
  const taken = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  // The first of each fills the caches of the disk.
  for (let round = -1; round < rounds; round += 1)
    for (const [name, side] of Object.entries(sides)) {
      const milliseconds = await startOnce(side, neo4j);
      if (round >= 0) taken[name].push(milliseconds);
    }
  const [bare, whence] = Object.values(taken);
  const ratios = whence.map((each, round) => each / bare[round]);
  const rows = Object.entries(taken).map(([name, times]) => [name, withRange(times, 0)]);
  if (given.json)
    console.log(JSON.stringify({ 'start.whence_ms': median(whence), 'start.bare_ms': median(bare), 'start.whence_over_bare': median(ratios) })); // prettier-ignore
  else console.log(`${table(['ready after', 'ms'], rows)}\n\nWhence ÷ bare: ${withRange(ratios)}`);
});

async function startOnce(side, neo4j) {
  const started = performance.now();
  const { url, stop } = await startSide(side, neo4j);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const { data } = await response.json();
  const milliseconds = performance.now() - started;
  await stop();
  if (data?.__typename !== 'Query') throw new Error(`${side} did not answer.`);
  return milliseconds;
}
