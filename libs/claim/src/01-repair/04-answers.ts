import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, movedTo, none } from './rewrite.js';
import { isBehindComma, isNoun, isVerb, leadOf, prepositionOf } from './word-class.js';

// What others answer to what was said is no part of it: whoever reports both tells of the answer.

/**
 * "said balloons had crossed, and Beijing called/conj the claim nonsense", "said its men had killed 30, but residents
 * disputed/ccomp the figure", "claimed that it had taken the town, though monitors have seen/advcl no proof of this claim".
 */
export function answerBesideContent(
  tree: Tree,
  { index: answer }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const subject = tree.child(answer, 'nsubj', 'nsubj:pass');
  const telling = tellingAround(tree, answer, vocabulary);
  if (subject === undefined || telling === undefined) return none;
  const joint = jointOf(tree, answer, subject);
  if (joint === undefined) return none;
  const isAnswer =
    joint.word === 'and'
      ? tree.is(answer, 'conj') && turnsDown(tree, answer, vocabulary)
      : speaksOfIt(tree, answer, vocabulary) || speaksItself(tree, answer, joint.word, vocabulary);
  if (!isAnswer) return none;
  const isClause = tree.is(answer, 'advcl');
  return [
    { index: answer, head: telling, deprel: isClause ? 'advcl' : 'conj' },
    ...(isClause ? none : movedTo(answer, [joint.index], 'cc')),
  ];
}

/** The verb of saying in whose content a clause stands, or beside whose content the parser hung it: "said it had won, but …/ccomp". */
function tellingAround(tree: Tree, answer: number, vocabulary: Vocabulary): number | undefined {
  const { head } = tree.token(answer);
  const isReporting = (node: number): boolean =>
    vocabulary.reportingVerb(tree.token(node).lemma.toLowerCase()) !== undefined;
  if (head < 0 || head > answer) return undefined;
  if (tree.is(answer, 'ccomp')) {
    const first = tree.children(head, 'ccomp').find((child) => child < answer);
    return first !== undefined && isReporting(head) ? head : undefined;
  }
  if (!tree.is(answer, 'conj') && !tree.is(answer, 'advcl')) return undefined;
  // "accused the army of firing/advcl on its posts, but Oslo denied/conj this"
  const content = [head, ...tree.ancestors(head)].find(
    (node) =>
      /^(ccomp|dep)$/u.test(tree.token(node).deprel) ||
      (tree.is(node, 'advcl') && leadOf(tree, node, 'of') !== undefined),
  );
  const telling = content === undefined ? -1 : tree.token(content).head;
  return telling >= 0 && telling < answer && isReporting(telling) ? telling : undefined;
}

/** The word that sets the clause against the one before it, behind a comma: "but", "though". */
function jointOf(
  tree: Tree,
  answer: number,
  subject: number,
): { readonly index: number; readonly word: string } | undefined {
  const words = tree.is(answer, 'advcl')
    ? tree.children(answer, 'mark')
    : [...tree.children(answer, 'cc'), ...tree.children(subject, 'cc')];
  const index = words.find((word) => word < subject || tree.token(word).head === subject);
  if (index === undefined) return undefined;
  const word = tree.token(index).text.toLowerCase();
  const before = tree.tokens[index - 1]?.text;
  const isBehind = before === ',' || (before === 'even' && tree.tokens[index - 2]?.text === ',');
  const isJoint = /^(and|but|although|though|while|whereas)$/u.test(word);
  return isJoint && (isBehind || word === 'and') ? { index, word } : undefined;
}

/** "called the claim nonsense", "denied the report" */
function turnsDown(tree: Tree, answer: number, vocabulary: Vocabulary): boolean {
  const claim = tree.child(answer, 'obj');
  const isThat =
    claim !== undefined &&
    tree.children(claim, 'det').some((word) => tree.token(word).text === 'the') &&
    vocabulary.reportingNoun(tree.token(claim).lemma) !== undefined;
  return isThat && denies(tree, answer, vocabulary);
}

function denies(tree: Tree, answer: number, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.reportingVerb(tree.token(answer).lemma)?.stance === 'denies' ||
    tree.children(answer, 'xcomp').some((word) => vocabulary.isNegating(tree.token(word).lemma))
  );
}

/** "disputed the figure", "denied this", "cannot verify these claims", "have seen no proof of this claim". */
function speaksOfIt(tree: Tree, answer: number, vocabulary: Vocabulary): boolean {
  const parties = tree.children(answer, 'obj', 'obl', 'nsubj:pass');
  const within = parties.flatMap((node) => tree.children(node, 'nmod'));
  const stance = vocabulary.reportingVerb(tree.token(answer).lemma)?.stance ?? '';
  const weighs = /^(denies|confirms|asks)$/u.test(stance) || denies(tree, answer, vocabulary);
  return (
    [...parties, ...within].some((node) => isWhatWasSaid(tree, node, vocabulary)) ||
    isWithoutProof(tree, answer) ||
    (weighs && tree.children(answer, 'obj').some((node) => isMeantThere(tree, node)))
  );
}

/** "have seen no evidence of these losses", "has not found proof that it did" */
function isWithoutProof(tree: Tree, answer: number): boolean {
  const proof = tree
    .children(answer, 'obj')
    .find((node) => /^(evidence|proof|confirmation|indication)$/u.test(tree.token(node).lemma));
  if (proof === undefined) return false;
  return [...tree.children(answer, 'advmod'), ...tree.children(proof, 'det')].some((word) =>
    /^(not|no|never|any)$/u.test(tree.token(word).lemma),
  );
}

/** "this claim", "the accusations", "such reports": with nothing that says which, the one before. */
function isWhatWasSaid(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  if (!isNoun(tree.token(node)) || !isPointedAt(tree, node)) return false;
  const stance = vocabulary.reportingNoun(tree.token(node).lemma)?.stance ?? '';
  return (
    /^(says|accuses)$/u.test(stance) &&
    tree.token(node).lemma !== 'responsibility' &&
    tree.child(node, 'acl', 'ccomp', 'dep') === undefined &&
    tree.children(node, 'nmod').every((child) => !/^(of|by|from)$/u.test(prepositionOf(tree, child) ?? '')) // prettier-ignore
  );
}

/** "denied this", "disputed the figure", "questioned that version" */
function isMeantThere(tree: Tree, node: number): boolean {
  const { text, lemma } = tree.token(node);
  if (/^(this|that|it)$/u.test(text)) return true;
  return (
    /^(figure|number|toll|count|tally|total|estimate|version|account|characteri[sz]ation)$/u.test(lemma) && // prettier-ignore
    isPointedAt(tree, node)
  );
}

function isPointedAt(tree: Tree, node: number): boolean {
  const isPointing = tree
    .children(node, 'det', 'amod')
    .some((word) => /^(the|this|that|these|those|such)$/u.test(tree.token(word).text));
  return isPointing && tree.child(node, 'nmod:poss') === undefined;
}

/** "…, but residents said the dead were farmers": whoever is named behind "but" speaks for himself. */
function speaksItself(tree: Tree, answer: number, joint: string, vocabulary: Vocabulary): boolean {
  const subject = tree.child(answer, 'nsubj');
  const content = tree.child(answer, 'ccomp');
  return (
    joint === 'but' &&
    subject !== undefined &&
    isNoun(tree.token(subject)) &&
    content !== undefined &&
    content > answer &&
    vocabulary.reportingVerb(tree.token(answer).lemma)?.stance === 'says' &&
    leadOf(tree, answer, 'that') === undefined
  );
}

/** "denies arming the rebels, despite/case findings/obl that it did": what speaks against a denial is no part of what is denied. */
export function proofAgainstDenial(
  tree: Tree,
  { index: proof, head: denied, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (denied < 0 || !tree.is(proof, 'obl') || !isVerb(tree.token(denied))) return none;
  if (leadOf(tree, proof, 'despite') === undefined || !isBehindComma(tree, proof)) return none;
  if (!/^(says|confirms|accuses)$/u.test(vocabulary.reportingNoun(lemma)?.stance ?? ''))
    return none;
  const denial = tree
    .ancestors(denied)
    .find((node) => vocabulary.reportingVerb(tree.token(node).lemma)?.stance === 'denies');
  return denial === undefined ? none : [{ index: proof, head: denial }];
}
