import type { EntityKind } from '@whence/vocabulary';
import { genderOfWords, type Gender } from './general-nouns.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';

/** The mention that tells most of who is meant: a known name, else the longest name, else the first description. */
export function foremost(members: readonly Profile[]): Profile | undefined {
  return members.reduce<Profile | undefined>(
    (best, each) => (best === undefined || weight(each) > weight(best) ? each : best),
    undefined,
  );
}

function weight({ mention, known, lasting, name }: Profile): number {
  const form = { name: 1_000, description: 100, clause: 50, pronoun: 0 }[mention.form];
  const length =
    mention.form === 'name'
      ? Math.min(90, wordsOf(name).length * 10) + Math.min(9, name.length / 10)
      : 0;
  const acronym = mention.form === 'name' && /^[\p{Lu}\d.&-]+$/u.test(name) ? -40 : 0;
  return form + (known ? 2_000 : 0) + (lasting ? 50 : 0) + length + acronym;
}

export function kindOfCluster(members: readonly Profile[]): EntityKind {
  const named = members.filter(({ mention }) => mention.form === 'name');
  const certain = members.find(({ known }) => known);
  if (certain !== undefined) return certain.kind;
  const telling =
    named.length > 0 ? named : members.filter(({ mention }) => mention.form !== 'pronoun');
  const votes = new Map<EntityKind, number>();
  for (const { kind } of telling)
    votes.set(kind, (votes.get(kind) ?? 0) + (kind === 'Thing' ? 0.4 : 1));
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? members[0]?.kind ?? 'Thing';
}

export function countryOfCluster(members: readonly Profile[]): string | null {
  const certain = members.find(({ known }) => known);
  if (certain !== undefined) return certain.country;
  const codes = new Set(
    members.map(({ country }) => country).filter((country) => country !== null),
  );
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** Whoever acts and is no person. */
export function isBodyKind(kind: EntityKind): boolean {
  return /^(State|Organization|ArmedGroup|Group|Media)$/u.test(kind);
}

/** Somebody, and one alone. */
export function isOnePerson(members: readonly Profile[]): boolean {
  return kindOfCluster(members) === 'Person' && !isPlural(members);
}

/** One person whom a report calls by name. */
export function isOneNamed(members: readonly Profile[]): boolean {
  return isOnePerson(members) && members.some(({ mention }) => mention.form === 'name');
}

/** As its words tell it, whatever pronouns stand for it: "the queen". */
export function genderOfCluster(members: readonly Profile[]): Gender | null {
  return genderOfWords(members.map(({ mention }) => mention.text).join(' '));
}

export function isPlural(members: readonly Profile[]): boolean {
  const telling = members.find(({ mention }) => mention.form !== 'pronoun');
  return telling?.mention.plural ?? members[0]?.mention.plural ?? false;
}
