import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { verbOfGerund } from './02-gerunds.js';
import {
  isBehindComma,
  isFiniteForm,
  isNoun,
  isProper,
  isSpelt,
  isTemporal,
  isVerb,
  leadOf,
  subjectRelation,
} from './word-class.js';
import { outcomes } from './02-participles.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Deeds that stand late, behind a participle, a clause or a comma that has taken them for its own.

/** Verbs of going that take no object, and so are done to nobody. */
const goes = /^(cross|enter|arrive|flee|head|move|travel|march|advance|drive|sail|fly|pass|land)$/u;

/**
 * "Vehicles carrying/root hostages/obj crossed/acl into Egypt", "lorries/root loaded/acl with cement crossed/acl from Iran", "trucks
 * carrying/root patients/nsubj crossed/ccomp": what is carried crosses nothing by itself; the vehicles do.
 */
export function goingBehindLoad(
  tree: Tree,
  { index: going, pos, lemma, deprel, head }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || head < 0 || !goes.test(lemma)) return none;
  const load = going - 1;
  const isClause =
    deprel === 'ccomp' &&
    tree.child(going, 'nsubj') === load &&
    tree.child(head, 'obj') === undefined;
  const participle = isClause ? head : tree.token(load).head;
  if (
    !isClause &&
    (deprel !== 'acl' || head !== load || !/^(obj|obl)$/u.test(tree.token(load).deprel))
  )
    return none;
  if (participle < 0 || !/^VB[GN]$/u.test(tree.token(participle).pos)) return none;
  const isRoot = tree.token(participle).head < 0;
  const doer = isRoot ? tree.child(participle, 'nsubj') : tree.token(participle).head;
  const top = isRoot ? participle : doer;
  if (doer === undefined || doer !== participle - 1 || top === undefined) return none;
  if (tree.token(top).head >= 0 || tree.child(participle, 'aux', 'aux:pass', 'mark') !== undefined)
    return none;
  const isWhither = tree
    .children(going, 'obl')
    .some((child) =>
      ['into', 'to', 'from', 'through'].some((lead) => leadOf(tree, child, lead) !== undefined),
    );
  if (!isWhither || tree.child(going, 'aux', 'aux:pass', 'mark', 'obj') !== undefined) return none;
  return [
    { index: going, head: -1, deprel: 'root', pos: 'VBD' },
    { index: doer, head: going, deprel: 'nsubj' },
    { index: participle, head: doer, deprel: 'acl' },
    ...(isClause ? [{ index: load, head: participle, deprel: 'obj' }] : []),
    ...movedTo(
      going,
      tree.children(top).filter((child) => child > going || (isRoot && child < doer)),
    ),
  ];
}

/** "The gang/root that runs/acl:relcl the prison/nsubj freed/ccomp two men": what it runs is the prison, and the gang freed them. */
export function deedBehindRelative(
  tree: Tree,
  { index: deed, pos, deprel, head: remark }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBD' || deprel !== 'ccomp' || remark < 0 || !tree.is(remark, 'acl:relcl'))
    return none;
  const { head: root, lemma } = tree.token(remark);
  const object = tree.child(deed, 'nsubj');
  if (tree.token(root).head >= 0 || !isNoun(tree.token(root)) || object === undefined) return none;
  if (tree.child(root, 'cop', 'nsubj') !== undefined || tree.child(deed, 'mark') !== undefined)
    return none;
  const who = tree.child(remark, 'nsubj');
  const isWho = who !== undefined && /^(who|that|which)$/u.test(tree.token(who).text);
  if (!isWho || vocabulary.reportingVerb(lemma) !== undefined) return none;
  if (tree.first(object) !== remark + 1 || object !== deed - 1) return none;
  return [
    { index: deed, head: -1, deprel: 'root' },
    { index: root, head: deed, deprel: subjectRelation(tree, deed) },
    { index: object, head: remark, deprel: 'obj' },
    ...movedTo(
      deed,
      tree.children(root).filter((child) => child > deed),
    ),
  ];
}

/** "shot up a car, wounding/dep the driver, then fled/dep": the last deed is one of the same, and wounds nobody. */
export function deedBehindThen(
  tree: Tree,
  { index, pos, deprel, head: first }: Token,
): readonly Edit[] {
  if (!isFiniteForm(pos) || deprel !== 'dep' || first < 0 || tree.token(first).pos !== pos)
    return none;
  const then = tree.tokens[index - 1];
  if (then?.text !== 'then' || tree.tokens[index - 2]?.text !== ',') return none;
  if (tree.child(index, 'nsubj', 'aux', 'mark') !== undefined) return none;
  return [
    { index, deprel: 'conj' },
    ...movedTo(
      first,
      tree
        .children(index, 'dep')
        .filter((child) => child < then.index && tree.token(child).pos === 'VBG'),
      'advcl',
    ),
  ];
}

/** "fought over a town, displacing/NN 40,000 people/parataxis": behind a comma and before people it tells what came of it. */
export function outcomeTakenForNoun(
  tree: Tree,
  { index, text, pos, deprel, head: people }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^NNP?$/u.test(pos) || !text.endsWith('ing') || people < index) return none;
  if (!/^(dep|compound|amod)$/u.test(deprel) || tree.tokens[index - 1]?.text !== ',') return none;
  const lemma = verbOfGerund(text.toLowerCase(), vocabulary);
  const { head: verb, deprel: relation } = tree.token(people);
  if (lemma === undefined || !outcomes.test(lemma) || verb < 0 || verb > index) return none;
  if (!/^(parataxis|appos|dep|obj|conj)$/u.test(relation) || !isVerb(tree.token(verb))) return none;
  return [
    { index, head: verb, deprel: 'advcl', pos: 'VBG', lemma },
    { index: people, head: index, deprel: 'obj' },
  ];
}

/** "fired at by/RB unknown/amod men/obj": behind a passive with its preposition "by" leads who did it. */
export function agentBehindStranded(tree: Tree, { index: by, text, head }: Token): readonly Edit[] {
  if (text !== 'by' || !tree.is(by, 'advmod') || head < by) return none;
  const doer = tree.is(head, 'amod') ? tree.token(head).head : head;
  const { head: verb, deprel } = tree.token(doer);
  const isDone = verb >= 0 && verb < by && tree.child(verb, 'aux:pass') !== undefined;
  if (!isDone || deprel !== 'obj' || !isNoun(tree.token(doer))) return none;
  const at = tree.tokens[by - 1];
  return [
    { index: by, head: doer, deprel: 'case', pos: 'IN' },
    { index: doer, deprel: 'obl' },
    ...(at?.head === verb && at.pos === 'IN' ? [{ index: at.index, deprel: 'advmod' }] : []),
  ];
}

/** "told the team that guards/VBZ at the camp had beaten them": people in the plural, and no verb. */
export function peopleBeforeAuxiliary(
  tree: Tree,
  { index: people, pos, lemma, deprel, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBZ' || deprel !== 'csubj' || verb < people) return none;
  if (vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Person') return none;
  if (tree.child(people, 'obj', 'aux', 'ccomp', 'xcomp') !== undefined) return none;
  if (tree.child(verb, 'aux', 'aux:pass') === undefined) return none;
  const isThat = (node: number): boolean => node === people - 1 && tree.token(node).text === 'that';
  if (!tree.children(people, 'nsubj').every(isThat)) return none;
  return [
    { index: people, deprel: subjectRelation(tree, verb), pos: 'NNS' },
    ...tree.children(people, 'obl').map((index) => ({ index, deprel: 'nmod' })),
    ...tree
      .children(verb, 'dep')
      .filter(isThat)
      .map((index) => ({ index, deprel: 'mark', pos: 'IN' })),
    ...tree
      .children(people, 'nsubj')
      .map((index) => ({ index, head: verb, deprel: 'mark', pos: 'IN' })),
  ];
}

/** "paraded before the press/obl five youths/dep": what is long stands behind the phrase, and is what it was done to. */
export function objectBehindPhrase(
  tree: Tree,
  { index: object, deprel, head: phrase }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'dep' || phrase < 0 || !tree.is(phrase, 'obl') || !isNoun(tree.token(object)))
    return none;
  const { head: verb } = tree.token(phrase);
  if (!isFiniteForm(tree.token(verb).pos) || tree.first(object) !== phrase + 1) return none;
  if (tree.child(object, 'nummod') === undefined || tree.child(object, 'case') !== undefined)
    return none;
  if (tree.child(verb, 'obj', 'ccomp', 'aux:pass') !== undefined || isBehindComma(tree, object))
    return none;
  const isDone = vocabulary
    .verbFrames(tree.token(verb).lemma)
    .some((frame) => frame.directObject === 'object');
  return isDone ? [{ index: object, head: verb, deprel: 'obj' }] : none;
}

/** "let the women go but marched/conj the men off": in another form than "go", it is done by who let them. */
export function deedBehindLet(
  tree: Tree,
  { index, pos, deprel, head: bare }: Token,
): readonly Edit[] {
  if (pos !== 'VBD' || deprel !== 'conj' || bare < 0 || !/^VBP?$/u.test(tree.token(bare).pos))
    return none;
  const { head: verb, deprel: relation } = tree.token(bare);
  if (relation !== 'ccomp' || verb < 0 || tree.token(verb).pos !== 'VBD') return none;
  return /^(let|make|help)$/u.test(tree.token(verb).lemma) &&
    tree.child(index, 'nsubj') === undefined
    ? [
        { index, head: verb },
        ...movedTo(
          index,
          tree.children(bare, 'cc').filter((child) => child < index),
        ),
      ]
    : none;
}

/** "tracked the column and strikes/conj later destroyed/dep it": whoever stands before the second verb does what it says. */
export function doerTakenForObject(
  tree: Tree,
  { index: deed, pos, deprel, head: first }: Token,
): readonly Edit[] {
  if (pos !== 'VBD' || !/^(dep|conj)$/u.test(deprel) || first < 0) return none;
  if (tree.token(first).pos !== 'VBD') return none;
  if (tree.child(deed, 'nsubj', 'mark', 'cc', 'aux') !== undefined) return none;
  const object = tree.child(first, 'obj');
  const doer = object === undefined ? undefined : tree.child(object, 'conj');
  if (object === undefined || doer === undefined || doer > deed) return none;
  const and = tree.children(doer, 'cc').find((child) => tree.token(child).text === 'and');
  const between = tree.tokens.slice(tree.last(doer) + 1, deed);
  if (and === undefined || !between.every((token) => token.pos === 'RB')) return none;
  return [
    { index: deed, deprel: 'conj' },
    { index: doer, head: deed, deprel: 'nsubj' },
    { index: and, head: deed },
    ...between.map(({ index }) => ({ index, head: deed, deprel: 'advmod' })),
  ];
}

/** "arrested a clerk and protesters/obl:npmod later burned/conj a car": people are no measure of how much later. */
export function doerBesideAdverb(
  tree: Tree,
  { index: doer, deprel, head: adverb }: Token,
): readonly Edit[] {
  if (deprel !== 'obl:npmod' || isTemporal(tree, doer)) return none;
  if (!/^(later|then|soon|subsequently|earlier|afterwards)$/u.test(tree.token(adverb).text))
    return none;
  const deed = tree.tokens[adverb + 1];
  if (deed?.deprel !== 'conj' || !isFiniteForm(deed.pos)) return none;
  if (adverb !== doer + 1 || tree.child(deed.index, 'nsubj') !== undefined) return none;
  const and = tree.child(deed.index, 'cc');
  return and === tree.first(doer) - 1
    ? [
        { index: doer, head: deed.index, deprel: 'nsubj' },
        { index: adverb, head: deed.index },
      ]
    : none;
}

/** "Militants/root who called/acl:relcl themselves Lakurawa/nsubj flogged/ccomp two men": what they call themselves does nothing, but they do. */
export function deedBehindCalling(
  tree: Tree,
  { index: deed, pos, deprel, head: calling }: Token,
): readonly Edit[] {
  if (pos !== 'VBD' || deprel !== 'ccomp' || calling < 0) return none;
  const { lemma, head: root } = tree.token(calling);
  const name = tree.child(deed, 'nsubj');
  const self = tree.child(calling, 'obj');
  if (!/^(call|name|style|dub)$/u.test(lemma) || name === undefined || self === undefined)
    return none;
  if (!/^(themselves|itself|himself|herself)$/u.test(tree.token(self).text)) return none;
  if (!tree.is(calling, 'acl:relcl') || tree.token(root).head >= 0 || !isNoun(tree.token(root)))
    return none;
  if (self > name || tree.child(deed, 'mark', 'aux') !== undefined) return none;
  return [
    { index: deed, head: -1, deprel: 'root' },
    { index: root, head: deed, deprel: 'nsubj' },
    { index: name, head: calling, deprel: 'xcomp' },
    ...movedTo(
      deed,
      tree.children(root).filter((child) => child > deed),
    ),
  ];
}

/** "Boko Haram levies/compound taxes/root on herders": where the vocabulary has the verb with just this noun, a name does it. */
export function presentBeforeNoun(
  tree: Tree,
  { index: verb, pos, lemma, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NNS' || !tree.is(verb, 'compound') || noun !== verb + 1) return none;
  if (tree.token(noun).head >= 0 || tree.child(noun, 'nsubj', 'cop', 'aux') !== undefined)
    return none;
  const name = tree.tokens[verb - 1];
  if (name === undefined || !isProper(name) || name.head !== noun) return none;
  const isSaid = vocabulary
    .verbFrames(lemma.toLowerCase())
    .some(({ directObject }) => Array.isArray(directObject) && isSpelt(tree, noun, directObject));
  if (!isSaid) return none;
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBZ' },
    { index: noun, head: verb, deprel: 'obj' },
    { index: name.index, head: verb, deprel: 'nsubj' },
    ...movedTo(
      name.index,
      tree.children(noun).filter((child) => child < name.index),
    ),
    ...movedTo(verb, tree.children(noun, 'punct')),
  ];
}
