import type { Mention, StatedClaim } from '@whence/claim';
import type { Vocabulary } from '@whence/vocabulary';
import { isPlural, kindOfCluster } from './cluster.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

// Who is meant by the part that he had in a deed: "the attackers", "the victims", "the suspect", "the son".

/** A deed that a part noun speaks of: its relations, and on which side of them one stands. */
interface Part {
  readonly side: 'subject' | 'object';
  readonly deeds: RegExp;
}

const deadly = /^(KILLS|ASSASSINATES|EXECUTES|DIES)$/u;
const violence =
  /^(KILLS|ASSASSINATES|EXECUTES|DIES|ATTACKS|AMBUSHES|SHOOTS|OPENS_FIRE_ON|BOMBS|SHELLS|INJURES|ABDUCTS|BEATS|TORTURES|RAPES|LOOTS)$/u;
const taking = /^(ABDUCTS|HOLDS|TAKES_PRISONER|SEIZES|CAPTURES)$/u;
const custody =
  /^(ARRESTS|DETAINS|HOLDS|CHARGES|ACCUSES|TRIES|SENTENCES|CONVICTS|SEIZES|CAPTURES|QUESTIONS)$/u;

const parts: ReadonlyMap<string, Part> = new Map(
  (
    [
      ['attacker assailant raider aggressor perpetrator', 'subject', violence],
      ['killer murderer assassin shooter', 'subject', deadly],
      ['kidnapper abductor captor hijacker', 'subject', taking],
      ['victim', 'object', violence],
      ['hostage captive', 'object', taking],
      ['suspect detainee prisoner defendant accused arrestee convict', 'object', custody],
    ] as const
  ).flatMap(([nouns, side, deeds]) =>
    nouns.split(' ').map((noun) => [noun, { side, deeds }] as const),
  ),
);

/** Those who did it, or to whom it was done, in the deed told last before. */
export function partInDeed(
  { mention }: Profile,
  before: readonly Profile[],
  claims: readonly StatedClaim[],
  register: Register,
): Profile | null {
  const part = parts.get(mention.head);
  if (part === undefined) return null;
  const near = new Map(before.map((each) => [each.mention.id, each]));
  const last = claims
    .filter(
      ({ relation, end, polarity }) =>
        part.deeds.test(relation) && end <= mention.start && polarity === 'affirmative',
    )
    .flatMap((claim) => partyOn(part.side, claim) ?? [])
    .flatMap(({ id }) => near.get(id) ?? [])
    .findLast((each) => isSomebody(each, register) && isMany(each, register) === mention.plural);
  return last ?? null;
}

function partyOn(side: Part['side'], { relation, subject, object }: StatedClaim): Mention | null {
  return side === 'subject' || relation === 'DIES' ? subject : object;
}

function isSomebody({ mention }: Profile, register: Register): boolean {
  const kind = kindOfCluster(register.members(mention.id));
  return kind === 'Person' || kind === 'Group' || kind === 'ArmedGroup';
}

function isMany({ mention }: Profile, register: Register): boolean {
  const members = register.members(mention.id);
  return isPlural(members) || kindOfCluster(members) === 'ArmedGroup';
}

/** "his son, Peng Daxun … sheltered the father, detained the son": of the two who are told to be kin. */
export function kinMeant(
  { mention }: Profile,
  before: readonly Profile[],
  claims: readonly StatedClaim[],
  register: Register,
): Profile | null {
  if (mention.plural) return null;
  const ties = claims.filter(
    ({ relation, subject, object, start }) =>
      relation === 'RELATED_TO' && subject !== null && object !== null && start < mention.start,
  );
  const elder = /^(father|mother|parent|uncle|aunt|grandfather)$/u;
  const younger = /^(son|daughter|child|nephew|niece|grandson)$/u;
  const last = ties.findLast(({ verb }) => verb === mention.head);
  const other = ties.findLast(
    ({ verb }) =>
      (elder.test(mention.head) && younger.test(verb)) ||
      (younger.test(mention.head) && elder.test(verb)),
  );
  const meant = last?.subject ?? other?.object ?? null;
  if (meant === null) return null;
  return before.find((each) => register.isSame(each.mention.id, meant.id)) ?? null;
}

/** "urged Peru to free both men": of those who are held, where the report tells of any. */
export function heldWhere(
  claims: readonly StatedClaim[],
  { id }: Mention,
): readonly string[] | null {
  const isFreed = claims.some(({ relation, object }) => relation === 'RELEASES' && object?.id === id); // prettier-ignore
  return isFreed
    ? claims.flatMap(({ relation, object }) => /^(ARRESTS|DETAINS|HOLDS|ABDUCTS|CHARGES|CONVICTS|SENTENCES)$/u.test(relation) && object !== null ? [object.id] : []) // prettier-ignore
    : null;
}

/** Whom the report tells of as killed. */
export function killedIn(claims: readonly StatedClaim[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ relation, object, polarity, modality }) =>
      deadly.test(relation) && polarity === 'affirmative' && modality === 'asserted' && object?.plural === true // prettier-ignore
        ? [object.id]
        : [],
    ),
  );
}

/** Who denies, confirms, claims or otherwise says something. */
export function sayersIn(
  claims: readonly StatedClaim[],
  vocabulary: Vocabulary,
): readonly string[] {
  return claims.flatMap(({ subject, verb }) =>
    subject !== null && vocabulary.reportingVerb(verb) !== undefined ? [subject.id] : [],
  );
}
