import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, inPlaceOf, movedTo, none } from './rewrite.js';
import { isFiniteVerb, isNoun, isTemporal, leadOf, subjectRelation } from './word-class.js';

// Dates taken for parts of what stands beside them.

/**
 * "Until 2019/root the city was held/acl:relcl", "Until/dep 2020/nsubj:pass the town was held": the time at the head of a sentence
 * is that of its clause.
 */
export function timeBehindUntil(tree: Tree): readonly Edit[] {
  if (!/^(Until|Since)$/u.test(tree.tokens[0]?.text ?? '') || !isTemporal(tree, 1)) return none;
  const time = tree.token(1);
  const isRoot = time.head < 0;
  const verb = isRoot ? tree.child(1, 'acl:relcl') : time.head;
  if (verb === undefined || verb < 2 || !(isRoot || time.deprel.startsWith('nsubj'))) return none;
  const subject = tree
    .children(verb, 'nsubj', 'nsubj:pass')
    .find((child) => child > 1 && child < verb);
  if (subject === undefined) return none;
  return [
    ...(isRoot ? [{ index: verb, head: -1, deprel: 'root' }] : []),
    { index: 1, head: verb, deprel: 'obl' },
    { index: 0, head: 1, deprel: 'case' },
    ...movedTo(verb, isRoot ? tree.children(1).filter((child) => child > 1 && child !== verb) : []),
  ];
}

/**
 * "Five drivers held/advcl since/mark May/nsubj:pass have been freed/advcl": what stands behind "since" is a time, and those who were held
 * are those of whom the rest is told.
 */
export function timeBehindParticiple(
  tree: Tree,
  { index: since, text, head: main }: Token,
): readonly Edit[] {
  const done = tree.token(main).head;
  const time = tree.child(main, 'nsubj', 'nsubj:pass');
  if (!/^(since|until)$/u.test(text) || main < since || time !== since + 1 || done < 0) return none;
  if (!isTemporal(tree, time) || done > since || !isFiniteVerb(tree, main)) return none;
  const whom = tree.child(done, 'nsubj', 'nsubj:pass');
  const { pos, head, deprel } = tree.token(done);
  if (whom === undefined || whom > done || !/^VB[DN]$/u.test(pos)) return none;
  if (tree.child(done, 'aux', 'aux:pass') !== undefined) return none;
  return [
    { index: main, head, deprel },
    { index: whom, head: main, deprel: tree.token(time).deprel },
    { index: done, head: whom, deprel: 'acl', pos: 'VBN' },
    { index: time, head: done, deprel: 'obl' },
    { index: since, head: time, deprel: 'case' },
  ];
}

/** "the colonel, who/dep until/mark recently led the unit": behind "who" a time with its preposition is when he did it. */
export function timeBehindWho(
  tree: Tree,
  { index: until, text, head: verb }: Token,
): readonly Edit[] {
  if (!/^(until|since)$/u.test(text) || !tree.is(until, 'mark') || verb < until) return none;
  const who = tree.tokens[until - 1];
  if (!/^(who|which)$/u.test(who?.text ?? '') || who?.deprel !== 'dep') return none;
  const time = tree
    .children(verb, 'nsubj', 'advmod')
    .find((child) => tree.first(child) === until + 1 && child < verb);
  if (time === undefined || !isFiniteVerb(tree, verb)) return none;
  if (!isTemporal(tree, time) && tree.token(time).text !== 'recently') return none;
  return [
    { index: until, head: time, deprel: 'case' },
    { index: time, head: verb, deprel: 'obl' },
    { index: who.index, head: verb, deprel: subjectRelation(tree, verb) },
    ...mainClauseBehind(tree, verb, who),
  ];
}

/** "Awa Ba/root, who/dep until March led/advcl it, fled/acl:relcl": what is said of her stands behind both commas. */
function mainClauseBehind(tree: Tree, verb: number, who: Token): readonly Edit[] {
  const { head: main } = tree.token(verb);
  const name = main < 0 ? -1 : tree.token(main).head;
  if (who.head !== main || name < 0 || !tree.is(main, 'acl:relcl')) return none;
  const { head, deprel } = tree.token(name);
  return [
    { index: main, head, deprel },
    { index: name, head: main, deprel: subjectRelation(tree, main) },
    { index: verb, head: name, deprel: 'acl:relcl' },
  ];
}

/** "Ahmad, a member/appos of the group until 2019/obl, now leads it": within the commas that set off who somebody is, it is since or until when. */
export function timeOfDescription(
  tree: Tree,
  { index: time, deprel, head: verb }: Token,
): readonly Edit[] {
  if (deprel !== 'obl' || verb < time || !isTemporal(tree, time)) return none;
  const until = tree.child(time, 'case');
  if (until === undefined || !/^(until|since|from)$/u.test(tree.token(until).text)) return none;
  if (tree.tokens[tree.last(time) + 1]?.text !== ',') return none;
  const subject = tree.child(verb, 'nsubj', 'nsubj:pass');
  const described =
    subject === undefined
      ? undefined
      : tree.children(subject, 'appos').find((child) => child < time);
  const isWithin = described !== undefined && tree.last(described) === tree.first(time) - 1;
  return isWithin ? [{ index: time, head: described, deprel: 'nmod' }] : none;
}

/** "By the time/compound rescuers/nsubj came, 12 had died": "by the time" leads the clause, and is no part of who came. */
export function timeTakenIntoSubject(
  tree: Tree,
  { index: time, text, head: subject }: Token,
): readonly Edit[] {
  if (text !== 'time' || !tree.is(time, 'compound') || subject < time) return none;
  const [by, the] = [tree.tokens[time - 2], tree.tokens[time - 1]];
  if (the?.text !== 'the' || !/^by$/iu.test(by?.text ?? '') || by === undefined) return none;
  const { head: verb } = tree.token(subject);
  if (by.head !== verb || !tree.is(by.index, 'mark')) return none;
  return [
    { index: time, head: verb, deprel: 'obl' },
    { index: the.index, head: time },
    { index: by.index, head: time, deprel: 'case' },
  ];
}

/** "said on Friday/obl they had arrested/ccomp the man": the day right behind the saying is that of the saying. */
export function dayOfSaying(
  tree: Tree,
  { index: time, deprel, head: content }: Token,
): readonly Edit[] {
  if (!/^obl(:tmod)?$/u.test(deprel) || content < time || !isTemporal(tree, time)) return none;
  const { head: saying } = tree.token(content);
  if (!tree.is(content, 'ccomp') || saying < 0 || tree.first(time) !== saying + 1) return none;
  const subject = tree.child(content, 'nsubj', 'nsubj:pass');
  const isBefore = subject !== undefined && tree.first(subject) === tree.last(time) + 1;
  return isBefore && subject < content ? [{ index: time, head: saying }] : none;
}

/**
 * "A court/root in Minsk on Tuesday/nmod jailed/amod Ivan Petrov/nmod for ten years": behind the day stands what they did on it, and no
 * adjective.
 */
export function deedBehindDay(
  tree: Tree,
  { index: verb, pos, deprel, head: object }: Token,
): readonly Edit[] {
  const { root: doer } = tree;
  const day = verb - 1;
  if (pos !== 'VBN' || deprel !== 'amod' || object < verb || doer < 0 || doer >= day) return none;
  if (!isTemporal(tree, day) || leadOf(tree, day, 'on') === undefined) return none;
  if (!isNoun(tree.token(doer)) || tree.child(doer, 'cop', 'nsubj') !== undefined) return none;
  if (tree.tokens.slice(0, verb).some(({ index }) => isFiniteVerb(tree, index))) return none;
  const outer = (node: number): readonly Edit[] =>
    tree
      .children(node)
      .filter((child) => child > verb && child !== object)
      .map((index) => ({ index, head: verb, ...relationOnVerb(tree, index, doer) }));
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBD' },
    { index: doer, head: verb, deprel: 'nsubj' },
    { index: object, head: verb, deprel: 'obj' },
    { index: day, head: verb, deprel: 'obl' },
    ...outer(doer),
    ...outer(day).map((edit) =>
      tree.is(edit.index, 'appos') ? { index: edit.index, head: object } : edit,
    ),
    ...tree
      .children(object, 'nmod')
      .filter((child) => leadOf(tree, child, 'of') !== undefined)
      .map((index) => ({ index, head: verb, deprel: 'obl' })),
  ];
}

/** "ADF rebels/nsubj 4 March/dep killed 20": a day without preposition right before the verb says no more of who acts. */
export function bareDayBeforeVerb(
  tree: Tree,
  { index: month, deprel, head: doer }: Token,
): readonly Edit[] {
  if (!/^(dep|appos)$/u.test(deprel) || !isTemporal(tree, month) || doer > month) return none;
  const verb = month + 1;
  if (doerBefore(tree, month)?.index !== doer || doer === month - 1) return none;
  if (!isFiniteVerb(tree, verb) || tree.token(doer).head !== verb) return none;
  return tree.is(doer, 'nsubj') ? [{ index: month, head: verb, deprel: 'obl:tmod' }] : none;
}

/**
 * "ADF rebels/compound 4 March/nsubj overran a base", "President Goïta/root 6 March/nsubj dismissed/dep him": who stands before a day without
 * preposition does what follows it, and the day is when.
 */
export function doerBeforeBareDay(
  tree: Tree,
  { index: month, deprel, head: verb }: Token,
): readonly Edit[] {
  if (!deprel.startsWith('nsubj') || verb < month || !isTemporal(tree, month)) return none;
  const doer = doerBefore(tree, month);
  if (doer === undefined || doer.index === month - 1) return none;
  if (!isNoun(doer) || isTemporal(tree, doer.index)) return none;
  const isName = doer.head === month && doer.deprel === 'compound';
  const isAbove = tree.token(verb).head === doer.index;
  if (!isName && !isAbove) return none;
  const inName = tree.children(month).filter((child) => child < doer.index);
  const behind = tree.children(doer.index).filter((child) => child > month && child !== verb);
  return [
    ...(isAbove ? [{ index: verb, head: doer.head, deprel: doer.deprel }] : []),
    { index: doer.index, head: verb, deprel: subjectRelation(tree, verb) },
    { index: month, head: verb, deprel: 'obl:tmod' },
    { index: month - 1, head: month, deprel: 'nummod' },
    ...movedTo(doer.index, isName ? inName : []),
    ...movedTo(verb, isAbove ? behind : []),
  ];
}

/** The last word before the numbers of a date, and before what stands there in brackets: "Rapid Support Forces (RSF) 9-11 May". */
function doerBefore(tree: Tree, month: number): Token | undefined {
  const before = (end: number, skipped: RegExp): Token | undefined =>
    tree.tokens.findLast(({ index, text }) => index < end && !skipped.test(text));
  const last = before(month, /^[\d–-]+$/u);
  if (last?.text !== ')') return last;
  const bracket = tree.tokens.findLast(({ index, text }) => index < last.index && text === '(');
  return bracket === undefined ? undefined : tree.tokens[bracket.index - 1];
}

/** "announced a truce but hours/nsubj:pass later was blamed/conj for a raid": how long after is no one who acts. */
export function spanBeforeLater(
  tree: Tree,
  { index: span, lemma, deprel, head: verb }: Token,
): readonly Edit[] {
  if (!deprel.startsWith('nsubj') || !tree.is(verb, 'conj') || verb < span) return none;
  if (!/^(minute|hour|day|week|month|year)$/u.test(lemma)) return none;
  const later = tree.tokens[span + 1];
  if (later === undefined || !/^(later|earlier|afterwards|before)$/u.test(later.text)) return none;
  return [
    { index: span, deprel: 'obl:npmod', head: later.index },
    { index: later.index, head: verb, deprel: 'advmod' },
  ];
}

/** What hung on a noun, hung on its verb: "of crimes", "and sentenced/acl him". */
function relationOnVerb(tree: Tree, node: number, doer: number): { readonly deprel?: string } {
  if (tree.is(node, 'nmod')) return { deprel: 'obl' };
  const isSecond = tree.token(node).head === doer && tree.tokens[tree.first(node)]?.pos === 'VBD';
  return isSecond && tree.tokens[node - 1]?.pos === 'CC' ? { deprel: 'conj' } : {};
}

/** "the 2019/obl shelling/amod of Donetsk": behind the year stands what happened in it. */
export function yearTakenForEvent(
  tree: Tree,
  { index: event, text, pos, head: year }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || year !== event - 1 || !/^(1[89]|20)\d\d$/u.test(tree.token(year).text))
    return none;
  if (vocabulary.nounFrame(text) === undefined || tree.child(year, 'det') === undefined)
    return none;
  const [name, ...others] = inPlaceOf(tree, event, tree.token(year), 'nummod');
  return name === undefined ? none : [{ ...name, pos: 'NN', lemma: text }, ...others];
}
