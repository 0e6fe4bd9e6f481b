// Writing what was read already: Whence and the plain writer by turns, into one graph with all indexes.
import { fork } from 'node:child_process';
import { on } from 'node:events';
import { median, table, withRange } from '../graph/measure.mjs';
import { demandSameModel } from './same-model.mjs';

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
  await demandSameModel(address);
  const rows = [];
  for (const { name, processes, together, part = 1 } of ways) {
    const seconds = { whence: [], plain: [], import: [] };
    const sides = together === 1 ? ['whence', 'plain'] : ['whence', 'plain', 'import'];
    const each = Math.round(claims / part / processes);
    const writers = await startWriters(processes);
    const write = (side, count) => writers.write({ address, side, claims: count, together, seed: (seed += 7) }); // prettier-ignore
    // Every process compiles what runs often, as one that has been writing for a while.
    for (const side of sides) await write(side, Math.round(warm / part));
    for (let round = 0; round < rounds; round += 1)
      for (const side of round % 2 === 0 ? sides : [...sides].reverse())
        seconds[side].push(await write(side, each));
    writers.stop();
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

/** Processes that stay for several tasks. */
async function startWriters(count) {
  const children = Array.from({ length: count }, () => fork(new URL('writer.side.mjs', import.meta.url))); // prettier-ignore
  const heard = children.map((child) => on(child, 'message', { close: ['exit'] }));
  const all = async () => {
    const messages = await Promise.all(heard.map((each) => each.next()));
    if (messages.some(({ done }) => done)) throw new Error('a writer ended before its work');
  };
  await all();
  return {
    /** Seconds until the last is done; making the readings does not count. */
    async write(task) {
      children.forEach((child, index) => child.send({ ...task, seed: task.seed + index }));
      await all();
      const started = performance.now();
      for (const child of children) child.send('go');
      await all();
      return (performance.now() - started) / 1000;
    },
    stop: () => children.forEach((child) => child.kill()),
  };
}
