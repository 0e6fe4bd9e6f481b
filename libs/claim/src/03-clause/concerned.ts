import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isProper, isPronoun, isVerb, prepositionOf } from '../01-repair/word-class.js';
import type { Finding } from '../finding.js';
import { isParty } from './party.js';

/** Event types in which one turns to another; in the rest the recipient is who gets something, and stays as said. */
const towards: ReadonlySet<string> = new Set([
  'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'RETREAT', 'INVESTIGATE', 'DEMAND', 'DISAPPROVE', 'REJECT', 'THREATEN', 'SANCTION', 'COERCE',
]); // prettier-ignore

/**
 * Whom an act concerns where its object is not somebody: "Minsk threatened to cut supplies to Germany" is a threat to
 * Germany, "Seoul rejected the North's demand" a rejection of the North.
 */
export function withConcerned(
  found: readonly Finding[],
  tree: Tree,
  vocabulary: Vocabulary,
): readonly Finding[] {
  return found.map((act) => {
    const { object, recipient, relation } = act;
    if (object === null || recipient !== null || act.mutual || !towards.has(relation?.event ?? ''))
      return act;
    const candidates = isVerb(tree.token(object))
      ? inContent(act, object, found, tree)
      : inPhrase(tree, object, vocabulary);
    const concerned = candidates.find(
      (node) => node !== act.subject && isSomebody(tree, node, vocabulary),
    );
    return concerned === undefined ? act : { ...act, recipient: concerned };
  });
}

/** Of a demand, who is to act; of all else, whom the announced act is done to, given to, or where. */
function inContent(
  act: Finding,
  object: number,
  found: readonly Finding[],
  tree: Tree,
): readonly number[] {
  const contents = found.filter((each) => each !== act && isWithin(tree, each.predicate, object));
  const doers =
    act.relation?.event === 'DEMAND'
      ? [...contents.map(({ subject }) => subject), ...tree.children(object, 'nsubj')]
      : [];
  const others = contents.flatMap((content) => [
    content.recipient,
    content.object,
    ...content.to,
    ...content.where,
  ]);
  return [...doers, ...others].filter((node) => node !== null);
}

const linking = new Set(['by', 'from', 'against', 'with', 'to', 'of', 'on']);

/** Whose demand, policy or statement it is, or against whom: "North Korea's demand", "further action against Russia". */
function inPhrase(tree: Tree, object: number, vocabulary: Vocabulary): readonly number[] {
  // "the town of Rubaya" is Rubaya.
  const isPlace = vocabulary.kindOfNoun(tree.token(object).lemma.toLowerCase()) === 'Place';
  if (isPlace || isParty(tree, object, vocabulary)) return [];
  const phrases = tree
    .children(object, 'nmod')
    .filter((child) => child > object && linking.has(prepositionOf(tree, child) ?? ''));
  const modifiers = tree
    .children(object, 'amod', 'compound')
    .filter((child) => child < object && vocabulary.country(tree.token(child).text) !== undefined);
  return [...tree.children(object, 'nmod:poss'), ...phrases, ...modifiers];
}

function isSomebody(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  if (isPronoun(token)) return token.pos === 'PRP' && isParty(tree, node, vocabulary);
  if (vocabulary.country(token.text) !== undefined) return true;
  return (
    isParty(tree, node, vocabulary) &&
    (!isProper(token) || token.ner !== 'O' || vocabulary.knownName(token.text) !== undefined)
  );
}

/** The verb itself, what it is made of ("agreed to begin to withdraw"), and the noun it acts by ("to hold talks"). */
function isWithin(tree: Tree, node: number, verb: number): boolean {
  if (node === verb) return true;
  const { head } = tree.token(node);
  return (
    head === verb && ['xcomp', 'obj', 'conj', 'ccomp'].some((relation) => tree.is(node, relation))
  );
}
