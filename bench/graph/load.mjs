// Fills a graph through Whence's own bulk path.
import { readings } from './readings.mjs';

/** Claims a transaction, about: what was best on two cores. */
const reportsPerTransaction = 100;

/**
 * `writers` take batches of reports, each in a session of its own.
 * Gives what was stored and how long it took, in milliseconds.
 */
export async function load(graph, claims, { writers = 2, onProgress = () => undefined } = {}) {
  const stored = { reports: 0, claims: 0, testimonies: 0, entities: 0 };
  if (await holds(graph, claims)) return { stored, milliseconds: 0 };
  const source = readings(claims);
  const started = performance.now();
  const write = async () => {
    for (let batch = take(source); batch.length > 0; batch = take(source)) {
      const part = await graph.reports.storeMany(batch, { recordedBy: 'bench' });
      for (const name of Object.keys(stored)) stored[name] += part[name];
      onProgress(stored, performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return { stored, milliseconds: performance.now() - started };
}

/** Whether a graph that was kept has the last of the reports already; storing them again would tell so too, but in half an hour. */
async function holds({ read }, claims) {
  const has = async ({ report }) => (await read.report(report.id)) !== null;
  let last = readings(claims).next().value;
  // An empty graph is told by the first, and nothing else is made twice.
  if (!(await has(last))) return false;
  for (const reading of readings(claims)) last = reading;
  return has(last);
}

function take(source) {
  const batch = [];
  while (batch.length < reportsPerTransaction) {
    const { value, done } = source.next();
    if (done === true) break;
    batch.push(value);
  }
  return batch;
}
