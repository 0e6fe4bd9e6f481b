import type { Token, Tree } from '@whence/parse';
import { isFiniteVerb, isNoun, isTemporal, isVerb, subjectRelation } from './word-class.js';
import { none, type Edit } from './rewrite.js';

// Of two clauses with an "and" or "but" between them, the first was taken into the subject of the second.

/**
 * "600 people rallied/nsubj that evening, and police/conj said/root …", "police in Kampala fired/dep tear gas, and a leader/conj
 * was detained/root": who stands straight before the second verb, behind a comma and "and", is its subject; in "police warned/acl of
 * leaflets, and on Friday/conj detained/root a teacher" it is when.
 */
export function clauseTakenForSubject(tree: Tree, { index: second }: Token): readonly Edit[] {
  const { head, deprel, pos } = tree.token(second);
  if (!pos.startsWith('VB') || !isFiniteVerb(tree, second)) return none;
  const whole = tree
    .children(second, 'nsubj', 'nsubj:pass', 'csubj')
    .find((child) => child < second);
  if (whole === undefined) return none;
  const first = finiteVerbOf(tree, whole);
  if (first === undefined) return none;
  const subject = secondSubject(tree, whole, first, second);
  const [and] = subject === undefined ? [] : tree.children(subject, 'cc');
  if (subject === undefined || and === undefined) return none;
  const remark = remarkBehind(tree, subject);
  return [
    ...(remark === undefined ? [] : [{ index: remark.clause, head: subject }]),
    { index: first, head, deprel },
    ...(first === whole ? [] : [{ index: whole, head: first, deprel: 'nsubj' }]),
    { index: second, head: first, deprel: 'conj' },
    { index: and, head: second },
    {
      ...{ index: subject, head: second },
      deprel: isTemporal(tree, subject) ? 'obl' : subjectRelation(tree, second),
    },
    ...tree
      .children(second)
      .filter((child) => child < tree.first(whole))
      .map((index) => ({ index, head: first })),
  ];
}

/** The verb of the first clause: the subject itself, with one of its own, or hung on it with an object or a phrase. */
function finiteVerbOf(tree: Tree, whole: number): number | undefined {
  if (isVerb(tree.token(whole)))
    return isFiniteVerb(tree, whole) && tree.child(whole, 'nsubj', 'nsubj:pass') !== undefined
      ? whole
      : undefined;
  if (!isNoun(tree.token(whole))) return undefined;
  return tree
    .children(whole, 'dep', 'acl')
    .find(
      (child) =>
        child > whole &&
        tree.token(child).pos === 'VBD' &&
        tree.child(child, 'obj', 'obl') !== undefined &&
        tree.child(child, 'nsubj', 'nsubj:pass', 'mark') === undefined,
    );
}

/** The last of those coordinated within the first clause, where its phrase reaches to the second verb. */
function secondSubject(
  tree: Tree,
  whole: number,
  first: number,
  second: number,
): number | undefined {
  return tree.subtree(whole).find((node) => {
    if (node < first || !tree.is(node, 'conj') || !isNoun(tree.token(node))) return false;
    const and = tree.child(node, 'cc');
    if (and === undefined || and > node) return false;
    if (tree.tokens[and - 1]?.text !== ',' && !isTemporal(tree, node)) return false;
    if (!/^(and|but)$/u.test(tree.token(and).text)) return false;
    const end = remarkBehind(tree, node)?.end ?? tree.last(node);
    return tree.tokens
      .slice(end + 1, second)
      .every(({ head, pos }) => head === second || pos === ',');
  });
}

/** "an officer, who asked not to be named, blamed …": the clause between two commas, which the parser may hang elsewhere. */
function remarkBehind(
  tree: Tree,
  node: number,
): { readonly clause: number; readonly end: number } | undefined {
  const [comma, who] = [tree.tokens[tree.last(node) + 1], tree.tokens[tree.last(node) + 2]];
  if (comma?.text !== ',' || who === undefined || !/^wh(o|ich)$/u.test(who.text)) return undefined;
  const clause = tree.ancestors(who.index).find((each) => tree.is(each, 'acl:relcl'));
  if (clause === undefined || tree.first(clause) < comma.index) return undefined;
  const end = tree.last(clause);
  return tree.tokens[end + 1]?.text === ',' ? { clause, end } : undefined;
}

/**
 * "said nobody had asked them and vowed/conj not to return": what nobody has done goes on with "or", so that "and" goes on with
 * who said it.
 */
export function deedOfSpeaker(
  tree: Tree,
  { index: second, pos, head: content }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || content < 0 || content > second || !tree.is(second, 'conj'))
    return none;
  const and = tree.child(second, 'cc');
  if (and === undefined || tree.token(and).text !== 'and' || !tree.is(content, 'ccomp'))
    return none;
  const subject = tree.child(content, 'nsubj', 'nsubj:pass');
  if (subject === undefined || !isNobody(tree, subject)) return none;
  if (tree.child(second, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') !== undefined) return none;
  const { head: verb } = tree.token(content);
  return tree.token(verb).pos === 'VBD' && verb < content
    ? [{ index: second, head: verb, pos: 'VBD' }]
    : none;
}

/** "nobody", "no one", "no official" */
function isNobody(tree: Tree, node: number): boolean {
  const article = tree.child(node, 'det');
  const isNo = article !== undefined && tree.token(article).text.toLowerCase() === 'no';
  return isNo || /^(nobody|none|nothing|no-one)$/iu.test(tree.token(node).text);
}

/**
 * "Okello/nsubj, who lived/acl:relcl in Juba and reportedly financed/ccomp rebels, was shot/root": behind "and" and an adverb "who" goes
 * on, and the verb behind that is the one of whom it speaks.
 */
export function deedOfRelative(tree: Tree, { index: deed, pos }: Token): readonly Edit[] {
  const [and, adverb] = [tree.tokens[deed - 2], tree.tokens[deed - 1]];
  if (pos !== 'VBD' || adverb?.pos !== 'RB' || and?.text !== 'and') return none;
  const relative = and.head;
  if (relative < 0 || relative !== adverb.head || !tree.is(relative, 'acl:relcl')) return none;
  const { head: noun } = tree.token(relative);
  const whole = tree.is(noun, 'appos') ? tree.token(noun).head : noun;
  const { head, deprel } = tree.token(deed);
  if (!tree.is(whole, 'nsubj') || tree.token(whole).head !== deed) return none;
  const isUnder = deprel === 'ccomp' && head > deed;
  const main = isUnder
    ? head
    : tree.children(deed, 'dep', 'ccomp').find((child) => child > deed && isVerb(tree.token(child)) && tree.child(child, 'mark') === undefined); // prettier-ignore
  if (main === undefined) return none;
  // "led the cell/nsubj:pass was arrested"
  const object = tree.children(main, 'nsubj', 'nsubj:pass').find((child) => child > deed);
  return [
    ...(isUnder ? none : [{ index: main, head, deprel }]),
    { index: whole, head: main, deprel: subjectRelation(tree, main) },
    { index: deed, head: relative, deprel: 'conj' },
    { index: and.index, head: deed },
    { index: adverb.index, head: deed },
    ...(object === undefined ? none : [{ index: object, head: deed, deprel: 'obj' }]),
    ...tree
      .children(deed)
      .filter((child) => child !== whole && child !== main && (child < relative || child > main))
      .map((index) => ({ index, head: main })),
  ];
}
