import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { adverbsOnly, everything, negationsOf, withOwnWords } from './01-own-words.js';
import { closed, hangsAsNoun, stepUp, willed, type Step } from './02-step.js';
import { asidesOf, type Aside } from './03-asides.js';
import { withCondition } from './04-condition.js';
import { alone, speakerBeside, type Neighbours } from './05-quotation.js';
import { hedged, negated, nothing, toldBy, type Gathered } from './gathered.js';
import { negates } from './negating.js';
import { linksOfNoun, linksOfVerb } from './source.js';
import type { Stance } from './stance.js';
import { hedgeAt, isPassive, isVerbal, leadIn, lemmaOf, reportingVerbAt } from './words.js';

/**
 * Who says what a predicate (verb, event noun, nominal predicate) says, and how firmly.
 * There is always one stance; "Moscow rejected claims by Kyiv that its troops shelled Kherson"
 * gives two for "shelled": Moscow's (negative) first, then Kyiv's (alleged).
 *
 * It walks from the predicate up to the root and gathers, from every word on the way, what reaches down.
 */
export function readStances(
  tree: Tree,
  predicate: number,
  vocabulary: Vocabulary,
  neighbours: Neighbours = alone,
): readonly Stance[] {
  const asides = asidesFor(tree, vocabulary).filter(
    ({ node }) => !tree.subtree(node).includes(predicate),
  );
  let gathered = withAttitude(
    withOwnWords(withCondition(nothing, tree, predicate), tree, predicate, vocabulary),
    tree,
    predicate,
    vocabulary,
  );
  let open = true;
  let strayed = false;
  let rival: Gathered | null = null;
  let at = predicate;
  for (let steps = 0; steps <= tree.tokens.length; steps += 1) {
    const { head } = tree.token(at);
    const step = open || !hangsAsNoun(tree, at) ? stepUp(tree, at, vocabulary, strayed) : closed;
    if (head < 0 || step.kind === 'report') {
      gathered = asides
        .filter(({ top }) => top === at)
        .reduce((sum, { links }) => toldBy(sum, links), gathered);
    }
    if (head < 0) break;
    strayed = isStrayed(tree, at, step, vocabulary);
    if (step.kind === 'report') {
      const denier = step.noun ? denierOf(tree, head, vocabulary) : undefined;
      if (denier !== undefined) {
        const claimed = linksOfNoun(tree, head, vocabulary);
        if (claimed.length > 0)
          rival = toldBy(hedged(gathered, 'alleged', tree.token(head).text), claimed);
        gathered = toldBy(
          open ? negated(gathered) : gathered,
          denier.verb === head ? [] : linksOfVerb(tree, denier.verb, vocabulary),
        );
        open = false;
        at = denier.verb;
        continue;
      }
      gathered = withReport(gathered, tree, at, head, step, open, vocabulary);
      open &&= willed.has(step.word.stance);
    } else if (step.kind === 'governor' && open) {
      gathered = withGovernor(gathered, tree, head, step);
      gathered = withOwnWords(
        withCondition(gathered, tree, head),
        tree,
        head,
        vocabulary,
        everything,
      );
    } else if (step.kind === 'shared' && open) {
      gathered = withOwnWords(
        step.scope.modals ? withCondition(gathered, tree, head) : gathered,
        tree,
        head,
        vocabulary,
        step.scope,
      );
    } else if (step.kind === 'closed') {
      open = strayed && open;
    }
    at = head;
  }
  if (gathered.told.length === 0) {
    gathered = toldBy(gathered, speakerBeside(tree, predicate, neighbours, vocabulary));
  }
  return [gathered, ...(rival === null ? [] : [rival])].map(stanceOf);
}

function stanceOf({ modality, hedges, negative, told }: Gathered): Stance {
  return {
    modality,
    hedge: hedges.length === 0 ? null : hedges.join(', '),
    polarity: negative ? 'negative' : 'affirmative',
    told,
  };
}

const asidesByTree = new WeakMap<Tree, readonly Aside[]>();

function asidesFor(tree: Tree, vocabulary: Vocabulary): readonly Aside[] {
  const known = asidesByTree.get(tree);
  if (known !== undefined) return known;
  const found = asidesOf(tree, vocabulary);
  asidesByTree.set(tree, found);
  return found;
}

/** "that Qatar is transferring militants" may hang on the outlet that was told. */
function isStrayed(tree: Tree, node: number, step: Step, vocabulary: Vocabulary): boolean {
  if (step.kind === 'closed' && isChargeAgainst(tree, node, vocabulary)) return true;
  if (step.kind === 'closed' && hangsOnThat(tree, node)) return true;
  if (
    step.kind !== 'closed' ||
    tree.is(node, 'acl:relcl') ||
    isVerbal(tree.token(tree.token(node).head))
  )
    return false;
  return (
    isVerbal(tree.token(node)) &&
    tree
      .children(node, 'mark', 'dep')
      .some((child) => child < node && lemmaOf(tree, child) === 'that')
  );
}

/** "suspect the brothers of planting the bomb", where the charge hangs on the brothers. */
function isChargeAgainst(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const accused = tree.token(node).head;
  if (!tree.is(accused, 'obj') && !tree.is(accused, 'nsubj:pass')) return false;
  if (!tree.is(node, 'nmod') && !tree.is(node, 'acl')) return false;
  const verb = tree.token(accused).head;
  return (
    reportingVerbAt(tree, verb, vocabulary)?.stance === 'accuses' &&
    /^(of|for|with)$/.test(leadIn(tree, node))
  );
}

/** CoreNLP may take "that" for the object in "demanded that the government release all prisoners". */
function hangsOnThat(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  return tree.is(node, 'dep') && lemmaOf(tree, head) === 'that' && tree.is(head, 'obj');
}

function withGovernor(
  gathered: Gathered,
  tree: Tree,
  head: number,
  step: Extract<Step, { kind: 'governor' }>,
): Gathered {
  const result = step.negative ? negated(gathered) : gathered;
  return step.modality === null ? result : hedged(result, step.modality, tree.token(head).text);
}

function withReport(
  gathered: Gathered,
  tree: Tree,
  content: number,
  head: number,
  step: Extract<Step, { kind: 'report' }>,
  open: boolean,
  vocabulary: Vocabulary,
): Gathered {
  const { word } = step;
  const words = tree.token(head).text;
  const links = step.noun
    ? linksOfNoun(tree, head, vocabulary)
    : linksOfVerb(tree, head, vocabulary);
  let result = gathered;
  if (willed.has(word.stance)) {
    if (open && word.modality !== null) result = hedged(result, word.modality, words);
    if (open && isDenied(tree, head)) result = negated(result);
    const isOwnPlan =
      (word.stance === 'intends' || word.stance === 'hopes') && tree.is(content, 'xcomp');
    return isOwnPlan ? result : toldBy(result, links);
  }
  if (isDenied(tree, head)) return hedged(result, 'alleged', deniedWords(tree, head));
  if (word.stance === 'denies') return toldBy(open ? negated(result) : result, links);
  if (links.length === 0 && isPassive(tree, head)) {
    const modality = word.modality ?? hedgeAt(tree, head, vocabulary);
    if (modality !== undefined) result = hedged(result, modality, passiveWords(tree, head));
  } else if (word.modality !== null) result = hedged(result, word.modality, words);
  return withOwnWords(toldBy(result, links), tree, head, vocabulary, adverbsOnly);
}

/** "did not say that", "refused to confirm that", "could neither confirm nor deny". */
function isDenied(tree: Tree, verb: number): boolean {
  if (negationsOf(tree, verb) % 2 === 1) return true;
  const { head } = tree.token(verb);
  return head >= 0 && tree.is(verb, 'xcomp') && negates(tree.token(head));
}

function deniedWords(tree: Tree, verb: number): string {
  const first = tree.children(verb, 'advmod', 'aux', 'cc').find((child) => child < verb);
  return tree.text(first ?? verb, verb);
}

/** "It is alleged", "is said". */
function passiveWords(tree: Tree, verb: number): string {
  const subject = tree.child(verb, 'nsubj:pass');
  const first =
    subject !== undefined && lemmaOf(tree, subject) === 'it'
      ? subject
      : tree.child(verb, 'aux', 'aux:pass');
  return first !== undefined && first < verb ? tree.text(first, verb) : tree.token(verb).text;
}

/** Who turns down what a noun reports: "rejected claims that", "called reports that … false", "baseless reports that". */
function denierOf(
  tree: Tree,
  noun: number,
  vocabulary: Vocabulary,
): { readonly verb: number } | undefined {
  const { head } = tree.token(noun);
  const isFalse = tree.children(noun, 'amod').some((child) => negates(tree.token(child)));
  if (head < 0 || !isVerbal(tree.token(head))) return isFalse ? { verb: noun } : undefined;
  const denies =
    reportingVerbAt(tree, head, vocabulary)?.stance === 'denies' && !isDenied(tree, head);
  const callsFalse = tree
    .children(head, 'xcomp', 'obl', 'advcl')
    .some((child) => negates(tree.token(child)));
  if (isFalse && !tree.is(noun, 'nsubj')) return { verb: head };
  return !tree.is(noun, 'nsubj') || tree.is(noun, 'nsubj:pass')
    ? denies || callsFalse
      ? { verb: head }
      : undefined
    : undefined;
}

/** "Salame hopes to have an agreement": the claim of hoping is itself no fact about the agreement. */
function withAttitude(
  gathered: Gathered,
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
): Gathered {
  if (!isVerbal(tree.token(node)) || isPassive(tree, node)) return gathered;
  const word = reportingVerbAt(tree, node, vocabulary);
  const modality =
    word === undefined
      ? hedgeAt(tree, node, vocabulary)
      : ['hopes', 'intends', 'fears'].includes(word.stance)
        ? word.modality
        : null;
  if (modality !== 'hoped' && modality !== 'intended' && modality !== 'planned') return gathered;
  const complements =
    word === undefined ? ['xcomp', 'ccomp'] : ['xcomp', 'ccomp', 'obj', 'advcl', 'obl'];
  return tree.child(node, ...complements) === undefined
    ? gathered
    : hedged(gathered, modality, tree.token(node).text);
}
