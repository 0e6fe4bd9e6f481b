import type { Tree } from '@whence/parse';
import type { Clause } from './clause.js';

/**
 * The parser cannot tell a particle from a preposition or an adverb for sure ("called on the police", "pulled out"), nor
 * a result from a modifier ("shot dead", "taken hostage"): the clause as parsed, and as it may also be meant.
 */
export function readingsOf(tree: Tree, clause: Clause): readonly Clause[] {
  if (clause.particle !== null) return [clause, ...withPreposition(clause, clause.particle)];
  return [
    ...withStranded(tree, clause),
    ...withAdverb(tree, clause),
    clause,
    ...withParticle(tree, clause),
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

/** "pulled out", "shot dead", "found guilty", "taken hostage", "guilty [of fraud]": a lone word after the verb. */
function withAdverb(tree: Tree, clause: Clause): readonly Clause[] {
  const { predicate, object } = clause;
  const direct = tree
    .children(predicate, 'advmod', 'xcomp', 'dep', 'obj', 'acl', 'amod')
    .filter(
      (child) =>
        child > predicate &&
        child !== object &&
        tree
          .children(child)
          .every(
            (under) =>
              /^(JJ|RB|RP)$/u.test(tree.token(child).pos) && under > child && tree.is(under, 'obl'),
          ),
    );
  return [...direct, ...behindObject(tree, object)].map((child) => ({
    ...clause,
    particle: tree.token(child).text.toLowerCase(),
  }));
}

/** "found nine members of the party guilty": the parser hangs the result on the last noun before it. */
function behindObject(tree: Tree, object: number | null): readonly number[] {
  if (object === null) return [];
  const nouns = [object, ...tree.children(object, 'nmod')];
  return nouns.flatMap((noun) => tree.children(noun, 'amod').filter((child) => child > noun));
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
