import type { Token, Tree } from '@whence/parse';
import { rootNoun } from './00-root-nouns.js';
import { type Edit, none } from './rewrite.js';
import { isFiniteVerb, isNoun } from './word-class.js';

/**
 * "killed between/case 20 and 25 prisoners/obl", "Bello and his allies killed/acl between/amod 300 and 400 men/obj": a number lies
 * between two others, and they are whom it is done to.
 */
export function rangeOfObject(tree: Tree, { index: between, text }: Token): readonly Edit[] {
  const [low, and, high] = [1, 2, 3].map((step) => tree.tokens[between + step]);
  const verb = tree.tokens[between - 1];
  if (text !== 'between' || low?.pos !== 'CD' || and?.text !== 'and' || high?.pos !== 'CD')
    return none;
  if (verb === undefined || !/^VB[DN]$/u.test(verb.pos) || isPassive(tree, verb.index)) return none;
  const people = tree.token(low.head);
  if (!isNoun(people) || people.index < high.index || people.head !== verb.index) return none;
  if (people.pos !== 'NNS' && people.lemma !== 'people') return none;
  if (!/^(obl|obj|nmod)$/u.test(people.deprel)) return none;
  return [
    { index: people.index, deprel: 'obj' },
    { index: between, head: low.index, deprel: 'advmod', pos: 'RB' },
    ...mainVerbOfRoot(tree, verb),
  ];
}

function isPassive(tree: Tree, verb: number): boolean {
  return tree.child(verb, 'aux:pass') !== undefined;
}

/** The participle that stands behind the whole subject, where nothing else is a verb: "Bello and his allies killed/acl". */
function mainVerbOfRoot(tree: Tree, { index: verb, deprel, head: last }: Token): readonly Edit[] {
  const root = rootNoun(tree);
  if (deprel !== 'acl' || root < 0 || last !== verb - 1) return none;
  if (tree.tokens.slice(0, verb).some(({ index }) => isFiniteVerb(tree, index))) return none;
  const joined = tree.child(root, 'acl');
  const and = tree.child(root, 'cc');
  const isTaken = joined !== undefined && tree.token(last).head === joined && and === joined - 1;
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb, deprel: 'nsubj' },
    // "Fighters/root and allied/acl militias/obj killed"
    ...(isTaken
      ? [
          { index: last, head: root, deprel: 'conj' },
          { index: joined, head: last, deprel: 'amod' },
          { index: and, head: last, deprel: 'cc' },
        ]
      : []),
  ];
}
