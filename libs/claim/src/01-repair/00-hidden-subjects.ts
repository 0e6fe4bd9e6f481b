import type { Token, Tree } from '@whence/parse';
import { type Edit, movedTo, none } from './rewrite.js';
import {
  distances,
  isFiniteForm,
  isFiniteVerb,
  isNoun,
  isPronoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
  subjectRelation,
} from './word-class.js';

// Subjects that the parser took for something else.

const roughly = /^(around|about|over|nearly|almost|under)$/iu;

/** "Around/case 2,000 soldiers/obl are to arrive", "Between/case 5 and 10 men/obl fled": before a number it is no preposition. */
export function roughNumberOfSubject(
  tree: Tree,
  { index: noun, deprel, head }: Token,
): readonly Edit[] {
  if (deprel !== 'obl' && deprel !== 'root') return none;
  const about = tree.child(noun, 'case');
  const number = about === undefined ? undefined : tree.tokens[about + 1];
  if (about === undefined || number?.pos !== 'CD' || number.index > noun) return none;
  const isBetween =
    /^between$/iu.test(tree.token(about).text) && tree.tokens[number.index + 1]?.text === 'and';
  if (!isBetween && !roughly.test(tree.token(about).text)) return none;
  // "Between 12 and 15 soldiers/root died/acl on Monday"
  const isRoot = deprel === 'root' && isBetween;
  const verb = isRoot ? (tree.child(noun, 'acl') ?? -1) : head;
  if (verb < noun || !isVerb(tree.token(verb)) || isTemporal(tree, noun)) return none;
  // "Between 40 and 60 gunmen attacked the village/nsubj"
  const behind = tree.child(verb, 'nsubj', 'nsubj:pass');
  if (behind !== undefined && !(isBetween && behind > verb)) return none;
  const isPast = isRoot && tree.token(verb).pos === 'VBN';
  return [
    ...(isRoot
      ? [
          { index: verb, head: -1, deprel, ...(isPast ? { pos: 'VBD' } : {}) },
          ...movedTo(
            verb,
            tree.children(noun, 'punct', 'parataxis').filter((child) => child > verb),
          ),
        ]
      : []),
    ...(behind === undefined ? [] : [{ index: behind, deprel: 'obj' }]),
    { index: noun, head: verb, deprel: subjectRelation(tree, verb) },
    { index: about, head: number.index, deprel: 'advmod' },
  ];
}

/** "Fewer/dep than/case a dozen protesters/obl were detained": how many they were, and who. */
export function fewerThanSubject(
  tree: Tree,
  { index: fewer, text, head: verb }: Token,
): readonly Edit[] {
  if (!/^(fewer|less|more)$/iu.test(text) || verb < fewer || !isVerb(tree.token(verb))) return none;
  const than = tree.tokens[fewer + 1];
  const noun = than?.head ?? -1;
  if (than?.text !== 'than' || noun < than.index || noun > verb) return none;
  if (!tree.is(noun, 'obl') || tree.token(noun).head !== fewer) return none;
  if (tree.child(verb, 'nsubj', 'nsubj:pass') !== undefined) return none;
  return [
    { index: noun, head: verb, deprel: subjectRelation(tree, verb) },
    { index: fewer, head: noun, deprel: 'advmod' },
    { index: than.index, head: fewer, deprel: 'fixed' },
  ];
}

/** "According to two guards/obl, the gang's leader/appos, Omar Bello/appos, was warned": a verb without a subject has it there. */
export function subjectBehindSource(
  tree: Tree,
  { index: source, head: verb, deprel }: Token,
): readonly Edit[] {
  if (deprel !== 'obl' || verb < source || !isVerb(tree.token(verb))) return none;
  if (!prepositionOf(tree, source)?.startsWith('according') || !isFiniteVerb(tree, verb))
    return none;
  if (tree.child(verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl') !== undefined) return none;
  const [subject, ...others] = tree
    .children(source, 'appos')
    .filter((child) => tree.tokens[tree.first(child) - 1]?.text === ',');
  return subject === undefined
    ? none
    : [
        { index: subject, head: verb, deprel: subjectRelation(tree, verb) },
        ...movedTo(subject, others),
      ];
}

/** "A former spokesman/nsubj for the group, he/nsubj is suspected": what comes first says who he is. */
export function descriptionBeforePronoun(
  tree: Tree,
  { index: pronoun, deprel, head: verb }: Token,
): readonly Edit[] {
  if (verb < pronoun || !deprel.startsWith('nsubj') || !isPronoun(tree.token(pronoun))) return none;
  // "A native/ccomp of Gao, she was freed"
  const described = tree
    .children(verb, 'nsubj', 'nsubj:pass', 'ccomp', 'dep', 'parataxis')
    .find((child) => child < pronoun && isNoun(tree.token(child)));
  if (described === undefined || tree.child(described, 'nsubj', 'cop', 'case') !== undefined)
    return none;
  const isFirst = tree.first(described) === 0 && tree.child(described, 'det') !== undefined;
  return isFirst && tree.tokens[pronoun - 1]?.text === ','
    ? [{ index: described, head: pronoun, deprel: 'dislocated' }]
    : none;
}

/** "the lawmaker who last month/nsubj accused the navy": behind "who" a time is when he did it. */
export function timeTakenForSubject(
  tree: Tree,
  { index: time, head: verb }: Token,
): readonly Edit[] {
  if (!tree.is(time, 'nsubj') || verb < time || !isTemporal(tree, time)) return none;
  const who = tree.tokens[tree.first(time) - 1];
  if (who?.head !== verb || !/^(who|which|that)$/u.test(who.text)) return none;
  // "who last month pelted/VBN cars"
  const isBare = tree.token(verb).pos === 'VBN' && tree.child(verb, 'aux') === undefined;
  return isProper(tree.token(time)) || !(isFiniteForm(tree.token(verb).pos) || isBare)
    ? none
    : [
        { index: time, deprel: 'obl:tmod' },
        { index: who.index, deprel: subjectRelation(tree, verb) },
        ...(isBare ? [{ index: verb, pos: 'VBD' }] : []),
      ];
}

/** "by the prosecutor last Friday/nsubj, and police/conj sealed/acl the office": behind the comma and "and" stands who did the next. */
export function timeBesideSubject(
  tree: Tree,
  { index: time, head: second }: Token,
): readonly Edit[] {
  if (!tree.is(time, 'nsubj') || second < time || !isTemporal(tree, time)) return none;
  const doer = tree.children(time, 'conj').find((child) => child > time);
  const and = doer === undefined ? undefined : tree.child(doer, 'cc');
  const first = tree.ancestors(second).find((node) => isVerb(tree.token(node)));
  if (doer === undefined || and === undefined || first === undefined || first > time) return none;
  if (tree.tokens[and - 1]?.text !== ',' || isTemporal(tree, doer)) return none;
  if (!isVerb(tree.token(second)) || tree.last(doer) >= second) return none;
  return [
    { index: second, head: first, deprel: 'conj' },
    { index: doer, head: second, deprel: subjectRelation(tree, second) },
    { index: and, head: second },
    { index: time, head: first, deprel: 'obl:tmod' },
  ];
}

/** "On Monday the two/nummod discussed/amod trade/root": of a sentence without a verb, who and what they did. */
export function numberBeforeVerb(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.child(root, 'cop', 'nsubj')) return none;
  const verb = tree
    .children(root, 'amod')
    .find((child) => child < root && /^VB[DN]$/u.test(tree.token(child).pos));
  const article = tree.child(root, 'det');
  if (verb === undefined || article === undefined) return none;
  const number = tree.tokens[verb - 1];
  if (number?.pos !== 'CD' || number.head !== root || article !== verb - 2) return none;
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb, deprel: 'obj' },
    { index: number.index, head: verb, deprel: 'nsubj' },
    { index: article, head: number.index },
    ...movedTo(
      verb,
      tree.children(root).filter((child) => child < article || tree.token(child).text === '.'),
    ),
  ];
}

/** "Two miles/nsubj away a priest/nsubj was …": how far away it was does nothing. */
export function distanceTakenForSubject(
  tree: Tree,
  { index: distance, lemma, head: verb }: Token,
): readonly Edit[] {
  if (!tree.is(distance, 'nsubj') || !distances.test(lemma)) return none;
  const doer = tree
    .children(verb, 'nsubj', 'nsubj:pass')
    .find((child) => child > distance && child < verb);
  return doer === undefined ? none : [{ index: distance, deprel: 'obl:npmod' }];
}

/** "Breaking/amod ranks/nsubj, an officer/appos accused …": who acts stands before the verb with no comma between, and did first what opens the sentence. */
export function subjectBehindOpening(
  tree: Tree,
  { index: opening, pos, head: thing }: Token,
): readonly Edit[] {
  if (opening !== 0 || pos !== 'VBG' || thing < 0 || !tree.is(opening, 'amod')) return none;
  const { head: verb, deprel } = tree.token(thing);
  const comma = tree.child(thing, 'punct');
  const doer = tree.child(thing, 'appos');
  if (verb < 0 || !deprel.startsWith('nsubj') || doer === undefined) return none;
  if (comma === undefined || tree.first(doer) !== comma + 1) return none;
  if (tree.tokens.slice(doer, verb).some(({ text }) => text === ',')) return none;
  return [
    { index: doer, head: verb, deprel },
    { index: opening, head: verb, deprel: 'advcl' },
    { index: thing, head: opening, deprel: 'obj' },
    { index: comma, head: verb },
  ];
}

/**
 * "said 178 guards/obj held/acl hostage since last week/nsubj:pass had been freed/advcl": no week is freed, but those who were
 * held since.
 */
export function timeTakenForPatient(
  tree: Tree,
  { index: time, head: verb }: Token,
): readonly Edit[] {
  if (!tree.is(time, 'nsubj:pass') || verb < time || !isTemporal(tree, time)) return none;
  const since =
    leadOf(tree, verb, 'since') ?? leadOf(tree, verb, 'until') ?? leadOf(tree, verb, 'before');
  const { head: held } = tree.token(verb);
  if (since === undefined || since > time || held < 0 || !tree.is(verb, 'advcl')) return none;
  const people = tree.token(held).head;
  if (!tree.is(held, 'acl') || people < 0 || !isNoun(tree.token(people))) return none;
  const { head, deprel } = tree.token(people);
  if (head < 0 || !/^(obj|nsubj|dep)$/u.test(deprel) || !isVerb(tree.token(head))) return none;
  return [
    { index: verb, head, deprel: 'ccomp' },
    { index: people, head: verb, deprel: 'nsubj:pass' },
    { index: time, head: held, deprel: 'obl' },
    { index: since, head: time, deprel: 'case' },
  ];
}

/**
 * "Three nurses/root of the charity Tearfund/nsubj were killed/acl:relcl": one of the name is no "were", and no clause without
 * "who" hangs on the charity.
 */
export function manyBeforeName(
  tree: Tree,
  { index: name, pos, deprel, head: verb }: Token,
): readonly Edit[] {
  if (pos !== 'NNP' || !deprel.startsWith('nsubj') || verb < name || !tree.is(verb, 'acl:relcl'))
    return none;
  const { head: noun } = tree.token(verb);
  const { root } = tree;
  const isPlural = tree
    .children(verb, 'aux', 'aux:pass')
    .some((aux) => /^(were|are|have)$/u.test(tree.token(aux).text));
  const isBeside =
    noun === tree.first(name) - 1 &&
    tree.token(noun).pos === 'NN' &&
    tree.child(name, 'conj') === undefined;
  if (
    !isPlural ||
    !isBeside ||
    tree.token(root).pos !== 'NNS' ||
    !tree.ancestors(noun).includes(root)
  )
    return none;
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: root, head: verb, deprel: subjectRelation(tree, verb) },
    { index: name, head: noun, deprel: 'appos' },
    ...movedTo(verb, tree.children(root, 'punct')),
  ];
}

/** "Caving in to weeks of protests, the king/appos dismissed his cabinet": straight before a verb that has no subject stands who acts. */
export function subjectBehindComma(
  tree: Tree,
  { index: doer, deprel, head: other }: Token,
): readonly Edit[] {
  const verb = tree.root;
  if (deprel !== 'appos' || verb < doer || !isFiniteVerb(tree, verb)) return none;
  if (tree.child(verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl') !== undefined) return none;
  const comma = tree.first(doer) - 1;
  if (tree.tokens[comma]?.text !== ',' || tree.last(other) >= verb) return none;
  const between = tree.tokens.slice(tree.last(doer) + 1, verb);
  if (between.some(({ head, deprel: is }) => head !== verb || !/^(aux|advmod)/u.test(is)))
    return none;
  const opening = tree
    .children(verb)
    .filter((child) => child < doer && tree.is(child, 'xcomp') && tree.token(child).pos === 'VBG');
  return [
    { index: doer, head: verb, deprel: subjectRelation(tree, verb) },
    { index: comma, head: verb },
    ...movedTo(verb, opening, 'advcl'),
  ];
}
