import type { Token, Tree } from '@whence/parse';
import { isPeople, type EntityKind, type Vocabulary } from '@whence/vocabulary';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { weekdays } from '../time/calendar-words.js';
import {
  isDative,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

/**
 * "will send Ukraine artillery shells", "offered the Houthis missiles": a country, or a name in the plural, is the recipient, and so
 * is whatever stands before a number: "fined the editor/compound 200 dollars".
 */
export function recipientTakenForModifier(
  tree: Tree,
  { index, head, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!isVerb(tree.token(index)) || !isDative(lemma.toLowerCase()) || head === index) return none;
  const [first, second] = [tree.tokens[index + 1], tree.tokens[index + 2]];
  const isLed = first?.text === 'the' && tree.is(first.index, 'det');
  const name = isLed ? second : first;
  if (name === undefined || !tree.is(name.head, 'obj')) return none;
  // "told Sudan Tribune": what is told is no name.
  if (lemma.toLowerCase() === 'tell' && isProper(tree.token(name.head))) return none;
  const number = tree.tokens[name.index + 1];
  if (number?.pos === 'CD' && number.index < name.head && /^(NN|JJ)/u.test(name.pos))
    return [
      { index: name.index, head: index, deprel: 'iobj', pos: isNoun(name) ? name.pos : 'NN' },
      ...(isLed ? [{ index: first.index, head: name.index }] : []),
      ...(number.head === name.index ? [{ index: number.index, head: name.head }] : []),
    ];
  if (!tree.is(name.index, 'compound')) return none;
  const country = vocabulary.country(name.text);
  const isCountry = country !== undefined && !isPeople(country) && !isLed;
  // A name in the plural is no part of a compound: "the Houthis", but "the Times reporter".
  const isPlural =
    isLed && isProper(name) && name.text.endsWith('s') && name.head === name.index + 1;
  const isSomebody = vocabulary.kindOfNoun(tree.token(name.head).lemma.toLowerCase()) === 'Person';
  return isCountry || (isPlural && !isSomebody)
    ? [
        { index: name.index, head: index, deprel: 'iobj' },
        ...(isLed ? [{ index: first.index, head: name.index }] : []),
      ]
    : none;
}

/**
 * "promised young farmers/compound loans/obj", "paid fighters/compound bonuses/obj": people in the plural are no part of a thing that
 * is given.
 */
export function peopleTakenForModifier(
  tree: Tree,
  { index: people, pos, lemma, head: thing }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NNS' || thing !== people + 1 || !tree.is(people, 'compound')) return none;
  const verb = tree.token(thing).head;
  if (!tree.is(thing, 'obj') || verb > people || !isDative(tree.token(verb).lemma)) return none;
  const isOfPeople = (noun: string): boolean =>
    /^(Person|Group|ArmedGroup)$/u.test(vocabulary.kindOfNoun(noun.toLowerCase()) ?? '');
  if (!isOfPeople(lemma) || isOfPeople(tree.token(thing).lemma)) return none;
  if (tree.child(verb, 'iobj') !== undefined || tree.token(verb).lemma === 'leave') return none;
  return [
    { index: people, head: verb, deprel: 'iobj' },
    ...movedTo(
      people,
      tree.children(thing).filter((child) => child > verb && child < people),
    ),
  ];
}

/** "commanders and members of the Brigades": a phrase after the second noun hangs on that one. */
export function phraseOfLastConjunct(tree: Tree, { index, head }: Token): readonly Edit[] {
  if (head < 0 || !tree.is(index, 'nmod') || tree.is(index, 'nmod:poss') || index < head)
    return none;
  const nearer = tree
    .children(head, 'conj')
    .findLast((conj) => conj < index && isNoun(tree.token(conj)));
  return nearer === undefined ? none : [{ index, head: nearer }];
}

const directions =
  /^(north|south|east|west|north-?east|north-?west|south-?east|south-?west|outside|inside)$/i;

/** "forces/compound southwest of Cairo": a direction is no head of the noun before it. */
export function directionTakenForHead(
  tree: Tree,
  { index, text, head, deprel }: Token,
): readonly Edit[] {
  if (!directions.test(text)) return none;
  const noun = tree.children(index, 'compound').at(-1);
  const place = tree.child(index, 'nmod');
  if (noun !== index - 1 || place === undefined || tree.tokens[index + 1]?.text !== 'of')
    return none;
  return [
    { index: noun, head, deprel },
    ...movedTo(
      noun,
      tree.children(index).filter((child) => child < noun),
    ),
    { index, head: noun, deprel: 'nmod' },
  ];
}

/** "forces southwest of Cairo": the direction with its "of" works as a preposition of the place. */
export function directionOf(tree: Tree, { index, text, head, deprel }: Token): readonly Edit[] {
  if (!directions.test(text) || head < 0 || tree.child(index, 'det', 'case') !== undefined)
    return none;
  const place = tree
    .children(index, 'nmod', 'obl')
    .find(
      (child) =>
        tree.tokens[index + 1]?.text.toLowerCase() === 'of' &&
        tree.tokens[index + 1]?.head === child,
    );
  if (place === undefined) return none;
  // "posts north of Afrin on Tuesday": no part of the day
  const { head: over } = tree.token(head);
  const above = isTemporal(tree, head) && over >= 0 ? over : head;
  const relation = isVerb(tree.token(above)) ? 'obl' : 'nmod';
  if (
    ![
      'dep',
      'advmod',
      'amod',
      'nmod',
      'obl',
      'appos',
      'nmod:npmod',
      'obl:npmod',
      'conj',
      'obj',
    ].includes(deprel)
  )
    return none;
  return [
    { index: place, head: above, deprel: relation },
    { index, head: place, deprel: 'case' },
    { index: index + 1, head: index, deprel: 'fixed' },
  ];
}

/** "vowed Wednesday to expel": a day without a preposition says when, not what. */
export function timeTakenForObject(tree: Tree, { index, head }: Token): readonly Edit[] {
  if (
    head < 0 ||
    !(tree.is(index, 'obj') || tree.is(index, 'iobj') || tree.is(index, 'nsubj')) ||
    !isTemporal(tree, index)
  )
    return none;
  if (tree.is(index, 'nsubj') && tree.children(head, 'nsubj').length < 2) return none;
  const dated =
    isProper(tree.token(index)) ||
    /^(today|yesterday|tomorrow|tonight|overnight)$/iu.test(tree.token(index).text) ||
    tree
      .children(index, 'amod', 'det')
      .some((child) => /^(last|next|this|that|early|late)$/i.test(tree.token(child).text));
  if (!dated) return none;
  // "carried out 14 attacks/iobj so far this year/obj"
  const thing = tree.is(index, 'obj') ? tree.child(head, 'iobj') : undefined;
  return [
    { index, deprel: 'obl:tmod' },
    ...(thing === undefined ? [] : [{ index: thing, deprel: 'obj' }]),
  ];
}

/**
 * "staged strikes on Friday to demand higher wages", "moved to Taiz to try again": a day or a place after a preposition is
 * no subject of the infinitive.
 */
export function phraseTakenForSubject(
  tree: Tree,
  { index, head, ner, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (head < 0 || !tree.is(index, 'nsubj')) return none;
  const isWhen = isTemporal(tree, index);
  const isWhere =
    (ner !== 'O' && ner !== 'PERSON') || vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Place';
  // "gathered for a rally to protest": a rally protests nothing.
  const isEvent = vocabulary.nounFrame(lemma.toLowerCase()) !== undefined;
  if (!(isWhen || isWhere || isEvent)) return none;
  const leads = isWhen
    ? /^(on|in|at|by|for|since)$/iu
    : isWhere
      ? /^(on|in|at|to|from|into|near)$/iu
      : /^for$/iu;
  const preposition = tree
    .children(head, 'mark')
    .find((mark) => mark < index && leads.test(tree.token(mark).text));
  const above = tree.token(head).head;
  const isInfinite = /^VBG?$/u.test(tree.token(head).pos);
  if (preposition === undefined || above < 0 || !isInfinite) return none;
  return [
    { index, head: above, deprel: 'obl' },
    { index: preposition, head: index, deprel: 'case' },
  ];
}

const ofPlace = /^(in|at|near|outside|inside|across|throughout|along|from|to|into|around)$/u;

/** "demonstrated on Tuesday in Lima": the place is no part of the day. */
export function placeAfterTime(tree: Tree, { index, head }: Token): readonly Edit[] {
  if (head < 0 || !tree.is(index, 'nmod') || index < head || isTemporal(tree, index)) return none;
  const verb = tree.token(head).head;
  if (verb < 0 || !isVerb(tree.token(verb)) || !isTemporal(tree, head)) return none;
  // "Six years in prison" is how long, not when.
  if (tree.token(head).pos === 'NNS' || tree.child(head, 'nummod') !== undefined) return none;
  return ofPlace.test(prepositionOf(tree, index) ?? '')
    ? [{ index, head: verb, deprel: 'obl' }]
    : none;
}

/** "a mayor and his son in Djibo, northern Burkina/appos-of-mayor": a place behind a place and a comma is where that lies. */
export function placeBehindPlace(tree: Tree, { index, head, ner }: Token): readonly Edit[] {
  if (ner !== 'LOCATION' || head < 0 || !/^(appos|dep|conj|obj)$/u.test(tree.token(index).deprel))
    return none;
  if (tree.child(index, 'case', 'cc', 'mark') !== undefined) return none;
  const comma = tree.first(index) - 1;
  const before = tree.tokens[comma - 1];
  if (tree.tokens[comma]?.text !== ',' || before === undefined || before.index === head)
    return none;
  const isIn = isProper(before) && ofPlace.test(prepositionOf(tree, before.index) ?? '');
  // "in Goma, Bukavu and Beni"
  const isInList = tree.child(before.index, 'conj') !== undefined;
  return isIn && !isInList && tree.token(head).ner !== 'LOCATION'
    ? [{ index, head: before.index, deprel: 'appos' }]
    : none;
}

/** "handed over to Ghana/compound weeks/obl later": the place is no part of how long after it was. */
export function placeBeforeSpan(
  tree: Tree,
  { index: place, ner, head: span }: Token,
): readonly Edit[] {
  if (ner !== 'LOCATION' || span !== place + 1 || !tree.is(place, 'compound')) return none;
  if (
    !isTemporal(tree, span) ||
    !/^(later|earlier|before|after|ago)$/u.test(tree.tokens[span + 1]?.text ?? '')
  )
    return none;
  const { head } = tree.token(span);
  const lead = tree.child(span, 'case');
  return lead === undefined || head < 0
    ? none
    : [
        { index: place, head, deprel: 'obl' },
        { index: lead, head: place },
        ...movedTo(
          place,
          tree.children(span, 'compound').filter((child) => child < place),
        ),
      ];
}

/** "ransacked the embassy/compound hours later": how long after is no part of what was done to it. */
export function objectTakenIntoSpan(
  tree: Tree,
  { index: span, pos, head: later }: Token,
): readonly Edit[] {
  const object = tree.tokens[span - 1];
  if (pos !== 'NNS' || !isTemporal(tree, span) || later !== span + 1) return none;
  if (!/^(later|earlier|before|after|ago)$/u.test(tree.token(later).text)) return none;
  const { head: verb } = tree.token(later);
  const isTaken = object?.head === span && isNoun(object) && tree.is(object.index, 'compound');
  if (!isTaken || verb < 0 || verb > span || tree.child(verb, 'obj', 'ccomp') !== undefined)
    return none;
  return [
    { index: object.index, head: verb, deprel: isVerb(tree.token(verb)) ? 'obj' : 'nmod' },
    ...movedTo(
      object.index,
      tree.children(span).filter((child) => child < object.index),
    ),
  ];
}

/** "near/amod Jalpaiguri/obl", tagged as an adjective: the word leads the place. */
export function nearTakenForAdjective(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  return text === 'near' &&
    head === index + 1 &&
    tree.is(index, 'amod') &&
    isProper(tree.token(head))
    ? [{ index, deprel: 'case', pos: 'IN' }]
    : none;
}

/** "exploded under his car outside/advmod Zliten/obj", "outside/advmod Zliten/dep": what an adverb stands before is where. */
export function outsideTakenForAdverb(
  tree: Tree,
  { index, text, pos, head }: Token,
): readonly Edit[] {
  const place = tree.tokens[index + 1];
  if (!/^(outside|inside|near|across|opposite)$/u.test(text) || !/^(RB|JJ)$/u.test(pos))
    return none;
  if (place === undefined || !isProper(place) || place.ner === 'PERSON') return none;
  const name = tree.is(place.index, 'compound') ? place.head : place.index;
  const { head: holder, deprel } = tree.token(name);
  const isBeside = tree.is(index, 'advmod') && (head === name || head === holder);
  return isBeside && holder >= 0 && /^(obj|dep|appos)$/u.test(deprel)
    ? [
        { index, head: name, deprel: 'case', pos: 'IN' },
        { index: name, deprel: isVerb(tree.token(holder)) ? 'obl' : 'nmod' },
      ]
    : none;
}

/** "mortar and rocket fire", "fighter and remotely piloted aircraft": nouns without an article before a compound share its head. */
export function sharedCompoundHead(
  tree: Tree,
  { index, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || tree.children(index, 'det', 'amod', 'nmod', 'nmod:poss').length > 0)
    return none;
  const conjuncts = tree.children(index, 'conj');
  const last = conjuncts.at(-1);
  if (last === undefined || tree.child(last, 'compound', 'amod') === undefined) return none;
  const kindOf = (node: number): EntityKind | undefined =>
    vocabulary.kindOfNoun(tree.token(node).lemma.toLowerCase());
  const isOfEvent =
    tree.child(last, 'compound') !== undefined &&
    vocabulary.nounFrame(tree.token(index).lemma.toLowerCase()) === undefined &&
    eventNounFrame(tree, last, vocabulary) !== undefined;
  const isOfMachine =
    kindOf(last) === 'Equipment' &&
    [index, ...conjuncts.slice(0, -1)].some(
      (node) => tree.token(node).pos === 'NN' && kindOf(node) === 'Person',
    );
  if (!isOfEvent && !isOfMachine) return none;
  const { head, deprel } = tree.token(index);
  return [
    { index: last, head, deprel },
    ...movedTo(last, [index, ...conjuncts.slice(0, -1)], 'compound'),
    // The "and" stays within the name.
    ...movedTo(index, tree.children(last, 'cc')),
  ];
}

/** "try those/det responsible and protect/conj witnesses/obj": those are such already, and the verb behind them goes on with the first. */
export function thoseTakenForArticle(
  tree: Tree,
  { index: state, head: noun, pos }: Token,
): readonly Edit[] {
  const those = tree.tokens[state - 1];
  if (pos !== 'JJ' || those?.text !== 'those' || noun < state) return none;
  if (those.head !== noun || !tree.is(state, 'amod')) return none;
  const second = tree.children(state, 'conj').find((child) => isVerb(tree.token(child)));
  const { head: verb, deprel } = tree.token(noun);
  if (second === undefined || verb < 0 || second > noun) return none;
  return [
    { index: those.index, head: verb, deprel },
    { index: state, head: those.index },
    { index: second, head: verb, deprel: 'conj' },
    { index: noun, head: second, deprel: 'obj' },
  ];
}

/** "evacuated the wounded": a participle with an article and no noun is one. */
export function nominalisedParticiple(
  tree: Tree,
  { index, pos, text, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBN' && pos !== 'VBG' && pos !== 'JJ') return none;
  const article = tree.tokens[index - 1];
  // "those responsible" are those already.
  if (pos === 'JJ' && /^those$/iu.test(article?.text ?? '')) return none;
  if (
    article?.pos !== 'DT' ||
    head !== article.index ||
    !(tree.is(index, 'acl') || tree.is(index, 'amod') || tree.is(index, 'dep'))
  )
    return none;
  const rest = tree.children(article.index).filter((child) => child !== index);
  // "the wounded" are people, where "those wounded in the raid" are those to whom it was done.
  const isNoun = pos === 'VBN' && /^the$/iu.test(article.text) && tree.child(index) === undefined;
  // "the shelling of the town", "the shelling that followed": a deed, as any other event noun.
  const isOf = rest.some((child) => leadOf(tree, child, 'of') !== undefined);
  const isBare = tree.child(index, 'obj', 'xcomp', 'ccomp', 'nsubj') === undefined;
  const isEvent = isBare && vocabulary.nounFrame(text.toLowerCase()) !== undefined;
  const isDeed = pos === 'VBG' && (isOf || isEvent);
  return [
    {
      index,
      head: article.head,
      deprel: article.deprel,
      ...(isNoun ? { pos: 'NNS', lemma: text.toLowerCase() } : {}),
      ...(isDeed ? { pos: 'NN', lemma: text.toLowerCase() } : {}),
    },
    { index: article.index, head: index, deprel: 'det' },
    ...movedTo(index, rest),
    ...(isDeed ? relativeBehind(tree, index, article.head) : none),
  ];
}

/** "the shelling that/nsubj followed/ccomp": straight behind the deed, what it did. */
function relativeBehind(tree: Tree, deed: number, above: number): readonly Edit[] {
  const that = tree.tokens[deed + 1];
  const clause = that?.text === 'that' && tree.is(that.index, 'nsubj') ? that.head : -1;
  if (clause < 0 || tree.token(clause).head !== above) return none;
  return [
    { index: clause, head: deed, deprel: 'acl:relcl' },
    { index: deed + 1, pos: 'WDT' },
  ];
}

/** "designated by the United States": what has a preposition is no object. */
export function objectWithPreposition(tree: Tree, { index }: Token): readonly Edit[] {
  return tree.is(index, 'obj') &&
    tree.children(index, 'case').some((kase) => kase < index && tree.token(kase).pos === 'IN')
    ? [{ index, deprel: 'obl' }]
    : none;
}

/** "from Lagos to Tripoli/obl-of-Lagos", "from Syria into Lebanon": where they go is no part of where they come from. */
export function goalOfOrigin(tree: Tree, { index, head: origin }: Token): readonly Edit[] {
  if (origin < 0 || origin > index || !(tree.is(index, 'obl') || tree.is(index, 'nmod')))
    return none;
  const isGoal =
    isNoun(tree.token(index)) &&
    ['to', 'into', 'onto'].some((word) => leadOf(tree, index, word) !== undefined);
  if (!isGoal || leadOf(tree, origin, 'from') === undefined || isTemporal(tree, index)) return none;
  const { head } = tree.token(origin);
  return head < 0 ? none : [{ index, head, deprel: tree.token(origin).deprel }];
}

/** "held thirty of them in a school/nmod": those whom a pronoun means are known, and the phrase says where it is done to them. */
export function placeBehindPronoun(tree: Tree, { index, head: many }: Token): readonly Edit[] {
  if (!tree.is(index, 'nmod') || many < 0 || index < many || !tree.is(many, 'obj')) return none;
  if (!/^(in|at|near|from|to|on|inside|outside)$/u.test(prepositionOf(tree, index) ?? ''))
    return none;
  const isOfThem = tree
    .children(many, 'nmod')
    .some((child) => tree.token(child).pos === 'PRP' && leadOf(tree, child, 'of') !== undefined);
  return isOfThem ? [{ index, head: tree.token(many).head, deprel: 'obl' }] : none;
}

/** "threats by telephone from/nmod the rebels", "flown by air/obl to/nmod Goma": a bare means takes no phrase but one with "of". */
export function phraseOfMeans(tree: Tree, { index, head: means }: Token): readonly Edit[] {
  if (means < 0 || means > index || !tree.is(index, 'nmod')) return none;
  const by = leadOf(tree, means, 'by');
  const preposition = prepositionOf(tree, index);
  if (by !== means - 1 || tree.token(means).pos !== 'NN' || preposition === null) return none;
  const { head, deprel } = tree.token(means);
  if (head < 0 || /\bof$/u.test(preposition) || !/^(obl|nmod)$/u.test(deprel)) return none;
  return [{ index, head, deprel }];
}

/** "handed over to Panama/compound two men/obl": before a number ends the phrase of who gets them. */
export function recipientTakenIntoObject(
  tree: Tree,
  { index: recipient, head: object }: Token,
): readonly Edit[] {
  if (!tree.is(recipient, 'compound') || !isProper(tree.token(recipient))) return none;
  // "in the run-up to the June/compound 2 vote"
  if (isTemporal(tree, recipient)) return none;
  const number = tree.tokens[recipient + 1];
  const { head: verb, deprel } = tree.token(object);
  if (number === undefined || !/^(CD|DT)$/u.test(number.pos)) return none;
  if (number.head !== object && number.head !== recipient) return none;
  const to = tree.child(object, 'case');
  if (to === undefined || to > recipient || !/^(to|from)$/u.test(tree.token(to).text)) return none;
  // "handed over to a team from Berlin/compound 12 orphans/nmod"
  const isWithin = deprel === 'nmod' && tree.is(verb, 'obl') && verb < to;
  const giving = isWithin ? tree.token(verb).head : deprel === 'obl' ? verb : -1;
  if (giving < 0 || !isVerb(tree.token(giving)) || tree.child(giving, 'obj')) return none;
  return [
    { index: recipient, head: verb, deprel },
    { index: object, head: giving, deprel: 'obj' },
    { index: number.index, head: object, deprel: number.pos === 'CD' ? 'nummod' : 'det' },
    ...movedTo(
      recipient,
      tree.children(object).filter((child) => child < recipient),
    ),
  ];
}

/**
 * "the murder in Oslo on Friday/nmod of Carl Berg/nmod", "investigated the murder in Oslo/obl on Friday/obl of Carl Berg/nmod": a day of
 * the week is nobody's, so that "of" tells to whom the event before it was done.
 */
export function patientBehindDay(
  tree: Tree,
  { index: patient, head: day }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (day < 0 || tree.token(patient).deprel !== 'nmod') return none;
  if (!weekdays.includes(tree.token(day).text.toLowerCase())) return none;
  if (leadOf(tree, patient, 'of') !== tree.first(patient) || tree.first(patient) !== day + 1)
    return none;
  const event = tree.tokens.findLast(
    ({ index, lemma }) =>
      index < day &&
      isNoun(tree.token(index)) &&
      vocabulary.nounFrame(lemma.toLowerCase()) !== undefined,
  );
  if (
    event === undefined ||
    tree.children(event.index, 'nmod').some((child) => leadOf(tree, child, 'of'))
  )
    return none;
  const phrases = [day, ...tree.children(event.head < 0 ? event.index : event.head, 'obl')];
  return [
    { index: patient, head: event.index },
    ...movedTo(
      patient,
      tree.children(day, 'punct', 'appos').filter((child) => child > patient),
    ),
    ...movedTo(
      event.index,
      phrases.filter((phrase) => phrase > event.index && phrase <= day),
      'nmod',
    ),
  ];
}

/** What somebody gives: a closed class. */
const given = /^(offer|promise|pledge|proposal|invitation|threat|warning|gift)$/u;

/** "an offer of talks from the envoy/nmod": whoever offers stands behind "from", whatever stands between. */
export function giverBehindGift(tree: Tree, { index: giver, head: thing }: Token): readonly Edit[] {
  if (thing < 0 || !tree.is(giver, 'nmod') || leadOf(tree, giver, 'from') === undefined)
    return none;
  const { head: gift } = tree.token(thing);
  const isOfGift = tree.is(thing, 'nmod') && gift >= 0 && given.test(tree.token(gift).lemma);
  const isLed = leadOf(tree, thing, 'of') !== undefined || leadOf(tree, thing, 'to') !== undefined;
  return isOfGift && isLed ? [{ index: giver, head: gift }] : none;
}

/**
 * "left on Monday, two days after/mark seizing the port", "came ten days after/case the arrest/obj of a nurse": the preposition
 * leads in what came before, and the days say by how much.
 */
export function spanBeforeAfter(
  tree: Tree,
  { index: lead, text, head: span }: Token,
): readonly Edit[] {
  if (!/^(after|before)$/u.test(text) || span !== lead - 1 || !tree.is(span, 'obl')) return none;
  if (!/^(hour|day|week|month|year)$/u.test(tree.token(span).lemma)) return none;
  const { head: verb } = tree.token(span);
  const behind = [...tree.children(span), ...tree.children(verb)].find(
    (node) => node > lead && tree.first(node) === lead + 1,
  );
  if (behind === undefined || !/^(NN|VBG)/u.test(tree.token(behind).pos)) return none;
  const isDoing = isVerb(tree.token(behind));
  const places = tree
    .children(verb, 'obl')
    .filter(
      (node) => node > behind && /^(in|at|near|outside)$/u.test(prepositionOf(tree, node) ?? ''),
    );
  return [
    { index: behind, head: verb, deprel: isDoing ? 'advcl' : 'obl' },
    { index: lead, head: behind, deprel: isDoing ? 'mark' : 'case' },
    { index: span, head: behind, deprel: 'obl:npmod' },
    ...(isDoing ? [] : movedTo(behind, places, 'nmod')),
  ];
}
