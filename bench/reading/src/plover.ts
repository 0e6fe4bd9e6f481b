import type { ExtractedClaim } from '@whence/conversion';
import type { PloverRecord } from './gold.js';
import { f1, inWords, ratio, type Read, type Score } from './score.js';

/** The records write some countries in codes that ISO 3166-1 does not have. */
const slips: Readonly<Record<string, string>> = { JAP: 'JPN', ITL: 'ITA', ROM: 'ROU', SRI: 'LKA' };
/** Actors of no country: international and non-governmental bodies, armed groups across borders, "some". */
const noCountry = new Set(['IGO', 'NGO', 'IMG', 'STR', 'ISM', 'MNC', 'UNK']);

/** The types of the records beside those of the later PLOVER, for those who read in its terms. */
const laterTypes: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};
const later = (type: string): string => laterTypes[type] ?? type;

/**
 * Dyads are ordered pairs of ISO 3166-1 alpha-3 codes, source and target. Where a record has several sources and no
 * target ("Israel and the Palestinians agreed"), its sources are each other's, in either order. A pair without two
 * countries is no dyad. Every other dyad that is read in a sentence counts against precision.
 */
export async function scorePlover(
  records: readonly PloverRecord[],
  read: Read,
  byRule: RuleTally = new Map(),
): Promise<Score> {
  const errors: string[] = [];
  const count = { gold: 0, read: 0, right: 0, typed: 0, typedLater: 0, withEvent: 0 };
  for (const record of records) {
    const { claims } = await read({ ...record, publisher: undefined, title: undefined });
    const gold = goldDyads(record);
    const ours = new Map<string, ExtractedClaim[]>();
    for (const claim of claims) {
      for (const dyad of dyadsOf(claim)) ours.set(dyad, [...(ours.get(dyad) ?? []), claim]);
    }
    if (claims.some(({ event }) => event !== null)) count.withEvent += 1;
    else errors.push(`${record.id} NO EVENT, expected ${record.event}: ${record.text}`);
    const reached = gold.filter((alternatives) => alternatives.some((dyad) => ours.has(dyad)));
    count.gold += gold.length;
    count.right += reached.length;
    const known = new Set(gold.flat());
    const extra = [...ours.keys()].filter((dyad) => !known.has(dyad));
    for (const [dyad, claimed] of ours) countRules(byRule, claimed, known.has(dyad));
    count.read += reached.length + extra.length;
    for (const alternatives of gold) {
      const found = alternatives.flatMap((dyad) => ours.get(dyad) ?? []);
      const events = found.map(({ event }) => event ?? '');
      if (events.includes(record.event)) count.typed += 1;
      if (events.map(later).includes(later(record.event))) count.typedLater += 1;
      else if (found.length > 0) {
        errors.push(
          `${record.id} TYPE ${record.event}, read ${events.join(', ') || 'none'}: ${record.text}`,
        );
      } else {
        errors.push(
          `${record.id} MISSED ${alternatives[0] ?? ''} ${record.event}: ${record.text}\n    read: ${claims.map(inWords).join('\n          ')}`,
        );
      }
    }
    for (const dyad of extra) {
      errors.push(
        `${record.id} EXTRA ${dyad}: ${(ours.get(dyad) ?? []).map(inWords).join('; ')}: ${record.text}`,
      );
    }
  }
  const score = (right: number): number => f1(ratio(right, count.read), ratio(right, count.gold));
  const detail = `P ${ratio(count.right, count.read).toFixed(3)} R ${ratio(count.right, count.gold).toFixed(3)}`;
  return {
    errors,
    measures: [
      {
        name: 'plover: dyad F1',
        value: score(count.right),
        detail,
        reach: '≥ 0.75 (PETRARCH2 0.502)',
      },
      {
        name: 'plover: dyad and type F1',
        value: score(count.typed),
        detail: `${score(count.typedLater).toFixed(3)} in the later PLOVER's types`,
        reach: '≥ 0.55 (PETRARCH2 0.312)',
      },
      {
        name: 'plover: sentences with an event',
        value: ratio(count.withEvent, records.length),
        detail: `${count.withEvent} of ${records.length}`,
        reach: '≥ 0.90 (PETRARCH2 about 0.5)',
      },
    ],
  };
}

/** By the rule of the grammar, the claims with a dyad: how many there are, and how many of those dyads are right. */
export type RuleTally = Map<string, { all: number; right: number }>;

function countRules(tally: RuleTally, claims: readonly ExtractedClaim[], right: boolean): void {
  for (const { rule } of claims) {
    const of = tally.get(rule) ?? { all: 0, right: 0 };
    tally.set(rule, { all: of.all + 1, right: of.right + (right ? 1 : 0) });
  }
}

/** Each dyad of a record, as the orders of it that count. */
function goldDyads({ source, target }: PloverRecord): readonly (readonly string[])[] {
  const codes = (list: PloverRecord['source']): readonly string[] =>
    list
      .map(({ code = '' }) => slips[code] ?? code)
      .filter((code) => /^[A-Z]{3}$/u.test(code) && !noCountry.has(code));
  const [from, to] = [codes(source), codes(target)];
  const pairs =
    target.length > 0
      ? from.flatMap((one) => to.map((other) => [`${one}>${other}`]))
      : from.flatMap((one, index) =>
          from.slice(index + 1).map((other) => [`${one}>${other}`, `${other}>${one}`]),
        );
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

/** Who is what to whom (an office, a name) is no event and so no dyad. */
function dyadsOf({ event, subject, object, recipient }: ExtractedClaim): readonly string[] {
  if (event === null) return [];
  const targets = [object?.country, recipient?.country].filter((code) => typeof code === 'string');
  const from = subject?.country;
  return from ? [...new Set(targets.map((code) => `${from}>${code}`))] : [];
}
