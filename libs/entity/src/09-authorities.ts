import { contentId } from '@whence/report';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { nameKey } from './names.js';
import type { Actor, Claim, Entity, Reading } from './reading.js';

const people: ReadonlySet<EntityKind> = new Set(['Person', 'Group', 'Organization']);

/**
 * Who protests, riots or strikes without a word against whom turns to the state on whose ground that is, or whose people
 * they are; a government that imposes a curfew without a word where does so at home. It is concluded, and said to be: the
 * recipient, not the object.
 */
export function addressedToAuthorities(reading: Reading, vocabulary: Vocabulary): Reading {
  const states = new Map<string, Entity>();
  for (const entity of reading.entities)
    if (entity.country !== null && entity.name === vocabulary.countryCalled(entity.country))
      states.set(entity.country, states.get(entity.country) ?? entity);
  const claims = reading.claims.map((claim) => {
    const holder = stateThatHolds(claim, vocabulary);
    const code = holder ?? (isUnaddressed(claim, vocabulary) ? addresseeOf(claim) : null);
    const state = code === null ? null : (states.get(code) ?? stateOf(code, vocabulary));
    if (state === null) return claim;
    states.set(state.country ?? '', state);
    return holder === null ? addressed(claim, state) : held(claim, state);
  });
  const known = new Set(reading.entities.map(({ id }) => id));
  const met = claims
    .flatMap(({ subject, recipient }) => [subject, recipient])
    .flatMap((party) => party?.entity ?? []);
  const added = new Map(met.filter(({ id }) => !known.has(id)).map((state) => [state.id, state]));
  return { ...reading, claims, entities: [...reading.entities, ...added.values()] };
}

function isUnaddressed(
  { event, relation, subject, object, recipient, polarity }: Claim,
  vocabulary: Vocabulary,
): boolean {
  const isProtest = vocabulary.relation(relation)?.event === 'PROTEST';
  return (
    event !== null &&
    (isProtest || atHome.test(relation)) &&
    polarity === 'affirmative' &&
    (object === null || !isSomebody(object)) &&
    recipient === null &&
    subject !== null &&
    isSomebody(subject) &&
    // "Japan protested": to another state, and not to itself.
    !(isProtest && subject.entity.kind === 'State')
  );
}

const atHome = /^(IMPOSES_CURFEW_ON|DECLARES_EMERGENCY_IN)$/u;

function isSomebody({ entity: { kind } }: Actor): boolean {
  return people.has(kind) || kind === 'State';
}

/** "blocked a road", "boycotted the vote": what is in the way is not whom it is meant for, unless it is another country's. */
function addresseeOf(claim: Claim): string | null {
  const code = countryOf(claim);
  const own = claim.object?.entity.country ?? code;
  return own === code ? code : null;
}

function countryOf({ where, subject }: Claim): string | null {
  // "rallied outside the Japanese embassy in Seoul"
  const embassy = where.find(({ entity }) => /\b(embassy|consulate)$/iu.test(entity.name));
  if (embassy !== undefined) return embassy.entity.country;
  const [code, ...others] = new Set(where.flatMap(({ entity }) => entity.country ?? []));
  if (others.length > 0) return null;
  return code ?? subject?.entity.country ?? null;
}

const custody =
  /^(ARRESTS|DETAINS|HOLDS|QUESTIONS|INVESTIGATES|CHARGES|TRIES|CONVICTS|SENTENCES|EXECUTES|DEPORTS|EXPELS)$/u;

/** "A Canadian was arrested in Lebanon": a foreigner whom nobody is said to hold is held by the state he is in. */
function stateThatHolds(
  { relation, subject, object, where, polarity }: Claim,
  vocabulary: Vocabulary,
): string | null {
  const from = object?.entity.country ?? null;
  if (subject !== null || from === null || polarity === 'negative' || !custody.test(relation))
    return null;
  const [state, ...others] = where.filter(
    ({ entity: { name, country } }) =>
      country !== null && country !== from && name === vocabulary.countryCalled(country),
  );
  return others.length > 0 ? null : (state?.entity.country ?? null);
}

function held(claim: Claim, state: Entity): Claim {
  const reason = `nobody is said to do it, and what is done by law to a foreigner in ${state.name} is done by its authorities`;
  return {
    ...claim,
    subject: { entity: state, text: state.name },
    inferred: claim.inferred ?? { rule: 'held-by-authorities', reason },
  };
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
    inferred: claim.inferred ?? { rule: 'addressed-to-authorities', reason },
  };
}
