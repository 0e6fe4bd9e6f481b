import type { Tree } from '@whence/parse';
import type { EntityKind, Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { measuredHead } from '../02-mention/measure.js';
import { behindGap } from './behind-gap.js';
import { isParty } from './party.js';
import { isNoun, isReciprocal, isVerb, prepositionOf, speaksOf } from '../01-repair/word-class.js';
import { isParticiple } from '../stance/content.js';
import { isCarrying } from '../stance/outlet.js';
import { isDenialBehind } from '../stance/07-denied-beside.js';
import {
  clauseAt,
  clausesOf,
  isReflexive,
  ruleOf,
  sharedObject,
  verbOf,
  type Clause,
  type Oblique,
} from './clause.js';
import { eventNounFrame, needsOpponent } from './event-noun-frame.js';
import { fillFrame, type Filled } from './frame.js';
import {
  isAgenda,
  isAnonymity,
  isAskedFirst,
  isAsTold,
  isAuthorship,
  isCountOfSuch,
  isMerelyNamed,
  isSameVerdict,
  isTermOfOffice,
  isToThePress,
  isUnproven,
  isWayBetween,
  isWithoutProof,
  leavesUnsaid,
  onlyReports,
} from './no-claim.js';
import { including } from './including.js';
import { isHeadless, isLeftOpen } from './left-open.js';
import { isPlace, placesOf, placesOfClause, within } from './place.js';
import { isFeeling, unknownVerb } from './unknown-verb.js';
import {
  countedHarm,
  equatedTolls,
  isCountedByToll,
  isHarmCounted,
  livesClaimed,
  tollFindings,
} from './toll.js';
import { isDeclaredWinner } from '../05-nominal/winner.js';
import { isMutual, withWhomBefore } from './with-whom.js';

/** What the clauses of a sentence say: "the LNA arrested a former ISIS member". */
export function clauseFindings(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  return [
    ...clausesOf(tree).flatMap((clause) => readClause(tree, clause, vocabulary)),
    ...equatedTolls(tree, vocabulary),
    ...countedHarm(tree, vocabulary),
  ];
}

function readClause(tree: Tree, clause: Clause, vocabulary: Vocabulary): readonly Finding[] {
  // "had attacked a convoy, which the rebels denied": what is denied is the attack.
  // "…, a charge the rebels denied" is a denial of a charge.
  const isOfCharge =
    vocabulary.reportingNoun(tree.token(clause.object ?? clause.predicate).lemma) !== undefined;
  if (onlyReports(tree, clause, vocabulary)) return [];
  if (isDenialBehind(tree, clause.predicate, vocabulary) && !isOfCharge) return [];
  if (
    isUnproven(tree, clause) ||
    isWithoutProof(tree, clause) ||
    isCountOfSuch(tree, clause, vocabulary) ||
    isWayBetween(tree, clause) ||
    isAnonymity(tree, clause.predicate) ||
    isAuthorship(tree, clause, vocabulary) ||
    isAskedFirst(tree, clause) ||
    isAsTold(tree, clause, vocabulary)
  )
    return [];
  if (isCarrying(tree, clause.predicate, vocabulary)) return [];
  if (isLeftOpen(tree, clause, vocabulary)) return [];
  const toll = [
    ...tollFindings(tree, clause, vocabulary),
    ...livesClaimed(tree, clause, vocabulary),
  ];
  if (toll.length > 0) return toll;
  if (isCountedByToll(tree, clause, vocabulary)) return [];
  const filled = fillFrame(tree, clause, vocabulary) ?? fillWithoutShared(tree, clause, vocabulary);
  // "was named the winner": to no office
  const isWinner = isDeclaredWinner(tree, clause.predicate);
  if (isWinner && filled?.frame.relation.name !== 'ANNOUNCES') return [];
  // "was appalled by the delay" tells of nothing done to someone, but may tell what he thinks of it.
  if (isFeeling(clause) && filled?.frame.directObject !== 'subject') return [];
  if (filled === null) return unknownVerb(tree, clause, vocabulary);
  // "The town fell again" is said of the town.
  const isSuffered =
    filled.frame.patient || (filled.object !== null && filled.object === clause.subject);
  if (filled.subject === null && !isSuffered && isHeadless(tree, clause)) return [];
  // "caused nine deaths", "resulted in nine deaths": nine were killed, and nothing else was brought about.
  const isCounted = filled.object !== null && isHarmCounted(tree, filled.object);
  if (filled.frame.relation.name === 'CAUSES' && isCounted) return [];
  if (isToThePress(tree, clause, filled) || isTermOfOffice(tree, filled)) return [];
  if (
    isAgenda(tree, clause, filled, vocabulary) ||
    isMerelyNamed(tree, clause, filled, vocabulary) ||
    isSameVerdict(tree, clause, filled, vocabulary)
  )
    return [];
  if (isAspect(tree, clause, filled) || leavesUnsaid(tree, clause, filled, vocabulary)) return [];
  // "led the raid" says who raided, and who was its leader.
  const isLed = filled.frame.relation.name === 'LEADS';
  if (!isLed && lendsToNoun(tree, clause, filled, vocabulary)) return [];
  const particle = filled.clause.particle ?? clause.particle;
  const read = known(tree, { ...filled.clause, particle }, filled, vocabulary);
  // "Daesh (also known as ISIL)" is read as a name in brackets.
  if (read.relation?.name === 'ALSO_KNOWN_AS' && read.subject === null) return [];
  return [
    read,
    ...including(tree, clause, read, vocabulary),
    ...behindGap(tree, clause.predicate, read, vocabulary),
    ...besideHimself(tree, clause, vocabulary),
  ];
}

/** "killing himself and two guards": whom it was done to besides. */
function besideHimself(tree: Tree, clause: Clause, vocabulary: Vocabulary): readonly Finding[] {
  const himself = tree.children(clause.predicate, 'obj').find((child) => isReflexive(tree, child));
  if (himself === undefined) return [];
  const object = [himself, clause.predicate]
    .flatMap((node) => tree.children(node, 'conj'))
    .find((child) => isNoun(tree.token(child)));
  return object === undefined
    ? []
    : [{ ...clause, object }].flatMap((other) => {
        const filled = fillFrame(tree, other, vocabulary);
        return filled === null ? [] : [known(tree, other, filled, vocabulary)];
      });
}

/** "resigned and named a successor": a verb that takes no object has no share in that of the next. */
function fillWithoutShared(tree: Tree, clause: Clause, vocabulary: Vocabulary): Filled | null {
  const { predicate, object } = clause;
  const isShared =
    object !== null &&
    tree.token(object).head !== predicate &&
    object === sharedObject(tree, predicate);
  return isShared ? fillFrame(tree, { ...clause, object: null }, vocabulary) : null;
}

const aspects = new Set(
  'continue begin start stop cease try attempt manage proceed keep resume seek come go get happen tend help'.split(
    ' ',
  ),
);

/** "continues to support": the infinitive says it all. */
function isAspect(
  tree: Tree,
  { lemma, complement, object }: Clause,
  { spent, frame }: Filled,
): boolean {
  // "went missing"
  const isParticle = complement !== null && tree.token(complement).text === frame.particle;
  if (isParticle) return false;
  // "went on strike to press for higher wages" says what was done, and why.
  return (
    object === null &&
    spent.length === 0 &&
    complement !== null &&
    tree.is(complement, 'xcomp') &&
    aspects.has(lemma)
  );
}

/** "carried out an air strike": the noun says what was done, and is read with the verb. */
function lendsToNoun(
  tree: Tree,
  { predicate, lemma, particle, object, obliques }: Clause,
  { spent, frame, object: found }: Filled,
  vocabulary: Vocabulary,
): boolean {
  // "were engaged in ethnic cleansing", "resorted to throwing stones"
  const gerunds = tree
    .children(predicate, 'advcl')
    .map((node) => ({ node, preposition: prepositionOf(tree, node) }));
  const lends = ({ node, preposition }: { node: number; preposition: string | null }): boolean =>
    preposition !== null &&
    vocabulary.isLightVerb(lemma, preposition) &&
    (isVerb(tree.token(node)) || eventNounFrame(tree, node, vocabulary) !== undefined);
  // "went on strike": the frame has the noun already. "went back on a promise" is no going on.
  const isTaken = (node: number): boolean =>
    spent.includes(node) || (frame.particle !== null && node === found);
  if ([...obliques, ...gerunds].some((each) => !isTaken(each.node) && lends(each))) return true;
  if (object === null || spent.includes(object) || !vocabulary.isLightVerb(lemma, particle))
    return false;
  // Who leads an alliance leads people.
  if (isParty(tree, object, vocabulary)) return false;
  const event = eventNounFrame(tree, measuredHead(tree, object), vocabulary);
  const isAgainst = obliques.some(({ preposition }) =>
    event?.slots.some((slot) => slot.preposition === preposition),
  );
  return event !== undefined && (isAgainst || !needsOpponent(event));
}

/** "discussed the war in Gaza", "condemned the raid in Todi": where that is which is only spoken of, nobody need be. */
function isOfTopic(
  tree: Tree,
  { lemma, object }: Clause,
  taken: readonly (number | null)[],
  { nested, preposition }: Oblique,
): boolean {
  if (object === null || nested !== true) return false;
  if (!taken.includes(object)) return true;
  const isDefinite = tree.children(object, 'det').some((child) => tree.token(child).text === 'the');
  return isDefinite && speaksOf.test(lemma) && /^(in|at|near)$/u.test(preposition);
}

function known(tree: Tree, clause: Clause, found: Filled, vocabulary: Vocabulary): Finding {
  // "fired at each other": whom is said by who does it.
  const someoneElse = (node: number | null): number | null =>
    node !== null && isReciprocal(tree, node) ? null : node;
  const filled = {
    ...found,
    object: someoneElse(found.object),
    recipient: someoneElse(found.recipient),
  };
  const content = clausalObject(tree, clause, filled, vocabulary);
  const thing = namedThing(tree, clause, filled, vocabulary);
  const taken = [filled.object, filled.recipient, thing, ...filled.spent];
  const rest = filled.rest.filter((oblique) => !isOfTopic(tree, clause, taken, oblique));
  const places = placesOfClause(tree, clause, rest, vocabulary, filled.object);
  const isToEachOther = tree
    .children(clause.predicate, 'obj', 'iobj', 'obl')
    .some((child) => isReciprocal(tree, child));
  const isTogether =
    (thing === null || filled.object !== null) &&
    isMutual(tree, clause, filled, vocabulary) &&
    !clause.obliques.some(({ preposition }) => preposition === 'with');
  return finding({
    rule: ruleOf(tree, clause),
    predicate: clause.predicate,
    relation: filled.frame.relation,
    verb: verbOf(clause),
    subject: isTogether ? sendersOf(tree, filled.subject) : filled.subject,
    object:
      filled.object ??
      handedOver(clause, filled, isTogether) ??
      content ??
      namedContent(tree, clause, filled, vocabulary) ??
      thing ??
      withWhomBefore(tree, clause, filled, vocabulary),
    recipient: filled.recipient,
    from: [...filled.from, ...places.from],
    to: [
      // "taken to a jail in Kampala"
      ...filled.to.flatMap((node) => [node, ...within(tree, node, vocabulary)]),
      ...places.to,
      ...whither(tree, filled, vocabulary),
      ...whitherAgreed(tree, content, vocabulary),
    ],
    where: [
      // "outside the ministry"
      ...filled.where.filter((node) =>
        ['in', prepositionOf(tree, node) ?? 'in'].some((lead) =>
          isPlace(tree, node, lead, vocabulary),
        ),
      ),
      ...(places.where.length > 0 ? places.where : placesOfContent(tree, content, vocabulary)),
      ...whereTheyAre(tree, filled, vocabulary),
    ],
    mutual: isToEachOther || isTogether,
    // "met each other" is one meeting.
    reciprocal:
      isToEachOther && filled.object === null && !isMutual(tree, clause, filled, vocabulary),
    spent:
      bringsAbout(tree, clause, filled) || callsOff(tree, filled) || isOnRecord(clause, filled)
        ? []
        : filled.spent,
  });
}

/** "Envoys from the rebels and the government held talks": those who sent them did so with one another. */
function sendersOf(tree: Tree, subject: number | null): number | null {
  if (subject === null || tree.child(subject, 'conj') !== undefined) return subject;
  if (!sent.test(tree.token(subject).lemma)) return subject;
  const senders = tree
    .children(subject, 'nmod')
    .find((child) => child > subject && /^(from|of)$/u.test(prepositionOf(tree, child) ?? ''));
  return senders !== undefined && tree.child(senders, 'conj') !== undefined ? senders : subject;
}

const sent = /^(delegate|delegation|envoy|representative|negotiator|emissary|team)$/u; // prettier-ignore

/** "Qatar secured the release of two nuns", "Oman brokered a truce": what a mediator has brought others to do is told too. */
function bringsAbout(tree: Tree, { predicate }: Clause, { frame }: Filled): boolean {
  return frame.relation.name === 'MEDIATES' && /^VB[DNZ]$/u.test(tree.token(predicate).pos);
}

/** "documented the killing of nine men by the army": what is on record was done. */
function isOnRecord({ lemma }: Clause, { frame }: Filled): boolean {
  return lemma === 'document' && frame.relation.name === 'INVESTIGATES';
}

/** "called off a visit by the premier to Kyiv", "postponed his trip to Lima": whose it was to be did not make it. */
function callsOff(tree: Tree, { frame, spent }: Filled): boolean {
  const isOff = /^(HALTS_TALKS_WITH|SUSPENDS|DELAYS)$/u.test(frame.relation.name);
  return (
    isOff &&
    spent.some((node) =>
      tree
        .children(node, 'nmod', 'nmod:poss')
        .some((child) => tree.is(child, 'nmod:poss') || prepositionOf(tree, child) === 'by'),
    )
  );
}

/** "defected to Turkey", "supplied weapons to the rebels": who gets it, or gets him, is also whither. */
function whither(tree: Tree, { frame, object }: Filled, vocabulary: Vocabulary): readonly number[] {
  // "airlifted ammunition to Beirut": a capital stands for its state, which lies nowhere.
  if (object === null || vocabulary.country(tree.token(object).text)?.as === 'government')
    return [];
  const isHandedOver =
    Array.isArray(frame.directObject) &&
    frame.slots.some(({ preposition, role }) => preposition === 'to' && role === 'object');
  const goes = isHandedOver || isPlace(tree, object, 'to', vocabulary);
  return goes && frame.relation.traits.includes('to') ? [object] : [];
}

/** "agreed to transfer a cutter to the navy": what is agreed or refused goes there. */
function whitherAgreed(
  tree: Tree,
  content: number | null,
  vocabulary: Vocabulary,
): readonly number[] {
  if (content === null || tree.token(content).pos !== 'VB') return [];
  return fillFrame(tree, clauseAt(tree, content), vocabulary)?.to ?? [];
}

/** HIDES_IN, BASED_IN a town: that is where. */
function whereTheyAre(
  tree: Tree,
  { frame, object }: Filled,
  vocabulary: Vocabulary,
): readonly number[] {
  const isStay = frame.relation.traits.includes('at');
  return isStay && object !== null && isPlace(tree, object, 'in', vocabulary) ? [object] : [];
}

/** "passed documents to Moscow", "Oslo and Riga exchanged data": where the frame names what is given, that is the object. */
function handedOver(
  { object }: Clause,
  { recipient, spent, frame }: Filled,
  isTogether: boolean,
): number | null {
  const isGiven =
    recipient !== null || (isTogether && frame.slots.some(({ role }) => role === 'recipient'));
  return isGiven && object !== null && spent.includes(object) ? object : null;
}

const people: ReadonlySet<EntityKind | undefined> = new Set<EntityKind>([
  'Person',
  'Group',
  'ArmedGroup',
  'Organization',
]);
const things: ReadonlySet<EntityKind | undefined> = new Set<EntityKind | undefined>([
  ...people,
  'Equipment',
  'Place',
  'Document',
]);

/**
 * "fired a missile", "withdrew from the treaty": the noun that the frame asks for is the thing it was done with. Where
 * nobody is said to have done it, any noun is better than none: "elections were held".
 */
function namedThing(
  tree: Tree,
  { object, passive, lemma }: Clause,
  { frame, subject, spent }: Filled,
  vocabulary: Vocabulary,
): number | null {
  if (frame.directObject === 'object') return null;
  // "closed its border" closes the border, but "declared a ceasefire" lacks the one it is declared with.
  const isElsewhere = frame.slots.some(({ role }) => role === 'object');
  // "the aircraft carrier Gerald Ford"
  const kindOf = (node: number): EntityKind | undefined =>
    [...tree.children(node, 'compound'), measuredHead(tree, node)]
      .map((word) => vocabulary.kindOfNoun(tree.token(word).lemma))
      .findLast((kind) => kind !== undefined);
  if (isElsewhere) {
    const kind = object === null || !spent.includes(object) ? undefined : kindOf(object);
    return kind === 'Place' || kind === 'Equipment' ? object : null;
  }
  if (object === null || !spent.includes(object))
    return spent.find((node) => kindOf(node) === 'Document') ?? null;
  // "lost their lives": it is all in the verb.
  if (tree.token(object).lemma === 'life') return null;
  // "put down a mutiny", "brought the riot under control" does something to its noun; "carried out a raid" is the raid.
  const isItself = eventNounFrame(tree, object, vocabulary)?.relation === frame.relation;
  const isOfSomebody = ofSomebody.test(frame.relation.name);
  const isActedOn =
    !isItself &&
    (frame.particle !== null || frame.phrases.length > 0) &&
    !vocabulary.isLightVerb(lemma, frame.particle) &&
    !isOfSomebody;
  // "smashed a ring", "dropped food parcels over Gaza"
  const { traits, event } = frame.relation;
  if (traits.includes('thing') || traits.includes('harm') || event === 'AID') return object;
  // "received money from a charity": what came from somewhere is a thing.
  const hasOrigin = frame.slots.some(({ role }) => role === 'from');
  // "switched sides" defects to somebody else.
  const isSomebody = isOfSomebody && people.has(kindOf(object));
  const isThing =
    (things.has(kindOf(object)) && !isSomebody) || (hasOrigin && kindOf(object) === 'Thing');
  return isThing || isActedOn || (passive && subject === null) ? object : null;
}

/** HALTS_TALKS_WITH, REPORTS_TO: the object is somebody. */
const ofSomebody = /_(WITH|TO|ON|OF|FROM|FOR|AGAINST|IN)$/u;

/** "intends for the fighters to regroup in the South": what is meant to happen there is meant for there. */
function placesOfContent(
  tree: Tree,
  content: number | null,
  vocabulary: Vocabulary,
): readonly number[] {
  return content === null || !isVerb(tree.token(content))
    ? []
    : placesOf(tree, clauseAt(tree, content).obliques, vocabulary).where;
}

/** What is vowed, hoped, agreed or refused stands as a clause: INTENDS "the fighters to regroup". */
function clausalObject(
  tree: Tree,
  clause: Clause,
  { object, frame }: Filled,
  vocabulary: Vocabulary,
): number | null {
  const { predicate, complement, lemma } = clause;
  if (
    object !== null ||
    complement === null ||
    complement < predicate ||
    frame.directObject === 'subject'
  )
    return null;
  const free =
    clause.object === null || frame.directObject === 'recipient' || frame.slots.length > 0;
  // "marched to demand" tells why they marched, not what.
  const isContent =
    (tree.is(complement, 'ccomp') && (frame.directObject !== null || frame.slots.length > 0)) ||
    vocabulary.reportingVerb(lemma) !== undefined ||
    vocabulary.hedge(lemma) !== undefined ||
    vocabulary.isNegating(lemma);
  if (!free || !isContent) return null;
  // "denied that its men had been in the village": what is denied is no village.
  const copula = tree.child(complement, 'cop');
  const isPhrase = copula !== undefined && tree.child(complement, 'case') !== undefined;
  return isPhrase ? copula : complement;
}

/** "denied allegations that troops had executed prisoners": the content of the noun, or the noun where it has none. */
function namedContent(
  tree: Tree,
  { predicate, lemma, object }: Clause,
  { frame, spent }: Filled,
  vocabulary: Vocabulary,
): number | null {
  // "the ceasefire announced by Colombo" has no content beside itself.
  const told = vocabulary.reportingVerb(lemma)?.stance;
  if (object === null || (tree.token(predicate).head === object && told !== 'denies')) return null;
  if (!spent.includes(object) || told === undefined) return null;
  // A ceasefire is not whom one has it with, nor a curfew where it is.
  const { name } = frame.relation;
  const saysAll = name.split('_').includes(tree.token(object).lemma.toUpperCase());
  if (saysAll || name.endsWith('_WITH')) return null;
  // "dismissed an appeal to disarm" turns down the appeal.
  const stance = vocabulary.reportingNoun(tree.token(object).lemma.toLowerCase())?.stance;
  if (stance === 'demands' || stance === 'asks') return object;
  const content = tree.children(object, 'acl', 'ccomp').find(
    (child) =>
      child > object &&
      isVerb(tree.token(child)) &&
      !tree.is(child, 'acl:relcl') &&
      // "the charge, made by a panel, that …"
      !isParticiple(tree, child),
  );
  return content ?? object;
}
