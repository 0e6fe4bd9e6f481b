import type { Vocabulary } from '@whence/vocabulary';
import { kindOfCluster } from './cluster.js';
import { generalNouns, isTime } from './general-nouns.js';
import { wordsOf } from './names.js';
import type { Profile } from './profile.js';
import { actors } from './pronouns.js';
import type { Register } from './register.js';
import { best } from './salience.js';

export function isPointing({ mention }: Profile): boolean {
  return (
    mention.form === 'description' &&
    mention.possessor === null &&
    /^(the|this|that|these|those|both) /i.test(mention.text)
  );
}

/** "the group", "the city"; "the army" after "the Sudanese army"; "the exchange" after "exchanged" stays unnamed. */
export function definiteReferent(
  definite: Profile,
  before: readonly Profile[],
  seen: readonly Profile[],
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  if (isTime(definite.mention.head)) return null;
  const isTitle =
    vocabulary.isTitle(definite.mention.head) && wordsOf(definite.mention.name).length === 1;
  const same =
    (isTitle ? holderOf(definite, before, register) : null) ??
    sameHead(definite, before, seen, register);
  if (same !== null) return same;
  const kinds = generalNouns.get(definite.mention.head);
  if (
    kinds !== undefined &&
    !definite.mention.plural &&
    wordsOf(definite.mention.name).filter((word) => !armed.has(word)).length === 1
  ) {
    const fitting = before.filter((each) => {
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
        kinds.includes(kindOfCluster(members))
      );
    });
    // The place last mentioned, the body that acted last.
    if (definite.mention.head === 'capital') return capitalOf(before, fitting);
    if (kinds.includes('Place'))
      return fitting.find((each) => isOfSize(definite.mention.head, each, vocabulary)) ?? null;
    return best(definite, fitting, register, 1);
  }
  return null;
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
const wide = /^(region|province)$/u;

/** "the region" is no town, and "the village" no city that the world knows. */
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

/** What says of a group only what kind it is: "the paramilitary force". */
const armed = new Set('paramilitary rebel militant armed insurgent jihadist islamist'.split(' '));

/** Bodies of states, which nobody calls a group. */
const unions =
  /^(UN|NATO|ECOWAS|ASEAN|United Nations|European Union|African Union|Arab League)\b|\b(ministry|army|navy|police|air force|defen[cs]e forces|parliament|government)\b/iu;

/** "The talks … the talks", "Enguri crossing … the crossing": the same noun, and nothing in it that the first did not say. */
function sameHead(
  definite: Profile,
  before: readonly Profile[],
  seen: readonly Profile[],
  register: Register,
): Profile | null {
  const { mention } = definite;
  const words = wordsOf(mention.name);
  const fits = (each: Profile): boolean => {
    if (each.mention.form === 'pronoun' || each.mention.form === 'clause') return false;
    const last = wordsOf(each.mention.name).at(-1);
    if (each.mention.head !== mention.head && last !== words.at(-1)) return false;
    // "the army" of a country is not the rebels' "Liberation Army".
    if (each.kind === 'ArmedGroup' && stateForces.test(mention.name) && !isNational(each))
      return false;
    if (
      each.mention.plural !== mention.plural ||
      (each.kind === 'Person' && each.mention.form === 'name')
    )
      return false;
    const told = new Set(
      register.members(each.mention.id).flatMap(({ mention: { name } }) => wordsOf(name)),
    );
    return words.every((word) => told.has(word));
  };
  const near = before.find(fits);
  if (near !== undefined) return near;
  const named: Profile[] = [];
  for (let at = seen.length - 1; at >= 0; at -= 1) {
    const each = seen[at];
    if (each?.paragraph !== definite.paragraph) break;
    if (each.lasting && fits(each)) named.push(each);
  }
  const roots = new Set(named.map((each) => register.root(each.mention.id)));
  return roots.size === 1 ? (named[0] ?? null) : null;
}

const stateForces = /^(the )?(army|military|police|navy|air force)$/iu;

/** "Libyan National Army": a force that has a country's name, or the nation's, in its own. */
function isNational({ name, country }: Profile): boolean {
  return country !== null && /\bnational army\b|\barab army\b/iu.test(name);
}

/** "the president" after "President Alpha Conde". */
function holderOf(
  definite: Profile,
  before: readonly Profile[],
  register: Register,
): Profile | null {
  const { head } = definite.mention;
  const holders = before.filter((each) => {
    const members = register.members(each.mention.id);
    return (
      kindOfCluster(members) === 'Person' &&
      members.some(({ mention }) => mention.form === 'name') &&
      members.some(({ mention }) => wordsOf(mention.text).includes(head))
    );
  });
  const roots = new Set(holders.map((each) => register.root(each.mention.id)));
  return roots.size === 1 ? (holders[0] ?? null) : null;
}
