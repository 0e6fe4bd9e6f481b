import type { Relation } from '@whence/vocabulary';
import { claimId, underJudgements, type Statement } from '../derive/statement.js';
import { GraphError } from '../graph-error.js';
import type { ClaimInput, PartyInput, TestimonyInput } from '../judgements.js';
import { boundsOf } from '../read/period.js';
import type { References } from '../read/references.js';
import { relationNamed } from '../read/relation.js';
import { deriveAndWrite } from '../store/derive-and-write.js';
import type { LeafEntity } from '../store/entity-row.js';
import { identified, type LeafTold } from '../store/leaf-testimony.js';
import { meantBy, parseStatement, placeNew } from '../store/place.js';
import { createTestimonies } from '../store/create-testimonies.js';
import { learnEntities } from '../store/learn-entities.js';
import type { Doing, Done } from './act.js';
import { rate } from './grade.js';
import { placeOf } from './provenance.js';
import { resolveParty, type Party } from './party.js';
import type { Touched } from './retell.js';
import { standAgain, type Found } from './withdraw.js';

/** An input whose references are resolved, ready to be written. */
export interface ResolvedTestimony {
  readonly input: TestimonyInput;
  readonly chain: readonly LeafTold[];
  readonly fresh: readonly LeafEntity[];
}

export interface ResolvedClaim extends ResolvedTestimony {
  readonly statement: Statement;
}

export async function resolveTestimony(
  input: TestimonyInput,
  references: References,
): Promise<ResolvedTestimony> {
  const parties = await Promise.all(
    input.chain.map(async ({ source, verb }) => ({
      party: await resolveParty(source, references),
      verb: verb ?? null,
    })),
  );
  const chain = parties.map(({ party, verb }) => ({ source: party.id, verb }));
  if (new Set(chain.map(({ source }) => source)).size < chain.length)
    throw new GraphError(
      'BAD_INPUT',
      'The chain names someone twice. Each link told the next one; leave out the repetition.',
    );
  return { input, chain, fresh: parties.flatMap(({ party }) => party.fresh ?? []) };
}

export async function resolveClaim(
  input: ClaimInput,
  references: References,
  relations: readonly Relation[],
): Promise<ResolvedClaim> {
  const relation = relationNamed(input.relation, relations);
  const one = async (party: PartyInput | null | undefined) =>
    party === null || party === undefined ? null : resolveParty(party, references);
  const all = (parties: readonly PartyInput[] | undefined) =>
    Promise.all((parties ?? []).map((party) => resolveParty(party, references)));
  const [subject, object, recipient] = await Promise.all([
    one(input.subject),
    one(input.object),
    one(input.recipient),
  ]);
  const [from, to, at] = await Promise.all([all(input.from), all(input.to), all(input.at)]);
  if (subject === null && object === null)
    throw new GraphError(
      'BAD_INPUT',
      'A claim needs a subject or an object. Say who did what to whom.',
    );
  if (subject !== null && subject.id === object?.id)
    throw new GraphError(
      'BAD_INPUT',
      'The claim is about one entity and itself. For another name, merge the entities; otherwise name the other party.',
    );
  if (relation.name === 'OTHER' && (input.verb ?? '').trim() === '')
    throw new GraphError('BAD_INPUT', 'OTHER says nothing by itself. Give the verb with it.');
  boundsOf(input.when);
  inOrder(input.count);
  const statement: Statement = {
    subject: subject?.id ?? null,
    relation: relation.name,
    verb: input.verb ?? relation.name.toLowerCase().replaceAll('_', ' '),
    event: relation.event,
    mode: relation.mode,
    cameo: relation.cameo,
    object: object?.id ?? null,
    recipient: recipient?.id ?? null,
    ...{ from: ids(from), to: ids(to), at: ids(at) },
    when: input.when ?? null,
    count: input.count ?? null,
    ended: input.ended ?? false,
  };
  const testimony = await resolveTestimony(input, references);
  const parties = [subject, object, recipient, ...from, ...to, ...at];
  const fresh = parties.flatMap((party) => party?.fresh ?? []);
  return { ...testimony, statement, fresh: [...fresh, ...testimony.fresh] };
}

/** Writes the testimony, and the claim where nobody made it before. Gives the claim's id. */
export async function add(doing: Doing, claim: ResolvedClaim): Promise<Done<string>> {
  const { tx, who, act, key, at } = doing;
  const place = await placeOf(doing, claim.input);
  const entities = new Map([...claim.fresh, ...place.fresh].map((entity) => [entity.id, entity]));
  await learnEntities(tx, [...entities.values()], who);
  const chain = withPublisher(claim.chain, place.publisherId);
  const { input } = claim;
  const testimony = identified({
    reportId: place.reportId,
    passageId: place.passageId,
    passageText: place.passageText,
    statement: claim.statement,
    stance: input.stance,
    modality: input.modality,
    hedge: input.hedge ?? null,
    quote: place.quote,
    start: place.start,
    end: place.start + place.quote.length,
    rule: 'analyst',
    inferred: null,
    chain,
    spokenFor: null,
    statedAt: place.statedAt ?? at.slice(0, 10),
    recordedBy: act.by,
    recordedAt: at,
  });
  await who.learn([
    ...Object.values(claim.statement).flatMap(idsIn),
    ...chain.map(({ source }) => source),
  ]);
  const id = claimId(underJudgements(claim.statement, who.standsFor));
  const [known] = await tx.run<Found>('write/find-testimonies-in', { ids: [testimony.id] });
  if (known !== undefined) {
    await standAgain(doing, known);
    await rateWith(doing, testimony.id, input);
    return { result: known.claimId, id: known.claimId, about: [testimony.id] };
  }
  const { claimOf } = await deriveAndWrite(tx, {
    touched: [],
    incoming: [placeNew(testimony, who)],
    who,
    key,
    at,
  });
  createTestimonies(tx, [testimony], claimOf, who);
  await rateWith(doing, testimony.id, input);
  return { result: id, id, about: [id, testimony.id] };
}

/** Whoever gives a credibility with a testimony judges it. */
async function rateWith(
  doing: Doing,
  testimony: string,
  { credibility }: TestimonyInput,
): Promise<void> {
  if (credibility != null) await rate(doing, testimony, credibility);
}

/** The statement of a claim that is there, for a further testimony on it. */
export async function statementOf({ tx }: Doing, claim: string): Promise<Statement> {
  const [testimony] = await tx.run<Touched>('write/find-testimonies-in', { ids: [claim] });
  if (testimony === undefined)
    throw new GraphError(
      'NOT_FOUND',
      `There is no claim ${claim}. Find it with the query "claims".`,
    );
  // Of someone who was split off the reader's words speak of another one.
  return underJudgements(parseStatement(testimony.statement), meantBy(testimony.meant ?? []));
}

/** The publisher told it to us, last of all. */
function withPublisher(
  chain: readonly LeafTold[],
  publisherId: string | null,
): readonly LeafTold[] {
  if (publisherId === null || chain.some(({ source }) => source === publisherId)) return chain;
  return [...chain, { source: publisherId, verb: 'published' }];
}

function inOrder(count: ClaimInput['count']): void {
  const { min = null, max = null } = count ?? {};
  if (min !== null && max !== null && max < min)
    throw new GraphError(
      'BAD_INPUT',
      `The count is ${min} at least and ${max} at most. Swap them.`,
    );
}

function ids(parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.map(({ id }) => id))].sort();
}

function idsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string').filter((one) => one.startsWith('entity_'));
}
