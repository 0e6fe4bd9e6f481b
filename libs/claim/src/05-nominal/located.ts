import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { prepositionOf } from '../01-repair/word-class.js';
import { isParty } from '../03-clause/party.js';
import { isPlace } from '../03-clause/place.js';
import { surfaceSubject } from '../03-clause/subject.js';

// Where somebody is, or that nobody knows where.

/** "Nine sailors are missing", "none of them was missing" */
export function missing(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  const relation = vocabulary.relation('GOES_MISSING');
  const isSaid = tree
    .children(node, 'cop', 'aux')
    .some((child) => tree.token(child).lemma === 'be');
  if (tree.token(node).text !== 'missing' || !isSaid || tree.child(node, 'obj') !== undefined)
    return [];
  const subject = surfaceSubject(tree, node);
  return relation === undefined || subject === null || !isParty(tree, subject, vocabulary)
    ? []
    : [finding({ rule: 'copula', predicate: node, relation, verb: 'be missing', subject })];
}

/** "was in Rome", "had been in the village" */
export function located(
  tree: Tree,
  node: number,
  subject: number,
  vocabulary: Vocabulary,
): readonly Finding[] {
  // "is in prison" says that he is held.
  if (/^(prison|jail)$/u.test(tree.token(node).lemma)) return [];
  const preposition = prepositionOf(tree, node)?.split(' ').at(-1) ?? '';
  return at(tree, { predicate: node, place: node, subject, verb: `be ${preposition}` }, vocabulary);
}

/** "Troops are present in Goma", "remain active near Gao", "Wagner has a presence in Kidal" */
export function present(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  const { head, text } = tree.token(node);
  const isPresence =
    text === 'presence' &&
    tree.is(node, 'obj') &&
    /^(have|maintain|keep)$/u.test(tree.token(head).lemma);
  const isPresent =
    /^(present|active)$/u.test(text) &&
    (tree.child(node, 'cop') !== undefined || tree.is(node, 'xcomp'));
  if (!isPresence && !isPresent) return [];
  const verb = isPresence || tree.is(node, 'xcomp') ? head : node;
  const subject = surfaceSubject(tree, verb);
  if (subject === null) return [];
  const places = [node, verb].flatMap((word) => tree.children(word, 'obl', 'nmod'));
  return [...new Set(places)].flatMap((place) =>
    at(
      tree,
      { predicate: verb, place, subject, verb: `be ${isPresence ? 'present' : text}` },
      vocabulary,
    ),
  );
}

interface Whereabouts {
  readonly predicate: number;
  readonly place: number;
  readonly subject: number;
  readonly verb: string;
}

function at(
  tree: Tree,
  { predicate, place, subject, verb }: Whereabouts,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const relation = vocabulary.relation('LOCATED_IN');
  const preposition = prepositionOf(tree, place)?.split(' ').at(-1) ?? '';
  const isWhere =
    /^(in|at|near|inside|outside)$/u.test(preposition) &&
    isPlace(tree, place, preposition, vocabulary) &&
    isParty(tree, subject, vocabulary);
  return relation === undefined || !isWhere
    ? []
    : [
        finding({
          rule: 'copula',
          predicate,
          relation,
          verb,
          subject,
          object: place,
          where: [place],
        }),
      ];
}
