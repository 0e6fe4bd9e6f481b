import { groupedBy } from '../derive/grouped-by.js';
import type { Transaction } from '../driver/connection.js';
import type { StatementName } from '../statements/names.js';
import type { Change } from './change.js';

/** New claims with their parties: testimonies can be tied to them from then on. */
export function createClaims(tx: Transaction, changes: readonly Change[]): void {
  const claims = changes.flatMap(({ created }) => created);
  // In order, so that of two who create the same ones one waits for the other.
  claims.sort((left, right) =>
    String(left.properties['id']) < String(right.properties['id']) ? -1 : 1,
  );
  if (claims.length > 0) tx.send('write/create-claims', { claims });
}

/** All else. Edges last: whoever changes one keeps others from committing further edges of its ends. */
export function writeChanges(tx: Transaction, changes: readonly Change[]): void {
  const claims = changes.flatMap(({ changed }) => changed);
  if (claims.length > 0) tx.send('write/change-claims', { claims });
  const refinements = changes.flatMap((change) => change.refinements);
  if (refinements.length > 0) tx.send('write/link-refinements', { claims: refinements });
  const testimonies = changes.flatMap(({ moved }) => moved);
  if (testimonies.length > 0) tx.send('write/move-testimonies', { testimonies });
  const deleted = changes.flatMap((change) => change.deleted);
  if (deleted.length > 0) tx.send('write/delete-claims', { claims: deleted });
  const relationships = changes.flatMap(({ id, summary }) =>
    summary === null ? [] : [{ id, properties: summary }],
  );
  if (relationships.length > 0) tx.send('write/summarise-relationships', { relationships });
  const edges = groupedBy(changes, ({ edge }) => edge);
  const send = (statement: StatementName, those: readonly Change[] = []) => {
    if (those.length > 0) tx.send(statement, { ids: those.map(({ id }) => id) });
  };
  send('write/draw-edges', edges.get('drawn'));
  send('write/change-edges', edges.get('changed'));
  send('write/erase-edges', edges.get('erased'));
  send(
    'write/delete-relationships',
    changes.filter(({ isGone }) => isGone),
  );
}
