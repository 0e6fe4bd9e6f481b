import type { Passage, Report } from '@whence/report';
import type { Vocabulary } from '@whence/vocabulary';
import type { Count, Mention, StatedClaim, When } from '../claim.js';
import { publishedBy } from '../publisher.js';
import type { AnsweredClaim, AnsweredParty } from './02-answer.js';
import type { Portion } from './01-portions.js';

/** What an answer came to: claims whose every word stands in the report, and how many had words that do not. */
export interface Checked {
  readonly claims: readonly StatedClaim[];
  readonly mentions: readonly Mention[];
  /** By passage; -1 for passages that were not asked about. */
  readonly thrownOut: ReadonlyMap<number, number>;
}

/** A quote that is not in its passage to the letter, or a party that the passage does not name, throws the claim out. */
export function checkedClaims(
  report: Report,
  portion: Portion,
  answered: readonly AnsweredClaim[],
  vocabulary: Vocabulary,
): Checked {
  const claims: StatedClaim[] = [];
  const thrownOut = new Map<number, number>();
  for (const each of answered) {
    const passage = portion.find(({ index }) => index === each.passage);
    const claim = passage && statedClaim(report, passage, each, vocabulary);
    if (claim) claims.push(claim);
    else thrownOut.set(passage?.index ?? -1, (thrownOut.get(passage?.index ?? -1) ?? 0) + 1);
  }
  const mentions = new Map(claims.flatMap(mentionsOf).map((mention) => [mention.id, mention]));
  return {
    claims,
    thrownOut,
    mentions: [...mentions.values()].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function statedClaim(
  report: Report,
  passage: Passage,
  answered: AnsweredClaim,
  vocabulary: Vocabulary,
): StatedClaim | null {
  const at = answered.quote.trim() === '' ? -1 : passage.text.indexOf(answered.quote);
  if (at < 0) return null;
  const quote = { start: passage.start + at, end: passage.start + at + answered.quote.length };
  const place = (party: AnsweredParty, role: string): Mention | null =>
    mentionOf(passage, quote, party, role);
  const places = (parties: readonly AnsweredParty[]): readonly Mention[] =>
    parties.map((party) => place(party, 'obl')).filter((mention) => mention !== null);
  const subject = answered.subject && place(answered.subject, 'nsubj');
  const object = answered.object && place(answered.object, 'obj');
  const told = answered.attribution.map(({ source, verb }) => ({
    source: place(source, 'nsubj'),
    verb,
  }));
  if ((answered.subject && !subject) || (answered.object && !object)) return null;
  // Without its speaker an allegation would read as the report's own words.
  if (told.some(({ source }) => source === null)) return null;
  const relation = vocabulary.relation(answered.relation);
  return {
    subject,
    relation: relation?.name ?? 'OTHER',
    verb: answered.verb,
    event: relation?.event ?? null,
    mode: relation?.mode ?? null,
    cameo: relation?.cameo ?? null,
    object,
    recipient: answered.recipient && place(answered.recipient, 'iobj'),
    from: places(answered.from),
    to: places(answered.to),
    where: places(answered.where),
    when: whenOf(passage, answered.when),
    count: countOf(passage, answered.count),
    modality: answered.modality,
    hedge: answered.hedge !== null && passage.text.includes(answered.hedge) ? answered.hedge : null,
    polarity: answered.polarity,
    ended: answered.ended,
    attribution: [
      ...told.flatMap(({ source, verb }) => (source === null ? [] : [{ source, verb }])),
      ...publishedBy(report, passage.id),
    ],
    passageId: passage.id,
    quote: answered.quote,
    ...quote,
    rule: 'language-model',
    inferred: null,
  };
}

const pronouns = new Set(
  'he him his she her hers it its they them their theirs we us our who whom which that this these those'.split(
    ' ',
  ),
);

/** The words within the quote where they stand there, or else elsewhere in the passage. */
function mentionOf(
  passage: Passage,
  quote: { readonly start: number; readonly end: number },
  { text, kind }: AnsweredParty,
  role: string,
): Mention | null {
  if (text.trim() === '') return null;
  const inQuote = passage.text.indexOf(text, quote.start - passage.start);
  const at =
    inQuote >= 0 && inQuote + text.length <= quote.end - passage.start
      ? inQuote
      : passage.text.indexOf(text);
  if (at < 0) return null;
  const start = passage.start + at;
  const end = start + text.length;
  const name = text.replace(/^(?:the|an?)\s+/iu, '').replaceAll(/\s*\([^)]*\)/gu, '');
  const head =
    name
      .split(/\s+(?:of|from|in|to|for|with|who|which)\s/u)[0]
      ?.split(/\s+/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  return {
    id: `${passage.id}:${start}-${end}`,
    passageId: passage.id,
    start,
    end,
    text,
    name,
    form: formOf(text, kind),
    head,
    plural:
      /[^s]s$/u.test(head) || ['they', 'them', 'people', 'men', 'women', 'police'].includes(head),
    definite: /^(?:the|this|that|these|those|his|her|its|their)\s/iu.test(text),
    ner: kind === 'OTHER' ? 'O' : kind,
    modifiers: name
      .split(/\s+/u)
      .slice(0, -1)
      .filter((word) => /^\p{Lu}/u.test(word)),
    possessor: null,
    role,
  };
}

function formOf(text: string, kind: AnsweredParty['kind']): Mention['form'] {
  if (pronouns.has(text.toLowerCase())) return 'pronoun';
  return kind !== 'OTHER' && /\p{Lu}/u.test(text.replace(/^The\s/u, '')) ? 'name' : 'description';
}

function whenOf(passage: Passage, when: AnsweredClaim['when']): When | null {
  if (when === null || !passage.text.includes(when.text)) return null;
  const isDay = (day: string): boolean =>
    /^\d{4}-\d{2}-\d{2}$/u.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return isDay(when.start) && isDay(when.end) && when.start <= when.end ? when : null;
}

function countOf(passage: Passage, count: AnsweredClaim['count']): Count | null {
  if (count === null || !passage.text.includes(count.text)) return null;
  return count.min === null && count.max === null ? null : count;
}

function mentionsOf(claim: StatedClaim): readonly Mention[] {
  const { subject, object, recipient, from, to, where, attribution } = claim;
  const all = [
    subject,
    object,
    recipient,
    ...from,
    ...to,
    ...where,
    ...attribution.map(({ source }) => source),
  ];
  return all.filter(
    (mention) => mention !== null && mention.passageId !== null,
  ) as readonly Mention[];
}
