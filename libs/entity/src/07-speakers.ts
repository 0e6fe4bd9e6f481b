import type { Vocabulary } from '@whence/vocabulary';
import { bodyOf } from './06-entities.js';
import type { Entity } from './reading.js';
import type { Register } from './register.js';

/** Tells of anonymous speakers which body they speak from, so that two of one body count as one origin. */
export function withSpeakers(
  entities: ReadonlyMap<string, Entity>,
  register: Register,
  vocabulary: Vocabulary,
): ReadonlyMap<string, Entity> {
  const speakers = new Map<string, string>();
  for (const [id, entity] of entities) {
    const profile = register.members(id).find(({ mention }) => mention.id === id);
    const body = profile === undefined ? null : bodyOf(profile, register, vocabulary);
    const spokenFor = body === null ? undefined : entities.get(body.mention.id);
    if (spokenFor !== undefined && spokenFor.id !== entity.id)
      speakers.set(entity.id, spokenFor.id);
  }
  const told = new Map<string, Entity>();
  return new Map(
    [...entities].map(([id, entity]) => {
      const speaksFor = speakers.get(entity.id) ?? null;
      const known = told.get(entity.id) ?? { ...entity, speaksFor };
      told.set(entity.id, known);
      return [id, known];
    }),
  );
}
