import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isPronoun, isProper, ownerOfAccount } from '../01-repair/word-class.js';
import { isDenied } from './01-own-words.js';
import { carriers, outlets } from './outlet.js';
import type { ToldAt } from './stance.js';
import {
  hedgeAt,
  isNominal,
  isPassive,
  isVerbal,
  leadIn,
  lemmaOf,
  quotesAnother,
  reportingNounAt,
  reportingVerbAt,
} from './words.js';

/** Who does what a verb says, carried over from the clause it hangs on where it has no subject of its own. */
export function subjectOf(tree: Tree, verb: number): number | undefined {
  let at = verb;
  for (let steps = 0; steps < 8; steps += 1) {
    const subject = tree.child(at, 'nsubj');
    if (subject !== undefined) return antecedent(tree, at, subject);
    const { head } = tree.token(at);
    if (head < 0) return undefined;
    // "has reason to believe that it did": whoever has the reason
    if (isReasonTo(tree, at)) {
      at = tree.token(head).head;
      // "there were grounds to believe it": nobody's.
      if (at >= 0 && tree.child(at, 'expl') !== undefined) return undefined;
      if (at < 0 || !isVerbal(tree.token(at))) return undefined;
      continue;
    }
    if (tree.is(at, 'acl')) return head;
    const charged = tree.child(head, 'obj', 'nsubj:pass');
    if (charged !== undefined && isChargedWith(tree, at)) return charged;
    if (
      !tree.is(at, 'conj') &&
      !tree.is(at, 'xcomp') &&
      !tree.is(at, 'advcl') &&
      !tree.is(at, 'dep')
    )
      return undefined;
    if (!isVerbal(tree.token(head))) return undefined;
    at = head;
  }
  return undefined;
}

/** "accused the general of ordering/advcl raids", "thanked Oslo for urging restraint": of him that is said, who did so. */
function isChargedWith(tree: Tree, gerund: number): boolean {
  const isGerund =
    tree.token(gerund).pos === 'VBG' ||
    tree.children(gerund, 'aux').some((aux) => tree.token(aux).text === 'having');
  return isGerund && tree.is(gerund, 'advcl') && /^(of|for|with)$/u.test(leadIn(tree, gerund));
}

function isReasonTo(tree: Tree, verb: number): boolean {
  const { head, pos } = tree.token(verb);
  return (
    tree.is(verb, 'acl') &&
    pos === 'VB' &&
    /^(reason|cause|grounds?|evidence|basis)$/u.test(lemmaOf(tree, head))
  );
}

/** "…, a UN report said": CoreNLP may hang the subject on the words before the comma. */
function nounBefore(tree: Tree, verb: number): number | undefined {
  const comma = tree.tokens.findLast(
    ({ index, text }) => index < verb && [',', '"', '”', "''"].includes(text),
  )?.index;
  if (comma === undefined || comma === verb - 1) return undefined;
  // "…, the service (SIS) told"
  const closed = tree.token(verb - 1).pos === '-RRB-';
  const bracket = tree.tokens.findLast(({ index, pos }) => index < verb && pos === '-LRB-')?.index;
  let at = (closed ? (bracket ?? verb) : verb) - 1;
  if (!isNominal(tree.token(at)) && tree.token(at).pos !== 'PRP') return undefined;
  while (tree.token(at).head > comma && tree.token(at).head < verb) at = tree.token(at).head;
  return at;
}

/** "who" in "witnesses who spoke to the radio" is the witnesses. */
function antecedent(tree: Tree, verb: number, subject: number): number {
  const isRelative =
    /^(WP|WDT)$/.test(tree.token(subject).pos) || lemmaOf(tree, subject) === 'that';
  const { head } = tree.token(verb);
  return isRelative && tree.is(verb, 'acl') && head >= 0 ? head : subject;
}

/** The chain that a reporting verb adds: "told" in "Sources told the outlet Alittihad" gives the sources, then Alittihad. */
export function linksOfVerb(tree: Tree, verb: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const text = tree.token(verb).text;
  const agent = tree.children(verb, 'obl', 'nmod').find((child) => leadIn(tree, child) === 'by');
  const passive = isPassive(tree, verb) || isReducedPassive(tree, verb);
  const subject = subjectOf(tree, verb) ?? (passive ? undefined : nounBefore(tree, verb));
  if (quotesAnother(tree, verb)) {
    const cited = passive ? subject : tree.child(verb, 'obj', 'nsubj:pass');
    const speaker =
      cited !== undefined && canTell(tree.token(cited), vocabulary) ? cited : undefined;
    const named = tree.child(verb, 'nsubj');
    const outlet =
      passive || named === undefined
        ? (agent ?? heardBy(tree, verb))
        : antecedent(tree, verb, named);
    return [speaker, outlet].flatMap((source) => link(tree, source, text, vocabulary));
  }
  const speaker = passive
    ? agent
    : isExpletive(tree, subject) && !saysIt(tree, verb)
      ? undefined
      : subject;
  const own = saysForAnother(tree, verb) ? [] : link(tree, speaker, text, vocabulary);
  return [
    ...citedBeside(tree, verb, vocabulary),
    ...heardFrom(tree, verb, vocabulary),
    ...own,
    ...outlets(tree, verb, vocabulary),
  ];
}

/** "was quoted as saying by the radio": who quotes stands with the saying. */
function heardBy(tree: Tree, verb: number): number | undefined {
  return tree
    .children(verb, 'advcl', 'xcomp')
    .filter((child) => leadIn(tree, child) === 'as')
    .flatMap((child) => tree.children(child, 'obl'))
    .find((child) => leadIn(tree, child) === 'by');
}

/** "a rebel accused of …", "quoted by Reuters". */
function isReducedPassive(tree: Tree, verb: number): boolean {
  if (tree.token(verb).pos !== 'VBN' || tree.child(verb, 'nsubj', 'aux') !== undefined)
    return false;
  return tree.is(verb, 'acl') || tree.is(verb, 'dep') || tree.is(verb, 'advcl');
}

/** "as saying" in "quoted an official as saying": the quoting verb names the speaker. */
function saysForAnother(tree: Tree, verb: number): boolean {
  if (tree.child(verb, 'nsubj') !== undefined) return false;
  return tree
    .ancestors(verb)
    .slice(0, 2)
    .some((node) => quotesAnother(tree, node));
}

function isExpletive(tree: Tree, subject: number | undefined): boolean {
  return subject !== undefined && ['it', 'there'].includes(lemmaOf(tree, subject));
}

/** "it said" speaks of someone; "it appears", "it seems" of nobody. */
function saysIt(tree: Tree, verb: number): boolean {
  return !['appear', 'seem', 'emerge', 'happen'].includes(lemmaOf(tree, verb));
}

/** "reported, citing a prosecutor": the prosecutor knew first. */
function citedBeside(tree: Tree, verb: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const subject = tree.child(verb, 'nsubj');
  const besideSubject = subject === undefined ? [] : tree.children(subject, 'acl');
  return [...tree.children(verb, 'dep', 'advcl', 'xcomp', 'parataxis', 'acl'), ...besideSubject]
    .filter((child) => quotesAnother(tree, child) && tree.child(child, 'nsubj') === undefined)
    .flatMap((child) => linkOfCited(tree, child, vocabulary));
}

/** "citing a prosecutor", "citing court documents"; "citing fatigue", "citing threats to tourists" gives a reason. */
export function linkOfCited(tree: Tree, verb: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const cited = tree.child(verb, 'obj');
  return cited === undefined || canTell(tree.token(cited), vocabulary)
    ? link(tree, cited, tree.token(verb).text, vocabulary)
    : [];
}

function canTell(cited: Token, vocabulary: Vocabulary): boolean {
  if (isProper(cited) || isPronoun(cited)) return true;
  const lemma = cited.lemma.toLowerCase();
  const stance = vocabulary.reportingNoun(lemma)?.stance;
  if (stance !== undefined) return /^(says|confirms|accuses)$/u.test(stance);
  const kind = vocabulary.kindOfNoun(lemma);
  return kind !== undefined && kind !== 'Process' && kind !== 'Thing';
}

/** "the paper learned from a diplomat": the diplomat knew first. */
function heardFrom(tree: Tree, verb: number, vocabulary: Vocabulary): readonly ToldAt[] {
  if (!/^(learn|hear)$/u.test(lemmaOf(tree, verb))) return [];
  const from = tree.children(verb, 'obl').find((child) => leadIn(tree, child) === 'from');
  return link(tree, from, tree.token(verb).text, vocabulary);
}

/** The chain that a noun adds: "claims by Kyiv", "Mali's accusations". */
export function linksOfNoun(tree: Tree, noun: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const author =
    authorOf(tree, noun, vocabulary) ??
    bodyBefore(tree, noun) ??
    whoIsResponsible(tree, noun, vocabulary);
  // "Our assessment is that …": whoever writes.
  if (author !== undefined && /^(our|my)$/iu.test(tree.token(author).text)) return [];
  // "In a statement carried by Amaq, the group claimed responsibility for the raid"
  const claim = claimOfResponsibility(tree, noun);
  const own = link(tree, author, tree.token(claim ?? noun).text, vocabulary);
  return claim === undefined || own.length === 0
    ? own
    : [...own, ...outlets(tree, claim, vocabulary)];
}

/** "claimed responsibility for the raid": whose it is says so himself. Who "has not claimed" it says nothing of the raid. */
function whoIsResponsible(tree: Tree, noun: number, vocabulary: Vocabulary): number | undefined {
  const verb = claimOfResponsibility(tree, noun);
  if (verb === undefined || isDenied(tree, verb, vocabulary)) return undefined;
  return subjectOf(tree, verb);
}

/** The verb by which someone says that he did it. */
export function claimOfResponsibility(tree: Tree, noun: number): number | undefined {
  const verb = tree.token(noun).head;
  const isClaim =
    lemmaOf(tree, noun) === 'responsibility' &&
    tree.is(noun, 'obj') &&
    verb >= 0 &&
    /^(claim|take|accept|admit|assume|acknowledge)$/.test(lemmaOf(tree, verb));
  return isClaim ? verb : undefined;
}

export function link(
  tree: Tree,
  source: number | undefined,
  verb: string,
  vocabulary: Vocabulary,
): readonly ToldAt[] {
  return source === undefined
    ? []
    : [{ tree, source: speaker(tree, source, vocabulary), verb }, ...carriers(tree, source)];
}

/** A document speaks for whoever wrote it: "a statement by the rebels", "the ministry's report", "an investigation by the BBC". */
function speaker(tree: Tree, source: number, vocabulary: Vocabulary): number {
  const lemma = lemmaOf(tree, source);
  if (!isNominal(tree.token(source))) return source;
  const isDocument =
    vocabulary.kindOfNoun(lemma) === 'Document' || vocabulary.reportingNoun(lemma) !== undefined;
  const owner = ownerOfAccount(tree, source);
  if (owner !== undefined) return owner;
  const author = authorOf(tree, source, vocabulary);
  const isBy = author !== undefined && leadIn(tree, author) === 'by';
  return author !== undefined && (isDocument || isBy) ? author : source;
}

/** "unconfirmed reports said", "rumours suggested", "reports that could not be verified": the word that leaves open what they tell. */
export function hedgeOfSource(
  { tree, source }: ToldAt,
  vocabulary: Vocabulary,
): number | undefined {
  if (reportingNounAt(tree, source, vocabulary) === undefined) return undefined;
  const besides = tree.children(source, 'amod', 'conj', 'appos', 'dep', 'advmod');
  const open = [source, ...besides].find((node) => hedgeAt(tree, node, vocabulary) === 'alleged');
  const unverified = tree
    .children(source, 'acl')
    .find(
      (verb) =>
        reportingVerbAt(tree, verb, vocabulary)?.stance === 'confirms' &&
        isDenied(tree, verb, vocabulary),
    );
  return open ?? unverified;
}

function authorOf(tree: Tree, noun: number, vocabulary: Vocabulary): number | undefined {
  return (
    tree
      .children(noun, 'nmod', 'obl', 'acl')
      .find(
        (child) =>
          /^(by|from)$/.test(leadIn(tree, child)) &&
          isNominal(tree.token(child)) &&
          !comesFromPlace(tree, noun, child, vocabulary),
      ) ??
    tree.child(noun, 'nmod:poss') ??
    // "a Saudi allegation that it had armed them", "Russian claims"
    tree
      .children(noun, 'amod', 'compound')
      .find(
        (child) =>
          child === noun - 1 && vocabulary.country(tree.token(child).text)?.as === 'demonym',
      )
  );
}

/** "UN findings that soldiers had burned it"; a "UN report" that says so is a source by itself. */
function bodyBefore(tree: Tree, noun: number): number | undefined {
  const body = tree.children(noun, 'compound').find((child) => child === noun - 1);
  const isBody =
    body !== undefined && isProper(tree.token(body)) && tree.token(body).ner === 'ORGANIZATION';
  return isBody && !isProper(tree.token(noun)) ? body : undefined;
}

/** "reports from Tripoli", "media reports from the region": many wrote them there; "a statement from Doha" is Doha's. */
function comesFromPlace(tree: Tree, noun: number, place: number, vocabulary: Vocabulary): boolean {
  const isPlace =
    tree.token(place).ner === 'LOCATION' || vocabulary.kindOfNoun(lemmaOf(tree, place)) === 'Place';
  return isPlace && leadIn(tree, place) === 'from' && tree.token(noun).pos === 'NNS';
}
