import { createHash } from 'node:crypto';
import { nameKey, type Actor, type Claim, type Entity, type Reading } from '@whence/entity';
import { contentId, openReport, type Passage, type Report } from '@whence/report';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { InputError } from '../failure.js';
import type { Line, LineActor, LineClaim, LineEntity } from './line.js';

/** What `whence extract` printed becomes the reading again that it was printed from. */
export function toReading(line: Line, vocabulary: Vocabulary): Reading {
  const report = line.text === undefined ? reportOfQuotes(line) : reportOfText(line, line.text);
  const cast = new Cast(line, report, vocabulary);
  const claims = line.claims.map((claim, index) => toClaim(claim, index, report, cast));
  return { report, entities: cast.all, claims, unread: [] };
}

function reportOfText({ title, publisher, date, language }: Line, text: string): Report {
  return openReport(text, {
    title: title ?? undefined,
    publisher: publisher ?? undefined,
    publishedOn: date ?? undefined,
    language,
  });
}

/** Each quote is a passage; the text is the quotes, one below the other. */
function reportOfQuotes({ id: own, title, publisher, date, language, claims }: Line): Report {
  const quotes = [...new Set(claims.map(({ quote }) => quote))];
  const text = quotes.join('\n');
  const id = contentId('report', own, text, publisher ?? null, date ?? null);
  let start = 0;
  const passages = quotes.map((quote, index): Passage => {
    const end = start + quote.length;
    const passage = { id: contentId('passage', id, index, quote), index, start, end, text: quote };
    start = end + 1;
    return { ...passage, paragraph: index, boilerplate: false };
  });
  return {
    id,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    title: title ?? null,
    publisher: publisher ?? null,
    publishedOn: date ?? null,
    language,
    url: null,
    passages,
  };
}

function toClaim(claim: LineClaim, index: number, report: Report, cast: Cast): Claim {
  const one = (actor: LineActor | null | undefined) => (actor ? cast.actor(actor) : null);
  const places = (names: readonly string[]) => names.map((name) => cast.named(name, 'Place'));
  return {
    ...claim,
    subject: one(claim.subject),
    event: claim.event ?? null,
    mode: claim.mode ?? null,
    cameo: claim.cameo ?? null,
    object: one(claim.object),
    recipient: one(claim.recipient),
    from: places(claim.from),
    to: places(claim.to),
    where: places(claim.where),
    when: claim.when ?? null,
    count: claim.count ?? null,
    hedge: claim.hedge ?? null,
    attribution: claim.attribution.map(({ source, verb }) => ({
      source: cast.named(source, 'Organization'),
      verb: verb ?? null,
    })),
    inferred: claim.inferred ?? null,
    ...placeOf(claim, index, report),
  };
}

/** Where the quote stands: in the text, or, where there are quotes alone, in the passage that it is. */
function placeOf(
  { quote, start }: LineClaim,
  index: number,
  { text, passages }: Report,
): { readonly passageId: string; readonly start: number; readonly end: number } {
  const own = passages.find((passage) => passage.text === quote);
  const from = text.startsWith(quote, start) ? start : own?.start;
  const passage = passages.find(
    (each) => from !== undefined && each.start <= from && from < each.end,
  );
  if (from === undefined || passage === undefined)
    throw new InputError(
      `"claims.${index}.quote" does not stand in the text at ${start}. Offsets count UTF-16 code units, as JavaScript does.`,
    );
  return { passageId: passage.id, start: from, end: from + quote.length };
}

/** Who is spoken of in one line: by id where there is one, or else by name. */
class Cast {
  readonly #byId = new Map<string, Entity>();
  readonly #byName = new Map<string, Entity>();

  constructor(
    line: Line,
    private readonly report: Report,
    private readonly vocabulary: Vocabulary,
  ) {
    for (const entity of line.entities)
      this.#add(entity, line.text === undefined ? [] : entity.mentions);
    const actors = line.claims.flatMap(({ subject, object, recipient }) => [
      subject,
      object,
      recipient,
    ]);
    for (const actor of actors) if (actor) this.actor(actor);
    if (line.publisher) this.named(line.publisher, 'Media');
  }

  get all(): readonly Entity[] {
    return [...this.#byId.values()];
  }

  actor(actor: LineActor): Actor {
    const entity =
      this.#byId.get(this.#idOf(actor)) ??
      (actor.id === undefined ? this.#byName.get(actor.name) : undefined) ??
      this.#add(actor, []);
    return { entity, text: actor.text ?? actor.name };
  }

  named(name: string, kind: EntityKind): Actor {
    const entity = this.#byName.get(name) ?? this.#add({ name, kind, aliases: [] }, []);
    return { entity, text: name };
  }

  #add(given: LineActor | LineEntity, mentions: LineEntity['mentions']): Entity {
    const { name, kind, country, aliases } = given;
    const entity: Entity = {
      id: this.#idOf(given),
      name,
      kind,
      country: country ?? null,
      aliases,
      named: isNamed(given),
      speaksFor: ('speaksFor' in given ? given.speaksFor : null) ?? null,
      mentions: mentions.flatMap((mention) => toMention(mention, name, this.report)),
    };
    this.#byId.set(entity.id, entity);
    for (const each of [name, ...aliases])
      if (!this.#byName.has(each)) this.#byName.set(each, entity);
    return entity;
  }

  /** Unnamed groups stay in their report; a name is the same one everywhere. */
  #idOf(given: LineActor | LineEntity): string {
    if (given.id !== undefined) return given.id;
    const { name, kind, country } = given;
    if (!isNamed(given)) return contentId('entity', this.report.id, kind, name);
    const scope = kind === 'Person' || kind === 'State' ? null : (country ?? null);
    return contentId('entity', nameKey(name, this.vocabulary), scope);
  }
}

function isNamed(given: LineActor | LineEntity): boolean {
  return ('named' in given ? given.named : undefined) ?? given.kind !== 'Group';
}

/** Of what the reader knew of it, its place in the text is left. */
function toMention(
  { text, start, end }: LineEntity['mentions'][number],
  name: string,
  report: Report,
): Entity['mentions'] {
  const passage = report.passages.find((each) => each.start <= start && end <= each.end);
  if (passage === undefined || report.text.slice(start, end) !== text) return [];
  const place = { id: `${passage.id}:${start}-${end}`, passageId: passage.id, start, end, text };
  const unknown = { plural: false, definite: false, ner: 'O', modifiers: [], possessor: null };
  return [{ ...place, ...unknown, name, form: 'name', head: text, role: '' }];
}
