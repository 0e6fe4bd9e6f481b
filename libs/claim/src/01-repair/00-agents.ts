import type { Token, Tree } from '@whence/parse';
import type { NounFrame, Vocabulary } from '@whence/vocabulary';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { isParty } from '../03-clause/party.js';
import { isPlace } from '../03-clause/place.js';
import { movedTo, none, type Edit } from './rewrite.js';
import { isProper, isTemporal, leadOf, prepositionOf } from './word-class.js';

// Whom "by" makes the doer of what.

/**
 * "the release by the rebels of nine/nmod hostages", "the arrest in Dakar of two journalists": the phrase with "of" says whom
 * the event befell, where it can be no part of the doer: no "members of an armed group".
 */
export function objectBehindAgent(
  tree: Tree,
  { index, head: agent }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (agent < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'of') === undefined) return none;
  const { head: event, ner, lemma } = tree.token(agent);
  const lead = tree.is(agent, 'nmod') ? prepositionOf(tree, agent) : null;
  if (event < 0 || lead === null || !befalls(tree, event, vocabulary)) return none;
  const isName = isProper(tree.token(agent));
  const isOther = isNew(tree, index) || (isName && isName !== isProper(tree.token(index)));
  const isDoer =
    lead === 'by' &&
    (isName
      ? isOther || vocabulary.country(tree.token(agent).text) !== undefined || ner === 'PERSON'
      : bodies.test(lemma) && isNew(tree, index));
  const isScene = /^(in|at|near)$/u.test(lead) && ner === 'LOCATION' && isNew(tree, index);
  return isDoer || isScene ? [{ index, head: event }] : none;
}

/** "the approval by parliament, on Friday, of/case a bill/obl": behind the remark the phrase goes on from the event. */
export function objectBehindRemark(
  tree: Tree,
  { index }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const of = leadOf(tree, index, 'of');
  if (of === undefined || tree.tokens[of - 1]?.text !== ',') return none;
  const opening = tree.tokens.findLast(
    ({ index: at, text }) => text === ',' && at < of - 1 && at > of - 8,
  );
  const by = tree.tokens.findLast(
    ({ index: at, text }) => text === 'by' && opening !== undefined && at < opening.index,
  );
  const event = tree.tokens[(by?.index ?? 0) - 1];
  if (by === undefined || event === undefined || !befalls(tree, event.index, vocabulary))
    return none;
  const times = tree.tokens.filter(
    ({ index: at, head }) =>
      at > (opening?.index ?? of) &&
      at < of &&
      isTemporal(tree, at) &&
      (head > of || head < (opening?.index ?? of)),
  );
  return movedTo(event.index, [index, by.head, ...times.map((time) => time.index)], 'nmod');
}

/** An event noun that has whom it befalls behind "of", and nobody yet. */
function befalls(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { slots } = eventNounFrame(tree, node, vocabulary) ?? { slots: [] };
  return (
    slots.some(({ preposition, role }) => preposition === 'of' && role === 'object') &&
    tree.children(node, 'nmod').every((child) => leadOf(tree, child, 'of') === undefined)
  );
}

/** "nine hostages", "a student", "his minister": nothing that a name or a body is known by. */
function isNew(tree: Tree, node: number): boolean {
  const article = tree.child(node, 'det');
  return (
    tree.child(node, 'nummod', 'nmod:poss') !== undefined ||
    (article !== undefined && /^(an?|some|several)$/u.test(tree.token(article).text))
  );
}

/** Nouns of bodies and people that are nobody else's: their "of" is no part of them. */
const bodies =
  /^(police|policeman|army|navy|military|soldier|troop|troops|gunman|force|rebel|militant|insurgent|guerrilla|bandit|pirate|kidnapper|jihadist|terrorist|militiaman|fighter|authorities|authority|government|parliament|senate|congress|assembly|council|court|junta|king|queen|emir|sultan|pope|cabinet)$/u;

/** How people go about when they do something else: what stands behind it is they, and nobody whom they do it to. */
export const goingAbout =
  /^(advance|retreat|visit|oppose|invade|occupy|flee|depart|arrive|withdraw|pass|patrol|maraud|rampage|protest|mutiny)$/u;

/** "was blown up by retreating/advcl rebels/obj": those who retreat did it. */
export function agentTakenForGerund(
  tree: Tree,
  { index: participle, pos, lemma, head: verb }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || verb < 0 || verb > participle || !tree.is(participle, 'advcl')) return none;
  const by = leadOf(tree, participle, 'by');
  const agent = tree.child(participle, 'obj');
  if (by !== participle - 1 || agent !== participle + 1 || tree.token(agent).pos !== 'NNS')
    return none;
  if (tree.child(verb, 'aux:pass') === undefined || !goingAbout.test(lemma)) return none;
  return [
    { index: agent, head: verb, deprel: 'obl' },
    { index: by, head: agent, deprel: 'case' },
    { index: participle, head: agent, deprel: 'amod' },
  ];
}

/** "is led by/mark Omar Bello/nsubj, a priest, based/advcl in Kano": behind the passive stands who does it, and the rest is said of him. */
export function agentTakenForSubject(
  tree: Tree,
  { index: agent, head: participle }: Token,
): readonly Edit[] {
  if (
    participle < agent ||
    !tree.is(agent, 'nsubj') ||
    !/^VB[DN]$/u.test(tree.token(participle).pos)
  )
    return none;
  const by = leadOf(tree, participle, 'by');
  const { head: verb } = tree.token(participle);
  if (by === undefined || by !== tree.first(agent) - 1 || verb !== by - 1) return none;
  if (
    tree.child(verb, 'aux:pass') === undefined ||
    tree.child(participle, 'aux', 'aux:pass') !== undefined
  )
    return none;
  return [
    { index: agent, head: verb, deprel: 'obl' },
    { index: by, head: agent, deprel: 'case' },
    { index: participle, head: agent, deprel: 'acl', pos: 'VBN' },
  ];
}

/**
 * "were prevented from entering the plant by gunmen/nmod", "was elected president/xcomp by parliament/nmod": who keeps others
 * from something, or gives an office, has no part in that.
 */
export function agentBehindComplement(
  tree: Tree,
  { index: agent, head: holder }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (holder < 0 || leadOf(tree, agent, 'by') === undefined || agent < holder) return none;
  if (!tree.is(agent, 'nmod') && !tree.is(agent, 'obl')) return none;
  // "was declared winner of the vote by the court"
  const isContest = tree.token(tree.token(holder).head).lemma === 'winner';
  if (!isParty(tree, agent, vocabulary) || (befalls(tree, holder, vocabulary) && !isContest))
    return none;
  const gerund = [holder, tree.token(holder).head].find(
    (node) =>
      node >= 0 && tree.token(node).pos === 'VBG' && leadOf(tree, node, 'from') !== undefined,
  );
  // "was appointed governor of the province/nmod by the king/nmod"
  const office = [holder, ...(tree.is(holder, 'nmod') ? [tree.token(holder).head] : [])].find(
    (node) =>
      tree.is(node, 'xcomp') &&
      (vocabulary.isTitle(tree.token(node).lemma) || tree.token(node).lemma === 'winner'),
  );
  const verb = tree.token(gerund ?? office ?? -1).head;
  return verb >= 0 && verb < holder && tree.child(verb, 'aux:pass') !== undefined
    ? [{ index: agent, head: verb, deprel: 'obl' }]
    : none;
}

/** "ignored calls by the Union", "repelled an attack by/obl the militia on/obl a camp": behind a word for speech or a deed "by" says whose it is. */
export function authorOfObject(
  tree: Tree,
  { index, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || !tree.is(index, 'obl') || tree.child(verb, 'aux:pass') !== undefined) return none;
  const by = leadOf(tree, index, 'by');
  const object = by === undefined ? undefined : tree.tokens[by - 1];
  if (object === undefined || !tree.is(object.index, 'obj') || object.head !== verb) return none;
  // "received threats by telephone"
  const isSpeech = vocabulary.reportingNoun(object.lemma.toLowerCase()) !== undefined;
  const deed = eventNounFrame(tree, object.index, vocabulary);
  if ((!isSpeech && deed === undefined) || !isParty(tree, index, vocabulary)) return none;
  const aims = aimsOf(deed);
  const target = tree
    .children(verb, 'obl')
    .filter(
      (child) =>
        tree.first(child) === tree.last(index) + 1 && aims.has(prepositionOf(tree, child) ?? ''),
    );
  return movedTo(object.index, [index, ...target], 'nmod');
}

/**
 * "condemned the looting of a warehouse in Nyala by soldiers/obl", "documented the transfer of funds to Omar Bello/obl by a
 * firm/obl": who did what befell something stands last, behind whatever else is said of it.
 */
export function agentBehindEvent(
  tree: Tree,
  { index: agent, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const by = leadOf(tree, agent, 'by');
  if (by === undefined || head < 0 || head > by || !/^(obl|nmod)$/u.test(tree.token(agent).deprel))
    return none;
  if (tree.child(head, 'aux:pass') !== undefined || tree.token(head).pos === 'VBN') return none;
  const { lemma } = tree.token(agent);
  const isDoer =
    isParty(tree, agent, vocabulary) || vocabulary.isVessel(lemma) || vocabulary.isWeapon(lemma);
  if (!isDoer || isTemporal(tree, agent)) return none;
  const event = tree.tokens.findLast(
    ({ index, pos }) => index < by && pos.startsWith('NN') && hasVictim(tree, index, vocabulary),
  );
  if (event === undefined || event.index === head || tree.child(event.index, 'acl', 'acl:relcl'))
    return none;
  const between = tree.tokens.slice(event.index + 1, by);
  if (between.some(({ pos, text }) => /^(VB[DZP]|VB|MD|,|:)$/u.test(pos) || text === 'by'))
    return none;
  const phrases = between
    .map(({ index }) => index)
    .filter((index) => tree.token(index).head === head && tree.is(index, 'obl'));
  // "the killing of nine monks by soldiers and their helpers/conj"
  const helpers = tree
    .subtree(event.index)
    .filter((node) => node > agent && tree.is(node, 'conj') && tree.token(node).head < by);
  return [...movedTo(event.index, [...phrases, agent], 'nmod'), ...movedTo(agent, helpers)];
}

/** An event noun with whom it befell behind "of" or "on", and nobody who did it. */
function hasVictim(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { slots } = eventNounFrame(tree, node, vocabulary) ?? { slots: [] };
  const phrases = tree.children(node, 'nmod').map((child) => prepositionOf(tree, child));
  return (
    slots.some(
      ({ preposition, role }) =>
        role === 'object' &&
        /^(of|on|against)$/u.test(preposition) &&
        phrases.includes(preposition),
    ) &&
    !phrases.includes('by') &&
    tree.child(node, 'nmod:poss') === undefined
  );
}

/** "an assault by rebels/nmod on Goma/nmod": the phrase behind the doer is what the deed aims at. */
export function targetBehindAgent(
  tree: Tree,
  { index, head: agent }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (agent < 0 || !tree.is(index, 'nmod') || !tree.is(agent, 'nmod')) return none;
  if (leadOf(tree, agent, 'by') === undefined || tree.first(index) !== agent + 1) return none;
  const { head: event } = tree.token(agent);
  const aims = aimsOf(eventNounFrame(tree, event, vocabulary));
  return aims.has(prepositionOf(tree, index) ?? '') ? [{ index, head: event }] : none;
}

/** The prepositions that lead to whom an event befalls: "on" and "against" of an attack; "of" is read elsewhere. */
function aimsOf(frame: NounFrame | undefined): ReadonlySet<string> {
  const slots = frame?.slots.filter(
    ({ role, preposition }) => role === 'object' && preposition !== 'of',
  );
  return new Set(slots?.map(({ preposition }) => preposition));
}

/**
 * "was sentenced to life imprisonment by/nmod a court on Friday/nmod": nobody imprisons before the sentence; who is behind a
 * passive's phrase passes it.
 */
export function agentBehindPhrase(
  tree: Tree,
  { index, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (noun < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'by') === undefined) return none;
  const { head: verb } = tree.token(noun);
  if (!tree.is(noun, 'obl') || verb < 0 || tree.child(verb, 'aux:pass') === undefined) return none;
  const isSentence = /^(sentence|condemn)$/u.test(tree.token(verb).lemma);
  const isDeed = !isSentence && eventNounFrame(tree, noun, vocabulary) !== undefined;
  const hasAgent = tree.children(verb, 'obl').some((child) => prepositionOf(tree, child) === 'by');
  // "was seized off the coast of Oman by/nmod commandos"
  const isScene = isPlace(tree, noun, 'in', vocabulary) && isParty(tree, index, vocabulary);
  // "was shot on Wednesday by/nmod a man"
  const isDay = isTemporal(tree, noun);
  return !(leadOf(tree, noun, 'to') !== undefined || isScene || isDay) || isDeed || hasAgent
    ? none
    : movedTo(
        verb,
        tree.children(noun, 'nmod').filter((child) => child >= index),
        'obl',
      );
}

/** "a week of strikes by nurses/nmod": no time is by anybody, but what it is a time of. */
export function agentOfSpan(
  tree: Tree,
  { index, head: span }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (span < 0 || !tree.is(index, 'nmod') || leadOf(tree, index, 'by') === undefined) return none;
  const event = tree.children(span, 'nmod').find((child) => leadOf(tree, child, 'of') === span + 1);
  if (event === undefined || event > index || !isTemporal(tree, span)) return none;
  const isDeed = eventNounFrame(tree, event, vocabulary) !== undefined;
  return isDeed ? [{ index, head: event }] : none;
}

/** "blamed an attack on a train/obl on Oslo/nmod": the last one is whom one blames, and the first where it was. */
export function blamedBehindScene(
  tree: Tree,
  { index: blamed, head: scene }: Token,
): readonly Edit[] {
  if (scene < 0 || !tree.is(blamed, 'nmod') || leadOf(tree, blamed, 'on') === undefined)
    return none;
  const { head: verb } = tree.token(scene);
  if (verb < 0 || !/^(blame|pin)$/u.test(tree.token(verb).lemma) || !tree.is(scene, 'obl'))
    return none;
  const event = tree.child(verb, 'obj');
  if (event === undefined || event > scene || leadOf(tree, scene, 'on') === undefined) return none;
  return [
    { index: blamed, head: verb, deprel: 'obl' },
    { index: scene, head: event, deprel: 'nmod' },
  ];
}

/** "wanted by Interpol for war crimes/nmod", "praised by Oslo for its restraint/nmod": why it is done is no part of who does it. */
export function reasonBehindAgent(tree: Tree, { index, head: agent }: Token): readonly Edit[] {
  if (agent < 0 || agent > index || !tree.is(index, 'nmod') || !tree.is(agent, 'obl')) return none;
  const isReason = /^(for|over)$/u.test(prepositionOf(tree, index) ?? '');
  const { head: verb, pos } = tree.token(agent);
  if (!isReason || !pos.startsWith('NNP') || tree.child(agent, 'det') !== undefined) return none;
  const isAgent = leadOf(tree, agent, 'by') !== undefined && tree.token(verb).pos === 'VBN';
  return isAgent ? [{ index, head: verb, deprel: 'obl' }] : none;
}

/**
 * "registered in Dubai and controlled/aux, according to court papers, by a businessman/obl": behind an aside, who does what the
 * participle before it says.
 */
export function agentBehindAside(tree: Tree, { index: agent, head }: Token): readonly Edit[] {
  const by = leadOf(tree, agent, 'by');
  if (by === undefined || head < 0 || tree.tokens[by - 1]?.text !== ',') return none;
  const aside = tree.tokens.findLast(
    (each) =>
      each.index < by - 1 && prepositionOf(tree, each.index)?.startsWith('according') === true,
  );
  const done = aside === undefined ? undefined : tree.tokens[tree.first(aside.index) - 2];
  if (aside === undefined || done?.pos !== 'VBN') return none;
  if (tree.tokens[done.index + 1]?.text !== ',' || tree.last(aside.index) !== by - 2) return none;
  const first =
    tree.tokens[done.index - 1]?.text === 'and'
      ? tree.tokens.findLast((each) => each.index < done.index && /^VB[DN]$/u.test(each.pos))
      : undefined;
  return [
    ...(first === undefined ? [] : conjoined(tree, first.index, done.index)),
    { index: agent, head: done.index, deprel: 'obl' },
    { index: aside.index, head: done.index, deprel: 'obl' },
  ];
}

function conjoined(tree: Tree, first: number, second: number): readonly Edit[] {
  const isTaken = tree.is(first, 'acl') && tree.token(first).pos === 'VBD';
  return [
    ...(isTaken ? [{ index: first, pos: 'VBN' }] : []),
    { index: second, head: first, deprel: 'conj' },
    ...movedTo(
      second,
      tree.children(first, 'cc').filter((child) => child === second - 1),
    ),
  ];
}
