import type { StatedClaim } from '@whence/claim';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { fighters } from './general-nouns.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

const called =
  /^(\p{Lu}[\p{L}\p{N}'’-]*(?: \p{Lu}[\p{L}\p{N}'’-]*)*)(?: \p{Ll}[\p{L}-]*)* (?:group|movement|militia|faction|network|cartel|gang|outfit|organi[sz]ation)$/u;

const armed = /^(armed|militia|cartel|gang)$/u;

/**
 * "The Macina rebel group … Macina fled": a name that acts by itself is the group that is called by it, whether the tagger takes it for a
 * person or a place.
 */
export function joinGroupsCalled(
  register: Register,
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): void {
  const profiles = [...register.profiles.values()].filter(({ sentence }) => sentence >= 0);
  const groups = profiles.flatMap((group) => {
    const { form, plural, name } = group.mention;
    const own = form === 'pronoun' || plural ? undefined : called.exec(name)?.[1];
    return own === undefined || vocabulary.country(own) !== undefined ? [] : [{ group, own }];
  });
  if (groups.length === 0) return;
  const places = new Set(claims.flatMap(({ from, to, where }) => [...from, ...to, ...where].map(({ id }) => id))); // prettier-ignore
  const doers = new Set(
    claims.flatMap(({ subject, attribution }) => [
      ...(subject === null ? [] : [subject.id]),
      ...attribution.map(({ source }) => source.id),
    ]),
  );
  for (const { group, own } of groups) {
    const same = profiles.filter(
      ({ mention }) => mention.form === 'name' && mention.name === own && !isWithin(mention, group),
    );
    const acts = same.some(({ mention }) => doers.has(mention.id));
    const isPlace = same.some(({ mention }) => places.has(mention.id));
    if (!acts || isPlace || isSurname(own, profiles)) continue;
    for (const each of same) {
      if (!each.known) register.revise({ ...each, kind: kindOf(group) });
      register.join(group.mention.id, each.mention.id);
    }
  }
}

function kindOf({ kind, mention }: Profile): EntityKind {
  const words = mention.name.split(' ');
  const isArmed = words.some((word) => fighters.test(word) || armed.test(word));
  return kind === 'ArmedGroup' || isArmed ? 'ArmedGroup' : 'Organization';
}

function isWithin(
  { passageId, start, end }: Profile['mention'],
  { mention: whole }: Profile,
): boolean {
  return passageId === whole.passageId && start >= whole.start && end <= whole.end;
}

/** "the Maute group … Omar Maute … Maute": of the man. */
function isSurname(own: string, profiles: readonly Profile[]): boolean {
  const last = wordsOf(own).at(-1);
  return profiles.some(
    ({ kind, name, mention }) =>
      mention.form === 'name' &&
      kind === 'Person' &&
      name.includes(' ') &&
      wordsOf(name).at(-1) === last,
  );
}
