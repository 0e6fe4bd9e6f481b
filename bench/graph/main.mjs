// How loading and every root query grow with the graph: `npm run bench:graph -- --claims 1000000 [--keep folder] [--only text] [--json]`.
// Graphs of 10 thousand, 100 thousand … claims stand beside each other, each in a Neo4j of its own,
// and every question goes to each in turn.
import neo4j from 'neo4j-driver';
import { load } from './load.mjs';
import { median, options, percentile, table, times, withRange } from './measure.mjs';
import { keptIn, startOwnNeo4j, withAll } from './neo4j.mjs';
import { databaseHits } from './profile.mjs';
import { common, lookUp, questions } from './questions.mjs';
import { hub, ordinary } from './readings.mjs';

const given = options();
const most = Number(given.claims ?? 100_000);
const rounds = Number(given.rounds ?? 3);
const sizes = [10_000, 100_000, 1_000_000].filter((size) => size <= most);
if (sizes.length === 0) sizes.push(most);
const numbers = {};
const say = (text) => (given.json ? console.error(text) : console.log(text));

await withAll(
  sizes.map((size) => () => startOwnNeo4j(keptIn(given.keep, size))),
  async (servers) => {
    const graphs = [];
    for (const [index, size] of sizes.entries()) graphs.push(await fill(servers[index], size));
    const loaded = graphs.filter(({ stored }) => stored.claims > 0);
    if (loaded.length > 0) say(`\n${loadTable(loaded)}\n`);
    const cells = await ask(graphs);
    say(`${questionTable(cells)}\n`);
  },
);
if (given.json) console.log(JSON.stringify(numbers));

async function fill({ graph, neo4j: address }, size) {
  let shown = 0;
  const { stored, milliseconds } = await load(graph, size, {
    onProgress: ({ claims }, elapsed) => {
      if (elapsed - shown < 15_000) return;
      shown = elapsed;
      console.error(`${claims} claims after ${Math.round(elapsed / 1000)} s`);
    },
  });
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  await driver.executeQuery('CALL db.awaitIndexes(300)');
  const perSecond = (stored.claims * 1000) / milliseconds;
  // A graph that was kept, or is given by NEO4J_URI, may hold them already; then nothing was loaded that could be timed.
  if (stored.claims > 0) numbers[`load.${size}.claims_per_second`] = Math.round(perSecond);
  const actors = {
    hub: await lookUp(graph, hub),
    ordinary: await lookUp(graph, ordinary),
  };
  return { size, graph, driver, stored, milliseconds, perSecond, actors };
}

function loadTable(graphs) {
  return table(
    ['claims', 'testimonies', 'reports', 'seconds', 'claims/s'],
    graphs.map(({ stored, milliseconds, perSecond }) => [
      stored.claims,
      stored.testimonies,
      stored.reports,
      (milliseconds / 1000).toFixed(1),
      Math.round(perSecond),
    ]),
  );
}

/** One cell a question, actor and size: its times with one and with eight connections, round by round. */
async function ask(graphs) {
  const all = graphs.flatMap(({ size, graph, driver, actors }) => {
    const cell = (actor) => ([name, run]) => ({ name, actor, size, run, driver, one: [], eight: [] }); // prettier-ignore
    return [
      ...Object.entries(questions(graph, actors.hub)).map(cell('hub')),
      ...Object.entries(questions(graph, actors.ordinary)).map(cell('ordinary')),
      ...Object.entries(common(graph, actors.hub)).map(cell('all')),
    ];
  });
  const cells = all.filter(({ name }) => given.only === undefined || name.includes(given.only));
  // A question goes to all sizes before the next one.
  cells.sort((a, b) => order(a).localeCompare(order(b)));
  const floor = { name: 'RETURN 1', one: [] };
  for (const cell of cells) {
    cell.rows = rowsOf(await cell.run());
    cell.hits = await databaseHits(cell.driver, cell.run);
    await times(cell.run, { most: 20, milliseconds: 1_000 });
  }
  const [{ driver }] = graphs;
  for (let round = 0; round < rounds; round += 1) {
    const session = driver.session();
    const ping = await times(() => session.run('RETURN 1'), { most: 200 });
    await session.close();
    floor.one.push(ping.taken);
    for (const cell of round % 2 === 0 ? cells : cells.toReversed()) {
      // Enough that p99 is not the slowest of all.
      cell.one.push((await times(cell.run, { most: 100, milliseconds: 2_000 })).taken);
      cell.eight.push((await times(cell.run, { connections: 8, most: 80, milliseconds: 500 })).taken); // prettier-ignore
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
  await Promise.all(graphs.map((each) => each.driver.close()));
  numbers['return_1.p50'] = round3(percentile(floor.one.flat(), 0.5));
  say(`RETURN 1 through the driver: ${numbers['return_1.p50']} ms (p50)\n`);
  return cells;
}

/** Pages of different length cannot be compared. */
function rowsOf(answer) {
  return Array.isArray(answer) ? answer.length : (answer?.edges?.length ?? 1);
}

function order({ name, actor }) {
  return `${actor} ${name}`;
}

function questionTable(cells) {
  const rows = grouped(cells);
  const shown = [...rows].map(([name, sides]) => {
    const [small] = sides;
    const large = sides.at(-1);
    const ratios = small.one.map((taken, round) => median(large.one[round]) / median(taken));
    for (const { size, one, eight, hits, rows: found } of sides) {
      const key = `${name.replaceAll(' · ', '.').replaceAll(' ', '_')}.${size}`;
      numbers[`${key}.p50`] = round3(median(one.flat()));
      numbers[`${key}.p99`] = round3(percentile(one.flat(), 0.99));
      numbers[`${key}.p50_of_8`] = round3(median(eight.flat()));
      numbers[`${key}.p99_of_8`] = round3(percentile(eight.flat(), 0.99));
      numbers[`${key}.hits`] = hits;
      numbers[`${key}.rows`] = found;
    }
    return [
      name,
      sides.map((side) => side.rows).join(' / '),
      sides.map(({ hits }) => hits).join(' / '),
      sides.map(({ one }) => median(one.flat()).toFixed(1)).join(' / '),
      sides.map(({ one }) => percentile(one.flat(), 0.99).toFixed(1)).join(' / '),
      sides.map(({ eight }) => median(eight.flat()).toFixed(1)).join(' / '),
      sides.map(({ eight }) => percentile(eight.flat(), 0.99).toFixed(1)).join(' / '),
      sides.length > 1 ? withRange(ratios) : '',
    ];
  });
  const at = sizes.map((size) => (size >= 1e6 ? `${size / 1e6} M` : `${size / 1e3} k`)).join(' / ');
  return `At ${at} claims; milliseconds.\n\n${table(
    ['question', 'rows', 'database hits', 'p50', 'p99', 'p50, 8 at once', 'p99, 8 at once', 'p50, last ÷ first size'],
    shown,
  )}`; // prettier-ignore
}

function grouped(cells) {
  const rows = new Map();
  for (const cell of cells) {
    const name = `${cell.name} · ${cell.actor}`;
    rows.set(name, [...(rows.get(name) ?? []), cell]);
  }
  return rows;
}

function round3(value) {
  return Math.round(value * 1000) / 1000;
}
