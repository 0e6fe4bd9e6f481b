import { calendarDate, type Passage, type Report } from '@whence/report';
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
  const found = quoteIn(passage.text, answered.quote);
  if (found === null) return null;
  const quote = {
    start: passage.start + found.at,
    end: passage.start + found.at + found.text.length,
  };
  const place = (party: AnsweredParty, role: string): Mention | null =>
    mentionOf(passage, quote, party, role);
  const places = (parties: readonly AnsweredParty[]): readonly Mention[] | null => {
    const named = parties.map((party) => place(party, 'obl')).filter((each) => each !== null);
    return named.length === parties.length ? named : null;
  };
  const [from, to, where] = [answered.from, answered.to, answered.where].map(places);
  if (!from || !to || !where) return null;
  const subject = answered.subject && place(answered.subject, 'nsubj');
  const object = answered.object && place(answered.object, 'obj');
  const recipient = answered.recipient && place(answered.recipient, 'iobj');
  const told = answered.attribution.map(({ source, verb }) => ({
    source: place(source, 'nsubj'),
    verb,
  }));
  if ((answered.subject && !subject) || (answered.object && !object)) return null;
  if (answered.recipient && !recipient) return null;
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
    recipient,
    from,
    to,
    where,
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
    quote: found.text,
    ...quote,
    rule: 'language-model',
    inferred: null,
  };
}

interface Found {
  readonly at: number;
  readonly text: string;
}

/** A model writes one space where the text has a wrapped line or a hard space. */
function quoteIn(text: string, quote: string): Found | null {
  return found(text, spacesFolded(quote), 0);
}

/** Whole words only: "he" does not stand in "The". */
function wordsIn(text: string, words: string, from: number): Found | null {
  return found(text, `(?<![\\p{L}\\p{N}])${spacesFolded(words)}(?![\\p{L}\\p{N}])`, from);
}

function found(text: string, pattern: string, from: number): Found | null {
  if (pattern === '') return null;
  const search = new RegExp(pattern, 'gu');
  search.lastIndex = from;
  const match = search.exec(text);
  return match && { at: match.index, text: match[0] };
}

function spacesFolded(words: string): string {
  const parts = words.trim().split(/\s+/u);
  return parts
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`))
    .join('\\s+');
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
  { text: answered, kind }: AnsweredParty,
  role: string,
): Mention | null {
  if (answered.trim() === '') return null;
  const behind = wordsIn(passage.text, answered, quote.start - passage.start);
  const isInQuote = behind !== null && behind.at + behind.text.length <= quote.end - passage.start;
  const where = isInQuote ? behind : wordsIn(passage.text, answered, 0);
  if (where === null) return null;
  const { text } = where;
  const start = passage.start + where.at;
  const end = start + text.length;
  const name = text
    .replace(/^(?:the|an?)\s+/iu, '')
    .replaceAll(/\s*\([^)]*\)/gu, '')
    .replaceAll(/\s+/gu, ' ');
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
    /^\d{4}-\d{2}-\d{2}$/u.test(day) && calendarDate(...day.split('-')) === day;
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
