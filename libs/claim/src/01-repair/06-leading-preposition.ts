import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isTemporal, isVerb, subjectRelation } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

const prepositions = new Set([
  'near',
  'outside',
  'inside',
  'around',
  'across',
  'along',
  'throughout',
  'amid',
  'despite',
  'during',
  'following',
  'off',
  'in',
  'at',
]);

/**
 * "Near Palmyra, one strike destroyed a tank": a capital makes the tagger take the preposition for a name, and the place
 * for the subject. The place goes to the verb, and the phrase after the comma becomes the subject.
 */
export function leadingPreposition(tree: Tree): readonly Edit[] {
  const first = tree.tokens[0];
  if (
    first === undefined ||
    !prepositions.has(first.text.toLowerCase()) ||
    tree.is(0, 'case') ||
    tree.is(0, 'mark')
  )
    return none;
  const place = [0, ...tree.ancestors(0)].find((node) => tree.tokens[node + 1]?.text === ',');
  if (place === undefined || place === 0 || !isNoun(tree.token(place))) return none;
  const verb = verbAfter(tree, place);
  if (verb === undefined) return none;
  const governor = tree.token(place).head;
  const second = governor >= 0 && governor !== verb ? governor : undefined;
  const subject =
    tree.child(verb, 'nsubj') === place || tree.child(verb, 'nsubj') === undefined
      ? tree.children(place, 'appos').find((child) => child > place)
      : undefined;
  return [
    {
      index: verb,
      head:
        second === undefined
          ? governor === verb
            ? tree.token(verb).head
            : -1
          : tree.token(second).head,
      deprel:
        second === undefined && governor !== verb
          ? 'root'
          : second === undefined
            ? tree.token(verb).deprel
            : tree.token(second).deprel,
    },
    ...(second === undefined ? [] : [{ index: second, head: verb, deprel: 'conj' }]),
    { index: place, head: verb, deprel: 'obl' },
    { index: 0, head: place, deprel: 'case', pos: 'IN' },
    ...(subject === undefined ? [] : [{ index: subject, head: verb, deprel: 'nsubj' }]),
    ...movedTo(
      verb,
      tree.children(place).filter((child) => child > place && child !== subject && child !== verb),
    ),
  ];
}

/** The first verb after the place: what hangs on it, or what it was made the subject of. */
function verbAfter(tree: Tree, place: number): number | undefined {
  const hanging = tree
    .children(place)
    .find(
      (child) =>
        child > place && isVerb(tree.token(child)) && tree.child(child, 'nsubj') !== undefined,
    );
  const { head } = tree.token(place);
  return hanging ?? (head > place && isVerb(tree.token(head)) ? head : undefined);
}

/** "On Tuesday gunmen abducted a priest", "In Mali soldiers arrested the president": the day or the place is no part of who did it. */
export function subjectTakenIntoPhrase(
  tree: Tree,
  { index, head: verb, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < index || !tree.is(index, 'obl') || !isVerb(tree.token(verb))) return none;
  if (tree.child(verb, 'nsubj') !== undefined || isTemporal(tree, index)) return none;
  const [leads] = tree.children(index, 'case');
  const first = tree.children(index, 'compound').find((child) => child < index);
  if (leads === undefined || first === undefined || leads !== tree.first(index)) return none;
  const kind = vocabulary.kindOfNoun(lemma.toLowerCase());
  const isPeople = kind === 'Person' || kind === 'Group';
  const isWhere = tree.token(first).ner === 'LOCATION' && isPeople;
  if (!isTemporal(tree, first) && !isWhere) return none;
  return [
    { index: first, head: verb, deprel: 'obl' },
    { index, head: verb, deprel: subjectRelation(tree, verb) },
    ...movedTo(
      first,
      tree.children(index).filter((child) => child < first),
    ),
  ];
}
