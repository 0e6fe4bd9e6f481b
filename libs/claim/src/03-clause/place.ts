import type { Tree } from '@whence/parse';
import { isPeople } from '@whence/vocabulary';
import { placeNamed } from '../02-mention/phrase-name.js';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isProper, isTemporal, prepositionOf } from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import { isOfPhrase } from '../02-mention/noun-phrase.js';
import { clauseAt, type Clause, type Oblique } from './clause.js';
import { meanwhile } from './meanwhile.js';
import { harmedWhen, hitMeanwhile, inDoing, sceneBefore, underWayWhenHit } from './scene.js';
import { courts, isTerm, ownerOfTarget, ownersOf, seatOfCourt, sittings } from './seat.js';
import { eventNounFrame, takesTwo } from './event-noun-frame.js';
import { isPassive } from './voice.js';

const locative = new Set([
  'in',
  'at',
  'near',
  'on',
  'outside',
  'inside',
  'within',
  'along',
  'across',
  'around',
  'off',
  'over',
  'throughout',
  'close to',
  'next to',
  'beside',
  'behind',
  'opposite',
  'through',
  'above',
  'under',
  'en route',
]);
const sources = new Set(['from', 'out of']);
const goals = new Set(['to', 'into', 'onto', 'towards', 'toward']);
/** After these a name is enough to be taken for a place; after "on" or "over" it is not. */
const placesNames = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'throughout',
  'around',
  'across',
  'off',
  'along',
  'within',
]);

/** Bodies that one goes into: "at a school", "taken to hospitals". */
const buildings = new Set('school clinic hospital church'.split(' '));
/** Bodies that one may stand in front of. */
const houses = new Set('embassy consulate parliament ministry court university'.split(' '));
const fronts = new Set(['outside', 'in front of', 'near', 'opposite', 'inside', 'at', 'around']);

export interface Places {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly where: readonly number[];
}

/** Where something happened, whence and whither, by the general prepositions. */
export function placesOf(tree: Tree, obliques: readonly Oblique[], vocabulary: Vocabulary): Places {
  const found = { from: new Set<number>(), to: new Set<number>(), where: new Set<number>() };
  for (const { preposition, node, nested } of obliques) {
    // "sanctions on Moscow" are not in Moscow.
    if (nested === true && /^(on|over|for)$/u.test(preposition) && !isAbove(tree, node, vocabulary))
      continue;
    const place = isPlace(tree, node, preposition, vocabulary);
    for (const each of besideEvent(tree, node, preposition)) found.where.add(each);
    if (sources.has(preposition) && (place || isNamed(tree, node))) {
      found.from.add(node);
      for (const each of within(tree, node, vocabulary)) found.where.add(each);
    }
    if (preposition === 'between' && isBetweenTowns(tree, node, vocabulary)) found.where.add(node);
    // "taken to a jail in Kampala"
    if (goals.has(preposition) && place)
      for (const each of [node, ...within(tree, node, vocabulary)]) found.to.add(each);
    else if ((locative.has(preposition) || preposition.endsWith(' of')) && place)
      for (const each of [node, ...within(tree, node, vocabulary)]) found.where.add(each);
  }
  return { from: [...found.from], to: [...found.to], where: [...found.where] };
}

/** "on the sidelines of a summit in Davos": where that is. */
function besideEvent(tree: Tree, node: number, preposition: string): readonly number[] {
  if (preposition !== 'on' || !/^(sideline|margin|fringe)s?$/u.test(tree.token(node).lemma))
    return [];
  return tree
    .children(node, 'nmod')
    .flatMap((event) => nominalObliques(tree, event))
    .filter(
      ({ preposition: lead, node: place }) => placesNames.has(lead) && isProper(tree.token(place)),
    )
    .map(({ node: place }) => place);
}

/** "the airspace over Nabatieh", "bridges over the Danube": where something lies that lies above. */
function isAbove(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { head, ner } = tree.token(node);
  const isPlace = head >= 0 && vocabulary.kindOfNoun(tree.token(head).lemma) === 'Place';
  return isPlace && ner === 'LOCATION' && prepositionOf(tree, node) === 'over';
}

/** "ambushed a convoy between Koro and Bankass": on the way from one to the other, where "talks between Rome and Paris" are in neither. */
export function isBetweenTowns(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  // "clashes between Meiteis and Kukis", whom the tagger takes for towns
  const { head } = tree.token(node);
  const event = tree.is(node, 'nmod') ? eventNounFrame(tree, head, vocabulary) : undefined;
  if (event !== undefined && takesTwo(event)) return false;
  const second = tree.child(node, 'conj');
  if (second === undefined) return false;
  const isTown = (each: number): boolean =>
    isProper(tree.token(each)) &&
    (vocabulary.country(tree.token(each).text)?.as ?? 'part') === 'part';
  const isKnown = [node, second].some((each) => tree.token(each).ner === 'LOCATION');
  return isKnown && isTown(node) && isTown(second);
}

/** "at a mosque in Peshawar" is in Peshawar too. */
export function within(tree: Tree, node: number, vocabulary: Vocabulary): readonly number[] {
  if (isProper(tree.token(node))) return [];
  return nominalObliques(tree, node)
    .filter(({ preposition }) => placesNames.has(preposition))
    .map((oblique) => oblique.node)
    .filter((place) => isProper(tree.token(place)) && isPlace(tree, place, 'in', vocabulary));
}

/** The places of a clause: its own, else those of its phrases ("to a delegation in Arauca"), else of what it elaborates. */
export function placesOfClause(
  tree: Tree,
  clause: Clause,
  rest: readonly Oblique[],
  vocabulary: Vocabulary,
  target: number | null = null,
): Places {
  const { predicate } = clause;
  const own = placesOfItsWords(tree, clause, rest, vocabulary, target);
  if (own.where.length > 0) return own;
  const isElsewhere = own.from.length > 0 || own.to.length > 0;
  const before = isElsewhere
    ? null
    : (sceneBefore(tree, predicate) ?? hitMeanwhile(tree, predicate, vocabulary));
  const where =
    before === null
      ? elaborated(tree, predicate, vocabulary)
      : [
          ...hitBefore(tree, predicate, before, vocabulary),
          ...placesOfClause(tree, before, before.obliques, vocabulary).where,
        ];
  if (where.length > 0) return { ...own, where };
  const below = [
    ...harmedWhen(tree, predicate, vocabulary),
    ...underWayWhenHit(tree, predicate, vocabulary),
    ...inDoing(tree, predicate),
  ].map((node) => clauseAt(tree, node));
  return {
    ...own,
    where: below.flatMap((each) => placesOfItsWords(tree, each, each.obliques, vocabulary).where),
  };
}

/** "bombed Beirut, killing two", "launched strikes on Paktika province, killing two": a town or region where it hits is where those are hurt. */
function hitBefore(
  tree: Tree,
  predicate: number,
  { object }: Clause,
  vocabulary: Vocabulary,
): readonly number[] {
  const { pos, lemma } = tree.token(predicate);
  if (object === null || pos !== 'VBG' || !/^(kill|wound|injure|maim|hurt)$/u.test(lemma))
    return [];
  const isEvent = eventNounFrame(tree, object, vocabulary) !== undefined;
  const hit = isEvent
    ? nominalObliques(tree, object)
        .filter(({ preposition }) => /^(on|against)$/u.test(preposition))
        .map(({ node }) => node)
    : [object];
  return hit.filter(
    (node) =>
      [node, ...tree.children(node, 'compound')].some((part) => isNamed(tree, part)) &&
      isPlace(tree, node, 'in', vocabulary),
  );
}

function placesOfItsWords(
  tree: Tree,
  { predicate, lemma, obliques, object, passive, subject }: Clause,
  rest: readonly Oblique[],
  vocabulary: Vocabulary,
  target: number | null = null,
): Places {
  const open = rest.filter(({ node }) => !isTerm(tree, node, lemma));
  const named = placesOf(
    tree,
    [...open, ...originsOf(tree, object), ...originsOfGoals(tree, obliques, vocabulary)],
    vocabulary,
  );
  // "fled the town for Juba"
  const headed = leaving.test(lemma)
    ? rest.filter(
        ({ preposition, node }) => preposition === 'for' && isPlace(tree, node, 'in', vocabulary),
      )
    : [];
  const own = { ...named, to: [...named.to, ...headed.map(({ node }) => node)] };
  const pointed = [
    ...thereBehind(tree, predicate),
    predicate,
    ...(object === null ? [] : [object, measuredHead(tree, object)]),
  ]
    .flatMap((node) => tree.children(node, 'advmod'))
    .filter((node) => isThere(tree, node));
  if (own.where.length > 0 || pointed.length > 0)
    return { ...own, where: [...own.where, ...pointed, ...behindLast(tree, object, vocabulary)] };
  const agent = passive && subject !== null && subject > predicate ? [subject] : [];
  const scenes = meanwhile(tree, predicate, vocabulary).flatMap((clause) => [
    clause,
    ...tree.children(clause, 'obj'),
  ]);
  // "according to the service in Erbil" tells where the service is.
  const told = obliques.filter(({ preposition }) => !preposition.startsWith('according'));
  // "was killed in a strike on a car in Tyre", "died in clashes between farmers and herders in Benue"
  const parties = told
    .filter(({ node }) => eventNounFrame(tree, node, vocabulary) !== undefined)
    .flatMap(({ node }) => nominalObliques(tree, node))
    .filter(({ preposition }) => /^(on|against|with|between|among|by)$/u.test(preposition))
    .flatMap(({ node }) => [node, ...tree.children(node, 'conj').slice(-1)]);
  const nodes = [
    ...told.map(({ node }) => node),
    ...parties,
    ...agent,
    ...scenes,
    ...sittings(tree, predicate, subject),
  ];
  // "raids on posts near Afrin" are near Afrin, where "moved to posts near Afrin" says whereto.
  const deep = [...nodes, ...(object === null ? [] : withinPhrase(tree, object))].flatMap((node) =>
    node !== target && isPlace(tree, node, 'to', vocabulary) ? [] : nominalObliques(tree, node),
  );
  const owned =
    object === null ? [] : ownersOf(tree, object).flatMap((node) => nominalObliques(tree, node));
  const { where } = placesOf(tree, [...deep, ...owned], vocabulary);
  if (where.length > 0) return { ...own, where };
  // "The strike on the district killed five" killed them there.
  const isEvent = subject !== null && eventNounFrame(tree, subject, vocabulary) !== undefined;
  // So did "Protesters in Tehran"; where those are who accuse or demand tells nothing, but a court rules where it sits.
  const acts =
    subject !== null &&
    (courts.has(tree.token(subject).lemma) ||
      ((tree.token(subject).pos === 'NNS' || isArmed(tree, subject, vocabulary)) &&
        vocabulary.reportingVerb(lemma) === undefined));
  const scene =
    isEvent || acts ? placesOf(tree, nominalObliques(tree, subject), vocabulary).where : [];
  const seat = subject === null ? [] : seatOfCourt(tree, subject, vocabulary);
  if (scene.length + seat.length > 0) return { ...own, where: [...scene, ...seat] };
  return object === null ? own : { ...own, where: ownerOfTarget(tree, object, lemma, vocabulary) };
}

/** "AQIM near Kidal executed two men": there they did it. */
function isArmed(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  return vocabulary.knownName(tree.token(node).text)?.kind === 'ArmedGroup';
}

/** Verbs behind whose object "for" says whither: a closed class. */
const leaving = /^(flee|leave|quit|abandon|depart|escape|desert)$/u;

/** "set up a customs post there": a place that was spoken of before. */
function isThere(tree: Tree, node: number): boolean {
  return tree.token(node).text === 'there' && tree.token(node).pos === 'RB';
}

/** "robbed shops and beat women there": at the end it is said of both. */
function thereBehind(tree: Tree, predicate: number): readonly number[] {
  const last = tree.children(predicate, 'conj').at(-1);
  if (last === undefined || tree.child(last, 'nsubj', 'aux', 'mark') !== undefined) return [];
  const object = tree.child(last, 'obj');
  return object === undefined ? [last] : [last, object, measuredHead(tree, object)];
}

/** "In the south, rebels shot a trader and his son [in the Yarang district]": behind the last of the objects, of all of them. */
function behindLast(tree: Tree, object: number | null, vocabulary: Vocabulary): readonly number[] {
  const last = object === null ? undefined : tree.children(object, 'conj').at(-1);
  if (last === undefined) return [];
  const phrases = nominalObliques(tree, last).filter(({ preposition }) =>
    /^(in|at|near)$/u.test(preposition),
  );
  return placesOf(tree, phrases, vocabulary).where;
}

/** "rescued women and children [from a camp]": what the parser hangs on the last of the objects is whence all of them come. */
function originsOf(tree: Tree, object: number | null): readonly Oblique[] {
  const last = object === null ? undefined : tree.children(object, 'conj').at(-1);
  return last === undefined
    ? []
    : nominalObliques(tree, last).filter(({ preposition }) => sources.has(preposition));
}

/** "sent reinforcements to the area [from Pokhara]": whence one goes somewhere, hung by the parser on where that is. */
function originsOfGoals(
  tree: Tree,
  obliques: readonly Oblique[],
  vocabulary: Vocabulary,
): readonly Oblique[] {
  return obliques
    .filter(
      ({ preposition, node }) =>
        goals.has(preposition) && isPlace(tree, node, preposition, vocabulary),
    )
    .flatMap(({ node }) => nominalObliques(tree, node))
    .filter(({ preposition }) => preposition === 'from');
}

/** The nouns of a phrase below its head: "pills" of "a shipment of pills in Chiang Rai". */
function withinPhrase(tree: Tree, node: number): readonly number[] {
  return tree
    .children(node, 'nmod', 'conj')
    .filter((child) => child > node && isNoun(tree.token(child)))
    .flatMap((child) => [child, ...withinPhrase(tree, child)]);
}

/**
 * "The campaign in Misrata intensified; 13 people were detained": after a semicolon the scene stays the same. Where a bank is that did the one
 * thing, others need not do the next.
 */
function elaborated(tree: Tree, predicate: number, vocabulary: Vocabulary): readonly number[] {
  const { head } = tree.token(predicate);
  if (!tree.is(predicate, 'parataxis') || head < 0 || head > predicate) return [];
  if (!tree.tokens.slice(head, predicate).some(({ text }) => text === ';' || text === ':'))
    return [];
  const isScene = (subject: number): boolean =>
    isPassive(tree, predicate) || eventNounFrame(tree, subject, vocabulary) !== undefined;
  const nodes = [
    head,
    ...tree.children(head, 'obj'),
    ...tree.children(head, 'nsubj').filter(isScene),
  ];
  return placesOf(
    tree,
    nodes.flatMap((node) => nominalObliques(tree, node)),
    vocabulary,
  ).where;
}

/** What hangs on a noun: "the attack in Derna", and, by way of its means, "strikes using artillery against ISIL targets". */
export function nominalObliques(tree: Tree, node: number): readonly Oblique[] {
  const tools = tree.children(node, 'acl').filter((child) => tree.token(child).lemma === 'use');
  return [node, ...tools]
    .flatMap((holder) => tree.children(holder, 'nmod', 'obl'))
    .filter((child) => child > node && !isOfPhrase(tree, child))
    .flatMap((child) => {
      const preposition = prepositionOf(tree, child);
      return preposition === null ? [] : [{ preposition, node: child }];
    });
}

function isNamed(tree: Tree, node: number): boolean {
  return isProper(tree.token(node));
}

/** "in Chiang Rai", "outside Todi": one is near a person, but in a place, unless it is trust that one has. */
function isTakenForPerson(tree: Tree, node: number, preposition: string): boolean {
  const isWithin = /^(in|outside)$/u.test(preposition) && prepositionOf(tree, node) === preposition;
  if (!isWithin || !isProper(tree.token(node))) return false;
  const { head } = tree.token(node);
  const isTitled = tree.children(node, 'appos', 'nmod:poss', 'acl').length > 0;
  return head >= 0 && !isTitled && !trusts.has(tree.token(head).lemma.toLowerCase());
}

/** "near Jos": a town that the world knows, though the tagger knows a man. */
function isKnownTown(
  tree: Tree,
  node: number,
  preposition: string,
  vocabulary: Vocabulary,
): boolean {
  const isAlone = tree.child(node, 'compound', 'appos', 'amod') === undefined;
  return (
    isAlone &&
    preposition === 'near' &&
    vocabulary.countryOfCity(tree.token(node).text) !== undefined
  );
}

/** "the fuel terminal at Thor": where a building stands, whatever the tagger takes the name for. */
function isBehindPlace(
  tree: Tree,
  node: number,
  preposition: string,
  vocabulary: Vocabulary,
): boolean {
  const at = tree.child(node, 'case');
  const before = at === undefined ? undefined : tree.tokens[at - 1];
  return (
    preposition === 'at' &&
    before !== undefined &&
    tree.child(node, 'compound', 'appos') === undefined &&
    isNoun(before) &&
    vocabulary.kindOfNoun(before.lemma.toLowerCase()) === 'Place'
  );
}

const trusts = new Set('trust confidence faith belief believe interest confide invest'.split(' '));

export function isPlace(
  tree: Tree,
  node: number,
  preposition: string,
  vocabulary: Vocabulary,
): boolean {
  const token = tree.token(node);
  if (token.ner === 'LOCATION') return true;
  // "once a council is in place"
  if (token.lemma === 'place' && tree.child(node, 'case') === node - 1 && preposition === 'in')
    return false;
  // "named a judge in his place"
  if (token.lemma === 'place' && tree.child(node, 'nmod:poss') !== undefined) return false;
  // "fled to Chad": a country's name that the tagger takes for a man's, unless a first name goes before it.
  const country = vocabulary.country(token.text);
  const isCountry = country !== undefined && !isPeople(country);
  if (isCountry && tree.child(node, 'compound') === undefined) return true;
  if (token.ner === 'PERSON' && vocabulary.kindOfNoun(token.lemma.toLowerCase()) !== 'Place')
    return (
      isTakenForPerson(tree, node, preposition) ||
      isKnownTown(tree, node, preposition, vocabulary) ||
      isBehindPlace(tree, node, preposition, vocabulary)
    );
  if (isCountry) return true;
  // "in the Baltic"
  if (isProper(token) && vocabulary.knownName(token.text)?.kind === 'Place') return true;
  const kind = vocabulary.kindOfNoun(token.lemma.toLowerCase());
  // "in the circle of Koro"
  if (kind === 'Place' || placeNamed(tree, node) !== undefined) return true;
  // "in the Nowgam sector", but "the mining sector"; "in Benue state", but "in the Jewish state"
  if (
    /^(sector|state)$/u.test(token.lemma) &&
    tree.children(node, 'compound').some((child) => isProper(tree.token(child)))
  )
    return true;
  if (buildings.has(token.lemma) && !isProper(token)) return true;
  // "outside the Japanese embassy"
  if (kind === 'Organization' && fronts.has(preposition) && houses.has(token.lemma)) return true;
  if (
    /^(north|south|east|west|centre|center|outskirt|suburb|vicinity|area|border|capital|interior)/.test(
      token.lemma.toLowerCase(),
    )
  )
    return true;
  return (
    kind === undefined &&
    !isTemporal(tree, node) &&
    isProper(token) &&
    token.ner === 'O' &&
    placesNames.has(preposition) &&
    vocabulary.knownName(token.text) === undefined
  );
}
