import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isUsedTo, isVerb } from '../01-repair/word-class.js';
import type { Clause } from './clause.js';

/** Clauses that name a deed and leave it open whether anybody did it: bidden, asked, weighed, or what a thing is made for. */
export function isLeftOpen(tree: Tree, clause: Clause, vocabulary: Vocabulary): boolean {
  return (
    isBidden(tree, clause) ||
    isAsked(tree, clause) ||
    isWeighed(tree, clause) ||
    isMeans(tree, clause) ||
    isHabit(tree, clause) ||
    isOfAnonymity(tree, clause) ||
    isTermServed(tree, clause) ||
    isPaperObtained(tree, clause, vocabulary) ||
    isSpeakerReached(tree, clause) ||
    isTallied(tree, clause) ||
    isBare(tree, clause) ||
    isMadeFor(tree, clause, vocabulary) ||
    isPose(tree, clause) ||
    isWay(tree, clause, vocabulary) ||
    isProofFor(tree, clause) ||
    isAnyones(tree, clause) ||
    isRound(tree, clause) ||
    isEquipped(clause) ||
    isNobodys(tree, clause, vocabulary)
  );
}

/** "- Deter and counter aggression.", "Enter the code": a bare verb at the head of a sentence bids. */
function isBidden(tree: Tree, { predicate, subject }: Clause): boolean {
  const top = firstOfDeeds(tree, predicate);
  return (
    subject === null &&
    tree.token(top).head < 0 &&
    tree.token(top).pos === 'VB' &&
    tree.children(top, 'aux', 'nsubj', 'mark').length === 0
  );
}

/** "Has Washington considered sanctions?" A question that begins with its verb can be answered with no. */
function isAsked(tree: Tree, { predicate }: Clause): boolean {
  if (tree.tokens.at(-1)?.text !== '?') return false;
  const top = firstOfDeeds(tree, predicate);
  const subject = tree.child(top, 'nsubj', 'nsubj:pass');
  // "Why did they leave?" takes for granted that they left.
  if (tree.tokens.some(({ pos, index }) => pos.startsWith('W') && index < top)) return false;
  return (
    tree.token(top).head < 0 &&
    subject !== undefined &&
    tree.children(top, 'aux', 'aux:pass').some((child) => child < subject)
  );
}

/** "Negotiating with them is the only option": nobody is said to do it. */
function isWeighed(tree: Tree, { predicate, subject }: Clause): boolean {
  return subject === null && tree.is(firstOfDeeds(tree, predicate), 'csubj');
}

/** "Expanding ties strengthens security": who does it is no one, or somebody whom the parser lost. */
export function isHeadless(tree: Tree, { predicate, passive }: Clause): boolean {
  if (passive || isOfUnknown(tree, predicate)) return false;
  // "Operation Resolve provided/dep masks", whose subject is lost among its names
  if (tree.is(predicate, 'dep') && tree.token(predicate).pos === 'VBN') return true;
  return [predicate, ...tree.children(predicate, 'aux')].some((node) =>
    /^(VBD|VBZ|VBP|MD)$/u.test(tree.token(node).pos),
  );
}

/** "It is not known who had fired the rockets": somebody did. */
function isOfUnknown(tree: Tree, verb: number): boolean {
  const who = tree.child(verb, 'nsubj');
  if (who === undefined || tree.token(who).text.toLowerCase() !== 'who') return false;
  if (!tree.is(verb, 'ccomp') || tree.tokens.at(-1)?.text === '?') return false;
  const helpers = tree.children(verb, 'aux').map((child) => tree.token(child).text);
  const isPast = tree.token(verb).pos === 'VBD' || helpers.includes('had');
  return isPast && tree.child(verb, 'obj') !== undefined;
}

/** "is designed to improve security", "an event intended to build ties": no designing is told of. */
function isMadeFor(
  tree: Tree,
  { predicate, passive, subject }: Clause,
  vocabulary: Vocabulary,
): boolean {
  return (
    passive &&
    subject === null &&
    vocabulary.hedge(tree.token(predicate).text.toLowerCase()) === 'intended' &&
    tree
      .children(predicate, 'xcomp', 'advcl')
      .some((child) => isVerb(tree.token(child)) && tree.token(child).pos === 'VB')
  );
}

/** "presented itself as the protector of the poor": how one would be seen, and nothing that is given. */
function isPose(tree: Tree, { predicate, lemma }: Clause): boolean {
  return (
    /^(present|portray|cast|style|paint)$/u.test(lemma) &&
    tree
      .children(predicate, 'obj')
      .some((child) => /^(it|him|her|them|our|my)sel(f|ves)$/iu.test(tree.token(child).text))
  );
}

/** "the avenue leading to the palace": a way leads there, and brings nothing about. */
function isWay(tree: Tree, { lemma, subject }: Clause, vocabulary: Vocabulary): boolean {
  return (
    lemma === 'lead' &&
    subject !== null &&
    vocabulary.kindOfNoun(tree.token(subject).lemma.toLowerCase()) === 'Place'
  );
}

/** "found no evidence to support the claim": what evidence could do, and nobody does. */
function isProofFor(tree: Tree, { predicate, subject }: Clause): boolean {
  const { head, pos, deprel } = tree.token(predicate);
  if (pos !== 'VB' || head < 0 || !/^(acl|xcomp|advcl)$/u.test(deprel)) return false;
  if (tree.child(predicate, 'mark') === undefined) return false;
  const proof = isVerb(tree.token(head)) ? tree.child(head, 'obj', 'nsubj:pass') : head;
  if (proof === undefined || proof > predicate || (subject !== null && subject > proof))
    return false;
  return [proof, ...tree.children(proof, 'nmod')].some((node) =>
    proofs.test(tree.token(node).lemma),
  );
}

const proofs = /^(evidence|proof|information|indication|ground|basis)$/u;

/** "the number of aircraft employed in a strike": somebody uses them, and that is all. */
function isMeans(tree: Tree, { predicate, lemma, passive, subject }: Clause): boolean {
  return passive && subject === null && tree.is(predicate, 'acl') && /^(use|employ)$/u.test(lemma);
}

/** "used to command the rebels": he did that once, and made use of nothing. */
function isHabit(tree: Tree, { predicate, lemma }: Clause): boolean {
  return (
    lemma === 'use' && tree.children(predicate, 'xcomp').some((child) => isUsedTo(tree, child))
  );
}

/** "because he was not authorised to speak to the press", "requested anonymity": why a speaker is not named. */
function isOfAnonymity(tree: Tree, { predicate, object }: Clause): boolean {
  if (object !== null && tree.token(object).lemma === 'anonymity') return true;
  const speech = /^(speak|talk|brief|comment|discuss|disclose)$/u;
  const leave = speech.test(tree.token(predicate).lemma) ? tree.token(predicate).head : predicate;
  if (leave < 0 || !/^(authori[sz]e|allow|permit)$/u.test(tree.token(leave).lemma)) return false;
  const isRefused = tree.children(leave, 'advmod').some((not) => tree.token(not).lemma === 'not');
  return (
    isRefused &&
    tree.child(leave, 'aux:pass') !== undefined &&
    tree.children(leave, 'xcomp').some((child) => speech.test(tree.token(child).lemma))
  );
}

/** "after serving ten years in jail": of no body that one is a member of. */
function isTermServed(tree: Tree, { lemma, object, obliques }: Clause): boolean {
  return (
    lemma === 'serve' &&
    object !== null &&
    /^(day|week|month|year|decade|sentence|term|time|stint)$/u.test(tree.token(object).lemma) &&
    !obliques.some(({ preposition }) => preposition === 'as')
  );
}

/** "documents obtained under a law show", "The paper, which obtained a recording, said …": how one came by what they say. */
function isPaperObtained(
  tree: Tree,
  { predicate, lemma, passive, subject, object }: Clause,
  vocabulary: Vocabulary,
): boolean {
  if (object === null) return false;
  if (vocabulary.kindOfNoun(tree.token(object).lemma.toLowerCase()) !== 'Document') return false;
  if (passive && subject === null && tree.is(predicate, 'acl'))
    return /^(obtain|see|view|review)$/u.test(lemma);
  return lemma === 'obtain' && subject !== null && shows.test(tree.token(object).lemma);
}

const shows =
  /^(recording|tape|audiotape|videotape|video|footage|copy|document|transcript|photo|photograph|image|memo|letter|report|draft|email|e-mail)$/u;

/** "elders contacted by telephone said": how one came to hear them. */
function isSpeakerReached(
  tree: Tree,
  { predicate, lemma, passive, subject, object }: Clause,
): boolean {
  const isSaidOf = passive && subject === null && object !== null && tree.is(predicate, 'acl');
  return isSaidOf && /^(contact|reach|interview)$/u.test(lemma);
}

/** "The raid brings to nine the number of attacks": how many there have been, and nothing that is brought. */
function isTallied(tree: Tree, { lemma, object, obliques }: Clause): boolean {
  const isTotal = object !== null && /^(number|total|toll|tally)$/u.test(tree.token(object).lemma);
  const isTo = obliques.some(
    ({ preposition, node }) => preposition === 'to' && tree.token(node).pos === 'CD',
  );
  return isTotal && isTo && /^(bring|take)$/u.test(lemma);
}

/** "excited to generate, execute and sustain air power": a bare verb without a subject, left hanging by the parser. */
function isBare(tree: Tree, { predicate, passive, subject }: Clause): boolean {
  const top = firstOfDeeds(tree, predicate);
  return (
    subject === null &&
    !passive &&
    tree.token(top).pos === 'VB' &&
    (tree.is(top, 'ccomp') || tree.is(top, 'dep')) &&
    tree.children(top, 'aux', 'mark', 'nsubj').length === 0
  );
}

function firstOfDeeds(tree: Tree, node: number): number {
  let at = node;
  while (tree.is(at, 'conj') && isVerb(tree.token(tree.token(at).head))) at = tree.token(at).head;
  return at;
}

/** "threatened to shoot anyone who opens a shop": nobody is said to have opened one. */
function isAnyones(tree: Tree, { predicate }: Clause): boolean {
  const top = firstOfDeeds(tree, predicate);
  const { head } = tree.token(top);
  return (
    tree.is(top, 'acl:relcl') &&
    head >= 0 &&
    /^(any(one|body)|everyone|everybody|whoever)$/iu.test(tree.token(head).text)
  );
}

/** "went from house to house": from one to the next, and to none that is told of. */
function isRound(tree: Tree, { obliques, object }: Clause): boolean {
  const nounBehind = (lead: string): string | undefined =>
    obliques
      .filter(({ preposition }) => preposition === lead)
      .map(({ node }) => tree.token(node))
      .find(({ pos, index }) => pos === 'NN' && tree.child(index, 'det') === undefined)?.lemma;
  const from = nounBehind('from');
  return object === null && from !== undefined && from === nounBehind('to');
}

/** "rebels armed with machetes", "men disguised as nurses": what they have or look like, and nobody who gave it to them. */
function isEquipped({ lemma, passive, subject, obliques }: Clause): boolean {
  const isWith = obliques.some(({ preposition }) => preposition === 'with');
  const isDressed = obliques.some(({ preposition }) => /^(as|in)$/u.test(preposition));
  const isSaidOf = isDressed ? /^(disguise|dress|clothe)$/u : /^(arm|equip)$/u;
  return passive && subject === null && (isWith || isDressed) && isSaidOf.test(lemma);
}

/** "No side has admitted firing the shell", "nobody confirmed having been there": whoever did, it is not told. */
function isNobodys(tree: Tree, { predicate }: Clause, vocabulary: Vocabulary): boolean {
  const { head } = tree.token(predicate);
  if (head < 0 || !/^(xcomp|advcl)$/u.test(tree.token(predicate).deprel)) return false;
  const stance = vocabulary.reportingVerb(tree.token(head).lemma)?.stance;
  const who = tree.child(head, 'nsubj');
  if (who === undefined || (stance !== 'confirms' && stance !== 'says')) return false;
  const words = [who, ...tree.children(who, 'det')].map((node) => tree.token(node).text);
  return words.some((word) => /^(no|none|neither|nobody)$/iu.test(word));
}
