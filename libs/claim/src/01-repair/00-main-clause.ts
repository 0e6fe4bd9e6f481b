import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { lemmaOf } from './00-split-words.js';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { objectControl } from '../03-clause/subject.js';
import {
  isFiniteForm,
  isFiniteVerb,
  isNoun,
  isRelativiser,
  isTemporal,
  isVerb,
  leadOf,
  subjectRelation,
} from './word-class.js';
import { none, type Edit } from './rewrite.js';

// Which verb the sentence is about, and what is only said beside it.

/**
 * "Gunmen on motorcycles killed 58 people, the government said": the statement's verb was taken for a remark on its
 * subject, and the subject given to the verb of saying.
 */
export function statementTakenForRemark(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const speech = tree.root;
  if (speech < 0 || !/^VB[DZN]$/u.test(tree.token(speech).pos)) return none;
  if (vocabulary.reportingVerb(tree.token(speech).lemma.toLowerCase()) === undefined) return none;
  const subject = tree.child(speech, 'nsubj');
  const comma = tree.tokens.findLast(({ index, text }) => index < speech && text === ',')?.index;
  if (subject === undefined || comma === undefined || subject > comma) return none;
  const speaker = tree.tokens
    .slice(comma + 1, speech)
    .find(
      ({ index, head }) => tree.is(index, 'appos') && head < comma && isNoun(tree.token(index)),
    );
  const verbs = tree.tokens
    .slice(subject + 1, comma)
    .filter(({ index }) => isVerb(tree.token(index)) && isRemark(tree, index, speech));
  const main = verbs.find(({ pos, deprel }) => pos === 'VBD' && deprel === 'dep') ?? verbs[0];
  if (speaker === undefined || main === undefined) return none;
  return [
    asRoot(tree, main.index),
    { index: subject, head: main.index, deprel: subjectRelation(tree, main.index) },
    { index: speech, head: main.index, deprel: 'parataxis' },
    { index: speaker.index, head: speech, deprel: 'nsubj' },
    ...tree
      .children(speech)
      .filter((child) => child < comma && child !== subject && child !== main.index)
      .map((index) => ({ index, head: main.index })),
  ];
}

/** The sentence's verb; a participle without "was" is its past form. */
function asRoot(tree: Tree, verb: number): Edit {
  const isPast = tree.token(verb).pos === 'VBN' && subjectRelation(tree, verb) === 'nsubj';
  return { index: verb, head: -1, deprel: 'root', ...(isPast ? { pos: 'VBD' } : {}) };
}

/** The noun that the parser took for the sentence's root, with nothing said of it; -1 where it is none. */
function rootNoun(tree: Tree): number {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root))) return -1;
  return tree.child(root, 'cop', 'nsubj') === undefined ? root : -1;
}

/** A verb that hangs on what stands before it, or on the verb of saying, without a word that would lead a clause there. */
function isRemark(tree: Tree, node: number, speech: number): boolean {
  const { deprel, head, pos } = tree.token(node);
  if (!/^(acl|acl:relcl|dep|xcomp|ccomp)$/u.test(deprel) || (head > node && head !== speech))
    return false;
  if (pos === 'VBG' || tree.token(node - 1).text === ',') return false;
  return !tree.subtree(node).some((word) => word < node && isRelativiser(tree.token(word)));
}

/** "intercepted a missile/nsubj fired at the port, state media/appos reported/ccomp": the speaker stands behind the statement. */
export function speakerBehindObject(
  tree: Tree,
  { index: speech, head: verb, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || !tree.is(speech, 'ccomp') || !isVerb(tree.token(verb))) return none;
  const stance = vocabulary.reportingVerb(lemma.toLowerCase())?.stance;
  const says = stance === 'says' || stance === 'confirms';
  if (!says || vocabulary.reportingVerb(tree.token(verb).lemma.toLowerCase()) !== undefined)
    return none;
  const object = tree.child(speech, 'nsubj');
  if (object === undefined || object < verb || tree.child(speech, 'mark') !== undefined)
    return none;
  const speaker = tree
    .subtree(object)
    .find((node) => node > object && tree.is(node, 'appos') && node === speech - 1);
  return speaker === undefined
    ? none
    : [
        { index: object, head: verb, deprel: 'obj' },
        { index: speech, deprel: 'parataxis' },
        { index: speaker, head: speech, deprel: 'nsubj' },
      ];
}

/** "officials briefed on the matter told Reuters": who was briefed tells. */
export function speakerWithParticiple(
  tree: Tree,
  { index: remark, pos, head: speech }: Token,
): readonly Edit[] {
  if (speech < remark || !/^VB[DN]$/u.test(pos) || !tree.is(remark, 'ccomp')) return none;
  const subject = tree.child(remark, 'nsubj');
  const isBare = tree.child(remark, 'aux', 'mark', 'obj', 'cop') === undefined;
  if (subject !== remark - 1 || !isBare || tree.child(speech, 'nsubj') !== undefined) return none;
  return tree.tokens.slice(remark, speech).some(({ text }) => text === ',')
    ? none
    : [
        { index: subject, head: speech, deprel: 'nsubj' },
        { index: remark, head: subject, deprel: 'acl', pos: 'VBN' },
      ];
}

/**
 * "Tehran/root, which denies arming them, called/ccomp for an end", "Residents of Goma/root, who were angry, marched/acl again":
 * after the remark comes the verb.
 */
export function verbAfterRelative(tree: Tree): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  const remark = [root, ...tree.children(root, 'nmod')].flatMap((noun) =>
    tree.children(noun, 'acl:relcl'),
  )[0];
  if (remark === undefined) return none;
  const behind = tree.children(root, 'acl').filter((node) => tree.token(node).pos === 'VBD');
  const main = [...tree.subtree(remark), ...behind].find(
    (node) =>
        node > remark &&
        /^VB[DNZP]$/u.test(tree.token(node).pos) &&
        tree.child(node, 'nsubj', 'mark') === undefined &&
        (isSecondPassive(tree, node) ||
          tree.tokens.slice(remark, node).findLast(({ pos }) => !/^(RB|MD|VB[DZP]?)$/u.test(pos))?.text === ','), // prettier-ignore
  );
  if (main === undefined || tree.is(main, 'conj')) return none;
  return [
    asRoot(tree, main),
    { index: root, head: main, deprel: subjectRelation(tree, main) },
    ...tree
      .children(main)
      .filter((child) => child < main && !tree.is(child, 'aux') && !tree.is(child, 'advmod'))
      .map((index) => ({ index, head: tree.is(index, 'punct') ? main : remark })),
  ];
}

/** "boats that tried to help were chased/ccomp": with a finite "were" and no subject it is no part of what was tried. */
function isSecondPassive(tree: Tree, node: number): boolean {
  const be = tree.child(node, 'aux:pass');
  return (
    be !== undefined &&
    tree.is(node, 'ccomp') &&
    /^(was|were|is|are)$/u.test(tree.token(be).text) &&
    tree.token(tree.token(node).head).pos === 'VB'
  );
}

/** "ordered/csubj strikes on the group, whose leader is wanted/root": what stands behind "whose" is said of the group. */
export function relativeTakenForRoot(tree: Tree): readonly Edit[] {
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const main = tree.children(root, 'csubj', 'csubj:pass').find((child) => child < root);
  if (main === undefined || tree.child(main, 'mark') !== undefined) return none;
  if (!isFiniteForm(tree.token(main).pos) || tree.child(main, 'nsubj') === undefined) return none;
  const whose = tree.tokens.find(
    ({ index, pos }) => index > main && index < root && /^W(P|DT)/u.test(pos),
  );
  const comma = whose === undefined ? undefined : tree.tokens[whose.index - 1];
  const noun = (comma?.text === ',' ? comma.index : (whose?.index ?? 0)) - 1;
  if (whose === undefined || !isNoun(tree.token(noun))) return none;
  const possessed = whose.pos === 'WP$' ? whose.head : whose.index;
  const remark = tree.token(possessed).head;
  const said = tree.children(root, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj';
  return [
    { index: main, head: -1, deprel: 'root' },
    { index: root, head: noun, deprel: 'acl:relcl' },
    ...(remark === root ? [] : [{ index: remark, head: possessed, deprel: 'acl' }]),
    { index: possessed, head: root, deprel: said },
  ];
}

/** "4,000 soldiers surrendered/dep": the verb after the only noun before it is the sentence's. */
export function verbOfRootNoun(tree: Tree): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  const verb = tree.children(root, 'dep').find((child) => isFiniteVerb(tree, child));
  if (verb === undefined) return none;
  // "The commander ruled/dep out talks, a charge/root the ministry rejects"
  if (verb < root)
    return tree.child(verb, 'nsubj') === undefined ? none : verbBeforeRootNoun(tree, verb, root);
  if (tree.child(verb, 'nsubj', 'mark') !== undefined || tree.token(verb - 1).text === ',')
    return none;
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: root, head: verb, deprel: 'nsubj' },
    ...tree
      .children(root)
      .filter((child) => child > verb)
      .map((index) => ({ index, head: verb })),
  ];
}

/** "charged/dep Omar Bello, the mayor/root of Gao, with fraud": between two commas the noun says who the last one is. */
function verbBeforeRootNoun(tree: Tree, verb: number, root: number): readonly Edit[] {
  const comma = tree.tokens.slice(verb, root).findLast(({ text }) => text === ',')?.index ?? -1;
  const object = tree
    .children(verb, 'obj', 'obl')
    .findLast((child) => tree.last(child) === comma - 1 && !isTemporal(tree, child));
  const end = tree.tokens.slice(root).find(({ text }) => text === ',')?.index;
  const isBeside = object !== undefined && end !== undefined;
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: root, head: isBeside ? object : verb, deprel: isBeside ? 'appos' : 'dep' },
    ...(isBeside ? tree.children(root) : [])
      .filter((child) => child > (end ?? root) && tree.child(child, 'case', 'mark') !== undefined)
      .map((index) => ({
        index,
        head: verb,
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
        ...(tree.is(index, 'acl') ? { deprel: 'advcl' } : {}),
      })),
  ];
}

/**
 * "Shelling/root damaged/dep a clinic", "The shelling/amod damaged/amod two bridges/root": an event in "-ing" is the
 * subject where a participle and what it is done to follow.
 */
export function eventTakenForGerund(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const event = tree.tokens.find(
    ({ text, pos }) => pos === 'VBG' && vocabulary.nounFrame(text.toLowerCase()) !== undefined,
  );
  const verb = tree.tokens[(event?.index ?? -1) + 1];
  const next = tree.tokens[(verb?.index ?? -1) + 1];
  if (event === undefined || !verb?.text.endsWith('ed') || next === undefined) return none;
  const opening = tree.tokens.slice(0, event.index);
  const isFirst = opening.every(({ pos }) => /^(DT|JJ|NNP?S?|POS|PRP\$)$/u.test(pos));
  const isWhole = tree.is(verb.index, 'amod') && /^(DT|CD|PRP\$)$/u.test(next.pos);
  const object = isWhole ? verb.head : tree.child(verb.index, 'obj');
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  if (!isFirst || object === undefined || (root > event.index && root !== object)) return none;
  const after = [root, event.index, object]
    .flatMap((node) => tree.children(node))
    .filter((child) => child > verb.index && child !== object)
    .filter((child) => tree.token(child).head !== object || (object === root && child > object && !tree.is(child, 'nmod'))); // prettier-ignore
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD', lemma: lemmaOf(verb.text, vocabulary) }, // prettier-ignore
    { index: event.index, head: verb.index, deprel: 'nsubj', pos: 'NN' },
    { index: object, head: verb.index, deprel: 'obj' },
    ...opening
      .filter(({ head }) => head < 0 || head >= event.index)
      .map(({ index, pos }) => ({
        index,
        head: event.index,
        deprel: pos === 'DT' ? 'det' : 'amod',
      })),
    ...after.map((index) => ({ index, head: verb.index })),
  ];
}

/** "The junta ignored calls": a participle with an object is no remark on the only noun before it, but the verb. */
export function rootNounWithObject(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  const verb = tree
    .subtree(root, (node) => isVerb(tree.token(node)) && !tree.is(node, 'acl'))
    .find(
      (child) =>
        tree.is(child, 'acl') &&
        !tree.is(child, 'acl:relcl') &&
        /^VB[DN]$/u.test(tree.token(child).pos) &&
        tree.child(child, 'obj', 'ccomp') !== undefined &&
        tree.child(child, 'nsubj', 'aux') === undefined,
    );
  const told = tree.children(root, 'acl').find((child) => {
    const { pos, lemma } = tree.token(child);
    return pos === 'VBN' && vocabulary.reportingVerb(lemma.toLowerCase()) !== undefined;
  });
  const isSentence = tree.child(root, 'det') !== undefined && tree.tokens.at(-1)?.text === '.';
  const finite = verb ?? (isSentence ? told : undefined);
  if (finite !== undefined) {
    const done = tree.child(finite, 'obj');
    return [
      { index: finite, head: -1, deprel: 'root', pos: 'VBD' },
      { index: root, head: finite, deprel: 'nsubj' },
      ...tree
        .children(root)
        .filter((child) => child > finite)
        // "released Maria Diaz, a nurse/appos": she is the nurse.
        .map((index) => ({ index, head: (tree.is(index, 'appos') ? done : undefined) ?? finite })),
    ];
  }
  // "The militant/amod pledged/amod allegiance"
  const participle = tree.token(Math.max(root - 1, 0));
  const actor = tree.token(Math.max(root - 2, 0));
  const kind = vocabulary.kindOfNoun(actor.lemma.toLowerCase());
  const acts = actor.head === root && kind !== undefined && /^(Person|Group)$/u.test(kind);
  if (participle.pos !== 'VBN' || participle.head !== root || !acts) return none;
  return [
    { index: participle.index, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: participle.index, deprel: 'obj' },
    { index: actor.index, head: participle.index, deprel: 'nsubj', pos: 'NN' },
    ...tree
      .children(root)
      .filter((child) => child < actor.index)
      .map((index) => ({ index, head: actor.index })),
    ...tree
      .children(root)
      .filter((child) => child > root && !tree.is(child, 'case'))
      .map((index) => ({
        index,
        head: participle.index,
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
      })),
  ];
}

/**
 * "The campaign against hardliners/root and suspected collaborators intensified/conj": the verb stood beside a noun, and
 * the last of those coordinated was taken for its subject.
 */
export function rootNounWithConjoinedVerb(tree: Tree): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  const verb = tree.children(root, 'conj').find((child) => isFiniteForm(tree.token(child).pos));
  const last = verb === undefined ? undefined : tree.child(verb, 'nsubj');
  const and = [root, ...(verb === undefined ? [] : [verb])].flatMap((node) => tree.children(node, 'cc'))[0]; // prettier-ignore
  if (verb === undefined || last === undefined || and === undefined || !isNoun(tree.token(last)))
    return none;
  if (tree.first(last) !== and + 1 || tree.token(and - 1).text === ',') return none;
  const whole = tree
    .children(root, 'dep')
    .find((child) => child < root && isNoun(tree.token(child)));
  return [
    { index: verb, head: -1, deprel: 'root' },
    { index: whole ?? root, head: verb, deprel: 'nsubj' },
    ...(whole === undefined ? [] : [{ index: root, head: whole, deprel: 'nmod' }]),
    { index: last, head: root, deprel: 'conj' },
    { index: and, head: last, deprel: 'cc' },
    ...tree
      .children(root)
      .filter((child) => child > verb)
      .map((index) => ({
        index,
        head: verb,
        ...(tree.is(index, 'dep') && isVerb(tree.token(index)) ? { deprel: 'parataxis' } : {}),
      })),
  ];
}

/** "as part of Resolve, the operation to eliminate/root the group": an infinitive is no main verb where there is another. */
export function infinitiveTakenForRoot(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || tree.token(root).pos !== 'VB') return none;
  const to = leadOf(tree, root, 'to');
  const noun = tree.children(root, 'nsubj').find((child) => to !== undefined && child === to - 1);
  const main = tree.children(root, 'ccomp', 'dep', 'parataxis').find((child) => child < root);
  if (noun === undefined || main === undefined || !isVerb(tree.token(main))) return none;
  const comma = tree.first(noun) - 1;
  const name = tree.tokens[comma - 1];
  if (tree.tokens[comma]?.text !== ',' || name === undefined || name.index < main) return none;
  return [
    { index: main, head: -1, deprel: 'root' },
    { index: noun, head: isNoun(name) ? name.index : main, deprel: isNoun(name) ? 'appos' : 'dep' },
    { index: root, head: noun, deprel: 'acl' },
  ];
}

/** "seven strikes engaged units; destroyed/root a position": one subject, several deeds. */
export function firstOfDeeds(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !/^VB[DN]$/u.test(tree.token(root).pos)) return none;
  if (tree.child(root, 'nsubj', 'aux', 'mark') !== undefined) return none;
  const first = tree
    .children(root, 'parataxis', 'ccomp', 'dep')
    .find((child) => child < root && tree.child(child, 'nsubj') !== undefined);
  if (first === undefined || tree.token(root - 1).text !== ';') return none;
  return [
    { index: first, head: -1, deprel: 'root' },
    { index: root, head: first, deprel: 'conj' },
    ...tree
      .children(root)
      .filter((child) => child < first)
      .map((index) => ({ index, head: first })),
  ];
}

/** "According to diplomats, the delegation threatened …", "On 19 October the army arrested …": after a phrase stands the subject. */
export function subjectAfterPhrase(tree: Tree, { index, head: phrase }: Token): readonly Edit[] {
  const isLoose = tree.is(index, 'appos') || tree.is(index, 'dep');
  if (phrase < 0 || index < phrase || !isLoose || !isNoun(tree.token(index))) return none;
  // "Behind closed doors in a hotel, the officials/appos met"
  const top = [phrase, ...tree.ancestors(phrase)].find((node) => !tree.is(node, 'nmod')) ?? phrase;
  const { head: verb } = tree.token(top);
  if (verb < index || !isVerb(tree.token(verb)) || !tree.is(top, 'obl')) return none;
  if (tree.child(verb, 'nsubj', 'nsubj:pass') !== undefined) return none;
  const comma = tree.first(index) - 1;
  const rest = tree.tokens.slice(tree.last(index) + 1, verb);
  const isNext = rest.every(({ head, pos }) => head === verb && pos !== ',');
  // A time needs no comma.
  const isApart = tree.tokens[comma]?.text === ',' || isTemporal(tree, phrase);
  return isApart && isNext ? [{ index, head: verb, deprel: subjectRelation(tree, verb) }] : none;
}

/**
 * "accused it of shelling a village, an allegation/nsubj Dushanbe/nsubj dismissed": a charge before the one who answers it
 * is what is answered.
 */
export function chargeTakenForSubject(
  tree: Tree,
  { index: verb, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const [charge, subject] = tree.children(verb, 'nsubj').filter((child) => child < verb);
  if (charge === undefined || subject === undefined || head < 0 || head > charge) return none;
  const first = tree.first(charge);
  const comma = tree.tokens.findLast(({ index, text }) => index <= first && text === ',')?.index;
  const isCharge =
    vocabulary.reportingNoun(tree.token(charge).lemma.toLowerCase()) !== undefined &&
    tree.child(charge, 'det') !== undefined;
  if (!isCharge || comma === undefined || comma < first - 1 || tree.first(subject) !== charge + 1)
    return none;
  const before = tree.tokens[comma - 1]?.index ?? head;
  return [
    // "of/mark shelling/advcl a village" belongs to what stands before the comma.
    ...tree
      .children(verb, 'advcl', 'ccomp', 'mark')
      .filter((child) => child < comma)
      .map((index) => ({ index, head: tree.is(index, 'mark') ? index + 1 : head })),
    { index: charge, head: before, deprel: 'appos' },
    { index: verb, head: charge, deprel: 'acl:relcl' },
  ];
}

/** "Rebels/root of the Army claim/nmod to have destroyed a truck": where nothing else is a verb, the claim is. */
export function claimTakenForNoun(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0) return none;
  return tree.tokens.flatMap(({ index, pos, lemma, head }) => {
    if (!/^NNS?$/u.test(pos) || head !== root || index < root || !tree.is(index, 'nmod'))
      return none;
    if (vocabulary.reportingVerb(lemma.toLowerCase()) === undefined) return none;
    const content = tree.children(index, 'acl').find((child) => leadOf(tree, child, 'to') !== undefined); // prettier-ignore
    const body = tree.children(index, 'compound').findLast((child) => child < index);
    const have = content === undefined ? undefined : tree.child(content, 'aux');
    if (content === undefined || body === undefined || have === undefined) return none;
    return [
      { index, head: -1, deprel: 'root', pos: 'VBP' },
      { index: root, head: index, deprel: 'nsubj' },
      { index: body, head: root, deprel: 'nmod' },
      { index: content, deprel: 'xcomp' },
      ...tree
        .children(index)
        .filter((child) => child < body)
        .map((child) => ({ index: child, head: body })),
      ...tree
        .children(root)
        .filter((child) => child > index)
        .map((child) => ({ index: child, head: index })),
    ];
  });
}

/** "The ministry/compound disputes/root that it used gas": a noun that looks like a verb and has a "that" clause is one. */
export function speechTakenForNoun(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 1 || tree.token(root).pos !== 'NNS' || root !== tree.root) return none;
  if (vocabulary.reportingVerb(tree.token(root).lemma.toLowerCase()) === undefined) return none;
  const speaker = tree.children(root, 'compound').find((child) => child === root - 1);
  const content = tree
    .children(root, 'acl', 'ccomp')
    .find((child) => child > root && tree.tokens[root + 1]?.text === 'that' && tree.child(child, 'nsubj') !== undefined); // prettier-ignore
  if (speaker === undefined || content === undefined || tree.child(root, 'case') !== undefined)
    return none;
  return [
    { index: root, pos: 'VBZ' },
    { index: speaker, head: root, deprel: 'nsubj' },
    { index: content, deprel: 'ccomp' },
    ...tree
      .children(root)
      .filter((child) => child < speaker && !tree.is(child, 'punct'))
      .map((index) => ({ index, head: speaker })),
    ...tree
      .children(content, 'obj', 'mark')
      .filter((child) => child === root + 1)
      .map((index) => ({ index, deprel: 'mark', pos: 'IN' })),
  ];
}

/** "suspected to belong to the Forces killed ten": "to" before a noun leads no finite verb. */
export function phraseTakenForClause(
  tree: Tree,
  { index, pos, head: verb }: Token,
): readonly Edit[] {
  if (!isFiniteForm(pos) || verb < 0 || !tree.is(index, 'advcl')) return none;
  const to = leadOf(tree, index, 'to');
  const noun = tree.children(index, 'nsubj').find((child) => to !== undefined && child > to);
  if (to === undefined || noun === undefined || tree.token(verb).index > to) return none;
  const actor = tree.ancestors(verb).find((node) => isNoun(tree.token(node)));
  return [
    { index: noun, head: verb, deprel: 'obl' },
    { index: to, head: noun, deprel: 'case' },
    { index, head: actor ?? verb, deprel: 'dep' },
  ];
}

/** "reports that Sudan shelled the camp": a clause that has its own object needs no "that" for one. */
export function thatTakenForObject(
  tree: Tree,
  { index, text, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text.toLowerCase() !== 'that' || verb < index || !isVerb(tree.token(verb))) return none;
  if (!tree.is(index, 'obj') && !tree.is(index, 'dep')) return none;
  const noun = tree.token(verb).head;
  const subject = tree.children(verb, 'nsubj').find((child) => child > index);
  if (noun < 0 || noun > index || subject === undefined) return none;
  const complete = tree.children(verb, 'obj').some((child) => child > index);
  const isSpeech = vocabulary.reportingNoun(tree.token(noun).lemma.toLowerCase()) !== undefined;
  if (!complete && !(isSpeech && tree.is(index, 'dep'))) return none;
  return [
    { index, deprel: 'mark', pos: 'IN' },
    { index: verb, deprel: tree.is(verb, 'acl') ? 'acl' : tree.token(verb).deprel },
  ];
}

/** "claims that police tortured detainees": after "that" and a noun, the participle before another noun is the verb. */
export function participleInThatClause(
  tree: Tree,
  { index, pos, lemma, head: object }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (object < index || !/^(amod|dep|compound)$/u.test(tree.token(index).deprel)) return none;
  const isForm =
    pos === 'VBN' || (pos === 'NN' && vocabulary.verbFrames(lemma.toLowerCase()).length > 0);
  const subject = tree.tokens[index - 1];
  if (!isForm || subject === undefined || !isNoun(subject) || !isNoun(tree.token(object))) return none; // prettier-ignore
  const that = tree.tokens.findLast((token) => token.index < index && token.text === 'that');
  const speech = tree.tokens[(that?.index ?? 0) - 1];
  if (that === undefined || speech === undefined || !isVerb(speech)) return none;
  if (vocabulary.reportingVerb(speech.lemma.toLowerCase()) === undefined) return none;
  if (tree.child(speech.index, 'ccomp') !== undefined) return none;
  const between = tree.tokens.slice(that.index + 1, index);
  if (!between.every((token) => /^(DT|JJ|CD|NNP?S?|PRP\$|POS)$/u.test(token.pos))) return none;
  return [
    { index, head: speech.index, deprel: 'ccomp', pos: pos === 'VBN' ? 'VBD' : 'VB' },
    { index: that.index, head: index, deprel: 'mark', pos: 'IN' },
    { index: subject.index, head: index, deprel: 'nsubj' },
    ...between
        .filter(({ index: word }) => word !== subject.index)
        .map(({ index: word }) => ({ index: word, head: subject.index, deprel: tree.is(word, 'det') ? 'det' : 'compound' })), // prettier-ignore
    { index: object, head: index, deprel: 'obj' },
  ];
}

/** "dismissed as lies claims/VBZ that …": behind what it is called stands what is called so. */
export function claimsTakenForVerb(
  tree: Tree,
  { index, pos, lemma, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBZ' || verb < 0 || !tree.is(index, 'advcl')) return none;
  if (vocabulary.reportingNoun(lemma.toLowerCase()) === undefined) return none;
  const as = leadOf(tree, index, 'as');
  const called = tree.child(index, 'nsubj');
  const content = tree.child(index, 'ccomp');
  if (as === undefined || called !== index - 1 || content === undefined) return none;
  return [
    { index, head: verb, deprel: 'obj', pos: 'NNS' },
    { index: called, head: verb, deprel: 'obl' },
    { index: as, head: called, deprel: 'case' },
    { index: content, head: index, deprel: 'acl' },
  ];
}

/** "urge all parties to remain calm": whom one urges is to do it; it is no aim of one's own. */
export function contentTakenForAim(
  tree: Tree,
  { index, pos, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VB' || head < 0 || head > index || !/^(advcl|acl)$/u.test(deprel)) return none;
  const isOfName = deprel === 'acl' && tree.is(head, 'obj') && tree.token(head).ner === 'PERSON';
  const verb = isOfName ? tree.token(head).head : head;
  const to = leadOf(tree, index, 'to');
  const object = tree.child(verb, 'obj', 'iobj');
  if (to === undefined || object === undefined || tree.child(index, 'nsubj')) return none;
  if (deprel === 'acl' && !isOfName) return none;
  const { lemma } = tree.token(verb);
  const last = tree.last(object);
  // "urged the premier, Diallo, to form a cabinet"
  const isBeside =
    isOfName || last === to - 1 || (last === to - 2 && tree.child(object, 'appos') !== undefined);
  // "called a strike to press for higher pay": an event has aims of somebody else.
  if (/^(call|lead)$/u.test(lemma) && eventNounFrame(tree, object, vocabulary) !== undefined)
    return none;
  return objectControl.has(lemma.toLowerCase()) && isBeside
    ? [{ index, head: verb, deprel: 'xcomp' }]
    : none;
}

/** "agreed to resume talks, according to the envoy": who is the authority for the whole is so for its first verb. */
export function authorityOfWhole(tree: Tree, { index, head }: Token): readonly Edit[] {
  const according = leadOf(tree, index, 'according');
  if (according === undefined || head < 0 || head > index || !tree.is(head, 'xcomp')) return none;
  return [{ index, head: tree.token(head).head }];
}
