import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  isFiniteForm,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
} from './word-class.js';
import { type Edit, inPlaceOf, movedTo, none } from './rewrite.js';

/** "fired tear gas and rubber/conj bullets/obj-of-rubber": no noun has an object, and the last of the two leads. */
export function nounTakenForItsObject(
  tree: Tree,
  { index, head: before, deprel }: Token,
): readonly Edit[] {
  if (deprel !== 'obj' || before !== index - 1 || !isNoun(tree.token(index))) return none;
  if (tree.token(before).pos !== 'NN') return none;
  const verb = tree.ancestors(before).find((node) => isVerb(tree.token(node)));
  return [
    ...inPlaceOf(tree, index, tree.token(before), 'compound'),
    // "… to disperse/advcl-of-rubber them"
    ...(verb === undefined ? [] : movedTo(verb, tree.children(before, 'advcl'))),
  ];
}

/**
 * "sold software to Saudi Arabia and the UAE": a noun stands beside the noun before "and", not beside the verb; "raided a bank and
 * killed two guards and the driver/dep": nor loosely behind an object.
 */
export function nounBesideVerb(tree: Tree, { index, head: verb }: Token): readonly Edit[] {
  const isLoose = tree.is(index, 'dep');
  // "and two/CD of his guards"
  const isSome = tree.token(index).pos === 'CD' && tree.child(index, 'nmod') !== undefined;
  const isHung = isLoose || tree.is(index, 'conj');
  if (verb < 0 || !isHung || !(isSome || isNoun(tree.token(index)))) return none;
  if (!isVerb(tree.token(verb)) || tree.child(index, 'nsubj', 'cop') !== undefined) return none;
  const and = tree.child(index, 'cc');
  if (and === undefined || and === 0) return none;
  const before = tree.token(and - 1).text === ',' ? and - 2 : and - 1;
  if (before < 0) return none;
  const first = [before, ...tree.ancestors(before)].find(
    (node) =>
      isNoun(tree.token(node)) && (isLoose ? tree.is(node, 'obj') : tree.token(node).head === verb),
  );
  if (first === undefined || first < verb) return none;
  // "took the town in April and the airport in May": no town stands beside a month.
  const beside =
    isTemporal(tree, first) && !isTemporal(tree, index) ? tree.child(verb, 'obj') : first;
  const isOrphaned = tree.child(index, 'orphan') !== undefined;
  return beside === undefined || isOrphaned ? none : [{ index, head: beside, deprel: 'conj' }];
}

/**
 * "Nurses, teachers/compound and bus/conj drivers/appos": of three in the plural the last has a word before it, and stands beside the
 * first two.
 */
export function lastOfThree(tree: Tree, { index: last, pos, head: first }: Token): readonly Edit[] {
  if (pos !== 'NNS' || first < 0 || !tree.is(last, 'appos')) return none;
  const second = tree
    .children(last, 'compound')
    .find((child) => tree.token(child).pos === 'NNS' && tree.tokens[child - 1]?.text === ',');
  const word = second === undefined ? undefined : tree.child(second, 'conj');
  if (second === undefined || word !== last - 1 || tree.token(first).pos !== 'NNS') return none;
  const and = [second, word].flatMap((node) => tree.children(node, 'cc'))[0];
  if (and !== word - 1) return none;
  return [
    { index: last, deprel: 'conj' },
    { index: second, head: first, deprel: 'conj' },
    { index: word, head: last, deprel: 'compound' },
    { index: and, head: last, deprel: 'cc' },
  ];
}

/** "…; Papua/dep and Fiji/nsubj dispatched/conj police": the verb is said of both, and stands beside neither. */
export function firstOfSubjects(
  tree: Tree,
  { index: verb, pos, head: first }: Token,
): readonly Edit[] {
  if (!isFiniteForm(pos) || first < 0 || !tree.is(verb, 'conj') || !tree.is(first, 'dep'))
    return none;
  const second = tree.child(verb, 'nsubj');
  const and = tree.child(verb, 'cc');
  const { head } = tree.token(first);
  if (second === undefined || and === undefined || head < 0 || head > first) return none;
  const isPair = isNoun(tree.token(first)) && and === first + 1 && tree.first(second) === and + 1;
  return isPair && /^[;,]$/u.test(tree.tokens[tree.first(first) - 1]?.text ?? '')
    ? [
        { index: verb, head, deprel: 'parataxis' },
        { index: first, head: verb, deprel: 'nsubj' },
        { index: second, head: first, deprel: 'conj' },
        { index: and, head: second },
      ]
    : none;
}

/** "Congo and Costa Rica", "Hamid and Rashid Karzai": the "and" stands between two names, not within one. */
export function andBeforeLongName(
  tree: Tree,
  { index: last, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const part = tree.tokens[last - 1];
  if (part === undefined || !isProper(tree.token(last)) || !tree.is(part.index, 'conj'))
    return none;
  const first = part.head;
  if (first < 0 || tree.token(first).head !== last || !tree.is(first, 'compound')) return none;
  const arePersons =
    part.index === first + 2 &&
    [first, part.index, last].every((node) => tree.token(node).ner === 'PERSON');
  if (vocabulary.country(`${part.text} ${tree.token(last).text}`) === undefined && !arePersons)
    return none;
  return [
    { index: first, head, deprel },
    { index: last, head: first, deprel: 'conj' },
    { index: part.index, head: last, deprel: 'compound' },
    ...movedTo(last, tree.children(part.index, 'cc')),
    ...movedTo(first, tree.children(last, 'case')),
  ];
}

/** "Iraq, Syria/appos and Jordan": one name is not another where "and" a third one follows. */
export function nameTakenForApposition(
  tree: Tree,
  { index, text, ner, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const before = tree.tokens[tree.first(index) - 1]?.text;
  if (head < 0 || !/^(appos|dep)$/u.test(tree.token(index).deprel) || before !== ',') return none;
  const third = tree
    .children(index, 'conj')
    .find((child) => isProper(tree.token(child)) && tree.child(child, 'cc') !== undefined);
  const first = tree.token(head);
  const areCountries =
    vocabulary.country(text) !== undefined && vocabulary.country(first.text) !== undefined;
  // "Omar Bello, Awa Ba/ORGANIZATION and Ali Sy"
  const isLongName =
    third !== undefined &&
    tree.token(third).ner === 'PERSON' &&
    tree.child(index, 'compound') !== undefined;
  const arePeople =
    first.ner === 'PERSON' && (ner === 'PERSON' || (isProper(tree.token(index)) && isLongName));
  const isPair = third !== undefined && (areCountries || arePeople) && isProper(first);
  return isPair
    ? [
        { index, head, deprel: 'conj' },
        { index: third, head },
      ]
    : none;
}

/** "King Hassan of Morocco and President Bendjedid/conj of Algeria", "Anna Diaz of the Unity Party and Paul Roth/conj": people stand beside people. */
export function personBesidePerson(
  tree: Tree,
  { index, ner, head: place }: Token,
): readonly Edit[] {
  if (place < 0 || ner !== 'PERSON' || !tree.is(index, 'conj')) return none;
  const { ner: kind, head: person } = tree.token(place);
  const isOf = /^(LOCATION|ORGANIZATION)$/u.test(kind) && tree.is(place, 'nmod') && person >= 0;
  return isOf && tree.token(person).ner === 'PERSON' ? [{ index, head: person }] : none;
}

/** "areas held by the army or by/case ISIL/conj-of-areas": with the same preposition a noun stands beside the one that has it. */
export function besideItsLike(tree: Tree, { index, head: first }: Token): readonly Edit[] {
  if (first < 0 || !tree.is(index, 'conj') || !isNoun(tree.token(index))) return none;
  const preposition = prepositionOf(tree, index);
  if (preposition === null || prepositionOf(tree, first) === preposition) return none;
  const like = tree.tokens.findLast(
    (word) =>
      word.index > first &&
      word.index < tree.first(index) &&
      isNoun(word) &&
      !isTemporal(tree, word.index) &&
      prepositionOf(tree, word.index) === preposition,
  );
  return like === undefined ? none : [{ index, head: like.index }];
}

/** "Two were killed and five wounded in a raid/obl near Gao on Monday": both in the raid. */
export function eventOfBoth(
  tree: Tree,
  { index: event, lemma, head: second }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (second < 0 || event < second || !tree.is(event, 'obl') || !tree.is(second, 'conj'))
    return none;
  if (leadOf(tree, event, 'in') === undefined) return none;
  if (vocabulary.nounFrame(lemma.toLowerCase()) === undefined) return none;
  const { head: first } = tree.token(second);
  const isFull = tree.child(second, 'nsubj', 'nsubj:pass') !== undefined;
  const isPassive = first >= 0 && tree.child(first, 'aux:pass') !== undefined;
  if (!isFull || !isPassive || tree.token(second).pos !== 'VBN') return none;
  return tree.child(first, 'obl', 'obj', 'advcl') === undefined
    ? movedTo(
        first,
        tree.children(second, 'obl').filter((child) => child >= event),
      )
    : none;
}

/** "said six were killed and identified/conj one as Omar Bello": whoever was killed names nobody, the speaker does. */
export function namedBySpeaker(
  tree: Tree,
  { index, pos, lemma, head: content }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (content < 0 || !/^(identify|name)$/u.test(lemma) || !tree.is(index, 'conj')) return none;
  const { head: said } = tree.token(content);
  if (
    said < 0 ||
    !/^(ccomp|dep)$/u.test(tree.token(content).deprel) ||
    tree.child(content, 'aux:pass') === undefined
  )
    return none;
  const object = tree.child(index, 'obj');
  if (object === undefined || tree.child(index, 'nsubj', 'aux') !== undefined) return none;
  if (vocabulary.reportingVerb(tree.token(said).lemma.toLowerCase()) === undefined) return none;
  const as = tree
    .children(object, 'nmod')
    .filter((child) => leadOf(tree, child, 'as') !== undefined);
  return [
    { index, head: said, ...(pos === 'VBN' ? { pos: tree.token(said).pos } : {}) },
    ...movedTo(index, as, 'obl'),
  ];
}

/** "men allied with the army killed Omar Bello, a clerk, and two/conj of his sons": what stands behind the object goes with it. */
export function conjunctOverVerb(tree: Tree, { index, pos, head, deprel }: Token): readonly Edit[] {
  if (deprel !== 'conj' || head < 0 || !/^(CD|NN.*)$/u.test(pos)) return none;
  if (tree.child(index, 'nsubj', 'cop', 'orphan') !== undefined) return none;
  const verb = [head, ...tree.ancestors(head)].find(
    (node) => isVerb(tree.token(node)) && node < index && node >= head,
  );
  if (verb === undefined) return none;
  const object = tree.child(verb, 'obj');
  const and = tree.child(index, 'cc');
  if (object === undefined || object < verb || object > index || and === undefined) return none;
  return and === tree.first(index) && tree.tokens[and - 1]?.text === ','
    ? [{ index, head: object }]
    : none;
}

/** "Thai/nsubj and Cambodian/amod troops/conj": those of two countries are of one kind. */
export function peopleOfBoth(
  tree: Tree,
  { index: first, text, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const troops = tree.child(first, 'conj');
  const and = tree.tokens[first + 1];
  const second = tree.tokens[first + 2];
  if (troops === undefined || second === undefined || and?.pos !== 'CC') return none;
  const tellsPeople = (word: string): boolean => vocabulary.country(word)?.as === 'demonym';
  if (!tellsPeople(text) || !tellsPeople(second.text) || second.head !== troops) return none;
  if (troops !== second.index + 1 || tree.token(troops).pos !== 'NNS') return none;
  return [
    { index: troops, head, deprel },
    { index: first, head: troops, deprel: 'amod', pos: 'JJ' },
    { index: second.index, head: first, deprel: 'conj', pos: 'JJ' },
    { index: and.index, head: second.index },
    ...movedTo(
      troops,
      tree.children(first).filter((child) => child !== troops && child !== and.index),
    ),
  ];
}

/**
 * "received cash from Qatar and weapons/conj-of-Qatar from Turkey": a thing with a phrase of its own of the same preposition stands beside
 * the other thing, and not beside whoever it came from.
 */
export function objectWithItsOwnPhrase(
  tree: Tree,
  { index: second, head: party }: Token,
): readonly Edit[] {
  if (!tree.is(second, 'conj') || party < 0 || party > second) return none;
  const { pos } = tree.token(second);
  if (!/^NNS?$/u.test(pos) || !isProper(tree.token(party)) || !tree.is(party, 'obl')) return none;
  const preposition = prepositionOf(tree, party);
  const own = tree.tokens[second + 1];
  if (preposition === null || own?.text !== preposition || own.pos !== 'IN') return none;
  const first = tree.child(tree.token(party).head, 'obj');
  if (first === undefined || first > party || !isProper(tree.token(own.head))) return none;
  return [
    { index: second, head: first },
    { index: party, head: first, deprel: 'nmod' },
    { index: own.head, head: second, deprel: 'nmod' },
  ];
}

/** "Togo and Karabakh/conj Armenian forces/nsubj agreed": a name straight before a second subject is part of it. */
export function nameBeforeSubject(
  tree: Tree,
  { index: subject, deprel, head: verb, pos }: Token,
): readonly Edit[] {
  if (deprel !== 'nsubj' || !pos.startsWith('NN') || !isVerb(tree.token(verb))) return none;
  const name = tree.tokens[tree.first(subject) - 1];
  if (name === undefined || !isProper(name) || !tree.is(name.index, 'conj')) return none;
  const first = name.head;
  if (tree.token(first).head !== verb || !tree.is(first, 'nsubj')) return none;
  return [
    { index: subject, head: first, deprel: 'conj' },
    { index: name.index, head: subject, deprel: 'compound' },
    ...movedTo(subject, tree.children(name.index, 'cc')),
  ];
}

/**
 * "a gun battle between police/compound and gang/conj members/nmod": behind "between" stand two, and the second has the word before it for
 * itself.
 */
export function betweenTwo(tree: Tree, { index: last, head, deprel }: Token): readonly Edit[] {
  const between = leadOf(tree, last, 'between');
  if (between === undefined || deprel !== 'nmod' || tree.child(last, 'conj') !== undefined)
    return none;
  const first = tree
    .children(last, 'compound')
    .find((child) => tree.child(child, 'conj') === last - 1);
  if (first === undefined || !isNoun(tree.token(first))) return none;
  const word = last - 1;
  const and = [first, word].flatMap((node) => tree.children(node, 'cc'))[0];
  if (and !== word - 1 || and - 1 !== first) return none;
  return [
    { index: first, head, deprel },
    { index: last, head: first, deprel: 'conj' },
    { index: word, head: last, deprel: 'compound' },
    { index: and, head: last, deprel: 'cc' },
    { index: between, head: first },
    ...movedTo(
      first,
      tree.children(last).filter((child) => child > between && child < first),
    ),
  ];
}
