import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { everything, withAttitude, withEquation, withOwnWords } from './01-own-words.js';
import { withCondition } from './02-condition.js';
import { closed, hangsAsNoun, stepUp, type Step } from './03-step.js';
import { denialOf, isSaidFalsely, withReport } from './04-report.js';
import { asidesOf, isOfWhatIsDenied, type Aside } from './05-asides.js';
import { speakerBeside, unquoted, type Quoted } from './06-quotation.js';
import { isStrayed, willed } from './content.js';
import { deniedBeside, isDenialBehind } from './07-denied-beside.js';
import { withBlame } from './08-blamed.js';
import { hedged, negated, nothing, toldBy, type Gathered } from './gathered.js';
import { hedgeOfSource, linksOfNoun, linksOfVerb } from './source.js';
import type { Stance } from './stance.js';
import { isNominal, isPutBy, isVerbal, leadIn, reportingVerbAt } from './words.js';

/**
 * Who says what a predicate (verb, event noun, nominal predicate) says, and how firmly.
 * There is always one stance; "Moscow rejected claims by Kyiv that its troops shelled Kherson"
 * gives two for "shelled": Moscow's (negative) first, then Kyiv's (alleged).
 *
 * It walks from the predicate up to the root and gathers from every word on the way what reaches down.
 */
export function readStances(
  tree: Tree,
  predicate: number,
  vocabulary: Vocabulary,
  quoted: Quoted = unquoted,
): readonly Stance[] {
  const all = asidesOf(tree, vocabulary);
  const charges = all.filter((aside) => isOfWhatIsDenied(tree, aside, vocabulary));
  const asides = all.filter(
    (aside) =>
      !charges.includes(aside) &&
      !aside.nodes.has(predicate) &&
      !isBeforeSemicolon(tree, aside.nodes, predicate) &&
      !isBehindBut(tree, aside.nodes, predicate, vocabulary) &&
      !isWithinSecond(tree, aside.nodes, predicate) &&
      !isContrasted(tree, aside.nodes, predicate, vocabulary),
  );
  const withWords = (gathered: Gathered, node: number, scope = everything): Gathered => {
    const conditional = scope.modals ? withCondition(gathered, tree, node) : gathered;
    return withOwnWords(conditional, tree, node, vocabulary, scope);
  };
  const own = withBlame(withWords(nothing, predicate), tree, predicate, vocabulary);
  let gathered = withEquation(own, tree, predicate, vocabulary);
  let rival: Gathered | null = null;
  let open = true;
  let strayed = false;
  // "accused them of shelling a market, where medics said ten had died": that is no part of the charge.
  let isToldApart = false;
  let at = predicate;
  for (let steps = 0; steps <= tree.tokens.length; steps += 1) {
    const occurrence = open ? occurrenceOf(tree, at) : undefined;
    if (occurrence !== undefined) {
      gathered = withWords(gathered, occurrence);
      at = occurrence;
      continue;
    }
    const { head } = tree.token(at);
    // "was unable to establish whether they had fired": what is left open is not denied.
    if (/\bwhether( to)?$/u.test(leadIn(tree, at))) open = false;
    const step: Step =
      open || !hangsAsNoun(tree, at) ? stepUp(tree, at, vocabulary, strayed) : closed;
    if (head < 0 || step.kind === 'report' || tree.is(at, 'acl') || tree.is(at, 'conj')) {
      for (const { top, links, doubt } of asides) {
        if (top !== at) continue;
        const told =
          doubt === null ? gathered : hedged(gathered, doubt.modality, tree.token(doubt.verb).text);
        gathered = toldBy(told, links);
      }
    }
    if (head < 0 || isBesideTheReport(tree, at, predicate, vocabulary)) break;
    const denial =
      step.kind === 'report' && step.noun ? denialOf(tree, head, vocabulary) : undefined;
    isToldApart ||= gathered.told.length > 0 && tree.is(at, 'acl:relcl');
    strayed = step.kind === 'closed' && isStrayed(tree, at, vocabulary);
    if (step.kind === 'report' && !step.noun && isSaidFalsely(tree, head, vocabulary)) {
      rival = withReport(gathered, tree, at, step, open, vocabulary);
      gathered = open ? negated(gathered) : gathered;
      open = false;
    } else if (denial !== undefined) {
      const links = denial === head ? [] : linksOfVerb(tree, denial, vocabulary);
      // "denies the claim, aired by a channel, that …": the channel is no part of the denial.
      const claimed = new Set(tree.subtree(head));
      const deniers = links.filter(({ source }) => !claimed.has(source));
      rival = toldBy(hedged(gathered, 'alleged', tree.token(head).text), [
        ...linksOfNoun(tree, head, vocabulary),
        ...links.filter((link) => !deniers.includes(link)),
      ]);
      gathered = toldBy(open ? negated(gathered) : gathered, deniers);
      open = false;
    } else if (step.kind === 'report' && isToldApart && step.word.stance === 'accuses') {
      open = false;
    } else if (step.kind === 'report') {
      if (step.word.stance === 'denies' && open) rival = chargedBy(gathered, charges, tree);
      gathered = withReport(gathered, tree, at, step, open, vocabulary);
      open &&= willed.has(step.word.stance);
    } else if (step.kind === 'governor' && open) {
      if (step.negative) gathered = negated(gathered);
      if (step.modality !== null) {
        gathered = hedged(gathered, step.modality, step.hedge ?? tree.token(head).text);
      }
      gathered = withWords(gathered, head);
    } else if (step.kind === 'shared' && open) {
      gathered = withWords(gathered, head, step.scope);
    } else if (step.kind === 'closed') {
      open &&= strayed;
    }
    at = denial ?? head;
  }
  gathered = withAttitude(gathered, tree, predicate, vocabulary);
  gathered = toldBy(gathered, speakerBeside(tree, predicate, quoted, vocabulary));
  for (const link of gathered.told) {
    const hearsay = hedgeOfSource(link, vocabulary);
    if (hearsay !== undefined)
      gathered = hedged(gathered, 'alleged', link.tree.token(hearsay).text);
  }
  // Who denies a charge does not deny that it was brought.
  const stance = reportingVerbAt(tree, predicate, vocabulary)?.stance;
  if (rival === null && (stance === undefined || willed.has(stance))) {
    rival = { ...nothing, negative: true, told: deniedBeside(tree, predicate, vocabulary) };
  }
  return rival === null || rival.told.length === 0
    ? [stanceOf(gathered)]
    : [stanceOf(gathered), stanceOf(rival)];
}

/**
 * The stance of what a sentence takes for granted: a title, an alias. "He may arrest Judge Parra" leaves it open whether
 * Parra is arrested, and not that he is a judge; who tells it is who tells the rest.
 */
export function readPresupposed(
  tree: Tree,
  predicate: number,
  vocabulary: Vocabulary,
  quoted: Quoted = unquoted,
): readonly Stance[] {
  const own = stanceOf(withOwnWords(nothing, tree, predicate, vocabulary));
  const [main] = readStances(tree, predicate, vocabulary, quoted);
  return [{ ...own, told: main?.told ?? [] }];
}

/** "denied that its men had fired, as the rebels allege": that they had, as the rebels tell it. */
function chargedBy(gathered: Gathered, charges: readonly Aside[], tree: Tree): Gathered | null {
  const [charge] = charges;
  if (charge === undefined || charge.doubt === null) return null;
  const { modality, verb } = charge.doubt;
  return toldBy(hedged(gathered, modality, tree.token(verb).text), charge.links);
}

/** "The raid never took place", "the trial has yet to begin": the verb that says whether an event was at all. */
function occurrenceOf(tree: Tree, event: number): number | undefined {
  const { head } = tree.token(event);
  if (head < 0 || !tree.is(event, 'nsubj') || !isNominal(tree.token(event))) return undefined;
  return [head, ...tree.children(head, 'xcomp')].find((verb) => occurs(tree, verb));
}

function occurs(tree: Tree, verb: number): boolean {
  const { lemma } = tree.token(verb);
  const takes = tree.children(verb, 'obj').some((child) => tree.token(child).lemma === 'place');
  return isVerbal(tree.token(verb)) && ((lemma === 'take' && takes) || occurring.has(lemma));
}

const occurring = new Set(
  'occur happen ensue begin start open resume materialise materialize'.split(' '),
);

/** "…, the Courier reported; the minister denied it": what was told ends with the semicolon. */
function isBeforeSemicolon(tree: Tree, aside: ReadonlySet<number>, predicate: number): boolean {
  const end = Math.max(...aside);
  return tree.tokens.slice(end, predicate).some(({ text }) => text === ';');
}

/** "…, activists said, but the minister denied it": who speaks for himself behind "but" is not what the activists told of. */
function isBehindBut(
  tree: Tree,
  aside: ReadonlySet<number>,
  predicate: number,
  vocabulary: Vocabulary,
): boolean {
  const end = Math.max(...aside);
  const but = tree.tokens.slice(end, end + 3).find(({ text }) => text === 'but');
  if (but === undefined || predicate < but.index) return false;
  const verb = tree.tokens.find(
    (token) =>
      token.index > but.index && isVerbal(token) && tree.child(token.index, 'nsubj') !== undefined,
  );
  if (verb === undefined) return false;
  // "…, a group said, but the army put the toll at 12"
  const putsToll = tree.children(verb.index, 'obj').some((object) => isPutBy(tree, object));
  return putsToll || reportingVerbAt(tree, verb.index, vocabulary) !== undefined;
}

/** "the statement was withdrawn: nobody, it now says, was hurt": what is told within the second half is no part of the first. */
function isWithinSecond(tree: Tree, aside: ReadonlySet<number>, predicate: number): boolean {
  const [first, last] = [Math.min(...aside), Math.max(...aside)];
  const end = tree.tokens.findLast(({ index, text }) => index < first && /^[:;]$/u.test(text));
  if (end === undefined || predicate > end.index || end.index === first - 1) return false;
  const verb = [...aside].find((node) => !aside.has(tree.token(node).head));
  const goesOn = verb !== undefined && tree.tokens[verb + 1]?.text === ',';
  return (
    goesOn ||
    tree.tokens.slice(last + 1).some((token) => isVerbal(token) && !aside.has(token.index))
  );
}

/** "The army holds the town, residents say, although the rebels deny it": who says the one does not tell what others say of it. */
function isContrasted(
  tree: Tree,
  aside: ReadonlySet<number>,
  predicate: number,
  vocabulary: Vocabulary,
): boolean {
  const clause = [predicate, ...tree.ancestors(predicate)].find(
    (node) =>
      tree.is(node, 'advcl') && /^(although|though|while|whereas|but)$/u.test(leadIn(tree, node)),
  );
  return (
    clause !== undefined &&
    tree.first(clause) > Math.max(...aside) &&
    reportingVerbAt(tree, clause, vocabulary) !== undefined
  );
}

/** "…, a charge that Bishkek rejected": what stands beside a report is no part of it. */
function isBesideTheReport(
  tree: Tree,
  node: number,
  predicate: number,
  vocabulary: Vocabulary,
): boolean {
  return (node !== predicate && tree.is(node, 'appos')) || isDenialBehind(tree, node, vocabulary);
}

function stanceOf({ modality, hedges, negative, told }: Gathered): Stance {
  return {
    modality,
    hedge: hedges.length === 0 ? null : hedges.join(', '),
    polarity: negative ? 'negative' : 'affirmative',
    told,
  };
}
