import { nameKey, nameKeys } from '../derive/name-key.js';

/** An entity as one report shows it. */
export interface LeafEntity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly speaksFor: string | null;
}

/** `own…` stays what the reports said; the plain properties also take in who was merged into it. */
export function entityProperties(entity: LeafEntity): Readonly<Record<string, unknown>> {
  return {
    id: entity.id,
    name: entity.name,
    kind: entity.kind,
    named: entity.named,
    ownCountry: entity.country,
    ownAliases: sorted(entity.aliases, entity.name),
    speaksFor: entity.speaksFor,
    ...viewProperties(entity.id, entity.name, entity.aliases, entity.country),
  };
}

/** What searching, naming and paging go by. */
export function viewProperties(
  id: string,
  name: string,
  aliases: readonly string[],
  country: string | null,
): Readonly<Record<string, unknown>> {
  return {
    country,
    aliases: sorted(aliases, name),
    nameKeys: nameKeys(name, aliases),
    sortKey: `${nameKey(name)}~${id}`,
    // Keys of how its names sound are made when merges are looked for.
    soundKeys: null,
    unsounded: true,
  };
}

export function sorted(aliases: readonly string[], name: string): readonly string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name).sort();
}
