import type { Tree } from '@whence/parse';
import type { Modality, ReportingWord, Vocabulary } from '@whence/vocabulary';
import { isCleft, isCountedOff } from '../01-repair/word-class.js';
import { objectControl, surfaceSubject } from '../03-clause/subject.js';
import { everything, isDenied, negationsOf, type Scope } from './01-own-words.js';
import {
  hedgeAt,
  isClause,
  isNominal,
  isPassive,
  isPutBy,
  isSpokenByDeed,
  isVerdict,
  isVerbal,
  leadIn,
  lemmaOf,
  reportingNounAt,
  reportingVerbAt,
} from './words.js';
import { isCondition } from './02-condition.js';
import { isContentOfNoun, isContentOfVerb, isParticiple } from './content.js';

/** The head reports the node: "said that …", "claims that …". */
export interface Report {
  readonly kind: 'report';
  readonly word: ReportingWord;
  readonly noun: boolean;
}

/** What lies between a node and the one it hangs on. */
export type Step =
  | Report
  /** The head says whether the node comes to pass: "plans to …", "failed to …", "on suspicion of …". */
  | {
      readonly kind: 'governor';
      readonly modality: Modality | null;
      readonly negative: boolean;
      /** The word that hedges, where it is not the head. */
      readonly hedge?: string;
    }
  /** The node shares some of its head's words: coordination, participles, light verbs. */
  | { readonly kind: 'shared'; readonly scope: Scope }
  /** Only frames of speech reach across: relative clauses, "after the rebels left". */
  | { readonly kind: 'closed' };

/** What hedges an aim: "opened fire to disperse the crowd". */
export const ofPurpose = 'to';

export const closed: Step = { kind: 'closed' };
const transparent: Step = { kind: 'shared', scope: everything };
const notNegation: Scope = { ...everything, negation: false };
const purpose: Step = {
  kind: 'governor',
  modality: 'intended',
  negative: false,
  hedge: ofPurpose,
};

/**
 * Whether a node hangs on its head as a noun does. A report reaches its noun ("denied the killing") and what that means,
 * but not who else is spoken of beneath it ("denied the killing of a man who led the protests").
 */
export function hangsAsNoun(tree: Tree, node: number): boolean {
  return ['obj', 'nsubj', 'obl', 'nmod'].some((relation) => tree.is(node, relation));
}

/** How a node hangs on its head. `strayed` is a "that" clause which the parser hung on a noun in its reporting clause. */
export function stepUp(tree: Tree, node: number, vocabulary: Vocabulary, strayed = false): Step {
  const head = tree.token(node).head;
  if (head < 0) return closed;
  if (tree.is(node, 'conj')) return conjunct(tree, node, head);
  if (isFirstTime(tree, node, head))
    return { kind: 'shared', scope: { ...everything, negation: false } };
  // "It was not the rebels who shot him": they did not.
  if (tree.is(node, 'acl:relcl') && isCleft(tree, head)) return transparent;
  if (tree.is(node, 'acl:relcl') || isCondition(tree, node)) return closed;
  if (isAskedAbout(tree, node, head, vocabulary)) return closed;
  const verb = reportingVerbAt(tree, head, vocabulary);
  if (isSeenDoing(tree, node, head, vocabulary)) return transparent;
  const told = toldOf(tree, node, head, vocabulary);
  if (told !== undefined) return { kind: 'report', word: told, noun: false };
  // "was dismissed for helping rebels" denies nothing.
  const isWish = /^(hopes|intends|denies)$/u.test(verb?.stance ?? '');
  const blamed = verb === undefined || isWish ? blamedFor(tree, node, head, vocabulary) : undefined;
  if (blamed !== undefined) return blamed;
  if (verb !== undefined && isSpokenByDeed(tree, node, vocabulary)) return transparent;
  if (verb !== undefined && isArranged(tree, node, head)) return transparent;
  if (verb !== undefined && (strayed || isContentOfVerb(tree, node, head, verb, vocabulary)))
    return { kind: 'report', word: verb, noun: false };
  const noun = reportingNounAt(tree, head, vocabulary);
  if (noun !== undefined && isContentOfNoun(tree, node))
    return { kind: 'report', word: noun, noun: true };
  return governed(tree, node, head, vocabulary) ?? passed(tree, node, head, vocabulary);
}

/** "have yet to establish who shot it down", "did not say why he fled": whatever is not known of a deed, it was done. */
function isAskedAbout(tree: Tree, node: number, head: number, vocabulary: Vocabulary): boolean {
  const { pos, deprel } = tree.token(node);
  if (!/^(ccomp|advcl)$/u.test(deprel) || !pos.startsWith('VB')) return false;
  const first = tree
    .children(node, 'nsubj', 'nsubj:pass', 'obj', 'advmod', 'mark')
    .find((child) => child === tree.first(node));
  if (first === undefined || !/^(who|why|how|when|where|which)$/u.test(tree.token(first).text))
    return false;
  // "recalled how gunmen shot him": who tells how it was tells that it was.
  const isTold = !isDenied(tree, head, vocabulary) && !tree.is(head, 'xcomp');
  if (isTold && reportingVerbAt(tree, head, vocabulary) !== undefined) return false;
  // "fled when troops came", but "did not say why they had fled"
  if (deprel === 'advcl' && reportingVerbAt(tree, head, vocabulary)?.stance !== 'says')
    return false;
  const helpers = tree.children(node, 'aux', 'aux:pass').map((child) => tree.token(child));
  return pos === 'VBD' || (helpers[0] !== undefined && /^VBD$/u.test(helpers[0].pos));
}

/**
 * "spoke of soldiers dragging students away", "described gunmen burning houses": what they are said to do; "reported a
 * mosque destroyed", "announced a truce brokered by Doha": what is said of them by the way.
 */
function isSeenDoing(tree: Tree, node: number, head: number, vocabulary: Vocabulary): boolean {
  const { head: verb } = tree.token(head);
  if (!tree.is(node, 'acl') || leadIn(tree, node) !== '' || verb < 0) return false;
  if (tree.token(node).pos === 'VBN')
    return (
      tree.is(head, 'obj') &&
      /^(report|announce|confirm|disclose|reveal)$/u.test(lemmaOf(tree, verb))
    );
  return tree.token(node).pos === 'VBG' && toldOf(tree, head, verb, vocabulary) !== undefined;
}

/** Who speaks, tells or complains of something, or describes it, says that it is so. */
function toldOf(
  tree: Tree,
  node: number,
  verb: number,
  vocabulary: Vocabulary,
): ReportingWord | undefined {
  // "put the death toll at 43"
  if (isPutBy(tree, node)) return vocabulary.reportingVerb('say');
  if (isOnRecord(tree, node, verb, vocabulary)) return vocabulary.reportingVerb('say');
  if (!/^(speak|talk|tell|complain|describe|recount)$/u.test(lemmaOf(tree, verb))) return undefined;
  if (!isVerbal(tree.token(verb)) || !isNominal(tree.token(node))) return undefined;
  const isTold = tree.is(node, 'obl')
    ? leadIn(tree, node) === 'of'
    : tree.is(node, 'obj') &&
      /^(describe|recount)$/u.test(lemmaOf(tree, verb)) &&
      tree.children(node, 'acl').some((child) => tree.token(child).pos === 'VBG');
  return isTold ? vocabulary.reportingVerb('say') : undefined;
}

/** "documented the killing of nine men", "recorded 20 abductions by rebels"; a team that records a win has won it. */
function isOnRecord(tree: Tree, node: number, verb: number, vocabulary: Vocabulary): boolean {
  if (!/^(document|record|register)$/u.test(lemmaOf(tree, verb)) || !isVerbal(tree.token(verb)))
    return false;
  const isHeld = tree.is(node, 'obj') || tree.is(node, 'nsubj:pass');
  const deed = vocabulary.nounFrame(lemmaOf(tree, node))?.relation;
  return isHeld && /^(FIGHT|ASSAULT|COERCE)$/u.test(deed?.event ?? '') && deed?.name !== 'DEFEATS';
}

/** "it would be the first time that Iran has supplied them": if it is so, it did. */
function isFirstTime(tree: Tree, node: number, head: number): boolean {
  return (
    lemmaOf(tree, head) === 'time' &&
    tree.child(head, 'cop') !== undefined &&
    tree.children(head, 'aux').some((child) => tree.token(child).pos === 'MD') &&
    /^(acl|acl:relcl|dep|ccomp)$/u.test(tree.token(node).deprel) &&
    isVerbal(tree.token(node))
  );
}

/** "has until Friday to leave": what there is a term for is demanded. */
function hasTermFor(tree: Tree, node: number, head: number): boolean {
  return (
    lemmaOf(tree, head) === 'have' &&
    tree.is(node, 'xcomp') &&
    leadIn(tree, node) === 'to' &&
    tree.children(head, 'obl').some((child) => child < node && leadIn(tree, child) === 'until')
  );
}

/** "is thought to have arranged the bombing of a shrine": what was arranged and is known as "the" bombing took place. */
function isArranged(tree: Tree, node: number, head: number): boolean {
  if (lemmaOf(tree, head) !== 'arrange' || !tree.is(node, 'obj')) return false;
  const article = tree.child(node, 'det');
  const isPast = /^VB[DN]$/u.test(tree.token(head).pos);
  return isPast && article !== undefined && lemmaOf(tree, article) === 'the';
}

/** "arrested for smuggling", "wanted for the murder of": entries of two words, the head's lemma and the preposition. */
function blamedFor(
  tree: Tree,
  node: number,
  head: number,
  vocabulary: Vocabulary,
): Step | undefined {
  const lead = leadIn(tree, node);
  if (lead === '' || tree.is(node, 'parataxis')) return undefined;
  if (answers(tree, node, head, vocabulary)) return undefined;
  if (hedgeAt(tree, node, vocabulary) !== undefined) return undefined;
  // "opened fire to disperse them" is open to nothing.
  if (lead === 'to' && tree.token(node).pos === 'VB' && tree.child(head, 'obj') !== undefined)
    return undefined;
  const modality = vocabulary.hedge(`${lemmaOf(tree, head)} ${lead}`);
  return modality === undefined ? undefined : { kind: 'governor', modality, negative: false };
}

/** "plans to attack", "expected to sign", "a plot to kill", "failed to capture", "prevented an attack". */
function governed(
  tree: Tree,
  node: number,
  head: number,
  vocabulary: Vocabulary,
): Step | undefined {
  const lead = leadIn(tree, node);
  if (!isComplement(tree, node, lead)) return undefined;
  // "blocked roads to demand wages" was to demand them.
  const isAim = lead === 'to' && tree.child(head, 'obj') !== undefined;
  if (isAim && !objectControl.has(lemmaOf(tree, head)) && tree.token(node).pos === 'VB')
    return undefined;
  if (answers(tree, node, head, vocabulary)) return undefined;
  // "backed away from signing", "decided against signing"
  if (
    vocabulary.isNegating(withParticle(tree, head)) ||
    (lead === 'against' && vocabulary.isNegating(`${lemmaOf(tree, head)} ${lead}`))
  )
    return { kind: 'governor', modality: null, negative: true };
  if (vocabulary.isNegating(lemmaOf(tree, head)))
    // "is unlikely to attack": perhaps it does, and rather not.
    return { kind: 'governor', modality: hedgeAt(tree, head, vocabulary) ?? null, negative: true };
  if (isMissed(tree, node, head)) return { kind: 'governor', modality: null, negative: true };
  if (wasAble(tree, head)) return transparent;
  if (isPermitted(tree, node, head, vocabulary))
    return { kind: 'governor', modality: 'possible', negative: false };
  // "never authorised the sale of the jets", "approved their transfer": it is still to come.
  if (/^(approve|authori[sz]e)$/u.test(lemmaOf(tree, head)) && isNominal(tree.token(node)))
    return { kind: 'governor', modality: 'planned', negative: false };
  // "it is not true that they fled"
  if (isUntrue(tree, head)) return transparent;
  // "no doubt that it was shelled"
  if (hasTermFor(tree, node, head))
    return { kind: 'governor', modality: 'demanded', negative: false, hedge: 'until' };
  if (isUndoubted(tree, head)) return { kind: 'shared', scope: notNegation };
  const modality = hedgeAt(tree, head, vocabulary);
  return modality === undefined ? undefined : { kind: 'governor', modality, negative: false };
}

function isUndoubted(tree: Tree, head: number): boolean {
  return lemmaOf(tree, head) === 'doubt' && negationsOf(tree, head) % 2 === 1;
}

function isUntrue(tree: Tree, head: number): boolean {
  return (
    /^(true|correct|accurate)$/u.test(lemmaOf(tree, head)) && negationsOf(tree, head) % 2 === 1
  );
}

/** "call off", "stop short": the verb and its particle, or the word right behind it. */
function withParticle(tree: Tree, verb: number): string {
  const particle = tree
    .children(verb, 'compound:prt', 'advmod', 'xcomp')
    .find((child) => child === verb + 1 || tree.is(child, 'compound:prt'));
  return particle === undefined ? '' : `${lemmaOf(tree, verb)} ${lemmaOf(tree, particle)}`;
}

/** "declined an offer by Oman to mediate", "agreed to the demands of the miners": who answers it has had it. */
function answers(tree: Tree, node: number, head: number, vocabulary: Vocabulary): boolean {
  const stance = reportingNounAt(tree, node, vocabulary)?.stance;
  const isAsked = stance === 'promises' || stance === 'demands';
  const lemma = lemmaOf(tree, head);
  return (
    isAsked &&
    ((tree.is(node, 'obj') && /^(decline|refuse)$/u.test(lemma)) ||
      (tree.is(node, 'obl') && /^(agree|accede|consent)$/u.test(lemma)))
  );
}

/** "narrowly missed killing him", "escaped being shot"; a meeting that somebody missed was held. */
function isMissed(tree: Tree, node: number, head: number): boolean {
  return (
    /^(miss|escape|evade)$/u.test(lemmaOf(tree, head)) &&
    [node, ...tree.children(node, 'aux:pass')].some((word) => tree.token(word).pos === 'VBG')
  );
}

/** "a treaty that lets Oslo lease the base", "the law allows him to run": what a paper allows may be done. */
function isPermitted(tree: Tree, node: number, head: number, vocabulary: Vocabulary): boolean {
  const { lemma, pos } = tree.token(head);
  if (!/^(let|allow|permit|enable|entitle)$/u.test(lemma) || !/^VB[ZPG]?$/u.test(pos)) return false;
  if (!tree.is(node, 'xcomp') && !tree.is(node, 'ccomp')) return false;
  const subject = surfaceSubject(tree, head);
  return (
    subject !== null &&
    (vocabulary.kindOfNoun(lemmaOf(tree, subject)) === 'Document' ||
      /^(law|treaty|pact|accord|deal|agreement|reform|amendment|constitution|decree|bill|rule)$/u.test(lemmaOf(tree, subject))) // prettier-ignore
  );
}

/** "were able to reopen the bridge": who was able to, did. */
function wasAble(tree: Tree, node: number): boolean {
  const be = tree.child(node, 'cop');
  return lemmaOf(tree, node) === 'able' && be !== undefined && /^VB[DN]$/u.test(tree.token(be).pos);
}

function isComplement(tree: Tree, node: number, lead: string): boolean {
  // "refused to speak for fear of reprisals": why he did so.
  if (lead === 'for' && lemmaOf(tree, node) === 'fear') return false;
  if (
    tree.is(node, 'ccomp') ||
    tree.is(node, 'xcomp') ||
    tree.is(node, 'obj') ||
    tree.is(node, 'nsubj:pass')
  )
    return true;
  if (tree.is(node, 'acl')) {
    return /^(to|for|(for|with) to|of|that|)$/.test(lead) && !isParticiple(tree, node);
  }
  if (tree.is(node, 'advcl'))
    return (
      /^(to|for|(for|with) to|of|from|on|at|against)$/.test(lead) &&
      tree.token(node).pos.startsWith('VB')
    );
  return (tree.is(node, 'obl') || tree.is(node, 'nmod')) && /^(of|for|from|to)$/.test(lead);
}

/** Words of the head that reach a node which nothing reports or governs. */
function passed(tree: Tree, node: number, head: number, vocabulary: Vocabulary): Step {
  const token = tree.token(node);
  if (isSpokenByDeed(tree, node, vocabulary)) return transparent;
  if (isPurpose(tree, node, head)) return purpose;
  // "to ensure that they are tried"
  if (tree.is(node, 'ccomp') && vocabulary.isEnabling(lemmaOf(tree, head))) return transparent;
  if (tree.is(node, 'xcomp') || isOfResult(tree, node, head)) return transparent;
  if (isPartTaken(tree, node, head, vocabulary))
    // "played no part in it": the part is none already.
    return tree.is(node, 'obj') && negationsOf(tree, node) > 0
      ? { kind: 'shared', scope: notNegation }
      : transparent;
  if (tree.is(node, 'advcl') || (tree.is(node, 'dep') && token.pos === 'VBG'))
    return adverbial(tree, node);
  if (isGerundBeforeItsObject(tree, node, head) || isOfficeFilled(tree, node, head, vocabulary))
    return transparent;
  if (
    isNominal(token) &&
    isVerbal(tree.token(head)) &&
    (tree.is(node, 'obj') || tree.is(node, 'nsubj:pass') || tree.is(node, 'obl'))
  ) {
    const particle = tree.child(head, 'compound:prt');
    const lent = vocabulary.isLightVerb(
      lemmaOf(tree, head),
      particle === undefined ? null : lemmaOf(tree, particle),
    );
    const brought = lent || vocabulary.isEnabling(lemmaOf(tree, head));
    return brought && !tree.is(node, 'obl') ? transparent : closed;
  }
  return closed;
}

/** "pleaded not guilty to murdering him": what somebody is or is not found to be has the deed with it. */
function isOfResult(tree: Tree, node: number, head: number): boolean {
  return (
    ((tree.is(node, 'advcl') && tree.token(node).pos === 'VBG') || tree.is(node, 'obl')) &&
    /^(of|to|for)$/u.test(leadIn(tree, node)) &&
    isVerdict(tree, head)
  );
}

/** "denied any role in killing him", "involvement in arming them": who has no part in a deed has not done it. */
function isPartTaken(tree: Tree, node: number, head: number, vocabulary: Vocabulary): boolean {
  const isPart = (word: number): boolean =>
    isNominal(tree.token(word)) && vocabulary.isPart(lemmaOf(tree, word));
  // "denied playing any part in it"
  if (tree.is(node, 'obj') && isPart(node)) return isVerbal(tree.token(head));
  if (!isVerbal(tree.token(node)) || !/^(in|of|for|with)$/u.test(leadIn(tree, node))) return false;
  if (tree.is(node, 'acl')) return isPart(head);
  return tree.is(node, 'advcl') && tree.children(head, 'obj').some(isPart);
}

/** "refused to appoint him as governor": who is not appointed does not hold it. */
function isOfficeFilled(tree: Tree, node: number, head: number, vocabulary: Vocabulary): boolean {
  if (!tree.is(node, 'obl') || leadIn(tree, node) !== 'as') return false;
  return vocabulary
    .verbFrames(lemmaOf(tree, head))
    .some(({ relation }) => relation.traits.includes('fills-office'));
}

/** "the campaign to retake the city", "held talks to ease tensions": what is aimed at, done or not. */
function isPurpose(tree: Tree, node: number, head: number): boolean {
  if (tree.token(node).pos !== 'VB' || leadIn(tree, node) !== 'to' || isOutcome(tree, node))
    return false;
  // "the first country to recognise the government" did so.
  if (tree.is(node, 'acl')) return isNominal(tree.token(head)) && !isCountedOff(tree, head);
  if (!tree.is(node, 'xcomp') || !isVerbal(tree.token(head)) || isPassive(tree, head)) return false;
  const object = tree.children(head, 'obj').find((child) => child > head && child < node);
  return object !== undefined && !objectControl.has(lemmaOf(tree, head)) && !isUse(tree, head);
}

/** "issued a warrant, only to withdraw it": so it came to pass. */
function isOutcome(tree: Tree, node: number): boolean {
  const first = tree.first(node);
  return tree.token(first).text === 'only' && tree.tokens[first - 1]?.text === ',';
}

/** "used drones to strike the depot": who says so says that it was struck. */
function isUse(tree: Tree, node: number): boolean {
  return ['use', 'utilise', 'utilize', 'employ', 'exploit'].includes(lemmaOf(tree, node));
}

/** CoreNLP reads "of harbouring separatists", "ruled out sending tanks" and "of having taken bribes" as a noun with its modifier. */
function isGerundBeforeItsObject(tree: Tree, node: number, head: number): boolean {
  if (node > head || (!tree.is(node, 'amod') && !tree.is(node, 'compound'))) return false;
  const having = tree.children(node, 'aux').find((child) => lemmaOf(tree, child) === 'have');
  if (having === undefined && !tree.token(node).text.endsWith('ing')) return false;
  const before = (having ?? node) - 1;
  const verb = tree.token(head).head;
  const isParticle =
    before >= 0 && tree.is(before, 'compound:prt') && tree.token(before).head === verb;
  return verb === before || isParticle || tree.children(head, 'case').includes(before);
}

/** "killing two officers", "before defecting", "by deploying troops"; "to secure the border" is what was aimed at. */
function adverbial(tree: Tree, node: number): Step {
  const lead = leadIn(tree, node);
  const hasOwnSubject = tree.child(node, 'nsubj', 'csubj') !== undefined;
  if (hasOwnSubject || isNominal(tree.token(node))) return closed;
  if (isOutcome(tree, node)) return transparent;
  if (tree.token(node).pos === 'VB' && /\bto$/.test(lead) && tree.child(node, 'aux') === undefined)
    return purpose;
  return {
    kind: 'shared',
    scope: { negation: false, adverbs: true, modals: lead === '' || lead === 'by' },
  };
}

/** "may close the crossing and expel diplomats", "did not attack or kill", "allegedly robbed and beat". */
function conjunct(tree: Tree, node: number, head: number): Step {
  const token = tree.token(node);
  if (isNominal(token)) return isNominal(tree.token(head)) ? transparent : closed;
  if (!isClause(tree, head)) return closed;
  const ownSubject = tree.child(node, 'nsubj', 'csubj') !== undefined;
  const ownAuxiliary = tree.child(node, 'aux', 'mark') !== undefined;
  const joined = tree.children(node, 'cc').map((child) => lemmaOf(tree, child));
  const sameForm = token.pos === tree.token(head).pos && !ownAuxiliary && !ownSubject;
  return {
    kind: 'shared',
    scope: {
      negation:
        sameForm &&
        joined.some((word) => word === 'or' || word === 'nor') &&
        !joined.includes('nor'),
      modals: sameForm,
      adverbs: !ownSubject,
    },
  };
}
