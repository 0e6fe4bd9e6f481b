import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  clauseUnder,
  headOfPhrase,
  isFiniteVerb,
  isNoun,
  isProper,
  isVerb,
  leadOf,
  prepositionOf,
  tells,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// What stands in the same form belongs together, and what a semicolon parts does not.

/** "committed to helping them in their efforts to restore order, to hold elections": two efforts. */
export function infinitiveBesideInfinitive(
  tree: Tree,
  { index, pos, head }: Token,
): readonly Edit[] {
  if (pos !== 'VB' || head < 0 || head > index || !tree.is(index, 'conj')) return none;
  if (tree.token(head).pos !== 'VBG' || leadOf(tree, index, 'to') === undefined) return none;
  const first = tree
    .subtree(head)
    .find(
      (node) =>
        node > head &&
        node < index &&
        tree.token(node).pos === 'VB' &&
        leadOf(tree, node, 'to') !== undefined &&
        !tree.is(node, 'conj'),
    );
  return first === undefined ? none : [{ index, head: first }];
}

/** "thanked Chad for its decision to open the border and for hosting refugees": two things it is thanked for. */
export function gerundBesidePhrase(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  // "of clinging to power/obl and of having ordered/conj a raid"
  const isGerund =
    pos === 'VBG' || tree.children(index, 'aux').some((aux) => tree.token(aux).text === 'having');
  if (!isGerund || head < 0 || head > index || !tree.is(index, 'conj')) return none;
  const preposition = prepositionOf(tree, index);
  if (preposition === null || prepositionOf(tree, head) === preposition) return none;
  const beside = tree.ancestors(head).find((node) => prepositionOf(tree, node) === preposition);
  const above = beside === undefined ? -1 : tree.token(beside).head;
  return above < 0 ? none : [{ index, head: above, deprel: clauseUnder(tree, above) }];
}

/** "argued that talks were vital; Mali rejects them": what comes after the semicolon is no part of what was argued. */
export function clauseAfterSemicolon(tree: Tree, { index, head: content }: Token): readonly Edit[] {
  if (!isVerb(tree.token(index))) return none;
  // "They were stopped/conj; nine died/ccomp": behind the semicolon stands nothing that stopping tells.
  const isOwn =
    tree.is(index, 'ccomp') &&
    content < index &&
    tree.tokens[tree.first(index) - 1]?.text === ';' &&
    tree.child(index, 'nsubj') !== undefined;
  if (isOwn || isLeftBehindSemicolon(tree, index))
    return [{ index, head: tree.root, deprel: 'parataxis' }];
  if (!tree.is(index, 'parataxis') || !tree.is(content, 'ccomp')) return none;
  const speech = tree.token(content).head;
  const isApart = tree.tokens[tree.first(index) - 1]?.text === ';';
  const isQuoted = tree.tokens.slice(0, index).some(({ text }) => /["“”]|``|''/u.test(text));
  return isApart && !isQuoted && speech < content && tree.child(index, 'nsubj') !== undefined
    ? [{ index, head: speech }]
    : none;
}

/** "accused them of shelling/advcl a town; Yerevan rejected/dep the claim": nor is it any part of the charge. */
function isLeftBehindSemicolon(tree: Tree, verb: number): boolean {
  const { head, deprel } = tree.token(verb);
  const start = tree.first(verb);
  return (
    deprel === 'dep' &&
    head >= 0 &&
    head < start &&
    /^(advcl|acl|xcomp)$/u.test(tree.token(head).deprel) &&
    tree.root < head &&
    tree.tokens[start - 1]?.text === ';' &&
    isFiniteVerb(tree, verb) &&
    tree.child(verb, 'nsubj', 'nsubj:pass') !== undefined
  );
}

/** "swears he saw him in April/obl; a guard said/dep that …": who speaks behind the semicolon is no part of what the first one told. */
export function speechAfterSemicolon(
  tree: Tree,
  { index: said, head: above }: Token,
): readonly Edit[] {
  if (above < 0 || !/^(dep|ccomp)$/u.test(tree.token(said).deprel) || !isFiniteVerb(tree, said))
    return none;
  const subject = tree.child(said, 'nsubj');
  const apart = subject === undefined ? undefined : tree.tokens[tree.first(subject) - 1];
  if (apart?.text !== ';' || tree.child(said, 'ccomp') === undefined) return none;
  const content = tree.is(said, 'dep')
    ? above
    : tree.children(above, 'ccomp').find((child) => child < apart.index);
  if (content === undefined || !tree.is(content, 'ccomp')) return none;
  const { head: speech } = tree.token(content);
  if (speech > content || tree.tokens.slice(0, said).some(({ text }) => /["“”]|``|''/u.test(text)))
    return none;
  return [
    { index: said, head: speech, deprel: 'parataxis' },
    ...movedTo(
      content,
      tree.children(said).filter((child) => child < apart.index),
    ),
  ];
}

/** "denies arming/csubj the group; an officer/dep says/ccomp he did", "denies arming/dep the group; an officer/nsubj says/ccomp he did": behind a semicolon a noun and its verb of speech are a sentence of their own. */
export function speakerAfterSemicolon(
  tree: Tree,
  { index: speech, head: above }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (above < 0 || above > speech || !/^(ccomp|dep)$/u.test(tree.token(speech).deprel)) return none;
  if (!isFiniteVerb(tree, speech) || !tells(tree.token(speech).lemma, vocabulary)) return none;
  const apart = tree.tokens.findLast(({ index, text }) => index < speech && text === ';');
  const content = tree
    .children(speech, 'csubj', 'dep')
    .find((child) => tree.token(child).pos === 'VBG');
  if (apart === undefined || apart.index < above) return none;
  const speaker = headOfPhrase(tree, apart.index + 1);
  const subject = tree.child(speech, 'nsubj');
  if (speaker === undefined || speaker > speech || (subject ?? speaker) !== speaker) return none;
  if (subject === undefined ? tree.token(speaker).head > apart.index : content === undefined)
    return none;
  return [
    { index: speech, deprel: 'parataxis' },
    { index: speaker, head: speech, deprel: 'nsubj' },
    ...(content === undefined || content > apart.index
      ? []
      : [{ index: content, head: above, deprel: 'xcomp' }]),
  ];
}

/** "spoke with the minister to renew its support": whom it is with, and what it is for. */
export function companionTakenForSubject(
  tree: Tree,
  { index, pos, head: verb }: Token,
): readonly Edit[] {
  if (pos !== 'VB' || verb < 0 || verb > index || !tree.is(index, 'advcl')) return none;
  const companion = tree.child(index, 'nsubj');
  const preposition = leadOf(tree, index, 'with');
  if (companion === undefined || preposition === undefined || preposition > companion) return none;
  return leadOf(tree, index, 'to') === undefined || !isNoun(tree.token(companion))
    ? none
    : [
        { index: companion, head: verb, deprel: 'obl' },
        { index: preposition, head: companion, deprel: 'case' },
      ];
}

/** "a threat to Iraq, Syria, and their neighbours": two countries with a comma between are two. */
export function countriesInList(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  return tree.tokens.flatMap(({ index: first, text, deprel, head: second }): readonly Edit[] => {
    const [near, far] = [first, second].sort((a, b) => a - b);
    if (near === undefined || far !== near + 2 || tree.tokens[near + 1]?.text !== ',') return none;
    const areCountries = [text, tree.token(second).text].every(
      (each) => vocabulary.country(each)?.as === 'name',
    );
    if (!areCountries) return none;
    if (deprel === 'appos') return [{ index: first, deprel: 'conj' }];
    if (deprel !== 'compound') return none;
    const { head, deprel: role } = tree.token(second);
    return [
      { index: first, head, deprel: role },
      { index: second, head: first, deprel: 'conj' },
      ...movedTo(first, tree.children(second, 'case', 'conj')),
    ];
  });
}

/** "died in Jordan of wounds sustained in a blast": what of, and no part of the place. */
export function causeOfDeath(tree: Tree, { index, head: place }: Token): readonly Edit[] {
  if (!tree.is(index, 'nmod') || place < 0 || prepositionOf(tree, index) !== 'of') return none;
  const verb = tree.token(place).head;
  const died = verb >= 0 && tree.is(place, 'obl') && tree.token(verb).lemma === 'die';
  return died && isProper(tree.token(place)) && !isProper(tree.token(index))
    ? [{ index, head: verb, deprel: 'obl' }]
    : none;
}

/** "called on all parties to refrain", "will help establish a base": an infinitive without a subject of its own lacks one. */
export function infinitiveTakenForClause(
  tree: Tree,
  { index, pos, deprel, head }: Token,
): readonly Edit[] {
  if (pos !== 'VB' || deprel !== 'ccomp' || head < 0 || head > index) return none;
  if (tree.children(index, 'nsubj', 'nsubj:pass', 'csubj', 'aux', 'cop').length > 0) return none;
  const isOpen = leadOf(tree, index, 'to') !== undefined || tree.token(head).lemma === 'help';
  return isOpen ? [{ index, deprel: 'xcomp' }] : none;
}

/** "described it as tactical/amod and accused/conj soldiers/obl of looting": what it is called, and a deed of its own. */
export function deedBehindAs(tree: Tree, { index, pos, head: called }: Token): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || !tree.is(index, 'conj') || !tree.is(called, 'amod')) return none;
  const { head: object } = tree.token(called);
  const as = leadOf(tree, object, 'as');
  const { head: above } = tree.token(object);
  // "rejected the report/obj as false and accused soldiers/nmod"
  const verb = tree.is(above, 'obj') && object > above ? tree.token(above).head : above;
  if (as === undefined || object < index || verb < 0 || !isVerb(tree.token(verb))) return none;
  if (tree.child(index, 'cc') === undefined && tree.tokens[index - 1]?.pos !== 'CC') return none;
  return [
    { index: called, head: verb, deprel: 'obl' },
    { index, head: verb, deprel: 'conj', pos: tree.token(verb).pos },
    { index: object, head: index, deprel: 'obj' },
    ...movedTo(
      called,
      tree.children(object).filter((child) => child < called),
    ),
    ...movedTo(index, tree.children(called, 'cc')),
    ...movedTo(
      index,
      tree.children(object, 'acl').filter((child) => leadOf(tree, child, 'of') !== undefined),
      'advcl',
    ),
  ];
}
