import type { StatedClaim } from '@whence/claim';
import { normalised, type Profile } from './01-profile.js';
import type { Clusters } from './clusters.js';

/** Names that are one by their own words: the same name, a name that the text says is another's, an acronym, a part of a longer name. */
export function joinNames(
  profiles: readonly Profile[],
  claims: readonly StatedClaim[],
  clusters: Clusters,
): void {
  joinSameKeys(profiles, clusters);
  for (const { relation, subject, object, polarity } of claims)
    if (
      relation === 'ALSO_KNOWN_AS' &&
      polarity === 'affirmative' &&
      subject !== null &&
      object !== null
    )
      // prettier-ignore
      clusters.join(object.id, subject.id);
  const names = profiles.filter(({ mention }) => mention.form === 'name');
  joinAcronyms(names, clusters);
  joinPartialNames(names, clusters);
}

function joinSameKeys(profiles: readonly Profile[], clusters: Clusters): void {
  const first = new Map<string, string>();
  for (const { key, mention } of profiles) {
    if (key === null) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, mention.id);
    else clusters.join(mention.id, before);
  }
}

/** "LNA" and "Libyan National Army", wherever they stand; not where two names have these initials. */
function joinAcronyms(names: readonly Profile[], clusters: Clusters): void {
  for (const { mention } of names) {
    if (!/^(?=.*\p{Lu}.*\p{Lu})[\p{L}.]{2,8}$/u.test(mention.name)) continue;
    const letters = mention.name.replaceAll('.', '').toLowerCase();
    const full = names.filter((other) => initials(other.mention.name).has(letters));
    const clustersOfFull = new Set(full.map((other) => clusters.of(other.mention.id)));
    const only = full[0];
    if (only !== undefined && clustersOfFull.size === 1) clusters.join(mention.id, only.mention.id);
  }
}

function initials(name: string): ReadonlySet<string> {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return new Set();
  const of = (some: readonly string[]): string =>
    some
      .map((word) => word[0])
      .join('')
      .toLowerCase();
  return new Set([of(words), of(words.filter((word) => /^\p{Lu}/u.test(word)))]);
}

/** "Salame" after "Ghassan Salame", "the Brigades" after "the Benghazi Defence Brigades"; not where it fits two. */
function joinPartialNames(names: readonly Profile[], clusters: Clusters): void {
  const words = new Map(
    names.map(({ mention }) => [mention.id, normalised(mention.name).split(' ')]),
  );
  for (const short of names) {
    const part = words.get(short.mention.id) ?? [];
    if (short.state !== null || short.known !== null || part.join('').length < 3) continue;
    const longer = names.filter((long) => {
      const whole = words.get(long.mention.id) ?? [];
      return (
        long !== short &&
        whole.length > part.length &&
        long.state === null &&
        (long.kind === 'Person'
          ? fitsPerson(short, part, whole)
          : fitsBody(short, long, part, whole))
      );
    });
    const found = new Set(longer.map((long) => clusters.of(long.mention.id)));
    const nearest =
      longer.findLast(({ mention }) => mention.start <= short.mention.start) ?? longer[0];
    if (nearest !== undefined && found.size === 1)
      clusters.join(short.mention.id, nearest.mention.id);
  }
}

function fitsPerson(short: Profile, part: readonly string[], whole: readonly string[]): boolean {
  const ending = whole.slice(-part.length).join(' ') === part.join(' ');
  // "al-Awami" ends "Anis Bujeela al-Awami"; "Kim" begins "Kim Jong-un".
  const opening = part.length === 1 && whole[0] === part[0] && short.mention.ner === 'PERSON';
  return (ending || opening) && short.kind !== 'Place' && short.kind !== 'Group';
}

function fitsBody(
  short: Profile,
  long: Profile,
  part: readonly string[],
  whole: readonly string[],
): boolean {
  if (short.kind !== long.kind || short.kind === 'Place') return false;
  const conflict =
    short.country !== null && long.country !== null && short.country !== long.country;
  const endings = whole.slice(-part.length).join(' ') === part.join(' ');
  // One common word ("Council") fits too many.
  return !conflict && endings && (part.length > 1 || short.mention.definite);
}
