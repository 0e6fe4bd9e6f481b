import type { Tree } from '@whence/parse';
import type { VerbFrame, Vocabulary } from '@whence/vocabulary';
import { finding, type Finding } from '../finding.js';
import { isVerb } from '../01-repair/word-class.js';
import { clausesOf, type Clause } from './clause.js';
import { eventNounFrame } from './event-noun-frame.js';
import { fillFrame, type Filled } from './frame.js';
import { isParty } from './party.js';
import { isPlace, placesOf } from './place.js';

/** What the clauses of a sentence say: "the LNA arrested a former ISIS member". */
export function clauseFindings(tree: Tree, vocabulary: Vocabulary): readonly Finding[] {
  return clausesOf(tree).flatMap((clause) => readClause(tree, clause, vocabulary));
}

function readClause(tree: Tree, clause: Clause, vocabulary: Vocabulary): readonly Finding[] {
  if (onlyReports(clause, vocabulary)) return [];
  const filled = fillFrame(tree, clause, vocabulary);
  if (filled === null) return unknownVerb(tree, clause, vocabulary);
  if (lendsToNoun(tree, clause, filled, vocabulary)) return [];
  const read = known(tree, clause, filled, vocabulary);
  if (read.subject === null && read.object === null) return [];
  return [read, ...including(tree, clause, read)];
}

/** "said that", "is believed to have": what only hands on what was said is no claim of its own. */
function onlyReports(
  { lemma, particle, complement, passive, subject }: Clause,
  vocabulary: Vocabulary,
): boolean {
  const stance = vocabulary.reportingVerb(lemma)?.stance;
  if (particle !== null || stance === undefined) return false;
  if (stance === 'says' || stance === 'believes') return true;
  return complement !== null && (stance === 'confirms' || (passive && subject === null));
}

/** "carried out an air strike": the noun says what was done, and is read with the verb. */
function lendsToNoun(
  tree: Tree,
  { lemma, particle, object }: Clause,
  { spent }: Filled,
  vocabulary: Vocabulary,
): boolean {
  return (
    object !== null &&
    !spent.includes(object) &&
    vocabulary.isLightVerb(lemma, particle) &&
    eventNounFrame(tree, object, vocabulary) !== undefined
  );
}

function known(tree: Tree, clause: Clause, filled: Filled, vocabulary: Vocabulary): Finding {
  const places = placesOf(tree, filled.rest, vocabulary);
  return finding({
    rule: ruleOf(tree, clause),
    predicate: clause.predicate,
    relation: filled.frame.relation,
    verb: verbOf(clause),
    subject: filled.subject,
    object:
      filled.object ??
      clausalObject(clause, filled) ??
      namedContent(tree, clause, filled, vocabulary),
    recipient: filled.recipient,
    from: [...filled.from, ...places.from],
    to: [...filled.to, ...places.to],
    where: [
      ...filled.where.filter((node) => isPlace(tree, node, 'in', vocabulary)),
      ...places.where,
    ],
    mutual:
      isMutual(clause, filled, vocabulary) &&
      !clause.obliques.some(({ preposition }) => preposition === 'with'),
    spent: filled.spent,
  });
}

function verbOf(clause: Clause): string {
  return clause.particle === null ? clause.lemma : `${clause.lemma} ${clause.particle}`;
}

function ruleOf(tree: Tree, clause: Clause): string {
  if (tree.is(clause.predicate, 'acl:relcl')) return 'relative-clause';
  if (tree.is(clause.predicate, 'acl')) return 'participle';
  if (tree.is(clause.predicate, 'xcomp')) return 'infinitive';
  if (tree.is(clause.predicate, 'advcl')) return 'adverbial-clause';
  if (clause.passive) return clause.subject === null ? 'agentless-passive' : 'passive-clause';
  return 'active-clause';
}

/** What is vowed, hoped, agreed or refused stands as a clause: INTENDS "the fighters to regroup". */
function clausalObject(
  { predicate, complement }: Clause,
  { object, frame }: Filled,
): number | null {
  const follows = complement !== null && complement > predicate;
  return follows && object === null && frame.directObject !== 'subject' ? complement : null;
}

/** "denied allegations that troops had executed prisoners": the content of the noun, or the noun where it has none. */
function namedContent(
  tree: Tree,
  { lemma, object }: Clause,
  { spent }: Filled,
  vocabulary: Vocabulary,
): number | null {
  if (object === null || !spent.includes(object) || vocabulary.reportingVerb(lemma) === undefined)
    return null;
  const content = tree
    .children(object, 'acl', 'ccomp')
    .find((child) => child > object && isVerb(tree.token(child)) && !tree.is(child, 'acl:relcl'));
  return content ?? object;
}

/** "A and B clashed", "A and B agreed on a pact": with one another, where the verb could have had a "with". */
function isMutual(
  { lemma }: Clause,
  { frame, recipient }: Filled,
  vocabulary: Vocabulary,
): boolean {
  const isWith = ({ slots }: VerbFrame): boolean =>
    slots.some(
      ({ preposition, role }) =>
        preposition === 'with' && (role === 'object' || role === 'recipient'),
    );
  return (
    recipient === null &&
    vocabulary
      .verbFrames(lemma)
      .some((other) => other.relation.name === frame.relation.name && isWith(other))
  );
}

/** "13 people were taken into custody, including several commanders and members of the BDB". */
function including(tree: Tree, clause: Clause, read: Finding): readonly Finding[] {
  const holders = [
    clause.predicate,
    ...(read.object === null ? [] : [read.object]),
    ...(read.subject === null ? [] : [read.subject]),
  ];
  const named = holders.flatMap((holder) =>
    tree.children(holder, 'obl', 'nmod').filter((child) => isIncluding(tree, child)),
  );
  return named.map((node) => {
    const asSubject = read.object === null || tree.token(node).head === read.subject;
    return { ...read, rule: 'including', ...(asSubject ? { subject: node } : { object: node }) };
  });
}

function isIncluding(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'case')
    .some(
      (child) =>
        tree.token(child).lemma.toLowerCase() === 'include' ||
        tree.token(child).text.toLowerCase() === 'including',
    );
}

/** Verbs that say how things are or go on, not what someone did; the vocabulary can still give them a frame. */
const eventless = new Set(
  'be have do get make go come seem appear remain become include contain follow mean involve concern say tell report add note state announce know see need want set take give keep let lie stand continue begin start stop try use happen occur base relate intensify'.split(
    ' ',
  ),
);

/** A verb that the vocabulary does not know is kept with its words, where somebody does it to something. */
function unknownVerb(tree: Tree, clause: Clause, vocabulary: Vocabulary): readonly Finding[] {
  if (eventless.has(clause.lemma) && clause.particle === null) return [];
  if (
    vocabulary.reportingVerb(clause.lemma) !== undefined ||
    vocabulary.isLightVerb(clause.lemma, clause.particle)
  )
    return [];
  if (
    clause.passive &&
    clause.subject === null &&
    ['call', 'know', 'dub', 'nickname', 'name'].includes(clause.lemma)
  )
    return [];
  const places = placesOf(tree, clause.obliques, vocabulary);
  const placed = new Set([...places.from, ...places.to, ...places.where]);
  const complement = clause.obliques.find(
    ({ node, preposition }) =>
      !placed.has(node) &&
      ['with', 'to', 'for', 'against', 'on', 'at'].includes(preposition) &&
      isParty(tree, node, vocabulary),
  );
  const object = clause.object ?? complement?.node ?? null;
  if (object === null || !isParty(tree, object, vocabulary)) {
    if (object === null || clause.subject === null) return [];
  }
  if (clause.subject !== null && !isParty(tree, clause.subject, vocabulary)) return [];
  const verb =
    clause.object === null && complement !== undefined
      ? `${verbOf(clause)} ${complement.preposition}`
      : verbOf(clause);
  return [
    finding({
      rule: ruleOf(tree, clause),
      predicate: clause.predicate,
      relation: null,
      verb,
      subject: clause.subject,
      object,
      recipient: clause.recipient,
      ...places,
    }),
  ];
}
