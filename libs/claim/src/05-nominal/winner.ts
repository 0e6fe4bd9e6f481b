import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { isNoun, isProper, prepositionOf } from '../01-repair/word-class.js';
import { isOfPhrase } from '../02-mention/noun-phrase.js';
import { surfaceSubject } from '../03-clause/subject.js';
import { isPassive } from '../03-clause/voice.js';

const winner = /^(winner|victor)$/u;
const declares =
  /^(declare|announce|proclaim|pronounce|name|project|certify|confirm|call|crown|recognise|recognize)$/u;

/**
 * "was declared the winner of the vote", "announced Ana Duarte as the victor", "was the winner of the poll", "Ana Duarte, the winner of
 * the race": she won, and who declares it says so.
 */
export function won(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  const relation = vocabulary.relation('WINS');
  if (relation === undefined || !isWinner(tree, node)) return [];
  const contest = tree.children(node, 'nmod').find((child) => isOfPhrase(tree, child)) ?? null;
  const verb = declaredBy(tree, node);
  const holder =
    verb !== null ? declaredOf(tree, verb) : contest === null ? null : standsBeside(tree, node);
  return holder === null || holder === node
    ? []
    : [
        finding({
          rule: 'winner',
          predicate: node,
          relation,
          verb: tree.token(node).lemma,
          subject: holder,
          object: contest,
        }),
      ];
}

function isWinner(tree: Tree, node: number): boolean {
  return winner.test(tree.token(node).lemma) && tree.token(node).pos === 'NN';
}

/** The verb that somebody is declared to be the winner with. */
function declaredBy(tree: Tree, node: number): number | null {
  const { head } = tree.token(node);
  if (head < 0 || !declares.test(tree.token(head).lemma)) return null;
  const isResult = tree.is(node, 'xcomp') || (tree.is(node, 'obj') && isPassive(tree, head));
  return isResult || (tree.is(node, 'obl') && prepositionOf(tree, node) === 'as') ? head : null;
}

function declaredOf(tree: Tree, verb: number): number | null {
  const object = tree.children(verb, 'obj').find((child) => !isWinner(tree, child));
  return isPassive(tree, verb) ? surfaceSubject(tree, verb) : (object ?? null);
}

/** Who is said to be the winner, by "be" or beside the name. */
function standsBeside(tree: Tree, node: number): number | null {
  if (tree.child(node, 'cop') !== undefined) return surfaceSubject(tree, node);
  const { head } = tree.token(node);
  if (tree.is(node, 'appos') && isNoun(tree.token(head))) return head;
  return tree.children(node, 'appos').find((child) => isProper(tree.token(child))) ?? null;
}

/** "was named the winner", "was projected the winner of the race" */
export function isDeclaredWinner(tree: Tree, verb: number): boolean {
  return tree
    .children(verb, 'xcomp', 'obj', 'obl')
    .some((child) => isWinner(tree, child) && declaredBy(tree, child) === verb);
}
