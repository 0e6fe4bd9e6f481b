// From the start of the process to the first answer, servers already up: the service against a bare NestJS and Apollo of one
// field. `npm run bench:start -- [--rounds 10] [--json]`.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { median, options, table, withRange } from '../graph/measure.mjs';
import { startOwnNeo4j, withAll } from '../graph/neo4j.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const sides = {
  'bare NestJS and Apollo': './bare.side.mjs',
  Whence: '../peer/whence.side.mjs',
};
const given = options();
const rounds = Number(given.rounds ?? 10);

await withAll([startOwnNeo4j], async ([{ neo4j }]) => {
  const home = await mkdtemp(join(tmpdir(), 'whence-start-'));
  const taken = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  try {
    // The first of each fills the caches of the disk.
    for (let round = -1; round < rounds; round += 1)
      for (const [name, file] of Object.entries(sides)) {
        const milliseconds = await startOnce(file, neo4j, home);
        if (round >= 0) taken[name].push(milliseconds);
      }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  const [bare, whence] = Object.values(taken);
  const ratios = whence.map((each, round) => each / bare[round]);
  const rows = Object.entries(taken).map(([name, times]) => [name, withRange(times, 0)]);
  if (given.json)
    console.log(JSON.stringify({ 'start.whence_ms': median(whence), 'start.bare_ms': median(bare), 'start.whence_over_bare': median(ratios) })); // prettier-ignore
  else console.log(`${table(['ready after', 'ms'], rows)}\n\nWhence ÷ bare: ${withRange(ratios)}`);
});

async function startOnce(file, { uri, user, password, database }, home) {
  const started = performance.now();
  const child = spawn(process.execPath, [join(here, 'side.mjs'), file], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WHENCE_HOME: home,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const url = await Promise.race([
    new Promise((resolve) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (line.startsWith('http')) resolve(line);
      });
    }),
    gone.then((code) => Promise.reject(new Error(`${file} ended with ${code}.`))),
  ]);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  const { data } = await response.json();
  if (data?.__typename !== 'Query') throw new Error(`${file} did not answer.`);
  const milliseconds = performance.now() - started;
  child.stdin.end();
  await gone;
  return milliseconds;
}
