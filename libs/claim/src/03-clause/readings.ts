import type { Tree } from '@whence/parse';
import { leadOf, prepositionOf } from '../01-repair/word-class.js';
import type { Clause } from './clause.js';

/**
 * The parser cannot tell a particle from a preposition or an adverb for sure ("called on the police", "pulled out"), nor
 * a result from a modifier ("shot dead", "taken hostage"): the clause as parsed, and as it may also be meant.
 */
export function readingsOf(tree: Tree, clause: Clause): readonly Clause[] {
  if (clause.particle !== null) return [clause, ...withPreposition(clause, clause.particle)];
  return [
    ...withStranded(tree, clause),
    ...withGo(tree, clause),
    ...withAdverb(tree, clause),
    ...withFirstWord(tree, clause, directions),
    clause,
    ...withParticle(tree, clause),
    ...withFirstWord(tree, clause, departures),
  ];
}

/** "The patrol was fired on": what a passive's lone preposition stood before is the subject now. */
function withStranded(tree: Tree, clause: Clause): readonly Clause[] {
  const { predicate, object, obliques, passive } = clause;
  const stranded = tree.tokens[predicate + 1];
  if (!passive || object === null || stranded?.head !== predicate) return [];
  if (!/^(IN|RP)$/u.test(stranded.pos) || tree.child(stranded.index) !== undefined) return [];
  const preposition = stranded.text.toLowerCase();
  return [{ ...clause, object: null, obliques: [{ preposition, node: object }, ...obliques] }];
}

/** Words that are as often a part of the verb before them as they lead the phrase behind them. */
const directions = /^(in|on|over|off|up|down|back|along|through|around|away)$/u;
/** "out of" is a preposition of its own first. */
const departures = /^out$/u;

/** "flew in/case from/case Nairobi", "went off/advmod near a bank", "went over/dep to the rebels": the first word is the verb's. */
function withFirstWord(tree: Tree, clause: Clause, words: RegExp): readonly Clause[] {
  const { predicate, obliques } = clause;
  const first = tree.tokens[predicate + 1];
  if (first === undefined || !words.test(first.text)) return [];
  const found = obliques.find(
    ({ node }) => node === first.head && tree.token(node).head === predicate,
  );
  if (found === undefined) return [];
  const particle = first.text;
  const preposition = found.preposition.startsWith(`${particle} `)
    ? found.preposition.slice(particle.length + 1)
    : found.preposition;
  // "into the house" alone is a phrase.
  if (preposition === particle) return [];
  const split = obliques.map((each) => (each === found ? { ...each, preposition } : each));
  return [{ ...clause, particle, obliques: split }];
}

/** "call on Iran" with "on" taken for a particle and Iran for its object. */
function withPreposition(clause: Clause, preposition: string): readonly Clause[] {
  const { object, obliques } = clause;
  if (object === null) return [];
  return [
    {
      ...clause,
      particle: null,
      object: null,
      obliques: [{ preposition, node: object }, ...obliques],
    },
  ];
}

/** "let the hostages go": going is no deed of theirs, unless it is said where or how. */
function withGo(tree: Tree, clause: Clause): readonly Clause[] {
  const deed = tree.child(clause.predicate, 'ccomp', 'xcomp');
  const isLet = clause.lemma === 'let' && deed !== undefined && tree.token(deed).text === 'go';
  const isAlone = isLet && tree.child(deed, 'obl', 'obj', 'xcomp', 'mark', 'advmod') === undefined;
  return isAlone ? [{ ...clause, particle: 'go', complement: null }] : [];
}

/** "pulled out", "shot dead", "found guilty", "taken hostage", "guilty [of fraud]", "not guilty": a lone word after the verb. */
function withAdverb(tree: Tree, clause: Clause): readonly Clause[] {
  const { predicate, object } = clause;
  const direct = tree
    .children(predicate, 'advmod', 'xcomp', 'dep', 'obj', 'obl', 'acl', 'amod', 'advcl')
    .filter(
      (child) =>
        child > predicate &&
        child !== object &&
        // "went off/advcl near a bank"
        (!tree.is(child, 'advcl') || /^R[BP]$/u.test(tree.token(child).pos)) &&
        // "voted against/obl": behind it nothing is named.
        (tree.token(child).pos === 'IN' || !tree.is(child, 'obl')) &&
        tree.children(child).every(
          (under) =>
            /^(JJ|RB|RP|IN)$/u.test(tree.token(child).pos) &&
            under > child &&
            // "guilty [of stealing]"
            (tree.is(under, 'obl') ||
              // "null and void"
              tree.is(under, 'conj') ||
              tree.is(under, 'cc') ||
              tree.is(under, 'advcl') ||
              leadOf(tree, under, 'of') !== undefined),
        ),
    );
  return [
    ...[...direct, ...behindObject(tree, object)].map((child) => ({
      ...clause,
      particle: tree.token(child).text.toLowerCase(),
    })),
    ...withDeniedResult(tree, clause),
  ];
}

/** "pleaded not guilty before the court": the parser hangs on the result whatever stands behind it. */
function withDeniedResult(tree: Tree, clause: Clause): readonly Clause[] {
  const { predicate, obliques } = clause;
  const result = tree.children(predicate, 'xcomp').find((child) => {
    const not = tree.child(child, 'advmod');
    return tree.token(child).pos === 'JJ' && not === child - 1 && tree.token(not).text === 'not';
  });
  if (result === undefined) return [];
  const behind = tree.children(result, 'obl').flatMap((node) => {
    const preposition = prepositionOf(tree, node);
    return preposition === null ? [] : [{ preposition, node }];
  });
  const particle = `not ${tree.token(result).text.toLowerCase()}`;
  return [{ ...clause, particle, obliques: [...obliques, ...behind] }];
}

/** "found nine members of the party guilty": the parser hangs the result on the last noun before it. */
function behindObject(tree: Tree, object: number | null): readonly number[] {
  if (object === null) return [];
  const nouns = [object, ...tree.children(object, 'nmod')];
  return nouns.flatMap((noun) =>
    tree
      .children(noun, 'amod', 'advmod')
      // "sent six diplomats home/advmod"
      .filter(
        (child) => child > noun && (tree.is(child, 'amod') || tree.token(child).text === 'home'),
      ),
  );
}

/** "laid down their arms" with "down their arms" taken for a phrase. */
function withParticle(tree: Tree, clause: Clause): readonly Clause[] {
  const { object, obliques, predicate } = clause;
  const next = tree.tokens[predicate + 1]?.text.toLowerCase();
  const found = obliques.find(
    ({ preposition, node }) => preposition === next && tree.token(node).head === predicate,
  );
  if (object !== null || found === undefined) return [];
  return [
    {
      ...clause,
      particle: found.preposition,
      object: found.node,
      obliques: obliques.filter((each) => each !== found),
    },
  ];
}
