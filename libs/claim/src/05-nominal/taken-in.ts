import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { prepositionOf } from '../01-repair/word-class.js';
import { isOfPhrase } from '../02-mention/noun-phrase.js';
import { isParty, isSomeBody } from '../03-clause/party.js';
import { surfaceSubject } from '../03-clause/subject.js';

const takesIn = /^(include|comprise|encompass)$/u;
const isMadeOf = /^(consist|make|compose|comprise)$/u;

/**
 * "The alliance includes the Unity Party", "a force made up of Kurds", "the pact consists of nine clans", "the brigade is part of the
 * Front": what a body takes in belongs to it.
 */
export function takenIn(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  const relation = vocabulary.relation('MEMBER_OF');
  const { lemma, pos } = tree.token(node);
  const isPart = lemma === 'part' && tree.child(node, 'cop') !== undefined;
  const isVerb = pos.startsWith('VB') && (takesIn.test(lemma) || isMadeOf.test(lemma));
  if (relation === undefined || !(isPart || isVerb)) return [];
  const other = isPart
    ? tree.children(node, 'nmod').find((child) => isOfPhrase(tree, child))
    : takesIn.test(lemma)
      ? tree.child(node, 'obj')
      : tree.children(node, 'obl').find((child) => prepositionOf(tree, child) === 'of');
  const first = surfaceSubject(tree, node);
  if (first === null || other === undefined) return [];
  const [part, whole] = isPart ? [first, other] : [other, first];
  const isTaken = isPart || isParty(tree, part, vocabulary);
  return isTaken && isOneBody(tree, whole, vocabulary)
    ? [
        finding({
          rule: 'taken-in',
          predicate: node,
          relation,
          verb: lemma,
          subject: part,
          object: whole,
        }),
      ]
    : [];
}

/** A body, and no person; "the dead" and a crowd are none. */
function isOneBody(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { pos, ner, lemma } = tree.token(node);
  const isOne =
    pos.startsWith('NN') && ner !== 'PERSON' && !/^(crowd|audience|public)$/u.test(lemma);
  return isOne && isSomeBody(tree, node, vocabulary);
}
