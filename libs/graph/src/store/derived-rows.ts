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

export function edgeProperties(relationship: DerivedRelationship): Properties {
  const { id, verb, edge } = relationship;
  return withoutNulls({ id, verb, ...edge });
}

/** "Qatar TRANSFERS ISIS militants": how Neo4j Browser captions a claim. */
function summary(statement: Statement, nameOf: (id: string) => string): string {
  const { subject, object, alias } = statement;
  const relation = statement.relation === 'OTHER' ? statement.verb : statement.relation;
  const whom = alias ?? (object === null ? '' : nameOf(object));
  return `${subject === null ? '?' : nameOf(subject)} ${relation} ${whom}`.trim();
}

/** Neo4j keeps no nulls, and compares must be even. */
export function withoutNulls(properties: Properties): Properties {
  const kept: Record<string, unknown> = {};
  for (const name in properties) if (properties[name] !== null) kept[name] = properties[name];
  return kept;
}

/** Whether two property maps say the same; the order of keys is of no matter. */
export function sameProperties(left: Properties, right: Properties): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) => left[key] === right[key] || JSON.stringify(left[key]) === JSON.stringify(right[key]),
    )
  );
}
