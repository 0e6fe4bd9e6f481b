import { contentId } from '@whence/report';
import { entityKinds } from '@whence/vocabulary';
import { nameKey } from '../derive/name-key.js';
import { GraphError } from '../graph-error.js';
import type { NewEntity, PartyInput } from '../judgements.js';
import type { References } from '../read/references.js';
import type { LeafEntity } from '../store/entity-row.js';

/** A party of an input: an id of someone in the graph, or someone new. */
export interface Party {
  readonly id: string;
  readonly fresh: LeafEntity | null;
}

export async function resolveParty(input: PartyInput, references: References): Promise<Party> {
  if (!('create' in input)) return { id: (await references.resolve(input)).id, fresh: null };
  const fresh = newEntity(input.create);
  return { id: fresh.id, fresh };
}

/** The same name, kind and country are the same newcomer. */
function newEntity({ name, kind, country = null }: NewEntity): LeafEntity {
  if (nameKey(name) === '')
    throw new GraphError('BAD_INPUT', 'A new entity needs a name. Write what it is called.');
  if (!entityKinds.includes(kind))
    throw new GraphError(
      'BAD_INPUT',
      `${kind} is not a kind of entity. The kinds are ${entityKinds.join(', ')}.`,
    );
  if (country !== null && !/^[A-Z]{3}$/.test(country))
    throw new GraphError(
      'BAD_INPUT',
      `"${country}" is not a country code. Use three capitals of ISO 3166-1, like LBY.`,
    );
  const id = contentId('entity', 'stated', kind, nameKey(name), country);
  return { id, name: name.trim(), kind, country, aliases: [], named: true, speaksFor: null };
}
