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
  const { mention } = profile;
  if (isOnePerson(owner)) return heldUnder(profile, possessor, persons, register, callings);
  if (kindOfCluster(owner) !== 'State') return [];
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

/** "President Ruiz accused her deputy", "dismissed her defence minister": who is told to be vice president, or that minister, of one country with her. */
function heldUnder(
  profile: Profile,
  possessor: string,
  persons: readonly Profile[],
  register: Register,
  callings: Callings,
): readonly Profile[] {
  const { mention } = profile;
  const chief = register.members(possessor);
  const told = (each: Profile): readonly ReadonlySet<string>[] =>
    callings(each, register)
      .filter(({ ended, start }) => !ended && start < mention.start)
      .map(({ words }) => words);
  const own = new Set(
    chief.flatMap((each) => told(each).flatMap((words) => [...words].filter(isOffice))),
  );
  const bare = mention.name.replace(/^(?:.*['’]s?|his|her) /iu, '');
  const isDeputy = bare === 'deputy';
  if (own.size === 0 || (!isDeputy && ![...own].some((word) => rulers.test(word)))) return [];
  const country = countryOfCluster(chief);
  const office = { ...profile, country, mention: { ...mention, name: bare } };
  return persons.filter((each) => {
    const members = register.members(each.mention.id);
    const isUnder = isDeputy
      ? told(each).some(
          (words) =>
            [...words].some((word) => /^(deputy|vice)$/u.test(word)) &&
            [...words].some((word) => own.has(word)),
        )
      : isHolder(office, each, register, callings);
    // "President Ruiz", "Vice President Bello": both of the country that the report is about.
    const theirs = countryOfCluster(members);
    const areOfOne = theirs === country || (isDeputy && (theirs === null || country === null));
    return isUnder && areOfOne && !register.isSame(each.mention.id, possessor);
  });
}

/** Who has ministers. */
const rulers = /^(president|premier|chancellor)$/u;

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
