import { contentId } from '@whence/report';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { nameKey } from './names.js';
import type { Actor, Claim, Entity, Reading } from './reading.js';

const people: ReadonlySet<EntityKind> = new Set(['Person', 'Group', 'Organization']);

/**
 * Who protests, riots or strikes without a word against whom turns to the state on whose ground that is, or whose people
 * they are. It is concluded, and said to be: the recipient, not the object.
 */
export function addressedToAuthorities(reading: Reading, vocabulary: Vocabulary): Reading {
  const states = new Map<string, Entity>();
  for (const entity of reading.entities)
    if (entity.kind === 'State' && entity.country !== null && entity.named)
      states.set(entity.country, states.get(entity.country) ?? entity);
  const claims = reading.claims.map((claim) => {
    const code = isUnaddressed(claim) ? countryOf(claim) : null;
    const state = code === null ? null : (states.get(code) ?? stateOf(code, vocabulary));
    if (state === null) return claim;
    states.set(state.country ?? '', state);
    return addressed(claim, state);
  });
  const known = new Set(reading.entities.map(({ id }) => id));
  const met = claims.flatMap(({ recipient }) => (recipient === null ? [] : [recipient.entity]));
  const added = new Map(met.filter(({ id }) => !known.has(id)).map((state) => [state.id, state]));
  return { ...reading, claims, entities: [...reading.entities, ...added.values()] };
}

function isUnaddressed({ event, subject, object, recipient, polarity }: Claim): boolean {
  return (
    event === 'PROTEST' &&
    polarity === 'affirmative' &&
    object === null &&
    recipient === null &&
    subject !== null &&
    people.has(subject.entity.kind)
  );
}

function countryOf({ where, subject }: Claim): string | null {
  const [code, ...others] = new Set(where.flatMap(({ entity }) => entity.country ?? []));
  if (others.length > 0) return null;
  return code ?? subject?.entity.country ?? null;
}

/** The same entity that a report which names the state has. */
function stateOf(code: string, vocabulary: Vocabulary): Entity | null {
  const name = vocabulary.countryCalled(code);
  if (name === undefined) return null;
  return {
    id: contentId('entity', nameKey(name, vocabulary), null),
    name,
    kind: 'State',
    country: code,
    aliases: [],
    named: true,
    speaksFor: null,
    mentions: [],
  };
}

function addressed(claim: Claim, state: Entity): Claim {
  const recipient: Actor = { entity: state, text: state.name };
  const reason = `nobody is named against whom it is, so it is addressed to ${state.name}, where it is or whose people they are`;
  return {
    ...claim,
    recipient,
    inferred: claim.inferred ?? { rule: 'protest-to-authorities', reason },
  };
}
