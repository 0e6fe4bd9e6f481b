import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { eventNounFrame, isEventNoun } from '../03-clause/event-noun-frame.js';
import { type Edit, none } from './rewrite.js';
import { isNoun, isTemporal, isVerb, leadOf, prepositionOf, takesPhrase } from './word-class.js';

// Phrases that belong to an event and were hung on the verb that tells of it.

/**
 * "documented deliveries of weapons to the militia/obl", "sanctioned two firms over sales/obl to Togo/obl": nobody documents to somebody, but
 * deliveries go to him.
 */
export function goalOfEvent(
  tree: Tree,
  { index: goal, deprel, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'obl' || verb < 0 || !isVerb(tree.token(verb)) || isTemporal(tree, goal))
    return none;
  const to = leadOf(tree, goal, 'to');
  const before = tree.first(goal) - 1;
  if (to === undefined || before <= verb) return none;
  const goes = (node: number): boolean =>
    eventNounFrame(tree, node, vocabulary)?.slots.some(
      ({ preposition }) => preposition === 'to',
    ) === true;
  const event = [before, ...tree.ancestors(before)].find(
    (node) => node > verb && isNoun(tree.token(node)) && goes(node),
  );
  const { lemma } = tree.token(verb);
  const isOfVerb = vocabulary.isLightVerb(lemma, null) || takesPhrase(lemma, 'to', vocabulary);
  return event !== undefined && !isOfVerb ? [{ index: goal, head: event, deprel: 'nmod' }] : none;
}

/** "smuggled to the coast by/case way/obl of Chad/nmod": no way smuggles; Chad is where they pass. */
export function byWayOf(tree: Tree, { index: way, text, head, deprel }: Token): readonly Edit[] {
  const [by, of] = [tree.tokens[way - 1], tree.tokens[way + 1]];
  const place = tree.child(way, 'nmod');
  if (text !== 'way' || by?.text !== 'by' || of?.text !== 'of' || place === undefined) return none;
  if (of.head !== place) return none;
  return [
    { index: place, head, deprel },
    { index: by.index, head: place, deprel: 'case', lemma: 'via' },
    { index: way, head: by.index, deprel: 'fixed' },
    { index: of.index, head: by.index, deprel: 'fixed' },
  ];
}

/**
 * "the torture of 40 detainees and the deaths/conj-of-detainees of nine", "the arrest of two men and seizure/conj-of-men of weapons": with
 * victims of its own an event stands beside the first.
 */
export function eventBesideEvent(
  tree: Tree,
  { index: second, head: victims }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(second, 'conj') || victims < 0 || !tree.is(victims, 'nmod')) return none;
  const { head: first } = tree.token(victims);
  const hasArticle = (event: number): boolean =>
    tree.children(event, 'det').some((child) => tree.token(child).text.toLowerCase() === 'the');
  const isEvent = (node: number): boolean => isEventNoun(tree, node, vocabulary);
  const isWhole = (event: number): boolean =>
    isEvent(event) &&
    tree.children(event, 'nmod').some((child) => leadOf(tree, child, 'of') !== undefined);
  // "the threat of attacks and killings of nuns"
  const isBeside = hasArticle(second) || !isEvent(victims);
  return isWhole(first) &&
    isWhole(second) &&
    hasArticle(first) &&
    isBeside &&
    leadOf(tree, victims, 'of') !== undefined
    ? [{ index: second, head: first }]
    : none;
}

/** "formed a bloc with the aim/obl of ousting him": an aim is nobody with whom one does it. */
export function withAim(tree: Tree, { index: aim, lemma, deprel }: Token): readonly Edit[] {
  if (!/^(aim|goal|intention|purpose|objective|desire|view)$/u.test(lemma) || deprel !== 'obl')
    return none;
  const lead = leadOf(tree, aim, 'with');
  return lead === undefined ? none : [{ index: aim, deprel: 'advmod' }];
}

/** "carried out nine strikes/obj using bombers and drones against rebels/nmod": the strikes are against them, and no drones. */
export function targetBehindMeans(
  tree: Tree,
  { index: target, head: thing }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(target, 'nmod') || leadOf(tree, target, 'against') === undefined) return none;
  const means = tree.is(thing, 'conj') ? tree.token(thing).head : thing;
  const use = tree.token(means).head;
  if (use < 0 || tree.token(use).text !== 'using' || !tree.is(means, 'obj')) return none;
  const { head: above } = tree.token(use);
  const event = above >= 0 && isVerb(tree.token(above)) ? tree.child(above, 'obj') : above;
  const isEvent =
    event !== undefined && event >= 0 && eventNounFrame(tree, event, vocabulary) !== undefined;
  return isEvent ? [{ index: target, head: event, deprel: 'nmod' }] : none;
}

/**
 * "clashes broke out in Sebha between Tebu fighters/nmod-of-Sebha and a tribe", "a gun battle near the port between two gangs":
 * those are the parties of the event, wherever it is. "In the area between Mopti and Gao" is where.
 */
export function partiesBehindPlace(
  tree: Tree,
  { index: parties, head: place }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(parties, 'nmod') || leadOf(tree, parties, 'between') === undefined) return none;
  if (place < 0 || isTemporal(tree, parties)) return none;
  if (!tree.is(place, 'obl') && !tree.is(place, 'nmod')) return none;
  if (!/^(in|at|near|outside|inside|around|along|off|on)$/u.test(prepositionOf(tree, place) ?? ''))
    return none;
  if (/^(area|border|corridor|crossing|distance|gap|highway|line|region|road|route|space|stretch|strip|triangle|zone)$/u.test(tree.token(place).lemma)) return none; // prettier-ignore
  const { head: above } = tree.token(place);
  const event = [above, tree.child(above, 'nsubj', 'nsubj:pass', 'obj')].find(
    (node) => node !== undefined && isEventNoun(tree, node, vocabulary),
  );
  return event === undefined || event > place
    ? none
    : [{ index: parties, head: event, deprel: 'nmod' }];
}

/**
 * "announced the death/obj of a rebel in a raid/obl in Menaka/obl on 28 April/obl": it is in the raid that he died, and where and when
 * that was; nobody announces in a raid.
 */
export function fightOfEvent(
  tree: Tree,
  { index: fight, lemma, deprel, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'obl' || !fights.test(lemma) || leadOf(tree, fight, 'in') === undefined)
    return none;
  if (vocabulary.reportingVerb(tree.token(verb).lemma) === undefined) return none;
  const event = tree.child(verb, 'obj', 'nsubj:pass');
  if (event === undefined || event > fight || !isEventNoun(tree, event, vocabulary)) return none;
  const behind = tree.children(verb, 'obl').filter((child) => child > fight);
  return [
    { index: fight, head: event, deprel: 'nmod' },
    ...behind.map((index) => ({ index, head: event, deprel: 'nmod' })),
  ];
}

const fights =
  /^(operation|raid|strike|airstrike|attack|clash|battle|ambush|shootout|firefight|gunfight|skirmish|bombing|offensive|assault|explosion|blast)$/u;

/** "an exchange of fire between/case gunmen/nmod-of-fire and police", "a swap of prisoners between Togo/nmod and Benin": who exchange it. */
export function partiesOfExchange(tree: Tree, { index, head: thing }: Token): readonly Edit[] {
  if (thing < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'between') === undefined)
    return none;
  const { head: exchange } = tree.token(thing);
  const isExchanged = tree.is(thing, 'nmod') && leadOf(tree, thing, 'of') !== undefined;
  return isExchanged && /^(exchange|swap)$/u.test(tree.token(exchange).lemma)
    ? [{ index, head: exchange }]
    : none;
}
