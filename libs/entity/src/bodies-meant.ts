import type { Mention, StatedClaim } from '@whence/claim';
import type { Vocabulary } from '@whence/vocabulary';
import { countryOfCluster, kindOfCluster } from './cluster.js';
import { fighters, generalNouns } from './general-nouns.js';
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
  claims: readonly StatedClaim[],
): Profile | null {
  if (definite.mention.plural) return fightersMeant(definite, before, earlier, register, claims);
  const { head } = definite.mention;
  const kinds = generalNouns.get(head);
  // "soldiers were sent to the state": Sinaloa rather than Mexico; "the Gulf state" is a country.
  if (kinds === undefined || definite.mention.name === 'state') return null;
  const fits = (each: Profile): boolean => {
    const members = register.members(each.mention.id);
    const kind = kindOfCluster(members);
    const isOfKind =
      kinds.includes(kind) || (isTerritory.test(head) && isUnrecognised(each, vocabulary));
    // A long report has thousands to ask: what tells most of them apart comes first.
    if (!isOfKind || isWordOfName(each, vocabulary)) return false;
    const isName = members.some(
      ({ mention }) => mention.form === 'name' || isCalledSo(mention, definite),
    );
    if (!isName || !saysNoMore(definite, members)) return false;
    if (head === 'capital')
      return members.some(({ name }) => vocabulary.country(name)?.as === 'government');
    if (head === 'group' && kind !== 'ArmedGroup')
      return !members.some(({ name }) => unions.test(name));
    return !(movements.test(head) && isCompany(members));
  };
  // "The Houthis fired on the coalition. The alliance …"
  const ally = head === 'alliance' ? before.find(isCoalition) : undefined;
  if (ally !== undefined) return ally;
  const fitting = before.filter(fits);
  // "with the help of that country's army": of the one spoken of last.
  if (/^that /iu.test(definite.mention.text) && head !== 'capital') return fitting[0] ?? null;
  // The place last mentioned, the body that acted last.
  if (head === 'capital') return capitalOf(before, fitting);
  if (kinds.includes('Place')) {
    const place = fitting.find((each) => isOfSize(head, each, vocabulary));
    return place ?? onlyTown(definite, earlier().filter(fits), register, vocabulary);
  }
  if (kinds.includes('State'))
    return isLeftOpen(fitting, register) ? null : (best(definite, fitting, register, 1) ?? onlyOne(earlier().filter(fits), register)); // prettier-ignore
  if (fitting.length > 0) return best(definite, fitting, register, 1);
  // Another body without a name is spoken of sooner than one far away.
  const isBody = ({ mention, kind }: Profile): boolean =>
    mention.form === 'description' &&
    !mention.plural &&
    kinds.includes(kind) &&
    kind !== 'Organization';
  if (before.some(isBody)) return null;
  const isAnywhere = head === 'alliance';
  const far = earlier().filter((each) => isOfItsKind(definite, each) && fits(each));
  const here = far.filter((each) => isAnywhere || each.paragraph === definite.paragraph);
  if (here.length > 0) return onlyOne(here, register);
  // "the Shiite militant group": whose fighters it tells, be it farther back.
  const isTold = isToldArmed(definite.mention.name) || far.every(({ mention }) => isCalledSo(mention, definite)); // prettier-ignore
  return isTold ? onlyOne(far, register) : null;
}

/** "the Twirwaneho militia … the militia": its name, and what it is. */
function isCalledSo({ plural, text, name, head }: Mention, { mention }: Profile): boolean {
  return (
    !plural &&
    head === mention.head &&
    /^(the )?\p{Lu}/u.test(text) &&
    /^\p{Lu}\S* \p{Ll}/u.test(name)
  );
}

function isCoalition({ mention: { head, plural } }: Profile): boolean {
  return !plural && /^(coalition|bloc)$/iu.test(head);
}

/** "The group", "the movement": farther back the one armed group of a report. "The alliance": the one that is called so, or NATO. */
function isOfItsKind({ mention: { head } }: Profile, { kind, name }: Profile): boolean {
  if (head === 'alliance') return /\b(nato|alliance)\b/iu.test(name);
  return (
    kind === 'ArmedGroup' &&
    /^(group|movement|faction|outfit|militia|organi[sz]ation|network)$/u.test(head)
  );
}

/** "the militant group", "the ethnic armed organisation", "the rebel movement" */
function isToldArmed(name: string): boolean {
  return name.split(' ').slice(0, -1).some((word) => fighters.test(word) || /^(armed|terror|militia)$/u.test(word)); // prettier-ignore
}

/** "fled Chad and flew to India. … the country": the one was left, to the other he only went. */
function isLeftOpen(countries: readonly Profile[], register: Register): boolean {
  const [last] = countries;
  if (last === undefined || !/^(obl|nmod)/u.test(last.mention.role)) return false;
  return countries.some(
    (each) =>
      !register.isSame(each.mention.id, last.mention.id) && !/^(obl|nmod)/u.test(each.mention.role),
  );
}

/** "the city", farther back: the one town that the report has named. */
function onlyTown(
  { mention: { head } }: Profile,
  places: readonly Profile[],
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  if (!/^(city|town)$/u.test(head)) return null;
  const isKnown = places.every(({ mention: { name } }) => vocabulary.countryOfCity(name) !== undefined); // prettier-ignore
  return isKnown ? onlyOne(places, register) : null;
}

/** Nothing in the description that the name does not bear out: "the Islamist group", "the Tripoli-based administration", "the Gulf state". */
function saysNoMore({ mention, country }: Profile, members: readonly Profile[]): boolean {
  const more = mention.name.replace(seat, '').split(/\s+/u).slice(0, -1);
  if (more.length === 0) return true;
  const isTold = (plain: string): boolean =>
    members.some(({ mention: { name, text } }) => wordsOf(`${name} ${text}`).includes(plain));
  const isOfIt = country !== null && country === countryOfCluster(members);
  const isPlace = kindOfCluster(members) === 'Place';
  return more.every((word) => {
    const plain = word.toLowerCase();
    return (
      fighters.test(plain) ||
      sorts.has(plain) ||
      /^\d+-(?:nation|member|country|state)$/u.test(plain) ||
      /-(?:backed|based|led|run|aligned|affiliated|linked|funded|supported)$/u.test(plain) ||
      (isOfIt && /^\p{Lu}/u.test(word)) ||
      (!isPlace && creeds.test(plain)) ||
      (isPlace && lies.test(plain)) ||
      regions.test(plain) ||
      isTold(plain)
    );
  });
}

/** "the New York-based group": where it sits, in as many words as the town has. */
const seat = /(?:\p{Lu}\S* )+(?=\p{Lu}\S*-based )/u;

/** What says of a group only what kind it is: "the paramilitary force". */
const sorts = new Set(
  'armed terror criminal opposition rights aid human local international regional ethnic tribal clan outlawed banned proscribed shadowy breakaway dissident militia'.split(
    ' ',
  ),
);

/** What a body believes in, or how: "the Shiite militant group", "the leftist party". */
const creeds = /^(shi['’]?a|shi['’]?ite|sunni|salafist|islamic|christian|leftist|left-wing|right-wing|far-right|far-left|marxist|maoist|communist|nationalist|ultranationalist|conservative|liberal|populist|centrist|anti-\p{L}+|pro-\p{L}+)$/u; // prettier-ignore

/** Where a place lies, and what it has been through: "the southern city", "the besieged town", "the port city". */
const lies = /^(northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|coastal|port|border|frontier|strategic|historic|ancient|besieged|embattled|contested|captured|remote|mining|oil|desert|mountain|nearby|same|capital)$/u; // prettier-ignore

/** "the Gulf state", "the Andean nation" */
const regions = /^(gulf|balkan|baltic|andean|nordic|caribbean|african|asian|european|arab|landlocked|island|oil-rich|neighbou?ring)$/u; // prettier-ignore

/** "the rebels", "the insurgents": the armed body that stands out, near by, or else the only one that was called so. */
function fightersMeant(
  definite: Profile,
  before: readonly Profile[],
  earlier: () => readonly Profile[],
  register: Register,
  claims: readonly StatedClaim[],
): Profile | null {
  const { mention } = definite;
  if (!fighters.test(mention.head)) return null;
  // "urged the rebels to break with the jihadists": one of them are others.
  const rivals = register
    .inSentence(definite.sentence)
    .some(
      (each) =>
        each.mention.plural &&
        each.mention.head !== mention.head &&
        fighters.test(each.mention.head),
    );
  if (rivals) return null;
  const fits = (each: Profile): boolean => {
    const members = register.members(each.mention.id);
    const isBody =
      kindOfCluster(members) === 'ArmedGroup' && members.some((one) => one.mention.form === 'name');
    const isBand = members.some(
      ({ mention: one }) =>
        one.plural && fighters.test(one.head) && !/^(some|several|\d)/iu.test(one.text),
    );
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
  if (called.length > 0) return best(definite, called, register, 1);
  // Farther back only those who were called so.
  const far = earlier().filter(
    (each) =>
      fits(each) &&
      register.members(each.mention.id).some((one) => one.mention.head === mention.head),
  );
  const doers = near.filter((each) => !isVictim(each, register, claims));
  const found =
    onlyOne(far, register) ?? best(definite, doers.length > 0 ? doers : near, register, 1);
  // The one armed body of whom the report has spoken at all.
  return found ?? (near.length === 0 ? onlyOne(earlier().filter(fits), register) : null);
}

/** "killed members of the Quds Brigade": those whose people are attacked are not "the militants" who did it. */
function isVictim(
  { mention: { id } }: Profile,
  register: Register,
  claims: readonly StatedClaim[],
): boolean {
  const attacked = claims.flatMap(({ event, object }) =>
    (event === 'FIGHT' || event === 'ASSAULT') && object !== null ? [object] : [],
  );
  return register.members(id).some(
    ({ mention }) =>
      attacked.some(({ passageId, start, end }) => passageId === mention.passageId && start <= mention.start && end >= mention.end), // prettier-ignore
  );
}

/** "Interior" of "the Ministry of the Interior": a common noun within the name of a body is no place of its own. */
function isWordOfName({ mention: { ner, name, head } }: Profile, vocabulary: Vocabulary): boolean {
  return ner === 'ORGANIZATION' && !name.includes(' ') && vocabulary.kindOfNoun(head) === 'Place';
}

const isTerritory = /^(enclave|territory|region|republic)$/u;

/** Nagorno-Karabakh: a state that goes by another name than that of the country it lies in. */
function isUnrecognised({ kind, known, name, country }: Profile, vocabulary: Vocabulary): boolean {
  return (
    kind === 'State' && known && country !== null && vocabulary.countryCalled(country) !== name
  );
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
  /^(UN|NATO|ECOWAS|ASEAN|United Nations|European Union|African Union|Arab League)\b|\b(ministry|army|navy|police|air force|defen[cs]e forces|parliament|government|council|court|panel|department|treasury)\b/iu;
