import type { StatedClaim } from '@whence/claim';
import { kindOfCluster } from './cluster.js';
import type { Vocabulary } from '@whence/vocabulary';
import { bodyMeant } from './bodies-meant.js';
import { isTime } from './general-nouns.js';
import { agedPerson, holderOf, isAged, type Callings } from './holders.js';
import { wordsOf } from './names.js';
import { latterOrFormer } from './of-two.js';
import { kinMeant, partInDeed } from './parts-in-deeds.js';
import { epithetOf, formerlyWhat, nationalMeant, personMeant } from './persons-meant.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';
import { newcomer } from './roles.js';
import { onlyOne } from './salience.js';

export function isPointing({ mention }: Profile): boolean {
  return (
    mention.form === 'description' &&
    mention.possessor === null &&
    /^(the|this|that|these|those|both) /i.test(mention.text)
  );
}

/** What the report has said before a description, and what its claims tell of who is who. */
export interface Said {
  /** What stands near before it, the last first. */
  readonly before: readonly Profile[];
  /** All that stands before it, in text order. */
  readonly seen: readonly Profile[];
  /** What stands in its paragraph and in those before it, the last first. */
  readonly earlier: () => readonly Profile[];
  readonly claims: readonly StatedClaim[];
  readonly callings: Callings;
  /** Mentions of who says something. */
  readonly tellers: ReadonlySet<string>;
  readonly text: string;
}

/** "the group", "the city", "the minister"; "the army" after "the Sudanese army"; "the exchange" after "exchanged" stays unnamed. */
export function definiteReferent(
  definite: Profile,
  said: Said,
  register: Register,
  vocabulary: Vocabulary,
): Profile | null {
  const { before, seen, earlier, claims, callings, tellers, text } = said;
  if (isTime(definite.mention.head)) return null;
  const goesOn = sameTeller(definite, before, register, tellers);
  if (goesOn !== null) return goesOn;
  const ofTwo = latterOrFormer(definite, before, register);
  if (ofTwo !== null) return ofTwo;
  if (isAged(definite.mention)) return agedPerson(definite, earlier(), register);
  const isOffice =
    vocabulary.isTitle(definite.mention.head) || isTitle(definite.mention.name, vocabulary);
  const isNew = isOffice ? newcomer(definite, before, claims, callings, register) : null;
  return (
    isNew ??
    (isOffice ? holderOf(definite, before, earlier, register, callings, text) : null) ??
    sameHead(definite, before, seen, register) ??
    rulersMeant(definite, before, register) ??
    formerlyWhat(definite, before, register, tellers) ??
    kinMeant(definite, before, claims, register) ??
    partInDeed(definite, before, claims, register) ??
    bodyMeant(definite, before, earlier, register, vocabulary, claims) ??
    personMeant(definite, before, register, vocabulary) ??
    nationalMeant(definite, before, register, vocabulary) ??
    epithetOf(definite, before, register, callings, tellers)
  );
}

/** "A diplomat told Reuters … The same source said": whoever told the last thing goes on; whoever passes it on is no source. */
function sameTeller(
  { mention, sentence }: Profile,
  before: readonly Profile[],
  register: Register,
  tellers: ReadonlySet<string>,
): Profile | null {
  if (!/^the same source\b/iu.test(mention.text) || !tellers.has(mention.id)) return null;
  const told = before.filter(
    (each) =>
      each.sentence < sentence &&
      tellers.has(each.mention.id) &&
      kindOfCluster(register.members(each.mention.id)) !== 'Media',
  );
  return told[0] ?? null;
}

/** "prime minister", "lawmaker" */
function isTitle(name: string, vocabulary: Vocabulary): boolean {
  const office = name.replace(/^ex-/u, '');
  return vocabulary.isTitle(office.split(' ').slice(-2).join(' ')) || callingNouns.test(office);
}

/** What only a general word for an office is. */
const callingNouns =
  /(^| )(prelate|pontiff|ruler|lawmaker|soldier|politician|airman|aviator|pilot|skipper|physician|academic|scholar)$/u;

/** "The talks … the talks", "Enguri crossing … the crossing": the same noun, and nothing in it that the first did not say. */
function sameHead(
  definite: Profile,
  before: readonly Profile[],
  seen: readonly Profile[],
  register: Register,
): Profile | null {
  const { mention } = definite;
  const words = wordsOf(mention.name).filter((word) => word !== 'same');
  const fits = (each: Profile): boolean => {
    // An office is not who holds it.
    if (/^(pronoun|clause)$/u.test(each.mention.form) || each.mention.role === 'office')
      return false;
    const last = wordsOf(each.mention.name).at(-1);
    // "the Government of National Unity (GNU) … the GNU … The government"
    const isSpelt = /^\p{Lu}{2,}$/u.test(each.mention.name) && spellsHead(each, mention.head, register); // prettier-ignore
    // "the commander of the Ansar militia" is no militia.
    const isLast = last === words.at(-1) && !each.mention.name.includes(' of ');
    if (each.mention.head !== mention.head && !isLast && !isSpelt) return false;
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
  const near = before.find((each) => fits(each) || areForces(definite, each));
  if (near !== undefined) return near;
  const named: Profile[] = [];
  for (let at = seen.length - 1; at >= 0; at -= 1) {
    const each = seen[at];
    if (each?.paragraph !== definite.paragraph) break;
    if (each.lasting && fits(each)) named.push(each);
  }
  return onlyOne(named, register);
}

const rulers = /^(regime|junta)$/u;

/** "accused the junta of bombing a school, but the regime denied it": who rules by force is called by either. */
function rulersMeant(
  { mention: { head, name } }: Profile,
  before: readonly Profile[],
  register: Register,
): Profile | null {
  if (!rulers.test(head) || name.includes(' ')) return null;
  return onlyOne(
    before.filter(
      ({ mention }) =>
        mention.form === 'description' &&
        !mention.plural &&
        (rulers.test(mention.head) || /\bmilitary government$/u.test(mention.name)),
    ),
    register,
  );
}

function spellsHead({ mention: { id } }: Profile, head: string, register: Register): boolean {
  return register
    .members(id)
    .some(({ mention }) => mention.form === 'name' && mention.head === head);
}

/** The Syrian army is not the Free Syrian Army. */
const stateForces = /^(?:the )?(?:\p{Lu}\p{L}+ )?(?:army|military|police|navy|air force)$/iu;

/** "The Lebanese Armed Forces withdrew. The army …" */
function areForces(definite: Profile, { mention, kind, country }: Profile): boolean {
  return (
    definite.country === null &&
    /^(army|military)$/u.test(definite.mention.name) &&
    kind === 'Organization' &&
    country !== null &&
    /\b(armed|defen[cs]e) forces$/iu.test(mention.name)
  );
}

/** "Libyan National Army": a force that has a country's name, or the nation's, in its own. */
function isNational({ name, country }: Profile): boolean {
  return country !== null && /\bnational army\b|\barab army\b/iu.test(name);
}
