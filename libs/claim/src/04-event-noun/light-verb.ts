import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { firstOfEvents } from './list-of-events.js';
import { isNoun, isVerb, leadOf, prepositionOf } from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import { clauseAt, type Clause, type Oblique } from '../03-clause/clause.js';
import { eventNounFrame, takesTwo } from '../03-clause/event-noun-frame.js';
import { arePeople, isParty } from '../03-clause/party.js';
import { nominalObliques } from '../03-clause/place.js';
import { isDenied } from '../stance/01-own-words.js';
import { isVerdict } from '../stance/words.js';
import { claimOfResponsibility } from '../stance/source.js';

/** Verbs that say no more of an event than that it was. */
const occurs = new Set(
  'be erupt break happen occur ensue flare rage continue resume persist spread intensify'.split(
    ' ',
  ),
);

/** "Protests broke out", "took place": the verb says that it was, and nothing more. */
function isThatItWas(tree: Tree, { lemma, object }: Clause): boolean {
  return (
    occurs.has(lemma) ||
    (lemma === 'take' && object !== null && tree.token(object).text === 'place')
  );
}

/** The clause of "carried out" around "an air strike": it lends its subject and its prepositional phrases. */
export function lightVerb(
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
  event = node,
): Clause | null {
  const { head } = tree.token(node);
  // "the sect was behind the bombing"
  const isBehind =
    tree.child(node, 'cop') !== undefined && leadOf(tree, node, 'behind') !== undefined;
  // "suspect the sect of being behind/acl it"
  const isOfNoun = tree.is(node, 'acl') && leadOf(tree, node, 'of') !== undefined;
  if (isBehind && isOfNoun) return { ...alone(clauseAt(tree, node), node), subject: head };
  if (isBehind && !tree.is(node, 'acl')) return alone(clauseAt(tree, node), node);
  const holds = inControl(tree, node);
  if (holds !== null) return holds;
  if (head < 0) return null;
  // "launched artillery, mortar and rocket fire"
  if (tree.is(node, 'conj') && isNoun(tree.token(head)) && nominalObliques(tree, node).length > 0)
    return lightVerb(tree, head, vocabulary, event);
  // "responsible for the arrest and beating of nuns"
  const first = firstOfEvents(tree, node);
  if (first !== node && !isVerb(tree.token(tree.token(first).head)))
    return ofResponsible(tree, first, tree.token(first).head, vocabulary);
  // "began a second round of negotiations"
  if (measuredHead(tree, head) === node) return lightVerb(tree, head, vocabulary, node);
  if (isOpenTo(tree, node, head)) return partOf(clauseAt(tree, head), node, node);
  if (!isVerb(tree.token(head)))
    return ofResponsible(tree, node, head, vocabulary) ?? inProtest(tree, node, vocabulary);
  const clause = clauseAt(tree, head);
  // "Clashes erupted in Tuzla between police and veterans": what happens has its phrases on the verb.
  if (tree.is(node, 'nsubj') && isThatItWas(tree, clause))
    return { ...clause, subject: null, object: null, recipient: null };
  const giver = tree.is(node, 'nsubj') ? whomFrom(tree, event, clause, vocabulary) : null;
  if (giver !== null) return { ...clause, subject: giver, object: null, recipient: null };
  // "a video that shows the execution of a nun": the video executes nobody.
  if (clause.lemma === 'show' && isOfPicture(tree, clause, vocabulary)) return null;
  if (clause.object === node)
    return vocabulary.isLightVerb(clause.lemma, clause.particle) ? clause : null;
  // "were engaged in ethnic cleansing", "came under attack": the preposition works like a particle.
  const preposition = prepositionOf(tree, node);
  if (preposition === null || !tree.is(node, 'obl')) return null;
  if (comesFor(tree, node, event, clause, vocabulary)) return clause;
  if (isPartIn(tree, node, event, clause, vocabulary)) return partOf(clause, node, event);
  if (!vocabulary.isLightVerb(clause.lemma, preposition)) return null;
  return { ...clause, subject: clause.subject ?? clause.object };
}

function isOfPicture(tree: Tree, { subject }: Clause, vocabulary: Vocabulary): boolean {
  return subject !== null && vocabulary.kindOfNoun(tree.token(subject).lemma.toLowerCase()) === 'Document'; // prettier-ignore
}

/**
 * "Praise for the plan came from Oman": whose it was; a place that fire came from need not have fired. "The attack came from rebels".
 */
function whomFrom(
  tree: Tree,
  event: number,
  { lemma, obliques }: Clause,
  vocabulary: Vocabulary,
): number | null {
  if (lemma !== 'come') return null;
  const isViolent = /^(FIGHT|ASSAULT|COERCE|MOBILIZE)$/u.test(
    eventNounFrame(tree, event, vocabulary)?.relation.event ?? '',
  );
  const from = obliques.find(
    ({ preposition, node }) =>
      preposition === 'from' &&
      isParty(tree, node, vocabulary) &&
      !(isViolent && tree.token(node).ner === 'LOCATION'),
  );
  return from?.node ?? null;
}

/** "is in command of the group", "remains in control of the town": who is in it has it. */
function inControl(tree: Tree, node: number): Clause | null {
  if (
    !/^(command|control)$/u.test(tree.token(node).lemma) ||
    leadOf(tree, node, 'in') === undefined
  )
    return null;
  if (tree.child(node, 'cop') !== undefined) return alone(clauseAt(tree, node), node);
  const { head } = tree.token(node);
  const remains = head >= 0 && /^(remain|stay|be)$/u.test(tree.token(head).lemma);
  return remains && tree.is(node, 'obl') ? alone(clauseAt(tree, head), node) : null;
}

/** "is open to talks with the rebels", "was ready for negotiations" */
function isOpenTo(tree: Tree, node: number, adjective: number): boolean {
  const isWilling = /^(open|ready|prepared)$/u.test(tree.token(adjective).text);
  return (
    isWilling &&
    tree.child(adjective, 'cop') !== undefined &&
    /^(to|for)$/u.test(prepositionOf(tree, node) ?? '')
  );
}

const goes = /^(TRAVELS_TO|ARRIVES_IN|RETURNS_TO|LEAVES|LEAVES_PLACE|VISITS)$/u;

/** "arrived in Amman for a round of talks with the king": who comes for talks has them. */
function comesFor(
  tree: Tree,
  node: number,
  event: number,
  { lemma }: Clause,
  vocabulary: Vocabulary,
): boolean {
  return (
    prepositionOf(tree, node) === 'for' &&
    eventNounFrame(tree, event, vocabulary)?.relation.event === 'CONSULT' &&
    vocabulary.verbFrames(lemma).some(({ relation }) => goes.test(relation.name))
  );
}

/** "blocked a road in protest at the tax", "were killed in a clash with marines": what it was part of. */
function isPartIn(
  tree: Tree,
  node: number,
  event: number,
  { lemma, subject, object, obliques }: Clause,
  vocabulary: Vocabulary,
): boolean {
  if (prepositionOf(tree, node) !== 'in') return false;
  const frame = eventNounFrame(tree, event, vocabulary);
  if (frame === undefined) return false;
  // "burnt tyres in a noisy protest against the tax": who does things in one holds it, where police break in.
  if (frame.noun === 'protest' && subject !== null && isAgainst(tree, node, obliques))
    return (
      arePeople(tree, subject, vocabulary) &&
      !vocabulary.isPolice(tree.token(subject).lemma) &&
      (object === null || !isParty(tree, object, vocabulary))
    );
  if (frame.noun === 'protest') return tree.child(node, 'det', 'amod') === undefined;
  const isHarm = vocabulary
    .verbFrames(lemma)
    .some(({ relation }) => relation.traits.includes('harm'));
  const party = subject ?? object;
  // "homes burnt in clashes" clash with nobody.
  const isOne = party !== null && isParty(tree, party, vocabulary);
  return isHarm && isOne && takesTwo(frame) && tree.child(node, 'nmod') !== undefined;
}

function isAgainst(tree: Tree, event: number, obliques: readonly Oblique[]): boolean {
  return [...nominalObliques(tree, event), ...obliques].some(
    ({ preposition, node }) => preposition === 'against' && node > event,
  );
}

/** "ended a fast in protest at the arrests": the parser may hang it on the noun before it. */
function inProtest(tree: Tree, node: number, vocabulary: Vocabulary): Clause | null {
  const verb = tree.ancestors(node).find((each) => isVerb(tree.token(each)));
  const isProtest = eventNounFrame(tree, node, vocabulary)?.noun === 'protest';
  if (verb === undefined || !isProtest) return null;
  const clause = clauseAt(tree, verb);
  return isPartIn(tree, node, node, clause, vocabulary) ? partOf(clause, node, node) : null;
}

/**
 * "denied any role in the massacre", "played a part in the raid": that somebody had a part in it is told of the part, and that it was at
 * all of the event.
 */
export function partTaken(tree: Tree, event: number, vocabulary: Vocabulary): Clause | null {
  const { head } = tree.token(event);
  const lead = tree.child(event, 'case') ?? 0;
  // "had no hand in the raid/obl"
  const part = tree.is(event, 'obl')
    ? tree.children(head, 'obj').find((child) => child === lead - 1)
    : head;
  if (part === undefined || part < 0 || !isNoun(tree.token(part))) return null;
  if (!tree.is(event, 'nmod') && !tree.is(event, 'obl')) return null;
  if (!vocabulary.isPart(tree.token(part).lemma) || !tree.is(part, 'obj')) return null;
  // "had nothing to do with the raid"
  if (!/^(in|for|with)$/u.test(prepositionOf(tree, event) ?? '')) return null;
  // Who denies knowledge of it knows nothing of it, and who claims responsibility is read elsewhere.
  if (/^(knowledge|responsibility)$/u.test(tree.token(part).lemma)) return null;
  const clause = clauseAt(tree, tree.token(part).head);
  return clause.passive || !takesPart.test(clause.lemma)
    ? null
    : { ...alone(clause, part), lemma: 'take part in' };
}

const takesPart = /^(deny|have|play|take|admit|acknowledge|confess|confirm|disclaim|disavow)$/u;

/** The event with those that the clause is about, and with the phrases behind it. */
function partOf(clause: Clause, node: number, event: number): Clause {
  const obliques = clause.obliques.filter((oblique) => oblique.node > node);
  return { ...alone(clause, event), obliques, subject: clause.subject ?? clause.object };
}

/** The noun by itself, with who is behind it. */
function alone(clause: Clause, node: number): Clause {
  return { ...clause, predicate: node, obliques: [], object: null, recipient: null };
}

/**
 * "is responsible for the attack", "bears responsibility for it"; "claimed responsibility for the attack": who does says that it was his; "no
 * group claimed responsibility" says nothing.
 */
function ofResponsible(
  tree: Tree,
  node: number,
  responsibility: number,
  vocabulary: Vocabulary,
): Clause | null {
  const isPhrase = tree.is(node, 'nmod') || tree.is(node, 'obl');
  if (tree.is(node, 'obl') && isVerdict(tree, responsibility))
    return ofVerdict(tree, node, clauseAt(tree, tree.token(responsibility).head));
  if (!isPhrase || prepositionOf(tree, node) !== 'for') return null;
  const { lemma, head: holder } = tree.token(responsibility);
  const isBorne =
    lemma === 'responsibility' &&
    holder >= 0 &&
    /^(bear|share|carry)$/u.test(tree.token(holder).lemma);
  if (isBorne) return { ...alone(clauseAt(tree, holder), node), predicate: responsibility };
  const isState = lemma === 'responsible' && tree.child(responsibility, 'cop') !== undefined;
  // "responsible for the deaths of two teachers": who is so has not died himself.
  if (isState && /^(death|loss)$/u.test(tree.token(node).lemma)) return null;
  if (isState) return { ...alone(clauseAt(tree, responsibility), node), predicate: responsibility };
  const verb = claimOfResponsibility(tree, responsibility);
  return verb === undefined || isDenied(tree, verb, vocabulary)
    ? null
    : alone(clauseAt(tree, verb), node);
}

/** "was found guilty of the murder", "pleaded not guilty to the theft": it is his, or is said not to be. */
function ofVerdict(tree: Tree, node: number, clause: Clause): Clause | null {
  if (!/^(of|to)$/u.test(prepositionOf(tree, node) ?? '')) return null;
  return { ...alone(clause, node), subject: clause.object ?? clause.subject };
}
