import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { none, type Edit } from './rewrite.js';
import { isNoun } from './word-class.js';

/** Whoever does things in the plural, as headlines and chronicles begin. */
const doers = new Set(['Person', 'Group', 'Organization', 'ArmedGroup', 'Equipment']);
/** What a sentence's first noun phrase is made of before its head. */
const modifier = /^(DT|PDT|CD|JJ[RS]?|NN.*|PRP\$|POS|HYPH)$/u;
/** What opens the object behind a verb, and hardly stands behind a noun. */
const opening = /^(DT|CD|PRP\$|JJ|NN.*)$/u;

/**
 * "Gunmen/compound ambush/root a convoy/dep", "Demonstrators/compound storm/compound parliament/root": a whole sentence with no
 * verb, whose plural is followed by what looks like a noun, tells in the present what they do.
 */
export function presentTakenForNoun(
  tree: Tree,
  { index: verb, pos, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const who = verb - 1;
  const { root } = tree;
  const [people, next, stop] = [tree.tokens[who], tree.tokens[verb + 1], tree.tokens.at(-1)];
  if (pos !== 'NN' || people === undefined || !isPlural(people) || stop?.text !== '.') return none;
  if (next === undefined || !opening.test(next.pos)) return none;
  if (!isNoun(tree.token(root))) return none;
  if (!tree.tokens.slice(0, who).every((before) => modifier.test(before.pos))) return none;
  if (!doers.has(vocabulary.kindOfNoun(people.lemma.toLowerCase()) ?? '')) return none;
  if (vocabulary.verbFrames(lemma.toLowerCase()).length === 0) return none;
  if (root === verb && tree.is(who, 'nsubj')) return [{ index: verb, pos: 'VBP' }];
  const object = root === verb ? tree.child(root, 'dep') : root;
  if (object === undefined || object < verb || !isNoun(tree.token(object))) return none;
  if (![root, verb].includes(people.head) || !tree.is(who, 'compound')) return none;
  if (root !== verb && !tree.is(verb, 'compound')) return none;
  const behind = [...new Set([root, object])].flatMap((node) => tree.children(node));
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBP' },
    { index: who, head: verb, deprel: 'nsubj' },
    { index: object, head: verb, deprel: 'obj' },
    ...behind.flatMap((child): readonly Edit[] => {
      if (child < who) return [{ index: child, head: who }];
      if (child <= object) return [];
      if (tree.token(child).pos === 'VBG') return [{ index: child, head: verb, deprel: 'advcl' }];
      return tree.is(child, 'punct') ? [{ index: child, head: verb }] : [];
    }),
  ];
}

function isPlural({ pos, lemma }: Token): boolean {
  return pos === 'NNS' || lemma === 'aircraft';
}
