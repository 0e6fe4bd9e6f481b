import type { ClaimOf, Inference, Mention, StatedClaim } from '@whence/claim';
import type { Report } from '@whence/report';
import { withChainsOfText } from './headline-claims.js';
import type { Actor, Claim, Entity } from './reading.js';
import type { Register } from './register.js';

/** Claims about those who are meant: none about oneself, none twice in the same words of the same speakers. */
export function claimsOf(
  report: Report,
  stated: readonly StatedClaim[],
  register: Register,
  entities: ReadonlyMap<string, Entity>,
): readonly Claim[] {
  const claims = stated
    .map((claim) => resolved(claim, register, entities))
    .filter((claim) => !isAboutItself(claim));
  return withoutRepeats(withChainsOfText(claims, report));
}

function resolved(
  claim: StatedClaim,
  register: Register,
  entities: ReadonlyMap<string, Entity>,
): Claim {
  const actor = (mention: Mention | null): Actor | null => {
    const entity = mention === null ? undefined : entities.get(mention.id);
    return mention === null || entity === undefined ? null : { entity, text: mention.text };
  };
  const actorsOf = (mentions: readonly Mention[]): readonly Actor[] =>
    mentions.map(actor).filter((each) => each !== null);
  const named = claim.relation === 'ALSO_KNOWN_AS' ? byThatName : (each: Actor | null) => each;
  return {
    ...claim,
    subject: named(actor(claim.subject), claim.subject),
    object: named(actor(claim.object), claim.object),
    recipient: actor(claim.recipient) ?? receiverOf(claim, actorsOf),
    ...wherefrom(claim, actorsOf, actor),
    where: actorsOf(claim.where),
    attribution: claim.attribution
      .flatMap(({ source, verb }) => {
        const told = actor(source);
        return told === null ? [] : [{ source: told, verb }];
      })
      // "We reject this": who publishes his own words hands them on to nobody.
      .filter(({ source }, at, all) => source.entity !== all[at - 1]?.source.entity),
    inferred: claim.inferred ?? conclusionOf(claim, register),
  } satisfies ClaimOf<Actor>;
}

/** "sent food to Chad", "extradited him to Spain": who is at the end of it gets it. */
function receiverOf(
  { relation, to }: StatedClaim,
  actorsOf: (mentions: readonly Mention[]) => readonly Actor[],
): Actor | null {
  if (!delivery.test(relation)) return null;
  const [first] = actorsOf(to);
  return first ?? null;
}

/** "returned to Juba", "was handed over to India": whom or what one goes to is also where. */
function wherefrom(
  { relation, from, to, object, recipient }: StatedClaim,
  actorsOf: (mentions: readonly Mention[]) => readonly Actor[],
  actor: (mention: Mention | null) => Actor | null,
): { readonly from: readonly Actor[]; readonly to: readonly Actor[] } {
  const end = arrival.test(relation)
    ? actor(object)
    : handover.test(relation)
      ? actor(recipient)
      : null;
  const start = departure.test(relation) ? actor(object) : null;
  const isPlace = (each: Actor | null): each is Actor =>
    each !== null && (each.entity.kind === 'Place' || each.entity.kind === 'State');
  return {
    from: [...actorsOf(from), ...[start].filter(isPlace)],
    to: [...actorsOf(to), ...[end].filter(isPlace)],
  };
}

const arrival = /^(VISITS|ENTERS|ARRIVES_IN|TRAVELS_TO|RETURNS_TO|DEPLOYS_PEACEKEEPERS_TO)$/u;
const departure = /^(LEAVES|WITHDRAWS_FROM)$/u;
const delivery = /^(SENDS|TRANSFERS|EXTRADITES|REPATRIATES)$/u;
const handover = /^(TRANSFERS|EXTRADITES|DEPORTS|RETURNS)$/u;

/** Where a claim is about a name, the entity goes by that name in it: "Islamic State ALSO_KNOWN_AS ISIS". */
function byThatName(actor: Actor | null, mention: Mention | null): Actor | null {
  if (actor === null || mention === null || mention.form === 'pronoun') return actor;
  const { entity } = actor;
  const aliases = [entity.name, ...entity.aliases].filter((name) => name !== mention.name);
  return { ...actor, entity: { ...entity, name: mention.name, aliases } };
}

function conclusionOf(claim: StatedClaim, register: Register): Inference | null {
  for (const party of [claim.subject, claim.object, claim.recipient]) {
    if (party === null) continue;
    const own = register.conclusionOf(party.id);
    if (own !== null) return own;
    const owner = party.possessor === null ? null : register.conclusionOf(party.possessor);
    if (owner !== null) return owner;
  }
  return null;
}

function isAboutItself({ relation, subject, object }: Claim): boolean {
  return (
    relation !== 'ALSO_KNOWN_AS' && subject !== null && subject.entity.id === object?.entity.id
  );
}

/** Of claims that say the same, the one that says most stays. */
function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const kept = new Map<string, Claim>();
  const other: [string, Claim][] = [];
  claims.forEach((claim, position) => {
    const key = keyOf(claim);
    const same = kept.get(key);
    if (same === undefined) kept.set(key, claim);
    else if (!agree(same, claim)) other.push([`${key}|${position}`, claim]);
    else if (details(claim) > details(same)) kept.set(key, claim);
  });
  const all = [...kept.values(), ...other.map(([, claim]) => claim)];
  const order = new Map(claims.map((claim, position) => [claim, position]));
  return all.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function keyOf(claim: Claim): string {
  const { subject, relation, verb, object, polarity, modality, attribution } = claim;
  return [
    subject?.entity.id ?? `? ${claim.passageId}`,
    relation,
    relation === 'OTHER' ? verb : '',
    relation === 'ALSO_KNOWN_AS'
      ? `${subject?.text}=${object?.text}`
      : (object?.entity.id ?? `? ${claim.passageId}`),
    polarity,
    modality,
    ...attribution.map(({ source }) => source.entity.id),
  ].join('|');
}

/** Two dates, two places or two recipients are two claims. */
function agree(one: Claim, other: Claim): boolean {
  const ids = (actors: readonly (Actor | null)[]): string =>
    actors.map((each) => each?.entity.id ?? '').join();
  const fits = (a: string, b: string): boolean => a === '' || b === '' || a === b;
  return (
    fits(one.when?.start ?? '', other.when?.start ?? '') &&
    fits(ids([one.recipient]), ids([other.recipient])) &&
    fits(ids(one.from), ids(other.from)) &&
    fits(ids(one.to), ids(other.to)) &&
    fits(ids(one.where), ids(other.where))
  );
}

function details({ subject, object, when, count, recipient, from, to, where }: Claim): number {
  return (
    [subject, object, when, count, recipient].filter((each) => each !== null).length +
    from.length +
    to.length +
    where.length
  );
}
