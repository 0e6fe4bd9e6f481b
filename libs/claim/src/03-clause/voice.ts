import type { Tree } from '@whence/parse';
import { isDative, isNoun, isProper, isVerb, prepositionOf } from '../01-repair/word-class.js';

/** "were taken", "suspected of …" after a noun, "got arrested". */
export function isPassive(tree: Tree, node: number): boolean {
  if (isResolve(tree, node)) return false;
  if (tree.child(node, 'aux:pass') !== undefined || tree.child(node, 'nsubj:pass') !== undefined)
    return true;
  const { pos } = tree.token(node);
  // "the first raid since the rebels signed a truce", "a report that they had sold arms": with a subject it is a clause, and "on suspicion of
  // having sold arms" a gerund.
  if ((pos === 'VBN' || pos === 'VBD') && tree.is(node, 'acl') && !tree.is(node, 'acl:relcl'))
    return tree.child(node, 'nsubj', 'aux') === undefined;
  if (pos !== 'VBN') return false;
  // "was tried and given a fine": who is given something keeps it beside him.
  // "Denied a visa, she spoke by video"
  const isGiven =
    (tree.is(node, 'conj') || (tree.is(node, 'advcl') && tree.first(node) === 0)) &&
    isDative(tree.token(node).lemma);
  if (tree.children(node, 'aux', 'nsubj', ...(isGiven ? [] : ['obj'])).length > 0) return false;
  if (tree.is(node, 'advcl') || tree.is(node, 'xcomp')) return true;
  return (
    tree.is(node, 'conj') && tree.token(node).head >= 0 && isPassive(tree, tree.token(node).head)
  );
}

/** Where a participle with this preposition tells how someone stands to something, and not what was done to him. */
const stands: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...['commit', 'determine', 'prepare', 'dedicate', 'poise', 'oppose'].map(
    (verb) => [verb, ['to']] as const,
  ),
  ...['ally', 'align'].map((verb) => [verb, ['with', 'to']] as const),
]);

/** "was committed to defeating the group", "parties opposed to a deal": a frame of mind, unless it is said by whom. */
function isResolve(tree: Tree, node: number): boolean {
  const prepositions = stands.get(tree.token(node).lemma);
  if (prepositions === undefined) return false;
  const led = tree
    .children(node, 'xcomp', 'advcl', 'ccomp', 'obl')
    .map((child) => prepositionOf(tree, child));
  if (!led.some((each) => each !== null && prepositions.includes(each)) || led.includes('by'))
    return false;
  // "remain committed to"
  const remains =
    tree.is(node, 'xcomp') &&
    /^(remain|stay|stand)$/u.test(tree.token(tree.token(node).head).lemma);
  return remains || tree.is(node, 'acl') || tree.child(node, 'aux:pass') !== undefined;
}

/** The noun a relative clause or participle hangs on. */
export function antecedentOf(tree: Tree, node: number): number | null {
  const { head } = tree.token(node);
  if (head < 0 || isVerb(tree.token(head))) return null;
  // "Omar Bello, president of the union, who is accused": an office without an article is nobody beside him.
  const { head: name } = tree.token(head);
  const isOffice = tree.is(head, 'appos') && tree.child(head, 'det', 'nmod:poss') === undefined;
  const isBeside = isOffice && !isProper(tree.token(head)) && tree.token(name).ner === 'PERSON';
  return isBeside ? name : (equatedWith(tree, head) ?? head);
}

/** "Tariq is a trader who was born in Homs": Tariq was, where he is said to be one, and nothing more points to him than "it". */
function equatedWith(tree: Tree, node: number): number | undefined {
  const subject = tree.child(node, 'cop') === undefined ? undefined : tree.child(node, 'nsubj');
  if (subject === undefined || !isNoun(tree.token(node))) return undefined;
  const isPlain = tree
    .children(node, 'aux', 'advmod', 'det', 'case', 'cc')
    .every((child) => /^(an?|the)$/iu.test(tree.token(child).text));
  const { pos, text } = tree.token(subject);
  return isPlain && (pos.startsWith('NN') || /^(he|she|they)$/iu.test(text)) ? subject : undefined;
}
