import type { Count, When } from '@whence/claim';
import type { Actor, Claim, Entity, Reading } from '@whence/entity';
import type { EntityKind, Modality, Polarity } from '@whence/vocabulary';

/** A reading as `whence extract` prints it. The names of the fields are fixed: tools outside this project read them. */
export interface Extraction {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly language: string;
  /** Only where it was asked for. */
  readonly text?: string;
  readonly claims: readonly ExtractedClaim[];
  readonly entities: readonly ExtractedEntity[];
  readonly unread: readonly { readonly passageId: string; readonly reason: string }[];
}

export interface ExtractedActor {
  /** The same in every report where the entity is named; `whence import` knows it again by it. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly text: string;
  readonly aliases: readonly string[];
}

export interface ExtractedClaim {
  readonly subject: ExtractedActor | null;
  readonly relation: string;
  readonly verb: string;
  readonly event: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly object: ExtractedActor | null;
  readonly recipient: ExtractedActor | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly where: readonly string[];
  readonly when: When | null;
  readonly count: Count | null;
  readonly modality: Modality;
  readonly hedge: string | null;
  readonly polarity: Polarity;
  readonly ended: boolean;
  readonly attribution: readonly { readonly source: string; readonly verb: string | null }[];
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly inferred: { readonly rule: string; readonly reason: string } | null;
}

export interface ExtractedEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** False for "gunmen", who stay in their report. */
  readonly named: boolean;
  /** Id of the body that anonymous speakers speak from. */
  readonly speaksFor: string | null;
  readonly mentions: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** `id` is the caller's name for the report where it has one, or else the report's own. */
export function toExtraction(
  reading: Reading,
  id: string = reading.report.id,
  { withText = false }: { readonly withText?: boolean } = {},
): Extraction {
  const { report, claims, entities, unread } = reading;
  return {
    id,
    title: report.title,
    publisher: report.publisher,
    date: report.publishedOn,
    language: report.language,
    ...(withText && { text: report.text }),
    claims: claims.map((claim) => extractedClaim(claim, report.text)),
    entities: entities.map(extractedEntity),
    unread: unread.map(({ passageId, reason }) => ({ passageId, reason })),
  };
}

function extractedClaim(claim: Claim, text: string): ExtractedClaim {
  const nameOf = (actor: Actor): string => nameIn(text, actor);
  const { when, count, inferred } = claim;
  return {
    subject: extractedActor(claim.subject),
    relation: claim.relation,
    verb: claim.verb,
    event: claim.event,
    mode: claim.mode,
    cameo: claim.cameo,
    object: extractedActor(claim.object),
    recipient: extractedActor(claim.recipient),
    from: claim.from.map(nameOf),
    to: claim.to.map(nameOf),
    where: claim.where.map(nameOf),
    when: when && { start: when.start, end: when.end, precision: when.precision, text: when.text },
    count: count && { min: count.min, max: count.max, text: count.text },
    modality: claim.modality,
    hedge: claim.hedge,
    polarity: claim.polarity,
    ended: claim.ended,
    attribution: claim.attribution.map(({ source, verb }) => ({ source: nameOf(source), verb })),
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    rule: claim.rule,
    inferred: inferred && { rule: inferred.rule, reason: inferred.reason },
  };
}

function extractedActor(actor: Actor | null): ExtractedActor | null {
  if (actor === null) return null;
  const { id, name, kind, country, aliases } = actor.entity;
  return { id, name, kind, country, text: actor.text, aliases };
}

function extractedEntity(entity: Entity): ExtractedEntity {
  const { id, name, kind, country, aliases, named, speaksFor, mentions } = entity;
  return {
    id,
    name,
    kind,
    country,
    aliases,
    named,
    speaksFor: speaksFor ?? null,
    mentions: mentions.map(({ text, start, end }) => ({ text, start, end })),
  };
}

/**
 * Where only a name is printed, it is one that the report writes: "Alittihad", though it is known as Al-Ittihad.
 * Actors in full carry the name they are known by, the words and the aliases.
 */
function nameIn(text: string, { entity, text: said }: Actor): string {
  // 'John "Tex" Coe' writes John Coe, and not only Tex.
  if (entity.name.split(' ').every((word) => said.includes(word))) return entity.name;
  if (text.includes(entity.name)) return entity.name;
  const told = entity.aliases.filter((alias) => text.includes(alias));
  // "Manila said", where the report speaks of a Philippine boat, too
  return told.find((alias) => said.includes(alias)) ?? told[0] ?? entity.name;
}
