import { relationshipId, underJudgements } from '../derive/statement.js';
import { deriveAndWrite } from '../store/derive-and-write.js';
import { meantBy, parseStatement } from '../store/place.js';
import { spokenBodies, tellFor } from '../store/told-for.js';
import type { Doing } from './act.js';

/** A testimony that a judgement touches, as it lay before. */
export interface Touched {
  readonly id: string;
  readonly relationshipId: string;
  readonly statement: string;
  readonly chain: readonly string[];
  readonly verbs: readonly string[];
  readonly spokenFor: string | null;
  readonly meant: readonly string[] | null;
  readonly reportId: string;
  readonly statedAt: string;
}

/**
 * After who is who has changed: ties the chains of these testimonies anew and derives every relationship in which
 * they stood or now stand. `before` is who stood for whom when they were written.
 */
export async function rederive(
  doing: Doing,
  touched: readonly Touched[],
  before: (id: string) => string = doing.who.standsFor,
): Promise<void> {
  const { tx, who, key, at } = doing;
  await who.learn(
    touched.flatMap(({ statement, chain, meant }) => [
      ...idsIn(statement),
      ...chain,
      ...(meant ?? []).map((split) => split.split('=')[1] ?? ''),
    ]),
  );
  const relationships = touched.flatMap((testimony) => {
    const meant = meantBy(testimony.meant ?? []);
    const now = underJudgements(parseStatement(testimony.statement), (id) =>
      who.standsFor(meant(id)),
    );
    return [testimony.relationshipId, relationshipId(now)];
  });
  await deriveAndWrite(tx, { touched: relationships, incoming: [], who, key, at });
  const retold = touched.flatMap((testimony) => {
    const meant = meantBy(testimony.meant ?? []);
    const chain = testimony.chain.map(meant);
    const { id, spokenFor } = testimony;
    const one = { id, told: chain.map(who.standsFor), spokenFor };
    const concerned = [...chain, ...spokenBodies(one, who).map(({ body }) => body)];
    return concerned.some((source) => who.standsFor(source) !== before(source)) ? [one] : [];
  });
  if (retold.length === 0) return;
  tx.send('write/retell', { testimonies: retold.map(({ id, told }) => ({ id, told })) });
  tellFor(tx, retold, who);
}

function idsIn(statement: string): readonly string[] {
  const { subject, object, recipient, from, to, at } = parseStatement(statement);
  return [subject, object, recipient].filter((id) => id !== null).concat(from, to, at);
}
