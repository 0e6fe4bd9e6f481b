import { contentId, type Report } from '@whence/report';
import type { Actor, Claim, Entity, Reading } from '@whence/entity';
import type { Statement } from '../derive/statement.js';
import { nameKey } from '../derive/name-key.js';
import type { StoreOptions } from '../graph.js';
import type { LeafEntity } from './entity-row.js';
import { identified, type LeafTestimony } from './leaf-testimony.js';

export interface LeafMention {
  readonly entity: string;
  readonly passage: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A reading as rows: everything by the ids that the reader gave, before judgements are asked. */
export interface PreparedReading {
  readonly report: Report;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly publisherId: string | null;
  readonly entities: readonly LeafEntity[];
  readonly mentions: readonly LeafMention[];
  readonly testimonies: readonly LeafTestimony[];
}

export function prepare(
  reading: Reading,
  { recordedBy, recordedAt }: Required<Omit<StoreOptions, 'recordedAt'>> & { recordedAt: string },
): PreparedReading {
  const { report } = reading;
  const publisher = publisherOf(reading);
  const entities = new Map<string, LeafEntity>();
  for (const entity of reading.entities) entities.set(entity.id, leaf(entity));
  // The reader's list may leave out those that only a claim speaks of.
  for (const { entity } of reading.claims.flatMap(actorsOf))
    if (!entities.has(entity.id)) entities.set(entity.id, leaf(entity));
  if (publisher !== null && !entities.has(publisher.id)) entities.set(publisher.id, publisher);
  const testimonies = new Map<string, LeafTestimony>();
  for (const claim of reading.claims) {
    const testimony = testimonyOf(claim, report, recordedBy, recordedAt, publisher?.id ?? null);
    if (testimony !== null) testimonies.set(testimony.id, testimony);
  }
  return {
    report,
    recordedBy,
    recordedAt,
    publisherId: publisher?.id ?? null,
    entities: [...entities.values()],
    mentions: reading.entities.flatMap(mentionsOf),
    testimonies: [...testimonies.values()],
  };
}

function leaf(entity: Entity): LeafEntity {
  const { id, name, kind, country, aliases, named, speaksFor } = entity;
  // Whom a named person speaks for may be another one in the next report: its testimonies note it.
  return { id, name, kind, country, aliases, named, speaksFor: named ? null : (speaksFor ?? null) };
}

function mentionsOf(entity: Entity): readonly LeafMention[] {
  return entity.mentions.flatMap(({ passageId, text, start, end }) =>
    passageId === null ? [] : [{ entity: entity.id, passage: passageId, text, start, end }],
  );
}

/** The publisher as the reader knows it, or a medium of that name. */
function publisherOf({ report, entities }: Reading): LeafEntity | null {
  const name = report.publisher;
  if (name === null) return null;
  const known =
    entities.find(({ mentions }) => mentions.some(({ id }) => id === 'publisher')) ??
    entities.find((entity) => nameKey(entity.name) === nameKey(name));
  return known === undefined ? mediumNamed(name) : leaf(known);
}

export function mediumNamed(name: string): LeafEntity {
  const id = contentId('entity', 'Media', nameKey(name));
  return { id, name, kind: 'Media', country: null, aliases: [], named: true, speaksFor: null };
}

function actorsOf(claim: Claim): readonly Actor[] {
  const single = [claim.subject, claim.object, claim.recipient].filter((actor) => actor !== null);
  const sources = claim.attribution.map(({ source }) => source);
  return [...single, ...claim.from, ...claim.to, ...claim.where, ...sources];
}

function testimonyOf(
  claim: Claim,
  report: Report,
  recordedBy: string,
  recordedAt: string,
  publisherId: string | null,
): LeafTestimony | null {
  const passage = report.passages.find(({ id }) => id === claim.passageId);
  const statement = statementOf(claim);
  if (passage === undefined || isEmpty(statement)) return null;
  const told = claim.attribution.map(({ source, verb }) => ({ source: source.entity.id, verb }));
  return identified({
    reportId: report.id,
    passageId: passage.id,
    passageText: passage.text,
    statement,
    stance: claim.polarity === 'negative' ? 'DENIES' : 'AFFIRMS',
    modality: claim.modality,
    hedge: claim.hedge,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    rule: claim.rule,
    inferred: claim.inferred,
    chain:
      told.length > 0 || publisherId === null ? told : [{ source: publisherId, verb: 'published' }],
    spokenFor: bodySpokenFor(claim),
    statedAt: report.publishedOn ?? recordedAt.slice(0, 10),
    recordedBy,
    recordedAt,
  });
}

/** For which body the first who lasts in the chain speaks, where that is a named person; the nameless are their body's anyway. */
function bodySpokenFor({ attribution }: Claim): string | null {
  const first = attribution
    .map(({ source }) => source.entity)
    .find(({ named, speaksFor }) => named || (speaksFor ?? null) !== null);
  return first?.named === true ? (first.speaksFor ?? null) : null;
}

function statementOf(claim: Claim): Statement {
  const ids = (actors: readonly Actor[]) =>
    [...new Set(actors.map(({ entity }) => entity.id))].sort();
  return {
    subject: claim.subject?.entity.id ?? null,
    relation: claim.relation,
    verb: claim.verb,
    event: claim.event,
    mode: claim.mode,
    cameo: claim.cameo,
    object: claim.object?.entity.id ?? null,
    alias: aliasOf(claim),
    recipient: claim.recipient?.entity.id ?? null,
    from: ids(claim.from),
    to: ids(claim.to),
    at: ids(claim.where),
    when: claim.when,
    count: claim.count,
    ended: claim.ended,
  };
}

/** "al-Asla"; without its article, which comes and goes. */
function aliasOf({ relation, object }: Claim): string | null {
  if (relation !== 'ALSO_KNOWN_AS' || object === null) return null;
  return object.text.replace(/^the (?=.)/iu, '');
}

/** A claim about nobody says nothing that could be asked for. */
function isEmpty({ subject, object, recipient, from, to, at }: Statement): boolean {
  const parties = [subject, object, recipient].filter((id) => id !== null);
  return parties.length + from.length + to.length + at.length === 0;
}
