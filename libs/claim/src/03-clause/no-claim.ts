import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isCountedOff, leadOf, prepositionOf } from '../01-repair/word-class.js';
import { reportingVerbAt } from '../stance/words.js';
import { isByName, type Clause } from './clause.js';
import { bids, type Filled } from './frame.js';
import { isParty } from './party.js';
import { isPlace } from './place.js';

// Clauses that hand on what somebody said, or say how he said it: nothing that was done.

/** "said that", "is believed to have": what only hands on what was said is no claim of its own; "found explosives" is one. */
export function onlyReports(tree: Tree, clause: Clause, vocabulary: Vocabulary): boolean {
  const { predicate, lemma, particle, object, complement, passive, subject } = clause;
  // "told the commander to resign"
  if (bids(tree, clause) && vocabulary.verbFrames(lemma).some(({ deed }) => deed)) return false;
  // "established who was responsible" founds nothing.
  if (lemma === 'establish' && complement !== null && tree.is(complement, 'ccomp')) return true;
  // "may never be established" is said of what nobody gets to know.
  if (lemma === 'establish' && passive && isPastKnowing(tree, predicate)) return true;
  // "could not be reached for comment": nobody arrived there.
  if (lemma === 'reach' && passive && subject === null && isPastKnowing(tree, predicate)) {
    const isForComment = clause.obliques.every(({ preposition }) =>
      /^(for|on|by|at)$/u.test(preposition),
    );
    const isThere = object !== null && isPlace(tree, object, 'to', vocabulary);
    if (isForComment && object !== null && !isThere) return true;
  }
  // "and, the union alleges, beaten": what it alleges stands around it.
  const isRemark = tree.is(predicate, 'parataxis') && object === null && complement === null;
  if (isRemark && vocabulary.reportingVerb(lemma)?.modality === 'alleged') return true;
  const stance = reportingVerbAt(tree, predicate, vocabulary)?.stance;
  if (particle !== null || stance === undefined || complement === null) return false;
  // "warned the president that it would respond", "assured the miners that they would be paid" does something to them.
  const isAct = vocabulary
    .verbFrames(lemma)
    .some(({ relation }) => relation.event === 'THREATEN' || relation.name === 'PROMISES');
  if (isAct && object !== null && isParty(tree, object, vocabulary)) return false;
  return ['says', 'believes', 'confirms'].includes(stance) || (passive && subject === null);
}

/** "in a message attributed to him": whose words they are, and no charge. */
export function isAuthorship(
  tree: Tree,
  { predicate, lemma }: Clause,
  vocabulary: Vocabulary,
): boolean {
  if (!/^(attribute|ascribe)$/u.test(lemma) || !tree.is(predicate, 'acl')) return false;
  const noun = tree.token(tree.token(predicate).head).lemma;
  return vocabulary.kindOfNoun(noun) === 'Document' || vocabulary.reportingNoun(noun) !== undefined;
}

/** "Asked why, a spokesman said …": what made him speak. */
export function isAskedFirst(tree: Tree, { predicate, lemma, complement }: Clause): boolean {
  const isBidden = complement !== null && tree.is(complement, 'xcomp');
  return (
    lemma === 'ask' &&
    !isBidden &&
    tree.token(predicate).pos === 'VBN' &&
    tree.is(predicate, 'advcl') &&
    tree.child(predicate, 'nsubj', 'nsubj:pass', 'mark') === undefined
  );
}

function isPastKnowing(tree: Tree, predicate: number): boolean {
  const words = tree
    .children(predicate, 'aux', 'advmod', 'neg')
    .map((child) => tree.token(child).text.toLowerCase());
  const may = words.some((word) => /^(can|could|may|might|ca)$/u.test(word));
  return may && words.some((word) => /^(never|not|n['’]t)$/u.test(word));
}

/** "the talks concluded", "he declared": a verb of saying with nothing that the frame asks for. */
export function leavesUnsaid(
  tree: Tree,
  { predicate, lemma, object: direct, complement }: Clause,
  { frame, object, recipient, spent }: Filled,
  vocabulary: Vocabulary,
): boolean {
  // "conducted", "shared": no event, and nothing that it is about.
  const isBare = object === null && recipient === null && direct === null && complement === null;
  if (isBare && frame.directObject === 'object' && frame.relation.event === null) return true;
  const stance = vocabulary.reportingVerb(lemma)?.stance;
  // "…, his lawyer insisted" tells what stands before it, and demands nothing.
  const isAside = tree.is(predicate, 'parataxis') && stance === 'says';
  if (isBare && isAside && frame.relation.event === 'DEMAND') return true;
  // "…, its minister promised"
  if (isBare && tree.is(predicate, 'parataxis') && stance === 'promises') return true;
  // "Nurses demonstrated" leaves nothing unsaid, nor does "was found dead".
  if (frame.directObject === null && frame.slots.length === 0) return false;
  if (frame.directObject === 'subject') return false;
  // "…, the ministry advised" trains nobody.
  const tells = stance === 'says' || stance === 'believes' || lemma === 'advise';
  return object === null && spent.length === 0 && tells;
}

/** "as alleged by the police": who tells it. */
export function isAsTold(
  tree: Tree,
  { predicate, lemma, passive }: Clause,
  vocabulary: Vocabulary,
): boolean {
  const isTold = passive && vocabulary.reportingVerb(lemma) !== undefined;
  return isTold && tree.is(predicate, 'advcl') && prepositionOf(tree, predicate) === 'as';
}

const ways =
  /^(road|highway|motorway|bridge|railway|railroad|line|pipeline|tunnel|canal|corridor|route|ferry|cable)$/u;

/** "the road linking Goma to Bukavu": says of the road where it goes, and of nobody that he is tied to another. */
export function isWayBetween(tree: Tree, { predicate, lemma }: Clause): boolean {
  const { head, deprel } = tree.token(predicate);
  const joins = /^(link|connect)$/u.test(lemma) && deprel.startsWith('acl');
  return joins && head >= 0 && ways.test(tree.token(head).lemma);
}

/** "It is the third mayor to be killed this year": counts what was told before, and "it" is no mayor. */
export function isCountOfSuch(tree: Tree, { predicate }: Clause, vocabulary: Vocabulary): boolean {
  const { head: one, deprel } = tree.token(predicate);
  if (!deprel.startsWith('acl') || leadOf(tree, predicate, 'to') === undefined) return false;
  const it = tree.child(one, 'nsubj');
  return (
    it !== undefined &&
    /^(it|this|that)$/iu.test(tree.token(it).text) &&
    vocabulary.kindOfNoun(tree.token(one).lemma.toLowerCase()) === 'Person' &&
    tree.children(one, 'amod').some((child) => ordinal.test(tree.token(child).text))
  );
}

const ordinal = /^(first|second|third|\p{L}+th|latest|last)$/u;

/** "could not be independently verified": what a paper says of what it has told. */
export function isUnproven(tree: Tree, { predicate, lemma, passive, object }: Clause): boolean {
  if (!passive || !/^(verify|corroborate|authenticate)$/u.test(lemma)) return false;
  // "Neither account could be verified", "neither side's account"
  const accounts = object === null ? [] : [object, ...tree.children(object, 'nmod:poss')];
  const kinds = accounts
    .flatMap((node) => tree.children(node, 'det'))
    .map((child) => tree.token(child).text);
  const words = tree
    .children(predicate, 'aux', 'advmod', 'neg')
    .map((child) => tree.token(child).text);
  return (
    words.some((word) => /^(can|could|ca)$/u.test(word)) &&
    [...words, ...kinds].some((word) => /^(not|n['’]t|no|neither)$/iu.test(word))
  );
}

/** "accused Chad of it without providing evidence": what his words rest on, and nothing that was given to anybody. */
export function isWithoutProof(tree: Tree, { predicate, lemma, object }: Clause): boolean {
  return (
    /^(provide|offer|give|present|produce|cite|supply|show|share|furnish|adduce)$/u.test(lemma) &&
    prepositionOf(tree, predicate) === 'without' &&
    object !== null &&
    /^(evidence|proof|detail|specific|explanation|substantiation)$/u.test(tree.token(object).lemma)
  );
}

const asksFor = new Set(
  'ask decline refuse want wish prefer insist demand agree consent'.split(' '),
);
const identifies = new Set(['name', 'identify', 'quote']);

/** "asked not to be named", "declined to name them": how someone speaks, and nothing of what happened. */
export function isAnonymity(tree: Tree, node: number): boolean {
  const { head, lemma } = tree.token(node);
  // "one was identified as Omar Bello", "a man identified only by his initials"
  const isNamed = tree
    .children(node, 'obl')
    .some((child) => prepositionOf(tree, child) === 'as' || isByName(tree, child));
  if (lemma === 'identify' && isNamed) return true;
  if (identifies.has(lemma)) {
    const { lemma: above } = tree.token(head);
    // "on condition that she not be named"
    return above === 'condition' || (tree.is(node, 'xcomp') && asksFor.has(above));
  }
  return (
    asksFor.has(lemma) && tree.children(node, 'xcomp').some((child) => isAnonymity(tree, child))
  );
}

/** "named no suspects", "stopped short of naming Rwanda": who is named so gets no office. */
export function isMerelyNamed(
  tree: Tree,
  { lemma, obliques }: Clause,
  { frame, object }: Filled,
  vocabulary: Vocabulary,
): boolean {
  if (lemma !== 'name' || frame.relation.name !== 'APPOINTS' || object === null) return false;
  // "name those responsible for the raid"
  if (tree.token(object).text === 'those') return true;
  // "is named in the indictment"
  const isInPaper = obliques.some(
    ({ preposition, node }) =>
      preposition === 'in' && vocabulary.kindOfNoun(tree.token(node).lemma) === 'Document',
  );
  if (isInPaper) return true;
  if (obliques.some(({ preposition }) => /^(as|to|for)$/u.test(preposition))) return false;
  const { lemma: noun, text } = tree.token(object);
  const country = vocabulary.country(text);
  return (
    /^(suspect|victim|culprit|perpetrator|attacker|assailant|accomplice|source|country|state|group|company|firm|name|date|place)$/u.test(noun) || // prettier-ignore
    country?.as === 'name' ||
    country?.as === 'government'
  );
}

/** "denied the charge, calling it absurd", "condemned the raids and described them as crimes": the same act in other words. */
export function isSameVerdict(
  tree: Tree,
  { predicate, object }: Clause,
  { frame }: Filled,
  vocabulary: Vocabulary,
): boolean {
  const { head } = tree.token(predicate);
  if (head < 0 || object === null || !/^(REJECT|DISAPPROVE)$/u.test(frame.relation.event ?? ''))
    return false;
  const judged = tree.child(head, 'obj');
  return (
    (tree.is(predicate, 'advcl') || tree.is(predicate, 'conj')) &&
    /^(it|them|this|these)$/u.test(tree.token(object).text) &&
    tree.child(predicate, 'nsubj') === undefined &&
    judged !== undefined &&
    !isParty(tree, judged, vocabulary) &&
    /^(denies|accuses)$/u.test(reportingVerbAt(tree, head, vocabulary)?.stance ?? '')
  );
}

/** "gave the president a third term": in office, and no sentence. */
export function isTermOfOffice(tree: Tree, { frame, spent }: Filled): boolean {
  return (
    frame.relation.name === 'SENTENCES' &&
    spent.some(
      (node) =>
        tree.token(node).lemma === 'term' &&
        (isCountedOff(tree, node) ||
          tree
            .children(node, 'amod', 'det')
            .some((child) => /^(new|fresh|full|another|presidential|consecutive)$/u.test(tree.token(child).text))), // prettier-ignore
    )
  );
}

/** "spoke with reporters after the raid": how he said what he said, and no meeting. */
export function isToThePress(tree: Tree, { lemma }: Clause, { frame, object }: Filled): boolean {
  return (
    frame.relation.name === 'MEETS' &&
    /^(speak|talk|brief)$/u.test(lemma) &&
    object !== null &&
    /^(reporter|journalist|press|media|newsman|correspondent|broadcaster)$/u.test(
      tree.token(object).lemma.toLowerCase(),
    )
  );
}

/** "met officials to discuss the crossing": what they met for is no second meeting. */
export function isAgenda(
  tree: Tree,
  { predicate }: Clause,
  { frame, object }: Filled,
  vocabulary: Vocabulary,
): boolean {
  const { head } = tree.token(predicate);
  const isAim = tree.is(predicate, 'advcl') && prepositionOf(tree, predicate) === 'to';
  if (!isAim || object !== null || frame.relation.name !== 'MEETS') return false;
  const meets = vocabulary.verbFrames(tree.token(head).lemma);
  return meets.some(({ relation }) => relation.name === 'MEETS');
}
