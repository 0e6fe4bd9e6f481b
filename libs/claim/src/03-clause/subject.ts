import type { Tree } from '@whence/parse';
import {
  formedFor,
  isCountedOff,
  isNoun,
  isReciprocal,
  isRelativiser,
  isVerb,
  prepositionOf,
  speaksOf,
  takesInfinitive,
} from '../01-repair/word-class.js';
import { antecedentOf, isPassive } from './voice.js';

/** Prepositions before a gerund whose doer is the object: "accused Mali of harbouring", "warned them against voting". */
const objectGerunds = new Set(['of', 'from', 'for', 'into', 'as', 'with', 'against']);

/** Verbs whose object is to do what the infinitive says: "forced them to leave". Other infinitives tell the subject's purpose. */
export const objectControl: ReadonlySet<string> = new Set(
  (
    'force order ask tell urge allow let persuade convince press pressure want expect help enable encourage invite instruct ' +
    'require teach train permit cause lead get warn advise beg call compel command authorise authorize forbid push prompt ' +
    'oblige request recruit appoint elect choose hire pay bribe summon send deploy dispatch leave need sentence task direct ' +
    'make have see watch hear consider believe accuse appeal incite coerce lobby like entitle mandate motivate arm ban bar name'
  ).split(' '),
);

/** "called on the authorities to release him": those it is said to are to do it. */
const callsOn = new Set(['call', 'appeal', 'plead', 'prevail', 'shout', 'signal', 'radio']);

/** Who foils a plot is not the one who plotted. */
const oppose = new Set(
  'foil thwart uncover disrupt prevent condemn criticise criticize expose block avert obstruct hamper hinder undermine sabotage derail torpedo scupper complicate reject stall'.split(
    ' ',
  ),
);

/**
 * The node of the subject as grammar shows it (a passive's patient), its own or carried over from the clause it hangs on.
 * Null where nobody is said: "to attack Iran would be unwise".
 */
export function surfaceSubject(tree: Tree, node: number, depth = 0): number | null {
  if (depth > 40) return null;
  const own = tree.children(node, 'nsubj', 'csubj').find((child) => !isVerb(tree.token(child)));
  if (own !== undefined && !isExpletive(tree, node, own)) {
    if (isRelativiser(tree.token(own))) return relativeSubject(tree, node);
    return isAim(tree, node, own) ? (tree.child(own, 'nmod:poss') ?? null) : own;
  }
  if (own !== undefined) return null;
  return carriedOver(tree, node, depth);
}

/** "NATO's mission is to train recruits": who has the aim is to do it. */
function isAim(tree: Tree, node: number, subject: number): boolean {
  const isEquated = [node, ...tree.children(node, 'aux', 'cop')].some(
    (child) => tree.token(child).lemma === 'be',
  );
  return (
    isEquated &&
    aims.has(tree.token(subject).lemma) &&
    [node, ...tree.children(node, 'xcomp')].some(
      (child) => tree.token(child).pos === 'VB' && prepositionOf(tree, child) === 'to',
    )
  );
}

const aims = new Set(
  'aim goal objective purpose mission task role job plan priority duty'.split(' '),
);

function isExpletive(tree: Tree, node: number, subject: number): boolean {
  return (
    tree.token(subject).text.toLowerCase() === 'it' &&
    tree.children(node, 'ccomp', 'csubj').length > 0 &&
    isPassive(tree, node)
  );
}

function relativeSubject(tree: Tree, node: number): number | null {
  let at = node;
  while (tree.is(at, 'conj') && tree.token(at).head >= 0) at = tree.token(at).head;
  // "It was not clear who fired/ccomp the rockets"
  const isAsked = tree.is(at, 'ccomp') && tree.token(tree.token(at).head).pos.startsWith('JJ');
  return isAsked ? null : antecedentOf(tree, at);
}

function carriedOver(tree: Tree, node: number, depth: number): number | null {
  const { head } = tree.token(node);
  if (head < 0) return null;
  if (tree.is(node, 'conj') && isPredicate(tree, head))
    return surfaceSubject(tree, head, depth + 1);
  // "was a member of the council before being transferred": of the member, not of the council.
  const isAdverbial = prepositionOf(tree, node) !== 'to' && tree.child(head, 'cop') !== undefined;
  if (tree.is(node, 'acl') && prepositionOf(tree, node) !== null && isAdverbial)
    return surfaceSubject(tree, head, depth + 1);
  if (tree.is(node, 'acl')) return participleSubject(tree, node, head, depth);
  if (isDisposed(tree, head)) return tree.token(head).head;
  if (!isPredicate(tree, head)) return null;
  if ((tree.is(node, 'ccomp') || tree.is(node, 'dep')) && isEmbeddedGap(tree, head))
    return antecedentOf(tree, head);
  if (tree.is(node, 'xcomp')) return controller(tree, node, head, depth);
  // "denied having sent/VBN troops"
  const isGerund =
    tree.token(node).pos === 'VBG' ||
    tree.children(node, 'aux').some((child) => tree.token(child).pos === 'VBG');
  if (tree.is(node, 'ccomp') && isGerund) return surfaceSubject(tree, head, depth + 1);
  if (tree.is(node, 'advcl') || tree.is(node, 'obl'))
    return adverbialSubject(tree, node, head, depth);
  return null;
}

/** "the group, which Kinshasa says is backed by Rwanda": the relativiser is the subject of what is said. */
function isEmbeddedGap(tree: Tree, node: number): boolean {
  if (!tree.is(node, 'acl:relcl')) return false;
  const own = tree.children(node, 'obj', 'nsubj', 'dep');
  // "statements they say were forged"
  const isBare = tree.child(node, 'obj', 'mark') === undefined && own.length > 0;
  return own.some((child) => isRelativiser(tree.token(child))) || isBare;
}

/** "pilots able to fly the aircraft": the adjective after the noun says what those are to do. */
function isDisposed(tree: Tree, adjective: number): boolean {
  const { pos, head } = tree.token(adjective);
  return pos.startsWith('JJ') && tree.is(adjective, 'amod') && head >= 0 && head < adjective;
}

function isPredicate(tree: Tree, node: number): boolean {
  return (
    isVerb(tree.token(node)) ||
    tree.is(node, 'xcomp') ||
    tree.children(node, 'nsubj', 'cop').length > 0
  );
}

/** Who does what an infinitive says: the object of "forced them to leave", the subject of "vowed to retaliate". */
function controller(tree: Tree, node: number, head: number, depth: number): number | null {
  // "No decision has been taken on whether to extradite him": no decision extradites.
  if ((prepositionOf(tree, node) ?? '').startsWith('whether') && isPassive(tree, head)) return null;
  // "summoned the envoy to protest against the raid": who summons has something to say.
  if (tree.token(head).lemma === 'summon' && says.test(tree.token(node).lemma))
    return surfaceSubject(tree, head, depth + 1);
  const asked = callsOn.has(tree.token(head).lemma)
    ? tree
        .children(head, 'obl')
        .find(
          (child) =>
            child > head &&
            child < node &&
            /^(on|upon|to|with)$/u.test(prepositionOf(tree, child) ?? ''),
        )
    : undefined;
  if (asked !== undefined) return asked;
  // "was used by guards to block the road": whoever uses it blocks.
  const user = uses.has(tree.token(head).lemma) ? agentOf(tree, head) : undefined;
  if (user !== undefined) return user;
  // "raided a house used to store arms": whoever stored them is not said, and was no house.
  if (uses.has(tree.token(head).lemma) && isPassive(tree, head) && tree.is(head, 'acl'))
    return null;
  // "Their training includes reacting to attacks": the training does not react.
  if (contains.has(tree.token(head).lemma)) return null;
  const object = tree.children(head, 'obj', 'iobj').find((child) => !isReciprocal(tree, child));
  if (object !== undefined && takesInfinitive.has(tree.token(object).lemma.toLowerCase()))
    return ownerOf(tree, object, depth);
  // "found two men guilty of stealing", "found him guilty of murdering her": they stole, and he murdered.
  const isTold = tree.token(node).pos.startsWith('JJ');
  if (
    object !== undefined &&
    !isPassive(tree, head) &&
    (isTold || objectControl.has(tree.token(head).lemma.toLowerCase()))
  )
    return isRelativiser(tree.token(object)) ? antecedentOf(tree, head) : object;
  return surfaceSubject(tree, head, depth + 1);
}

const uses = new Set(['use', 'utilise', 'utilize', 'employ', 'exploit']);

function agentOf(tree: Tree, verb: number): number | undefined {
  return tree
    .children(verb, 'obl')
    .find((child) => prepositionOf(tree, child) === 'by' && isNoun(tree.token(child)));
}

const says = /^(protest|complain|express|convey|lodge|object|condemn|denounce|demand|voice|communicate|register)$/u; // prettier-ignore

/** "will lead an exercise, encompassing French ships": the whole that has parts is what was last spoken of. */
export const contains = new Set(
  'encompass include comprise involve feature contain total cover'.split(' '),
);

/** "was attacked, losing two vehicles", "was elected, replacing Diallo": the same one to whom the rest happened. */
const undergoes = new Set('lose suffer sustain become replace succeed receive incur'.split(' '));

/** "killing two officers", "before defecting", "to protect the oil fields", "of harbouring rebels". */
function adverbialSubject(tree: Tree, node: number, head: number, depth: number): number | null {
  // "of being behind the raid"
  const marker = prepositionOf(tree, node)?.replace(/ behind$/u, '') ?? null;
  const finite =
    tree
      .children(node, 'aux')
      .some((aux) => ['VBZ', 'VBP', 'VBD', 'MD'].includes(tree.token(aux).pos)) ||
    ['VBZ', 'VBP', 'VBD'].includes(tree.token(node).pos);
  if (finite) return null;
  const granted = givenTimeTo(tree, node, head);
  if (granted !== undefined) return granted;
  // "fined Apple 10 million roubles for refusing": who pays, and not what.
  const punished =
    objectOfPenalty(tree, head, marker) ??
    (marker === 'for' ? tree.child(head, 'iobj') : undefined);
  if (punished !== undefined) return punished;
  const object = tree.children(head, 'obj').find((child) => !isReciprocal(tree, child));
  if (
    (marker === null ? contains.has(tree.token(node).lemma) : objectGerunds.has(marker)) &&
    object !== undefined &&
    !isPassive(tree, head)
  )
    // "Chad, which he accused of arming them"
    return isRelativiser(tree.token(object)) ? antecedentOf(tree, head) : object;
  // "appointed Omar Bello as governor, replacing Diallo": who gets the office replaces him.
  const isNewcomer =
    marker === null &&
    tree.token(node).pos === 'VBG' &&
    /^(replace|succeed)$/u.test(tree.token(node).lemma) &&
    appoints.has(tree.token(head).lemma);
  if (isNewcomer && object !== undefined && !isPassive(tree, head)) return object;
  if (marker === null && tree.token(node).pos === 'VBG' && areAtOdds(tree, head, node)) return null;
  // "was killed by shelling": by nobody who is named, and not by himself; "by being shot" says what was done to him.
  if (marker === 'by' && isPassive(tree, head) && !isPassive(tree, node))
    return agentOf(tree, head) ?? null;
  const agent = agentOf(tree, head);
  if (marker === null && isPassive(tree, head) && tree.token(node).pos === 'VBG')
    return undergoes.has(tree.token(node).lemma)
      ? surfaceSubject(tree, head, depth + 1)
      : (agent ?? null);
  // "was besieged by the army in order to take it"; whom the king chose "to lead them" leads them himself.
  const isAim = tree.token(node).pos === 'VB' && isPassive(tree, head);
  if (isAim && agent !== undefined && !objectControl.has(tree.token(head).lemma)) return agent;
  return surfaceSubject(tree, head, depth + 1);
}

const appoints = new Set(
  'appoint name elect choose pick select nominate designate install instal promote make tap'.split(
    ' ',
  ),
);

/** "imposed sanctions on two refineries for buying oil": on whom it is imposed. */
function objectOfPenalty(tree: Tree, verb: number, marker: string | null): number | undefined {
  if (marker !== 'for' || !imposes.has(tree.token(verb).lemma)) return undefined;
  const penalty = tree.child(verb, 'obj', 'nsubj:pass');
  if (penalty === undefined) return undefined;
  return [verb, penalty]
    .flatMap((holder) => tree.children(holder, 'obl', 'nmod'))
    .find((child) => child > verb && /^(on|upon|against)$/u.test(prepositionOf(tree, child) ?? ''));
}

const imposes = new Set('impose slap levy place put file bring issue press clamp'.split(' '));

/** "gave the clan until Friday to leave": to whom time is given. */
function givenTimeTo(tree: Tree, node: number, verb: number): number | undefined {
  const isTime = tree.children(verb, 'obl').some((child) => prepositionOf(tree, child) === 'until');
  if (tree.token(verb).lemma !== 'give' || !isTime || prepositionOf(tree, node) !== 'to')
    return undefined;
  return tree.child(verb, 'iobj', 'obj', 'nsubj:pass');
}

/** "The army and rebels exchanged fire, leaving two dead": which of them killed is not said. */
function areAtOdds(tree: Tree, verb: number, outcome: number): boolean {
  if (!/^(clash|exchange|trade|skirmish|duel)$/u.test(tree.token(verb).lemma)) return false;
  // "clashed with the militia, leaving five dead"
  const isWith = tree.children(verb, 'obl').some((child) => prepositionOf(tree, child) === 'with');
  if (isWith && tree.token(outcome).lemma === 'leave') return true;
  const subject = tree.child(verb, 'nsubj');
  if (subject === undefined) return false;
  // "Turkish and Syrian troops"
  return [subject, ...tree.children(subject, 'amod', 'compound')].some(
    (node) => tree.child(node, 'conj') !== undefined,
  );
}

/** "vehicles carrying munitions", "a man accused of …", "a plan to attack": the noun, or whose plan it is. */
function participleSubject(tree: Tree, node: number, head: number, depth: number): number | null {
  if (tree.is(node, 'acl:relcl')) return null;
  const { pos } = tree.token(node);
  if ((pos === 'VBN' || pos === 'VBD') && tree.child(node, 'aux') === undefined) return head;
  if (pos === 'VBG' && prepositionOf(tree, node) === null)
    return (
      withMeans(tree, node, head, depth) ??
      countedOf(tree, head) ??
      throughPlace(tree, node, head, depth) ??
      head
    );
  if (needs.has(tree.token(head).lemma)) return tree.child(head, 'nmod:poss') ?? null;
  // "imposed sanctions on two refineries/obl for buying/acl oil"
  const verb = tree.token(head).head;
  if (verb >= 0 && objectOfPenalty(tree, verb, prepositionOf(tree, node)) === head) return head;
  const noun = tree.token(head).lemma.toLowerCase();
  // "set up a panel to investigate the crash": the panel is to do it.
  if (formedFor.test(noun) && prepositionOf(tree, node) === 'to') return head;
  if (asks.has(noun)) return addresseeOf(tree, head, depth);
  // "the third exchange to be brokered", "was the first woman to lead the party"; "the first attempt to lead it" is somebody's.
  const isOneOfMany = isCountedOff(tree, head) && !takesInfinitive.has(noun);
  if (!isOneOfMany || prepositionOf(tree, node) !== 'to') return ownerOf(tree, head, depth);
  // "became the first state to sign it"
  const isEquated = tree.child(head, 'cop') !== undefined || tree.is(head, 'xcomp');
  return isEquated ? surfaceSubject(tree, head, depth + 1) : head;
}

/** "marched through Tbilisi waving flags": towns do nothing of the sort, though they may lie somewhere. */
function throughPlace(tree: Tree, node: number, place: number, depth: number): number | null {
  const { ner, pos, head: verb } = tree.token(place);
  if (ner !== 'LOCATION' || !pos.startsWith('NNP') || !tree.is(place, 'obl') || verb < 0)
    return null;
  if (tree.child(node, 'obj') === undefined || lies.test(tree.token(node).lemma)) return null;
  return isPassive(tree, verb) ? null : surfaceSubject(tree, verb, depth + 1);
}

const lies = /^(border|overlook|face|include|surround|link|connect|straddle|adjoin|flank|dominate|serve|host)$/u; // prettier-ignore

/** "with 78 of 102 deputies voting for it": so many of them did. */
function countedOf(tree: Tree, noun: number): number | null {
  const { head } = tree.token(noun);
  const isPart = head >= 0 && tree.is(noun, 'nmod') && prepositionOf(tree, noun) === 'of';
  return isPart && tree.token(head).pos === 'CD' ? head : null;
}

/** "hit the depot using drones": who uses them is who hits. */
function withMeans(tree: Tree, node: number, noun: number, depth: number): number | null {
  if (!['use', 'employ', 'deploy'].includes(tree.token(node).lemma)) return null;
  let at = noun;
  while ((tree.is(at, 'nmod') || tree.is(at, 'conj')) && tree.token(at).head >= 0)
    at = tree.token(at).head;
  const { head } = tree.token(at);
  const hangsOnVerb = tree.is(at, 'obj') || (tree.is(at, 'obl') && isVerb(tree.token(head)));
  return hangsOnVerb && !isPassive(tree, head) ? surfaceSubject(tree, head, depth + 1) : null;
}

/** "stressed the importance of returning prisoners", "the need to hold elections": whoever is to do it. */
const needs = new Set('need importance necessity urgency'.split(' '));

/** Nouns whose infinitive says what someone else is to do. */
const asks = new Set(
  'demand call request order appeal plea invitation instruction ultimatum'.split(' '),
);

/** "Kenya rejected Somalia's demand to withdraw", "a call on the army to withdraw": who is asked, where that is said. */
function addresseeOf(tree: Tree, noun: number, depth: number): number | null {
  const phrase = (preposition: RegExp): number | undefined =>
    tree
      .children(noun, 'nmod')
      .find((child) => child > noun && preposition.test(prepositionOf(tree, child) ?? ''));
  const addressed = phrase(/^(on|to|for)$/u);
  if (addressed !== undefined) return addressed;
  const { head } = tree.token(noun);
  // "gave the family an ultimatum to pay"
  const given =
    head < 0 || !tree.is(noun, 'obj') ? undefined : tree.child(head, 'iobj', 'nsubj:pass');
  if (given !== undefined) return given;
  const asker = tree.child(noun, 'nmod:poss') ?? phrase(/^(by|from|of)$/u);
  if (asker === undefined || tree.token(asker).pos === 'PRP$' || head < 0) return null;
  return isVerb(tree.token(head)) && !isPassive(tree, head)
    ? surfaceSubject(tree, head, depth + 1)
    : null;
}

/** Whose plan, charge or attempt it is: the possessor, the one it is brought against, the subject of the verb that has it as object. */
export function ownerOf(tree: Tree, noun: number, depth: number): number | null {
  const possessor = tree.child(noun, 'nmod:poss');
  if (possessor !== undefined) return possessor;
  const by = tree
    .children(noun, 'nmod')
    .find((child) => child > noun && prepositionOf(tree, child) === 'by');
  if (by !== undefined) return by;
  const of = tree
    .children(noun, 'nmod')
    .find((child) => child > noun && prepositionOf(tree, child) === 'of');
  if (of !== undefined && takesInfinitive.has(tree.token(noun).lemma.toLowerCase())) return of;
  // "foiled an Iranian attempt to ship rifles", "learned of a NATO plan to leave"
  const named = tree
    .children(noun, 'amod', 'compound')
    .find((child) => child < noun && /^\p{Lu}/u.test(tree.token(child).text));
  if (named !== undefined && takesInfinitive.has(tree.token(noun).lemma.toLowerCase()))
    return named;
  const { head } = tree.token(noun);
  if (isAtCourt(tree, noun, head)) {
    const clause = tree.is(head, 'obl') ? tree.token(head).head : head;
    const brought = isPassive(tree, clause) ? undefined : tree.child(clause, 'obj');
    return brought ?? surfaceSubject(tree, clause, depth + 1);
  }
  if (head < 0 || !isPredicate(tree, head) || oppose.has(tree.token(head).lemma)) return null;
  // Who "discussed the campaign to liberate the city" need not be who liberates it.
  if (speaksOf.test(tree.token(head).lemma) && !/^(plan|step|way)$/u.test(tree.token(noun).lemma))
    return null;
  if (
    tree.is(noun, 'obl') &&
    ['on', 'over', 'amid', 'for', 'under', 'after'].includes(prepositionOf(tree, noun) ?? '')
  ) {
    return isPassive(tree, head)
      ? surfaceSubject(tree, head, depth + 1)
      : (tree.child(head, 'obj') ?? surfaceSubject(tree, head, depth + 1));
  }
  // "made progress in the campaign to retake the city"
  if (tree.is(noun, 'obl') && prepositionOf(tree, noun) === 'in')
    return isPassive(tree, head) ? null : surfaceSubject(tree, head, depth + 1);
  if (tree.is(noun, 'obj'))
    return tree.child(head, 'iobj') ?? surfaceSubject(tree, head, depth + 1);
  return null;
}

/** "appeared before a judge on charges/nmod of theft", "is on trial on charges/nmod of theft" */
function isAtCourt(tree: Tree, noun: number, head: number): boolean {
  const isCharge = /^(charge|count|suspicion|accusation)$/u.test(tree.token(noun).lemma);
  if (!isCharge || !tree.is(noun, 'nmod') || prepositionOf(tree, noun) !== 'on') return false;
  const isOfVerb = tree.is(head, 'obl') && isVerb(tree.token(tree.token(head).head));
  return isOfVerb || tree.child(head, 'cop') !== undefined;
}
