import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { measuredHead } from '../02-mention/measure.js';
import { isParty } from '../03-clause/party.js';
import {
  distances,
  isBehindComma,
  isDative,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
} from './word-class.js';
import { takesGerund } from './02-gerunds.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Who and what a verb is done to, by whom, and what is only said of them.
//
// The tree is made from the parser's bracketed phrases, and its relations from their order. Where a bracket was left
// open, a phrase hangs one too high, and gets a relation it cannot have.

/** "dismissed the governor, Ahmed al-Omda": what follows a comma is no second object, but says who the first one is. */
export function objectAfterComma(
  tree: Tree,
  { index }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const verb = tree.ancestors(index).find((node) => isVerb(tree.token(node)));
  if (verb === undefined || !isNoun(tree.token(index))) return none;
  // "…, a charge/dep Bishkek rejected"
  const isLeft = tree.is(index, 'dep');
  const isExplained = isLeft && tree.child(index, 'acl:relcl') !== undefined;
  const isNamed = isLeft && tree.token(index).head === verb && isProper(tree.token(index));
  if (!tree.is(index, 'obj') && !isExplained && !isNamed) return none;
  const comma = tree.first(index) - 1;
  const before = tree.tokens[comma - 1];
  if (tree.tokens[comma]?.text !== ',' || comma < verb || before === undefined) return none;
  const first = tree.children(verb, 'obj').find((child) => child < comma);
  const nearest = phraseEndingAt(tree, before.index, verb);
  // "…, a claim rejected by the governor, Abdullah Qarluq"
  const isSecond = tree.tokens.slice(first ?? comma, comma).some(({ text }) => text === ',');
  // "the gunmen who shot a reporter, Juan Diaz"
  const isInRelative =
    first !== undefined && nearest !== first && isInRelativeClause(tree, before.index, first);
  // "released the prisoners under a deal brokered by the envoy, Juan Diaz"
  const isOfSeveral =
    tree.token(index).ner === 'PERSON' && first !== undefined && tree.token(first).pos === 'NNS';
  // "burned the office of their rival, the Unity Party": a name is that of somebody, and not of a thing.
  const isOfSomebody =
    isProper(tree.token(index)) &&
    first !== undefined &&
    nearest !== undefined &&
    !isParty(tree, first, vocabulary) &&
    isParty(tree, nearest, vocabulary);
  const isNearer = isExplained || isSecond || isInRelative || isOfSeveral || isOfSomebody;
  const named = isNearer ? nearest : (first ?? nearest);
  return named === undefined || isTemporal(tree, index) || isTemporal(tree, named)
    ? none
    : [{ index, head: named, deprel: 'appos' }, ...placeOfDescription(tree, index, verb)];
}

/** "convicted Juan Soto, a former clerk/obj in the archive/obl, of theft": within the commas it says where he was that. */
function placeOfDescription(tree: Tree, description: number, verb: number): readonly Edit[] {
  if (isProper(tree.token(description))) return none;
  return tree
    .children(verb, 'obl')
    .filter(
      (child) =>
        tree.first(child) === tree.last(description) + 1 &&
        tree.tokens[tree.last(child) + 1]?.text === ',' &&
        /^(in|of|at)$/u.test(prepositionOf(tree, child) ?? '') &&
        !isTemporal(tree, child),
    )
    .map((index) => ({ index, head: description, deprel: 'nmod' }));
}

/** The smallest noun phrase that ends with this word, right of `after`. */
function phraseEndingAt(tree: Tree, last: number, after: number): number | undefined {
  return [last, ...tree.ancestors(last)].find(
    (node) => node > after && isNoun(tree.token(node)) && !tree.is(node, 'compound'),
  );
}

/**
 * "shelled the capital Juba": whom something is given without anything that is given is the object. In "dealt the rebels/iobj a defeat/dep"
 * it is given, and hangs on whom.
 */
export function loneRecipient(tree: Tree, { index, head, deprel }: Token): readonly Edit[] {
  if (deprel !== 'iobj' || tree.children(head, 'obj', 'ccomp').length > 0) return none;
  const given = tree
    .children(index, 'dep')
    .find((child) => isNoun(tree.token(child)) && tree.child(child, 'det') === index + 1);
  return given !== undefined && isDative(tree.token(head).lemma)
    ? [{ index: given, head, deprel: 'obj' }]
    : [{ index, deprel: 'obj' }];
}

/** What people are given or denied without an article, so that it may be taken for the head of theirs. */
const granted =
  /^(access|entry|permission|immunity|amnesty|bail|asylum|citizenship|refuge|passage)$/u;

/**
 * "denied the inmate/compound access/obj to a doctor", "gave the rebels/obj rifles/dep": who is given or denied what has no
 * article of its own stands before it.
 */
export function recipientBeforeGranted(
  tree: Tree,
  { index: given, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (given === 0) return none;
  const { index: recipient, pos, lemma: who } = tree.token(given - 1);
  const isBehind = head === recipient && deprel === 'dep' && isNoun(tree.token(given));
  if (!isBehind && !granted.test(lemma)) return none;
  if (!isBehind && !(tree.is(recipient, 'compound') && tree.token(recipient).head === given))
    return none;
  const { head: verb, deprel: relation } = tree.token(isBehind ? recipient : given);
  const kind = vocabulary.kindOfNoun(who.toLowerCase());
  // "giving the United States/compound access/obj to bases"
  const isState = isProper(tree.token(recipient)) && tree.token(recipient).ner === 'LOCATION';
  if (!isState && (!/^NNS?$/u.test(pos) || !/^(Person|Group|ArmedGroup)$/u.test(kind ?? '')))
    return none;
  if (!/^i?obj$/u.test(relation) || !isDative(tree.token(verb).lemma)) return none;
  return [
    { index: recipient, head: verb, deprel: 'iobj' },
    { index: given, head: verb, deprel: 'obj' },
    ...movedTo(
      recipient,
      (isBehind ? [] : tree.children(given)).filter((child) => child < recipient),
    ),
  ];
}

/** "were paid 400 euros/iobj each/obj", "hit the palace/iobj itself/obj": how many for each, and not whom. */
export function eachBehindNoun(
  tree: Tree,
  { index: each, text, head: verb }: Token,
): readonly Edit[] {
  const noun = tree.tokens[each - 1];
  if (noun === undefined || !isNoun(noun) || verb < 0) return none;
  const isOneself = /^(it|him|her)self$|^themselves$/u.test(text) && tree.is(noun.index, 'iobj');
  if (text !== 'each' && !isOneself) return none;
  if (!/^(obj|iobj|dep|obl:npmod)$/u.test(tree.token(each).deprel) || noun.head !== verb)
    return none;
  return [
    { index: each, head: noun.index, deprel: 'advmod' },
    ...(tree.is(noun.index, 'iobj') ? [{ index: noun.index, deprel: 'obj' }] : []),
  ];
}

/** "handed his clerk/dep a sentence/obj": straight before what is handed stands who gets it. */
export function recipientLeftHanging(tree: Tree, { index, head: verb }: Token): readonly Edit[] {
  if (verb < 0 || verb > index || !tree.is(index, 'dep') || !isNoun(tree.token(index))) return none;
  if (!isDative(tree.token(verb).lemma) || tree.child(verb, 'iobj') !== undefined) return none;
  const object = tree.child(verb, 'obj');
  const isNext = object !== undefined && tree.first(object) === tree.last(index) + 1;
  return isNext && tree.first(index) === verb + 1 && tree.child(index, 'case') === undefined
    ? [{ index, deprel: 'iobj' }]
    : none;
}

/** "shot down three drones", "cut off water/dep and power": the noun after a particle is what the verb is done to. */
export function objectOfParticle(
  tree: Tree,
  { index, deprel, head: particle }: Token,
): readonly Edit[] {
  if (deprel === 'dep' && isBehindParticle(tree, index)) return [{ index, deprel: 'obj' }];
  if (deprel !== 'obl:npmod' || particle < 0 || particle > index) return none;
  const { head: verb, pos } = tree.token(particle);
  if (!/^R[BP]$/u.test(pos) || verb !== particle - 1 || !isVerb(tree.token(verb))) return none;
  return isTemporal(tree, index) || tree.child(verb, 'obj') !== undefined
    ? none
    : [
        { index, head: verb, deprel: 'obj' },
        { index: particle, deprel: 'compound:prt' },
      ];
}

function isBehindParticle(tree: Tree, noun: number): boolean {
  const { head: verb } = tree.token(noun);
  if (verb < 0 || !isNoun(tree.token(noun)) || tree.child(verb, 'obj', 'aux:pass') !== undefined)
    return false;
  const particle = tree.child(verb, 'compound:prt');
  const isNext = particle === verb + 1 && tree.first(noun) === particle + 1;
  return isNext && !isTemporal(tree, noun) && tree.child(noun, 'case') === undefined;
}

/** "called off a strike/dep after/mark the union relented": before the word that leads a clause in stands what the verb is done to. */
export function objectBeforeClause(
  tree: Tree,
  { index, deprel, head: clause }: Token,
): readonly Edit[] {
  if (deprel !== 'dep' || clause < index || !isNoun(tree.token(index))) return none;
  if (!tree.is(clause, 'advcl') || tree.child(index, 'case', 'cop') !== undefined) return none;
  const { head: verb } = tree.token(clause);
  const mark = tree.child(clause, 'mark');
  if (mark !== tree.last(index) + 1 || verb > index || !isVerb(tree.token(verb))) return none;
  const particle = tree.child(verb, 'compound:prt');
  const isNext = tree.first(index) === (particle ?? verb) + 1;
  return isNext && tree.child(verb, 'obj', 'aux:pass') === undefined
    ? [{ index, head: verb, deprel: 'obj' }]
    : none;
}

/** "approved, by 41 votes/obl to 39, a census/appos": how many were for it is not what they were for. */
export function objectBehindMargin(tree: Tree, { index, head: margin }: Token): readonly Edit[] {
  if (margin < 0 || !tree.is(index, 'appos') || tree.child(index, 'det') === undefined) return none;
  if (!/^(vote|majority|margin)$/u.test(tree.token(margin).lemma) || !tree.is(margin, 'obl'))
    return none;
  const { head: verb } = tree.token(margin);
  if (leadOf(tree, margin, 'by') === undefined || tree.child(verb, 'obj', 'aux:pass') !== undefined)
    return none;
  return [{ index, head: verb, deprel: 'obj' }];
}

/** "send home/advmod Belgian/amod troops": whither they are sent, and nothing of what they are. */
export function homeBeforeObject(tree: Tree, { index: home, text }: Token): readonly Edit[] {
  const verb = tree.tokens[home - 1];
  if (
    text !== 'home' ||
    verb === undefined ||
    !/^(send|bring|take|fly|order|call)$/u.test(verb.lemma)
  )
    return none;
  const { head, deprel } = tree.token(home);
  const isWithin = /^(advmod|compound|amod)$/u.test(deprel) && head > home;
  const top = isWithin && tree.token(head).head > head ? tree.token(head).head : head;
  return isWithin && tree.is(top, 'obj') && tree.token(top).head === verb.index
    ? [{ index: home, head: verb.index, deprel: 'compound:prt' }]
    : none;
}

/** "sent six diplomats/compound home/obj": whither, and no home of theirs. */
export function objectBeforeHome(
  tree: Tree,
  { index: home, text, head: verb, deprel }: Token,
): readonly Edit[] {
  const whom = tree.tokens[home - 1];
  if (text !== 'home' || deprel !== 'obj' || whom?.head !== home) return none;
  if (
    !tree.is(whom.index, 'compound') ||
    !/^(send|bring|take|fly|order|call|drive)$/u.test(tree.token(verb).lemma)
  )
    return none;
  return [
    { index: whom.index, head: verb, deprel: 'obj' },
    { index: home, head: verb, deprel: 'advmod' },
    ...movedTo(
      whom.index,
      tree.children(home).filter((child) => child < whom.index),
    ),
  ];
}

/** "shot dead/amod 15 smugglers", "set free/amod a judge": before a number or an article an adjective says what became of them. */
export function resultTakenForAdjective(
  tree: Tree,
  { index, text, pos, head: object }: Token,
): readonly Edit[] {
  const verb = tree.tokens[index - 1];
  const next = tree.tokens[index + 1];
  if (pos !== 'JJ' || next === undefined || verb === undefined) return none;
  // "set free/dep a judge/xcomp"
  const isLoose = tree.is(index, 'dep') && /^(dead|free|alive)$/u.test(text);
  if (isLoose && tree.is(object, 'xcomp') && tree.token(object).head === verb.index)
    return [
      { index, head: verb.index, deprel: 'xcomp' },
      { index: object, deprel: 'obj' },
    ];
  if (!tree.is(index, 'amod')) return none;
  const whole = tree.is(object, 'compound') ? tree.token(object).head : object;
  const isWhom = tree.is(whole, 'obj') || tree.is(whole, 'iobj');
  const isDone = isVerb(verb) && isWhom && tree.token(whole).head === verb.index;
  // "shot dead/amod Omar Bello", "shot dead/amod opposition lawmaker Omar Bello"
  const isShot = text === 'dead' && verb.lemma === 'shoot';
  const isBeforeName = isShot || (/^(dead|free|alive)$/u.test(text) && isProper(next));
  return isDone && (isBeforeName || /^(CD|DT|PRP\$)$/u.test(next.pos))
    ? [{ index, head: verb.index, deprel: 'xcomp' }]
    : none;
}

/** "took eleven officers hostage/dep": what becomes of them. */
export function stateOfObject(
  tree: Tree,
  { index, text, deprel, head: object }: Token,
): readonly Edit[] {
  if (!/^(hostage|prisoner|captive)$/u.test(text) || deprel !== 'dep' || object < 0) return none;
  return tree.is(object, 'obj') || tree.is(object, 'iobj')
    ? [{ index, head: tree.token(object).head, deprel: 'xcomp' }]
    : none;
}

/** "was accused by Somalia of arming the militia": what one is accused of is no remark on the accuser. */
export function chargeOnAccuser(tree: Tree, { index, pos, head: accuser }: Token): readonly Edit[] {
  if (accuser < 0 || !tree.is(index, 'acl') || !/^VB[GN]$/u.test(pos)) return none;
  const { head: verb } = tree.token(accuser);
  // "accused China on Saturday of firing/acl at boats"
  const accuses = verb >= 0 && takesGerund.has(tree.token(verb).lemma);
  if (isTemporal(tree, accuser) && accuses && leadOf(tree, index, 'of') !== undefined)
    return [{ index, head: verb, deprel: 'advcl' }];
  // "accuses the three/obj of belonging/acl to the movement"
  if (tree.is(accuser, 'obj') && accuses && leadOf(tree, index, 'of') === accuser + 1)
    return [{ index, head: verb, deprel: 'advcl' }];
  if (verb < 0 || tree.child(verb, 'aux:pass') === undefined) return none;
  const by = leadOf(tree, accuser, 'by') !== undefined;
  const of = leadOf(tree, index, 'of') !== undefined;
  return by && of ? [{ index, head: verb, deprel: 'advcl' }] : none;
}

/** Verbs that rid one of something: a closed class. */
const ridsOf = /^(acquit|absolve|exonerate|clear|convict|strip|deprive|rob|relieve)$/u;
/** Of these, and others, the ones that rid a place of people. */
const clearsOf = /^(clear|rid|cleanse|purge|empty)$/u;

/** "acquitted the mayor of fraud/nmod", "stripped the banker of his passport/nmod": what one is rid of is no part of oneself. */
export function lossOfObject(
  tree: Tree,
  { index, head: object }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (object < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'of') === undefined) return none;
  const kindOf = (node: number): string | undefined =>
    vocabulary.kindOfNoun(tree.token(node).lemma.toLowerCase());
  const isOfBody =
    isProper(tree.token(index)) ||
    /^(Person|Group|ArmedGroup|Organization|State)$/u.test(kindOf(index) ?? '');
  // "cleared most of the town of militants"
  const whole = leadOf(tree, object, 'of') === undefined ? object : tree.token(object).head;
  const { head: verb } = tree.token(whole);
  if (!tree.is(whole, 'obj') || verb < 0) return none;
  const { lemma } = tree.token(verb);
  const isPlace = tree.token(object).ner === 'LOCATION' || kindOf(object) === 'Place';
  if (isPlace && isOfBody && clearsOf.test(lemma)) return [{ index, head: verb, deprel: 'obl' }];
  if (whole !== object || !ridsOf.test(lemma)) return none;
  // "acquitted five members of parliament", "the leaders of the coup", "robbed dozens of tourists"
  const isSomebody = isProper(tree.token(object)) || /^(Person|Group)$/u.test(kindOf(object) ?? '');
  const isDefinite = tree
    .children(index, 'det')
    .some((child) => /^(the|an?|this|that)$/iu.test(tree.token(child).text));
  return isSomebody && !isOfBody && !isDefinite ? [{ index, head: verb, deprel: 'obl' }] : none;
}

/** "Three men were killed in a raid, including Omar": who is included is one of many, not part of one thing. */
export function includedElsewhere(tree: Tree, { index, head: noun }: Token): readonly Edit[] {
  if (noun < 0 || !tree.is(index, 'nmod') || tree.token(noun).pos !== 'NN') return none;
  const including = leadOf(tree, index, 'including') !== undefined;
  const { head: verb } = tree.token(noun);
  if (!including || verb < 0 || !tree.is(noun, 'obl')) return none;
  const many = tree
    .children(verb, 'obj', 'nsubj:pass', 'nsubj')
    .find((child) => tree.token(child).pos === 'NNS');
  return many === undefined ? none : [{ index, head: many }];
}

/** "France's minister/nsubj, Luc Moreau/nsubj, will leave": the name between commas is his, and no second subject. */
export function nameTakenForSubject(
  tree: Tree,
  { index: name, ner, head: verb, deprel }: Token,
): readonly Edit[] {
  if (ner !== 'PERSON' || !deprel.startsWith('nsubj') || verb < name) return none;
  const before = tree.tokens[tree.first(name) - 2];
  const office = tree.children(verb, deprel).find((child) => child < name);
  const isBetween = isBehindComma(tree, name) && tree.tokens[name + 1]?.text === ',';
  if (office === undefined || before?.index !== tree.last(office) || !isBetween) return none;
  return isNoun(tree.token(office)) && tree.token(office).ner !== 'PERSON'
    ? [{ index: name, head: office, deprel: 'appos' }]
    : none;
}

/** "killed around/case 20 soldiers/obl": the word says how exact the number is. */
export function roughObject(tree: Tree, { index, head: verb }: Token): readonly Edit[] {
  const about = tree.child(index, 'case');
  const number = tree.child(index, 'nummod');
  if (!tree.is(index, 'obl') || about === undefined || number === undefined) return none;
  const isRough = /^(around|about|over)$/iu.test(tree.token(about).text);
  const isObject = about === verb + 1 && number === about + 1 && !isTemporal(tree, index);
  return isRough && isObject && isVerb(tree.token(verb)) && tree.child(verb, 'obj') === undefined
    ? [
        { index, deprel: 'obj' },
        { index: about, head: number, deprel: 'advmod' },
      ]
    : none;
}

/** "detained 11 employees, among them/dep a clerk", "killing six, among/case whom/iobj …": who stands next is one of those. */
export function amongThem(tree: Tree, { index: them, text }: Token): readonly Edit[] {
  const among = tree.child(them, 'case');
  const isAmong = among !== undefined && /^(among|amongst)$/iu.test(tree.token(among).text);
  if (!isAmong || !/^(them|whom)$/u.test(text) || tree.tokens[among - 1]?.text !== ',') return none;
  const beside = [among - 2, ...tree.ancestors(among - 2)].find((node) =>
    isVerb(tree.token(tree.token(node).head)),
  );
  // "have been arrested since May, among them a clerk", "late on Monday, among them …": no clerk is one of the months.
  const whole =
    beside !== undefined && (isTemporal(tree, beside) || tree.token(beside).pos.startsWith('RB'))
      ? (tree.child(tree.token(beside).head, 'obj') ?? tree.child(tree.token(beside).head, 'nsubj'))
      : beside;
  const one = tree.tokens.find(
    ({ index, head }) =>
      index > them &&
      head <= them &&
      // "several of the officers"
      (isNoun(tree.token(index)) || measuredHead(tree, index) !== index),
  );
  if (whole === undefined || isVerb(tree.token(whole))) return none;
  const told = one === undefined ? amongWhomTold(tree, them, whole) : none;
  if (told.length > 0) return told;
  if (one === undefined) return none;
  return [
    ...(tree.is(whole, 'iobj') ? [{ index: whole, deprel: 'obj' }] : []),
    { index: one.index, head: whole, deprel: 'nmod' },
    { index: among, head: one.index, deprel: 'case', lemma: 'include' },
    { index: them, head: among, deprel: 'fixed' },
  ];
}

/** "rammed a lorry into a post, killing/xcomp nine, among them/obl four nuns/ccomp, police said": nobody says nuns. */
function amongWhomTold(tree: Tree, them: number, whole: number): readonly Edit[] {
  const { head: one } = tree.token(them);
  const { head: deed } = tree.token(whole);
  if (one < them || !isNoun(tree.token(one)) || tree.token(deed).head !== one) return none;
  const speech = tree.token(one).head;
  const above = speech < one ? -1 : tree.token(speech).head;
  const verb = above >= 0 && above < deed ? above : undefined;
  if (verb === undefined || !isVerb(tree.token(verb)) || !isVerb(tree.token(speech))) return none;
  const among = tree.child(them, 'case') ?? them;
  return [
    { index: deed, head: verb, deprel: 'advcl' },
    { index: one, head: whole, deprel: 'nmod' },
    { index: among, head: one, deprel: 'case', lemma: 'include' },
    { index: them, head: among, deprel: 'fixed' },
  ];
}

function isInRelativeClause(tree: Tree, node: number, noun: number): boolean {
  return tree.children(noun, 'acl:relcl').some((clause) => tree.subtree(clause).includes(node));
}

/** "advanced up to 35 kilometres/obj": how far is not whom. */
export function distanceTakenForObject(
  tree: Tree,
  { index: distance, lemma, deprel, head: verb }: Token,
): readonly Edit[] {
  if (deprel !== 'obj' || !distances.test(lemma)) return none;
  const moves = /^(advance|retreat|withdraw|march|move|travel|push|drive|sail|fly|walk|flee)$/u;
  const isCounted = tree.child(distance, 'nummod') !== undefined;
  return isCounted && moves.test(tree.token(verb).lemma)
    ? [
        { index: distance, deprel: 'obl:npmod' },
        ...movedTo(verb, tree.children(distance, 'nmod'), 'obl'),
      ]
    : none;
}

/** "announced a merger/obl:npmod ahead of the vote": what happens is no measure of how far ahead. */
export function eventTakenForMeasure(
  tree: Tree,
  { index: event, lemma, head: ahead }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(event, 'obl:npmod') || ahead !== event + 1) return none;
  const { text, head: verb } = tree.token(ahead);
  if (text !== 'ahead' || verb < 0 || !isVerb(tree.token(verb)) || isTemporal(tree, event))
    return none;
  if (
    vocabulary.nounFrame(lemma.toLowerCase()) === undefined ||
    tree.child(verb, 'obj') !== undefined
  )
    return none;
  return [{ index: event, head: verb, deprel: 'obj' }];
}

const gatherings = /^(congress|convention|conclave|primary|caucus)$/u;

/** "picked him as its candidate at a congress/nmod in Kumasi": a gathering is where one is picked, and no part of the office. */
export function gatheringBehindOffice(
  tree: Tree,
  { index: gathering, lemma, head: office }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (office < 0 || !tree.is(gathering, 'nmod') || leadOf(tree, office, 'as') === undefined)
    return none;
  if (!/^(at|during)$/u.test(prepositionOf(tree, gathering) ?? '')) return none;
  const isGathering =
    gatherings.test(lemma.toLowerCase()) ||
    vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Process';
  const { head: verb } = tree.token(office);
  return isGathering && verb >= 0 && isVerb(tree.token(verb))
    ? [{ index: gathering, head: verb, deprel: 'obl' }]
    : none;
}

/** Verbs that do something to somebody "of" something: a closed class. */
const takesOf =
  /^(warn|inform|notify|convince|persuade|assure|remind|advise|apprise|deprive|rob|strip|rid|relieve|cheat|accuse|convict|acquit|suspect)$/u;
/** Those of them that say nothing without it. */
const needsOf = /^(deprive|rob|strip|rid|relieve|cheat)$/u;

/**
 * "warned Niamey of a coup/nmod", "deprived the town of food/nmod", "warned the king of Spain of a plot/nmod": of what somebody is warned
 * belongs to the verb. A name has no "of" of its own but another name, and a noun may have one: "informed the families of the victims".
 */
export function ofPhraseOfVerb(tree: Tree, { index, head: whom }: Token): readonly Edit[] {
  if (whom < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'of') === undefined) return none;
  // "warned the government of Chad/nmod of an attack"
  const isWhole = tree.is(whom, 'nmod') && isProper(tree.token(whom));
  const object = isWhole ? tree.token(whom).head : whom;
  const { head: verb } = tree.token(object);
  if (verb < 0 || !tree.is(object, 'obj') || whom > index) return none;
  const { lemma } = tree.token(verb);
  if (!takesOf.test(lemma) || isProper(tree.token(index))) return none;
  const before = tree
    .children(whom, 'nmod')
    .some((child) => child < index && leadOf(tree, child, 'of') !== undefined);
  // "warned residents of an attack", but "informed the families of the victims"
  const isNew = tree.children(index, 'det').some((child) => /^an?$/u.test(tree.token(child).text));
  return isProper(tree.token(whom)) || before || isNew || needsOf.test(lemma)
    ? [{ index, head: verb, deprel: 'obl' }]
    : none;
}
