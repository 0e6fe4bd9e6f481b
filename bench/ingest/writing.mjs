// Writing what was read already: Whence and the plain writer by turns, into one graph with all indexes.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readings } from '../graph/readings.mjs';
import { median, table, withRange } from '../graph/measure.mjs';
import { openWriter } from './writers.mjs';

/** As many processes, and so many reports handed over at a time. */
const ways = [
  { name: '100 reports at a time, one process', processes: 1, together: 100 },
  { name: '100 reports at a time, two processes', processes: 2, together: 100 },
  { name: 'one report after another', processes: 1, together: 1, part: 5 },
];

export async function writingTable({
  address,
  rounds,
  claims,
  numbers,
  warm = claims,
  seed = 100,
}) {
  for (const side of ['whence', 'plain', 'import'])
    await inProcesses(1, { address, side, claims: warm, together: 100, seed: (seed += 7) });
  const rows = [];
  for (const { name, processes, together, part = 1 } of ways) {
    const seconds = { whence: [], plain: [], import: [] };
    const sides = together === 1 ? ['whence', 'plain'] : ['whence', 'plain', 'import'];
    const each = Math.round(claims / part / processes);
    for (let round = 0; round < rounds; round += 1)
      for (const side of round % 2 === 0 ? sides : [...sides].reverse())
        seconds[side].push(await inProcesses(processes, { address, side, claims: each, together, seed: (seed += 7) })); // prettier-ignore
    const rate = (all) => withRange(all.map((one) => (each * processes) / one), 0); // prettier-ignore
    for (const side of sides.filter((one) => one !== 'plain')) {
      const ratios = seconds.plain.map((plain, round) => plain / seconds[side][round]);
      const key = `writing.${side}.${processes}x${together}`;
      numbers[`${key}.ratio`] = median(ratios);
      numbers[`${key}.claims_per_second`] = median(seconds[side].map((one) => (each * processes) / one)); // prettier-ignore
      rows.push([`${side === 'import' ? 'import of JSON Lines' : 'store'}, ${name}`, rate(seconds[side]), rate(seconds.plain), withRange(ratios)]); // prettier-ignore
    }
  }
  return table(['writing', 'Whence, claims/s', 'plain Cypher, claims/s', 'ratio'], rows);
}

/** Seconds until the last is done; what starts a process does not count. */
async function inProcesses(count, task) {
  if (count === 1) return await write(task);
  const children = Array.from({ length: count }, () => fork(new URL('writer.side.mjs', import.meta.url))); // prettier-ignore
  await Promise.all(children.map((child) => once(child, 'message')));
  const started = performance.now();
  children.forEach((child, index) => child.send({ ...task, seed: task.seed + index }));
  await Promise.all(children.map((child) => once(child, 'message')));
  const seconds = (performance.now() - started) / 1000;
  for (const child of children) child.kill();
  return seconds;
}

async function write({ address, side, claims, together, seed }) {
  const writer = openWriter(side, address);
  const all = writer.prepare([...readings(claims, seed)]);
  const started = performance.now();
  await writer.write(all, together);
  const seconds = (performance.now() - started) / 1000;
  await writer.close();
  return seconds;
}
