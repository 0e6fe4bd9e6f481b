import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { takesGerund, verbOfGerund } from './02-gerunds.js';
import {
  isBehindComma,
  isDative,
  isFiniteForm,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
  takesPhrase,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// What stands straight behind a noun is said of it, and the noun straight behind a verb is what it is done to.

/**
 * "a resident of Odesa/nmod who/nsubj passed/acl:relcl maps on", "took a base in Abyan/obl that rebels had held": without a comma
 * nobody tells which Odesa or Abyan it was, but which resident or base.
 */
export function whichOfThem(tree: Tree, { index: clause, head: name }: Token): readonly Edit[] {
  if (!tree.is(clause, 'acl:relcl') || name < 0 || !isProper(tree.token(name))) return none;
  const who = tree.tokens[name + 1];
  if (!/^(who|whom|that)$/u.test(who?.text ?? '') || tree.first(clause) !== name + 1) return none;
  if (tree.child(name, 'det', 'amod', 'case') === undefined) return none;
  if (tree.child(name, 'det', 'amod') !== undefined) return none;
  const noun = tree.tokens[tree.first(name) - 1];
  if (noun === undefined || !isNoun(noun) || isProper(noun)) return none;
  const isOfIt = tree.is(name, 'nmod') && tree.token(name).head === noun.index;
  const isBeside =
    tree.is(name, 'obl') &&
    tree.token(name).head === noun.head &&
    /^(obj|nsubj:pass)$/u.test(noun.deprel);
  return isOfIt || isBeside ? [{ index: clause, head: noun.index }] : none;
}

const hasVictim = /^(kill|abduct|kidnap|wound|injure|displace|behead|shoot|execute)$/u;

/** "the release/obj of a priest/nmod abducted/acl in Jos", "the accounts of a trader believed to have …": it befell the priest. */
export function victimBehindOf(
  tree: Tree,
  { index, pos, lemma, head: thing }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || thing < 0 || !tree.is(index, 'acl')) return none;
  const person = tree
    .children(thing, 'nmod')
    .find((child) => leadOf(tree, child, 'of') !== undefined && tree.last(child) === index - 1);
  if (person === undefined || !isSomebody(tree, person, vocabulary)) return none;
  if (isSomebody(tree, thing, vocabulary) || isProper(tree.token(person))) return none;
  const befalls = vocabulary
    .verbFrames(lemma)
    .some(({ relation }) => relation.traits.includes('befalls'));
  const stance = vocabulary.reportingVerb(lemma)?.stance;
  const isOfPeople =
    befalls || hasVictim.test(lemma) || stance === 'accuses' || stance === 'believes';
  return isOfPeople ? [{ index, head: person }] : none;
}

function isSomebody(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  return /^(Person|Group|ArmedGroup)$/u.test(
    vocabulary.kindOfNoun(tree.token(node).lemma.toLowerCase()) ?? '',
  );
}

/** "attacked displaced people/dep at a camp": what stands straight behind the verb is what it is done to. */
export function objectLeftHanging(
  tree: Tree,
  { index, deprel, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'dep' || verb < 0 || !isNoun(tree.token(index)) || isTemporal(tree, index))
    return none;
  const { pos, lemma } = tree.token(verb);
  if (!isFiniteForm(pos) || tree.first(index) !== verb + 1 || !hasObject(lemma, vocabulary))
    return none;
  if (tree.child(index, 'case', 'mark', 'cop', 'nsubj') !== undefined) return none;
  if (tree.child(verb, 'obj', 'ccomp', 'xcomp', 'aux:pass') !== undefined) return none;
  return [{ index, deprel: 'obj' }, ...movedTo(verb, tree.children(index, 'obl'))];
}

function hasObject(verb: string, vocabulary: Vocabulary): boolean {
  const isSaid = vocabulary.reportingVerb(verb) !== undefined;
  return (
    !isSaid && vocabulary.verbFrames(verb).some(({ directObject }) => directObject === 'object')
  );
}

const leadsNoClause = /^(on|at|against|upon|into|near|towards?|among|of)$/u;

/** "opened fire on/mark migrants/nsubj crossing/advcl the river": such words lead no clause, but the people who cross. */
export function peopleBehindPreposition(
  tree: Tree,
  { index: gerund, pos, head }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || head < 0 || head > gerund) return none;
  const people = tree.child(gerund, 'nsubj');
  const lead = tree.child(gerund, 'mark');
  if (people !== gerund - 1 || lead === undefined || lead !== tree.first(people) - 1) return none;
  if (!leadsNoClause.test(tree.token(lead).text) || !isNoun(tree.token(people))) return none;
  if (tree.child(gerund, 'aux') !== undefined) return none;
  return [
    { index: people, head, deprel: isVerb(tree.token(head)) ? 'obl' : 'nmod' },
    { index: lead, head: people, deprel: 'case' },
    { index: gerund, head: people, deprel: 'acl' },
    ...movedTo(
      head,
      tree
        .children(gerund, 'advcl')
        .filter((child) => isBehindComma(tree, child) && isVerb(tree.token(head))),
    ),
  ];
}

/** "returned the bodies of 45 miners to Gaza/nmod": those counted go nowhere, but what is returned does. */
export function goalBehindCounted(
  tree: Tree,
  { index: goal, head: people }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (people < 0 || !tree.is(goal, 'nmod') || leadOf(tree, goal, 'to') === undefined) return none;
  if (!tree.is(people, 'nmod') || tree.child(people, 'nummod') === undefined) return none;
  const { head: thing } = tree.token(people);
  const verb = tree.token(thing).head;
  if (verb < 0 || verb > thing || !/^(obj|nsubj:pass)$/u.test(tree.token(thing).deprel))
    return none;
  const takesGoal = takesPhrase(tree.token(verb).lemma, 'to', vocabulary);
  return takesGoal ? [{ index: goal, head: verb, deprel: 'obl' }] : none;
}

/**
 * "won seats in polls held/acl on Sunday": where the vocabulary knows what is held as the noun straight before, nothing is told of one
 * further off.
 */
export function participleOfNearest(
  tree: Tree,
  { index: done, pos, lemma, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const noun = tree.tokens[done - 1];
  if (pos !== 'VBN' || !tree.is(done, 'acl') || noun === undefined || head >= noun.index)
    return none;
  if (
    head < 0 ||
    !isNoun(noun) ||
    !isNoun(tree.token(head)) ||
    !tree.subtree(head).includes(noun.index)
  )
    return none;
  const isKnown = (word: string): boolean =>
    vocabulary
      .verbFrames(lemma)
      .some(({ directObject }) => Array.isArray(directObject) && directObject.includes(word));
  return isKnown(noun.lemma) ? [{ index: done, head: noun.index }] : none;
}

/**
 * "runs training/xcomp camps/obj", "attacked sleeping/xcomp families/obj": where the two make a known name of a thing, or the verb is
 * done to people and things, the gerund is no deed but says which they are.
 */
export function gerundOfObject(
  tree: Tree,
  { index: gerund, text, pos, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || !/^(xcomp|advcl|ccomp|dep)$/u.test(deprel) || head !== gerund - 1)
    return none;
  const thing = tree.child(gerund, 'obj');
  if (thing !== gerund + 1 || !isVerb(tree.token(head)) || tree.child(head, 'obj') !== undefined)
    return none;
  const isName =
    vocabulary.kindOfNoun(`${text} ${tree.token(thing).lemma}`.toLowerCase()) !== undefined;
  const isDone = vocabulary
    .verbFrames(tree.token(head).lemma)
    .some(({ relation }) => relation.event === 'FIGHT' || relation.traits.includes('befalls'));
  const isSought =
    vocabulary.reportingVerb(tree.token(head).lemma) !== undefined ||
    vocabulary.isNegating(tree.token(head).lemma);
  if (!isName && (!isDone || isSought || takesGerund.has(tree.token(head).lemma))) return none;
  return [
    { index: thing, head, deprel: 'obj' },
    {
      index: gerund,
      head: thing,
      ...(isName ? { deprel: 'compound', pos: 'NN' } : { deprel: 'amod' }),
    },
    ...movedTo(
      head,
      tree.children(gerund).filter((child) => child > thing),
    ),
  ];
}

/** "retook a fort in Abala that/mark rebels had held/ccomp": what a verb that tells nothing is done to has the clause. */
export function relativeTakenForContent(
  tree: Tree,
  { index: clause, deprel, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const that = tree.child(clause, 'mark');
  if (deprel !== 'ccomp' || verb < 0 || that === undefined || tree.token(that).text !== 'that')
    return none;
  const { lemma } = tree.token(verb);
  const tells =
    vocabulary.reportingVerb(lemma) !== undefined || vocabulary.hedge(lemma) !== undefined;
  if (tells || tree.first(clause) !== that || !hasObject(lemma, vocabulary)) return none;
  if (tree.child(clause, 'obj', 'ccomp', 'xcomp', 'aux:pass', 'cop') !== undefined) return none;
  if (tree.child(clause, 'nsubj') === undefined || !hasObject(tree.token(clause).lemma, vocabulary))
    return none;
  const object = tree.child(verb, 'obj');
  const place = tree.tokens[that - 1];
  const isBehind = place !== undefined && (place.index === object || place.ner === 'LOCATION');
  return object === undefined || !isBehind
    ? none
    : [
        { index: clause, head: object, deprel: 'acl:relcl' },
        { index: that, deprel: 'obj', pos: 'WDT' },
      ];
}

/** "demanded 900 euros for the release/nmod of a nun": it is the release that is demanded, and no part of the sum. */
export function deedBehindSum(
  tree: Tree,
  { index: deed, lemma, head: sum }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (sum < 0 || !tree.is(deed, 'nmod') || leadOf(tree, deed, 'for') === undefined) return none;
  const { head: verb } = tree.token(sum);
  const asks =
    verb >= 0 && tree.is(sum, 'obj') && /^(demand|request)$/u.test(tree.token(verb).lemma);
  return asks && vocabulary.nounFrame(lemma.toLowerCase()) !== undefined
    ? [{ index: deed, head: verb, deprel: 'obl' }]
    : none;
}

/** "a mine/compound close/obl to the lake": how near it is, and what is near. */
export function closeTakenForNoun(
  tree: Tree,
  { index: close, text, pos, head, deprel }: Token,
): readonly Edit[] {
  const thing = tree.tokens[close - 1];
  if (text !== 'close' || !pos.startsWith('NN') || tree.tokens[close + 1]?.text !== 'to')
    return none;
  if (thing?.head !== close || !isNoun(thing)) return none;
  const place = tree.token(close + 1).head;
  if (place < close || !isNoun(tree.token(place)) || head < 0) return none;
  const above = isVerb(tree.token(head))
    ? { head, deprel: 'obl' }
    : { head: thing.index, deprel: 'nmod' };
  return [
    { index: thing.index, head, deprel },
    { index: close, head: place, deprel: 'case', pos: 'RB' },
    { index: place, ...above },
    ...movedTo(
      thing.index,
      tree.children(close).filter((child) => child < thing.index),
    ),
  ];
}

/** "killed three men in Jos, one/obj of them a chief/dep": who stands behind the comma is one of the men, and no second object. */
export function oneOfThem(
  tree: Tree,
  { index: one, pos, deprel, head: verb }: Token,
): readonly Edit[] {
  const whole = tree.child(one, 'nmod');
  if (pos !== 'CD' || !/^(obj|iobj|dep)$/u.test(deprel) || whole === undefined) return none;
  if (!/^(them|whom)$/u.test(tree.token(whole).text) || !isBehindComma(tree, one)) return none;
  if (verb < 0 || verb > one || !isVerb(tree.token(verb))) return none;
  const people = tree
    .children(verb, 'obj', 'obl')
    .find(
      (child) => child < one && tree.token(child).pos === 'NNS' && tree.first(child) <= verb + 2,
    );
  return people === undefined ? none : [{ index: one, head: people, deprel: 'appos' }];
}

const timeWord = /^(after|before|once|until|since|while|as)$/u;

/** "after/case elders/advcl negotiated/acl with them": behind such a word, somebody and a past form make a clause. */
export function clauseBehindTimeWord(
  tree: Tree,
  { index: verb, pos, deprel, head: doer }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || deprel !== 'acl' || doer !== verb - 1 || !tree.is(doer, 'advcl'))
    return none;
  const lead = tree.child(doer, 'case');
  if (lead === undefined || !timeWord.test(tree.token(lead).text)) return none;
  if (tree.children(verb, 'obl').some((child) => leadOf(tree, child, 'by') !== undefined))
    return none;
  return [
    { index: verb, head: tree.token(doer).head, deprel: 'advcl', pos: 'VBD' },
    { index: doer, head: verb, deprel: 'nsubj' },
    { index: lead, head: verb, deprel: 'mark' },
  ];
}

/** "foiled a plot to attack a base in Kef and seized/amod belts/conj": a town and belts are no pair, and who foils also seizes. */
export function deedBehindPlace(
  tree: Tree,
  { index, pos, head: object }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const and = tree.tokens[index - 1];
  if (pos !== 'VBN' || !tree.is(index, 'amod') || and?.pos !== 'CC' || !tree.is(object, 'conj'))
    return none;
  const { head: first } = tree.token(object);
  const isPair =
    vocabulary.kindOfNoun(tree.token(object).lemma.toLowerCase()) === 'Place' ||
    isProper(tree.token(object));
  // Or conjoined to "attack" itself, which is no belt either.
  const isOdd = tree.token(first).ner === 'LOCATION' || tree.token(first).pos === 'VB';
  if (!isOdd || isPair || tree.first(object) < index - 1) return none;
  const main = tree.ancestors(first).find((node) => tree.token(node).pos === 'VBD');
  return main === undefined || !hasObject(tree.token(index).lemma, vocabulary)
    ? none
    : [
        { index, head: main, deprel: 'conj', pos: 'VBD' },
        { index: and.index, head: index, deprel: 'cc' },
        { index: object, head: index, deprel: 'obj' },
      ];
}

/** "prevented a helicopter from landing/nmod at the base": what one is kept from is what one would do. */
export function gerundBehindFrom(
  tree: Tree,
  { index, text, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const from = tree.tokens[index - 1];
  if (pos !== 'NN' || !text.endsWith('ing') || from?.text !== 'from' || from.head !== index)
    return none;
  const { deprel } = tree.token(index);
  const verb = deprel === 'nmod' ? tree.token(head).head : head;
  if (verb < 0 || !/^(nmod|obl)$/u.test(deprel) || !takesGerund.has(tree.token(verb).lemma))
    return none;
  if (deprel === 'nmod' && !/^(obj|nsubj:pass)$/u.test(tree.token(head).deprel)) return none;
  const lemma = verbOfGerund(text.toLowerCase(), vocabulary);
  return lemma === undefined
    ? none
    : [
        { index, head: verb, deprel: 'advcl', pos: 'VBG', lemma },
        { index: from.index, deprel: 'mark' },
        ...movedTo(index, tree.children(index, 'nmod'), 'obl'),
      ];
}

/** "freed nine nuns in a raid on a camp/obl": straight behind the raid stands what was raided. */
export function targetOfEvent(
  tree: Tree,
  { index: target, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || !/^(obl|obj)$/u.test(tree.token(target).deprel) || isTemporal(tree, target))
    return none;
  const lead = tree.child(target, 'case');
  if (
    !isVerb(tree.token(verb)) ||
    lead === undefined ||
    !/^(on|against|with)$/u.test(tree.token(lead).text)
  )
    return none;
  const event = tree
    .children(verb, 'obl')
    .find((child) => child < target && tree.last(child) === tree.first(target) - 1);
  if (event === undefined || tree.first(target) !== lead) return none;
  const frame = eventNounFrame(tree, event, vocabulary);
  const isAimed = frame?.slots.some(
    ({ preposition, role }) => role === 'object' && preposition === tree.token(lead).text,
  );
  return isAimed === true && /^(in|during|after|by)$/u.test(prepositionOf(tree, event) ?? '')
    ? [{ index: target, head: event, deprel: 'nmod' }]
    : none;
}

/** "took them across the border into Chad/nmod": one goes into Chad, where no border does. */
export function goalBehindBorder(
  tree: Tree,
  { index: goal, head: border }: Token,
): readonly Edit[] {
  if (border < 0 || !tree.is(goal, 'nmod') || leadOf(tree, goal, 'into') === undefined) return none;
  const { lemma, head: verb } = tree.token(border);
  const isCrossed = /^(border|frontier|boundary|river|lake|desert|line|strait|sea)$/u.test(lemma);
  const isPhrase = isCrossed && tree.is(border, 'obl') && isVerb(tree.token(verb));
  return isPhrase && /^(across|over|through)$/u.test(prepositionOf(tree, border) ?? '')
    ? [{ index: goal, head: verb, deprel: 'obl' }]
    : none;
}

/** "handed a base at Biyo Adde/obl to the army/nmod": who gets it is no part of the town. */
export function recipientBehindPlace(tree: Tree, { index, head: place }: Token): readonly Edit[] {
  if (place < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'to') === undefined) return none;
  if (!isProper(tree.token(place)) || !tree.is(place, 'obl')) return none;
  const { head: verb } = tree.token(place);
  const isAt = /^(at|in|near|outside)$/u.test(prepositionOf(tree, place) ?? '');
  const isGiven = isAt && isVerb(tree.token(verb)) && tree.child(verb, 'obj') !== undefined;
  return isGiven && isDative(tree.token(verb).lemma)
    ? [{ index, head: verb, deprel: 'obl' }]
    : none;
}

/** "put its troops along the border on alert/nmod": it is troops that are on alert. */
export function alertBehindPlace(
  tree: Tree,
  { index, lemma, head: place }: Token,
): readonly Edit[] {
  if (!/^(alert|standby|footing|notice)$/u.test(lemma) || !tree.is(index, 'nmod')) return none;
  const { head: verb } = tree.token(place);
  if (place < 0 || verb < 0 || !/^(put|place)$/u.test(tree.token(verb).lemma)) return none;
  return leadOf(tree, index, 'on') === undefined ? none : [{ index, head: verb, deprel: 'obl' }];
}

/** "the death in an air strike of Abu Omar/nmod": the man died, and struck nobody. */
export function victimBehindEvent(
  tree: Tree,
  { index: man, head: event }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    event < 0 ||
    !isProper(tree.token(man)) ||
    !tree.is(man, 'nmod') ||
    leadOf(tree, man, 'of') === undefined
  )
    return none;
  const lead = tree.first(event);
  const fate = tree.tokens[lead - 1];
  if (fate === undefined || !/^(in|during|at)$/u.test(tree.tokens[lead]?.text ?? '')) return none;
  const isFate = /^(death|killing|arrest|capture|murder|abduction|kidnapping|detention)$/u.test(fate.lemma); // prettier-ignore
  return isFate && vocabulary.nounFrame(tree.token(event).lemma) !== undefined
    ? [
        { index: man, head: fate.index, deprel: 'nmod' },
        { index: event, head: fate.index, deprel: 'nmod' },
      ]
    : none;
}

/** "drove off/advmod 300 goats/obj", hung on the goats: straight behind the verb it is a part of it. */
export function particleOnObject(
  tree: Tree,
  { index, text, deprel, head: object }: Token,
): readonly Edit[] {
  if (!/^(off|out|away|down|up)$/u.test(text) || deprel !== 'advmod' || object < index) return none;
  const { head: verb, deprel: relation } = tree.token(object);
  return relation === 'obj' && verb === index - 1 && isVerb(tree.token(verb))
    ? [{ index, head: verb, deprel: 'compound:prt', pos: 'RP' }]
    : none;
}
