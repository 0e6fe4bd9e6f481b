import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  isFiniteForm,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionInIng,
} from './word-class.js';
import { takesGerund } from './02-gerunds.js';
import { type Edit, movedTo, none } from './rewrite.js';

// What "and" and a comma put side by side.

/** "called the report false and denied that …": a finite verb stands beside a verb, never beside a noun. */
export function verbBesideNoun(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (head < 0 || !tree.is(index, 'conj') || !/^VB[DNZP]?$/u.test(pos)) return none;
  if (isVerb(tree.token(head)) || tree.child(head, 'cop') !== undefined) return none;
  const verb = tree.ancestors(head).find((node) => isVerb(tree.token(node)));
  if (verb === undefined || verb > head) return none;
  const form = tree.token(verb).pos;
  if (pos === 'VBN')
    return form === 'VBN' || form === 'VBD' ? [{ index, head: verb, pos: form }] : none;
  const isBare = pos === 'VB' && (form !== 'VB' || tree.child(index, 'obj') === undefined);
  return isBare ? none : [{ index, head: verb }];
}

/**
 * "one man was shot/acl and six/conj were injured/root", "one was shot/csubj and six …": with "was" before it a participle
 * is a deed of its own.
 */
export function passiveTakenForRemark(
  tree: Tree,
  { index: first, pos, head: above }: Token,
): readonly Edit[] {
  const was = tree.child(first, 'aux:pass');
  if (pos !== 'VBN' || above < 0 || was === undefined || tree.is(first, 'acl:relcl')) return none;
  const isClause = tree.is(first, 'csubj');
  if (!isClause && !(tree.is(first, 'acl') && tree.is(above, 'nsubj'))) return none;
  const patient = isClause ? tree.child(first, 'nsubj') : above;
  const second = isClause ? above : tree.token(above).head;
  const were = second < first ? undefined : tree.child(second, 'aux:pass');
  const other = tree
    .children(first, 'conj')
    .find((child) => were !== undefined && child > first && tree.last(child) === were - 1);
  if (patient === undefined || other === undefined) return none;
  const { head, deprel } = tree.token(second);
  const [and] = [first, other].flatMap((node) => tree.children(node, 'cc'));
  return [
    { index: first, head, deprel },
    { index: patient, head: first, deprel: 'nsubj:pass' },
    { index: second, head: first, deprel: 'conj' },
    { index: other, head: second, deprel: 'nsubj:pass' },
    ...(and === undefined ? [] : [{ index: and, head: second, deprel: 'cc' }]),
    ...movedTo(
      first,
      tree.children(second).filter((child) => child < patient),
    ),
  ];
}

/**
 * "killing four soldiers and seizing/case their weapons/conj", "… seizing/acl …", "… seizing/amod weapons/conj at the gate": a
 * gerund after "and" is the second deed.
 */
export function gerundAfterAnd(
  tree: Tree,
  { index, text, pos, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const and = tree.tokens[index - 1];
  if (pos !== 'VBG' || and?.pos !== 'CC' || prepositionInIng.has(text.toLowerCase())) return none;
  const verb = tree.ancestors(index).find((node) => tree.token(node).pos === 'VBG');
  if (verb === undefined || verb > index) return none;
  const second = [
    { index, head: verb, deprel: 'conj' },
    { index: and.index, head: index, deprel: 'cc' },
  ];
  if (deprel === 'acl' && tree.is(head, 'obj') && tree.token(head).head === verb) return second;
  // "beating detainees and raping/aux women/obj-of-beating"
  if (deprel === 'aux' && head === verb) {
    const objects = tree.children(verb, 'obj').filter((child) => child > index);
    return [...second, ...movedTo(index, objects)];
  }
  const isLead = deprel === 'case' && head > index && tree.is(head, 'conj');
  const isDeed = deprel === 'amod' && isDoneTo(tree, lemma, head, vocabulary);
  if (!isLead && !isDeed) return none;
  return [
    ...second,
    { index: head, head: index, deprel: 'obj' },
    ...movedTo(
      index,
      tree.children(verb, 'obl', 'advcl').filter((child) => isDeed && child > head),
    ),
  ];
}

/** Weapons can only be seized, where people may be fleeing. */
function isDoneTo(tree: Tree, verb: string, noun: number, vocabulary: Vocabulary): boolean {
  if (!tree.is(noun, 'conj') || !/^(obj|obl)$/u.test(tree.token(tree.token(noun).head).deprel))
    return false;
  const frames = vocabulary.verbFrames(verb);
  const arePeople = vocabulary.kindOfNoun(tree.token(noun).lemma.toLowerCase()) === 'Person';
  return arePeople
    ? frames.some(({ relation }) => relation.traits.includes('harm')) ||
        // "looting weapons and freeing detainees", but "and fleeing soldiers"
        (frames.length > 0 && frames.every(({ directObject }) => directObject === 'object'))
    : frames.some(({ directObject }) => directObject !== null);
}

/** "described it as unfair/advcl and called/conj on its members/obl to strike/advcl": what stands straight behind the second verb is its own. */
export function phraseOfSecondDeed(tree: Tree, { index, head: first }: Token): readonly Edit[] {
  if (first < 0 || first > index || !tree.is(index, 'conj') || !isVerb(tree.token(index)))
    return none;
  if (!isVerb(tree.token(first)) || tree.last(index) !== index) return none;
  // "confirmed and denied the strike" share what stands behind.
  const object = tree.child(first, 'obj');
  if (object === undefined || object > index || tree.child(index, 'nsubj', 'nsubj:pass'))
    return none;
  const behind = tree
    .children(first, 'obl', 'obj', 'xcomp', 'advcl')
    .filter((child) => child > index);
  const [nearest] = behind;
  if (nearest === undefined || tree.first(nearest) !== index + 1) return none;
  const isCalledOn =
    tree.token(index).lemma === 'call' && leadOf(tree, nearest, 'on') !== undefined;
  return behind.map((child) => ({
    index: child,
    head: index,
    ...(isCalledOn && leadOf(tree, child, 'to') !== undefined ? { deprel: 'xcomp' } : {}),
  }));
}

/** "dismissed the governor, Ahmed Omda, and appointed/acl a general": after "and" the participle is the second deed. */
export function deedTakenForRemark(tree: Tree, { index, pos }: Token): readonly Edit[] {
  const object = tree.child(index, 'obj', 'xcomp');
  const and = tree.child(index, 'cc') ?? tree.tokens[index - 1]?.index;
  if (!/^VB[DN]$/u.test(pos) || !tree.is(index, 'acl') || object === undefined) return none;
  if (and !== index - 1 || tree.token(and).pos !== 'CC') return none;
  const first = tree.ancestors(index).find((node) => isVerb(tree.token(node)));
  if (first === undefined || first > index) return none;
  // "condemned the attack and called/acl on Oslo to bring them to justice"
  const calls = tree
    .children(index, 'obl')
    .some((child) => leadOf(tree, child, 'on') === index + 1);
  if (!isNoun(tree.token(object)) && !calls) return none;
  return [
    { index, head: first, deprel: 'conj', pos: tree.token(first).pos },
    { index: and, head: index, deprel: 'cc' },
    ...(calls ? [] : [{ index: object, deprel: 'obj' }]),
  ];
}

/**
 * "rejected the allegations and in turn accused the army", "to enhance capabilities, improve skills and …": what the first
 * verb is done to was taken for the subject of the second.
 */
export function deedTakenForContent(
  tree: Tree,
  { index, head: verb, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || !tree.is(index, 'ccomp') || tree.token(verb).pos !== pos) return none;
  const object = tree.child(index, 'nsubj');
  if (object === undefined || object < verb || tree.child(index, 'mark', 'aux')) return none;
  const stance = vocabulary.reportingVerb(tree.token(verb).lemma.toLowerCase())?.stance;
  const isListed = stance === undefined && tree.token(index - 1).text === ',';
  // "broke off relations with Israel and Colombia/conj recalled its envoy"
  const second =
    tree.child(object, 'conj') ??
    tree.subtree(object).find((node) => node === index - 1 && tree.is(node, 'conj'));
  const and = [object, ...(second === undefined ? [] : [second])].flatMap((node) =>
    tree.children(node, 'cc'),
  )[0];
  // "acquitted the banker and Chile recalled its envoy"
  const isOther = stance === undefined && second !== undefined && isNoun(tree.token(index - 1));
  if (!isListed && (and === undefined || !(isOther || stance === 'denies'))) return none;
  return [
    { index: object, head: verb, deprel: 'obj' },
    { index, head: verb, deprel: 'conj' },
    ...(isListed || and === undefined
      ? []
      : [
          { index: and, head: index, deprel: 'cc' },
          ...movedTo(
            index,
            isOther ? [second] : tree.children(object, 'conj'),
            isOther ? 'nsubj' : 'obl',
          ),
        ]),
  ];
}

/**
 * "encircled/ccomp the city, the capital/nsubj of the region, and the minister/conj gave/root …": what stands between two
 * commas names the object of the first clause, and does nothing in the second.
 */
export function appositionTakenForSubject(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0) return none;
  const beside = tree.child(root, 'nsubj');
  const first = tree.children(root, 'ccomp', 'dep', 'advcl').find((child) => child < root);
  if (beside === undefined || first === undefined || first > beside) return none;
  const subject = tree.children(beside, 'conj').find((child) => child > beside);
  const and = subject === undefined ? undefined : tree.child(subject, 'cc');
  const object = tree.children(first, 'obj', 'obl').at(-1);
  const comma = tree.first(beside) - 1;
  if (subject === undefined || and === undefined || object === undefined) return none;
  const isBetween = [comma, and - 1].every((at) => tree.tokens[at]?.text === ',');
  if (!isBetween || tree.last(object) !== comma - 1 || !isFiniteForm(tree.token(root).pos))
    return none;
  return [
    { index: first, head: -1, deprel: 'root' },
    { index: root, head: first, deprel: 'conj' },
    { index: and, head: root, deprel: 'cc' },
    { index: subject, head: root, deprel: 'nsubj' },
    { index: beside, head: object, deprel: 'appos' },
  ];
}

/**
 * "closed the ward after officers stopped a bus and executed/conj two men": without a comma "and" goes on with the clause
 * that it stands in.
 */
export function deedOfNearestClause(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (!tree.is(index, 'conj') || head < 0 || pos !== tree.token(head).pos || pos !== 'VBD')
    return none;
  const and = tree.child(index, 'cc');
  if (and !== index - 1 || tree.tokens[and - 1]?.text === ',') return none;
  const clause = tree
    .children(head, 'advcl')
    .findLast(
      (child) =>
        child > head &&
        child < index &&
        tree.token(child).pos === pos &&
        tree.child(child, 'mark') !== undefined &&
        tree.child(child, 'nsubj') !== undefined,
    );
  return clause === undefined ? none : [{ index, head: clause }];
}

/**
 * "an agreement brokered by the Union and signed/acl in Pretoria": the second participle is said of what the first is, as in "was arrested on
 * a warrant and flown/acl to The Hague".
 */
export function secondParticiple(tree: Tree, { index, pos, head: agent }: Token): readonly Edit[] {
  const and = tree.tokens[index - 1];
  if (pos !== 'VBN' || agent < 0 || !tree.is(index, 'acl') || and?.pos !== 'CC') return none;
  const { head: first } = tree.token(agent);
  const isPassive = first >= 0 && tree.token(first).pos === 'VBN';
  const isFirst =
    isPassive && (tree.is(first, 'acl') || tree.child(first, 'aux:pass') !== undefined);
  return isFirst && tree.is(agent, 'obl')
    ? [
        { index, head: first, deprel: 'conj' },
        { index: and.index, head: index, deprel: 'cc' },
      ]
    : none;
}

/** "will reinforce bonds and advance/NN the progress": behind "and" and before an article, a verb. */
export function verbTakenForNoun(
  tree: Tree,
  { index, pos, lemma, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || !tree.is(index, 'conj') || tree.child(index, 'cc') !== index - 1) return none;
  const verb = tree.token(noun).head;
  const isObject = tree.is(noun, 'obj') || tree.is(noun, 'iobj');
  if (!isObject || verb < 0 || tree.token(verb).pos !== 'VB') return none;
  const article = tree.tokens[index + 1];
  const object = article?.pos === 'DT' ? article.head : -1;
  const isFree = object > index && (tree.is(object, 'obj') || tree.is(object, 'dep'));
  return isFree && vocabulary.verbFrames(lemma.toLowerCase()).length > 0
    ? [
        { index, head: verb, pos: 'VB' },
        { index: noun, deprel: 'obj' },
        { index: object, head: index, deprel: 'obj' },
      ]
    : none;
}

/** "demanded his release and on 27 July/conj summoned/dep the envoy": a time between two deeds is no second release. */
export function timeBeforeSecondDeed(
  tree: Tree,
  { index: time, head: noun }: Token,
): readonly Edit[] {
  if (noun < 0 || !tree.is(time, 'conj') || !isTemporal(tree, time)) return none;
  const first = tree.ancestors(time).find((node) => isVerb(tree.token(node)));
  const and = tree.child(time, 'cc');
  const second = tree.tokens[tree.last(time) + 1];
  if (first === undefined || and === undefined || second === undefined) return none;
  if (!isFiniteForm(second.pos) || second.head !== first || second.deprel !== 'dep') return none;
  return [
    { index: second.index, deprel: 'conj' },
    { index: and, head: second.index },
    { index: time, head: second.index, deprel: 'obl' },
  ];
}

/** "was dismissed and his deputy was arrested/ccomp": behind "and" stands a second clause, not what the first one says. */
export function clauseTakenForContent(tree: Tree, { index, head: first }: Token): readonly Edit[] {
  if (first < 0 || first > index || !tree.is(index, 'ccomp')) return none;
  const own = tree.child(index, 'cc');
  // "rescued refugees whose boat sank/acl:relcl, and the navy saved/ccomp others"
  if (own === tree.first(index) && tree.tokens[own - 1]?.text === ',') {
    const main = tree.is(first, 'acl:relcl')
      ? tree.ancestors(first).find((node) => isVerb(tree.token(node)))
      : first;
    return main === undefined ? none : [{ index, head: main, deprel: 'conj' }];
  }
  const and = tree.child(first, 'cc');
  if (and === undefined || and < first || tree.first(index) !== and + 1) return none;
  return tree.child(index, 'mark') === undefined
    ? [
        { index, deprel: 'conj' },
        { index: and, head: index },
      ]
    : none;
}

/**
 * "rejected the report and accused/conj Athens/dep of a plot", "denied that there was any fighting and accused Athens/nsubj":
 * the name behind the second verb is whom that one is done to.
 */
export function nameBehindSecondDeed(
  tree: Tree,
  { index: name, head: noun, deprel }: Token,
): readonly Edit[] {
  const verb = tree.tokens[tree.first(name) - 1];
  if (!/^(dep|nsubj)$/u.test(deprel) || !isProper(tree.token(name)) || verb === undefined)
    return none;
  const isOfNoun = deprel === 'dep' ? verb.head === noun : noun < verb.index;
  if (!/^VB[DN]$/u.test(verb.pos) || !tree.is(verb.index, 'conj') || !isOfNoun) return none;
  if (!isNoun(tree.token(noun)) || tree.child(verb.index, 'obj', 'aux') !== undefined) return none;
  return [
    { index: name, head: verb.index, deprel: 'obj' },
    ...movedTo(
      verb.index,
      tree
        .children(name, 'nmod')
        .filter((child) => leadOf(tree, child, 'of') !== undefined && takesGerund.has(verb.lemma)),
      'obl',
    ),
  ];
}

/** "were arrested in May and, the union says/ccomp, beaten/dep": behind a remark between commas stands the second deed. */
export function deedBehindAside(
  tree: Tree,
  { index: second, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const speech = tree.tokens[second - 2];
  if (pos !== 'VBN' || tree.tokens[second - 1]?.text !== ',' || speech === undefined) return none;
  if (vocabulary.reportingVerb(speech.lemma.toLowerCase()) === undefined) return none;
  const comma = tree.tokens.findLastIndex(
    ({ index, text }) => index < speech.index && text === ',',
  );
  const and = tree.tokens[comma - 1];
  const first = and?.head ?? -1;
  if (and?.pos !== 'CC' || first < 0 || tree.child(first, 'aux:pass') === undefined) return none;
  // "their lawyer/compound claims/NNS"
  const speaker = tree.child(speech.index, 'nsubj', 'compound');
  if (speaker === undefined || speaker < comma) return none;
  return [
    { index: second, head: first, deprel: 'conj' },
    { index: and.index, head: second, deprel: 'cc' },
    {
      index: speech.index,
      head: second,
      deprel: 'parataxis',
      pos: isVerb(speech) ? speech.pos : 'VBZ',
    },
    { index: speaker, head: speech.index, deprel: 'nsubj' },
    ...movedTo(
      speaker,
      tree.children(speech.index).filter((child) => child < speaker),
    ),
  ];
}

/** "denied that it had fired/ccomp and put/conj the blame on bandits": who denies a thing lays it at another's door. */
export function blameOfDenier(
  tree: Tree,
  { index: blame, lemma, head: denied }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (denied < 0 || !tree.is(blame, 'conj') || !tree.is(denied, 'ccomp')) return none;
  if (tree.child(blame, 'nsubj', 'aux', 'mark') !== undefined) return none;
  const { head: denial } = tree.token(denied);
  if (vocabulary.reportingVerb(tree.token(denial).lemma.toLowerCase())?.stance !== 'denies')
    return none;
  const isLaid =
    /^(put|lay|pin|place)$/u.test(lemma) &&
    tree.children(blame, 'obj').some((child) => tree.token(child).lemma === 'blame');
  return isLaid || vocabulary.reportingVerb(lemma.toLowerCase())?.stance === 'accuses'
    ? [{ index: blame, head: denial, pos: 'VBD' }]
    : none;
}
