import type { Extraction, ExtractedActor, ExtractedClaim } from '@whence/conversion';

/** A line of the table: a number, what it is a share of, and what is asked of it. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly detail: string;
  readonly reach: string;
}

export interface Score {
  readonly measures: readonly Measure[];
  /** One line each, for `--errors`. */
  readonly errors: readonly string[];
}

/** Reads a text the way `whence extract` does. */
export type Read = (document: {
  readonly id: string;
  readonly text: string;
  readonly date: string | undefined;
  readonly publisher: string | undefined;
  readonly title: string | undefined;
}) => Promise<Extraction>;

export function namesOf(actor: ExtractedActor | null): readonly string[] {
  return actor === null ? [] : [actor.name, actor.text, ...actor.aliases];
}

/** "Qatar TRANSFERS ISIS militants (to Libya) [alleged, not; LNA sources > Alittihad]" */
export function inWords(claim: ExtractedClaim): string {
  const more = [
    ...(claim.recipient ? [`recipient ${claim.recipient.name}`] : []),
    ...claim.from.map((name) => `from ${name}`),
    ...claim.to.map((name) => `to ${name}`),
    ...claim.where.map((name) => `at ${name}`),
    ...(claim.when ? [`${claim.when.start}..${claim.when.end}`] : []),
  ];
  const stance = [
    claim.modality,
    ...(claim.polarity === 'negative' ? ['NOT'] : []),
    ...(claim.ended ? ['ended'] : []),
    claim.attribution.map(({ source }) => source).join(' > '),
  ];
  const relation = claim.relation === 'OTHER' ? `OTHER:${claim.verb}` : claim.relation;
  const extra = more.length > 0 ? ` (${more.join(', ')})` : '';
  return `${claim.subject?.name ?? '?'} ${relation} ${objectOf(claim)}${extra} [${stance.join('; ')}] {${claim.rule}}`;
}

/** Two names of one are told apart by their words: "ISIS" of Islamic State ALSO_KNOWN_AS ISIS. */
export function objectOf({ subject, object }: ExtractedClaim): string {
  if (object === null) return '-';
  return object.name === subject?.name ? object.text : object.name;
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
