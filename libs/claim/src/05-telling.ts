import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isPronoun, isVerb } from './01-repair/word-class.js';
import { isParty } from './03-clause/party.js';
import { isPlayed } from './03-clause/sport.js';
import type { Finding } from './finding.js';

/** Whether a finding tells something of somebody: "the second round of meetings concluded" does not. */
export function isTelling(found: Finding, tree: Tree, vocabulary: Vocabulary): boolean {
  const { subject, object, office, recipient, relation } = found;
  // Plain saying is attribution, whatever word says it.
  if (relation?.name === 'SAYS') return false;
  if (subject !== null && !isNominal(tree, subject)) return false;
  if (isPlayed(found, tree, vocabulary)) return false;
  // "…, that started in May" with the noun it speaks of lost
  if (subject !== null && /^(WDT|WP)$/u.test(tree.token(subject).pos)) return false;
  if (subject !== null && tree.token(subject).text === 'that') return false;
  // "Rumours of a coup swept the capital": they search nothing.
  if (subject !== null && isHearsay(tree, subject) && /^(FIGHT|ASSAULT|COERCE|INVESTIGATE|MOBILIZE|PROTEST|RETREAT)$/u.test(relation?.event ?? '')) return false; // prettier-ignore
  // "Which side fired first" asks.
  if (subject !== null && isAskedFor(tree, subject)) return false;
  // "did not respond to a request for comment": how a paper works.
  if (
    relation?.event === 'DEMAND' &&
    object !== null &&
    /^(comment|interview)$/u.test(tree.token(object).lemma)
  )
    return false;
  if (object !== null || office !== null) return true;
  // "Riots broke out in Osh"
  if (subject === null) return found.rule === 'light-verb' && found.where.length > 0;
  // "The talks have collapsed"
  if (relation?.traits.includes('happens')) return true;
  if (recipient !== null || isParty(tree, subject, vocabulary) || isPronoun(tree.token(subject)))
    return true;
  const kind = vocabulary.kindOfNoun(tree.token(subject).lemma.toLowerCase());
  return kind === 'Equipment' || kind === 'Place';
}

function isHearsay(tree: Tree, node: number): boolean {
  return /^(rumou?r|speculation|gossip|hearsay|allegation|suspicion)$/u.test(
    tree.token(node).lemma,
  );
}

/** "which side", "what group" */
function isAskedFor(tree: Tree, node: number): boolean {
  return tree.children(node, 'det').some((child) => tree.token(child).pos === 'WDT');
}

/** A clause does nothing to anybody: "that they left was a surprise". */
function isNominal(tree: Tree, node: number): boolean {
  return (
    !isVerb(tree.token(node)) &&
    !(tree.child(node, 'cop') !== undefined && !tree.token(node).pos.startsWith('NN'))
  );
}
