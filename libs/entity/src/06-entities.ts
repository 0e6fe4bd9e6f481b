import type { Mention } from '@whence/claim';
import { contentId, type Report } from '@whence/report';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { normalised, type Profile } from './01-profile.js';
import type { Clusters } from './clusters.js';
import type { Entity } from './reading.js';

/** By the id that stands for a cluster. */
export type Entities = ReadonlyMap<string, Entity>;

/** One entity for each cluster of mentions, under its fullest name. Pronouns without an antecedent stay unnamed. */
export function entitiesOf(
  profiles: readonly Profile[],
  offices: ReadonlyMap<string, string>,
  clusters: Clusters,
  report: Report,
  vocabulary: Vocabulary,
): Entities {
  const byId = new Map(profiles.map((profile) => [profile.mention.id, profile]));
  const groups = clusters.groups(profiles.map(({ mention }) => mention));
  const entities = new Map<string, Entity>();
  for (const [root, mentions] of groups) {
    const members = mentions.flatMap(({ id }) => byId.get(id) ?? []);
    entities.set(root, entityOf(members, offices, report, vocabulary));
  }
  return withSpeakers(entities, profiles, clusters, report, vocabulary);
}

function entityOf(
  members: readonly Profile[],
  offices: ReadonlyMap<string, string>,
  report: Report,
  vocabulary: Vocabulary,
): Entity {
  const state = members.find((member) => member.state !== null)?.state ?? null;
  const known = members.find((member) => member.known !== null)?.known ?? null;
  const best = [...members].sort((a, b) => fullness(b) - fullness(a))[0];
  const kind = state !== null ? 'State' : (known?.kind ?? kindOf(members));
  const country = state?.code ?? known?.country ?? countryOf(members, offices);
  const name = state?.country ?? known?.name ?? best?.mention.name ?? '';
  const named = members.some((member) => member.named);
  const lasting = members.some((member) => member.mention.form === 'name');
  const key = state !== null ? state.code : known !== null ? normalised(known.name) : lasting ? normalised(name) : lastingKey(name, vocabulary); // prettier-ignore
  const first = members[0]?.mention;
  return {
    id: named
      ? contentId('entity', key, state === null && known === null ? country : null)
      : contentId('entity', report.id, first?.id ?? key),
    name,
    kind,
    country,
    aliases: aliasesOf(members, name),
    named,
    mentions: members.map(({ mention }) => mention),
  };
}

/** "Islamic State militants" and "ISIS militants" are one lasting group, "Egypt's army" and "the Egyptian army" one body. */
function lastingKey(name: string, vocabulary: Vocabulary): string {
  const words = name.replace(/['’]s\b/g, '').split(' ');
  for (let length = Math.min(4, words.length - 1); length > 0; length -= 1) {
    const opening = words.slice(0, length).join(' ');
    const rest = words.slice(length).join(' ');
    const code = vocabulary.country(opening)?.code;
    if (code !== undefined) return normalised(`${code} ${rest}`);
    const known = vocabulary.knownName(opening);
    if (known !== undefined) return normalised(`${known.name} ${rest}`);
  }
  return normalised(name);
}

/** A name tells more than a description, and a longer one more than a shorter. */
function fullness({ mention, kind }: Profile): number {
  const form = { name: 1000, description: 500, clause: 200, pronoun: 0 }[mention.form];
  const words = mention.name.split(' ').length;
  // Past six words a name has taken in what stands beside it.
  const length = words > 6 ? 6 - (words - 6) : words;
  return form + length * 10 + (kind === 'Person' && mention.ner === 'PERSON' ? 5 : 0) + Math.min(mention.name.length, 60) / 100; // prettier-ignore
}

function kindOf(members: readonly Profile[]): EntityKind {
  const votes = new Map<EntityKind, number>();
  for (const { kind, mention } of members) {
    if (mention.form === 'pronoun') continue;
    const weight = (mention.form === 'name' ? 3 : 2) - (kind === 'Thing' ? 1.5 : 0);
    votes.set(kind, (votes.get(kind) ?? 0) + weight);
  }
  const [winner] = [...votes].sort(([, a], [, b]) => b - a);
  return winner?.[0] ?? pronounKind(members);
}

function pronounKind(members: readonly Profile[]): EntityKind {
  const word = members[0]?.mention.text.toLowerCase() ?? '';
  if (/^(?:he|she|him|her|his|who|i|you|me)$/.test(word)) return 'Person';
  return /^(?:they|them|their|we|us|our)$/.test(word) ? 'Group' : 'Thing';
}

function countryOf(
  members: readonly Profile[],
  offices: ReadonlyMap<string, string>,
): string | null {
  const named = members.find(({ country, mention }) => country !== null && mention.form === 'name');
  const office = members.map(({ mention }) => offices.get(mention.id)).find((code) => code !== undefined); // prettier-ignore
  return named?.country ?? office ?? members.find(({ country }) => country !== null)?.country ?? null; // prettier-ignore
}

function aliasesOf(members: readonly Profile[], name: string): readonly string[] {
  const aliases = new Set<string>();
  for (const { mention, named } of members)
    if (named && mention.form !== 'pronoun' && normalised(mention.name) !== normalised(name))
      aliases.add(mention.name);
  return [...aliases];
}

/** "Sources from the Libyan National Army" become "LNA sources", who speak for it. */
function withSpeakers(
  entities: ReadonlyMap<string, Entity>,
  profiles: readonly Profile[],
  clusters: Clusters,
  report: Report,
  vocabulary: Vocabulary,
): Entities {
  const result = new Map(entities);
  for (const { mention } of profiles) {
    if (mention.form !== 'description' || !vocabulary.isAnonymousSource(mention.head)) continue;
    const root = clusters.of(mention.id);
    const entity = result.get(root);
    const body = bodyOf(mention, profiles, clusters, result);
    if (entity === undefined || body === null || body.id === entity.id) continue;
    const short = [body.name, ...body.aliases].sort((a, b) => a.length - b.length)[0] ?? body.name;
    const own = mention.plural ? pluralOf(mention) : mention.head;
    const name = /^\p{Lu}/u.test(short) && !mention.modifiers.includes(short) ? `${short} ${own}` : mention.name; // prettier-ignore
    result.set(root, {
      ...entity,
      id: contentId('entity', report.id, mention.id),
      name,
      aliases: [...new Set([...entity.aliases, mention.name])].filter((alias) => alias !== name),
      country: entity.country ?? body.country,
      speaksFor: body.id,
    });
  }
  return result;
}

/** The one body that stands inside the speakers' phrase. */
function bodyOf(
  { id, passageId, start, end }: Mention,
  profiles: readonly Profile[],
  clusters: Clusters,
  entities: Entities,
): Entity | null {
  const inside = profiles.filter(
    ({ mention, kind }) =>
      mention.id !== id &&
      mention.passageId === passageId && mention.start >= start && mention.end <= end && mention.form === 'name' &&
      (kind === 'State' || kind === 'Organization' || kind === 'ArmedGroup' || kind === 'Media'), // prettier-ignore
  );
  const found = inside.map(({ mention }) => entities.get(clusters.of(mention.id)));
  return found[0] ?? null;
}

/** The speakers as their phrase calls them: "sources", "officials". */
function pluralOf({ text, head }: Mention): string {
  const word = text.split(/\s+/).find((each) => each.toLowerCase().startsWith(head.slice(0, -1)));
  return word?.toLowerCase().replace(/[^\p{L}]/gu, '') ?? `${head}s`;
}
