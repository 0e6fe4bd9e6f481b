import type { Token, Tree } from '@whence/parse';
import type { NounFrame, Role, Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import {
  happening,
  hurts,
  prepositionOf,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
} from '../01-repair/word-class.js';
import { headsNounPhrase, isOfPhrase } from '../02-mention/noun-phrase.js';
import { eventNounFrame, isFire, needsOpponent, takesTwo } from '../03-clause/event-noun-frame.js';
import { accusedOf } from './accused.js';
import { hitBy } from './hit-by.js';
import { firstOfEvents, sharedVictim } from './list-of-events.js';
import { lightVerb, partTaken } from './light-verb.js';
import { isBoarded, isCargo, isStillToCome, isVerdictOn } from './no-event.js';
import { visitorOf } from './visitor.js';
import { isCaught, isSufferer, ownerOf } from './whose-event.js';
import { isParty } from '../03-clause/party.js';
import { contains, surfaceSubject } from '../03-clause/subject.js';
import { agentOf, isForFear, type Clause, type Oblique } from '../03-clause/clause.js';
import { isBetweenTowns, nominalObliques, placesOf } from '../03-clause/place.js';
import { isMet } from '../03-clause/scene.js';
import { isPassive } from '../03-clause/voice.js';
import { blameFor } from '../stance/index.js';

/** What event nouns say: "the attack on Egyptian security forces", "the ISIS withdrawal from the city", "his arrest". */
export function eventNounFindings(
  tree: Tree,
  vocabulary: Vocabulary,
  spent: ReadonlySet<number>,
): readonly Finding[] {
  return tree.tokens
    .filter(
      (token) =>
        isNoun(token) &&
        !isInName(token) &&
        !spent.has(token.index) &&
        headsNounPhrase(tree, token.index),
    )
    .flatMap(({ index, lemma }) => {
      const frame = eventNounFrame(tree, index, vocabulary);
      if (frame === undefined || onlyReports(lemma, vocabulary)) return [];
      if (isVerdictOn(tree, index)) return [];
      const part = frame.relation.event === null ? null : partTaken(tree, index, vocabulary);
      const taken = part === null ? [] : readNoun(tree, index, frame, part, vocabulary);
      // Who denies a part in it leaves it standing that it was.
      const isAll = part !== null && tree.token(tree.token(part.predicate).head).lemma !== 'deny';
      return isAll
        ? taken
        : [
            ...readNoun(tree, index, frame, lightVerb(tree, index, vocabulary), vocabulary),
            ...taken,
          ];
    });
}

/** "the Group for the Support of Islam and Muslims": a word of a name tells of no event. */
function isInName(token: Token): boolean {
  return token.index > 0 && token.ner !== 'O' && /^\p{Lu}/u.test(token.text);
}

/** "a statement", "the report": what it says is read from the clause under it. */
function onlyReports(lemma: string, vocabulary: Vocabulary): boolean {
  const stance = vocabulary.reportingNoun(lemma.toLowerCase())?.stance;
  return stance === 'says' || stance === 'believes';
}

/** "Riots broke out in Osh": nobody is named, but they were there. */
function isThere(tree: Tree, node: number, { relation }: NounFrame, light: Clause | null): boolean {
  const isEvent = /^(FIGHT|PROTEST)$/u.test(relation.event ?? '');
  return isEvent && light !== null && tree.is(node, 'nsubj');
}

interface Arguments {
  readonly subject: number | null;
  readonly object: number | null;
  readonly recipient: number | null;
  readonly mutual: boolean;
}

/** "The trial of Luka Babic opened [in Zagreb]", "repelled a raid on the post [at Todi]", "a drone strike killed six [at Baw]" */
function happeningAt(tree: Tree, node: number, vocabulary: Vocabulary): readonly Oblique[] {
  const { head } = tree.token(node);
  const happens =
    isMet(tree, node) ||
    (tree.is(node, 'nsubj') &&
      (happening.has(tree.token(head).lemma.toLowerCase()) ||
        hurts(tree.token(head).lemma, vocabulary)));
  return happens ? nominalObliques(tree, head) : [];
}

/** "arrested two men in connection with the killing": they are linked to it, and not who arrested them. */
function linkedOne(tree: Tree, node: number): number | null {
  const { head, lemma, deprel } = tree.token(node);
  const isLink = lemma === 'connection' && deprel === 'obl' && prepositionOf(tree, node) === 'in';
  return isLink ? (tree.child(head, 'obj') ?? null) : null;
}

function readNoun(
  tree: Tree,
  node: number,
  frame: NounFrame,
  light: Clause | null,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const obliques = [...nominalObliques(tree, node), ...(light?.obliques ?? [])].filter(
    (oblique) => oblique.node !== node,
  );
  const found = argumentsOf(tree, node, frame, obliques, light, vocabulary);
  const { object, recipient, mutual } = found;
  const subject = linkedOne(tree, node) ?? found.subject;
  // "asked not to be named for fear of reprisals": of nobody else is it told.
  if (subject === null && isForFear(tree, node)) return [];
  const isNobodys = subject === null && object === null;
  if (isNobodys && !isThere(tree, node, frame, light)) return [];
  if (
    light === null &&
    object === null &&
    !mutual &&
    subject !== null &&
    isMereModifier(tree, subject, node)
  )
    return [];
  const lent = light?.subject ?? null;
  const isOneSided = (subject === null || object === null) && !isNobodys;
  if (lent === null && !mutual && isOneSided && takesTwo(frame)) return [];
  // "an employee's tenure": a state without what it is a state of.
  const isOfWhoActs = subject !== null && tree.is(subject, 'nmod') && ofWhoActs(frame);
  if (object === null && frame.relation.event === null && light === null && !isOfWhoActs) return [];
  // "conducts security operations", "kicked off his campaign"
  if (object === null && needsOpponent(frame)) return [];
  // "to the dismay of the minister": how somebody felt, and not what about.
  const isFelt = light === null && frame.relation.name === 'CRITICISES' && isLedByTo(tree, node);
  if (isFelt && object === null && isOfWhoFeels(tree, subject)) return [];
  // "his inauguration": he is opened by nobody.
  if (frame.noun === 'inauguration' && object !== null && isSufferer(tree, object, vocabulary))
    return [];
  // "an end to the war depends on the army": it has none yet.
  if (light === null && frame.relation.name === 'ENDS' && isStillToCome(tree, node)) return [];
  // "froze the funds in a bid to stop them": what is tried is read by itself, and is no office that somebody runs for.
  if (frame.noun === 'bid' && object !== null && isVerb(tree.token(object))) return [];
  // "boarded a flight to Abuja": what one travels with.
  if (isBoarded(tree, node)) return [];
  // "Zimbabwe's opposition", "the group's leadership", "lead the opposition": people, unless it is said what they do it to.
  const isLed = light === null || light.lemma === 'lead';
  if (isLed && object === null && isParty(tree, node, vocabulary)) return [];
  // "the successor of the king": somebody, and nobody knows who.
  if (subject === null && isDoer(frame, vocabulary)) return [];
  // "hidden in a shipment of bananas": what is a thing too is sent by somebody, or to somebody.
  if (
    subject === null &&
    recipient === null &&
    light === null &&
    isCargo(tree, node, frame, obliques, vocabulary)
  )
    return [];
  const used = new Set([subject, object, recipient]);
  // "the attack on forces southwest of Cairo": what the parser hangs on the victim is where it happened.
  // "the capture of a man during a raid on a village": there too.
  const within = obliques
    .filter(
      ({ preposition, node: event }) =>
        preposition === 'during' && eventNounFrame(tree, event, vocabulary) !== undefined,
    )
    .flatMap(({ node: event }) => nominalObliques(tree, event))
    .flatMap((oblique) => [
      { ...oblique, preposition: 'at' },
      ...nominalObliques(tree, oblique.node),
    ]);
  const around = [
    ...obliques,
    ...within,
    ...(object === null ? [] : nominalObliques(tree, object)),
  ];
  const places = placesOf(
    tree,
    [...around, ...happeningAt(tree, node, vocabulary)].filter(
      (oblique) => !used.has(oblique.node),
    ),
    vocabulary,
  );
  const predicate = light?.predicate ?? node;
  // "filed a request", "lodged a petition": what is handed in, where it is not said to whom.
  const paper =
    light !== null && object === null && !mutual && isPaper(frame, vocabulary) ? node : null;
  const verb =
    light === null
      ? frame.noun
      : `${light.particle === null ? light.lemma : `${light.lemma} ${light.particle}`} ${frame.noun}`;
  return [
    finding({
      rule: light === null ? 'event-noun' : 'light-verb',
      predicate,
      relation: frame.relation,
      verb,
      subject,
      object: object ?? paper,
      recipient,
      mutual,
      ...places,
      spent: [node],
    }),
  ];
}

/** Also where the parser hangs a "To" that opens the sentence elsewhere. */
function isLedByTo(tree: Tree, node: number): boolean {
  const first = tree.token(tree.first(node));
  return [first, tree.tokens[first.index - 1]].some((word) => word?.text.toLowerCase() === 'to');
}

function isOfWhoFeels(tree: Tree, subject: number | null): boolean {
  return subject !== null && tree.is(subject, 'nmod') && prepositionOf(tree, subject) === 'of';
}

/** "successor": a noun that names who does it. */
function isDoer({ noun }: NounFrame, vocabulary: Vocabulary): boolean {
  return vocabulary.kindOfNoun(noun) === 'Person';
}

/** "appointed Omar Bello as his successor", "Omar Bello, the successor to the king": who is it. */
function standsAs(
  tree: Tree,
  node: number,
  frame: NounFrame,
  vocabulary: Vocabulary,
): number | null {
  const { head } = tree.token(node);
  if (head >= 0 && tree.is(node, 'obl') && prepositionOf(tree, node) === 'as') {
    const fills = vocabulary
      .verbFrames(tree.token(head).lemma)
      .some(({ relation }) => relation.traits.includes('fills-office'));
    if (!fills) return null;
    return isPassive(tree, head) ? surfaceSubject(tree, head) : (tree.child(head, 'obj') ?? null);
  }
  if (!isDoer(frame, vocabulary)) return null;
  if (tree.is(node, 'appos')) return head;
  const named = tree.children(node, 'appos').find((child) => isProper(tree.token(child)));
  return (
    named ?? (tree.child(node, 'cop') === undefined ? null : (tree.child(node, 'nsubj') ?? null))
  );
}

/** "the resignation of the president", "the death of five soldiers" */
function ofWhoActs({ slots }: NounFrame): boolean {
  return slots.some(({ role, preposition }) => role === 'subject' && preposition === 'of');
}

/** "a Turkish drone strike", "its control": who does it, but not to whom, is too little for a claim. */
function isMereModifier(tree: Tree, subject: number, node: number): boolean {
  return (
    tree.subtree(node).includes(subject) &&
    (!tree.is(subject, 'nmod') || tree.token(subject).pos === 'PRP$')
  );
}

/** "took the town after two days of clashes with the army": who took it clashed. */
function oneOfTwo(tree: Tree, node: number): number | null {
  const span = tree.token(node).head;
  const isSpan = span >= 0 && tree.is(node, 'nmod') && isTemporal(tree, span);
  const phrase = isSpan ? span : node;
  const verb = tree.token(phrase).head;
  if (verb < 0 || !tree.is(phrase, 'obl') || !isVerb(tree.token(verb)) || isPassive(tree, verb))
    return null;
  // "killed him in a joint operation with the army"
  const isJoint = tree.children(node, 'amod').some((child) => tree.token(child).text === 'joint');
  const leads = isJoint
    ? /^(after|following|amid|during|in)$/u
    : /^(after|following|amid|during)$/u;
  return leads.test(prepositionOf(tree, phrase) ?? '') ? surfaceSubject(tree, verb) : null;
}

function argumentsOf(
  tree: Tree,
  node: number,
  frame: NounFrame,
  obliques: readonly Oblique[],
  light: Clause | null,
  vocabulary: Vocabulary,
): Arguments {
  const byRole = (role: Role): number | null => {
    const prepositions = frame.slots
      .filter((slot) => slot.role === role)
      .map((slot) => slot.preposition);
    return (
      obliques.find(
        (oblique) => prepositions.includes(oblique.preposition) && !isTemporal(tree, oblique.node),
      )?.node ?? null
    );
  };
  // "for fear of attacks by the rebels": who attacks does not fear.
  const by = isForFear(tree, node)
    ? null
    : (obliques.find(({ preposition, node: at }) => preposition === 'by' && !isTemporal(tree, at))
        ?.node ?? null);
  const of =
    tree.children(node, 'nmod').find(
      (child) =>
        isOfPhrase(tree, child) &&
        !isTemporal(tree, child) &&
        // "an exchange of fire with gunmen"
        !(frame.noun === 'fire exchange' && isFire(tree, child)),
    ) ?? sharedVictim(tree, node, frame);
  const between = obliques.find(
    ({ preposition, node }) =>
      (preposition === 'between' || preposition === 'among') && !isTemporal(tree, node),
  );
  const betweenObjects = frame.slots.some(
    ({ preposition, role }) => preposition === 'between' && role === 'object',
  );
  // "roadblocks between Djibo and Ouahigouya" are on the way, and block neither.
  const isOnTheWay = between !== undefined && isBetweenTowns(tree, between.node, vocabulary);
  if (between !== undefined && !betweenObjects && !isOnTheWay)
    return { subject: between.node, object: null, recipient: byRole('recipient'), mutual: true };
  // "under the supervision of the Red Cross": after "under" the phrase tells who does it.
  if (of !== null && prepositionOf(tree, node) === 'under')
    return { subject: of, object: null, recipient: null, mutual: true };
  const objectSlots = frame.slots.some(({ role }) => role === 'object');
  const against =
    obliques.find(
      ({ preposition, node: at }) =>
        ((preposition === 'against' && !isHelp(frame)) ||
          (!objectSlots && (preposition === 'on' || preposition === 'upon'))) &&
        !isTemporal(tree, at) &&
        vocabulary.nounFrame(tree.token(at).lemma) === undefined,
    )?.node ?? null;
  // "in support of", "in pursuit of": the phrase is whom it is for. "In the surrender of the garrison" tells who surrenders.
  const isTowards =
    objectSlots &&
    !frame.slots.some(({ role, preposition }) => role === 'object' && preposition === 'of');
  const isBareIn = prepositionOf(tree, node) === 'in' && tree.child(node, 'det') === undefined;
  const ofIsSubject = isTowards && !isBareIn;
  const slotted = byRole('object');
  const isOfWhoActs = of !== null && ofWhoActs(frame);
  const object = (ofIsSubject || isOfWhoActs ? slotted : (of ?? slotted)) ?? against;
  // "Iran's plan to enrich uranium": what is planned stands as a clause.
  const infinitive =
    object === null && isOfWill(frame.noun, vocabulary)
      ? (tree
          .children(node, 'acl', 'ccomp')
          .find((child) => child > node && tree.token(child).pos === 'VB') ?? light?.complement)
      : undefined;
  const doer =
    byRole('subject') ??
    by ??
    light?.subject ??
    blameFor(tree, node)?.culprit ??
    standsAs(tree, node, frame, vocabulary) ??
    whoseWill(tree, node, frame, vocabulary) ??
    visitorOf(tree, node, frame, vocabulary) ??
    (isAnswer(tree, node) ||
    isForFear(tree, node) ||
    isOwnFast(tree, node, frame) ||
    (object !== null && isHow(tree, node, frame, vocabulary))
      ? doerAbove(tree, node)
      : null) ??
    // "carried out a strike in support of the soldiers", "conducted strikes, including some against the port"
    ((isTowards && object === of && of !== null) || isIncluded(tree, node)
      ? doerAbove(tree, node)
      : null) ??
    ((ofIsSubject || isOfWhoActs) && of !== object ? of : null);
  const owner = ownerOf(tree, node, vocabulary);
  const suffers =
    owner !== null &&
    object === null &&
    !isTowards &&
    // "under his leadership"
    prepositionOf(tree, node) !== 'under' &&
    // "his death", as "the death of the judge"
    !ofWhoActs(frame) &&
    // "their pledges"
    vocabulary.reportingNoun(frame.noun)?.stance !== 'promises' &&
    (isSufferer(tree, owner, vocabulary) || isCaught(tree, owner, frame, vocabulary));
  // "dealt the army a defeat": to whom it is dealt, it happens; "gave the army support" is given to someone.
  const dealtTo =
    object === null &&
    frame.slots.some(({ role, preposition }) => role === 'object' && preposition === 'of')
      ? (light?.recipient ?? null)
      : null;
  const subject =
    doer ?? (suffers ? null : owner) ?? accusedOf(tree, firstOfEvents(tree, node), vocabulary);
  return {
    subject: subject ?? (object !== null && takesTwo(frame) ? oneOfTwo(tree, node) : null),
    object:
      object ??
      (suffers ? owner : null) ??
      infinitive ??
      dealtTo ??
      targetOf(tree, node) ??
      (subject === null ? null : hitBy(tree, node, frame, vocabulary)),
    recipient: byRole('recipient') ?? (dealtTo === null ? (light?.recipient ?? null) : null),
    mutual: (light?.subject ?? null) !== null && object === null && takesTwo(frame),
  };
}

/** "is the target of an attack", "Lagos, the subject of a siege": who is its target suffers it. */
function targetOf(tree: Tree, node: number): number | null {
  const { head } = tree.token(node);
  if (head < 0 || !isOfPhrase(tree, node)) return null;
  if (!/^(target|subject|victim|focus)$/u.test(tree.token(head).lemma)) return null;
  return tree.child(head, 'nsubj') ?? (tree.is(head, 'appos') ? tree.token(head).head : null);
}

/** "expelled a consul in retaliation for a raid", "marched in defiance of a ban": who does the one does the other. */
function isAnswer(tree: Tree, node: number): boolean {
  const isBare = tree.child(node, 'det', 'nmod:poss', 'amod') === undefined;
  return (
    isBare &&
    prepositionOf(tree, node) === 'in' &&
    /^(retaliation|revenge|reprisal|response|protest|defiance|violation|breach)$/u.test(
      tree.token(node).lemma,
    )
  );
}

/** "died after a hunger strike": his own. */
function isOwnFast(tree: Tree, node: number, { relation }: NounFrame): boolean {
  return (
    relation.name === 'HUNGER_STRIKES' &&
    tree.is(node, 'obl') &&
    /^(after|during|on|following)$/u.test(prepositionOf(tree, node) ?? '')
  );
}

/**
 * "freed nine nuns in a raid on a camp", "killed two men during a sweep of the woods": who does the one does the other. "Arrested five men
 * in the raid on a bank" for what they did.
 */
function isHow(tree: Tree, node: number, { relation }: NounFrame, vocabulary: Vocabulary): boolean {
  const verb = tree.token(node).head;
  if (!tree.is(node, 'obl') || !isVerb(tree.token(verb))) return false;
  // "were shot by soldiers during a raid on a camp"
  if (isPassive(tree, verb) && agentOf(tree, verb) === null) return false;
  if (!/^(in|during|with)$/u.test(prepositionOf(tree, node) ?? '')) return false;
  const article = tree.child(node, 'det');
  // "beat him in detention"
  const isBare = article === undefined && tree.token(node).pos !== 'NNS';
  if (isBare || (article !== undefined && !/^an?$/u.test(tree.token(article).text))) return false;
  const isDeed = /^(FIGHT|ASSAULT|COERCE)$/u.test(relation.event ?? '');
  return (
    isDeed &&
    vocabulary.verbFrames(tree.token(verb).lemma).some(
      ({ relation: { name, traits }, directObject }) =>
        // "lost eight men in an attack on its post"
        directObject === 'object' && (traits.includes('harm') || won.test(name)),
    )
  );
}

const won = /^(RELEASES|RESCUES|SEIZES|CAPTURES|RETAKES|DEFEATS|TAKES_PRISONER)$/u;

/** "asked for support against the rebels" is no support of them. */
function isHelp({ relation }: NounFrame): boolean {
  return /^(SUPPORT|AID|COOPERATE)$/u.test(relation.event ?? '');
}

function isIncluded(tree: Tree, node: number): boolean {
  return tree.children(node, 'case').some((child) => tree.token(child).text === 'including');
}

/** Who does what the sentence tells, where the event is how, or part of it; "targets, which include …" do nothing. */
function doerAbove(tree: Tree, node: number): number | null {
  const verb = tree
    .ancestors(node)
    .find(
      (above) =>
        isVerb(tree.token(above)) &&
        !(tree.is(above, 'acl') && isPassive(tree, above)) &&
        !contains.has(tree.token(above).lemma),
    );
  if (verb === undefined) return null;
  return isPassive(tree, verb) ? agentOf(tree, verb) : surfaceSubject(tree, verb);
}

function isPaper({ noun }: NounFrame, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.kindOfNoun(noun) === 'Document' ||
    /^(demands|accuses)$/u.test(vocabulary.reportingNoun(noun)?.stance ?? '')
  );
}

/** "is considering sanctions against Syria", "threatened an attack on the port": who wills it would do it. */
function whoseWill(
  tree: Tree,
  node: number,
  { relation }: NounFrame,
  vocabulary: Vocabulary,
): number | null {
  const { head } = tree.token(node);
  if (head < 0 || !tree.is(node, 'obj') || !isVerb(tree.token(head))) return null;
  // "sought funding for a dam", "sought Qatar's mediation", "sought a delay from Oslo": others are to give it.
  const isGiven =
    /^(AID|SUPPORT)$/u.test(relation.event ?? '') ||
    relation.mode === 'third-party' ||
    tree
      .children(head, 'obl')
      .some((child) => child > node && prepositionOf(tree, child) === 'from');
  if (isGiven && tree.token(head).lemma === 'seek') return null;
  // "expect fighting to resume": of those who fight, nothing is said.
  if (tree.children(head, 'xcomp').some((child) => child > node)) return null;
  const { lemma } = tree.token(head);
  const stance = vocabulary.reportingVerb(lemma)?.stance;
  // "wants the release of the prisoners": who holds them is to release them.
  const isWill = stance === 'intends' || stance === 'threatens';
  // "We expect attacks in the north to rise": nobody expects what he does himself.
  return isWill && lemma !== 'expect' ? surfaceSubject(tree, head) : null;
}

/** "plan", "proposal": its infinitive is what is wanted, where that of a campaign is only what it is for. */
function isOfWill(noun: string, vocabulary: Vocabulary): boolean {
  return vocabulary.hedge(noun) !== undefined || vocabulary.reportingNoun(noun) !== undefined;
}
