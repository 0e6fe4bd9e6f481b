import type { Tree } from '@whence/parse';
import type { Role, VerbFrame, Vocabulary } from '@whence/vocabulary';
import { isProper, isSpelt, leadOf, prepositionOf } from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import { phrasesBehind, type Clause, type Oblique } from './clause.js';
import { eventNounFrame } from './event-noun-frame.js';
import { arePeople, isBody, isParty } from './party.js';
import { isPlace } from './place.js';
import { readingsOf } from './readings.js';
import { isMerelyFelt, isSaidOf, isSomewhere } from './said-of.js';

/** The nodes that fill the roles of a frame. */
export interface Filled {
  readonly frame: VerbFrame;
  /** The clause as the frame understands it, with "in" of "handed in their rifles" as a part of the verb. */
  readonly clause: Clause;
  readonly subject: number | null;
  readonly object: number | null;
  readonly recipient: number | null;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly where: readonly number[];
  /** Nodes the frame names word for word: "custody", "sanctions". */
  readonly spent: readonly number[];
  /** Obliques that no role took. */
  readonly rest: readonly Oblique[];
}

/**
 * How much of what a frame asks for may be left unsaid: nothing; the phrases that are not its object ("extradited him");
 * its object ("the rebels attacked", "the two sides clashed"); its object with its phrases ("the rebels surrendered"), which
 * leaves nothing of "attacked the bill over its costs" and so comes last.
 */
const tolerances = ['exact', 'without-phrases', 'without-object', 'bare'] as const;
type Tolerance = (typeof tolerances)[number];

function leavesObject(tolerance: Tolerance): boolean {
  return tolerance === 'without-object' || tolerance === 'bare';
}

/** Verbs so general that their phrases make the meaning: "take {object} from {from}" is no reading of "take part". */
const general = new Set(
  (
    'take give make put bring get have keep go come hold turn set run call leave follow order fire fly work meet ' +
    'pull push drive throw draw lay stand carry break'
  ).split(' '),
);

/** "stopped at a checkpoint", "the town burned": without an object done by oneself, to nobody. */
const ofItself = /^(stop|burn)$/u;

/** The most demanding frame of the verb that the clause satisfies, null where the vocabulary has none. */
export function fillFrame(tree: Tree, clause: Clause, vocabulary: Vocabulary): Filled | null {
  const frames = vocabulary.verbFrames(clause.lemma);
  if (frames.length === 0) return null;
  const together = withOneAnother(tree, clause, frames, vocabulary);
  if (together !== null) return together;
  const readings = readingsOf(tree, clause).map((reading) => ({
    reading,
    fitting: frames.filter(
      (frame) =>
        frame.particle === reading.particle &&
        usesPreposition(frame, clause, reading) &&
        usesObject(frame, clause, reading),
    ),
  }));
  // "handed in nine rifles" with "in nine rifles" taken for a phrase hands nothing over: what lacks its object comes last.
  for (const tried of [tolerances.slice(0, 2), tolerances.slice(2)]) {
    for (const { reading, fitting } of readings) {
      for (const tolerance of tried) {
        for (const frame of fitting) {
          const filled = fill(tree, reading, frame, tolerance, vocabulary);
          if (filled !== null) return filled;
        }
      }
    }
  }
  return null;
}

/** "Rabat and Dakar restored relations": with one another, where the verb and its noun could have had a "with". */
function withOneAnother(
  tree: Tree,
  clause: Clause,
  frames: readonly VerbFrame[],
  vocabulary: Vocabulary,
): Filled | null {
  const { subject, object, obliques } = clause;
  if (subject === null || object === null || !areTwo(tree, subject)) return null;
  if (obliques.some(({ preposition }) => preposition === 'with')) return null;
  const isBilateral = ({ particle, directObject, phrases, slots }: VerbFrame): boolean =>
    particle === clause.particle &&
    Array.isArray(directObject) &&
    phrases.length === 0 &&
    slots.length > 0 &&
    slots.every(({ role }) => role === 'object' || role === 'recipient') &&
    slots.some(({ preposition }) => preposition === 'with');
  return (
    frames
      .filter(isBilateral)
      .map((frame) => fill(tree, clause, frame, 'bare', vocabulary))
      .find((filled) => filled !== null) ?? null
  );
}

/** "Rabat and Dakar", "Finnish and Russian guards", "Lendu and Hema gunmen", "the navies of Cyprus and Malta" */
function areTwo(tree: Tree, subject: number): boolean {
  const nations = tree
    .children(subject, 'amod', 'compound', 'nmod')
    .filter((child) => !tree.is(child, 'nmod') || leadOf(tree, child, 'of') !== undefined)
    .filter((child) => /^\p{Lu}/u.test(tree.token(child).text));
  return [subject, ...nations].some((node) => tree.child(node, 'conj') !== undefined);
}

/** A particle read as a preposition must be one that the frame asks for, or "carried out strikes" would be carrying. */
function usesPreposition(frame: VerbFrame, clause: Clause, reading: Clause): boolean {
  if (clause.particle === null || reading.particle !== null) return true;
  return [...frame.slots, ...frame.phrases].some(
    ({ preposition }) => preposition === clause.particle,
  );
}

/** A phrase read as an object must be one that the frame asks for: "fell in the battle" falls in with nobody. */
function usesObject(frame: VerbFrame, clause: Clause, reading: Clause): boolean {
  return clause.object !== null || reading.object === null || frame.directObject !== null;
}

function fill(
  tree: Tree,
  clause: Clause,
  frame: VerbFrame,
  tolerance: Tolerance,
  vocabulary: Vocabulary,
): Filled | null {
  const { subject, object } = clause;
  if (
    frame.saidOf !== null &&
    (subject === null || !(isSought(clause) || isSaidOf[frame.saidOf](tree, subject, vocabulary)))
  )
    return null;
  if (frame.deed && !bids(tree, clause)) return null;
  if (subject !== null && isMerelyFelt(tree, subject, frame, vocabulary)) return null;
  if (frame.animate && (object === null || !isParty(tree, object, vocabulary))) return null;
  if (frame.human && (object === null || !arePeople(tree, object, vocabulary))) return null;
  if (
    frame.place &&
    (object === null ||
      !(isSomewhere(tree, object, vocabulary) || isTaken(tree, clause, frame, vocabulary)))
  )
    return null;
  const direct = directObject(tree, clause, frame, tolerance);
  if (direct === null) return null;
  const isLight = vocabulary.isLightVerb(frame.verb, frame.particle);
  if (isLight && direct.spent.some((node) => isOtherEvent(tree, node, frame, vocabulary)))
    return null;
  // "what he called a provocation" calls nothing by its name.
  const isCalling = frame.phrases.some(({ preposition }) => preposition === 'as');
  if (isCalling && direct.role !== null && object === null) return null;
  // "called the strike a disgrace" calls no strike.
  if (!isCalling && direct.spent.length > 0 && isCalledSomething(tree, clause)) return null;
  // "the leader of the group" is one phrase, but in "made arrests of activists" the verb's own noun has the phrase.
  const keptFrom = tree
    .children(clause.predicate, 'advcl')
    .some((child) => leadOf(tree, child, 'from') !== undefined);
  const open = clause.obliques.filter(
    ({ nested, preposition, owner }) =>
      // "demolished the widow's house" does nothing to her.
      !(owner === true && frame.relation.traits.includes('harm')) &&
      (direct.spent.length > 0 ||
        nested !== true ||
        // "observers from the mission were kept from entering": not from the mission
        (preposition !== 'of' && !(preposition === 'from' && keptFrom))),
  );
  const phrases = takePhrases(tree, open, frame, vocabulary);
  if (phrases === null) return null;
  // "came under fire [from gunmen]"
  const behind = phrases.spent.flatMap((node) => phrasesBehind(tree, node));
  // "gave it a billion dollars": how much is told where that is what was given.
  const isHandedOn =
    direct.spent.length > 0 && frame.relation.event !== 'AID' && frame.slots.some(isToSomeone);
  const given = isHandedOn ? dativeOf(clause) : [];
  // "gave it access [to the sea]": who gets it is said before it.
  const isGiven = clause.recipient !== null && direct.role === 'object';
  const found = [...given, ...phrases.rest, ...behind].filter(
    ({ nested, preposition }) => !(isGiven && nested === true && preposition === 'to'),
  );
  const { byRole, rest } = takeSlots(found, frame, direct.spent.length > 0, {
    someone: (node) => isParty(tree, node, vocabulary),
    // "went to Bambari": few towns are known to be one.
    somewhere: (node) => isProper(tree.token(node)) || isPlace(tree, node, 'at', vocabulary),
    goods: (node) => isGoods(tree, node, vocabulary),
  });
  if (direct.role !== null && clause.object !== null)
    byRole.set(direct.role, [clause.object, ...(byRole.get(direct.role) ?? [])]);
  const isUnsaid = direct.role !== null && clause.object === null;
  if (!isSatisfied(frame, byRole, isUnsaid && tolerance === 'without-object' ? 'exact' : tolerance))
    return null;
  const all = (role: Role): readonly number[] => byRole.get(role) ?? [];
  // "The troops were withdrawn": the passive of a verb that the frame knows without an object.
  const patient =
    clause.passive && frame.directObject === null && !all('object').length ? clause.object : null;
  const isSuffered =
    frame.patient ||
    all('subject').length > 0 ||
    frame.slots.some(({ role }) => role === 'subject');
  // "delivered ambulances to Moldova", "boats to the navy": a country that gets something is also whither, and so is a body
  // that gets what has to be brought there.
  const handed = direct.role === 'object' ? open : [];
  const reached = handed
    .filter(({ node, preposition }) => preposition === 'to' && all('recipient').includes(node))
    .map(({ node }) => node)
    .filter(
      (node) =>
        (isPlace(tree, node, 'to', vocabulary) ||
          (isGoods(tree, object, vocabulary) && isBody(tree, node, vocabulary))) &&
        tree.child(node, 'conj') === undefined,
    );
  return {
    frame,
    clause,
    subject: all('subject')[0] ?? patient ?? (isSuffered ? null : clause.subject),
    // "The base fell to the rebels": where the frame finds the doer in a phrase, the subject is what it is done to.
    object: all('object')[0] ?? (isSuffered ? clause.subject : null),
    recipient:
      all('recipient')[0] ??
      (all('object').includes(clause.recipient ?? -1) ? null : clause.recipient),
    from: all('from'),
    to: [...all('to'), ...reached],
    where: all('where'),
    spent: [...direct.spent, ...phrases.spent],
    rest: rest.filter((each) => !given.includes(each)),
  };
}

/** "is wanted by China": a state looks for someone as its police do, and hopes for nobody. */
function isSought({ lemma, passive, complement }: Clause): boolean {
  return lemma === 'want' && passive && complement === null;
}

/** "twelve armored vehicles", "rifles" */
export function isGoods(tree: Tree, node: number | null, vocabulary: Vocabulary): boolean {
  if (node === null) return false;
  return vocabulary.kindOfNoun(tree.token(measuredHead(tree, node)).lemma) === 'Equipment';
}

/** "called the strike [a disgrace]", "declared the ceasefire [void]": said of the object without a preposition. */
function isCalledSomething(tree: Tree, { obliques }: Clause): boolean {
  return obliques.some(
    ({ preposition, node }) => preposition === 'as' && prepositionOf(tree, node) === null,
  );
}

/** `hand sentence to {object}`: whoever gets that has it done to them. */
function isToSomeone({ preposition, role }: VerbFrame['slots'][number]): boolean {
  return preposition === 'to' && (role === 'object' || role === 'recipient');
}

/** "handed [the minister] a sentence": to the minister. */
function dativeOf({ recipient, obliques }: Clause): readonly Oblique[] {
  const isSaid = obliques.some(({ node }) => node === recipient);
  return recipient === null || isSaid ? [] : [{ preposition: 'to', node: recipient }];
}

/** "launched air strikes", "went on hunger strike" is no strike of workers: the words before a noun may make another event of it. */
function isOtherEvent(
  tree: Tree,
  node: number,
  { relation }: VerbFrame,
  vocabulary: Vocabulary,
): boolean {
  const event = eventNounFrame(tree, node, vocabulary);
  // "held naval exercises with Oslo": the same, with one another.
  const isShared = event?.relation.name === 'EXERCISES' && relation.name === 'COOPERATES_WITH';
  return event?.noun.includes(' ') === true && event.relation.name !== relation.name && !isShared;
}

/** "The rebels took Soledar": troops that take a name, and it nowhere, take a town, whatever the tagger thinks of it. */
function isTaken(
  tree: Tree,
  { subject, object, obliques, complement, passive }: Clause,
  frame: VerbFrame,
  vocabulary: Vocabulary,
): boolean {
  if (frame.verb !== 'take' || frame.slots.length > 0 || object === null || subject === null)
    return false;
  // "took most of Soledar"
  const name = tree.token(measuredHead(tree, object));
  const isBare =
    isProper(name) &&
    tree.children(name.index).every((child) => child > name.index || tree.is(child, 'case'));
  const isElsewhere = obliques.some(({ preposition }) =>
    /^(to|into|from|at|for|as|with|out of)$/u.test(preposition),
  );
  const kind = vocabulary.kindOfNoun(tree.token(measuredHead(tree, subject)).lemma.toLowerCase());
  // "said that it had taken Soledar"
  const fights =
    /^(it|they)$/u.test(tree.token(subject).text) ||
    kind === 'Group' ||
    kind === 'ArmedGroup' ||
    /^(rebel|fighter|soldier|militant|insurgent|mercenary|jihadist|marine|separatist|army)$/u.test(
      tree.token(subject).lemma,
    );
  return isBare && !isElsewhere && complement === null && !passive && fights;
}

/** "told the commander to resign", "want Brazil to pay", "made the guards leave": an infinitive that somebody else is to do. */
export function bids(tree: Tree, { lemma, object, complement }: Clause): boolean {
  return (
    complement !== null &&
    (lemma === 'make'
      ? /^VBP?$/u.test(tree.token(complement).pos)
      : tree.token(complement).pos === 'VB' && leadOf(tree, complement, 'to') !== undefined) &&
    (object !== null || tree.child(complement, 'nsubj') !== undefined)
  );
}

/** The role of the direct object, or its place among the words of the frame; null where the clause does not fit. */
function directObject(
  tree: Tree,
  { predicate, object, passive }: Clause,
  frame: VerbFrame,
  tolerance: Tolerance,
): { role: Role | null; spent: readonly number[] } | null {
  const asked = frame.directObject;
  if (asked === null) {
    const isElsewhere = frame.slots.some(({ role }) => role === 'object');
    // "hid the rifles in a cave": who puts things somewhere is not there himself.
    if (object !== null && !passive && frame.relation.traits.includes('at')) return null;
    // "moving fighters to Libya" is no moving of one's own: a frame that leaves the object out is the last resort.
    if (object !== null && isElsewhere && !leavesObject(tolerance)) return null;
    return object === null || isElsewhere || passive || frame.phrases.length > 0
      ? { role: null, spent: [] }
      : null;
  }
  if (typeof asked === 'string') {
    // "The rebels attacked" leaves it unsaid whom, but "took to the hills" takes nothing, and "closed down" closes nothing.
    const isOwn = object === null && ofItself.test(frame.verb);
    const mayLack =
      leavesObject(tolerance) && !general.has(frame.verb) && frame.particle === null && !isOwn;
    return object !== null || mayLack ? { role: asked, spent: [] } : null;
  }
  // "gave themselves up": whom nobody else does it to stands in the frame alone.
  const named = object ?? tree.child(predicate, 'obj');
  if (named === undefined) return null;
  // "troops", "some of its troops"
  const isNamed = [
    named,
    measuredHead(tree, named),
    ...countedBefore(tree, predicate, named),
    ...countedOf(tree, named),
    ...agreedOn(tree, named),
    // "the aircraft carrier Gerald Ford"
    ...(isProper(tree.token(named)) ? tree.children(named, 'compound') : []),
  ].some((node) => isSpelt(tree, node, asked));
  return isNamed ? { role: null, spent: [named] } : null;
}

/** "signed a ceasefire/compound deal" */
function agreedOn(tree: Tree, named: number): readonly number[] {
  if (!/^(agreement|deal|pact|accord)$/u.test(tree.token(named).lemma)) return [];
  return tree
    .children(named, 'compound')
    .filter((child) => /^(ceasefire|cease-fire|truce|armistice)$/u.test(tree.token(child).lemma));
}

/** "holds 56 of the 120 seats" */
function countedOf(tree: Tree, number: number): readonly number[] {
  if (tree.token(number).pos !== 'CD') return [];
  return tree.children(number, 'nmod').filter((child) => leadOf(tree, child, 'of') !== undefined);
}

/** "The Greens took nine seats; the Liberals took six": a number alone counts what the same verb had counted before. */
function countedBefore(tree: Tree, verb: number, number: number): readonly number[] {
  const { head, lemma } = tree.token(verb);
  const isParallel = tree.is(verb, 'conj') || tree.is(verb, 'parataxis');
  return tree.token(number).pos === 'CD' && isParallel && tree.token(head).lemma === lemma
    ? tree.children(head, 'obj')
    : [];
}

/** Takes out the phrases the frame names: "into custody". Several prepositions with one noun are a choice. */
function takePhrases(
  tree: Tree,
  open: readonly Oblique[],
  frame: VerbFrame,
  vocabulary: Vocabulary,
): { spent: readonly number[]; rest: readonly Oblique[] } | null {
  let rest = open;
  const spent: number[] = [];
  for (const noun of new Set(frame.phrases.map((phrase) => phrase.noun))) {
    const prepositions = frame.phrases
      .filter((phrase) => phrase.noun === noun)
      .map((phrase) => phrase.preposition);
    const found = rest.find(
      ({ preposition, node }) =>
        prepositions.includes(preposition) &&
        isSpelt(tree, ofAct(tree, node), [noun]) &&
        // "went on hunger strike"
        !(
          (frame.verb === 'be' || vocabulary.isLightVerb(frame.verb, preposition)) &&
          isOtherEvent(tree, node, frame, vocabulary)
        ),
    );
    if (found === undefined) return null;
    rest = rest.filter((each) => each !== found);
    spent.push(found.node);
  }
  return { spent, rest };
}

/** "called it an act of aggression": aggression. */
function ofAct(tree: Tree, node: number): number {
  const of = tree.token(node).lemma === 'act' ? tree.child(node, 'nmod') : undefined;
  return of === undefined || leadOf(tree, of, 'of') === undefined ? node : of;
}

const isOneAlone = /^(subject|object|recipient)$/u;

function takeSlots(
  open: readonly Oblique[],
  frame: VerbFrame,
  hasNoun: boolean,
  is: Readonly<Record<'someone' | 'somewhere' | 'goods', (node: number) => boolean>>,
): { byRole: Map<Role, readonly number[]>; rest: readonly Oblique[] } {
  // "clashed with heavy weapons" clashes with somebody else.
  const isMeans = (node: number, preposition: string, { relation }: VerbFrame): boolean =>
    preposition === 'with' && relation.event === 'FIGHT' && is.goods(node);
  const byRole = new Map<Role, readonly number[]>();
  let rest = open;
  for (const { preposition, role, animate, place } of frame.slots) {
    // "a camp for refugees was attacked" is not attacked for something.
    // "opened fire on positions at Kibati": one phrase is whom, the other where.
    if (byRole.has(role) && isOneAlone.test(role)) continue;
    const found = rest.find(
      ({ preposition: given, nested, node }) =>
        given === preposition &&
        !(role === 'object' && isMeans(node, preposition, frame)) &&
        (nested !== true || hasNoun || role !== 'where') &&
        (animate !== true || is.someone(node)) &&
        (place !== true || is.somewhere(node)),
    );
    if (found === undefined) continue;
    rest = rest.filter((each) => each !== found);
    byRole.set(role, [...(byRole.get(role) ?? []), found.node]);
  }
  return { byRole, rest };
}

function isSatisfied(
  frame: VerbFrame,
  byRole: ReadonlyMap<Role, readonly number[]>,
  tolerance: Tolerance,
): boolean {
  const missing = frame.slots.filter(({ role }) => !byRole.has(role));
  if (missing.length === 0) return true;
  if (tolerance === 'exact') return false;
  // "send back to", "kick out of" say what the verb alone does not.
  if (missing.some(({ preposition, role }) => role !== 'object' && preposition.includes(' ')))
    return false;
  if (missing.some(({ role }) => role !== 'object') && general.has(frame.verb)) return false;
  if (
    general.has(frame.verb) &&
    missing.length === frame.slots.length &&
    frame.directObject === null
  )
    return false;
  const object = missing.filter(({ role }) => role === 'object');
  return (
    object.length === 0 ||
    (leavesObject(tolerance) && object.some(({ preposition }) => preposition === 'with'))
  );
}
