import type { Mention, StatedClaim } from '@whence/claim';
import type { EntityKind } from '@whence/vocabulary';
import { isPostOfAnother, partOf } from './parties-in-claims.js';
import type { Profile } from './profile.js';
import type { Register } from './register.js';

/** Whether what is done to a pronoun is more easily done to this one than to others. */
export type Fitness = (pronoun: Mention, candidate: Profile, register: Register) => boolean;

const custody =
  /^(ARRESTS|DETAINS|HOLDS|ABDUCTS|CHARGES|TRIES|CONVICTS|SENTENCES|QUESTIONS|CAPTURES|DEPORTS)$/;

/** What is done to those who are held: "They were transferred to the capital". */
const toHeld = /^(RELEASES|BEATS|TORTURES|TRANSFERS|EXTRADITES|DEPORTS|SENTENCES|QUESTIONS)$/;

/** "police had arrested dozens of its observers … they were held" */
const goesOn = /^(HOLDS|CHARGES|TRIES|CONVICTS)$/;

/** What is done to somebody once, and spoken of again by its noun: "kidnapped him … on the day of his abduction". */
const deeds = /^(ABDUCTS|ARRESTS|DETAINS|KILLS|ASSASSINATES|DIES|RESIGNS|DISMISSES|OVERTHROWS|APPOINTS|ELECTS|SENTENCES)$/; // prettier-ignore

/** Whoever is replaced is gone. */
const goes = /^(DISMISSES|REMOVES|OVERTHROWS)$/;
const leaves = /^(RESIGNS|DIES)$/;

/** Who arrests and charges: "Police said two people had died. They arrested a man". */
const officers =
  /^(police|policeman|officer|officials?|authority|prosecutor|investigator|soldier|troop|guard|agent|gendarme|force|ranger|marine)$/u;

/** What is decided on paper; to "rule it out" is no such decision. */
const decisions = /^(reject|veto|sign|oppose|adopt|approve|ratify|amend|repeal|vote for|pass)$/;

/** What somebody is charged with, by nobody who is named. */
const charges = /^(ACCUSES|CHARGES)$/;

/** "Gunmen seized five farmers. Three of them were killed": at the head of a sentence, of those who were counted in the one before. */
const counted = /^them$/iu;
const numbers =
  /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores?|hundreds?|thousands?|several|other)\b/iu;
const partitive =
  /(?:^|[.;:!?\n] ?)(?:at least )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|dozens|most|some|all|many|several|half|none|both|\d+) of $/iu;

/** "Bandits freed three students after their parents had paid": of those who were taken. */
const kin = /^ (parents|families|family|relatives|bodies|captors|abductors|kidnappers)\b/u;

/** "The commission banned a party. Its leader fled": a party has one, and those who rule on it have none. */
const ofOwners = /^(its|their)$/iu;
const followers =
  /^ (?:\p{L}+ )?(leaders?|founders?|fighters|militants|members|supporters|followers|activists|militiamen|gunmen|commanders?)\b/u;
const authorities =
  /\b(court|tribunal|commission|ministry|government|parliament|assembly|senate|congress|cabinet|police|military|army|navy|bank|agency|council)\b/iu;

/** "demanded their release", "They are accused of theft", "They are said to have stolen": of those who are held. "appointed his successor": of the one dismissed. "urged deputies to reject it": the bill, and not the parliament. */
export function fitnessOf(claims: readonly StatedClaim[], report: string): Fitness {
  const objectsOf = (relations: RegExp): readonly Mention[] =>
    claims.flatMap(({ relation, object }) =>
      relations.test(relation) && object !== null ? [object] : [],
    );
  const held = objectsOf(custody).map(({ id }) => id);
  // "Police arrested four men. They were beaten", "demanded their release": of those who are held.
  const released = new Set([
    ...objectsOf(toHeld).map(({ id }) => id),
    ...objectsOf(goesOn).flatMap(({ id, text }) => (/^(they|them)$/iu.test(text) ? [id] : [])),
  ]);
  const killed = claims.flatMap(({ relation, object, polarity }) => relation === 'KILLS' && object !== null && polarity === 'affirmative' ? [object] : []); // prettier-ignore
  const harmed = objectsOf(/^(ABDUCTS|KILLS|RELEASES|ARRESTS|DETAINS)$/).map(({ id }) => id);
  const suspected = new Set([
    ...claims.flatMap(({ relation, subject, object }) =>
      charges.test(relation) && subject === null && object !== null ? [object.id] : [],
    ),
    ...claims
      .filter(({ modality }) => modality === 'alleged')
      .flatMap(({ subject, object }) => [subject, object])
      .flatMap((party) => (party?.role === 'nsubj:pass' ? [party.id] : [])),
  ]);
  // "his predecessor" is that of who has come to office, "his successor" that of who has gone.
  const ownersOf = (head: string): readonly string[] =>
    claims
      .flatMap(({ subject, object, recipient }) => [subject, object, recipient])
      .flatMap((party) => (party?.head === head ? (party.possessor ?? []) : []));
  const replaced = new Set([
    ...ownersOf('successor'),
    ...objectsOf(/^(REPLACES|SUCCEEDS)$/).map(({ id }) => id),
    ...claims.flatMap(({ verb, object }) =>
      object?.possessor && isPostOfAnother(verb, object.head) ? [object.possessor] : [],
    ),
  ]);
  const toppled = objectsOf(/^OVERTHROWS$/).map(({ id }) => id);
  const gone = [
    ...objectsOf(goes),
    ...claims.flatMap(({ relation, subject }) =>
      leaves.test(relation) && subject !== null ? [subject] : [],
    ),
  ].map(({ id }) => id);
  // "named Omar Saab to the post. He replaces Ana Ruiz"
  const incoming = new Set([
    ...ownersOf('predecessor'),
    ...claims.flatMap(({ relation, subject }) =>
      /^(REPLACES|SUCCEEDS|TAKES_OFFICE)$/.test(relation) && subject !== null ? [subject.id] : [],
    ),
  ]);
  const sufferers = claims.flatMap(({ relation, subject, object }) => {
    const party = leaves.test(relation) ? subject : object;
    return deeds.test(relation) && party !== null ? [{ relation, party }] : [];
  });
  const again = new Map(
    sufferers
      .filter(({ party }) => party.role === 'nmod:poss' && party.form === 'pronoun')
      .map(({ relation, party }) => [party.id, relation]),
  );
  // "Ruiz accused Haji of misleading the president. She demanded his resignation"
  const accused = objectsOf(/^ACCUSES$/).map(({ id }) => id);
  const toResign = new Set(
    claims.flatMap(({ relation, object }) =>
      relation === 'DEMANDS' && object?.possessor && object.head === 'resignation'
        ? [object.possessor]
        : [],
    ),
  );
  const captors = new Set(
    claims.flatMap(({ relation, subject }) =>
      /^(ARRESTS|DETAINS|CHARGES)$/.test(relation) && subject !== null ? [subject.id] : [],
    ),
  );
  const chosen = objectsOf(/^(APPOINTS|ELECTS)$/).map(({ id }) => id);
  const decided = new Set(
    claims.flatMap(({ verb, object }) =>
      decisions.test(verb) && object !== null ? [object.id] : [],
    ),
  );
  return ({ id, text, passageId, start, end }, { mention, kind, name }, register) => {
    if (counted.test(text) && partitive.test(report.slice(Math.max(0, start - 24), start)))
      return numbers.test(mention.text);
    // "dragged men from their homes and executed several of them"
    if (counted.test(text) && report.slice(Math.max(0, start - 4), start).endsWith(' of '))
      return (
        // "killed 17 people. … the army killed six of them": nobody is killed twice.
        (harmed.some((each) => register.isSame(each, mention.id)) &&
          !(
            killed.some((each) => each.passageId === passageId && each.end === end) &&
            killed.some(
              (each) => each.passageId !== passageId && register.isSame(each.id, mention.id),
            )
          )) ||
        (mention.passageId === passageId && mention.role === 'obj' && mention.plural)
      );
    if (/^(their|his|her)$/iu.test(text) && kin.test(report.slice(end, end + 20)))
      return harmed.some((each) => register.isSame(each, mention.id));
    if (ofOwners.test(text) && followers.test(report.slice(end, end + 40)))
      return (
        kind === 'ArmedGroup' ||
        kind === 'Group' ||
        (kind === 'Organization' && !authorities.test(name))
      );
    if (captors.has(id) && /^they$/iu.test(text))
      return register.members(mention.id).some((each) => officers.test(each.mention.head));
    if (toResign.has(id)) return accused.some((each) => register.isSame(each, mention.id));
    const deed = again.get(id);
    if (deed !== undefined)
      return sufferers.some(
        ({ relation, party }) =>
          relation === deed && party.start < start && register.isSame(party.id, mention.id),
      );
    if (released.has(id) || suspected.has(id))
      return [...held, ...(released.has(id) ? toppled : [])].some((each) =>
        register.isSame(each, mention.id),
      );
    if (replaced.has(id)) return gone.some((each) => register.isSame(each, mention.id));
    if (incoming.has(id)) return chosen.some((each) => register.isSame(each, mention.id));
    return decided.has(id) && /^it$/i.test(text) && kind === 'Document';
  };
}

/** What nobody but a vessel or a weapon does, or has done to it. */
const sinks = /^CRASHES$/;
const downed = /^(SHOOTS_DOWN|INTERCEPTS)$/;

/** "It sank off Crimea", "most of them were intercepted", "set them on fire": pronouns that mean nobody, and the kinds of what they can mean. */
export function thingsMeantIn(
  claims: readonly StatedClaim[],
): ReadonlyMap<string, readonly EntityKind[]> {
  const found = new Map<string, readonly EntityKind[]>();
  const add = (party: Mention | null, kinds: readonly EntityKind[]): void => {
    if (party !== null) for (const id of [party.id, ...partOf(party)]) found.set(id, kinds);
  };
  for (const { relation, subject, object } of claims) {
    if (sinks.test(relation)) add(subject, ['Equipment']);
    if (downed.test(relation)) add(object, ['Equipment']);
    if (relation === 'DESTROYS') add(object, ['Equipment', 'Place']);
  }
  return found;
}
