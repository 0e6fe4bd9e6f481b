import type { Modality } from '@whence/vocabulary';
import { lineOf } from '../derive/origins.js';
import { partiesOf, underJudgements, type Statement } from '../derive/statement.js';
import type { Testimony } from '../derive/testimony.js';
import type { Stance } from '../records.js';
import type { LeafTestimony } from './leaf-testimony.js';
import type { Who } from './who.js';

/** A testimony as it lies in the graph. */
export interface StoredTestimony {
  readonly id: string;
  readonly claimId: string;
  readonly stance: Stance;
  /** JSON of the `Statement` under the ids that the reader gave. */
  readonly statement: string;
  /** Entity ids of the chain, as the reader gave them. */
  readonly chain: readonly string[];
  readonly spokenFor: string | null;
  /** Splits in force: `entity_x=entity_y`, where the reader wrote x, y is meant. */
  readonly meant: readonly string[] | null;
  readonly modality: Modality;
  readonly withdrawnAt: string | null;
  readonly statedAt: string;
  readonly recordedAt: string;
  readonly reportId: string;
  readonly passageText: string;
}

/** Every entity id that placing it needs to know of. */
export function idsOf(
  testimony: Pick<StoredTestimony, 'statement' | 'chain' | 'spokenFor' | 'meant'>,
): readonly string[] {
  const meant = (testimony.meant ?? []).map((split) => split.split('=')[1] ?? '');
  const bodies = testimony.spokenFor === null ? [] : [testimony.spokenFor];
  return [
    ...partiesOf(parseStatement(testimony.statement)),
    ...testimony.chain,
    ...bodies,
    ...meant,
  ];
}

/** Under today's judgements: what deriving works with. */
export function place(testimony: StoredTestimony, who: Who): Testimony {
  const meant = meantBy(testimony.meant ?? []);
  const standsFor = (id: string) => who.standsFor(meant(id));
  return {
    id: testimony.id,
    reportId: testimony.reportId,
    statement: underJudgements(parseStatement(testimony.statement), standsFor),
    stance: testimony.stance,
    modality: testimony.modality,
    withdrawn: testimony.withdrawnAt !== null,
    ...line(testimony, testimony.chain.map(standsFor), who),
    passageText: testimony.passageText,
    statedAt: testimony.statedAt,
    recordedAt: testimony.recordedAt,
  };
}

/** Splits may follow one another. */
export function meantBy(splits: readonly string[]): (id: string) => string {
  const map = new Map(splits.map((split) => split.split('=') as [string, string]));
  return (id) => {
    let meant = id;
    for (let next = map.get(meant); next !== undefined; next = map.get(meant)) meant = next;
    return meant;
  };
}

export function parseStatement(json: string): Statement {
  return JSON.parse(json) as Statement;
}

export function placeNew(testimony: LeafTestimony, who: Who): Testimony {
  const { id, reportId, stance, modality, passageText, statedAt, recordedAt } = testimony;
  const chain = testimony.chain.map(({ source }) => who.standsFor(source));
  return {
    id,
    reportId,
    statement: underJudgements(testimony.statement, who.standsFor),
    stance,
    modality,
    withdrawn: false,
    ...line(testimony, chain, who),
    passageText,
    statedAt,
    recordedAt,
  };
}

function line(
  { spokenFor, reportId }: Pick<StoredTestimony, 'spokenFor' | 'reportId'>,
  chain: readonly string[],
  who: Who,
): Pick<Testimony, 'origin' | 'carriers'> {
  const { origin, carriers } = lineOf(chain, who.factsOf);
  return { origin: spokenFor === null ? (origin ?? reportId) : who.standsFor(spokenFor), carriers };
}
