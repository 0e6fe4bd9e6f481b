import type { Claim, Entity, Reading } from '@whence/entity';
import { contentId, type Report } from '@whence/report';
import type { EntityKind } from '@whence/vocabulary';

/*
 * Readings made by hand, for stories about the graph that need no parser:
 * reading({ text: ['Qatar is transferring ISIS militants.'], claims: [claim('Qatar', 'TRANSFERS', 'ISIS militants')] })
 */

export interface SaidClaim {
  readonly subject: Entity | null;
  readonly relation: string;
  readonly object: Entity | null;
  readonly sentence?: number;
  readonly chain?: readonly Entity[];
  readonly more?: Partial<Claim>;
}

export interface SaidReport {
  readonly sentences: readonly string[];
  readonly claims: readonly SaidClaim[];
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly title?: string;
}

/** A lasting entity by its name; the same name and kind are the same entity in every report. */
export function someone(
  name: string,
  kind: EntityKind = 'Organization',
  more: Partial<Entity> = {},
): Entity {
  return {
    id: contentId('entity', kind, name.toLowerCase()),
    name,
    kind,
    country: null,
    aliases: [],
    named: true,
    mentions: [],
    ...more,
  };
}

export function reading(said: SaidReport): Reading {
  const report = reportOf(said);
  const claims = said.claims.map((claim) => claimOf(claim, report));
  const entities = new Map<string, Entity>();
  for (const claim of said.claims)
    for (const entity of [claim.subject, claim.object, ...(claim.chain ?? [])])
      if (entity !== null) entities.set(entity.id, entity);
  return { report, entities: [...entities.values()], claims, unread: [] };
}

export function reportOf(said: SaidReport): Report {
  const text = said.sentences.join(' ');
  const id = contentId('report', text, said.publisher ?? null, said.publishedOn ?? null);
  let start = 0;
  const passages = said.sentences.map((sentence, index) => {
    const passage = {
      id: contentId('passage', id, index),
      index,
      start,
      end: start + sentence.length,
      text: sentence,
      paragraph: 0,
      boilerplate: false,
    };
    start += sentence.length + 1;
    return passage;
  });
  return {
    id,
    text,
    sha256: id.slice('report_'.length).padEnd(64, '0'),
    title: said.title ?? null,
    publisher: said.publisher ?? null,
    publishedOn: said.publishedOn ?? null,
    language: 'en',
    url: null,
    passages,
  };
}

function claimOf(
  { subject, relation, object, sentence = 0, chain = [], more = {} }: SaidClaim,
  report: Report,
): Claim {
  const passage = report.passages[sentence];
  if (passage === undefined) throw new Error(`The report has no sentence ${sentence}.`);
  const actor = (entity: Entity) => ({ entity, text: entity.name });
  return {
    subject: subject === null ? null : actor(subject),
    relation,
    verb: relation.toLowerCase(),
    event: null,
    mode: null,
    cameo: null,
    object: object === null ? null : actor(object),
    recipient: null,
    from: [],
    to: [],
    where: [],
    when: null,
    count: null,
    modality: 'asserted',
    hedge: null,
    polarity: 'affirmative',
    ended: false,
    attribution: chain.map((source) => ({ source: actor(source), verb: 'told' })),
    passageId: passage.id,
    quote: passage.text,
    start: passage.start,
    end: passage.end,
    rule: 'by-hand',
    inferred: null,
    ...more,
  };
}
