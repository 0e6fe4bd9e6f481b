import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  isNoun,
  isProper,
  isPronoun,
  isReciprocal,
  isVerb,
  prepositionOf,
} from '../01-repair/word-class.js';
import type { Finding } from '../finding.js';
import { measuredHead } from '../02-mention/measure.js';
import { placeNamed } from '../02-mention/phrase-name.js';
import { isWithHelp } from './clause.js';
import { isParty } from './party.js';

/** Event types in which one turns to another; in the rest the recipient is who gets something, and stays as said. */
const towards: ReadonlySet<string> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
  'INVESTIGATE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'COERCE',
]);

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
    const event = relation?.event ?? null;
    if (recipient !== null || event === null) return act;
    if (event === 'MOBILIZE') return { ...act, recipient: acrossBorder(tree, act) };
    if (object === null) {
      // "a swap of prisoners between Togo and Benin" is of the two with one another.
      if (act.mutual) return act;
      const whose = whoseThings(tree, act, vocabulary);
      // "a rally by nurses" is not against nurses.
      return whose === undefined || whose === act.subject ? act : { ...act, recipient: whose };
    }
    const isContent = isVerb(tree.token(object));
    const hit = violent.has(event)
      ? (hitBy(tree, act, object, vocabulary) ?? loser(tree, act, vocabulary))
      : undefined;
    if (hit !== undefined) return { ...act, recipient: hit };
    if (!isContent && !towards.has(event)) return act;
    const candidates = isContent
      ? [
          ...inContent(act, object, found, tree),
          ...(isVerb(tree.token(act.predicate)) ? namedIn(tree, object, vocabulary) : []),
        ]
      : (culprits(act, object, found) ?? [
          ...inPhrase(tree, object, vocabulary),
          ...(event === 'INVESTIGATE' ? suspects(tree, object, vocabulary) : []),
          ...(isParty(tree, object, vocabulary) ? [] : besideVerb(tree, act)),
          ...(isOwn(tree, object) && !/^(CONSULT|INVESTIGATE)$/u.test(event)
            ? [...act.to, ...act.from, ...act.where]
            : []),
        ]);
    const concerned = candidates
      .map((node) => nameOf(tree, node))
      .find((node) => node !== act.subject && isSomebody(tree, node, vocabulary));
    return concerned === undefined ? act : { ...act, recipient: concerned };
  });
}

const violent: ReadonlySet<string> = new Set(['ASSAULT', 'FIGHT', 'COERCE']);

/** "opened fire on a bus carrying tourists", "exploded bombs in the town of Herat" */
function hitBy(
  tree: Tree,
  { relation, where }: Finding,
  object: number,
  vocabulary: Vocabulary,
): number | undefined {
  const carries = tree
    .children(object, 'acl')
    .find((child) => /^(carry|transport|ferry)$/u.test(tree.token(child).lemma));
  const carried = carries === undefined ? undefined : tree.child(carries, 'obj');
  // "seized a lorry carrying rice": rice is nobody.
  if (carried !== undefined) return isParty(tree, carried, vocabulary) ? carried : undefined;
  const [place] = where;
  const isBomb =
    relation?.mode === 'explosives' &&
    // "The truck/nsubj hit a mine near Todi": it was blown up itself.
    !tree.is(object, 'nsubj') &&
    vocabulary.kindOfNoun(tree.token(measuredHead(tree, object)).lemma) === 'Equipment';
  return isBomb && place !== undefined ? nameOf(tree, place) : undefined;
}

/** "wrested the town from the rebels": who had it before. */
function loser(
  tree: Tree,
  { relation, from }: Finding,
  vocabulary: Vocabulary,
): number | undefined {
  return /^(CAPTURES|RETAKES|SEIZES)$/u.test(relation?.name ?? '')
    ? from.find((node) => isSomebody(tree, node, vocabulary))
    : undefined;
}

const borders = /^(border|frontier|boundary)$/u;

/** "massed tanks along its border with Pakistan" */
function acrossBorder(tree: Tree, { to, where }: Finding): number | null {
  const lines = [...to, ...where].filter((node) => borders.test(tree.token(node).lemma));
  const across = lines.flatMap((node) =>
    tree.children(node, 'nmod').filter((child) => prepositionOf(tree, child) === 'with'),
  );
  return across[0] ?? null;
}

const ofThings: ReadonlySet<string> = new Set([
  'PROTEST',
  'SANCTION',
  'REJECT',
  'RETREAT',
  'CONCEDE',
  'INVESTIGATE',
  'DISAPPROVE',
  'COERCE',
]);

/** "burned American flags", "threw out Rwanda's request": whose it is that the verb names. */
function whoseThings(
  tree: Tree,
  { relation, subject, spent }: Finding,
  vocabulary: Vocabulary,
): number | undefined {
  if (!ofThings.has(relation?.event ?? '')) return undefined;
  return spent
    .flatMap((node) => inPhrase(tree, node, vocabulary))
    .find((node) => node !== subject && isSomebody(tree, node, vocabulary));
}

/** "the city of Basra", "the capital Georgetown" */
function nameOf(tree: Tree, node: number): number {
  const beside = tree.tokens[node + 1];
  const isNamed = beside !== undefined && isProper(beside) && tree.is(beside.index, 'appos');
  return placeNamed(tree, node) ?? (isNamed && beside.head === node ? beside.index : node);
}

/** "recalled its ambassador from Lima", "reopened its consulate in Basra": what is one's own tells of nobody else. */
function isOwn(tree: Tree, object: number): boolean {
  const owner = tree.child(object, 'nmod:poss');
  return owner !== undefined && tree.token(owner).pos === 'PRP$';
}

/** "refused to answer a demand from Rome": whom of a country what is vowed or refused speaks of, but not what it depends on. */
function namedIn(tree: Tree, content: number, vocabulary: Vocabulary): readonly number[] {
  const isAside = (node: number): boolean =>
    ['advcl', 'parataxis', 'appos', 'acl'].some((relation) => tree.is(node, relation));
  const tells = (node: number): boolean => vocabulary.country(tree.token(node).text) !== undefined;
  return tree
    .subtree(content, isAside)
    .filter(
      (node) =>
        isNoun(tree.token(node)) &&
        !tree.is(node, 'compound') &&
        [node, ...tree.children(node, 'amod', 'compound')].some(tells),
    );
}

const bidsOrBlames: ReadonlySet<string> = new Set(['DEMAND', 'DISAPPROVE']);

/** Of a demand or a charge, who is to act or did; of all else, whom the announced act is done to, given to, or where. */
function inContent(
  act: Finding,
  object: number,
  found: readonly Finding[],
  tree: Tree,
): readonly number[] {
  const contents = found.filter((each) => each !== act && isWithin(tree, each.predicate, object));
  // "vowed to avenge the killing of its chief by Oslo": against Oslo
  if (contents.some(isRevenge)) return contents.flatMap(avengedOn).filter((node) => node !== null);
  const doers = bidsOrBlames.has(act.relation?.event ?? '')
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

function isRevenge({ relation }: Finding): boolean {
  return relation?.name === 'RETALIATES_AGAINST';
}

/** "avenge the killing of its chief by Oslo": revenge is taken on who did that, and on nobody whom it was done to; undefined where it is for no deed. */
function culprits(
  act: Finding,
  object: number,
  found: readonly Finding[],
): readonly number[] | undefined {
  const deeds = found.filter(({ predicate }) => predicate === object);
  if (!isRevenge(act) || deeds.length === 0) return undefined;
  return deeds
    .map((deed) => (deed.object === null ? null : deed.subject))
    .filter((node) => node !== null);
}

/** Of a revenge its target, of the deed that it is for who did it. */
function avengedOn(content: Finding): readonly (number | null)[] {
  return isRevenge(content)
    ? [content.recipient, content.object, ...content.to, ...content.where]
    : [content.object === null ? null : content.subject];
}

const agreements =
  /^(agreement|accord|protocol|convention|treaty|declaration|process|talks?|memorandum|pact|conference|summit)$/u;

/** "an Indian proposal", "a government offer" */
function isActing(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { text, lemma, head } = tree.token(node);
  const noun = tree.token(head).lemma;
  // "the Minsk agreement" is called after where it was made.
  const isMadeThere =
    vocabulary.country(text)?.as === 'government' || tree.token(node).ner === 'LOCATION';
  if (agreements.test(noun) && isMadeThere) return false;
  // "the use of the Russian language"
  if (vocabulary.country(text) !== undefined) return noun !== 'language';
  return vocabulary.isStateNoun(lemma) && vocabulary.reportingNoun(noun) !== undefined;
}

/** "is probing claims that mercenaries took part": who is said to have done it. */
function suspects(tree: Tree, object: number, vocabulary: Vocabulary): readonly number[] {
  if (vocabulary.reportingNoun(tree.token(object).lemma) === undefined) return [];
  return tree
    .children(object, 'acl', 'ccomp')
    .flatMap((content) => tree.children(content, 'nsubj', 'nsubj:pass'));
}

const makes = new Set(['by']);
const linking = new Set(['by', 'from', 'against', 'with', 'to', 'of', 'on']);

/** Whose demand, policy or statement it is, or against whom: "North Korea's demand", "further action against Russia". */
function inPhrase(
  tree: Tree,
  object: number,
  vocabulary: Vocabulary,
  depth = 0,
): readonly number[] {
  // "the town of Rubaya" is Rubaya.
  const isPlace = vocabulary.kindOfNoun(tree.token(object).lemma.toLowerCase()) === 'Place';
  const isBorder = isPlace && borders.test(tree.token(object).lemma);
  if (depth > 2 || isParty(tree, object, vocabulary)) return [];
  // "a rally planned by the opposition", "a curfew imposed on the capital", "shops owned by Tamils"
  const makers = tree
    .children(object, 'acl')
    .flatMap((made) => tree.children(made, 'obl'))
    .filter((child) => (depth === 0 ? linking : makes).has(prepositionOf(tree, child) ?? ''));
  if (isPlace && !isBorder) return makers;
  const phrases = tree
    .children(object, 'nmod')
    .filter((child) => child > object && linking.has(prepositionOf(tree, child) ?? ''))
    // "circumvented the ban with the help of traders"
    .filter((child) => !isWithHelp(tree, child));
  const modifiers = tree
    .children(object, 'amod', 'compound')
    .filter((child) => child < object && isActing(tree, child, vocabulary));
  const deeper = phrases.flatMap((node) => inPhrase(tree, node, vocabulary, depth + 1));
  // "an invitation to attend a meeting of Palestinian factions"
  const isWill = vocabulary.reportingNoun(tree.token(object).lemma) !== undefined;
  const wanted = (isWill ? tree.children(object, 'acl') : [])
    .filter((content) => tree.token(content).pos === 'VB')
    .flatMap((content) => namedIn(tree, content, vocabulary));
  const owners = tree.children(object, 'nmod:poss').filter((owner) => !isReciprocal(tree, owner));
  // "the expulsion of its envoy by Oslo": who did it comes before whom it was done to.
  const doers = phrases.filter((node) => prepositionOf(tree, node) === 'by');
  return [...doers, ...owners, ...phrases, ...modifiers, ...makers, ...deeper, ...wanted];
}

/** "demanded a truce with the militia": a phrase that the parser hangs on the verb. */
function besideVerb(tree: Tree, { predicate, subject, object }: Finding): readonly number[] {
  return tree
    .children(predicate, 'obl')
    .filter(
      (node) =>
        node !== subject &&
        object !== null &&
        node > object &&
        /^(by|from|against|with)$/u.test(prepositionOf(tree, node) ?? ''),
    );
}

function isSomebody(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  // "the use of force", but "a government offer"
  const isBare = token.pos === 'NN' && !tree.is(node, 'compound');
  if (isBare && tree.children(node, 'det', 'nmod:poss', 'nummod').length === 0) return false;
  if (isPronoun(token)) return token.pos === 'PRP' && isParty(tree, node, vocabulary);
  if (vocabulary.country(token.text) !== undefined) return true;
  return (
    isParty(tree, node, vocabulary) &&
    (!isProper(token) ||
      token.ner !== 'O' ||
      vocabulary.knownName(token.text) !== undefined ||
      vocabulary.isTitle(token.lemma.toLowerCase()))
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
