import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { adverbsOnly, isCleared, isDenied, withOwnWords } from './01-own-words.js';
import type { Report } from './03-step.js';
import { willed } from './content.js';
import { hedged, negated, toldBy, type Gathered } from './gathered.js';
import { linksOfNoun, linksOfVerb } from './source.js';
import {
  hedgeAt,
  isNominal,
  isPassive,
  isVerbal,
  leadIn,
  lemmaOf,
  reportingNounAt,
  reportingVerbAt,
} from './words.js';

/**
 * What a reporting word adds to its content. `open`: the content hangs on it without a relative clause or the like
 * between, so that it also says whether the content comes to pass.
 */
export function withReport(
  gathered: Gathered,
  tree: Tree,
  content: number,
  { word, noun }: Report,
  open: boolean,
  vocabulary: Vocabulary,
): Gathered {
  const { head } = tree.token(content);
  const words = tree.token(head).text;
  const links = noun ? linksOfNoun(tree, head, vocabulary) : linksOfVerb(tree, head, vocabulary);
  if (willed.has(word.stance)) {
    // "threatened to intervene after soldiers seized power": that they did is no part of the threat.
    if (!open) return gathered;
    const { modality } = word;
    const aimed = modality !== null ? hedged(gathered, modality, words) : gathered;
    const isVain =
      isDenied(tree, head, vocabulary) ||
      isAbortive(tree, head) ||
      // "decided against sending troops"
      leadIn(tree, content) === 'against';
    const result = isVain ? negated(aimed) : aimed;
    const isOwnPlan =
      ['intends', 'hopes'].includes(word.stance) &&
      (tree.is(content, 'xcomp') || (noun && tree.token(content).pos === 'VB'));
    return isOwnPlan ? result : toldBy(result, links);
  }
  const aim = aimBeside(tree, content, vocabulary);
  const aimed =
    aim === undefined ? null : (reportingNounAt(tree, aim, vocabulary)?.modality ?? null);
  if (aim !== undefined && aimed !== null) {
    const planned = hedged(gathered, aimed, tree.token(aim).text);
    return word.stance === 'accuses' ? planned : toldBy(planned, links);
  }
  if (isBidding(tree, content, vocabulary))
    return toldBy(hedged(gathered, 'demanded', words), links);
  // "Nobody believes that he will resign", "do not think that they left": that they did not is what is thought.
  if (word.stance === 'believes' && !noun && open && isDenied(tree, head, vocabulary))
    return toldBy(hedged(negated(gathered), 'alleged', words), isOfNobody(tree, head) ? [] : links);
  // Whoever is not blamed for a death, there was one.
  const isDeath = vocabulary.nounFrame(lemmaOf(tree, content))?.relation.name === 'DIES';
  const isCharge = word.stance === 'accuses' && !noun && open && !isDeath;
  if (isCharge && isCleared(tree, head, vocabulary))
    return hedged(negated(gathered), 'alleged', words);
  if (isDenied(tree, head, vocabulary)) return hedged(gathered, 'alleged', deniedWords(tree, head));
  const unseen = noun ? unseenBy(tree, head, vocabulary) : undefined;
  if (unseen !== undefined) return hedged(gathered, 'alleged', deniedWords(tree, unseen));
  // "denied the charges: its men had never fired": what stands behind the colon is said, and not denied.
  const isOwnWords =
    tree.is(content, 'parataxis') && content > head && tree.child(head, 'obj') !== undefined;
  if (word.stance === 'denies')
    return toldBy(open && !isOwnWords ? negated(gathered) : gathered, links);
  // "were supposed to meet", but "is supposed to have met"
  if (isDue(tree, content, head)) return hedged(gathered, 'planned', words);
  const isImpersonal = links.length === 0 && isPassive(tree, head);
  const modality =
    word.modality ?? (isImpersonal ? hedgeAt(tree, head, vocabulary) : undefined) ?? null;
  const spoken = isImpersonal ? passiveWords(tree, head) : words;
  const told = modality === null ? gathered : hedged(gathered, modality, spoken);
  // "a video that appeared to show them beating a man"
  const over = tree.is(head, 'xcomp') ? tree.token(head).head : -1;
  const seeming = over < 0 || noun ? undefined : hedgeAt(tree, over, vocabulary);
  const result = seeming === 'possible' ? hedged(told, seeming, tree.token(over).text) : told;
  return withOwnWords(toldBy(result, links), tree, head, vocabulary, adverbsOnly);
}

/** "has not observed confirmation that they took it", "did not provide evidence that": what there is no sign of is left open. */
function unseenBy(tree: Tree, sign: number, vocabulary: Vocabulary): number | undefined {
  const { head: verb } = tree.token(sign);
  const isSign =
    /^(evidence|proof|confirmation|indication|sign)$/u.test(lemmaOf(tree, sign)) &&
    tree.is(sign, 'obj');
  return isSign && verb >= 0 && isDenied(tree, verb, vocabulary) ? verb : undefined;
}

function isDue(tree: Tree, content: number, verb: number): boolean {
  return (
    lemmaOf(tree, verb) === 'suppose' &&
    isPassive(tree, verb) &&
    tree.is(content, 'xcomp') &&
    tree.token(content).pos === 'VB' &&
    tree.child(content, 'aux') === undefined
  );
}

function isOfNobody(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, 'nsubj');
  return (
    subject !== undefined && /^(nobody|none|no|few)$/iu.test(tree.token(tree.first(subject)).text)
  );
}

/** "Efforts to free him have failed", "the plan to leave collapsed" */
function isAbortive(tree: Tree, effort: number): boolean {
  const { head: verb } = tree.token(effort);
  if (verb < 0 || !tree.is(effort, 'nsubj') || !isNominal(tree.token(effort))) return false;
  const isBare = tree.child(verb, 'xcomp', 'obj') === undefined;
  return isBare && /^(fail|collapse|founder|flop|backfire)$/u.test(lemmaOf(tree, verb));
}

/** "told the rebels to leave", "residents were warned to evacuate", "reiterated that Israel ease"; not "is said to have left". */
function isBidding(tree: Tree, content: number, vocabulary: Vocabulary): boolean {
  const { head } = tree.token(content);
  if (isSubjunctive(tree, content)) return true;
  if (!tree.is(content, 'xcomp') || hedgeAt(tree, head, vocabulary) !== undefined) return false;
  const isTold = tree.child(head, 'obj', 'iobj', 'nsubj:pass') !== undefined;
  return isTold && tree.token(content).pos === 'VB' && tree.child(content, 'aux') === undefined;
}

/** "that Israel ease restrictions": a bare verb where a finite one would end in "s". */
function isSubjunctive(tree: Tree, content: number): boolean {
  if (!tree.is(content, 'ccomp')) return false;
  // "that he be restored", but not "that he will be"
  const be = tree.child(content, 'aux:pass', 'cop');
  if (be !== undefined && tree.token(be).text === 'be' && tree.child(content, 'aux') === be)
    return leadIn(tree, content) === 'that';
  if (tree.token(content).pos !== 'VB') return false;
  const isFinite = tree.children(content, 'aux', 'aux:pass').length > 0;
  const subject = tree.child(content, 'nsubj');
  const isSingular = subject !== undefined && /^NNP?$/u.test(tree.token(subject).pos);
  return isSingular && !isFinite && leadIn(tree, content) === 'that';
}

/** "announced his intention to run": what the object says of the infinitive beside it. */
function aimBeside(tree: Tree, content: number, vocabulary: Vocabulary): number | undefined {
  const { head } = tree.token(content);
  if (!tree.is(content, 'xcomp')) return undefined;
  return tree
    .children(head, 'obj')
    .find((child) => reportingNounAt(tree, child, vocabulary) !== undefined);
}

function deniedWords(tree: Tree, verb: number): string {
  const first = tree.children(verb, 'advmod', 'aux', 'cc', 'det').find((child) => child < verb);
  return tree.text(first ?? verb, verb);
}

/** "It is alleged", "is said". */
function passiveWords(tree: Tree, verb: number): string {
  const subject = tree.child(verb, 'nsubj:pass');
  const isImpersonal = subject !== undefined && lemmaOf(tree, subject) === 'it';
  const first = isImpersonal ? subject : tree.child(verb, 'aux', 'aux:pass');
  return first !== undefined && first < verb ? tree.text(first, verb) : tree.token(verb).text;
}

/** What a report that is true rests on: a closed class. */
function isGround(tree: Tree, node: number): boolean {
  return /^(foundation|basis|merit|substance|truth|ground)$/u.test(lemmaOf(tree, node));
}

/** "no truth to reports that they fled", "there was/head no truth in the claim", "the claim has no basis" */
function isOnNoGround(tree: Tree, noun: number): boolean {
  const { head } = tree.token(noun);
  if (head < 0) return false;
  const isSubject = tree.is(noun, 'nsubj') && lemmaOf(tree, head) === 'have';
  if (!isSubject && !/^(to|in|for|behind)$/u.test(leadIn(tree, noun))) return false;
  return [head, ...tree.children(head, isSubject ? 'obj' : 'nsubj')].some(
    (node) =>
      isGround(tree, node) &&
      tree.children(node, 'det').some((child) => lemmaOf(tree, child) === 'no'),
  );
}

/** "falsely claimed", "wrongly accused": whoever tells that somebody said so tells that it is not so. */
export function isSaidFalsely(tree: Tree, speech: number, vocabulary: Vocabulary): boolean {
  return tree
    .children(speech, 'advmod')
    .some(
      (child) =>
        tree.token(child).pos.startsWith('RB') && vocabulary.isNegating(lemmaOf(tree, child)),
    );
}

/**
 * The verb that turns down what a noun reports: "rejected claims that …", "called reports that … false";
 * the noun itself in "the baseless claim that …", "no evidence that …". Who has "no information" or "no details" denies nothing.
 */
export function denialOf(tree: Tree, noun: number, vocabulary: Vocabulary): number | undefined {
  const { head } = tree.token(noun);
  // "dismissed them as false", "said they were without foundation"
  const isFalse = (node: number): boolean =>
    vocabulary.isNegating(lemmaOf(tree, node)) ||
    (/\bwithout$/u.test(leadIn(tree, node)) && isGround(tree, node));
  const isNone =
    !/^(information|news|word|detail|comment|confirmation|statement)$/u.test(lemmaOf(tree, noun)) &&
    tree.children(noun, 'det').some((child) => lemmaOf(tree, child) === 'no');
  const isSubject = tree.is(noun, 'nsubj') && !tree.is(noun, 'nsubj:pass');
  const isGroundless = isOnNoGround(tree, noun);
  // "His claim that he had freed them was false"
  const isCalledFalse =
    isSubject &&
    tree.child(head, 'cop') !== undefined &&
    isFalse(head) &&
    !isDenied(tree, head, vocabulary);
  const saysFalse =
    isNone || isGroundless || isCalledFalse || tree.children(noun, 'amod').some(isFalse);
  if (head < 0 || !isVerbal(tree.token(head)) || isSubject) return saysFalse ? noun : undefined;
  const word = reportingVerbAt(tree, head, vocabulary);
  // "denies it despite findings that …", "denied it after reports that …": those are not what is denied.
  const isBeside = /^(despite|after|amid|following|before|contrary to|in spite of)\b/u.test(
    leadIn(tree, noun),
  );
  const denies = word?.stance === 'denies' && !isBeside;
  // A demand that is rejected was made, and what is demanded stays demanded.
  const stance = vocabulary.reportingNoun(lemmaOf(tree, noun))?.stance;
  if (stance !== undefined && willed.has(stance)) return saysFalse ? noun : undefined;
  // "This is a fabrication," said the embassy of a report that …
  const callsFalse = tree
    .children(head, 'xcomp', 'obl', 'advcl', 'ccomp')
    .some(
      (child) =>
        isFalse(child) && (!tree.is(child, 'ccomp') || tree.child(child, 'cop') !== undefined),
    );
  if (callsFalse || (denies && !isDenied(tree, head, vocabulary))) return head;
  if (!saysFalse) return undefined;
  return word === undefined ? noun : head;
}
