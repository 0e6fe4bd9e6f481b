// What one more report costs a relationship that was told often: by the process that stored the others, and by one that has to
// read them.
import { contentId } from '@whence/report';
import { openGraph } from '@whence/graph';
import { median, table, withRange } from '../graph/measure.mjs';
import { vocabulary } from '../graph/neo4j.mjs';

const stops = [1_000, 2_000, 4_000, 8_000];
const together = 60;
const perReport = 10;

const actor = (kind, name) => ({ id: contentId('entity', name), name, kind, country: null, aliases: [], named: true, mentions: [] }); // prettier-ignore
const attacker = actor('State', 'Attacker');
const attacked = actor('State', 'Attacked');
const towns = Array.from({ length: 300 }, (_, index) => actor('Place', `Town ${index}`));
const outlets = Array.from({ length: 260 }, (_, index) => actor('Media', `Paper ${index}`));

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

/** A claim a sentence, each with a day, most with a town, no two in the same words. */
function report(from, count) {
  const numbersOf = Array.from({ length: count }, (_, index) => from + index);
  const sentences = numbersOf.map((number) => `${words(number)} ${number}.`);
  const text = sentences.join(' ');
  const id = contentId('report', text);
  let start = 0;
  const passages = sentences.map((sentence, index) => {
    const passage = { id: contentId('passage', id, index), index, start, end: start + sentence.length, text: sentence, paragraph: 0, boilerplate: false }; // prettier-ignore
    start += sentence.length + 1;
    return passage;
  });
  const publisher = outlets[from % outlets.length];
  const entities = new Map([attacker, attacked, publisher].map((one) => [one.id, one]));
  const party = (entity) => {
    entities.set(entity.id, entity);
    return { entity, text: entity.name };
  };
  const claims = numbersOf.map((number, index) => {
    const day = new Date(Date.UTC(2014, 0, 1 + (number % 3000))).toISOString().slice(0, 10);
    return {
      subject: party(attacker),
      ...{ relation: 'ATTACKS', verb: 'attack', event: null, mode: null, cameo: null },
      object: party(attacked),
      ...{ recipient: null, from: [], to: [], count: null, hedge: null, ended: false },
      where: number % 4 === 0 ? [] : [party(towns[number % towns.length])],
      when: number % 5 === 0 ? null : { start: day, end: day, precision: 'day', text: day },
      ...{ modality: 'asserted', polarity: number % 20 === 0 ? 'negative' : 'affirmative' },
      attribution: [{ source: party(publisher), verb: 'published' }],
      passageId: passages[index].id,
      quote: passages[index].text,
      ...{ start: passages[index].start, end: passages[index].end, rule: 'bench', inferred: null },
    };
  });
  return {
    report: { id, text, sha256: id, title: null, publisher: publisher.name, publishedOn: '2024-01-01', language: 'en', url: null, passages }, // prettier-ignore
    entities: [...entities.values()],
    claims,
    unread: [],
  };
}

/** Eighteen of three thousand words, the same for the same number. */
function words(number) {
  let state = number + 1;
  return Array.from({ length: 18 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${(state >>> 8) % 3000}`;
  }).join(' ');
}
