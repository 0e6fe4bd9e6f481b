import type { Transaction } from '../driver/connection.js';
import type { Stored } from '../graph.js';
import { createTestimonies } from './create-testimonies.js';
import { draft, settle } from './derive-and-write.js';
import type { LeafEntity } from './entity-row.js';
import type { KnownEntities } from './known-entities.js';
import type { KnownRelationships } from './known-relationships.js';
import { idsOfEntity, learnEntities } from './learn-entities.js';
import { placeNew } from './place.js';
import type { PreparedReading } from './prepare.js';
import { passageRows, reportRow } from './report-row.js';
import { Who } from './who.js';

interface FoundReport {
  readonly id: string;
  readonly status: string;
  readonly writeKey: string | null;
}

export const noneStored: Stored = {
  reports: 0,
  claims: 0,
  testimonies: 0,
  entities: 0,
};

export function storedTogether(left: Stored, right: Stored): Stored {
  return {
    reports: left.reports + right.reports,
    claims: left.claims + right.claims,
    testimonies: left.testimonies + right.testimonies,
    entities: left.entities + right.entities,
  };
}

export interface Writing {
  /** Unique to this write. */
  readonly key: string;
  readonly knownRelationships: KnownRelationships;
  readonly knownEntities: KnownEntities;
}

export interface Written {
  /** What each reading added. */
  readonly stored: readonly Stored[];
  /** Keeps what was looked up and written, for the next write; to be called once this one is committed. */
  readonly remember: () => void;
}

/** Several readings in one transaction, in the order in which things depend on each other. */
export async function writeReadings(
  tx: Transaction,
  readings: readonly PreparedReading[],
  { key, knownRelationships, knownEntities }: Writing,
): Promise<Written> {
  const [[stripe], found] = await Promise.all([
    tx.run<{ act: string | null }>('write/take-a-stripe', { stripe: stripeOf(key), key }),
    tx.run<FoundReport>('write/find-reports', { ids: readings.map(({ report }) => report.id) }),
  ]);
  const act = stripe?.act ?? null;
  const who = new Who(tx, knownEntities.under(act));
  await who.learn(readings.flatMap(({ entities }) => entities.flatMap(idsOfEntity)));
  const state = new Map(found.map((report) => [report.id, report]));
  const isDone = (id: string) => ['READ', 'CITED', 'PURGED'].includes(state.get(id)?.status ?? '');
  // Where one report waits twice, it is written once.
  const waiting = new Map(readings.map((reading) => [reading.report.id, reading]));
  const open = [...waiting.values()].filter(({ report }) => !isDone(report.id));
  const isOpen = new Set(open);
  if (open.length === 0)
    return {
      stored: readings.map((reading) => earlierEffect(reading, state, key)),
      remember: () => undefined,
    };

  const newEntities = await writeEntities(tx, open, who);
  writeReports(tx, open, (id) => state.has(id));
  writeMentions(tx, open, who);
  const testimonies = open.flatMap((reading) => reading.testimonies);
  // Not before the stripe is held: an act that this waited for would look later to those who follow the changes.
  const at = new Date().toISOString();
  const incoming = testimonies.map((testimony) => placeNew(testimony, who));
  const request = { touched: [], incoming, who, key, at, known: knownRelationships };
  const drafted = await draft(tx, request);
  const { claimOf, newClaims } = drafted;
  createTestimonies(tx, testimonies, claimOf, who);
  finish(tx, open, who, key, at);
  const relationships = await settle(tx, drafted, request);
  const claims = new Tally(newClaims);
  const entities = new Tally(newEntities);
  const stored = readings.map((reading) =>
    isOpen.has(reading)
      ? {
          reports: 1,
          claims: claims.take(reading.testimonies.map(({ id }) => claimOf.get(id) ?? '')),
          testimonies: reading.testimonies.length,
          entities: entities.take(reading.entities.map(({ id }) => id)),
        }
      : earlierEffect(reading, state, key),
  );
  return {
    stored,
    remember: () => {
      knownEntities.keep(act, who.lookedUp());
      knownRelationships.keep(relationships);
    },
  };
}

/** What is new counts for the first report that has it. */
class Tally {
  readonly #left: Set<string>;

  constructor(ids: Iterable<string>) {
    this.#left = new Set(ids);
  }

  take(ids: readonly string[]): number {
    return ids.filter((id) => this.#left.delete(id)).length;
  }
}

/** Where the commit went through but its answer was lost, what it wrote is told again, though not its parts. */
function earlierEffect(
  { report, testimonies }: PreparedReading,
  state: ReadonlyMap<string, FoundReport>,
  key: string,
): Stored {
  if (state.get(report.id)?.writeKey !== key) return noneStored;
  return { ...noneStored, reports: 1, testimonies: testimonies.length };
}

async function writeEntities(
  tx: Transaction,
  readings: readonly PreparedReading[],
  who: Who,
): Promise<readonly string[]> {
  const leaves = new Map<string, LeafEntity>();
  for (const entity of readings.flatMap(({ entities }) => entities)) {
    const known = leaves.get(entity.id);
    leaves.set(entity.id, known === undefined ? entity : together(known, entity));
  }
  return learnEntities(tx, [...leaves.values()], who);
}

function writeReports(
  tx: Transaction,
  readings: readonly PreparedReading[],
  isReceived: (id: string) => boolean,
): void {
  const fresh = readings.filter(({ report }) => !isReceived(report.id));
  if (fresh.length === 0) return;
  tx.send('write/add-reports', {
    reports: fresh.map(({ report, recordedBy, recordedAt }) =>
      reportRow(report, recordedBy, recordedAt),
    ),
  });
  tx.send('write/add-passages', {
    passages: fresh.flatMap(({ report }) => passageRows(report)),
  });
}

function writeMentions(tx: Transaction, readings: readonly PreparedReading[], who: Who): void {
  const mentions = readings
    .flatMap((reading) => reading.mentions)
    .map(({ entity, passage, text, start, end }) => ({
      entity: who.standsFor(entity),
      passage,
      properties: { named: entity, text, start, end },
    }));
  if (mentions.length > 0) tx.send('write/add-mentions', { mentions });
}

function finish(
  tx: Transaction,
  readings: readonly PreparedReading[],
  who: Who,
  key: string,
  at: string,
): void {
  tx.send('write/finish-reports', {
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

/** Two writers seldom take the same stripe. */
function stripeOf(key: string): string {
  let sum = 0;
  for (const character of key) sum = (sum * 31 + character.charCodeAt(0)) % 256;
  return `stripe-${sum}`;
}
