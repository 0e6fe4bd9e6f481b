import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, inPlaceOf, movedTo, none } from './rewrite.js';
import { isNoun, isProper, isTemporal, isVerb, subjectRelation } from './word-class.js';

// Nouns and ranks that the tagger takes for adjectives, and adjectives that it takes for something else.

/** Offices behind which "general" is no rank. */
const generals =
  /^(attorney|secretary|director|governor|consul|solicitor|prosecutor|inspector|auditor|advocate|commissioner)$/u;

/** "the UN secretary/obj-general/amod", "The attorney/nsubj general/amod accused her": the office has both words, and the second ends it. */
export function generalBehindOffice(
  tree: Tree,
  { index: general, text, pos, head: office }: Token,
): readonly Edit[] {
  if (text !== 'general' || pos !== 'JJ' || office < 0) return none;
  const isTied = office === general - 2 && tree.tokens[general - 1]?.pos === 'HYPH' && isNoun(tree.token(office)); // prettier-ignore
  const isBeside = office === general - 1 && generals.test(tree.token(office).lemma);
  return isTied || isBeside
    ? [...inPlaceOf(tree, general, tree.token(office), 'compound'), { index: general, pos: 'NN' }]
    : none;
}

/** "Army chief/amod Asim Rana", "Police/nsubj chief/amod Juan Soto/appos": an office, whatever the tag. */
export function chiefTakenForAdjective(
  tree: Tree,
  { index: chief, text, pos, head: name }: Token,
): readonly Edit[] {
  const body = tree.tokens[chief - 1];
  // "the killing of their chief/nmod"
  const isAlone = /^(nmod|obj|obl|nsubj|nsubj:pass)$/u.test(tree.token(chief).deprel);
  if (text === 'chief' && pos === 'JJ' && isAlone) return [{ index: chief, pos: 'NN' }];
  // "Village/nsubj chief/amod hacked to death"
  const isBehind =
    name === chief - 1 && tree.is(chief, 'amod') && body !== undefined && isNoun(body);
  if (text === 'chief' && pos === 'JJ' && isBehind)
    return [...inPlaceOf(tree, chief, body, 'compound'), { index: chief, pos: 'NN' }];
  if (text !== 'chief' || pos !== 'JJ' || name < chief || !isProper(tree.token(name))) return none;
  if (body === undefined || !isNoun(body) || tree.token(name).ner !== 'PERSON') return none;
  const isOver = body.index === tree.token(name).head;
  if (!isOver && body.head !== name) return none;
  return [
    { index: chief, deprel: 'compound', pos: 'NN' },
    // The name first, or the body would hang below itself.
    ...(isOver ? [{ index: name, head: body.head, deprel: body.deprel }] : []),
    { index: body.index, head: chief, deprel: 'compound' },
    ...movedTo(
      chief,
      (isOver ? tree.children(body.index) : []).filter((child) => child !== name),
    ),
  ];
}

/** "a Tanzanian/NNP national/amod named Omar", "a defence/NN official/amod": behind the name of a people or a noun it is somebody. */
export function nationalTakenForAdjective(
  tree: Tree,
  { index: national, text, head: people }: Token,
): readonly Edit[] {
  if (!/^(national|official)$/u.test(text) || people !== national - 1 || !tree.is(national, 'amod'))
    return none;
  return [
    ...inPlaceOf(tree, national, tree.token(people), 'compound'),
    { index: national, pos: 'NN' },
  ];
}

/** "a Chadian national/JJ", "two nationals": what heads a noun phrase behind an article and an adjective is its noun. */
export function nounTakenForAdjective(
  tree: Tree,
  { index, text, pos, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'JJ' || !/^(nsubj|obj|obl|nmod|conj|appos)/u.test(deprel)) return none;
  // "arrested an Algerian/JJ", "the Kenyan, Omar Said"
  const isOfCountry = vocabulary.country(text)?.as === 'demonym';
  if (/^\p{Lu}/u.test(text) && !isOfCountry) return none;
  const article = tree.child(index, 'det');
  const isSingle =
    article !== undefined &&
    (/^an?$/iu.test(tree.token(article).text) || (isOfCountry && !/(sh|ch|ese)$/u.test(text)));
  return isSingle && !isNoun(tree.tokens[index + 1] ?? tree.token(index))
    ? [{ index, pos: 'NN' }]
    : none;
}

/** "invited both Congo/dep 's government and the rebels": what has an 's owns the noun behind it. */
export function ownerLeftHanging(
  tree: Tree,
  { index: owner, deprel, head: owned }: Token,
): readonly Edit[] {
  const isOwner = tree
    .children(owner, 'case')
    .some((child) => child === owner + 1 && tree.token(child).pos === 'POS');
  return deprel === 'dep' && isOwner && owned > owner && isNoun(tree.token(owned))
    ? [{ index: owner, deprel: 'nmod:poss' }]
    : none;
}

/**
 * "at a friend/obl 's flat/amod in Dhaka", "the army/nsubj:pass 's recapture/VB/dep of the port": behind a possessive that nothing
 * else is said of stands what one has, or does.
 */
export function possessionTakenForAdjective(
  tree: Tree,
  { index, text, pos, head: owner, deprel: hangs }: Token,
): readonly Edit[] {
  const isTaken = (pos === 'JJ' && hangs === 'amod') || (/^VBP?$/u.test(pos) && hangs === 'dep');
  if (!isTaken || owner < 0 || owner !== index - 2) return none;
  const next = tree.tokens[index + 1];
  if (tree.token(index - 1).pos !== 'POS' || next === undefined || /^(NN|JJ|CD|VB)/u.test(next.pos))
    return none;
  const { head, deprel } = tree.token(owner);
  return [
    { index, head, deprel, pos: 'NN', lemma: text.toLowerCase() },
    { index: owner, head: index, deprel: 'nmod:poss' },
    ...movedTo(
      index,
      tree.children(owner, 'case').filter((child) => child < owner),
    ),
    ...tree.children(index, 'obl').map((child) => ({ index: child, deprel: 'nmod' })),
  ];
}

/** "fired warning/xcomp shots/obj at a boat": where the verb before it is one of shots, a gerund between them says of what kind. */
export function kindTakenForGerund(
  tree: Tree,
  { index: kind, pos, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const thing = tree.child(kind, 'obj');
  if (pos !== 'VBG' || !tree.is(kind, 'xcomp') || verb !== kind - 1 || thing !== kind + 1)
    return none;
  const noun = tree.token(thing).lemma.toLowerCase();
  const isOfThing = vocabulary
    .verbFrames(tree.token(verb).lemma.toLowerCase())
    .some(({ directObject }) => Array.isArray(directObject) && directObject.includes(noun));
  if (!isOfThing) return none;
  return [
    { index: thing, head: verb, deprel: 'obj' },
    { index: kind, head: thing, deprel: 'compound', pos: 'NN' },
    ...movedTo(
      verb,
      tree.children(kind).filter((child) => child !== thing),
    ),
  ];
}

/**
 * "In/mark neighbouring/advcl Chad/obj, the army …", "prompting neighbouring/xcomp states to …", "Neighbouring/csubj Chad/obj closed …":
 * straight before a noun it says where that lies.
 */
export function neighbouringBeforeName(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  const name = tree.tokens[index + 1];
  const before = tree.tokens[index - 1];
  if (!/^neighbou?ring$/iu.test(text) || name === undefined || !isNoun(name)) return none;
  if (name.head !== index || !tree.is(name.index, 'obj')) return none;
  const isOpening =
    before === undefined &&
    head > index &&
    isVerb(tree.token(head)) &&
    tree.child(head, 'nsubj') === undefined;
  const isObject = before !== undefined && isVerb(before);
  const isLed = before !== undefined && /^(IN|TO)$/u.test(before.pos);
  if (!isOpening && !isObject && !isLed) return none;
  const asPhrase = isVerb(tree.token(head)) ? 'obl' : 'nmod';
  return [
    { index, head: name.index, deprel: 'amod', pos: 'JJ' },
    {
      index: name.index,
      head,
      deprel: isOpening ? subjectRelation(tree, head) : isObject ? 'obj' : asPhrase,
    },
    ...tree
      .children(index)
      .filter((child) => child !== name.index)
      .map((child) => ({
        index: child,
        head: child === before?.index ? name.index : head < 0 ? name.index : head,
        ...(child === before?.index ? { deprel: 'case' } : {}),
      })),
  ];
}

/** "in Gori and neighbouring/conj villages/obj": behind a place and "and" it says where the next one lies. */
export function neighbouringBehindPlace(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  if (!/^(neighbou?ring|surrounding|adjoining)$/u.test(text) || !tree.is(index, 'conj'))
    return none;
  const and = tree.child(index, 'cc');
  const noun = tree.child(index, 'obj');
  const place = tree.tokens[index - 2];
  if (and !== index - 1 || noun === undefined || place === undefined || !isNoun(place)) return none;
  return [
    { index, head: noun, deprel: 'amod', pos: 'JJ' },
    { index: noun, head: place.index, deprel: 'conj' },
    { index: and, head: noun },
    ...movedTo(
      head,
      [...tree.children(index), ...tree.children(noun)].filter(
        (child) => child > noun && (isTemporal(tree, child) || tree.token(child).head === index),
      ),
    ),
  ];
}

/** "Danish/dep pilots": straight before its noun an adjective is nothing else. */
export function adjectiveLeftHanging(
  tree: Tree,
  { index, pos, deprel, head }: Token,
): readonly Edit[] {
  return pos === 'JJ' && deprel === 'dep' && head === index + 1 && isNoun(tree.token(head))
    ? [{ index, deprel: 'amod' }]
    : none;
}

/** "a National Guard sergeant/NNP": in small letters a person's office is no name. */
export function officeTakenForName(
  tree: Tree,
  { index, text, pos, lemma, ner }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^NNPS?$/u.test(pos) || !/^\p{Ll}{4,}$/u.test(text) || ner === 'PERSON') return none;
  if (tree.is(index, 'compound') || tree.tokens[index + 1]?.ner === 'PERSON') return none;
  return vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Person'
    ? [{ index, pos: pos === 'NNP' ? 'NN' : 'NNS' }]
    : none;
}

/** "the right to free/VB association/obj", "access to free/VB legal aid": what one has a right to is such, and nobody frees it. */
export function freeTakenForVerb(
  tree: Tree,
  { index, text, pos, head: right }: Token,
): readonly Edit[] {
  const to = tree.tokens[index - 1];
  const object = tree.child(index, 'obj');
  if (text !== 'free' || pos !== 'VB' || to?.text !== 'to' || object === undefined) return none;
  if (right < 0 || !/^(right|access|commitment)$/u.test(tree.token(right).lemma)) return none;
  if (tree.child(object, 'det', 'nummod', 'nmod:poss') !== undefined) return none;
  return [
    { index: object, head: right, deprel: 'nmod' },
    { index: to.index, head: object, deprel: 'case', pos: 'IN' },
    { index, head: object, deprel: 'amod', pos: 'JJ' },
  ];
}
