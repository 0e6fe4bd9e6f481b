import type { Token, Tree } from '@whence/parse';
import { isTemporal } from '../01-repair/word-class.js';
import type { Modality, ReportingWord, Vocabulary } from '@whence/vocabulary';

export function lemmaOf(tree: Tree, node: number): string {
  return tree.token(node).lemma.toLowerCase();
}

export function isVerbal(token: Token): boolean {
  return token.pos.startsWith('VB') || token.pos === 'MD';
}

export function isNominal(token: Token): boolean {
  return token.pos.startsWith('NN') || token.pos === '$';
}

/** A verb, or anything with a subject of its own or a copula: "false" in "called the report false". */
export function isClause(tree: Tree, node: number): boolean {
  return isVerbal(tree.token(node)) || tree.child(node, 'nsubj', 'cop', 'csubj') !== undefined;
}

export function isPassive(tree: Tree, node: number): boolean {
  return tree.child(node, 'nsubj:pass', 'aux:pass', 'csubj:pass') !== undefined;
}

/** The words that lead a phrase or clause in: "of", "according to", "because"; "of" alone in "of being behind the raid". */
export function leadIn(tree: Tree, node: number): string {
  const end = tree.child(node, 'cop') ?? node;
  return tree
    .children(node, 'case', 'mark')
    .filter((child) => child < end && child < node && tree.token(child).pos !== 'POS')
    .flatMap((child) => [child, ...tree.children(child, 'fixed')])
    .sort((a, b) => a - b)
    .map((child) => tree.token(child).text.toLowerCase())
    .join(' ');
}

/** A verb with its particle or preposition where the vocabulary has that ("call on", "insist on"), else the verb alone. */
export function reportingVerbAt(
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
): ReportingWord | undefined {
  if (!isVerbal(tree.token(node))) return undefined;
  const lemma = lemmaOf(tree, node);
  // "tried two men for spying": a court does, and attempts nothing.
  if (lemma === 'try' && tree.child(node, 'xcomp', 'ccomp') === undefined) return undefined;
  // "called the arrest a kidnapping" demands none.
  if (lemma === 'call' && isCalledSo(tree, node)) return vocabulary.reportingVerb('describe');
  const particles = tree
    .children(node, 'compound:prt', 'advmod')
    // "brushed the charge aside"
    .filter((child) => tree.is(child, 'compound:prt') || tree.token(child).text === 'aside')
    .map((child) => lemmaOf(tree, child));
  // "countered that the border was open", but "countered the attack"; nobody "calls on" Wednesday, when a visit was called off
  const prepositions =
    particles.length > 0
      ? []
      : tree
          .children(node, 'obl', 'nmod', 'advcl', 'ccomp')
          .filter((child) => !(tree.is(child, 'obl') && isTemporal(tree, child)))
          .map((child) => leadIn(tree, child));
  // "pleaded guilty"
  const results = tree.children(node, 'xcomp').map((child) => lemmaOf(tree, child));
  const phrase = [...particles, ...prepositions, ...results]
    .map((word) => vocabulary.reportingVerb(`${lemma} ${word}`))
    .find((word) => word !== undefined);
  // "carried out" is not "carried".
  const word = phrase ?? (particles.length === 0 ? vocabulary.reportingVerb(lemma) : undefined);
  if (word?.stance === 'promises' && attests(tree, node, lemma))
    return vocabulary.reportingVerb('say');
  return word?.stance === 'says' && wants(tree, node) ? vocabulary.reportingVerb('demand') : word;
}

/** "called the arrest [a kidnapping]", "called the strikes [unlawful]" */
function isCalledSo(tree: Tree, verb: number): boolean {
  return tree.children(verb, 'xcomp').some((child) => {
    // "what she called [illegal attacks]"
    const isWhat = tree.children(child, 'obj').some((what) => tree.token(what).pos === 'WP');
    const isNamed = /^(NN|JJ)/u.test(tree.token(child).pos) && leadIn(tree, child) === '';
    return isNamed && (isWhat || tree.child(verb, 'obj') !== undefined);
  });
}

/** "swears he saw him in prison": of what has been one gives no promise. */
function attests(tree: Tree, node: number, lemma: string): boolean {
  if (lemma !== 'swear' && lemma !== 'vow') return false;
  return tree.children(node, 'ccomp').some((child) => {
    const helpers = tree.children(child, 'aux', 'aux:pass', 'cop').map((each) => tree.token(each));
    if (helpers.some(({ pos }) => pos === 'MD')) return false;
    return (
      tree.token(child).pos === 'VBD' ||
      helpers.some(({ text }) => /^(had|has|have|was|were)$/u.test(text))
    );
  });
}

/** "insisted that Syria expel him": the bare form tells what is to be done; "said they sell grain" has no other form. */
function wants(tree: Tree, node: number): boolean {
  return tree.children(node, 'ccomp').some((child) => {
    const subject = tree.child(child, 'nsubj');
    if (subject === undefined || tree.child(child, 'aux', 'cop') !== undefined) return false;
    const { pos, text } = tree.token(subject);
    const isOne =
      (/^NNP?$/u.test(pos) || /^(he|she|it)$/iu.test(text)) && !tree.child(subject, 'conj');
    const isBare = tree.token(child).pos === 'VB' && leadIn(tree, child) === 'that';
    return isBare || (/^VBP?$/u.test(tree.token(child).pos) && isOne);
  });
}

/** "found guilty", "pleaded innocent": what somebody is or is not said to have done follows. */
export function isVerdict(tree: Tree, node: number): boolean {
  return tree.is(node, 'xcomp') && /^(guilty|innocent)$/u.test(lemmaOf(tree, node));
}

export function reportingNounAt(
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
): ReportingWord | undefined {
  return isNominal(tree.token(node)) ? vocabulary.reportingNoun(lemmaOf(tree, node)) : undefined;
}

/** What a word makes of what it governs: "plan" → planned, "suspected" → alleged. */
export function hedgeAt(tree: Tree, node: number, vocabulary: Vocabulary): Modality | undefined {
  const { text, lemma, pos, index } = tree.token(node);
  // "Operation Inherent Resolve" resolves nothing.
  if (pos.startsWith('NNP') && index > 0) return undefined;
  return vocabulary.hedge(text.toLowerCase()) ?? vocabulary.hedge(lemma.toLowerCase());
}

/** Verbs whose object speaks: "quoted an official as saying", "citing a prosecutor". */
const handsOnAnother = new Set(['quote', 'cite']);

export function quotesAnother(tree: Tree, verb: number): boolean {
  return handsOnAnother.has(lemmaOf(tree, verb)) && isVerbal(tree.token(verb));
}

/** "blocked roads to demand wages", "marched to protest": the deed is the speech. */
export function isSpokenByDeed(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { head, pos } = tree.token(node);
  if (head < 0 || pos !== 'VB' || !isVerbal(tree.token(head))) return false;
  // "agreed to demand", "vowed to protest"; but "demonstrated to demand"
  const above = reportingVerbAt(tree, head, vocabulary)?.stance ?? 'says';
  if (above !== 'says' || hedgeAt(tree, head, vocabulary) !== undefined) return false;
  const speaks =
    reportingVerbAt(tree, node, vocabulary)?.stance === 'demands' ||
    lemmaOf(tree, node) === 'protest';
  return speaks && leadIn(tree, node) === 'to';
}

/** Nouns that tell how many were harmed: a closed class. */
export function isToll(tree: Tree, noun: number): boolean {
  return /^(toll|number|tally)$/u.test(lemmaOf(tree, noun));
}

/** Officials "put the toll at 23", "raised it to 30": they say so. */
export function isPutBy(tree: Tree, noun: number): boolean {
  const { head } = tree.token(noun);
  return (
    head >= 0 &&
    tree.is(noun, 'obj') &&
    isToll(tree, noun) &&
    /^(put|place|estimate|raise|revise|give|update|set|lower)$/u.test(lemmaOf(tree, head))
  );
}
