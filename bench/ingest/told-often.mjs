// What one more report costs a relationship that was told often: by the process that stored the others, and by one that has to
// read them.
import { openGraph } from '@whence/graph';
import { median, table, withRange } from '../graph/measure.mjs';
import { vocabulary } from '../graph/neo4j.mjs';
import { day, entity, readingOf } from '../graph/readings.mjs';

const stops = [1_000, 2_000, 4_000, 8_000];
const together = 60;
const perReport = 10;

const attacker = entity('State', 'Attacker');
const attacked = entity('State', 'Attacked');
const towns = Array.from({ length: 300 }, (_, index) => entity('Place', `Town ${index}`));
const outlets = Array.from({ length: 260 }, (_, index) => entity('Media', `Paper ${index}`));

export async function toldOftenTable({ graph, address, rounds, numbers }) {
  const other = openGraph({ ...address, vocabulary: () => vocabulary });
  const rows = [];
  let told = 0;
  const store = (writer, count) => {
    const reports = [];
    for (const end = told + count; told < end; told += reports.at(-1).claims.length)
      reports.push(report(told, Math.min(perReport, end - told)));
    return writer.reports.storeMany(reports, { recordedBy: 'bench' });
  };
  const timed = async (writer) => {
    const started = performance.now();
    await store(writer, 1);
    return performance.now() - started;
  };
  for (const stop of stops) {
    while (told < stop) await store(graph, Math.min(together * perReport, stop - told));
    const [first, again] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      // Whoever comes after another writer reads; once more, and it knows.
      first.push(await timed(round % 2 === 0 ? other : graph));
      again.push(await timed(round % 2 === 0 ? other : graph));
    }
    numbers[`told.${stop}.known_ms`] = median(again);
    numbers[`told.${stop}.read_ms`] = median(first);
    rows.push([stop, withRange(again, 0), withRange(first, 0)]);
  }
  await other.close();
  return table(['told before', 'once more, ms', 'once more after another writer, ms'], rows);
}

/** A claim a sentence, most with a day and a town, no two in the same words. */
function report(from, count) {
  const facts = Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return {
      sentence: `${words(number)} ${number}.`,
      subject: attacker,
      relation: 'ATTACKS',
      object: attacked,
      place: number % 4 === 0 ? null : towns[number % towns.length],
      when: number % 5 === 0 ? null : day(number % 3000),
      source: null,
      modality: 'asserted',
      denied: number % 20 === 0,
    };
  });
  const publisher = outlets[from % outlets.length];
  return readingOf({ number: from, publisher, publishedOn: '2024-01-01', facts });
}

/** Eighteen of three thousand words, the same for the same number. */
function words(number) {
  let state = number + 1;
  return Array.from({ length: 18 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${(state >>> 8) % 3000}`;
  }).join(' ');
}
