import type { Vocabulary } from '@whence/vocabulary';
import { countryOfCluster, isOnePerson, kindOfCluster } from './cluster.js';
import { isHolder, isOffice, type Callings } from './holders.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';
import { onlyOne } from './salience.js';

/**
 * Whoever holds an office of somebody's: "Ukraine's president", "its foreign minister", "his Russian counterpart" are the one person of
 * that country whom the report has told to hold it.
 */
export function joinOfficesOf(
  register: Register,
  callings: Callings,
  vocabulary: Vocabulary,
): void {
  let persons: readonly Profile[] | null = null;
  for (const profile of register.profiles.values()) {
    const { mention, sentence } = profile;
    if (mention.form !== 'description' || mention.possessor === null || mention.plural) continue;
    if (sentence < 0 || register.members(mention.id).some((each) => each.mention.form === 'name')) continue; // prettier-ignore
    const isCounterpart = mention.head === 'counterpart';
    if (!isCounterpart && !vocabulary.isTitle(mention.head)) continue;
    persons ??= [...register.profiles.values()].filter((each) => isNamedPerson(each, register));
    const before = persons.filter((each) => each.mention.start < mention.start);
    const holders = isCounterpart
      ? counterparts(profile, mention.possessor, before, register, callings)
      : holdersFor(profile, mention.possessor, before, register, callings);
    const found = onlyOne(holders, register);
    if (found === null) continue;
    register.join(mention.id, found.mention.id, {
      rule: 'definite-reference',
      reason: `"${mention.text}" is ${found.name}, whom the report has told to hold that office`,
    });
  }
}

function isNamedPerson({ mention: { id, form } }: Profile, register: Register): boolean {
  return form === 'name' && isOnePerson(register.members(id));
}

function holdersFor(
  profile: Profile,
  possessor: string,
  persons: readonly Profile[],
  register: Register,
  callings: Callings,
): readonly Profile[] {
  const owner = register.members(possessor);
  if (kindOfCluster(owner) !== 'State') return [];
  const { mention } = profile;
  const bare = mention.name.replace(/^(?:.*['’]s?|its|their) /iu, '');
  const office = {
    ...profile,
    country: countryOfCluster(owner),
    mention: { ...mention, name: bare },
  };
  return persons.filter(
    (each) =>
      countryOfCluster(register.members(each.mention.id)) === office.country &&
      isHolder(office, each, register, callings),
  );
}

/** "Her Serbian counterpart", of the president of Kosovo: the president of Serbia. */
function counterparts(
  { mention, country }: Profile,
  possessor: string,
  persons: readonly Profile[],
  register: Register,
  callings: Callings,
): readonly Profile[] {
  const owner = register.members(possessor)[0];
  if (country === null || owner === undefined) return [];
  const officesOf = (each: Profile): readonly string[] =>
    callings(each, register)
      .filter(({ ended, start }) => !ended && start < mention.start)
      .map(({ words }) => [...words].filter((word) => isOffice(word) || portfolio.test(word)))
      .filter((words) => words.some(isOffice))
      .map((words) => words.sort().join(' '));
  const own = new Set(officesOf(owner));
  return persons.filter(
    (each) =>
      countryOfCluster(register.members(each.mention.id)) === country &&
      !register.isSame(each.mention.id, possessor) &&
      officesOf(each).some((office) => own.has(office)),
  );
}

/** What tells one minister from another. */
const portfolio =
  /^(foreign|interior|home|defen[cs]e|finance|economy|trade|energy|health|justice|education|culture|agriculture|labou?r|deputy|vice|first|acting|interim|police|army|opposition|parliamentary|party)$/u;
