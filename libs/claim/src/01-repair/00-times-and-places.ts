import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { isNoun, isTemporal, isVerb, leadOf, speaksOf } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// When and where a thing was done, which the parser took for whom it was done to or hung on him.

/** "freed a nurse/compound hours/obj after …": how long after is no part of whom it was done to. */
export function spanTakenForObject(
  tree: Tree,
  { index: span, pos, head: verb, deprel }: Token,
): readonly Edit[] {
  const object = tree.tokens[span - 1];
  if (pos !== 'NNS' || !/^(obj|obl:tmod)$/u.test(deprel) || !isTemporal(tree, span)) return none;
  if (!/^(after|before|later|earlier|ago)$/u.test(tree.tokens[span + 1]?.text ?? '')) return none;
  if (object?.head !== span || !tree.is(object.index, 'compound') || !isNoun(object)) return none;
  return verb >= 0 && tree.child(verb, 'obj') === (deprel === 'obj' ? span : undefined)
    ? [
        { index: object.index, head: verb, deprel: 'obj' },
        { index: span, deprel: 'obl:tmod' },
        ...movedTo(
          object.index,
          tree.children(span).filter((child) => child < object.index),
        ),
      ]
    : none;
}

/** "shot down a drone over the port": what is not said of things that can be over something is where it was done. */
export function placeOverObject(
  tree: Tree,
  { index, head: noun, ner }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (noun < 0 || ner !== 'LOCATION' || !tree.is(index, 'nmod')) return none;
  const { head: verb, lemma } = tree.token(noun);
  const over = leadOf(tree, index, 'over') !== undefined;
  const isThing = vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Equipment';
  return over && isThing && tree.is(noun, 'obj') ? [{ index, head: verb, deprel: 'obl' }] : none;
}

/** What goes on somewhere, besides events. */
const situations = /^(situation|crisis|conflict|violence|development|unrest|turmoil|atrocity)$/u;

/** "discussed the war in Chad/obl with Oslo", "condemned the raid in Todi/obl": it is the war that is there, and not who speaks of it. */
export function placeOfTopic(
  tree: Tree,
  { index: place, head: verb, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'obl' || verb < 0 || !speaksOf.test(tree.token(verb).lemma)) return none;
  const topic = tree.child(verb, 'obj');
  if (topic === undefined || tree.last(topic) !== tree.first(place) - 1) return none;
  if (leadOf(tree, place, 'in') === undefined || isTemporal(tree, place)) return none;
  const isDefinite = tree.children(topic, 'det').some((child) => tree.token(child).text === 'the');
  const isSomewhere =
    situations.test(tree.token(topic).lemma) ||
    eventNounFrame(tree, topic, vocabulary) !== undefined;
  if (!isDefinite || !isSomewhere) return none;
  // "the war in Chad with the queen/nmod-of-Chad"
  const company = tree
    .children(place, 'nmod')
    .filter((child) => leadOf(tree, child, 'with') !== undefined);
  return [{ index: place, head: topic, deprel: 'nmod' }, ...movedTo(verb, company, 'obl')];
}

/** "approved the extradition in April": when it was is said of the verb, unless that only speaks of what happened then. */
export function timeOfObject(
  tree: Tree,
  { index, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (noun < 0 || index < noun || !tree.is(index, 'nmod') || !isTemporal(tree, index)) return none;
  if (tree.child(index, 'case') === undefined) return none;
  const verb = tree.ancestors(index).find((node) => !isNoun(tree.token(node)));
  if (verb === undefined || verb > noun || !isVerb(tree.token(verb))) return none;
  // "a cleric deported/acl to Jordan in 2013": what straight before was done to him was done then.
  const done = tree
    .children(noun, 'acl')
    .find((child) => tree.token(child).pos === 'VBN' && tree.last(child) === tree.first(index) - 1);
  if (done !== undefined) return [{ index, head: done, deprel: 'obl' }];
  // "recalled its envoy for consultations on Monday"
  const isAim = isBareAim(tree, noun, index);
  const speaks =
    !isAim && vocabulary.reportingVerb(tree.token(verb).lemma.toLowerCase()) !== undefined;
  const isEvent = eventNounFrame(tree, noun, vocabulary) !== undefined;
  if (isEvent && /^VB[ZP]$/u.test(tree.token(verb).pos)) return none;
  // "jailed for the murder of villagers in 2021", "upheld a sentence for the murder of villagers in 2021"
  const isApart = tree.is(noun, 'obl') && !isOnTrial(tree, noun);
  if (isEvent && !isAim && (isApart || leadOf(tree, noun, 'for') !== undefined)) return none;
  const top = [noun, ...tree.ancestors(noun)].find((node) => tree.token(node).head === verb);
  const isLast = tree.children(verb).every((child) => child <= (top ?? noun) || child > index);
  return speaks || !isLast ? none : [{ index, head: verb, deprel: 'obl' }];
}

/** "went on trial on Monday", "on strike": what is bare behind "on" is a part of the verb. */
function isOnTrial(tree: Tree, noun: number): boolean {
  return leadOf(tree, noun, 'on') === noun - 1;
}

/** "for consultations on Monday": an event in the plural with nothing said of it but when. */
function isBareAim(tree: Tree, noun: number, time: number): boolean {
  const lead = leadOf(tree, noun, 'for');
  return (
    tree.token(noun).pos === 'NNS' &&
    lead !== undefined &&
    tree.children(noun).every((child) => child === lead || child === time)
  );
}

/** "extradited a man alleged to be a member of a gang to/nmod Cairo": people are members of nothing to a place. */
export function goalOfVerb(
  tree: Tree,
  { index, head: noun, ner }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const isPhrase = tree.is(index, 'nmod') || tree.is(index, 'obl');
  if (noun < 0 || ner !== 'LOCATION' || !isPhrase || !isNoun(tree.token(noun))) return none;
  const lemma = tree.token(noun).lemma.toLowerCase();
  const arePeople = /^(Person|Group)$/u.test(vocabulary.kindOfNoun(lemma) ?? '');
  // "envoy to Libya"
  if (leadOf(tree, index, 'to') === undefined || !arePeople || vocabulary.isTitle(lemma))
    return none;
  const verb = tree.ancestors(noun).find((node) => goesTo(tree, node, vocabulary));
  if (verb === undefined || verb > noun) return none;
  return movedTo(
    verb,
    tree
      .children(noun, 'nmod', 'obl')
      .filter((child) => child === index || (child > index && isTemporal(tree, child))),
    'obl',
  );
}

function goesTo(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const { lemma } = tree.token(verb);
  return (
    isVerb(tree.token(verb)) &&
    vocabulary
      .verbFrames(lemma.toLowerCase())
      .some(({ slots }) =>
        slots.some(({ preposition, role }) => preposition === 'to' && role === 'to'),
      )
  );
}
