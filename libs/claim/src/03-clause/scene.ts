import type { Tree } from '@whence/parse';
import type { VerbFrame, Vocabulary } from '@whence/vocabulary';
import { isPronoun, isTemporal, isVerb, prepositionOf } from '../01-repair/word-class.js';
import { clauseAt, type Clause } from './clause.js';
import { isParty } from './party.js';
import { isPassive } from './voice.js';

// Clauses that tell of one scene: where the one happened, the other did.

/** "ambushed a convoy near Todi, killing two", "raided a hotel in Goma and led away five": the second deed in the same place. */
export function sceneBefore(tree: Tree, predicate: number): Clause | null {
  const { head, pos } = tree.token(predicate);
  if (head < 0 || head > predicate || !isVerb(tree.token(head))) return null;
  // "In Taiz six were hurt when a shell hit a market"
  const when = tree.child(predicate, 'advmod', 'mark');
  if (tree.is(predicate, 'advcl') && when !== undefined && tree.token(when).text === 'when')
    return clauseAt(tree, head);
  if (tree.is(predicate, 'advcl') && when !== undefined && isFramed(tree, when, head))
    return clauseAt(tree, head);
  // "Two were killed and five wounded in a raid near Gao": what stands behind both is said of both.
  const isShared = tree.children(head, 'obl').some((phrase) => phrase > predicate);
  if (isShared && tree.is(predicate, 'conj') && isPassive(tree, head)) return clauseAt(tree, head);
  if (tree.child(predicate, 'nsubj', 'mark', 'aux') !== undefined) return null;
  const isOutcome = (tree.is(predicate, 'advcl') || tree.is(predicate, 'xcomp')) && pos === 'VBG';
  const isSecond = tree.is(predicate, 'conj') && pos === tree.token(head).pos;
  return isOutcome || isSecond ? clauseAt(tree, head) : null;
}

/** "In Tripoli, the army sent patrols after snipers killed two": what opens the sentence frames all that led to it. */
function isFramed(tree: Tree, lead: number, main: number): boolean {
  if (!/^(after|as|because|since|while)$/u.test(tree.token(lead).text)) return false;
  const subject = tree.child(main, 'nsubj');
  return (
    subject !== undefined &&
    tree
      .children(main, 'obl')
      .some(
        (place) =>
          place < subject &&
          tree.first(place) === 0 &&
          /^(in|at|near|outside)$/u.test(prepositionOf(tree, place)?.toLowerCase() ?? '') &&
          !isTemporal(tree, place),
      )
  );
}

/**
 * The clauses of how it came about: "Three soldiers were hurt when a bomb went off in Pikit on Sunday", there and then. After a
 * "when" or "as" whatever happens does so there; after an "after" only what a thing does: "after a lorry hit the school".
 */
export function harmedWhen(tree: Tree, verb: number, vocabulary: Vocabulary): readonly number[] {
  if (!isVerb(tree.token(verb))) return [];
  if (!vocabulary.verbFrames(tree.token(verb).lemma.toLowerCase()).some(isHarm)) return [];
  return tree.children(verb, 'advcl').filter((clause) => {
    const lead = tree.children(clause, 'mark', 'advmod').find((child) => child < clause);
    const subject = tree.child(clause, 'nsubj');
    if (lead === undefined || subject === undefined || clause < verb) return false;
    const word = tree.token(lead).text.toLowerCase();
    if (word === 'when' || word === 'as') return true;
    return (
      word === 'after' && !isPronoun(tree.token(subject)) && !isParty(tree, subject, vocabulary)
    );
  });
}

/** "kill {object}", "die": the verb alone says it. */
function isHarm({ relation, particle, phrases, slots, directObject }: VerbFrame): boolean {
  const isBare = particle === null && phrases.length === 0 && slots.length === 0;
  return isBare && !Array.isArray(directObject) && relation.traits.includes('harm');
}

/**
 * "fired at protesters who tried to storm the airport in Puno on Monday", "at students who were marching on the palace": what they
 * were about when it hit them tells where and when that was. The verbs of it, the innermost first.
 */
export function underWayWhenHit(
  tree: Tree,
  verb: number,
  vocabulary: Vocabulary,
): readonly number[] {
  if (!isVerb(tree.token(verb)) || !aims(tree, verb, vocabulary)) return [];
  return tree
    .children(verb, 'obj', 'obl')
    .flatMap((target) => [target, ...tree.children(target, 'nmod')])
    .flatMap((target) => tree.children(target, 'acl:relcl'))
    .filter((clause) => {
      const { lemma, pos } = tree.token(clause);
      const words = tree.children(clause, 'aux').map((child) => tree.token(child).text);
      return pos === 'VBG'
        ? !words.includes('been')
        : pos === 'VBD' && tries.test(lemma) && words.length === 0;
    })
    .flatMap((clause) => [...tree.children(clause, 'xcomp'), clause]);
}

const tries = /^(try|attempt|seek)$/u;

/** PLOVER types of what is done by force. */
export const violent = /^(FIGHT|ASSAULT)$/u;

/** A deed of force: "shot at", "opened fire on". */
function aims(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  return vocabulary
    .verbFrames(tree.token(verb).lemma.toLowerCase())
    .some(({ relation }) => relation.event === 'FIGHT');
}

/** "joined students in blocking a bridge in Lima on Monday": there and then. */
export function inDoing(tree: Tree, verb: number): readonly number[] {
  return tree
    .children(verb, 'advcl')
    .filter((child) => tree.token(child).pos === 'VBG' && prepositionOf(tree, child) === 'in');
}

/** "In Lima, police fired on students marching against the ban": they marched where they were fired on. */
export function hitMeanwhile(tree: Tree, predicate: number, vocabulary: Vocabulary): Clause | null {
  const { head: party, pos, deprel } = tree.token(predicate);
  if (deprel !== 'acl' || pos !== 'VBG' || tree.child(predicate, 'mark') !== undefined) return null;
  const verb = tree.is(party, 'obj') || tree.is(party, 'obl') ? tree.token(party).head : -1;
  const isHit = verb >= 0 && isVerb(tree.token(verb)) && aims(tree, verb, vocabulary);
  return isHit ? clauseAt(tree, verb) : null;
}

const meets = /^(repulse|repel|survive|withstand|suffer|witness|foil|thwart)$/u;

/** "repulsed a raid on their base at dawn", "survived an attack in Lagos": there and then it happened. */
export function isMet(tree: Tree, event: number): boolean {
  const { head } = tree.token(event);
  if (head < 0 || !tree.is(event, 'obj')) return false;
  const particle = tree.child(head, 'compound:prt');
  const { lemma } = tree.token(head);
  return particle === undefined
    ? meets.test(lemma)
    : /^(off|back)$/u.test(tree.token(particle).text) &&
        /^(fend|beat|ward|fight|hold)$/u.test(lemma);
}
