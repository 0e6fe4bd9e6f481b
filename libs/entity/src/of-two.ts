import type { Mention } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';
import { kindOfCluster } from './cluster.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

// Who is meant where two were spoken of: "the latter", "the former".

const actors: ReadonlySet<EntityKind> = new Set([
  'Person',
  'Organization',
  'ArmedGroup',
  'State',
  'Group',
  'Media',
]);

/** "the latter" is who was named last before, "the former" the one before that; towns only where it says so. */
export function latterOrFormer(
  definite: Profile,
  before: readonly Profile[],
  register: Register,
): Profile | null {
  const order = orderOf(definite.mention);
  if (order === null) return null;
  const isTown = /^(city|town|village|region|province|place|country)$/u.test(definite.mention.head);
  const fits = ({ mention }: Profile): boolean => {
    const members = register.members(mention.id);
    const kind = kindOfCluster(members);
    const isNamed = members.some((each) => each.mention.form === 'name');
    return isTown
      ? isNamed && (kind === 'Place' || kind === 'State')
      : actors.has(kind) &&
          (isNamed || mention.form === 'description') &&
          mention.role !== 'office';
  };
  const sentences = [...new Set(before.map(({ sentence }) => sentence))];
  for (const sentence of sentences) {
    // "Both ministers promised it. The latter …": of the two who were named before that.
    const isOfBoth = before.some((each) => each.sentence === sentence && /^(both|the two)\b/iu.test(each.mention.text)); // prettier-ignore
    if (isOfBoth) continue;
    const there = before.filter((each) => each.sentence === sentence && fits(each));
    const persons = there.filter(
      ({ mention }) => kindOfCluster(register.members(mention.id)) === 'Person',
    );
    const other = counterpart(definite, there, before, register);
    if (other !== null) return other;
    const two = isTown
      ? inOrder(there, register)
      : (several(inOrder(persons, register)) ?? several(inOrder(there, register)));
    if (two !== null && two.length > 1) return two.at(order) ?? null;
    // "promised to retake Gao. The latter …": nobody else was named there.
    if (sentence < definite.sentence && two === null && order === -1)
      return inOrder(there, register).at(-1) ?? null;
  }
  return null;
}

/** "The former was shot; the latter fled": of the two that "the former" was one of. */
function counterpart(
  { mention }: Profile,
  there: readonly Profile[],
  before: readonly Profile[],
  register: Register,
): Profile | null {
  const former = there.find((each) => orderOf(each.mention) === -2);
  if (former === undefined || orderOf(mention) !== -1) return null;
  const first = before.filter(
    (each) =>
      each.sentence < former.sentence && register.isSame(each.mention.id, former.mention.id),
  );
  const sentence = first[0]?.sentence;
  const kind = kindOfCluster(register.members(former.mention.id));
  const others = before.filter(
    (each) =>
      each.sentence === sentence &&
      !register.isSame(each.mention.id, former.mention.id) &&
      kindOfCluster(register.members(each.mention.id)) === kind,
  );
  return inOrder(others, register).at(-1) ?? null;
}

function several(found: readonly Profile[]): readonly Profile[] | null {
  return found.length > 1 ? found : null;
}

function orderOf({ text, form }: Mention): -1 | -2 | null {
  if (form !== 'description') return null;
  if (/^the latter(?: \p{L}+)?$/iu.test(text)) return -1;
  return /^the former$/iu.test(text) ? -2 : null;
}

/** One profile for each one meant, by where he is named first. */
export function inOrder(profiles: readonly Profile[], register: Register): readonly Profile[] {
  const found = new Map<string, Profile>();
  for (const each of [...profiles].sort((a, b) => a.mention.start - b.mention.start)) {
    const root = register.root(each.mention.id);
    if (!found.has(root)) found.set(root, each);
  }
  return [...found.values()];
}
