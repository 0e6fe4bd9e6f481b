import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isProper, isTemporal } from '../01-repair/word-class.js';
import { measuredHead } from '../02-mention/measure.js';
import { violent } from './scene.js';

// Where those sit who do something, and what those have that it is done to.

/** "Congress, meeting in Bissau, elected Omar Farah": a body decides where it sits. */
export function sittings(tree: Tree, predicate: number, subject: number | null): readonly number[] {
  return [predicate, ...(subject === null ? [] : [subject])]
    .flatMap((node) => tree.children(node, 'acl', 'advcl'))
    .filter(
      (child) =>
        child < predicate &&
        tree.token(child).pos === 'VBG' &&
        /^(meet|sit|gather|convene)$/u.test(tree.token(child).lemma) &&
        tree.child(child, 'mark') === undefined,
    );
}

/** "bombed the city's transformer": what is hit belongs to the place, and stands there. A country's things may be anywhere. */
export function ownerOfTarget(
  tree: Tree,
  object: number,
  lemma: string,
  vocabulary: Vocabulary,
): readonly number[] {
  // "seven of the city's mosques"
  const counted = tree.token(object).pos === 'CD' ? tree.child(object, 'nmod') : undefined;
  const thing = counted ?? measuredHead(tree, object);
  const owner = tree
    .children(thing, 'nmod:poss')
    .find((node) => towns.test(tree.token(node).lemma));
  const isHit = vocabulary
    .verbFrames(lemma)
    .some(
      ({ relation: { name, event } }) =>
        violent.test(event ?? '') || /^(DESTROYS|DAMAGES)$/u.test(name),
    );
  const isPerson = vocabulary.kindOfNoun(tree.token(thing).lemma.toLowerCase()) === 'Person';
  const isThing = isNoun(tree.token(thing)) && !isProper(tree.token(thing)) && !isPerson;
  return owner !== undefined && isHit && isThing ? [owner] : [];
}

const towns = /^(city|town|village|hamlet|camp|port|island|district|suburb|quarter)$/u;

export const courts: ReadonlySet<string> = new Set(
  'court tribunal jury judge magistrate'.split(' '),
);

/** "Tbilisi City Court", "a Lima judge": rules in that town. A country's court may sit anywhere. */
export function seatOfCourt(
  tree: Tree,
  subject: number,
  vocabulary: Vocabulary,
): readonly number[] {
  if (!courts.has(tree.token(subject).lemma.toLowerCase())) return [];
  return tree.children(subject, 'compound', 'nmod:poss').filter((node) => {
    const { text } = tree.token(node);
    const country = vocabulary.country(text);
    // "Iraq's Federal Court": there are towns of both names, but not here.
    if (text === 'Federal' || (country?.as === 'name' && tree.is(node, 'nmod:poss'))) return false;
    const isTown = vocabulary.countryOfCity(text) !== undefined || country?.as === 'government';
    return isTown && isProper(tree.token(node));
  });
}

/** "sentenced to eight months in prison": what he gets, and not where. */
export function isTerm(tree: Tree, node: number, lemma: string): boolean {
  const before = tree.tokens[node - 2];
  return (
    /^(prison|jail|custody|detention)$/u.test(tree.token(node).text) &&
    /^(sentence|condemn|jail|imprison|give|hand|get|face|order)$/u.test(lemma) &&
    before !== undefined &&
    isTemporal(tree, before.index)
  );
}

/** "lorries belonging to a farm in the valley": what one has stands where that is. */
export function ownersOf(tree: Tree, node: number): readonly number[] {
  return tree
    .children(node, 'acl')
    .filter((child) => /^(belong|own)$/u.test(tree.token(child).lemma))
    .flatMap((child) => tree.children(child, 'obl'));
}
