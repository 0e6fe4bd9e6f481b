import type { Tree } from '@whence/parse';
import {
  isDative,
  isNoun,
  isReciprocal,
  isRelativiser,
  isTemporal,
  isVerb,
  ownerOfAccount,
  prepositionOf,
} from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import { surfaceSubject } from './subject.js';
import { antecedentOf, isPassive } from './voice.js';

export interface Oblique {
  /** "on", "because of". */
  readonly preposition: string;
  readonly node: number;
  /** Hangs on the object, not on the verb: "sanctions on four officials", "arrests of activists". */
  readonly nested?: boolean;
  /** Whose the object is, as if behind "of": "the senator's assets". */
  readonly owner?: boolean;
}

/** A predicate with its arguments as meant: a passive's surface subject is its object here. Nodes are token indices. */
export interface Clause {
  readonly predicate: number;
  readonly lemma: string;
  readonly particle: string | null;
  readonly passive: boolean;
  readonly subject: number | null;
  readonly object: number | null;
  readonly recipient: number | null;
  /** Prepositional phrases, those of the verb first, then those of its object ("sanctions on four officials"). */
  readonly obliques: readonly Oblique[];
  /** The verb of what was said, planned or made to happen: "retaliate" in "vowed to retaliate". */
  readonly complement: number | null;
}

/** Every clause of a sentence, in text order. */
export function clausesOf(tree: Tree): readonly Clause[] {
  return tree.tokens.flatMap(({ index }) => {
    if (headsClause(tree, index)) return [clauseAt(tree, index)];
    const standing = standingAt(tree, index);
    return standing === null ? [] : [standing];
  });
}

/** "is in custody", "were under siege": how somebody stands, told by a phrase behind "be". */
function standingAt(tree: Tree, node: number): Clause | null {
  const be = tree.child(node, 'cop');
  const isSaidOf = tree.child(node, 'nsubj') !== undefined;
  if (be === undefined || !isSaidOf || !isNoun(tree.token(node))) return null;
  const preposition = prepositionOf(tree, node);
  if (preposition === null) return null;
  return {
    predicate: node,
    lemma: tree.token(be).lemma.toLowerCase(),
    particle: null,
    passive: false,
    subject: surfaceSubject(tree, node),
    object: null,
    recipient: null,
    obliques: [{ preposition, node }, ...obliquesOf(tree, node, null, null)],
    complement: null,
  };
}

const notPredicates = [
  'aux',
  'cop',
  'amod',
  'compound',
  'case',
  'mark',
  'fixed',
  'nummod',
  'det',
  'punct',
  'advmod',
  'flat',
] as const;

function headsClause(tree: Tree, node: number): boolean {
  if (!isVerb(tree.token(node))) return false;
  if (tree.child(node, 'cop') !== undefined || isInName(tree, node)) return false;
  return !notPredicates.some((relation) => tree.is(node, relation));
}

/** "Operation Inherent Resolve Commander Diallo": a verb with a capital between names is one of their words. */
function isInName(tree: Tree, node: number): boolean {
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tree.tokens[at]?.text ?? '');
  if (![node - 1, node, node + 1].every(isCapital)) return false;
  return tree.tokens.some((token) => isVerb(token) && /^\p{Ll}/u.test(token.text));
}

export function clauseAt(tree: Tree, predicate: number): Clause {
  const passive = isPassive(tree, predicate);
  const surface = surfaceSubject(tree, predicate);
  const direct = directObject(tree, predicate);
  const agent = passive ? agentOf(tree, predicate) : null;
  // "was given weapons" has a recipient for its subject, "was designated a terrorist group" still what is designated.
  const toRecipient = passive && direct !== null && isDative(tree.token(predicate).lemma);
  const object = passive && !toRecipient ? (surface ?? direct) : direct;
  const dative = tree.child(predicate, 'iobj') ?? (toRecipient ? surface : null);
  return {
    predicate,
    lemma: tree.token(predicate).lemma.toLowerCase(),
    particle: particleOf(tree, predicate),
    passive,
    subject: passive ? agent : surface !== null && isTemporal(tree, surface) ? null : surface,
    object:
      object !== null && (isTemporal(tree, object) || isReflexive(tree, object)) ? null : object,
    recipient: dative ?? null,
    obliques: obliquesOf(tree, predicate, object, agent),
    complement: complementOf(tree, predicate),
  };
}

export function agentOf(tree: Tree, node: number): number | null {
  const by = tree
    .children(node, 'obl', 'nmod')
    .find(
      (child) =>
        prepositionOf(tree, child) === 'by' &&
        !isTemporal(tree, child) &&
        !isVerb(tree.token(child)) &&
        !isByName(tree, child) &&
        !isByMeans(tree, child) &&
        !isByMargin(tree, child) &&
        ownerOfAccount(tree, child) === undefined,
    );
  if (by !== undefined) return by;
  const head = tree.token(node).head;
  // "was arrested and beaten by police": the agent stands once, with the last.
  const later = tree
    .children(node, 'conj')
    .find((child) => isVerb(tree.token(child)) && tree.child(child, 'obj') === undefined);
  // "was injured in a strike and succeeded by Omar": what has a phrase of its own is over before it.
  if (
    tree.children(node, 'obl').some((child) => child > node && later !== undefined && child < later)
  )
    return null;
  if (later !== undefined) return isFollowed(tree, later) ? null : agentOf(tree, later);
  const layer = whoLaid(tree, node);
  if (layer !== undefined) return layer;
  const stated =
    tree.is(node, 'conj') && head >= 0 && tree.children(node, 'nsubj', 'aux').length === 0;
  // "was arrested by police and beaten", "was struck and killed by a convoy/obl-of-struck"
  return stated
    ? (tree.children(head, 'obl').find((child) => prepositionOf(tree, child) === 'by') ?? null)
    : null;
}

/** "was sacked and replaced by a general": who comes after somebody did not send him off. */
function isFollowed(tree: Tree, later: number): boolean {
  return /^(replace|succeed|follow)$/u.test(tree.token(later).lemma);
}

/** "were killed in an ambush laid by rebels", "wounded in a raid carried out by gunmen": who did the one did the other. */
function whoLaid(tree: Tree, node: number): number | undefined {
  if (!/^(kill|wound|injure|maim|murder|slay)$/u.test(tree.token(node).lemma)) return undefined;
  return tree
    .children(node, 'obl')
    .filter(
      (child) => prepositionOf(tree, child) === 'in' && onlyHarms.test(tree.token(child).lemma),
    )
    .flatMap((child) => tree.children(child, 'acl'))
    .filter((child) => tree.token(child).pos === 'VBN' && carriesOut.test(tree.token(child).lemma))
    .flatMap((child) => tree.children(child, 'obl'))
    .find((child) => prepositionOf(tree, child) === 'by' && isNoun(tree.token(child)));
}

/** Deeds that harm others than who does them. */
const onlyHarms = /^(ambush|attack|raid|assault|bombing|massacre|shooting|airstrike|strike)$/u;
const carriesOut = /^(lay|carry|stage|mount|launch|conduct|perpetrate|commit|set|spring|execute)$/u;

/** "identified only by his initials, M.J.", "known by its acronym": a name does nothing. */
export function isByName(tree: Tree, node: number): boolean {
  return (
    prepositionOf(tree, node) === 'by' &&
    /^(name|initial|surname|nickname|alias|acronym|pseudonym|title)s?$/u.test(
      tree.token(node).lemma,
    )
  );
}

/** "taken by force", "flown by helicopter", "held by order of a judge": without an article how it was done, and by nobody. */
function isByMeans(tree: Tree, node: number): boolean {
  const [by, ...others] = tree
    .children(node)
    .filter((child) => child < node || !tree.is(child, 'nmod'));
  // "by presidential decree"
  const isBare = others.every((child) => tree.is(child, 'amod') && child < node);
  return (
    by === node - 1 - others.length &&
    isBare &&
    (others.length === 0 ? means : ruled).test(tree.token(node).text)
  );
}

const ruled = /^(decree|consent|acclamation|vote|lot)$/u;

const means =
  /^(force|mistake|accident|chance|hand|decree|law|order|decision|consent|acclamation|lot|air|land|sea|road|rail|boat|ship|ferry|plane|helicopter|train|bus|car|lorry|truck|post|mail|e-?mail|letter|fax|telephone|phone|radio|video)$/u;

/** "defeated by 400 votes", "lost by a margin of two": by how much, and by nobody. */
function isByMargin(tree: Tree, node: number): boolean {
  const { lemma } = tree.token(node);
  return lemma === 'margin' || (margins.test(lemma) && tree.child(node, 'nummod') !== undefined);
}

const margins = /^(vote|point|percent|percentage|%|seat|goal|run|majority)$/u;

/** "blew himself up" does it to nobody else. */
export function isReflexive(tree: Tree, node: number): boolean {
  return /sel(f|ves)$/.test(tree.token(node).text) && tree.token(node).pos === 'PRP';
}

export function particleOf(tree: Tree, node: number): string | null {
  const particle = tree.child(node, 'compound:prt');
  return particle === undefined ? null : tree.token(particle).lemma.toLowerCase();
}

function directObject(tree: Tree, node: number): number | null {
  const own =
    tree
      .children(node, 'obj')
      .find(
        (child) =>
          !isTemporal(tree, child) &&
          !isResult(tree, node, child) &&
          (isCounting(tree, child) ||
            isInState(tree, child) ||
            !/^(JJ|RB)/.test(tree.token(child).pos)) &&
          !isReciprocal(tree, child),
      ) ?? null;
  if (own !== null) return isRelativiser(tree.token(own)) ? relativisedObject(tree, node) : own;
  return (
    causee(tree, node) ??
    gappedObject(tree, node) ??
    objectOfGerund(tree, node) ??
    sharedObject(tree, node)
  );
}

/** "an officer they had taken hostage": how somebody ends up who stands elsewhere. */
function isResult(tree: Tree, verb: number, node: number): boolean {
  const isBare = tree.child(node) === undefined && tree.token(node).pos === 'NN';
  const isHeld = /^(take|hold|keep)$/u.test(tree.token(verb).lemma);
  return (
    isBare &&
    isHeld &&
    tree.is(verb, 'acl:relcl') &&
    /^(hostage|prisoner|captive)$/u.test(tree.token(node).lemma)
  );
}

/** "let the exiles return", "helped the crews put out fires", "made the nurses leave": whom one lets, helps or makes do it. */
function causee(tree: Tree, node: number): number | null {
  const deed = /^(let|help|make)$/u.test(tree.token(node).lemma)
    ? tree.child(node, 'ccomp', 'xcomp')
    : undefined;
  if (deed !== undefined && isMadeSure(tree, node, deed)) return null;
  const subject = deed === undefined ? undefined : tree.child(deed, 'nsubj');
  return subject !== undefined && subject > node && isNoun(tree.token(subject)) ? subject : null;
}

/** "made sure that police left", "made it plain": no bare verb, and nobody who is made to do something. */
function isMadeSure(tree: Tree, node: number, deed: number): boolean {
  const isBare =
    /^VBP?$/u.test(tree.token(deed).pos) && tree.child(deed, 'mark', 'aux', 'cop') === undefined;
  return tree.token(node).lemma === 'make' && !isBare;
}

/** "the men whom they are said to have abducted": what the innermost verb lacks stands before the outermost. */
function relativisedObject(tree: Tree, node: number): number | null {
  let at = node;
  while (tree.is(at, 'xcomp') || tree.is(at, 'ccomp')) at = tree.token(at).head;
  return antecedentOf(tree, at);
}

/** "evacuated the sick": an adjective with an article stands for those who are so. */
function isInState(tree: Tree, node: number): boolean {
  const article = tree.child(node, 'det');
  return article !== undefined && article < node && tree.token(node).pos.startsWith('JJ');
}

/** "the last of the troops" */
function isCounting(tree: Tree, node: number): boolean {
  return measuredHead(tree, node) !== node;
}

/**
 * "the city it seized": an active relative clause with a subject of its own and no relativiser as subject lacks its object;
 * so does what hangs on it in "money he is thought to have taken".
 */
function gappedObject(tree: Tree, node: number): number | null {
  if (isPassive(tree, node)) return null;
  const { head } = tree.token(node);
  if (tree.is(node, 'xcomp') && head >= 0 && isPassive(tree, head))
    return tree.child(node, 'obj', 'ccomp', 'xcomp') === undefined ? gapOf(tree, head) : null;
  return gapOf(tree, node) ?? gapOfTold(tree, node);
}

/** "civilians whom it says Moscow is holding": what the told clause lacks stands before the one that tells it. */
function gapOfTold(tree: Tree, node: number): number | null {
  const { head } = tree.token(node);
  if (!tree.is(node, 'ccomp') || head < 0 || !tree.is(head, 'acl:relcl')) return null;
  const whom = tree.child(head, 'obj');
  const isWhom =
    whom !== undefined && whom < head && /^(whom|which|that)$/u.test(tree.token(whom).text);
  const isWhole =
    tree.child(node, 'obj', 'ccomp', 'xcomp') !== undefined ||
    tree.child(node, 'nsubj') === undefined;
  return isWhom && !isWhole ? antecedentOf(tree, head) : null;
}

function gapOf(tree: Tree, node: number): number | null {
  if (!tree.is(node, 'acl:relcl')) return null;
  const subject = tree.child(node, 'nsubj');
  // "the suspects, two of whom hold passports"
  if (subject === undefined || startsWithRelativiser(tree, subject)) return null;
  const stranded = tree
    .children(node, 'obl', 'advmod', 'ccomp', 'xcomp')
    .some((child) => startsWithRelativiser(tree, child));
  return stranded || tree.child(node, 'ccomp') !== undefined ? null : antecedentOf(tree, node);
}

function startsWithRelativiser(tree: Tree, node: number): boolean {
  return tree.subtree(node).some((n) => ['WDT', 'WP', 'WRB', 'WP$'].includes(tree.token(n).pos));
}

/** "their retaking of the town": a gerund with a possessor or an article has its object behind "of". */
function objectOfGerund(tree: Tree, node: number): number | null {
  const { pos } = tree.token(node);
  const isNominal = tree
    .children(node, 'nmod:poss', 'det', 'nsubj')
    .some((child) => child < node && ['PRP$', 'DT'].includes(tree.token(child).pos));
  if (pos !== 'VBG' || !isNominal) return null;
  return (
    tree
      .children(node, 'obl', 'nmod')
      .find((child) => child > node && prepositionOf(tree, child) === 'of') ?? null
  );
}

/** "arrested and tortured three men", "robbed, beat and shot him": the object stands once, after the last verb or with the first. */
export function sharedObject(tree: Tree, node: number): number | null {
  if (isPassive(tree, node)) return null;
  const { head } = tree.token(node);
  if (tree.is(node, 'conj') && head >= 0 && isVerb(tree.token(head))) {
    const object = tree.child(head, 'obj');
    if (
      object !== undefined &&
      object > node &&
      tree.children(node, 'ccomp', 'xcomp', 'obl').length === 0
    )
      return object;
  }
  const first = tree.is(node, 'conj') && head >= 0 ? head : node;
  const listed = tree
    .children(first, 'conj')
    .filter((child) => child > node && isVerb(tree.token(child)));
  const last = listed.find((child) => tree.child(child, 'obj') !== undefined);
  if (last === undefined || tree.children(last, 'nsubj', 'aux').length > 0) return null;
  const between = tree.tokens
    .slice(node + 1, last)
    .every((token) => ['CC', ',', 'RB'].includes(token.pos) || listed.includes(token.index));
  return between && last <= node + 5 ? (tree.child(last, 'obj') ?? null) : null;
}

function complementOf(tree: Tree, node: number): number | null {
  return (
    tree
      .children(node, 'ccomp', 'xcomp')
      .find((child) => isVerb(tree.token(child)) || tree.child(child, 'cop') !== undefined) ?? null
  );
}

function obliquesOf(
  tree: Tree,
  node: number,
  object: number | null,
  agent: number | null,
): readonly Oblique[] {
  const own = prepositional(
    tree,
    [node, ...adverbsOf(tree, node)]
      .flatMap((holder) => tree.children(holder, 'obl', 'nmod', 'advcl'))
      .filter(
        (child) => child !== agent && (isNoun(tree.token(child)) || !isVerb(tree.token(child))),
      ),
  );
  // "the last of 40 jets [to India]", "opened fire with machine guns [on villagers]"
  const things = object === null ? [] : [...new Set([object, measuredHead(tree, object)])];
  const means = own.filter(({ preposition }) => preposition === 'with').map((each) => each.node);
  // "froze the senator's assets", as "the assets of the senator"
  const owners = things
    .flatMap((holder) => tree.children(holder, 'nmod:poss'))
    .filter((owner) => isNoun(tree.token(owner)) && !isTemporal(tree, owner))
    .map((owner) => ({ preposition: 'of', node: owner, owner: true }));
  const nested = [
    ...[...things, ...means].flatMap((holder) => phrasesBehind(tree, holder)),
    ...owners,
  ]
    .filter((oblique) => oblique.node !== agent)
    .map((oblique) => ({ ...oblique, nested: true }));
  return [...own, ...nested, ...relativised(tree, node), ...calledWhat(tree, node, object)];
}

/** "called the charges [absurd]", "was branded [a provocation]" says what "branded them as a provocation" says. */
function calledWhat(tree: Tree, node: number, object: number | null): readonly Oblique[] {
  const [first, second] = tree.children(node, 'obj');
  const isSecond = first !== undefined && isRelativiser(tree.token(first));
  const beside = isPassive(tree, node) && !isDative(tree.token(node).lemma) ? first : undefined;
  const told = [...tree.children(node, 'xcomp'), isSecond ? second : beside].filter(
    (child) =>
      child !== undefined &&
      /^(NN|JJ)/u.test(tree.token(child).pos) &&
      tree.child(child, 'cop', 'case', 'mark') === undefined,
  );
  // The parser may hang it on the noun: "the claims false/amod", "the strike as unacceptable/acl".
  const hung =
    object === null || object < node
      ? []
      : tree
          .children(object, 'amod', 'acl')
          .filter(
            (child) =>
              child > object &&
              tree.token(child).pos.startsWith('JJ') &&
              (prepositionOf(tree, child) ?? 'as') === 'as',
          );
  return [...told, ...hung]
    .filter((child) => child !== undefined)
    .map((child) => ({ preposition: 'as', node: child }));
}

/** "gave back [to Ethiopia] a stone", "flew in/IN [from Minsk]": the parser hangs the phrase on the adverb; "escaped, up from 150" compares. */
function adverbsOf(tree: Tree, node: number): readonly number[] {
  return tree
    .children(node, 'advmod')
    .filter((child) => child > node && /^(RB|RBR|RP|IN)$/u.test(tree.token(child).pos))
    .filter(
      (child) =>
        !/^(up|down)$/u.test(tree.token(child).text) || tree.tokens[child - 1]?.text !== ',',
    );
}

function prepositional(tree: Tree, nodes: readonly number[]): readonly Oblique[] {
  return nodes.flatMap((phrase) => {
    const behind = behindNoun(tree, phrase);
    const node = behind ?? phrase;
    const preposition =
      behind !== undefined
        ? `${prepositionOf(tree, phrase) ?? ''} ${tree.token(phrase).text} of`
        : isWithHelp(tree, node)
          ? 'with the help of'
          : prepositionOf(tree, node);
    return preposition === null ||
      isTemporal(tree, node) ||
      isRelativiser(tree.token(node)) ||
      isForFear(tree, node)
      ? []
      : [{ preposition, node }];
  });
}

/** "under fire [from gunmen]", "in the custody [of the militia]" */
export function phrasesBehind(tree: Tree, node: number): readonly Oblique[] {
  return prepositional(
    tree,
    tree.children(node, 'nmod').filter((child) => child > node),
  );
}

/** "rallied in front of the embassy", "came out in favour of it": the front is no place of its own. */
function behindNoun(tree: Tree, node: number): number | undefined {
  const lead = `${prepositionOf(tree, node) ?? ''} ${tree.token(node).text}`;
  return /^(in front|in favou?r|on behalf)$/u.test(lead)
    ? tree.children(node, 'nmod').find((child) => prepositionOf(tree, child) === 'of')
    : undefined;
}

const helps =
  /^(help|support|assistance|aid|backing|mediation|facilitation|participation|involvement|consent|approval|blessing|permission|intercession)$/u;

/** "fled for fear of reprisals", "kept away out of fear of arrest": why, and who does so fears. */
export function isForFear(tree: Tree, node: number): boolean {
  return (
    tree.token(node).lemma === 'fear' &&
    tree.child(node, 'det', 'nmod:poss') === undefined &&
    /^(for|out of|from|amid|in)$/u.test(prepositionOf(tree, node) ?? '')
  );
}

/** "resumed talks with the mediation of Oman", "with Oman's help": how, and with nobody. */
export function isWithHelp(tree: Tree, node: number): boolean {
  const { lemma } = tree.token(node);
  if (!helps.test(lemma) || prepositionOf(tree, node) !== 'with') return false;
  const isOfSomebody = tree
    .children(node, 'nmod', 'nmod:poss')
    .some((child) => child < node || prepositionOf(tree, child) === 'of');
  return isOfSomebody || /^(mediation|facilitation)$/u.test(lemma);
}

/** "Derna, where he was hiding"; "the convoy on which they fired". */
function relativised(tree: Tree, node: number): readonly Oblique[] {
  const antecedent = tree.is(node, 'acl:relcl') ? antecedentOf(tree, node) : null;
  if (antecedent === null || isTemporal(tree, antecedent)) return [];
  const where = tree
    .children(node, 'advmod')
    .find((child) => tree.token(child).lemma.toLowerCase() === 'where');
  if (where !== undefined) return [{ preposition: 'in', node: antecedent }];
  return tree
    .children(node, 'obl')
    .filter((child) => isRelativiser(tree.token(child)))
    .flatMap((child) => {
      const preposition = prepositionOf(tree, child);
      return preposition === null ? [] : [{ preposition, node: antecedent }];
    });
}

/** "hand over" */
export function verbOf(clause: Clause): string {
  return clause.particle === null ? clause.lemma : `${clause.lemma} ${clause.particle}`;
}

/** Which construction it is, for those who ask why something was read. */
export function ruleOf(tree: Tree, clause: Clause): string {
  if (tree.is(clause.predicate, 'acl:relcl')) return 'relative-clause';
  if (tree.is(clause.predicate, 'acl')) return 'participle';
  if (tree.is(clause.predicate, 'xcomp')) return 'infinitive';
  if (tree.is(clause.predicate, 'advcl')) return 'adverbial-clause';
  if (clause.passive) return clause.subject === null ? 'agentless-passive' : 'passive-clause';
  return 'active-clause';
}
