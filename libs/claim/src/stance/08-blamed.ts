import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isCleared } from './01-own-words.js';
import { hedged, negated, toldBy, type Gathered } from './gathered.js';
import { isParty } from '../03-clause/party.js';
import { linksOfVerb } from './source.js';
import type { ToldAt } from './stance.js';
import { isNominal, isVerbal, leadIn, lemmaOf } from './words.js';

/** How a deed is laid at someone's door, by the preposition before him: a closed class. */
const blames: ReadonlyMap<string, string> = new Map([
  ['blame', 'on'],
  ['pin', 'on'],
  ['attribute', 'to'],
  ['ascribe', 'to'],
]);

interface Blame {
  readonly verb: number;
  readonly culprit: number;
}

/** "an attack attributed by the army to the rebels", "the raid was blamed on the rebels": who is said to have done it. */
export function blameFor(tree: Tree, event: number): Blame | undefined {
  const { head } = tree.token(event);
  // "attributed the shelling/obj to the rebels"
  const isLaid = tree.is(event, 'nsubj:pass') || (tree.is(event, 'obj') && event > head);
  const above = isLaid ? [head] : [];
  // "an attack on a mosque blamed/acl on the sect"
  const nouns = [event, ...tree.children(event, 'nmod')];
  const remarks = nouns.flatMap((noun) => tree.children(noun, 'acl'));
  const held = heldResponsible(tree, event);
  if (held !== undefined) return held;
  return [...remarks, ...above].flatMap((verb) => {
    // "The attack, which Moscow blamed on Kyiv"
    const isRelative =
      tree.is(verb, 'acl:relcl') &&
      tree.children(verb, 'obj').some((child) => tree.token(child).pos.startsWith('W'));
    const isActive = isRelative || (above.includes(verb) && tree.token(verb).pos.startsWith('VB'));
    const preposition =
      isActive || tree.token(verb).pos === 'VBN' ? blames.get(lemmaOf(tree, verb)) : undefined;
    const culprit = tree
      .children(verb, 'obl')
      .flatMap((child) => [child, ...tree.children(child, 'nmod')])
      .find((child) => leadIn(tree, child) === preposition && isNominal(tree.token(child)));
    return preposition === undefined || culprit === undefined ? [] : [{ verb, culprit }];
  })[0];
}

/** "holds the rebels responsible for the murder", "a murder for which it holds the rebels responsible", "for which it blames them". */
function heldResponsible(tree: Tree, event: number): Blame | undefined {
  // "the murder of two priests at a school in Todi, for which": the parser hangs it on any of them.
  const nouns = tree.subtree(event, (node) => !tree.is(node, 'nmod'));
  const { head } = tree.token(event);
  const isFor = head >= 0 && leadIn(tree, event) === 'for' && lemmaOf(tree, head) === 'responsible';
  const above = isFor && tree.is(head, 'xcomp') ? [tree.token(head).head] : [];
  const below = nouns
    .flatMap((noun) => tree.children(noun, 'acl:relcl'))
    .filter((verb) =>
      [verb, ...tree.children(verb, 'xcomp')]
        .flatMap((node) => tree.children(node, 'obl'))
        .some((child) => leadIn(tree, child) === 'for' && tree.token(child).pos.startsWith('W')),
    );
  return [...above, ...below].flatMap((verb) => {
    const holds = tree
      .children(verb, 'xcomp')
      .some((child) => lemmaOf(tree, child) === 'responsible');
    const isBlame = holds ? lemmaOf(tree, verb) === 'hold' : lemmaOf(tree, verb) === 'blame';
    const culprit = tree.child(verb, 'obj', 'nsubj:pass');
    return isBlame && culprit !== undefined ? [{ verb, culprit }] : [];
  })[0];
}

/** Verbs that lay nothing but company at his door: a closed class. */
const links = /^(link|tie|connect|associate)$/u;

/** "Prosecutors linked the mayor to a ring", where a railway may link two towns: who says so. */
function linkedBy(tree: Tree, predicate: number, vocabulary: Vocabulary): readonly ToldAt[] {
  if (!links.test(lemmaOf(tree, predicate)) || !isVerbal(tree.token(predicate))) return [];
  return linksOfVerb(tree, predicate, vocabulary).filter(({ source }) =>
    isParty(tree, source, vocabulary),
  );
}

/** That he did it is alleged, by whoever blames him. */
export function withBlame(
  gathered: Gathered,
  tree: Tree,
  predicate: number,
  vocabulary: Vocabulary,
): Gathered {
  const linked = linkedBy(tree, predicate, vocabulary);
  if (linked.length > 0)
    return toldBy(hedged(gathered, 'alleged', tree.token(predicate).text), linked);
  const blame = isNominal(tree.token(predicate)) ? blameFor(tree, predicate) : undefined;
  if (blame === undefined) return gathered;
  const isClearedOfIt = isCleared(tree, blame.verb, vocabulary);
  return toldBy(
    hedged(isClearedOfIt ? negated(gathered) : gathered, 'alleged', tree.token(blame.verb).text),
    linksOfVerb(tree, blame.verb, vocabulary),
  );
}
