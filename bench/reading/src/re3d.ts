import type { Extraction } from '@whence/conversion';
import type { Re3dReport } from './gold.js';
import { f1, ratio, type Read, type Score } from './score.js';
import { contentWords, sameName } from './words.js';

type Pair = readonly [string, string];

/**
 * Aliases: pairs of two names for one (IsSynonymOf), in either order, against the names that an entity goes by and the
 * claims that someone is also called so. A name within the other ("Votel", "Joseph Votel") is no pair on either side.
 * A name that the gazetteer brings and the text does not have is none of the text's aliases.
 * Entities: a gold entity of any kind is found where a mention covers it.
 */
export async function scoreRe3d(reports: readonly Re3dReport[], read: Read): Promise<Score> {
  const errors: string[] = [];
  const count = { gold: 0, read: 0, right: 0, rightRead: 0, entities: 0, found: 0 };
  for (const report of reports) {
    const extraction = await read({
      id: report._id,
      text: report.text,
      date: undefined,
      publisher: report.sourceName,
      title: report.title,
    });
    const gold = distinct(
      report.relations
        .filter(({ type }) => type === 'IsSynonymOf')
        .map(({ source, target }) => [source, target]),
    );
    const ours = distinct(aliasPairs(extraction)).filter(([one, other]) =>
      [one, other].every((name) => standsIn(report.text, name)),
    );
    const missed = gold.filter((pair) => !ours.some((other) => samePair(pair, other)));
    const extra = ours.filter((pair) => !gold.some((other) => samePair(pair, other)));
    count.gold += gold.length;
    count.read += ours.length;
    count.right += gold.length - missed.length;
    count.rightRead += ours.length - extra.length;
    errors.push(
      ...missed.map((pair) => `${report._id.slice(0, 6)} ALIAS MISSED ${pair.join(' = ')}`),
    );
    errors.push(
      ...extra.map((pair) => `${report._id.slice(0, 6)} ALIAS EXTRA ${pair.join(' = ')}`),
    );
    const mentions = extraction.entities.flatMap((entity) => entity.mentions);
    for (const entity of report.entities) {
      count.entities += 1;
      const covered = mentions.some(({ start, end }) => start <= entity.begin && end >= entity.end);
      if (covered) count.found += 1;
      else errors.push(`${report._id.slice(0, 6)} ENTITY MISSED ${entity.type}: ${entity.value}`);
    }
  }
  const precision = ratio(count.rightRead, count.read);
  const recall = ratio(count.right, count.gold);
  return {
    errors,
    measures: [
      {
        name: 're3d: aliases F1',
        value: f1(precision, recall),
        detail: `P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${count.right} of ${count.gold}`,
        reach: '≥ 0.60',
      },
      {
        name: 're3d: entities recall',
        value: ratio(count.found, count.entities),
        detail: `${count.found} of ${count.entities}`,
        reach: '≥ 0.75',
      },
    ],
  };
}

function aliasPairs({ entities, claims }: Extraction): readonly Pair[] {
  const ofEntities = entities.flatMap(({ name, aliases }) =>
    aliases.map((alias): Pair => [name, alias]),
  );
  const said = claims.flatMap(({ relation, subject, object }): readonly Pair[] =>
    relation === 'ALSO_KNOWN_AS' && subject && object ? [[subject.text, object.text]] : [],
  );
  return [...ofEntities, ...said];
}

function standsIn(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

function distinct(pairs: readonly Pair[]): readonly Pair[] {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const [one, other] = pair;
    if (contentWords(one).size === 0 || contentWords(other).size === 0 || sameName(one, other))
      continue;
    if (!kept.some((known) => samePair(known, pair))) kept.push(pair);
  }
  return kept;
}

function samePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (sameName(a, c) && sameName(b, d)) || (sameName(a, d) && sameName(b, c));
}
