import type { Vocabulary } from '@whence/vocabulary';
import { countryOfCluster, kindOfCluster } from './cluster.js';
import { generalNouns } from './general-nouns.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';
import { actors } from './pronouns.js';
import type { Register } from './register.js';
import { best, onlyOne } from './salience.js';

/** "the group", "the city", "the rebels": a general noun points back to the body or the place that it can mean. */
export function bodyMeant(
  definite: Profile,
  before: readonly Profile[],
  earlier: () => readonly Profile[],
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  if (definite.mention.plural) return fightersMeant(definite, before, earlier, register);
  const kinds = generalNouns.get(definite.mention.head);
  if (kinds === undefined) return null;
  const fits = (each: Profile): boolean => {
    const members = register.members(each.mention.id);
    const isName = members.some(({ mention }) => mention.form === 'name');
    const isSuch =
      definite.mention.head !== 'capital' ||
      members.some(({ name }) => vocabulary.country(name)?.as === 'government');
    const isGroup =
      definite.mention.head === 'group' && members.some(({ name }) => unions.test(name));
    return (
      isName &&
      isSuch &&
      !isGroup &&
      !(movements.test(definite.mention.head) && isCompany(members)) &&
      !isWordOfName(each, vocabulary) &&
      kinds.includes(kindOfCluster(members)) &&
      saysNoMore(definite, members)
    );
  };
  const fitting = before.filter(fits);
  // "with the help of that country's army": of the one spoken of last.
  if (/^that /iu.test(definite.mention.text) && definite.mention.head !== 'capital')
    return fitting[0] ?? null;
  // The place last mentioned, the body that acted last.
  if (definite.mention.head === 'capital') return capitalOf(before, fitting);
  if (kinds.includes('Place'))
    return fitting.find((each) => isOfSize(definite.mention.head, each, vocabulary)) ?? null;
  return best(definite, fitting, register, 1);
}

/** Nothing in the description that the name does not bear out: "the Islamist group", "the Tripoli-based administration", "the Gulf state". */
function saysNoMore({ mention, country }: Profile, members: readonly Profile[]): boolean {
  const told = new Set(
    members.flatMap(({ mention: { name, text } }) => wordsOf(`${name} ${text}`)),
  );
  const isOfIt = country !== null && country === countryOfCluster(members);
  return mention.name
    .split(/\s+/u)
    .slice(0, -1)
    .every((word) => {
      const plain = word.toLowerCase();
      return (
        armed.has(plain) ||
        told.has(plain) ||
        /-(?:backed|based|led|run|aligned|affiliated|linked|funded|supported)$/u.test(plain) ||
        (isOfIt && /^\p{Lu}/u.test(word)) ||
        regions.test(plain)
      );
    });
}

/** What says of a group only what kind it is: "the paramilitary force". */
const armed = new Set(
  'paramilitary rebel militant armed insurgent jihadist islamist separatist extremist guerrilla terrorist criminal opposition rights aid human local international regional'.split(
    ' ',
  ),
);

/** "the Gulf state", "the Andean nation" */
const regions = /^(gulf|balkan|baltic|andean|nordic|caribbean|african|asian|european|arab|landlocked|island|oil-rich|neighbou?ring)$/u; // prettier-ignore

const fighters =
  /^(rebel|insurgent|militant|jihadist|guerrilla|paramilitary|separatist|extremist|islamist|terrorist|fighter|militiaman|mutineer)$/u;

/** "the rebels", "the insurgents": the armed body that stands out, near by, or else the only one that was called so. */
function fightersMeant(
  definite: Profile,
  before: readonly Profile[],
  earlier: () => readonly Profile[],
  register: Register,
): Profile | null {
  const { mention } = definite;
  if (!fighters.test(mention.head)) return null;
  // "urged the rebels to break with the jihadists": one of them are others.
  const others = register
    .inSentence(definite.sentence)
    .some(
      (each) =>
        each.mention.plural &&
        each.mention.head !== mention.head &&
        fighters.test(each.mention.head),
    );
  if (others) return null;
  const fits = (each: Profile): boolean => {
    const members = register.members(each.mention.id);
    const isBody =
      kindOfCluster(members) === 'ArmedGroup' && members.some((one) => one.mention.form === 'name');
    const isBand =
      each.mention.plural &&
      fighters.test(each.mention.head) &&
      !/^(some|several|\d)/iu.test(each.mention.text);
    return (isBody || isBand) && saysNoMore(definite, members);
  };
  const near = before.filter(fits);
  // "RED-Tabara, a rebel group": they are "the rebels" sooner than others who fight.
  const called = near.filter((each) =>
    register
      .members(each.mention.id)
      .some((one) =>
        wordsOf(one.mention.name).some(
          (word) => word === mention.head || word === `${mention.head}s`,
        ),
      ),
  );
  if (near.length > 0) return best(definite, called.length > 0 ? called : near, register, 1);
  // Farther back only those who were called so.
  const far = earlier().filter(
    (each) =>
      fits(each) &&
      register.members(each.mention.id).some((one) => one.mention.head === mention.head),
  );
  return onlyOne(far, register);
}

/** "Interior" of "the Ministry of the Interior": a common noun within the name of a body is no place of its own. */
function isWordOfName({ mention: { ner, name, head } }: Profile, vocabulary: Vocabulary): boolean {
  return ner === 'ORGANIZATION' && !name.includes(' ') && vocabulary.kindOfNoun(head) === 'Place';
}

const movements = /^(movement|faction|outfit|militia)$/u;

/** What the report calls a company, which is no movement. */
function isCompany(members: readonly Profile[]): boolean {
  return members.some(({ mention: { head } }) => /^(company|firm|bank|airline)$/u.test(head));
}

/** What no town is. */
const wide = /^(region|province|territory|enclave|district)$/u;

/** "the region", "the enclave" is no capital, and "the village" no city that the world knows. */
function isOfSize(noun: string, place: Profile, vocabulary: Vocabulary): boolean {
  if (wide.test(noun)) return !isTown(place, vocabulary);
  const { name } = place.mention;
  const isCity =
    vocabulary.countryOfCity(name) !== undefined || vocabulary.country(name) !== undefined;
  return noun !== 'village' || !isCity;
}

function isTown({ mention: { name } }: Profile, vocabulary: Vocabulary): boolean {
  return vocabulary.country(name)?.as === 'government';
}

/** Of the country last spoken of otherwise: after "Malian troops left talks in Algiers" the capital is not Algiers. */
function capitalOf(before: readonly Profile[], capitals: readonly Profile[]): Profile | null {
  const spokenOf = before.find(
    (each) => each.country !== null && actors.has(each.kind) && !capitals.includes(each),
  );
  return spokenOf === undefined
    ? (capitals[0] ?? null)
    : (capitals.find(({ country }) => country === spokenOf.country) ?? null);
}

/** Bodies of states, which nobody calls a group. */
const unions =
  /^(UN|NATO|ECOWAS|ASEAN|United Nations|European Union|African Union|Arab League)\b|\b(ministry|army|navy|police|air force|defen[cs]e forces|parliament|government)\b/iu;
