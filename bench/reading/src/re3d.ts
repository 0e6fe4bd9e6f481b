import type { Extraction } from '@whence/conversion';
import type { Re3dReport } from './gold.js';
import { f1, ratio, type Read, type Score } from './score.js';
import { contentWords, sameName } from './words.js';

type Pair = readonly [string, string];

/**
 * Aliases: pairs of two names for one that the text states as such (IsSynonymOf), in either order: "Syrian Democratic
 * Forces (SDF)", "Joseph Votel, commander of U.S. Central Command". Against them stand the claims that someone is also
 * called so and the offices in apposition; beside that number, what the alias lists of the entities alone would score.
 * A name within the other ("Votel", "Joseph Votel") is no pair on either side, nor is one that the text does not have.
 * Entities: a gold entity of any kind is found where a mention covers it.
 */
export async function scoreRe3d(reports: readonly Re3dReport[], read: Read): Promise<Score> {
  const errors: string[] = [];
  const stated = { gold: 0, read: 0, right: 0, rightRead: 0 };
  const listed = { gold: 0, read: 0, right: 0, rightRead: 0 };
  const count = { entities: 0, found: 0 };
  for (const report of reports) {
    const name = report._id.slice(0, 6);
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
    const inText = (pairs: readonly Pair[]): readonly Pair[] =>
      distinct(pairs).filter((pair) => pair.every((each) => standsIn(report.text, each)));
    const { missed, extra } = compare(gold, inText(statedPairs(extraction)), stated);
    compare(gold, inText(listedPairs(extraction)), listed);
    errors.push(...missed.map((pair) => `${name} ALIAS MISSED ${pair.join(' = ')}`));
    errors.push(...extra.map((pair) => `${name} ALIAS EXTRA ${pair.join(' = ')}`));
    const mentions = extraction.entities.flatMap((entity) => entity.mentions);
    for (const entity of report.entities) {
      count.entities += 1;
      const covered = mentions.some(({ start, end }) => start <= entity.begin && end >= entity.end);
      if (covered) count.found += 1;
      else errors.push(`${name} ENTITY MISSED ${entity.type}: ${entity.value}`);
    }
  }
  return {
    errors,
    measures: [
      {
        name: 're3d: aliases F1',
        value: f1Of(stated),
        detail: `P ${precisionOf(stated).toFixed(3)} R ${recallOf(stated).toFixed(3)}, ${stated.right} of ${stated.gold}; by alias lists ${f1Of(listed).toFixed(3)}`,
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

interface Tally {
  gold: number;
  read: number;
  right: number;
  rightRead: number;
}

/** What of the gold was missed and what was read too much, added to the tally. */
function compare(
  gold: readonly Pair[],
  ours: readonly Pair[],
  tally: Tally,
): { readonly missed: readonly Pair[]; readonly extra: readonly Pair[] } {
  const missed = gold.filter((pair) => !ours.some((other) => samePair(pair, other)));
  const extra = ours.filter((pair) => !gold.some((other) => samePair(pair, other)));
  tally.gold += gold.length;
  tally.read += ours.length;
  tally.right += gold.length - missed.length;
  tally.rightRead += ours.length - extra.length;
  return { missed, extra };
}

const precisionOf = ({ rightRead, read }: Tally): number => ratio(rightRead, read);
const recallOf = ({ right, gold }: Tally): number => ratio(right, gold);
const f1Of = (tally: Tally): number => f1(precisionOf(tally), recallOf(tally));

function statedPairs({ claims }: Extraction): readonly Pair[] {
  return claims.flatMap(({ relation, rule, subject, object }): readonly Pair[] => {
    const states =
      relation === 'ALSO_KNOWN_AS' || (relation === 'HOLDS_POSITION' && rule === 'apposition');
    return states && subject && object ? [[withoutAsides(subject.text), object.text]] : [];
  });
}

/** "Syrian Democratic Forces (SDF)" is one of the two names, with the other in it. */
function withoutAsides(text: string): string {
  return text.replace(/\s*\([^)]*\).*$/u, '').trim();
}

function listedPairs({ entities }: Extraction): readonly Pair[] {
  return entities.flatMap(({ name, aliases }) => aliases.map((alias): Pair => [name, alias]));
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
