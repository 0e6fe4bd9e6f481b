import type { Tree } from '@whence/parse';
import type { Modality, Vocabulary } from '@whence/vocabulary';
import { isNoun } from '../01-repair/word-class.js';
import { future, hedged, negated, type Gathered } from './gathered.js';
import {
  hedgeAt,
  isNominal,
  isPassive,
  isVerbal,
  leadIn,
  lemmaOf,
  reportingVerbAt,
} from './words.js';

/** Which of a node's own words reach further down than the node itself. */
export interface Scope {
  readonly negation: boolean;
  readonly modals: boolean;
  readonly adverbs: boolean;
}

export const everything: Scope = { negation: true, modals: true, adverbs: true };
export const adverbsOnly: Scope = { negation: false, modals: false, adverbs: true };

/** "allegedly arrested", "may close", "did not supply", "the suspected collaborators", "no militants were killed". */
export function withOwnWords(
  gathered: Gathered,
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
  scope: Scope = everything,
): Gathered {
  let result = gathered;
  if (scope.adverbs) {
    for (const child of adverbsOf(tree, node)) {
      const modality = hedgeAt(tree, child, vocabulary);
      if (modality !== undefined) result = hedged(result, modality, tree.token(child).text);
    }
  }
  if (scope.modals) {
    for (const child of tree.children(node, 'aux')) {
      const modality = modalOf(tree, child, vocabulary);
      const add = futures.has(lemmaOf(tree, child)) ? future : hedged;
      if (modality !== undefined) result = add(result, modality, tree.token(child).text);
      // "is to be sworn in"
      if (
        lemmaOf(tree, child) === 'be' &&
        tree.children(node, 'mark').some((to) => to > child && lemmaOf(tree, to) === 'to')
      )
        result = hedged(result, 'planned', tree.token(child).text);
    }
  }
  return scope.negation ? negated(result, negationsOf(tree, node)) : result;
}

function adverbsOf(tree: Tree, node: number): readonly number[] {
  const direct = tree.children(node, 'advmod', 'amod', 'case', 'dep').filter((child) => {
    if (tree.is(child, 'dep') || tree.is(child, 'case'))
      return tree.token(child).pos.startsWith('RB');
    return true;
  });
  // "allegedly" may hang on the subject or the object in front of which it stands; "reportedly taken" on the auxiliary.
  const nearby = tree
    .children(node, 'aux', 'cop')
    .flatMap((child) => tree.children(child, 'advmod'))
    .concat(tree.children(node, 'obl', 'obj').flatMap((child) => tree.children(child, 'advmod')))
    // "at about 5 am", "about 30 licences"
    .filter((child) => lemmaOf(tree, child) !== 'about');
  // "had reportedly yet to leave"
  const stacked = direct.flatMap((child) => tree.children(child, 'advmod'));
  // "likely/JJ seized the village" may hang as an adverb and have the tag of an adjective.
  return [...direct, ...stacked, ...nearby].filter(
    (child) =>
      tree.is(child, 'amod') ||
      tree.token(child).pos.startsWith('RB') ||
      (tree.is(child, 'advmod') && lemmaOf(tree, child) === 'likely'),
  );
}

const futures = new Set(['will', 'would', 'shall']);

/** "must have attacked" is what someone concludes, not what is demanded. */
function isOfThePast(tree: Tree, verb: number): boolean {
  const hasHave = tree.children(verb, 'aux').some((child) => lemmaOf(tree, child) === 'have');
  return hasHave && tree.token(verb).pos === 'VBN';
}

function modalOf(tree: Tree, node: number, vocabulary: Vocabulary): Modality | undefined {
  if (lemmaOf(tree, node) === 'must' && isOfThePast(tree, tree.token(node).head)) return 'possible';
  const token = tree.token(node);
  if (token.pos !== 'MD' || isForestalled(tree, token.head)) return undefined;
  if (isInability(tree, node)) return undefined;
  return vocabulary.hedge(token.lemma.toLowerCase()) ?? vocabulary.hedge(token.text.toLowerCase());
}

/** "could not verify the claim" is as sure as "failed to"; "could not have sold it" is what someone concludes. */
function isInability(tree: Tree, modal: number): boolean {
  const { head } = tree.token(modal);
  return (
    /^(can|could)$/u.test(lemmaOf(tree, modal)) &&
    head >= 0 &&
    !isOfThePast(tree, head) &&
    tree.children(head).some((child) => isNegator(tree, child))
  );
}

/** "wants the army to leave": that it is wanted of them is a fact. */
function isWantedOfOthers(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const content = tree.child(node, 'xcomp', 'ccomp');
  if (content === undefined || !vocabulary.verbFrames(lemmaOf(tree, node)).some(({ deed }) => deed))
    return false;
  return tree.child(node, 'obj') !== undefined || tree.child(content, 'nsubj') !== undefined;
}

const negators = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'nowhere']);
const nobodies = new Set(['nobody', 'none', 'nothing', 'no-one', 'neither', 'no']);

/** How often a node is negated by its own words. */
export function negationsOf(tree: Tree, node: number): number {
  const own = tree
    .children(node)
    .filter(
      (child) => isNegator(tree, child) && !tree.is(child, 'nsubj') && !tree.is(child, 'obj'),
    ).length;
  const carried = own === 0 && isCarriedNor(tree, node) ? 1 : 0;
  const empty = tree
    .children(node, 'nsubj', 'obj', 'det')
    .filter((child) => isNobody(tree, child)).length;
  const without =
    (/^(without|instead of|rather than)$/.test(leadIn(tree, node)) && !isCalledFor(tree, node)) ||
    hangsOnWithout(tree, node) ||
    isRatherThan(tree, node)
      ? 1
      : 0;
  const undone =
    isYetTo(tree, node) ||
    isNearlyDone(tree, node) ||
    isForestalled(tree, node) ||
    isTooMuchFor(tree, node) ||
    isCutShort(tree, node) ||
    isLeftUndone(tree, node)
      ? 1
      : 0;
  const atNoTime = isAtNoTime(tree, node) ? 1 : 0;
  return own + carried + Math.min(empty, 1) + without + undone + atNoTime;
}

/** "will not leave without an agreement": what somebody does not go without is a condition, and not denied. */
export function isCalledFor(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  const modal =
    head < 0 ? undefined : tree.children(head, 'aux').find((aux) => tree.token(aux).pos === 'MD');
  return (
    leadIn(tree, node) === 'without' &&
    modal !== undefined &&
    tree.children(head, 'advmod').some((child) => isNegator(tree, child))
  );
}

/** "At no point did they enter", "under no circumstances will it leave", "in no way helped" */
function isAtNoTime(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'obl')
    .some(
      (child) =>
        /^(at|under|in|on)$/u.test(leadIn(tree, child)) &&
        /^(point|time|stage|moment|circumstance|condition|way|account)$/u.test(
          lemmaOf(tree, child),
        ) &&
        tree.children(child, 'det').some((det) => lemmaOf(tree, det) === 'no'),
    );
}

/** "resigned rather/advmod than/mark face a vote" */
function isRatherThan(tree: Tree, node: number): boolean {
  const than = tree.children(node, 'mark').find((child) => lemmaOf(tree, child) === 'than');
  return than !== undefined && tree.tokens[than - 1]?.text === 'rather';
}

/** "nearly expelled the envoy", "was almost shot", "have all but agreed": it was not; "almost entirely" says how far. */
function isNearlyDone(tree: Tree, node: number): boolean {
  return (
    isVerbal(tree.token(node)) &&
    tree
      .children(node, 'advmod')
      .some(
        (child) =>
          (child === node - 1 && /^(nearly|almost)$/u.test(lemmaOf(tree, child))) ||
          (child === node - 2 && tree.text(child, child + 1).toLowerCase() === 'all but'),
      )
  );
}

/** "fled before police could arrest him": what they could have done they did not do. */
function isForestalled(tree: Tree, node: number): boolean {
  return (
    tree.is(node, 'advcl') &&
    leadIn(tree, node) === 'before' &&
    tree.children(node, 'aux').some((child) => tree.token(child).text === 'could')
  );
}

/** "arrived too late to save them", "is too weak to fight" */
function isTooMuchFor(tree: Tree, node: number): boolean {
  const to = tree.children(node, 'mark').find((child) => lemmaOf(tree, child) === 'to');
  const late = to === undefined ? undefined : tree.tokens[to - 1];
  return (
    late !== undefined &&
    /^(JJ|RB)$/u.test(late.pos) &&
    tree.children(late.index, 'advmod').some((child) => lemmaOf(tree, child) === 'too')
  );
}

/** "was shot down before reaching its target", "died before completing it": what came between kept it from that. */
function isCutShort(tree: Tree, node: number): boolean {
  const { head, pos } = tree.token(node);
  return (
    pos === 'VBG' &&
    tree.is(node, 'advcl') &&
    head >= 0 &&
    leadIn(tree, node) === 'before' &&
    /^(reach|arrive|complete|finish|hit|detonate)$/u.test(lemmaOf(tree, node)) &&
    /^(shoot|bring|down|intercept|destroy|stop|arrest|detain|kill|turn|catch|capture|die|crash|explode|sink|collapse|repel)$/u.test(
      lemmaOf(tree, head),
    )
  );
}

/** "has done little to protect them", "did nothing/obj to/acl stop it": "nothing" beside the deed denies it by itself. */
function isLeftUndone(tree: Tree, node: number): boolean {
  const { head, pos } = tree.token(node);
  if (head < 0 || pos !== 'VB' || leadIn(tree, node) !== 'to') return false;
  const verb = tree.is(node, 'acl') ? tree.token(head).head : head;
  const done = verb < 0 || lemmaOf(tree, verb) !== 'do' ? undefined : tree.child(verb, 'obj');
  if (done === undefined || (head !== done && head !== verb)) return false;
  const much = lemmaOf(tree, done);
  return much === 'little' || (much === 'nothing' && head === done);
}

/** "did not say that", "refused to confirm that", "could neither confirm nor deny". */
export function isDenied(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  if (negationsOf(tree, verb) % 2 === 1) return true;
  const { head } = tree.token(verb);
  return head >= 0 && tree.is(verb, 'xcomp') && vocabulary.isNegating(lemmaOf(tree, head));
}

/** "cannot be held responsible for the raid", "was not accused of it": whoever says so lays it at nobody's door. */
export function isCleared(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  return isPassive(tree, verb) && isDenied(tree, verb, vocabulary);
}

function isNegator(tree: Tree, child: number): boolean {
  const text = tree.token(child).text.toLowerCase();
  if (text === 'longer') return tree.children(child).some((word) => lemmaOf(tree, word) === 'no');
  if (!negators.has(text) || tree.is(child, 'cc'))
    return text === 'neither' && tree.is(child, 'cc');
  const next = tree.tokens[child + 1]?.text.toLowerCase();
  return next !== 'only' && next !== 'just' && next !== 'merely';
}

/** The second half of "neither confirmed nor denied". */
function isCarriedNor(tree: Tree, node: number): boolean {
  return tree.children(node, 'cc').some((child) => lemmaOf(tree, child) === 'nor');
}

function isNobody(tree: Tree, node: number): boolean {
  if (tree.is(node, 'det')) return lemmaOf(tree, node) === 'no';
  // "said no to the offer"
  if (tree.token(node).text === 'no' && isNoun(tree.token(node))) return false;
  if (nobodies.has(tree.token(node).text.toLowerCase()) || isNotOne(tree, node)) return true;
  return tree.children(node, 'det', 'cc', 'advmod').some((child) => {
    const text = tree.token(child).text.toLowerCase();
    if (tree.is(child, 'det')) return text === 'no' || text === 'neither';
    return text === 'neither' && child < node;
  });
}

/** "not one soldier", "not a single shot", "not an inch"; "not one but two" are two. */
function isNotOne(tree: Tree, node: number): boolean {
  const counted = [node, ...tree.children(node, 'nummod', 'det', 'amod')];
  const not = counted
    .flatMap((word) => tree.children(word, 'advmod', 'cc', 'dep'))
    .find((child) => child < node && tree.token(child).text.toLowerCase() === 'not');
  const next = not === undefined ? undefined : tree.tokens[not + 1]?.text.toLowerCase();
  return /^(one|a|an)$/u.test(next ?? '') && tree.tokens[(not ?? 0) + 2]?.text !== 'but';
}

/** CoreNLP makes "Without" the head in "Without firing a shot, the rebels took the town." */
function hangsOnWithout(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  return head >= 0 && tree.is(node, 'dep') && lemmaOf(tree, head) === 'without';
}

/** "have yet to sign the treaty". */
function isYetTo(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  // "have/aux yet to withdraw" as one verb
  const isWhole =
    leadIn(tree, node) === 'to' &&
    tree.children(node, 'advmod').some((child) => lemmaOf(tree, child) === 'yet') &&
    tree.children(node, 'aux').some((child) => lemmaOf(tree, child) === 'have');
  if (isWhole) return true;
  if (head < 0 || (!tree.is(node, 'ccomp') && !tree.is(node, 'xcomp'))) return false;
  if (!['have', 'be'].includes(lemmaOf(tree, head)) || !isVerbal(tree.token(node))) return false;
  return [...tree.children(node, 'advmod'), ...tree.children(head, 'advmod')].some(
    (child) => lemmaOf(tree, child) === 'yet',
  );
}

/** "The goal is the defeat of the group", "an objective which is its defeat": what is aimed at is not done. */
export function withEquation(
  gathered: Gathered,
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
): Gathered {
  const subject = tree.child(node, 'cop') === undefined ? undefined : tree.child(node, 'nsubj');
  if (subject === undefined || !isNominal(tree.token(node))) return gathered;
  const isRelative = tree.token(subject).pos.startsWith('W');
  const aim = isRelative ? tree.token(node).head : subject;
  const modality =
    aim < 0 || !isNominal(tree.token(aim)) ? undefined : hedgeAt(tree, aim, vocabulary);
  return modality === undefined ? gathered : hedged(gathered, modality, tree.token(aim).text);
}

/** "Salame hopes to have an agreement": the claim of hoping is itself no fact about the agreement. */
export function withAttitude(
  gathered: Gathered,
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
): Gathered {
  if (gathered.modality !== 'asserted') return gathered;
  if (!isVerbal(tree.token(node)) || isPassive(tree, node) || isByOther(tree, node))
    return gathered;
  if (isWantedOfOthers(tree, node, vocabulary) || isAsking(tree, node, vocabulary)) return gathered;
  const word = reportingVerbAt(tree, node, vocabulary);
  const isAttitude = word !== undefined && ['hopes', 'intends', 'fears'].includes(word.stance);
  const modality =
    word === undefined ? hedgeAt(tree, node, vocabulary) : isAttitude ? word.modality : null;
  if (modality !== 'hoped' && modality !== 'intended' && modality !== 'planned') return gathered;
  const complements = isAttitude ? ['xcomp', 'ccomp', 'obj', 'advcl', 'obl'] : ['xcomp', 'ccomp'];
  return tree.child(node, ...complements) === undefined
    ? gathered
    : hedged(gathered, modality, tree.token(node).text);
}

/** "a banker wanted/VBN by Moscow": who is wanted hopes for nothing. */
function isByOther(tree: Tree, node: number): boolean {
  return (
    tree.token(node).pos === 'VBN' &&
    tree.is(node, 'acl') &&
    tree.children(node, 'obl').some((child) => leadIn(tree, child) === 'by')
  );
}

/** "sought refuge in a church", "is seeking a loan from Oslo", "chose Anna Diaz as leader": who asks or chooses somebody has done so. */
function isAsking(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const lemma = lemmaOf(tree, node);
  if (reportingVerbAt(tree, node, vocabulary)?.stance !== 'intends') return false;
  const object = tree.child(node, 'obj');
  if (object === undefined) return false;
  const frames = vocabulary.verbFrames(lemma);
  if (frames.some(({ relation }) => relation.traits.includes('fills-office')))
    return tree.child(node, 'xcomp', 'ccomp') === undefined;
  const isFromSomebody = [node, object].some((holder) =>
    tree.children(holder, 'obl', 'nmod').some((child) => leadIn(tree, child) === 'from'),
  );
  return frames.some(({ directObject, slots }) =>
    Array.isArray(directObject)
      ? directObject.includes(lemmaOf(tree, object))
      : isFromSomebody && slots.some(({ preposition }) => preposition === 'from'),
  );
}
