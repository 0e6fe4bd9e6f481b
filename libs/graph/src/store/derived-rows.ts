import { periodOf } from '../derive/calendar.js';
import type { DerivedClaim, DerivedRelationship } from '../derive/relationship.js';
import type { Statement } from '../derive/statement.js';

export type Properties = Readonly<Record<string, unknown>>;

/** A claim as its node has it; `sortKey` orders pages by the day first stated and is their cursor. */
export function claimProperties(
  claim: DerivedClaim,
  relationshipId: string,
  nameOf: (id: string) => string,
): Properties {
  const { statement } = claim;
  const { when, count } = statement;
  return withoutNulls({
    id: claim.id,
    sortKey: `${claim.statedAt}~${claim.id}`,
    happenedKey: when === null ? null : `${when.start}~${claim.id}`,
    happenedIn: when === null ? null : periodOf(when),
    summary: summary(statement, nameOf),
    relationshipId,
    subjectId: statement.subject,
    relation: statement.relation,
    verb: statement.verb,
    event: statement.event,
    mode: statement.mode,
    cameo: statement.cameo,
    objectId: statement.object,
    alias: statement.alias ?? null,
    recipientId: statement.recipient,
    whenStart: when?.start ?? null,
    whenEnd: when?.end ?? null,
    whenPrecision: when?.precision ?? null,
    whenText: when?.text ?? null,
    countMin: count?.min ?? null,
    countMax: count?.max ?? null,
    countText: count?.text ?? null,
    ended: statement.ended,
    status: claim.status,
    origins: claim.origins,
    denials: claim.denials,
    modalities: claim.modalities,
    statedAt: claim.statedAt,
    recordedAt: claim.recordedAt,
  });
}

export function parties(statement: Statement): readonly { role: string; id: string }[] {
  const one = (role: string, id: string | null) => (id === null ? [] : [{ role, id }]);
  const all = (role: string, ids: readonly string[]) => ids.map((id) => ({ role, id }));
  return [
    ...one('SUBJECT', statement.subject),
    ...one('OBJECT', statement.object),
    ...one('RECIPIENT', statement.recipient),
    ...all('FROM', statement.from),
    ...all('TO', statement.to),
    ...all('AT', statement.at),
  ];
}

/** One that never drew an edge has no `sortKey`, so no page shows it; one that did is shown as of then. */
export function relationshipProperties(relationship: DerivedRelationship): Properties {
  const { id, subject, relation, verb, object, edge, listedAt, shown } = relationship;
  const recordedAt = relationship.claims.map((claim) => claim.recordedAt).sort()[0] ?? null;
  return withoutNulls({
    id,
    subjectId: subject,
    relation,
    verb,
    objectId: object,
    recordedAt,
    drawn: edge !== null,
    ...edge,
    happenedIn: periodsOf(shown),
    sortKey: listedAt === null ? null : `${listedAt}~${id}`,
  });
}

/** The months, years that its claims fall in; null where none is dated. */
function periodsOf(claims: readonly DerivedClaim[]): readonly string[] | null {
  const times = claims.flatMap(({ statement: { when } }) => when ?? []);
  return times.length === 0 ? null : [...new Set(times.map(periodOf))].sort();
}

/** "Qatar TRANSFERS ISIS militants": how Neo4j Browser captions a claim. */
function summary(statement: Statement, nameOf: (id: string) => string): string {
  const { subject, object, alias } = statement;
  const relation = statement.relation === 'OTHER' ? statement.verb : statement.relation;
  const whom = alias ?? (object === null ? '' : nameOf(object));
  return `${subject === null ? '?' : nameOf(subject)} ${relation} ${whom}`.trim();
}

/** Neo4j keeps no nulls, and comparing must be even. */
export function withoutNulls(properties: Properties): Properties {
  const kept: Record<string, unknown> = {};
  for (const name in properties) if (properties[name] !== null) kept[name] = properties[name];
  return kept;
}

/** What makes one of the other, null for what goes; null where all is the same but for what is `unread`. */
export function difference(
  before: Properties,
  after: Properties,
  unread: readonly string[],
): Properties | null {
  const changed: Record<string, unknown> = {};
  for (const name in after) if (!isEqual(before[name], after[name])) changed[name] = after[name];
  for (const name in before) if (!(name in after) && !unread.includes(name)) changed[name] = null;
  return Object.keys(changed).length === 0 ? null : changed;
}

/** Properties are texts, numbers, truths and lists of these. */
function isEqual(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
