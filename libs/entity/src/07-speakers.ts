import type { Mention, StatedClaim } from '@whence/claim';
import type { Vocabulary } from '@whence/vocabulary';
import { bodyOf } from './06-entities.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Entity } from './reading.js';
import type { Register } from './register.js';

/**
 * Tells which body the nameless speak from, and for which one a named person speaks by office, so that two of one body
 * count as one origin. A minister or a general speaks for himself.
 */
export function withSpeakers(
  entities: ReadonlyMap<string, Entity>,
  register: Register,
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, Entity> {
  const speakers = new Map<string, string>();
  const speaks = (speaker: Entity | undefined, bodyId: string | undefined) => {
    const body = bodyId === undefined ? undefined : entities.get(bodyId);
    if (speaker !== undefined && body !== undefined && body.id !== speaker.id)
      speakers.set(speaker.id, body.id);
  };
  for (const [id, entity] of entities) {
    const profile = register.profiles.get(id);
    if (profile === undefined) continue;
    if (entity.named && !vocabulary.isSpokesperson(profile.mention.head)) continue;
    speaks(entity, bodyOf(profile, register, vocabulary)?.mention.id);
  }
  for (const { relation, subject, object, ended, polarity, modality } of claims) {
    if (subject === null || object === null) continue;
    if (ended || polarity === 'negative' || modality !== 'asserted') continue;
    if (relation === 'SPEAKS_FOR') speaks(entities.get(subject.id), object.id);
    const office = register.profiles.get(object.id);
    if (relation !== 'HOLDS_POSITION' || office === undefined) continue;
    if (namesSpokesperson(object, vocabulary))
      speaks(entities.get(subject.id), bodyWithin(office, register)?.mention.id);
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

function namesSpokesperson({ name }: Mention, vocabulary: Vocabulary): boolean {
  return wordsOf(name).some((word) => vocabulary.isSpokesperson(word));
}

/** The LNA in "LNA spokesman", the interior ministry in "spokesman for the interior ministry". */
function bodyWithin({ mention, sentence }: Profile, register: Register): Profile | undefined {
  const within = register
    .inSentence(sentence)
    .filter(
      ({ mention: { form, start, end, id }, kind }) =>
        (form === 'name' || form === 'description') &&
        kind !== 'Person' &&
        id !== mention.id &&
        end > mention.start &&
        end <= mention.end &&
        end - start < mention.end - mention.start,
    );
  return within.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
}

function lengthOf({ mention: { start, end } }: Profile): number {
  return end - start;
}
