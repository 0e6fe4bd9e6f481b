import type { ExtractedClaim } from '@whence/conversion';
import type { Bulletin, GoldClaim } from './gold.js';
import { inWords, namesOf, objectOf, ratio, type Read, type Score } from './score.js';
import { sameName, sameVerb } from './words.js';

/** What a careful reader said of claims that the gold does not list: `true` for those he agrees with. */
export type Judged = ReadonlyMap<string, boolean>;

interface Attribute {
  readonly name: string;
  readonly right: boolean;
}

/**
 * Gold claims found, their attributes, and how many of the other claims a careful reader would not accept.
 * Found means: subject, relation and object each match one of the gold's names.
 */
export async function scoreBulletins(
  bulletins: readonly Bulletin[],
  read: Read,
  judged: Judged,
): Promise<Score> {
  const errors: string[] = [];
  const count = { gold: 0, found: 0, attributes: 0, right: 0, claims: 0, wrong: 0, unjudged: 0 };
  for (const bulletin of bulletins) {
    const { claims } = await read({ ...bulletin, title: undefined });
    const matched = new Set<ExtractedClaim>();
    for (const gold of bulletin.claims) {
      count.gold += 1;
      const best = bestMatch(gold, claims);
      if (best === null) {
        errors.push(`${bulletin.id} MISSED ${JSON.stringify(gold)}`);
        continue;
      }
      count.found += 1;
      for (const claim of claims) if (isFound(gold, claim)) matched.add(claim);
      for (const { name, right } of best.attributes) {
        count.attributes += 1;
        if (right) count.right += 1;
        else
          errors.push(
            `${bulletin.id} ${name.toUpperCase()} of ${inWords(best.claim)}, expected ${JSON.stringify(gold)}`,
          );
      }
    }
    for (const claim of claims) {
      count.claims += 1;
      const verdict = matched.has(claim) || judged.get(judgedKey(bulletin.id, claim));
      if (verdict === true) continue;
      if (verdict === undefined) count.unjudged += 1;
      else count.wrong += 1;
      errors.push(
        `${bulletin.id} ${verdict === undefined ? 'UNJUDGED' : 'WRONG'} ${inWords(claim)} "${claim.quote}"\n    ${judgedKey(bulletin.id, claim)}`,
      );
    }
  }
  return {
    errors,
    measures: [
      {
        name: 'bulletins: gold claims found',
        value: ratio(count.found, count.gold),
        detail: `${count.found} of ${count.gold}`,
        reach: '35 of 37',
      },
      {
        name: 'bulletins: attributes right',
        value: ratio(count.right, count.attributes),
        detail: `${count.right} of ${count.attributes}`,
        reach: '≥ 0.95',
      },
      {
        name: 'bulletins: claims not accepted',
        value: ratio(count.wrong, count.claims),
        detail: `${count.wrong} of ${count.claims}, ${count.unjudged} not yet judged`,
        reach: '≤ 0.10',
      },
    ],
  };
}

/** What a judgement is remembered by: it holds as long as the claim says the same. */
function judgedKey(id: string, claim: ExtractedClaim): string {
  const { subject, relation, verb, polarity } = claim;
  const said = relation === 'OTHER' ? verb : relation;
  return [id, subject?.name ?? '?', said, objectOf(claim), polarity].join(' | ');
}

function bestMatch(
  gold: GoldClaim,
  claims: readonly ExtractedClaim[],
): { readonly claim: ExtractedClaim; readonly attributes: readonly Attribute[] } | null {
  const found = claims
    .filter((claim) => isFound(gold, claim))
    .map((claim) => ({ claim, attributes: attributesOf(gold, claim) }));
  const wrong = ({ attributes }: (typeof found)[number]): number =>
    attributes.filter(({ right }) => !right).length;
  return found.reduce<(typeof found)[number] | null>(
    (best, each) => (best === null || wrong(each) < wrong(best) ? each : best),
    null,
  );
}

function isFound(gold: GoldClaim, claim: ExtractedClaim): boolean {
  return (
    named(gold.subject, namesOf(claim.subject)) &&
    gold.relation.some((verb) => sameVerb(verb, claim.relation) || sameVerb(verb, claim.verb)) &&
    named(gold.object, [...namesOf(claim.object), ...namesOf(claim.recipient)])
  );
}

function named(right: readonly string[], names: readonly string[]): boolean {
  return right.includes('*') || names.some((name) => right.some((each) => sameName(each, name)));
}

function attributesOf(gold: GoldClaim, claim: ExtractedClaim): readonly Attribute[] {
  const sources = claim.attribution.map(({ source }) => source);
  const checks: readonly (readonly [string, unknown, boolean])[] = [
    ['when', gold.when, claim.when?.start === gold.when?.[0] && claim.when?.end === gold.when?.[1]],
    ['where', gold.where, named(gold.where ?? [], claim.where)],
    ['from', gold.from, named(gold.from ?? [], claim.from)],
    ['to', gold.to, named(gold.to ?? [], claim.to)],
    ['modality', gold.modality, (gold.modality ?? []).includes(claim.modality)],
    [
      'polarity',
      gold.polarity ?? 'affirmative',
      claim.polarity === (gold.polarity ?? 'affirmative'),
    ],
    ['source', gold.source, named(gold.source ?? [], sources.slice(0, 1))],
    ['via', gold.via, named(gold.via ?? [], sources.slice(1))],
  ];
  return checks
    .filter(([, expected]) => expected !== undefined)
    .map(([name, , right]) => ({ name, right }));
}
