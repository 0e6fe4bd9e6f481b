import type { StatedClaim } from '@whence/claim';
import type { Passage, Report } from '@whence/report';
import type { Relation, ReportingStance, Vocabulary } from '@whence/vocabulary';
import type { Entity } from './reading.js';

/** How many sentences back a charge may stand that "the accusation" speaks of. */
const reach = 3;

/** Who someone is and what they are called is not what "the claim" denies. */
const descriptive: ReadonlySet<string> = new Set(
  'ALSO_KNOWN_AS HOLDS_POSITION MEMBER_OF OWNS BASED_IN LOCATED_IN EMPLOYS WEARS LEADS'.split(' '),
);

/** What one feels of a thing oneself: "said he was outraged by the strike" claims nothing that others could deny. */
const attitudes = /^(CRITICISES|CONDEMNS|PRAISES|HOPES|FEARS)$/u;

const charging: ReadonlySet<ReportingStance> = new Set(['accuses', 'says', 'believes']);

/** The answer points back, and says nothing itself of what was charged. */
interface Answer {
  readonly claim: StatedClaim;
  readonly word: string;
  readonly isCharge: boolean;
  /** The event noun of "denied the killings", null where it is a word for what was said. */
  readonly deed: Relation | null;
}

/**
 * "Manila accused Beijing of ramming a boat. Beijing denied the accusation": the denial is a word on what was charged, not
 * only on an "accusation". Gives a denial for each claim that the answered charge made.
 */
export function answeredCharges(
  { passages }: Report,
  claims: readonly StatedClaim[],
  entities: ReadonlyMap<string, Entity>,
  vocabulary: Vocabulary,
): readonly StatedClaim[] {
  const isSame = isSameAs(entities);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const isNear = (from: StatedClaim, to: StatedClaim): boolean => {
    const [charge, answer] = [byId.get(from.passageId), byId.get(to.passageId)];
    if (charge === undefined || answer === undefined) return false;
    // What another paragraph reported is answered by its neighbour only.
    const most = charge.paragraph === answer.paragraph ? reach : 1;
    return answer.index - charge.index <= most;
  };
  return claims.flatMap((claim) => {
    const answer = answerOf(claim, vocabulary);
    const isHis = (other: StatedClaim, one: StatedClaim): boolean =>
      isSame(other.subject, one.subject) || isOfBody(other.subject, one.subject, entities);
    const saysWhat = claims.some(
      (other) =>
        other.passageId === claim.passageId &&
        other !== claim &&
        other.polarity === 'negative' &&
        isSame(other.attribution[0]?.source, claim.subject),
    );
    if (
      answer === null ||
      saysWhat ||
      goesOn(claim, byId, vocabulary) ||
      isOfItsOwn(claim, entities)
    )
      return [];
    const told = claims.filter(
      (other) =>
        other.end <= claim.start &&
        isNear(other, claim) &&
        isCharge(other) &&
        !isSame(other.attribution[0]?.source, claim.subject) &&
        (answer.deed === null || (isSameDeed(other, answer.deed) && isHis(other, claim))),
    );
    const against = told.filter((other) => isHis(other, claim));
    const open = answer.isCharge ? against : against.length > 0 ? against : told;
    const [nearest] = [...open].sort((one, other) => byPlace(other, one));
    if (nearest === undefined) return [];
    return open
      .filter(
        (other) =>
          other.passageId === nearest.passageId &&
          isSame(other.attribution[0]?.source, nearest.attribution[0]?.source ?? null),
      )
      .map((charge) => denied(charge, answer));
  });
}

/** "denied reports that a ransom had been paid": what is denied follows. */
function goesOn(
  { object, passageId }: StatedClaim,
  passages: ReadonlyMap<string, Passage>,
  vocabulary: Vocabulary,
): boolean {
  const passage = passages.get(passageId);
  if (passage === undefined || object === null) return false;
  const isPart = vocabulary.isPart(object.head);
  const after = passage.text.slice(object.end - passage.start);
  return isPart ? /^ (?:in|of|for|with)\b/u.test(after) : /^ (?:that|of|about|over)\b/u.test(after);
}

/** "denied the accusation", "dismissed the report", "denies it". */
function answerOf(claim: StatedClaim, vocabulary: Vocabulary): Answer | null {
  const { object, polarity, modality, relation, verb } = claim;
  if (claim.subject === null || object === null) return null;
  if (polarity !== 'affirmative' || modality !== 'asserted') return null;
  // "ruled it out": what may come, and nothing that was said to be.
  if (/^rule\b/u.test(verb)) return null;
  // "called it false", "said the report was false"
  const denies =
    vocabulary.reportingVerb(verb)?.stance === 'denies' ||
    relation === 'DENIES' ||
    (relation === 'REJECTS' && verb === 'call');
  if (!denies) return null;
  if (object.form === 'pronoun') return { claim, word: object.text, isCharge: false, deed: null };
  const noun = vocabulary.reportingNoun(object.head);
  const deed = noun === undefined ? vocabulary.nounFrame(object.head)?.relation : undefined;
  if (deed !== undefined && object.definite)
    return { claim, word: object.text, isCharge: true, deed };
  // "denied involvement", which is in what was charged; "denied involvement in smuggling" speaks for itself.
  if (vocabulary.isPart(object.head))
    return { claim, word: object.text, isCharge: true, deed: null };
  if (noun === undefined || !charging.has(noun.stance)) return null;
  // "rejected a claim by miners" is about a claim of its own; "rejected the claim", "denied allegations" point back.
  const pointsBack = object.definite || object.plural;
  return pointsBack
    ? { claim, word: object.text, isCharge: noun.stance === 'accuses', deed: null }
    : null;
}

const deadly: ReadonlySet<string> = new Set(['KILLS', 'EXECUTES', 'ASSASSINATES']);

/** "The killings" are what "executed 30 civilians" told of. */
function isSameDeed({ relation, event, cameo }: StatedClaim, deed: Relation): boolean {
  if (relation === deed.name || (deadly.has(relation) && deadly.has(deed.name))) return true;
  return event !== null && event === deed.event && cameo?.slice(0, 2) === deed.cameo?.slice(0, 2);
}

/** "RSF fighters" are the RSF's. */
function isOfBody(
  people: StatedClaim['subject'],
  body: StatedClaim['subject'],
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const names = body === null ? undefined : entities.get(body.id);
  if (people === null || names === undefined) return false;
  return [names.name, ...names.aliases].some((name) => people.modifiers.includes(name));
}

/** "The miners filed a claim. The court rejected the claim": told of before, it is no word for what was said. */
function isOfItsOwn({ object }: StatedClaim, entities: ReadonlyMap<string, Entity>): boolean {
  if (object === null || object.form === 'pronoun') return false;
  const mentions = entities.get(object.id)?.mentions ?? [];
  return mentions.some(({ start, definite }) => start < object.start && !definite);
}

/** What someone else than the publisher was heard to say, and what is only alleged: "was sanctioned for arming rebels". */
function isCharge(claim: StatedClaim): boolean {
  return (
    (claim.attribution.some(({ source }) => source.role !== 'publisher') ||
      claim.modality === 'alleged') &&
    claim.polarity === 'affirmative' &&
    !descriptive.has(claim.relation) &&
    !attitudes.test(claim.relation) &&
    (claim.modality === 'asserted' || claim.modality === 'alleged')
  );
}

function denied(charge: StatedClaim, { claim, word }: Answer): StatedClaim {
  const speaker = claim.subject;
  const words = claim.quote.split(/\s/);
  // "denied", and "said" of "say"
  const verb = [3, 2]
    .map((length) => words.find((each) => each.startsWith(claim.verb.slice(0, length))))
    .find((each) => each !== undefined);
  return {
    ...charge,
    polarity: 'negative',
    modality: 'asserted',
    hedge: null,
    attribution:
      speaker === null
        ? claim.attribution
        : [{ source: speaker, verb: verb ?? claim.verb }, ...claim.attribution],
    passageId: claim.passageId,
    quote: claim.quote,
    start: claim.start,
    end: claim.end,
    rule: 'answered-charge',
    inferred: {
      rule: 'answered-charge',
      reason: `"${word}" that is denied here is taken for what was said before: "${charge.quote}"`,
    },
  };
}

function isSameAs(
  entities: ReadonlyMap<string, Entity>,
): (one: StatedClaim['subject'] | undefined, other: StatedClaim['subject'] | undefined) => boolean {
  return (one, other) => {
    if (one === null || one === undefined || other === null || other === undefined) return false;
    return one.id === other.id || entities.get(one.id)?.id === entities.get(other.id)?.id;
  };
}

function byPlace(one: StatedClaim, other: StatedClaim): number {
  return one.start - other.start;
}
