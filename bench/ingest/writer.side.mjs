// A writer in a process of its own: gets a task, makes what is to be written, waits for its sign, writes, says so; and so on.
import { on } from 'node:events';
import { readings } from '../graph/readings.mjs';
import { openWriter } from './writers.mjs';

/** Claims of the graph whose actors these claims are about: a day's news is not of its own few actors alone. */
const among = 100_000;

const heard = on(process, 'message');
process.send('there');
for await (const [{ address, side, claims, together, seed }] of heard) {
  const writer = openWriter(side, address);
  const all = writer.prepare([...readings(claims, seed, among)]);
  process.send('prepared');
  await heard.next();
  await writer.write(all, together);
  process.send('done');
  await writer.close();
}
