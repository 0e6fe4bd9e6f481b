import type { Transaction } from '../driver/connection.js';
import type { Who } from './who.js';

/** Who told it, as they stand today, and the body for which the first of them who lasts spoke, where the report says so. */
export interface Told {
  readonly id: string;
  readonly told: readonly string[];
  readonly spokenFor: string | null;
}

interface Spoken {
  /** As the reader gave it. */
  readonly body: string;
  readonly position: number;
}

/** Notes for which bodies these were told, so that the body is asked for what its sources and spokesmen say. */
export function tellFor(tx: Transaction, all: readonly Told[], who: Who): void {
  const testimonies = all.flatMap((one) => {
    const bodies = bodiesOf(one, who);
    return bodies.length === 0 ? [] : [{ id: one.id, bodies }];
  });
  if (testimonies.length > 0) tx.send('write/tell-for', { testimonies });
}

/** Each link's body, at the first link that speaks for it. */
export function spokenBodies({ told, spokenFor }: Omit<Told, 'id'>, who: Who): readonly Spoken[] {
  const bodies = told.flatMap((source, position) => {
    const body = who.get(source)?.speaksFor ?? null;
    return body === null ? [] : [{ body, position }];
  });
  if (spokenFor === null) return bodies;
  const speaker = told.findIndex((source) => who.get(source)?.named === true);
  return [...bodies, { body: spokenFor, position: Math.max(speaker, 0) }];
}

/** Each body once. Who stands for the body that a link speaks for may be the link itself. */
function bodiesOf(one: Told, who: Who): readonly { id: string; position: number }[] {
  const first = new Map<string, number>();
  for (const { body, position } of spokenBodies(one, who)) {
    const id = who.standsFor(body);
    if (!first.has(id) && id !== one.told[position]) first.set(id, position);
  }
  return [...first].map(([id, position]) => ({ id, position }));
}
