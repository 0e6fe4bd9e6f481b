import type { Mention, StatedClaim } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';
import { isOneNamed, kindOfCluster } from './cluster.js';
import { generalNouns } from './general-nouns.js';
import { isCalled, isOffice, type Callings } from './holders.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';
import { onlyOne } from './salience.js';

// Who is meant by what he is to another in office, at court or in a party: "the new chief", "his predecessor", "her client", "his party".

const chosen = /^(APPOINTS|ELECTS)$/u;
const follows = /^(SUCCEEDS|REPLACES)$/u;

/** "appointed Omar Bello to succeed him. The new chief …": the one last told to have come to office. */
export function newcomer(
  { mention }: Profile,
  before: readonly Profile[],
  claims: readonly StatedClaim[],
  callings: Callings,
  register: Register,
): Profile | null {
  if (mention.plural || !/^the (new|incoming|newly[- ]\p{L}+) /iu.test(mention.text)) return null;
  const last = claims
    .filter(({ polarity, end }) => polarity === 'affirmative' && end <= mention.start)
    .flatMap(({ relation, subject, object }) =>
      chosen.test(relation)
        ? (object ?? [])
        : follows.test(relation) || relation === 'TAKES_OFFICE'
          ? (subject ?? [])
          : [],
    )
    .findLast(({ id }) => isOneNamed(register.members(id)));
  const found = before.find((each) => last !== undefined && register.isSame(each.mention.id, last.id)); // prettier-ignore
  if (found === undefined) return null;
  // "named Bello governor. … the new president"
  const told = callings(found, register).filter(({ ended, words, start }) => !ended && words.size > 0 && start < mention.start); // prettier-ignore
  const offices = told.filter(({ words }) => [...words].some(isOffice));
  return offices.length === 0 || isCalled(mention.head, offices, mention.start) ? found : null;
}

/** Joins whoever is told by what he is to somebody else. */
export function joinRoles(register: Register, claims: readonly StatedClaim[]): void {
  for (const { mention } of register.profiles.values()) {
    const { possessor, form, head, plural } = mention;
    if (form !== 'description' || possessor === null || plural) continue;
    if (register.members(mention.id).some((each) => each.mention.form === 'name')) continue;
    const meant = /^(predecessor|successor)$/u.test(head)
      ? successionOf(head, possessor, claims, register)
      : head === 'client'
        ? clientOf(possessor, register)
        : kindsOfBody(head).length > 0
          ? bodyOf(mention, possessor, claims, register)
          : null;
    if (meant === null || register.isSame(meant.id, possessor)) continue;
    register.join(mention.id, meant.id, {
      rule: 'definite-reference',
      reason: `"${mention.text}" is ${meant.name}, by what the report tells of them`,
    });
  }
}

/** "Omar Bello succeeds Ali Kane. … his predecessor" */
function successionOf(
  head: string,
  possessor: string,
  claims: readonly StatedClaim[],
  register: Register,
): Mention | null {
  const isEarlier = head === 'predecessor';
  for (const { relation, subject, object, polarity } of claims.toReversed()) {
    if (!follows.test(relation) || polarity === 'negative') continue;
    const [own, other] = isEarlier ? [subject, object] : [object, subject];
    if (own !== null && other !== null && register.isSame(own.id, possessor)) return other;
  }
  return null;
}

const counsel = /^(lawyer|attorney|counsel|solicitor|barrister|advocate)$/u;

/** "Bello's lawyer, Ana Ruiz, said her client …": the one whose lawyer she is. */
function clientOf(possessor: string, register: Register): Mention | null {
  const owner = register
    .members(possessor)
    .find(({ mention }) => counsel.test(mention.head) && mention.possessor !== null);
  const whose = owner?.mention.possessor ?? null;
  return whose === null ? null : (register.profiles.get(whose)?.mention ?? null);
}

/** "his party", "their militia": the kinds of body that somebody's can be; none for what is no body. */
function kindsOfBody(noun: string): readonly EntityKind[] {
  const kinds = generalNouns.get(noun) ?? [];
  return kinds.filter((kind) => kind === 'Organization' || kind === 'ArmedGroup');
}

const belongs = /^(LEADS|FOUNDS|MEMBER_OF|COMMANDS|JOINS)$/u;

/** Bodies of the state, companies and the like, which are nobody's party. */
const noParty =
  /\b(army|police|navy|ministry|parliament|assembly|senate|congress of deputies|council|court|commission|company|bank|foundation|university|government|cabinet|committee|federation|union of journalists|agency)\b/iu;

/** "who founded the United Front (UF) … his party": the one body that he is told to lead, to have founded or to belong to. */
function bodyOf(
  { head, start }: Mention,
  possessor: string,
  claims: readonly StatedClaim[],
  register: Register,
): Mention | null {
  const kinds = kindsOfBody(head);
  const bodies = [...register.profiles.values()].filter(
    ({ mention: { id, form, name }, kind }) =>
      form === 'name' &&
      (kinds.includes(kindOfCluster(register.members(id))) ||
        (head === 'party' && kind === 'Thing')) &&
      !noParty.test(name),
  );
  const isOf = (party: Mention): boolean => register.isSame(party.id, possessor);
  const told = claims.flatMap(({ relation, subject, object, ended, start: at }) => {
    if (subject === null || object === null || ended || at > start + 200 || !isOf(subject))
      return [];
    if (belongs.test(relation))
      return bodies.filter(({ mention }) => register.isSame(mention.id, object.id));
    // "leader of the Amal Movement", "FPU secretary-general"
    return relation === 'HOLDS_POSITION' && object.passageId !== null
      ? bodies.filter(
          ({ mention }) =>
            mention.passageId === object.passageId &&
            mention.start >= object.start &&
            mention.end <= object.end,
        )
      : [];
  });
  return onlyOne(told, register)?.mention ?? null;
}
