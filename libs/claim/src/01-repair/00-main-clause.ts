import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { lemmaOf } from './00-split-words.js';
import {
  happening,
  isFiniteForm,
  isNoun,
  isRelativiser,
  isTemporal,
  isVerb,
  leadOf,
  subjectRelation,
} from './word-class.js';
import { rootNoun } from './00-root-nouns.js';
import { type Edit, movedTo, none } from './rewrite.js';

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
    ...movedTo(
      main.index,
      tree
        .children(speech)
        .filter((child) => child < comma && child !== subject && child !== main.index),
    ),
  ];
}

/** The sentence's verb; a participle without "was" is its past form. */
function asRoot(tree: Tree, verb: number): Edit {
  const isPast = tree.token(verb).pos === 'VBN' && subjectRelation(tree, verb) === 'nsubj';
  return { index: verb, head: -1, deprel: 'root', ...(isPast ? { pos: 'VBD' } : {}) };
}

/** A verb that hangs on what stands before it, or on the verb of saying, without a word that would lead a clause there. */
function isRemark(tree: Tree, node: number, speech: number): boolean {
  const { deprel, head, pos } = tree.token(node);
  if (!/^(acl|acl:relcl|dep|xcomp|ccomp)$/u.test(deprel) || (head > node && head !== speech))
    return false;
  if (pos === 'VBG' || tree.token(node - 1).text === ',') return false;
  return !tree.subtree(node).some((word) => word < node && isRelativiser(tree.token(word)));
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
        tree.tokens.slice(remark, node).findLast(({ pos }) => !/^(RB|MD|VB[DZP]?)$/u.test(pos))
          ?.text === ','),
  );
  if (main === undefined || tree.is(main, 'conj')) return none;
  return [
    asRoot(tree, main),
    { index: root, head: main, deprel: subjectRelation(tree, main) },
    ...tree
      .children(main)
      .filter((child) => child < main && !tree.is(child, 'aux') && !tree.is(child, 'advmod'))
      .map((index) => ({ index, head: tree.is(index, 'punct') ? main : remark })),
    ...objectOfParticiple(tree, main, remark),
  ];
}

/** "which the state owns, shipped/amod spare stations/appos to the junta": what stands behind the verb is the verb's. */
function objectOfParticiple(tree: Tree, main: number, remark: number): readonly Edit[] {
  const { head: object } = tree.token(main);
  if (!tree.is(main, 'amod') || object < main) return none;
  const isLast = (node: number): boolean => node > object && !tree.is(node, 'punct');
  return [
    { index: object, head: main, deprel: 'obj' },
    ...tree
      .children(remark)
      .filter(isLast)
      .map((index) => ({ index, head: main })),
    ...tree
      .children(object, 'nmod')
      .filter((child) => leadOf(tree, child, 'to') !== undefined)
      .map((index) => ({ index, head: main, deprel: 'obl' })),
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
  return [
    { index: main, head: -1, deprel: 'root' },
    { index: root, head: noun, deprel: 'acl:relcl' },
    ...(remark === root ? [] : [{ index: remark, head: possessed, deprel: 'acl' }]),
    { index: possessed, head: root, deprel: subjectRelation(tree, root) },
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
  if (event === undefined || next === undefined) return none;
  if (verb === undefined || !/(?:ed|^left|^drove|^hit)$/u.test(verb.text)) return none;
  const opening = tree.tokens.slice(0, event.index);
  const isFirst = opening.every(({ pos }) => /^(DT|JJ|NNP?S?|POS|PRP\$)$/u.test(pos));
  const isWhole = tree.is(verb.index, 'amod') && /^(DT|CD|PRP\$)$/u.test(next.pos);
  const object = isWhole ? verb.head : tree.child(verb.index, 'obj');
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  if (!isFirst || object === undefined || (root > event.index && root !== object)) return none;
  const after = [root, event.index, object]
    .flatMap((node) => tree.children(node))
    .filter((child) => child > verb.index && child !== object)
    .filter(
      (child) =>
        tree.token(child).head !== object ||
        (object === root && child > object && !tree.is(child, 'nmod')),
    );
  return [
    {
      index: verb.index,
      head: -1,
      deprel: 'root',
      pos: 'VBD',
      lemma: verb.pos === 'VBN' ? verb.lemma : lemmaOf(verb.text, vocabulary),
    },
    {
      index: event.index,
      head: verb.index,
      deprel: 'nsubj',
      pos: 'NN',
      lemma: event.text.toLowerCase(),
    },
    { index: object, head: verb.index, deprel: 'obj' },
    ...opening
      .filter(({ head }) => head < 0 || head >= event.index)
      .map(({ index, pos }) => ({
        index,
        head: event.index,
        deprel: pos === 'DT' ? 'det' : pos.startsWith('NNP') ? 'compound' : 'amod',
      })),
    ...movedTo(verb.index, after),
  ];
}

/** "Fighting/VBG erupted in Goma", "Shelling/root continued/acl in Sumy": an event in "-ing" is what goes on, and nobody's deed. */
export function eventThatGoesOn(
  tree: Tree,
  { index: event, text, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG') return none;
  const lemma = text.toLowerCase();
  if (vocabulary.nounFrame(lemma) === undefined) return none;
  if (tree.child(event, 'obj', 'aux', 'mark', 'case') !== undefined) return none;
  const noun = { index: event, pos: 'NN', lemma };
  if (tree.is(event, 'nsubj') && event < head) return [noun];
  const verb = tree.tokens[event + 1];
  if (head >= 0 || verb?.head !== event || verb.pos !== 'VBN' || !happening.has(verb.lemma))
    return none;
  return [
    { index: verb.index, head: -1, deprel: 'root', pos: 'VBD' },
    { ...noun, head: verb.index, deprel: 'nsubj' },
    ...tree
      .children(event)
      .filter((child) => child > verb.index)
      .map((child) => ({
        index: child,
        head: verb.index,
        ...(tree.is(child, 'nmod') ? { deprel: 'obl' } : {}),
      })),
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
  // "revoked/ccomp visas, shut/root a crossing and put/conj a treaty on hold"
  const isListed =
    tree.token(root - 1).text === ',' &&
    first !== undefined &&
    tree.token(first).pos === 'VBD' &&
    tree.child(first, 'mark', 'aux') === undefined &&
    tree
      .children(root, 'conj')
      .some(
        (child) =>
          tree.token(child).pos === 'VBD' &&
          tree.child(child, 'cc') !== undefined &&
          tree.child(child, 'nsubj') === undefined,
      );
  if (first === undefined || !(tree.token(root - 1).text === ';' || isListed)) return none;
  return [
    { index: first, head: -1, deprel: 'root' },
    { index: root, head: first, deprel: 'conj' },
    ...movedTo(
      first,
      tree.children(root).filter((child) => child < first),
    ),
  ];
}

/**
 * "According to diplomats, the delegation threatened …", "On 19 October the army arrested …": after a phrase stands the subject;
 * so it does after "According to officials quoted by Reuters".
 */
export function subjectAfterPhrase(tree: Tree, { index, head: phrase }: Token): readonly Edit[] {
  const isLoose = tree.is(index, 'appos') || tree.is(index, 'dep');
  if (phrase < 0 || index < phrase || !isLoose || !isNoun(tree.token(index))) return none;
  // "Behind closed doors in a hotel, the officials/appos met"
  const top = topOfPhrase(tree, phrase);
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

/** "hotel" and "officials quoted by Reuters" belong to phrases that begin before them. */
function topOfPhrase(tree: Tree, phrase: number): number {
  const { head } = tree.token(phrase);
  if (head < 0) return phrase;
  const isBehindParticiple = tree.is(phrase, 'obl') && tree.is(head, 'acl') && head < phrase;
  if (isBehindParticiple) return topOfPhrase(tree, tree.token(head).head);
  return tree.is(phrase, 'nmod') ? topOfPhrase(tree, head) : phrase;
}

/**
 * "came a day after the Treasury/nmod blacklisted/acl Petrov and froze/conj his assets": a participle with an object behind "after"
 * is the verb of a clause, and what is joined to it goes on with that.
 */
export function clauseTakenForPhrase(
  tree: Tree,
  { index: verb, pos, head: doer }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || !tree.is(verb, 'acl') || doer !== verb - 1) return none;
  const lead = tree
    .children(doer, 'case')
    .find((child) => /^(after|before|until|since)$/u.test(tree.token(child).text));
  const { head: above } = tree.token(doer);
  if (lead === undefined || above < 0 || !/^(nmod|obl)$/u.test(tree.token(doer).deprel))
    return none;
  const object = tree.child(verb, 'obj');
  if (object === undefined || tree.token(verb).lemma === 'give') return none;
  const main = isVerb(tree.token(above)) ? above : tree.token(above).head;
  if (main < 0 || main > doer || !isVerb(tree.token(main))) return none;
  const second = tree
    .children(main, 'conj')
    .find(
      (child) =>
        child > object &&
        tree.token(child).pos === 'VBD' &&
        tree.first(child) === tree.last(object) + 1,
    );
  return [
    { index: verb, head: main, deprel: 'advcl', pos: 'VBD' },
    { index: doer, head: verb, deprel: 'nsubj' },
    { index: lead, head: verb, deprel: 'mark' },
    ...(second === undefined ? [] : [{ index: second, head: verb }]),
  ];
}

/** "The office/nsubj imposed/acl curbs on officials involved/root.": those involved or concerned are said to be no more than that. */
export function concernedTakenForRoot(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 1 || !/^(involved|concerned)$/u.test(tree.token(root).text)) return none;
  const doer = tree.child(root, 'nsubj');
  const deed = doer === undefined ? undefined : tree.child(doer, 'acl');
  const noun = tree.token(root - 1);
  const isLast = tree.tokens.slice(root + 1).every(({ pos }) => pos === '.');
  if (doer === undefined || deed === undefined || !isLast || !isNoun(noun)) return none;
  if (!/^VB[DN]$/u.test(tree.token(deed).pos) || tree.child(deed, 'obj') === undefined) return none;
  return [
    { index: deed, head: -1, deprel: 'root', pos: 'VBD' },
    { index: doer, head: deed, deprel: 'nsubj' },
    { index: root, head: noun.index, deprel: 'acl', pos: 'VBN' },
    ...movedTo(deed, tree.children(root, 'punct')),
  ];
}

/** "A captain/root detained/acl off Tela reportedly confessed/ccomp": who was detained confesses, and detains nobody. */
export function deedBehindParticiple(tree: Tree): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.child(root, 'cop', 'nsubj') !== undefined)
    return none;
  const done = tree.children(root, 'acl').find((child) => child === root + 1);
  if (done === undefined || tree.token(done).pos !== 'VBN') return none;
  if (tree.child(done, 'obj', 'nsubj', 'aux') !== undefined) return none;
  const deed = tree.children(done, 'ccomp', 'dep').find((child) => tree.token(child).pos === 'VBD');
  if (deed === undefined || tree.child(deed, 'nsubj', 'mark') !== undefined) return none;
  return [
    asRoot(tree, deed),
    { index: root, head: deed, deprel: 'nsubj' },
    { index: done, head: root },
    ...movedTo(
      deed,
      tree.children(root).filter((child) => child > done),
    ),
  ];
}

/** "A trader/nsubj detained/root off/compound:prt Tela/obj reportedly confessed/dep": of two with nothing between them the first says which. */
export function doneBeforeDeed(tree: Tree): readonly Edit[] {
  const { root: done } = tree;
  const who = done < 0 ? undefined : tree.child(done, 'nsubj');
  if (who !== done - 1 || tree.token(done).pos !== 'VBD') return none;
  const deed = tree
    .children(done, 'dep', 'ccomp')
    .find((child) => child > done && tree.token(child).pos === 'VBD');
  if (deed === undefined || tree.child(deed, 'nsubj', 'mark', 'cc') !== undefined) return none;
  if (tree.child(deed, 'obj', 'ccomp', 'xcomp') === undefined) return none;
  if (tree.tokens.slice(done, deed).some(({ pos }) => /^(,|CC|:)$/u.test(pos))) return none;
  const off = tree.child(done, 'compound:prt');
  const place = tree.child(done, 'obj');
  if (place !== undefined && (off === undefined || tree.first(place) !== off + 1)) return none;
  return [
    asRoot(tree, deed),
    { index: who, head: deed, deprel: 'nsubj' },
    { index: done, head: who, deprel: 'acl', pos: 'VBN' },
    ...(place === undefined || off === undefined
      ? []
      : [
          { index: place, deprel: 'obl' },
          { index: off, head: place, deprel: 'case', pos: 'IN' },
        ]),
    ...movedTo(
      deed,
      tree.children(done).filter((child) => child > deed),
    ),
  ];
}

/**
 * "According/case to a statement/root seen by AFP/obl, the two sides/appos agreed/acl on a truce": behind the comma stands what the
 * statement tells.
 */
export function clauseBehindAuthority(tree: Tree): readonly Edit[] {
  const { root: authority } = tree;
  const according = authority < 0 ? undefined : tree.child(authority, 'case');
  if (according !== 0 || tree.token(according).text !== 'According') return none;
  const comma = tree.tokens.find(({ index, text }) => index > authority && text === ',')?.index;
  const deed = tree.tokens.find(
    ({ index, pos, head, deprel }) =>
      pos === 'VBD' &&
      index > (comma ?? index) &&
      head < (comma ?? 0) &&
      /^(acl|dep|parataxis)/u.test(deprel),
  );
  if (comma === undefined || deed === undefined || tree.child(deed.index, 'nsubj') !== undefined)
    return none;
  const doer = tree.tokens.find(
    ({ index, head }) => index > comma && head < comma && tree.last(index) === deed.index - 1,
  );
  if (doer === undefined || !isNoun(doer)) return none;
  return [
    asRoot(tree, deed.index),
    { index: doer.index, head: deed.index, deprel: 'nsubj' },
    { index: authority, head: deed.index, deprel: 'obl' },
    ...movedTo(deed.index, tree.children(authority, 'punct')),
  ];
}
