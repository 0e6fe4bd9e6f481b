import type { Tree } from '@whence/parse';
import type { Relation, Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { isNoun, isPronoun, isProper, isTemporal, prepositionOf } from '../01-repair/word-class.js';
import { headsNounPhrase, isOfPhrase } from '../02-mention/noun-phrase.js';
import { measuredHead } from '../02-mention/measure.js';
import { isSomeBody } from '../03-clause/party.js';
import { surfaceSubject } from '../03-clause/subject.js';
import { isPassive } from '../03-clause/voice.js';
import { located, missing, present } from './located.js';
import { takenIn } from './taken-in.js';
import { won } from './winner.js';
import { isOver, officePhrase, officesBefore } from './office.js';

/** Who is what to whom: offices, memberships, where someone is based. */
export function nominalFindings(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  const phrases = tree.tokens
    .map((token) => token.index)
    .filter((node) => headsNounPhrase(tree, node));
  return [
    ...phrases.flatMap((node) => [
      ...titles(tree, node, vocabulary),
      ...appositions(tree, node, vocabulary),
      ...memberships(tree, node, vocabulary),
    ]),
    ...tree.tokens.flatMap((token) => [
      ...copulas(tree, token.index, vocabulary),
      ...missing(tree, token.index, vocabulary),
      ...present(tree, token.index, vocabulary),
      ...takenIn(tree, token.index, vocabulary),
      ...won(tree, token.index, vocabulary),
      ...bases(tree, token.index, vocabulary),
      ...appointments(tree, token.index, vocabulary),
    ]),
  ];
}

function holds(
  tree: Tree,
  rule: string,
  person: number,
  described: { title: number; words: readonly number[]; ended: boolean },
  vocabulary: Vocabulary,
): readonly Finding[] {
  const relation = vocabulary.relation('HOLDS_POSITION');
  if (relation === undefined || described.words.includes(person)) return [];
  return [
    finding({
      apart: true,
      rule,
      predicate: described.title,
      relation,
      verb: tree.token(described.title).lemma.toLowerCase(),
      subject: person,
      office: described.words,
      ended: described.ended,
    }),
  ];
}

/** "Judge Diego Parra", "former FARC commander Hernan Ospina". */
function titles(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  if (!isName(tree, node, vocabulary)) return [];
  // "Diallo's brother/compound Karim"
  const kin = tree
    .children(node, 'compound')
    .filter((child) => tieOf.get(tree.token(child).lemma) === 'RELATED_TO');
  return [
    ...officesBefore(tree, node, vocabulary).flatMap((described) =>
      holds(tree, 'title', node, described, vocabulary),
    ),
    ...kin.flatMap((noun) => ties(tree, noun, node, vocabulary)),
  ];
}

/** "Levan Kobakhidze, a former deputy interior minister"; "UN Envoy to Libya Ghassan Salame"; "A former envoy, he …". */
function appositions(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  const isNamed = (each: number): boolean =>
    isName(tree, each, vocabulary) || isPronoun(tree.token(each));
  return tree.children(node, 'appos', 'dislocated').flatMap((other) => {
    const [name, first] = isNamed(node) ? [node, other] : [other, node];
    if (!isNamed(name)) return [];
    // "one of the alliance's three members"
    const description = measuredHead(tree, first);
    const described = officePhrase(tree, description, vocabulary);
    // "Mali and Niger, both members of the bloc", "the two governors, Li Wei and Chen Bo"
    const all = tree.token(first).pos === 'NNS' ? [name, ...tree.children(name, 'conj')] : [name];
    // "the Rapid Support Forces, activists and a doctor said"
    if (described !== null && tree.token(name).ner === 'ORGANIZATION') return [];
    if (described !== null) {
      const ended =
        described.ended ||
        isOver(tree, description) ||
        [name, description].some((each) => isUntil(tree, each));
      return all.flatMap((each) =>
        holds(tree, 'apposition', each, { ...described, ended }, vocabulary),
      );
    }
    const tied = ties(tree, description, name, vocabulary);
    if (tied.length > 0) return tied;
    const ended = isOver(tree, description) || isUntil(tree, description);
    return all.flatMap((each) => member(tree, description, each, ended, vocabulary));
  });
}

/** "Omar Bello, until last week the leader of …". */
function isUntil(tree: Tree, node: number): boolean {
  return tree.children(node, 'nmod').some((child) => prepositionOf(tree, child) === 'until');
}

/** "X is the group's leader", "Y was a member of Z". */
function copulas(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  const copula = tree.child(node, 'cop');
  // "is one of the pact's oldest members"
  const description = measuredHead(tree, node);
  const subject =
    copula === undefined || !isNoun(tree.token(description)) ? null : surfaceSubject(tree, node);
  if (subject === null) return [];
  const somewhere = located(tree, node, subject, vocabulary);
  if (somewhere.length > 0) return somewhere;
  const holder = isName(tree, node, vocabulary) ? named(tree, subject, node, vocabulary) : [];
  if (holder.length > 0) return holder;
  // "It was a friend of the colonel's", "It would be the third mayor to be killed": it is nobody, and in no office.
  const isExpletive = /^it$/iu.test(tree.token(subject).text);
  const described = officePhrase(tree, description, vocabulary);
  if (described !== null)
    return isExpletive ? [] : holds(tree, 'copula', subject, described, vocabulary);
  const tied = isExpletive ? [] : ties(tree, description, subject, vocabulary);
  if (tied.length > 0) return tied;
  return member(tree, description, subject, isOver(tree, description), vocabulary, 'copula');
}

/** "The group's first leader was Omar Bello", "whose founder is Ana Ruiz": the name stands behind, and what its bearer is before. */
function named(
  tree: Tree,
  description: number,
  name: number,
  vocabulary: Vocabulary,
): readonly Finding[] {
  // "its founder and leader"
  return [description, ...tree.children(description, 'conj')].flatMap((each) => {
    if (!isNoun(tree.token(each)) || isProper(tree.token(each))) return [];
    const office = officePhrase(tree, each, vocabulary);
    return office === null
      ? ties(tree, each, name, vocabulary)
      : holds(tree, 'copula', name, office, vocabulary);
  });
}

/** "dismissed the colonel as commander of the garrison", "resigned as governor", "was elected speaker", "became emir". */
function appointments(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  const { head } = tree.token(node);
  const isPhrase = tree.is(node, 'obl') && prepositionOf(tree, node) === 'as';
  // "was elected president/obj of the movement"
  const isResult = tree.is(node, 'xcomp') || (tree.is(node, 'obj') && isPassive(tree, head));
  if (head < 0 || !(isPhrase || (isResult && isNoun(tree.token(node))))) return [];
  const described = officePhrase(tree, node, vocabulary);
  const object = holderOf(tree, head);
  const holder = object === undefined || object === node ? surfaceSubject(tree, head) : object;
  if (holder === null) return [];
  const lemma = tree.token(head).lemma.toLowerCase();
  if (isIdentity(tree, node)) return identified(tree, node, holder, vocabulary);
  if (described === null) return [];
  const ended = /^(become|remain)$/u.test(lemma)
    ? described.ended
    : endsOffice(tree, head, vocabulary);
  if (ended === null) return [];
  return holds(tree, 'appointment', holder, { ...described, ended }, vocabulary);
}

/** "named Juan Perez/xcomp as the leader": the parser takes a name for what somebody is named. */
function holderOf(tree: Tree, verb: number): number | undefined {
  const named = tree.children(verb, 'xcomp').find((child) => isProper(tree.token(child)));
  return tree.child(verb, 'obj') ?? (isPassive(tree, verb) ? undefined : named);
}

/** "identified Omar Hadid as a member of the cell": what somebody is said to be. */
function isIdentity(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  return (
    tree.is(node, 'obl') &&
    prepositionOf(tree, node) === 'as' &&
    identifies.test(tree.token(head).lemma)
  );
}

const identifies = /^(identify|describe)$/u;

/** "identified Omar Hadid as the owner of the ship", "described him as the commander": told by who says what he is. */
function identified(
  tree: Tree,
  node: number,
  holder: number,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const office = officePhrase(tree, node, vocabulary);
  const found = [
    ...(office === null ? [] : holds(tree, 'copula', holder, office, vocabulary)),
    ...ties(tree, node, holder, vocabulary),
    ...member(tree, node, holder, isOver(tree, node), vocabulary, 'copula'),
  ];
  return isName(tree, holder, vocabulary) || isPronoun(tree.token(holder)) ? found : [];
}

/** "Nasser Karim, the owner of the ship", "his brother, Omar Bello", "is an ally of the king": what binds one to another. */
function ties(
  tree: Tree,
  node: number,
  subject: number,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const lemma = tree.token(node).lemma.toLowerCase();
  const relation = vocabulary.relation(tieOf.get(lemma) ?? '');
  const object =
    tree.child(node, 'nmod:poss') ??
    tree.children(node, 'nmod').find((child) => isOfPhrase(tree, child)) ??
    // "Diallo's/nmod:poss brother Karim"
    tree.children(subject, 'nmod:poss').find((child) => child < node && node < subject);
  if (relation === undefined || object === undefined) return [];
  // "his predecessor, Omar Bello": he succeeds Bello.
  const [one, other] = lemma === 'predecessor' ? [object, subject] : [subject, object];
  return [
    finding({
      apart: true,
      rule: 'copula',
      predicate: node,
      relation,
      verb: lemma,
      subject: one,
      object: other,
      ended: isOver(tree, node),
    }),
  ];
}

const tieOf: ReadonlyMap<string, string> = new Map([
  ...['owner', 'co-owner', 'proprietor'].map((noun) => [noun, 'OWNS'] as const),
  ...['ally', 'associate', 'accomplice', 'friend', 'confidant', 'protege', 'protégé', 'mentor'].map(
    (noun) => [noun, 'LINKED_TO'] as const,
  ),
  ['predecessor', 'SUCCEEDS'],
  ...(
    'father mother parent brother sister half-brother son daughter wife husband widow cousin uncle aunt nephew niece ' +
    'grandfather grandson father-in-law son-in-law brother-in-law relative'
  )
    .split(' ')
    .map((noun) => [noun, 'RELATED_TO'] as const),
]);

/** "dismissed" does, "appointed" does not; null for what says nothing of an office. */
function endsOffice(tree: Tree, verb: number, vocabulary: Vocabulary): boolean | null {
  const words = tree.children(verb).map((child) => tree.token(child).text);
  const traits = vocabulary
    .verbFrames(tree.token(verb).lemma.toLowerCase())
    // "stood as a candidate" stands down from nothing.
    .filter(({ particle }) => particle === null || words.includes(particle))
    .flatMap(({ relation }) => relation.traits);
  const [first] = traits.filter((trait) => trait === 'ends-office' || trait === 'fills-office');
  return first === undefined ? null : first === 'ends-office';
}

/** "a former ISIS member": the phrase itself, or the name beside it, is a member of ISIS. */
function memberships(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  if (
    tree.is(node, 'appos') ||
    tree.is(node, 'dislocated') ||
    tree.child(node, 'cop') !== undefined ||
    isIdentity(tree, node) ||
    tree.children(node, 'appos').some((child) => isName(tree, child, vocabulary))
  )
    return [];
  const token = tree.token(node);
  if (token.pos !== 'NN' && !isOver(tree, node)) return [];
  return member(tree, node, node, isOver(tree, node), vocabulary);
}

const members = new Set([
  'member',
  'militant',
  'fighter',
  'activist',
  'operative',
  'supporter',
  'recruit',
  'adherent',
  'employee',
  'figure',
  'veteran',
]);

/** What is part of a larger body: "the RKK, a wing of the BRN". */
const parts = new Set(['wing', 'faction', 'offshoot', 'branch', 'affiliate']);

function member(
  tree: Tree,
  node: number,
  subject: number,
  ended: boolean,
  vocabulary: Vocabulary,
  rule = 'membership',
): readonly Finding[] {
  const relation = vocabulary.relation('MEMBER_OF');
  const lemma = tree.token(node).lemma.toLowerCase();
  // "the Bangsamoro Islamic Freedom Fighters"
  const isNamed =
    /^\p{Lu}/u.test(tree.token(node).text) && tree.tokens[node - 1]?.pos.startsWith('NNP') === true;
  if (
    relation === undefined ||
    isNamed ||
    // "on Thursday, …, a member of the team" with the day taken for who is one
    isTemporal(tree, subject) ||
    !(members.has(lemma) || (parts.has(lemma) && !hasBrokenAway(tree, node))) ||
    (lemma !== 'member' && subject === node && !ended)
  )
    return [];
  const body = bodyOf(tree, node, vocabulary);
  return body === null
    ? []
    : [
        finding({
          apart: true,
          rule,
          predicate: node,
          relation,
          verb: lemma,
          subject,
          object: body,
          ended,
        }),
      ];
}

/** "a breakaway faction of the Front": what has broken away is a part no more. */
function hasBrokenAway(tree: Tree, part: number): boolean {
  return tree
    .children(part, 'amod', 'compound')
    .some((child) => /^(breakaway|splinter|rival)$/u.test(tree.token(child).lemma));
}

function bodyOf(tree: Tree, node: number, vocabulary: Vocabulary): number | null {
  const of = tree
    .children(node, 'nmod')
    .find((child) => isOfPhrase(tree, child) || prepositionOf(tree, child) === 'with');
  // "a senior figure in the Movement"; a figure of speech is nobody
  const { lemma } = tree.token(node);
  if (lemma === 'figure') return bodyAmong(tree, node, 'in', vocabulary);
  // "a veteran of the Front", but "a veteran of the war"
  if (lemma === 'veteran') return bodyAmong(tree, node, 'of', vocabulary);
  // "the east ward, a wing of the hospital"
  if (parts.has(lemma))
    return bodyAmong(tree, node, 'of', vocabulary) ?? bodyOwning(tree, node, vocabulary);
  if (of !== undefined) return of;
  const possessor = tree.child(node, 'nmod:poss');
  const compound = tree.children(node, 'compound').findLast((child) => isProper(tree.token(child)));
  return compound ?? possessor ?? null;
}

/** "al-Qaeda's affiliate in the Sahel", "an al-Qaeda affiliate": a part of the body that is named before it. */
function bodyOwning(tree: Tree, node: number, vocabulary: Vocabulary): number | null {
  const body =
    tree.child(node, 'nmod:poss') ??
    tree.children(node, 'compound').findLast((child) => isProper(tree.token(child)));
  if (body === undefined || tree.token(body).pos === 'PRP$') return null;
  return isSomeBody(tree, body, vocabulary) ? body : null;
}

function bodyAmong(
  tree: Tree,
  node: number,
  preposition: 'in' | 'of',
  vocabulary: Vocabulary,
): number | null {
  const body = tree
    .children(node, 'nmod')
    .find((child) => prepositionOf(tree, child) === preposition);
  if (body === undefined) return null;
  return isSomeBody(tree, body, vocabulary) ? body : null;
}

/** "UAE based news outlet", "the London-based group"; "ground-based radars" stand nowhere in particular. */
function bases(tree: Tree, node: number, vocabulary: Vocabulary): readonly Finding[] {
  const relation: Relation | undefined = vocabulary.relation('BASED_IN');
  const token = tree.token(node);
  if (
    relation === undefined ||
    token.text.toLowerCase() !== 'based' ||
    !tree.is(node, 'amod') ||
    token.head < 0
  )
    return [];
  const place = tree
    .children(node)
    .find(
      (child) =>
        child < node && isProper(tree.token(child)) && !isCommonNoun(tree, child, vocabulary),
    );
  return place === undefined
    ? []
    : [
        finding({
          apart: true,
          rule: 'based',
          predicate: node,
          relation,
          verb: 'base',
          subject: token.head,
          object: place,
        }),
      ];
}

/** "Ground" at the start of a sentence is no name. */
function isCommonNoun(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { text, ner } = tree.token(node);
  return (
    ner === 'O' && node === 0 && vocabulary.country(text) === undefined && !/^\p{Lu}+$/u.test(text)
  );
}

function isName(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  return isProper(token) && !vocabulary.isTitle(token.lemma.toLowerCase());
}
