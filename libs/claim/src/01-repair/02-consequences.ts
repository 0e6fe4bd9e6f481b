import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { violent } from '../03-clause/scene.js';
import { outcomes } from './02-participles.js';
import { isBehindComma, isFiniteVerb, isNoun, isSpelt, isVerb } from './word-class.js';
import { none, type Edit } from './rewrite.js';

/** A verb that hangs so says more of a noun or of another clause, and has no consequence of its own to tell. */
const aside = /^(aux|aux:pass|cop|amod|acl|acl:relcl|advcl|compound|case|mark)$/u;

/**
 * "had taken the post on 3 May, thereby breaking/dep a truce/nmod agreed/dep in March": what follows from a deed is told of
 * that deed, whatever stands between.
 */
export function consequenceOfDeed(tree: Tree, { index: adverb, text }: Token): readonly Edit[] {
  if (!/^(thereby|thus|hence)$/u.test(text) || tree.tokens[adverb - 1]?.text !== ',') return none;
  const participle = tree.tokens[adverb + 1];
  if (participle?.pos !== 'VBG') return none;
  const deed = tree.tokens.findLast(
    (token) => token.index < adverb && isVerb(token) && !aside.test(token.deprel),
  );
  if (deed === undefined) return none;
  const { index, head } = participle;
  if (head === deed.index && tree.is(index, 'advcl')) return none;
  const object = head > index && isNoun(tree.token(head)) ? tree.token(head) : undefined;
  const behind = object === undefined ? undefined : tree.tokens[object.index + 1];
  const saysMore =
    behind !== undefined &&
    /^VB[DN]$/u.test(behind.pos) &&
    tree.child(behind.index, 'nsubj', 'aux', 'cop') === undefined;
  return [
    { index, head: deed.index, deprel: 'advcl' },
    { index: adverb, head: index, deprel: 'advmod' },
    ...(object === undefined ? [] : [{ index: object.index, head: index, deprel: 'obj' }]),
    ...(object === undefined || !saysMore
      ? []
      : [{ index: behind.index, head: object.index, deprel: 'acl', pos: 'VBN' }]),
  ];
}

/**
 * "fired at protesters who tried to storm the airport, leaving one dead", "bombed a convoy that was nearing the border, killing
 * 14": where those it was done to only try, refuse, ask or are under way, the harm came from the one deed that can do any.
 */
export function outcomeOfMainDeed(
  tree: Tree,
  { index, pos, lemma, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || head < 0 || head > index) return none;
  if (!/^(advcl|dep|xcomp|ccomp|conj)$/u.test(tree.token(index).deprel)) return none;
  if (!isBehindComma(tree, index)) return none;
  if (!outcomes.test(lemma) && !(lemma === 'leave' && tree.child(index, 'xcomp') !== undefined))
    return none;
  const within = [head, ...tree.ancestors(head)];
  const relative = within.find((node) => tree.is(node, 'acl'));
  const main = within.find(
    (node) => relative !== undefined && node < relative && isVerb(tree.token(node)),
  );
  if (relative === undefined || main === undefined || !isFiniteVerb(tree, main)) return none;
  const target = within.find((node) => tree.token(node).head === main);
  const isTarget = target !== undefined && (tree.is(target, 'obj') || tree.is(target, 'obl'));
  return isTarget && mayHarm(tree, main, vocabulary) && harmsNobody(tree, relative, vocabulary)
    ? [{ index, head: main, deprel: 'advcl' }]
    : none;
}

/** A verb that can say of somebody that he uses force: "shot at", "opened fire on", "ambushed". */
function mayHarm(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const object = tree.child(verb, 'obj');
  const words = tree.children(verb).map((child) => tree.token(child).text);
  return vocabulary
    .verbFrames(tree.token(verb).lemma.toLowerCase())
    .some(({ relation, particle, directObject }) => {
      const isNoun = Array.isArray(directObject);
      const isSaid = !isNoun || (object !== undefined && isSpelt(tree, object, directObject));
      const isWhole = particle === null || words.includes(particle);
      return violent.test(relation.event ?? '') && isSaid && isWhole;
    });
}

const leavesUndone = /^(try|attempt|seek|refuse|fail|want|hope|decline|threaten|plan|prepare)$/u;
const peaceful = /^(PROTEST|DEMAND|REJECT|REQUEST)$/u;

/** Nothing that would hurt anybody is told as done: "tried to storm", "had been sent", "had gathered", "were leaving", "demanded". */
function harmsNobody(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const { lemma, pos } = tree.token(verb);
  const isSuffered = tree.child(verb, 'aux:pass') !== undefined;
  if (leavesUndone.test(lemma) || isSuffered) return true;
  const frames = vocabulary.verbFrames(lemma.toLowerCase());
  if (mayHarm(tree, verb, vocabulary)) return false;
  // "a village where people had gathered"
  const [isThere, isBefore] = ['where', 'had'].map((word) =>
    tree.children(verb, 'advmod', 'aux').some((child) => tree.token(child).text === word),
  );
  return (
    (isThere === true && isBefore === true) ||
    pos === 'VBG' ||
    (frames.length > 0 && frames.every(({ relation }) => peaceful.test(relation.event ?? '')))
  );
}
