// What it costs to be killed in the middle of an import and to start over with the same file.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, table, withRange } from '../graph/measure.mjs';
import { readings } from '../graph/readings.mjs';
import { linesOf } from './writers.mjs';

const whence = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

export async function restartTable({ address, rounds, claims, numbers }) {
  const folder = await mkdtemp(join(tmpdir(), 'whence-bench-import-'));
  const seconds = { whole: [], killed: [], again: [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const files = [];
      for (const part of [0, 1]) {
        files[part] = join(folder, `${round}-${part}.jsonl`);
        await writeFile(files[part], `${linesOf([...readings(claims, 900 + round * 2 + part)]).join('\n')}\n`); // prettier-ignore
      }
      const whole = await importing(files[0], address);
      const before = await importing(files[1], address, whole / 2);
      seconds.whole.push(whole);
      seconds.killed.push(before + (await importing(files[1], address)));
      seconds.again.push(await importing(files[1], address));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const over = (name) => seconds[name].map((one, round) => one / seconds.whole[round]);
  numbers['restart.ratio'] = median(over('killed'));
  numbers['import_again.ratio'] = median(over('again'));
  return table(
    [`import of ${claims} claims, with its start`, 'seconds', '÷ uninterrupted'],
    [
      ['uninterrupted', withRange(seconds.whole, 1), 1],
      ['killed in the middle, then started over', withRange(seconds.killed, 1), withRange(over('killed'))], // prettier-ignore
      ['once more, nothing new', withRange(seconds.again, 1), withRange(over('again'))],
    ],
  );
}

/** Seconds from the start of the process to its end, or until it is killed. */
async function importing(file, { uri, user, password, database }, killAfter = Infinity) {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }; // prettier-ignore
  const started = performance.now();
  const child = spawn(process.execPath, [whence, 'import', file], { env, stdio: 'ignore' });
  const timer = killAfter < Infinity ? setTimeout(() => child.kill('SIGKILL'), killAfter * 1000) : null; // prettier-ignore
  const [code] = await once(child, 'exit');
  clearTimeout(timer);
  if (timer === null && code !== 0) throw new Error(`whence import ended with ${code}`);
  return (performance.now() - started) / 1000;
}
