// Reports from bytes to committed, against CoreNLP alone; and storing against the best plain Cypher:
// `npm run bench:ingest -- [--small 60] [--long 2] [--claims 2000] [--warm 1500] [--memory 10000] [--told] [--json]`; 0 leaves a part out.
import { availableParallelism } from 'node:os';
import { convertReports, gather, parserReader } from '@whence/conversion';
import { askCoreNlp, CoreNlpParser, stockProperties, Turnstile } from '@whence/parse';
import { openReport } from '@whence/report';
import { startCoreNlp } from '@whence/runtime';
import { mostWaiting, together } from '../../apps/cli/dist/reports-together.js';
import { options, table, withRange, median } from '../graph/measure.mjs';
import { settings, startOwnNeo4j, vocabulary, withAll } from '../graph/neo4j.mjs';
import { documents } from './documents.mjs';
import { memoryTable } from './memory.mjs';
import { restartTable } from './restart.mjs';
import { toldOftenTable } from './told-often.mjs';
import { writingTable } from './writing.mjs';

const given = options();
const rounds = Number(given.rounds ?? 3);
const corpora = {
  'small reports': { count: Number(given.small ?? 60), sentences: 8 },
  'long reports': { count: Number(given.long ?? 2), sentences: 300 },
};
const claims = Number(given.claims ?? 2_000);
/** Java's compiler takes more than Neo4j's workers until as many are stored. */
const warm = Number(given.warm ?? 1_500);
/** As many reports under way as `whence ingest` has. */
const concurrency = 12;
const numbers = {};
const texts = [];

await withAll(
  [() => startOwnNeo4j(), startParser],
  async ([{ graph, neo4j: address }, { coreNlp, parser }]) => {
    const reader = parserReader(parser, vocabulary);
    // Both servers compile what runs often; a corpus is long enough to have that behind it.
    await ingested(graph, reader, documents(warm, 8, 1_000_003));
    await parsedByStock(coreNlp, [...documents(warm, 8, 1_000_003)]);
    const parts = { graph, address, reader, parser, rounds, claims, numbers };
    texts.push(await readingTable(graph, coreNlp, parser, reader));
    if (claims > 0) texts.push(await writingTable(parts), await restarted(parts));
    if (given.told) texts.push(await toldOftenTable(parts));
    const many = Number(given.memory ?? 0);
    if (many > 0) texts.push(await memoryTable({ ...parts, many, ingested }));
  },
);
console.log(given.json ? JSON.stringify(numbers) : texts.join('\n\n'));

/** In a graph of its own: what the plain writer left is no testimony that can be told of somebody else. */
async function restarted(parts) {
  return withAll([() => startOwnNeo4j()], ([own]) =>
    restartTable({ ...parts, address: own.neo4j }),
  );
}

async function startParser() {
  const { coreNlp, stop } = await startCoreNlp(settings);
  return { coreNlp, parser: new CoreNlpParser(coreNlp), stop };
}

async function readingTable(graph, coreNlp, parser, reader) {
  const rows = [];
  for (const [name, { count, sentences }] of Object.entries(corpora)) {
    if (count === 0) continue;
    const stock = [];
    const alone = [];
    const whole = [];
    let stored = 0;
    for (let round = 0; round < rounds; round += 1) {
      // New words each round, or the graph would know the reports and the parser might.
      const sources = [...documents(count, sentences, round * 999_983)];
      const parseAsStock = async () => stock.push(await parsedByStock(coreNlp, sources));
      const parse = async () => alone.push(await parsed(parser, sources));
      const ingest = async () => {
        const { seconds, claims: got } = await ingested(graph, reader, sources);
        whole.push(seconds);
        stored += got;
      };
      const sides = [parseAsStock, parse, ingest];
      for (const side of round % 2 === 0 ? sides : sides.reverse()) await side();
    }
    const ratiosTo = (other) => other.map((seconds, round) => seconds / whole[round]);
    numbers[`${name.replaceAll(' ', '_')}.ratio`] = median(ratiosTo(stock));
    numbers[`${name.replaceAll(' ', '_')}.ratio_asked_alike`] = median(ratiosTo(alone));
    numbers[`${name.replaceAll(' ', '_')}.reports_per_second`] = median(whole.map((seconds) => count / seconds)); // prettier-ignore
    const sentencesPerSecond = (all) => withRange(all.map((seconds) => (count * sentences) / seconds), 1); // prettier-ignore
    rows.push([`${count} ${name}`, Math.round(stored / rounds), ...[stock, alone, whole].map(sentencesPerSecond), withRange(ratiosTo(stock)), withRange(ratiosTo(alone))]); // prettier-ignore
  }
  return table(['corpus', 'testimonies', 'CoreNLP alone, same annotators, sentences/s', 'CoreNLP alone, asked alike, sentences/s', 'bytes to committed, sentences/s', '÷ same annotators', '÷ asked alike'], rows); // prettier-ignore
}

/** What CoreNLP does of itself for the same columns, in requests of the size that costs it least. */
async function parsedByStock(coreNlp, sources) {
  const lines = sources.flatMap(({ bytes, options: about }) => openReport(bytes, about).passages.map(({ text }) => text.replaceAll('\n', ' '))); // prettier-ignore
  const started = performance.now();
  const gate = new Turnstile(availableParallelism() + 1);
  const waiting = [];
  while (lines.length > 0) {
    let size = 0;
    const end = lines.findIndex((line) => (size += line.length) > 6_000);
    const text = lines.splice(0, end < 0 ? lines.length : end + 1).join('\n');
    waiting.push(gate.pass(() => askCoreNlp(coreNlp, stockProperties, text).then((answer) => answer.text()))); // prettier-ignore
  }
  await Promise.all(waiting);
  return (performance.now() - started) / 1000;
}

async function parsed(parser, sources) {
  const started = performance.now();
  const waiting = sources.values();
  const lane = async () => {
    for (const { bytes, options: about } of waiting) await parser.parse(openReport(bytes, about));
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return (performance.now() - started) / 1000;
}

async function ingested(graph, reader, sources) {
  const started = performance.now();
  const writing = new Set();
  let testimonies = 0;
  const answers = convertReports(sources, { reader, vocabulary }, { concurrency });
  for await (const batch of gather(answers, together)) {
    for (const answer of batch) {
      if ('error' in answer) throw answer.error;
      const write = graph.reports.store(answer.reading, { recordedBy: 'bench' }).then((stored) => {
        testimonies += stored.testimonies;
        writing.delete(write);
      });
      writing.add(write);
    }
    while (writing.size >= mostWaiting) await Promise.race(writing);
  }
  await Promise.all(writing);
  return { seconds: (performance.now() - started) / 1000, claims: testimonies };
}
