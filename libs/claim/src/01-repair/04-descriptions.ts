import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isBehindComma, isNoun, isProper, isVerb, leadOf, prepositionOf } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Who someone is stands beside the name, wherever the parser hung it.

/** "The al-Qaeda affiliate/nsubj JNIM/nsubj vowed": what stands straight before a name says what that is. */
export function descriptionBeforeName(
  tree: Tree,
  { index: name, pos, head, deprel }: Token,
): readonly Edit[] {
  const noun = tree.tokens[name - 1];
  if (pos !== 'NNP' || !deprel.startsWith('nsubj') || noun?.pos !== 'NN') return none;
  if (noun.head !== head || noun.deprel !== deprel || tree.first(name) !== name) return none;
  return [
    { index: noun.index, head: name, deprel: 'compound' },
    ...movedTo(name, tree.children(noun.index, 'det', 'nmod:poss')),
  ];
}

/**
 * "Zoran Petrovic, until last week the deputy leader/dep of the party, admitted", "the killing of Omar Bello, head/appos of the
 * union": an office behind a comma is held by the one named before it.
 */
export function officeBehindName(
  tree: Tree,
  { index, pos, lemma, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || head < 0 || head > index || !hangsLoose.test(deprel)) return none;
  if (tree.child(index, 'cop', 'nsubj') !== undefined) return none;
  const isDescribed = tree.child(index, 'det') !== undefined && deprel === 'dep';
  if (!isDescribed && deprel !== 'acl:relcl' && !vocabulary.isTitle(lemma.toLowerCase()))
    return none;
  const comma = tree.first(index) - 1;
  const name = [comma - 1, head].find((node) => tree.tokens[node]?.ner === 'PERSON');
  if (name === undefined || !isProper(tree.token(name)) || tree.is(name, 'compound')) return none;
  return tree.tokens[name + 1]?.text === ',' ? [{ index, head: name, deprel: 'appos' }] : none;
}

const hangsLoose = /^(dep|acl:relcl|appos|parataxis)$/u;

/** "the Minister of Foreign Affairs of Iraq, HE Dr Ibrahim Al-Ja’afari, in Canberra": His Excellency is no pronoun. */
export function excellencyTakenForPronoun(
  tree: Tree,
  { index: excellency, text, pos, head }: Token,
): readonly Edit[] {
  const next = tree.tokens[excellency + 1];
  if (text !== 'HE' || pos !== 'PRP' || next === undefined || !isProper(next)) return none;
  const run = [next.index, ...tree.ancestors(next.index)].filter((node) => node > excellency);
  const name = run.findLast((node) => isProper(tree.token(node)));
  if (name === undefined) return none;
  const before = tree.tokens[excellency - 2];
  const isBeside = tree.tokens[excellency - 1]?.text === ',' && before !== undefined;
  const described = !isBeside
    ? undefined
    : [before.index, ...tree.ancestors(before.index)].find(
        (node) => isNoun(tree.token(node)) && !tree.is(node, 'nmod') && !tree.is(node, 'compound'),
      );
  return [
    { index: excellency, head: name, deprel: 'compound', pos: 'NNP' },
    described === undefined
      ? { index: name, head, deprel: tree.token(excellency).deprel }
      : { index: name, head: described, deprel: 'appos' },
    ...movedTo(
      described === undefined ? name : verbOver(tree, head),
      tree.children(excellency).filter((child) => child !== name),
    ),
  ];
}

function verbOver(tree: Tree, node: number): number {
  return [node, ...tree.ancestors(node)].find((each) => isVerb(tree.token(each))) ?? node;
}

/** "Omar Bello, a former colonel/appos and member/conj of the front": without an article of its own it says more of the same man. */
export function secondDescription(
  tree: Tree,
  { index, head: first }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (first < 0 || !tree.is(index, 'conj') || !tree.is(first, 'appos')) return none;
  const { head: name } = tree.token(first);
  if (tree.token(name).ner !== 'PERSON' || tree.token(first).pos !== 'NN') return none;
  if (!isBarePerson(tree, index, vocabulary)) return none;
  return [
    { index, head: name, deprel: 'appos' },
    // "of the front" stands behind the second and is of the second.
    ...movedTo(
      index,
      tree.children(first, 'nmod').filter((child) => child > index),
    ),
  ];
}

/** "the group's founder and first president/conj, Omar Bello/appos, died": before his name as behind it both say who he is. */
export function secondOfficeBeforeName(
  tree: Tree,
  { index, head: first }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (first < 0 || !tree.is(index, 'conj') || !isPerson(tree, first, vocabulary)) return none;
  if (!isBarePerson(tree, index, vocabulary) || tree.child(first, 'det', 'nmod:poss') === undefined)
    return none;
  const name = tree.children(first, 'appos').find((child) => child > index);
  if (name === undefined || tree.token(name).ner !== 'PERSON') return none;
  if (tree.children(first, 'conj').length > 1 || tree.child(name, 'conj') !== undefined)
    return none;
  return [{ index, head: name, deprel: 'appos' }];
}

function isPerson(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { pos, lemma } = tree.token(node);
  return pos === 'NN' && vocabulary.kindOfNoun(lemma.toLowerCase()) === 'Person';
}

/** "senior member": of one who was introduced before, or he would have an article, a number or an owner. */
function isBarePerson(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  return (
    isPerson(tree, node, vocabulary) && tree.child(node, 'det', 'nummod', 'nmod:poss') === undefined
  );
}

/** "the governor of Anbar province, Ali Hassan/appos, denied": the man is the governor and no province. */
export function holderBehindPlace(
  tree: Tree,
  { index, ner, head: place }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (ner !== 'PERSON' || place < 0 || place > index || !tree.is(index, 'appos')) return none;
  if (!isProper(tree.token(index)) || !tree.is(place, 'nmod')) return none;
  const { head: office } = tree.token(place);
  const kindOf = (node: number) => vocabulary.kindOfNoun(tree.token(node).lemma.toLowerCase());
  const isOffice = office < place && kindOf(office) === 'Person' && kindOf(place) !== 'Person';
  const isBehind = isBehindComma(tree, index);
  return isOffice && isBehind && tree.token(place).ner !== 'PERSON'
    ? [{ index, head: office }]
    : none;
}

/**
 * "ambushed a convoy and killed its driver, Omar Bello/dep.", "held a nephew of the president, Omar Bello/appos": the name behind a
 * comma is of the person right before it, and not of one of many.
 */
export function nameOfPersonBefore(
  tree: Tree,
  { index, ner, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const isOfAny =
    deprel === 'appos' &&
    isPerson(tree, head, vocabulary) &&
    /^an?$/u.test(tree.token(tree.child(head, 'det') ?? head).text);
  if (ner !== 'PERSON' || (deprel !== 'dep' && !isOfAny) || head > index) return none;
  // The comma may hang on the name.
  const first = tree.subtree(index).find((node) => tree.token(node).text !== ',') ?? index;
  const person = first - 2;
  const isClosed = /^[.,;]$/u.test(tree.tokens[index + 1]?.text ?? '.');
  if (person < 0 || !isClosed || tree.tokens[first - 1]?.text !== ',') return none;
  const isOwned = tree.child(person, 'det', 'nmod:poss') !== undefined;
  return isOwned && isPerson(tree, person, vocabulary) && tree.child(person, 'appos') === undefined
    ? [{ index, head: person, deprel: 'appos' }]
    : none;
}

/**
 * "Fighters/nsubj of Jund al-Nasr, the Libyan branch/appos of the movement, fled", "belonging to Jund al-Nasr, an affiliate/appos
 * of …": one body stands beside the one that is named right before it, and not beside many people.
 */
export function bodyBesideMany(
  tree: Tree,
  { index, pos, head: many, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || many < 0 || !tree.is(index, 'appos') || !isBehindComma(tree, index))
    return none;
  const kind = vocabulary.kindOfNoun(lemma.toLowerCase());
  if (kind !== 'Organization' && kind !== 'ArmedGroup' && kind !== 'Group' && !isPart.test(lemma))
    return none;
  const name = tree.tokens[tree.first(index) - 2];
  if (tree.token(many).pos !== 'NNS' || name === undefined || !isProper(name)) return none;
  return tree.ancestors(name.index).includes(many) ? [{ index, head: name.index }] : none;
}

const isPart = /^(wing|faction|offshoot|branch|affiliate|arm)$/u;

/** "Last week US/nsubj special envoy Anna Hill/appos warned": straight before an office with its holder a country says of where it is. */
export function countryBeforeOffice(
  tree: Tree,
  { index: name, ner, deprel, head: country }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (ner !== 'PERSON' || deprel !== 'appos' || tree.first(name) !== country + 1) return none;
  const office = tree.children(name, 'compound').find((child) => tree.token(child).pos === 'NN');
  const { head, text } = tree.token(country);
  if (office === undefined || vocabulary.country(text) === undefined) return none;
  return tree.first(country) === country
    ? [
        { index: name, head, deprel: tree.token(country).deprel },
        { index: country, head: office, deprel: 'compound' },
        ...movedTo(
          name,
          tree.children(country).filter((child) => child > name),
        ),
      ]
    : none;
}

/** "An adviser to Peru's president/nmod, Omar Bello/appos, said": who serves somebody has yet to be named, where a president is known. */
export function nameOfAide(
  tree: Tree,
  { index: name, ner, deprel, head: chief }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'appos' || ner !== 'PERSON' || !tree.is(chief, 'nmod')) return none;
  const { head: aide } = tree.token(chief);
  const isOne =
    /^(to|for)$/u.test(prepositionOf(tree, chief) ?? '') &&
    tree.children(aide, 'det').some((det) => /^an?$/iu.test(tree.token(det).text));
  const isKnown = tree.child(chief, 'nmod:poss', 'det') !== undefined;
  if (!isOne || !isKnown || !isBehindComma(tree, name)) return none;
  return [chief, aide].every((node) => isPerson(tree, node, vocabulary))
    ? [{ index: name, head: aide }]
    : none;
}

/**
 * "The governors of the two provinces, Li Wei/conj and Chen Bo/conj, signed": two names between commas behind an office of two
 * are those who hold it.
 */
export function holdersOfOffices(
  tree: Tree,
  { index: first, ner, head: office }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (ner !== 'PERSON' || office < 0 || !tree.is(first, 'conj') || !isBehindComma(tree, first))
    return none;
  const { pos, lemma } = tree.token(office);
  if (pos !== 'NNS' || !vocabulary.isTitle(lemma.toLowerCase())) return none;
  const [one, second, third] = tree.children(office, 'conj');
  if (one !== first || second === undefined || third !== undefined) return none;
  const isClosed = tree.tokens[tree.last(second) + 1]?.text === ',';
  return isClosed && tree.token(second).ner === 'PERSON' && tree.child(second, 'cc') === first + 1
    ? [
        { index: first, head: office, deprel: 'appos' },
        { index: second, head: first },
      ]
    : none;
}

/** "Presidents/compound Omar Bello/nsubj and Ali Kane/conj met": an office in the plural is that of both who are named behind it. */
export function officeOfBoth(
  tree: Tree,
  { index: office, text, head: first }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^\p{Lu}\p{Ll}+s$/u.test(text) || first < office) return none;
  if (!/^(compound|dep)$/u.test(tree.token(office).deprel)) return none;
  const { ner, head, deprel } = tree.token(first);
  const lemma = text.toLowerCase().replace(/s$/u, '');
  const second = tree.child(first, 'conj');
  if (!vocabulary.isTitle(lemma) || ner !== 'PERSON' || second === undefined) return none;
  if (tree.token(second).ner !== 'PERSON' || tree.first(first) !== office) return none;
  const isAlone = tree.children(second, 'det', 'appos', 'nmod:poss').length === 0;
  return isAlone && tree.child(office) === undefined
    ? [
        { index: office, head, deprel, pos: 'NNS', lemma },
        { index: first, head: office, deprel: 'appos' },
        ...movedTo(
          office,
          tree.children(first, 'case').filter((child) => child < office),
        ),
      ]
    : none;
}

/** "is accused by Benin/obl of sheltering the rebels, an allegation/appos it denies": what is said of the charge stands behind it, and Benin is none. */
export function chargeBesideAccuser(
  tree: Tree,
  { index: charge, deprel, lemma, head: accuser }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'appos' || accuser > charge || !isBehindComma(tree, charge)) return none;
  if (!/^(accuses|says)$/u.test(vocabulary.reportingNoun(lemma)?.stance ?? '')) return none;
  const { head: verb } = tree.token(accuser);
  if (!tree.is(accuser, 'obl') || leadOf(tree, accuser, 'by') === undefined) return none;
  const deed = tree
    .children(verb, 'advcl')
    .find((child) => child > accuser && child < charge && tree.token(child).pos === 'VBG');
  const whom = deed === undefined ? undefined : tree.child(deed, 'obj');
  return whom === undefined ? none : [{ index: charge, head: whom }];
}

/** "accused Iran of arming it, an accusation/compound Tehran/nsubj rejects/advcl": Tehran rejects it, and is not called so. */
export function chargeTakenIntoName(
  tree: Tree,
  { index: name, deprel, head: denial }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'nsubj' || denial !== name + 1 || !isProper(tree.token(name))) return none;
  const charge = tree.child(name, 'compound');
  const article = charge === undefined ? undefined : tree.tokens[charge - 1];
  if (charge === undefined || article?.pos !== 'DT' || isProper(tree.token(charge))) return none;
  if (vocabulary.reportingNoun(tree.token(charge).lemma) === undefined) return none;
  if (vocabulary.reportingVerb(tree.token(denial).lemma)?.stance !== 'denies') return none;
  const [noun, comma] = [tree.tokens[charge - 3], tree.tokens[charge - 2]];
  const { head: main } = tree.token(denial);
  if (comma?.text !== ',' || noun === undefined || !isNoun(noun) || main < 0) return none;
  return [
    // "of/mark>rejects arming/advcl>rejects the cell"
    ...tree
      .children(denial, 'advcl', 'xcomp')
      .filter((child) => child < charge)
      .flatMap((deed) => [
        { index: deed, head: main, deprel: 'advcl' },
        ...movedTo(
          deed,
          tree.children(denial, 'mark').filter((child) => child < deed),
        ),
      ]),
    { index: charge, head: noun.index, deprel: 'appos' },
    { index: article.index, head: charge },
    { index: denial, head: charge, deprel: 'acl:relcl' },
  ];
}

/** "the arrest of a trader, Eric Bahati, suspected/acl of buying cattle": the trader is suspected, and not his arrest. */
export function chargeOnEvent(
  tree: Tree,
  { index: charge, deprel, lemma, pos, head: event }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'acl' || pos !== 'VBN' || !charges.test(lemma)) return none;
  if (vocabulary.nounFrame(tree.token(event).lemma) === undefined) return none;
  const who = tree
    .children(event, 'nmod')
    .find((child) => child > event && child < charge && leadOf(tree, child, 'of') !== undefined);
  return who === undefined ? none : [{ index: charge, head: who }];
}

const charges = /^(suspect|accuse|charge|want|convict|indict)$/u;

/** "met the envoy, Anna Hill, in/nmod Tripoli": behind the comma that closes a name, a phrase tells of the deed; "Omar Bello, 35, of Lagos" of him. */
export function phraseBehindName(tree: Tree, { index, pos, head: noun }: Token): readonly Edit[] {
  if (!tree.is(index, 'nmod') || !pos.startsWith('NN')) return none;
  const first = tree.first(index);
  if (tree.tokens[first - 1]?.text !== ',' || prepositionOf(tree, index) !== tree.token(first).text)
    return none;
  if (!/^(in|at|on|during|after|near|outside|before)$/u.test(tree.token(first).text)) return none;
  const { head: verb } = tree.token(noun);
  const name = tree
    .children(noun, 'appos')
    .find((child) => tree.token(child).ner === 'PERSON' && tree.last(child) === first - 2);
  const isOfVerb = verb >= 0 && verb < noun && isVerb(tree.token(verb));
  return name !== undefined && isOfVerb ? [{ index, head: verb, deprel: 'obl' }] : none;
}
