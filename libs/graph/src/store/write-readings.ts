import { claimId } from '../derive/statement.js';
import type { Transaction } from '../driver/connection.js';
import { deriveAndWrite } from './derive-and-write.js';
import { withoutNulls } from './derived-rows.js';
import { entityProperties, sorted, viewProperties, type LeafEntity } from './entity-row.js';
import type { Stored } from '../graph.js';
import type { LeafTestimony } from './leaf-testimony.js';
import { placeNew } from './place.js';
import { tellings } from './tellings.js';
import type { PreparedReading } from './prepare.js';
import { passageRows, reportRow } from './report-row.js';
import { Who } from './who.js';

interface FoundReport {
  readonly id: string;
  readonly status: string;
  readonly writeKey: string | null;
}

export const nothing: Stored = { reports: 0, claims: 0, testimonies: 0, entities: 0 };

/** Several readings in one transaction, in the order in which things depend on each other. */
export async function writeReadings(
  tx: Transaction,
  readings: readonly PreparedReading[],
  key: string,
  at: string,
): Promise<Stored> {
  await tx.run('write/take-a-stripe', { stripe: stripeOf(key), key });
  const found = await tx.run<FoundReport>('write/find-reports', {
    ids: readings.map(({ report }) => report.id),
  });
  const state = new Map(found.map((report) => [report.id, report]));
  const isDone = (id: string) => ['READ', 'CITED', 'PURGED'].includes(state.get(id)?.status ?? '');
  const open = readings.filter(({ report }) => !isDone(report.id));
  if (open.length === 0) return earlierEffect(readings, found, key);

  const who = new Who(tx);
  const entities = await writeEntities(tx, open, who);
  await writeReports(tx, open, (id) => state.has(id));
  await writeMentions(tx, open, who);
  const testimonies = open.flatMap((reading) => reading.testimonies);
  const { claimOf, newClaims } = await deriveAndWrite(tx, {
    touched: [],
    incoming: testimonies.map((testimony) => placeNew(testimony, who)),
    who,
    key,
    at,
  });
  await createTestimonies(tx, testimonies, claimOf, who);
  await finish(tx, open, who, key, at);
  return { reports: open.length, claims: newClaims, testimonies: testimonies.length, entities };
}

/** The commit went through but its answer was lost: what it wrote is told again, though not its parts. */
function earlierEffect(
  readings: readonly PreparedReading[],
  found: readonly FoundReport[],
  key: string,
): Stored {
  const mine = new Set(found.filter((report) => report.writeKey === key).map(({ id }) => id));
  const written = readings.filter(({ report }) => mine.has(report.id));
  if (written.length === 0) return nothing;
  return {
    reports: written.length,
    claims: 0,
    testimonies: written.reduce((sum, { testimonies }) => sum + testimonies.length, 0),
    entities: 0,
  };
}

async function writeEntities(
  tx: Transaction,
  readings: readonly PreparedReading[],
  who: Who,
): Promise<number> {
  const leaves = new Map<string, LeafEntity>();
  for (const entity of readings.flatMap(({ entities }) => entities)) {
    const known = leaves.get(entity.id);
    leaves.set(entity.id, known === undefined ? entity : together(known, entity));
  }
  return learnEntities(tx, [...leaves.values()], who);
}

/** Creates those that are new, and teaches those that are there the aliases they did not have. Gives how many are new. */
export async function learnEntities(
  tx: Transaction,
  leaves: readonly LeafEntity[],
  who: Who,
): Promise<number> {
  await who.learn(
    leaves.flatMap(({ id, speaksFor }) => (speaksFor === null ? [id] : [id, speaksFor])),
  );
  const fresh = leaves.filter(({ id }) => who.get(id) === undefined).sort(byId);
  if (fresh.length > 0)
    await tx.run('write/add-entities', {
      entities: fresh.map((entity) => ({
        id: entity.id,
        kind: entity.kind,
        properties: withoutNulls(entityProperties(entity)),
      })),
    });
  for (const { id, name, named, kind, country, aliases, speaksFor } of fresh)
    who.add({ id, name, named, kind, ownCountry: country, ownAliases: aliases, speaksFor });
  await teachAliases(tx, leaves.filter((entity) => !fresh.includes(entity)).sort(byId), who);
  const speakers = fresh.flatMap(({ id, speaksFor }) =>
    speaksFor === null ? [] : [{ speaker: id, body: speaksFor }],
  );
  if (speakers.length > 0) await tx.run('write/speak-for', { links: speakers });
  return fresh.length;
}

async function teachAliases(
  tx: Transaction,
  leaves: readonly LeafEntity[],
  who: Who,
): Promise<void> {
  const learned = leaves.flatMap((entity) => {
    const known = who.get(entity.id);
    if (known === undefined) return [];
    const own = sorted([...(known.ownAliases ?? []), ...entity.aliases, entity.name], known.name);
    return own.length === (known.ownAliases ?? []).length
      ? []
      : [{ id: entity.id, aliases: own, head: who.standsFor(entity.id) }];
  });
  if (learned.length === 0) return;
  await tx.run('write/learn-aliases', { entities: learned });
  const heads = [...new Set(learned.map(({ head }) => head))].sort();
  await refreshViews(tx, heads);
}

interface ClusterRow {
  readonly id: string;
  readonly name: string;
  readonly ownCountry: string | null;
  readonly ownAliases: readonly string[] | null;
  readonly grade: string | null;
  readonly members: readonly {
    readonly name: string;
    readonly ownCountry: string | null;
    readonly ownAliases: readonly string[] | null;
  }[];
}

/** Names, aliases, country and grade of entities together with those merged into them. */
export async function refreshViews(tx: Transaction, heads: readonly string[]): Promise<void> {
  const rows = await tx.run<ClusterRow>('write/find-clusters', { ids: heads });
  await tx.run('write/change-entities', {
    entities: rows.map(({ id, name, ownCountry, ownAliases, grade, members }) => ({
      id,
      properties: {
        grade,
        ...viewProperties(
          id,
          name,
          [...(ownAliases ?? []), ...members.flatMap((m) => [m.name, ...(m.ownAliases ?? [])])],
          ownCountry ?? members.flatMap((m) => m.ownCountry ?? []).sort()[0] ?? null,
        ),
      },
    })),
  });
}

async function writeReports(
  tx: Transaction,
  readings: readonly PreparedReading[],
  isReceived: (id: string) => boolean,
): Promise<void> {
  const fresh = readings.filter(({ report }) => !isReceived(report.id));
  if (fresh.length === 0) return;
  await tx.run('write/add-reports', {
    reports: fresh.map(({ report, recordedBy, recordedAt }) =>
      reportRow(report, recordedBy, recordedAt),
    ),
  });
  await tx.run('write/add-passages', {
    passages: fresh.flatMap(({ report }) => passageRows(report)),
  });
}

async function writeMentions(
  tx: Transaction,
  readings: readonly PreparedReading[],
  who: Who,
): Promise<void> {
  const mentions = readings
    .flatMap((reading) => reading.mentions)
    .map(({ entity, passage, text, start, end }) => ({
      entity: who.standsFor(entity),
      passage,
      properties: { named: entity, text, start, end },
    }));
  if (mentions.length > 0) await tx.run('write/add-mentions', { mentions });
}

export async function createTestimonies(
  tx: Transaction,
  testimonies: readonly LeafTestimony[],
  claimOf: ReadonlyMap<string, string>,
  who: Who,
): Promise<void> {
  if (testimonies.length === 0) return;
  await tx.run('write/create-testimonies', {
    testimonies: testimonies.map((testimony) => testimonyRow(testimony, claimOf, who)),
  });
}

function testimonyRow(
  testimony: LeafTestimony,
  claimOf: ReadonlyMap<string, string>,
  who: Who,
): object {
  const { id, chain, statement, inferred, passageText: _, stance, passageId, ...rest } = testimony;
  return {
    stance,
    claimId: claimOf.get(id),
    passageId,
    properties: withoutNulls({
      id,
      ...rest,
      stance,
      passageId,
      statement: JSON.stringify(statement),
      statementId: claimId(statement),
      chain: chain.map(({ source }) => source),
      verbs: chain.map(({ verb }) => verb ?? ''),
      inferredRule: inferred?.rule ?? null,
      inferredReason: inferred?.reason ?? null,
      // What was concluded and not said waits for a person to look at it.
      reviewKey: inferred === null ? null : `${testimony.recordedAt}~${id}`,
    }),
    told: tellings(testimony, who.standsFor),
  };
}

async function finish(
  tx: Transaction,
  readings: readonly PreparedReading[],
  who: Who,
  key: string,
  at: string,
): Promise<void> {
  await tx.run('write/finish-reports', {
    reports: readings.map(({ report, publisherId, testimonies }) => ({
      id: report.id,
      publisherId: publisherId === null ? null : who.standsFor(publisherId),
      publisherNamed: publisherId,
      claims: testimonies.length,
    })),
    key,
    readAt: at,
  });
}

function together(left: LeafEntity, right: LeafEntity): LeafEntity {
  return { ...left, aliases: [...left.aliases, ...right.aliases, right.name] };
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}

/** Sixteen writers seldom take the same stripe. */
function stripeOf(key: string): string {
  let sum = 0;
  for (const character of key) sum = (sum * 31 + character.charCodeAt(0)) % 16;
  return `stripe-${sum}`;
}
