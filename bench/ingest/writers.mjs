// The sides of the writing bench: what each is handed, and how it writes that.
import neo4j from 'neo4j-driver';
import { toExtraction } from '@whence/conversion';
import { openGraph } from '@whence/graph';
import { importLines } from '../../apps/cli/dist/import/import-lines.js';
import { vocabulary } from '../graph/neo4j.mjs';
import { plainWriter } from './plain-writer.mjs';

/** Lines of JSON, as `whence extract --with-text` prints them. */
export function linesOf(readings) {
  return readings.map((reading) =>
    JSON.stringify(toExtraction(reading, reading.report.id, { withText: true })),
  );
}

export function openWriter(side, address) {
  return side === 'plain' ? plain(address) : whence(side, address);
}

function plain({ uri, user, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const write = plainWriter(driver, database);
  return {
    prepare: (readings) => readings,
    write: (readings, together) => inParts(readings, together, write),
    close: () => driver.close(),
  };
}

function whence(side, address) {
  const graph = openGraph({ ...address, vocabulary: () => vocabulary });
  const store = (readings) => graph.reports.storeMany(readings, { recordedBy: 'bench' });
  const onFailed = (line, error) => {
    throw new Error(`line ${line}`, { cause: error });
  };
  return {
    prepare: side === 'import' ? linesOf : (readings) => readings,
    write: (all, together) =>
      side === 'import'
        ? importLines(arriving(all), { graph, vocabulary, onFailed })
        : inParts(all, together, store),
    close: () => graph.close(),
  };
}

async function inParts(all, together, write) {
  for (let at = 0; at < all.length; at += together) await write(all.slice(at, at + together));
}

async function* arriving(lines) {
  yield* lines;
}
