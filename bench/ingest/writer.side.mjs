// A writer in a process of its own: says that it is there, gets a task, says when it is done.
import { readings } from '../graph/readings.mjs';
import { openWriter } from './writers.mjs';

process.on('message', ({ address, side, claims, together, seed }) => {
  const writer = openWriter(side, address);
  void writer
    .write(writer.prepare([...readings(claims, seed)]), together)
    .then(() => process.send('done'))
    .then(() => writer.close());
});
process.send('ready');
