import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isEventNoun } from '../03-clause/event-noun-frame.js';
import { isParty, isWeapon } from '../03-clause/party.js';
import {
  happening,
  hurts,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  numberOf,
  prepositionOf,
} from './word-class.js';
import { type Edit, none } from './rewrite.js';

// Of which noun "which" tells more.

/** "the bloc that/IN three states left": what is an object in a clause about a noun stands for it. */
export function thatTakenForConjunction(
  tree: Tree,
  { index, text, pos, deprel, head }: Token,
): readonly Edit[] {
  return text === 'that' && pos === 'IN' && deprel === 'obj' && tree.is(head, 'acl:relcl')
    ? [{ index, pos: 'WDT' }]
    : none;
}

/** "a group that/obj Lima considers terrorist/xcomp": the verb has the object, and no adjective has one. */
export function whichIsConsidered(
  tree: Tree,
  { index, pos, deprel, head }: Token,
): readonly Edit[] {
  const isObject = deprel === 'obj' && /^(WDT|WP)$/u.test(pos) && tree.token(head).pos === 'JJ';
  const { head: verb } = tree.token(head);
  return isObject && tree.is(head, 'xcomp') && tree.is(verb, 'acl:relcl')
    ? [{ index, head: verb }]
    : none;
}

/** "offered talks to Beijing, which regards/dep him as a rebel", "blamed the mayor, who has denied/ccomp it": of a name or an object before the comma. */
export function whichBehindComma(tree: Tree, { index, deprel, head }: Token): readonly Edit[] {
  if (!/^(dep|ccomp|parataxis)$/u.test(deprel)) return none;
  const which = tree.child(index, 'nsubj', 'nsubj:pass');
  if (which === undefined || !/^(which|who)$/u.test(tree.token(which).text)) return none;
  const noun = tree.tokens[which - 2];
  if (tree.tokens[which - 1]?.text !== ',' || noun === undefined || !isNoun(noun)) return none;
  const isObject = /^(obj|nsubj:pass)$/u.test(noun.deprel) && noun.head === head;
  if (!isProper(noun) && !isObject) return none;
  const isWithin = tree.child(index, 'mark') !== undefined || tree.is(noun.index, 'compound');
  return isWithin || tree.subtree(index).includes(noun.index)
    ? none
    : [{ index, head: noun.index, deprel: 'acl:relcl' }];
}

/**
 * "had fired 40 drones overnight, most of which were shot/dep down", "held protesters on Monday, some/dep of whom/nsubj:pass were freed":
 * a number "of which" counts the last ones before the comma that are several, and no day or place between.
 */
export function numberOfWhich(tree: Tree, { index: which, text }: Token): readonly Edit[] {
  const of = which - 1;
  const number = tree.tokens[which - 2];
  if (!/^(whom|which)$/u.test(text) || tree.tokens[of]?.text !== 'of' || number === undefined)
    return none;
  // "some/dep of whom/nsubj:pass"
  const isUnder = number.head === which;
  const { head: verb, deprel } = isUnder ? tree.token(which) : number;
  if (!isUnder && tree.token(which).head !== number.index) return none;
  if (verb < which || !isVerb(tree.token(verb)) || !deprel.startsWith('nsubj')) return none;
  const start = tree.first(verb);
  if (tree.tokens[start - 1]?.text !== ',' || start < tree.first(number.index)) return none;
  const several = tree.tokens.findLast(
    ({ index, pos }) =>
      index < start && /^NNP?S$/u.test(pos) && !isTemporal(tree, index) && !isInNoun(tree, index),
  );
  if (several === undefined) return none;
  const counted = tree.is(several.index, 'conj') ? several.head : several.index;
  const isHung = tree.is(verb, 'acl:relcl');
  const { head: above } = tree.token(verb);
  // "three convoys of the agency, two of which", "the family, two of whom"
  if (isHung && !isUnder && above >= 0) return none;
  return [
    { index: verb, head: counted, deprel: 'acl:relcl' },
    ...(isUnder
      ? [
          { index: number.index, head: verb, deprel },
          { index: which, head: number.index, deprel: 'nmod' },
        ]
      : []),
  ];
}

function isInNoun(tree: Tree, node: number): boolean {
  return tree.is(node, 'compound') || tree.is(node, 'nmod:poss');
}

/**
 * "the crash of 6 May, in which five men died/dep", "the attack on a bus, in/mark which/obj gunmen killed/advcl two": what it speaks of
 * stands before the comma, rather an event than where it was, and no date has anything in it.
 */
export function inWhichLeftHanging(
  tree: Tree,
  { index: which, text }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text !== 'which' || !/^(obl|obj|dep)$/u.test(tree.token(which).deprel)) return none;
  const { head: verb } = tree.token(which);
  const start = which - 1;
  const preposition = tree.tokens[start];
  const isLed =
    preposition?.head === which || (preposition?.text === 'in' && preposition.head === verb);
  if (verb < which || !isLed || tree.first(verb) !== start) return none;
  if (!/^(dep|parataxis|ccomp|advcl)$/u.test(tree.token(verb).deprel)) return none;
  const before = tree.tokens[tree.tokens[start - 1]?.text === ',' ? start - 2 : start - 1];
  if (before === undefined) return none;
  const nouns = [before.index, ...tree.ancestors(before.index)].filter(
    (node) => isNoun(tree.token(node)) && !isTemporal(tree, node) && !tree.is(node, 'compound'),
  );
  const event = nouns.find((node) => vocabulary.nounFrame(tree.token(node).lemma) !== undefined);
  const noun = event ?? nouns[0];
  return noun === undefined || noun > start
    ? none
    : [
        { index: verb, head: noun, deprel: 'acl:relcl' },
        { index: which, deprel: 'obl' },
        { index: start, head: which, deprel: 'case' },
      ];
}

/** "a delegation led by Omar Bello, which flew in": of a person one says "who". */
export function whichIsNoPerson(tree: Tree, { index, head: person }: Token): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || person < 0 || tree.token(person).ner !== 'PERSON')
    return none;
  const which = tree.children(index, 'nsubj', 'nsubj:pass', 'obj');
  if (!which.some((child) => tree.token(child).text === 'which')) return none;
  const noun = tree
    .ancestors(person)
    .find((node) => isNoun(tree.token(node)) && tree.token(node).ner !== 'PERSON');
  return noun === undefined ? none : [{ index, head: noun }];
}

/** "an alliance of three groups/nmod which was/aux:pass formed/acl:relcl in May", "units of the army/nmod which have left": as many as the verb says. */
export function whichInNumber(tree: Tree, { index, head: last }: Token): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || last < 0 || !tree.is(last, 'nmod')) return none;
  if (leadOf(tree, last, 'of') === undefined) return none;
  const which = tree.child(index, 'nsubj', 'nsubj:pass');
  if (which === undefined || !/^(which|that|who)$/u.test(tree.token(which).text)) return none;
  const number = numberOf(tree, index);
  const { head: whole } = tree.token(last);
  const fits = (node: number, tag: RegExp): boolean => tag.test(tree.token(node).pos);
  const isOther =
    (number === 'one' && fits(last, /^NNP?S$/u) && fits(whole, /^NNP?$/u)) ||
    (number === 'many' && fits(last, /^NNP?$/u) && fits(whole, /^NNP?S$/u));
  return isOther && tree.child(last, 'conj') === undefined ? [{ index, head: whole }] : none;
}

/** "sent a force in 1987/obl, which left/acl:relcl in 1990": a time does nothing, and what was sent does. */
export function whichBehindTime(tree: Tree, { index, head: time }: Token): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || time < 0 || !isTemporal(tree, time)) return none;
  const which = tree.child(index, 'nsubj', 'nsubj:pass');
  if (which === undefined || !/^(which|who)$/u.test(tree.token(which).text)) return none;
  const { head: above } = tree.token(time);
  const thing =
    above < 0 ? undefined : isNoun(tree.token(above)) ? above : tree.child(above, 'obj');
  return thing === undefined || thing > time ? none : [{ index, head: thing }];
}

/** "the junta in Ouagadougou, which seized power": where someone is does not act. */
export function whichActs(
  tree: Tree,
  { index, head: place }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || place < 0 || !tree.is(place, 'nmod')) return none;
  const which = tree.child(index, 'nsubj');
  const isWhich = which !== undefined && tree.token(which).text.toLowerCase() === 'which';
  const party = tree.token(place).head;
  const acts = isWhich && tree.child(index, 'obj') !== undefined;
  return acts && prepositionOf(tree, place) === 'in' && isParty(tree, party, vocabulary)
    ? [{ index, head: party }]
    : none;
}

/** "the payroll system of the health ministry, which blamed a gang": who speaks is the body, and not what it has. */
export function whichSpeaks(
  tree: Tree,
  { index, head: thing }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || thing < 0 || isParty(tree, thing, vocabulary)) return none;
  const which = tree.child(index, 'nsubj');
  if (which === undefined || !/^(which|who)$/u.test(tree.token(which).text)) return none;
  if (vocabulary.reportingVerb(tree.token(index).lemma) === undefined) return none;
  if (vocabulary.reportingNoun(tree.token(thing).lemma.toLowerCase()) !== undefined) return none;
  if (vocabulary.kindOfNoun(tree.token(thing).lemma.toLowerCase()) === 'Document') return none;
  const owner = tree
    .children(thing, 'nmod')
    .findLast((child) => child > thing && child < which && isParty(tree, child, vocabulary));
  return owner === undefined || tree.is(owner, 'nmod:poss') ? none : [{ index, head: owner }];
}

/** "The bombing of a church in Todi/nmod, for which nobody claimed/acl:relcl responsibility": for the bombing. */
export function deedForWhich(
  tree: Tree,
  { index: claim, head: place }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(claim, 'acl:relcl') || place < 0) return none;
  const object = tree.children(claim, 'obj').find((child) => isNoun(tree.token(child)));
  if (object === undefined || !/^(responsibility|blame|credit)$/u.test(tree.token(object).lemma))
    return none;
  const isDeed = (node: number): boolean => isEventNoun(tree, node, vocabulary);
  const deed = isDeed(place) ? undefined : tree.ancestors(place).find(isDeed);
  return deed === undefined ? none : [{ index: claim, head: deed }];
}

/** What a noun hangs on, up to the verb. */
function nounsAbove(tree: Tree, node: number): readonly number[] {
  const above = tree.ancestors(node);
  const verb = above.findIndex((each) => isVerb(tree.token(each)));
  return verb < 0 ? above : above.slice(0, verb);
}

/** What an attack did, or how an event went. */
function isOfDeed(lemma: string, vocabulary: Vocabulary): boolean {
  return hurts(lemma, vocabulary) || /^(leave|result)$/u.test(lemma) || happening.has(lemma);
}

/** "condemned the attack on a camp in Idlib/nmod, which killed/acl:relcl nine": no town kills, but an attack does. */
export function whichOfDeed(
  tree: Tree,
  { index, lemma, head: scene }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || scene < 0 || !isOfDeed(lemma, vocabulary)) return none;
  const which = tree.child(index, 'nsubj');
  if (which === undefined || tree.token(which).text !== 'which') return none;
  if (tree.tokens[which - 1]?.text !== ',') return none;
  const { ner, lemma: noun } = tree.token(scene);
  const isScene =
    // "the raid by rebels, which resulted in two deaths"
    lemma === 'result' ||
    ner === 'LOCATION' ||
    vocabulary.kindOfNoun(noun.toLowerCase()) === 'Place';
  const isDeed = (node: number): boolean => isEventNoun(tree, node, vocabulary);
  if (!isScene || (lemma === 'result' && isDeed(scene))) return none;
  const verb = tree.ancestors(scene).find((node) => isVerb(tree.token(node)));
  const ofVerb = verb === undefined ? [] : tree.children(verb, 'obj', 'nsubj', 'nsubj:pass');
  const deed = [...nounsAbove(tree, scene), ...ofVerb.filter((node) => node < scene)].find(isDeed);
  if (deed !== undefined) return [{ index, head: deed }];
  // "Rebels attacked a post near Gao, which killed nine": by what they did.
  return verb !== undefined && isOfDeed(tree.token(verb).lemma, vocabulary)
    ? [
        { index, head: verb, deprel: 'advcl' },
        { index: which, deprel: 'mark' },
      ]
    : none;
}

const befallsWeapons = /^(intercept|down|shoot|explode|detonate|land|crash|miss|fall|hit|strike)$/u;

/** "fired a rocket at Sderot, which was intercepted/acl:relcl": what can be intercepted is what was fired. */
export function whichBehindTarget(
  tree: Tree,
  { index, lemma, head: target }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || target < 0 || !befallsWeapons.test(lemma)) return none;
  if (
    !/^(LOCATION|O)$/u.test(tree.token(target).ner) ||
    !/^(obl|nmod)$/u.test(tree.token(target).deprel)
  )
    return none;
  const which = tree.child(index, 'nsubj');
  if (which === undefined || tree.token(which).text !== 'which') return none;
  const { head: above } = tree.token(target);
  const weapon = [above, ...tree.children(above, 'obj', 'nsubj:pass')].find(
    (node) => node < target && isNoun(tree.token(node)) && isWeapon(tree, node, vocabulary),
  );
  return weapon === undefined ? none : [{ index, head: weapon }];
}

/** "a village near Hasaka/nmod which is held/acl:relcl by rebels": without a comma nothing more is told of a name, but of what is there. */
export function whichBehindName(tree: Tree, { index, head: name }: Token): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl') || name < 0 || !tree.is(name, 'nmod')) return none;
  if (!isProper(tree.token(name)) || tree.token(name).ner !== 'LOCATION') return none;
  const which = tree.tokens[name + 1];
  if (!/^(which|that)$/u.test(which?.text ?? '') || tree.first(index) !== name + 1) return none;
  const { head: noun } = tree.token(name);
  const isThing = noun >= 0 && isNoun(tree.token(noun)) && !isProper(tree.token(noun));
  return isThing && tree.child(name, 'det') === undefined ? [{ index, head: noun }] : none;
}
