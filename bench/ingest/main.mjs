// Reports from bytes to committed, against CoreNLP alone; and storing against the best plain Cypher:
// `npm run bench:ingest -- [--small 60] [--long 2] [--claims 2000] [--warm 100] [--memory 10000] [--told] [--json]`; 0 leaves a part out.
import { convertReports, gather, parserReader } from '@whence/conversion';
import { CoreNlpParser } from '@whence/parse';
import { openReport } from '@whence/report';
import { startCoreNlp } from '@whence/runtime';
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
const warm = Number(given.warm ?? 100);
/** As many reports under way, stored together and waiting for the graph, as `whence ingest` has. */
const concurrency = 12;
const together = { most: 32, withinMs: 2_000 };
const mostWaiting = 2 * together.most;
const numbers = {};
const texts = [];

await withAll(
  [() => startOwnNeo4j(), startParser],
  async ([{ graph, neo4j: address }, { parser }]) => {
    const reader = parserReader(parser, vocabulary);
    // Both servers compile what runs often; a corpus is long enough to have that behind it.
    await ingested(graph, reader, documents(warm, 8, 1_000_003));
    const parts = { graph, address, reader, parser, rounds, claims, numbers };
    texts.push(await readingTable(graph, parser, reader));
    if (claims > 0) texts.push(await writingTable(parts), await restartTable(parts));
    if (given.told) texts.push(await toldOftenTable(parts));
    const many = Number(given.memory ?? 0);
    if (many > 0) texts.push(await memoryTable({ ...parts, many, ingested }));
  },
);
console.log(given.json ? JSON.stringify(numbers) : texts.join('\n\n'));

async function startParser() {
  const { coreNlp, stop } = await startCoreNlp(settings);
  const { url, user, password } = coreNlp;
  const parser = new CoreNlpParser({ url, user: user ?? undefined, password: password ?? undefined }); // prettier-ignore
  return { parser, stop };
}

async function readingTable(graph, parser, reader) {
  const rows = [];
  for (const [name, { count, sentences }] of Object.entries(corpora)) {
    if (count === 0) continue;
    const alone = [];
    const whole = [];
    let stored = 0;
    for (let round = 0; round < rounds; round += 1) {
      // New words each round, or the graph would know the reports and the parser might.
      const sources = [...documents(count, sentences, round * 999_983)];
      const parse = async () => alone.push(await parsed(parser, sources));
      const ingest = async () => {
        const { seconds, claims: got } = await ingested(graph, reader, sources);
        whole.push(seconds);
        stored += got;
      };
      for (const side of round % 2 === 0 ? [parse, ingest] : [ingest, parse]) await side();
    }
    const ratios = alone.map((seconds, round) => seconds / whole[round]);
    numbers[`${name.replaceAll(' ', '_')}.ratio`] = median(ratios);
    numbers[`${name.replaceAll(' ', '_')}.reports_per_second`] = median(whole.map((seconds) => count / seconds)); // prettier-ignore
    const sentencesPerSecond = (all) => withRange(all.map((seconds) => (count * sentences) / seconds), 1); // prettier-ignore
    rows.push([`${count} ${name}`, sentences, Math.round(stored / rounds), sentencesPerSecond(alone), sentencesPerSecond(whole), withRange(ratios)]); // prettier-ignore
  }
  return table(['corpus', 'sentences each', 'testimonies', 'CoreNLP alone, sentences/s', 'bytes to committed, sentences/s', 'ratio'], rows); // prettier-ignore
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
