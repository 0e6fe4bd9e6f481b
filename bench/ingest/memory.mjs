// Memory of a process that reads and stores many short reports: whether it grows with their number.
import { median, table } from '../graph/measure.mjs';
import { documents } from './documents.mjs';

const stops = 10;

export async function memoryTable({ graph, reader, many, ingested, numbers }) {
  const rows = [];
  const megabytes = [];
  let seconds = 0;
  for (let stop = 0; stop < stops; stop += 1) {
    const count = Math.round(many / stops);
    const part = documents(count, 1, 50_000_017 + stop * 7_000_003);
    const peak = watchPeak();
    seconds += (await ingested(graph, reader, part)).seconds;
    megabytes.push(peak());
    rows.push([(stop + 1) * count, seconds.toFixed(0), megabytes.at(-1)]);
  }
  numbers['memory.peak_mb'] = Math.max(...megabytes);
  numbers['memory.last_over_second'] = megabytes.at(-1) / megabytes[1];
  numbers['memory.median_mb'] = median(megabytes);
  return table(['short reports read', 'seconds', 'most memory meanwhile, MB'], rows);
}

function watchPeak() {
  let most = 0;
  const look = () => {
    most = Math.max(most, Math.round(process.memoryUsage.rss() / 1e6));
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}
