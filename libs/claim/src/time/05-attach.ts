import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { happening, isNoun, isProper, isTemporal, isVerb } from '../01-repair/word-class.js';
import { meanwhile } from '../03-clause/meanwhile.js';
import { harmedWhen, inDoing, isMet, underWayWhenHit } from '../03-clause/scene.js';
import { isSpokenByDeed } from '../stance/words.js';
import { dayOfIso, isoOf } from './calendar.js';
import { numeralAt } from './numerals.js';
import type { Dated, DatedSentence, Timed } from './dated-sentence.js';

/**
 * When what a predicate says happened: its own time, or else that of the clause it belongs to.
 * "joined ISIS in 2014, before defecting to the DMSC in 2015" has one for each verb; "killing two" has that of its clause.
 */
export function timeOf(
  sentence: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
  depth = 0,
): Timed | null {
  const { tree } = sentence;
  const own = ownTime(sentence, predicate, vocabulary) ?? timeOfAntecedent(sentence, predicate);
  if (own !== null || depth > 12 || isMovedOn(tree, predicate)) return own;
  const counted = countedFrom(sentence, predicate, vocabulary);
  if (counted !== null) return counted;
  const giver =
    isVerb(tree.token(predicate)) || isPredicative(tree, predicate)
      ? giverOfVerb(sentence, predicate, vocabulary)
      : giverOfNoun(tree, predicate, vocabulary);
  return giver === null
    ? timeOfEntry(sentence, predicate)
    : timeOf(sentence, giver, vocabulary, depth + 1);
}

/** "12 March – The government lifts the ban it had imposed": the main clause is of that day, whatever came before or is to come is not. */
function timeOfEntry({ tree, entry }: DatedSentence, predicate: number): Timed | null {
  const isElsewhen = tree
    .children(predicate, 'aux')
    .some((child) => tree.token(child).pos === 'MD' || tree.token(child).text === 'had');
  return predicate === tree.root && !isElsewhen ? entry : null;
}

/**
 * "buried him on Thursday, a day after a bomb killed him", "two weeks after his arrest": so many days before the day of the clause
 * that it hangs on.
 */
function countedFrom(
  sentence: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
): Timed | null {
  const { tree } = sentence;
  const { head } = tree.token(predicate);
  const lead = tree.child(predicate, 'mark', 'case');
  const day = lead === undefined ? undefined : tree.tokens[lead - 1];
  const days = { day: 1, week: 7 }[day?.lemma ?? ''];
  const isPhrase = tree.is(predicate, 'advcl') || tree.is(predicate, 'obl');
  if (head < 0 || day === undefined || days === undefined || lead === undefined || !isPhrase)
    return null;
  const way = { after: -1, before: 1 }[tree.token(lead).text.toLowerCase()];
  const many = tree.tokens[day.index - 1]?.text.toLowerCase() ?? '';
  const amount = many === 'a' ? 1 : numeralAt([many], 0)?.value;
  const main = timeOf(sentence, head, vocabulary, 1);
  if (way === undefined || amount === undefined || main?.when.precision !== 'day') return null;
  const from = dayOfIso(main.when.start);
  if (from === null || !Number.isInteger(amount)) return null;
  const shifted = isoOf(from + way * amount * days);
  return { when: { ...main.when, start: shifted, end: shifted } };
}

/**
 * "on 25 July, when the army sent troops", "the crash of 6 May, in which five men died": it happened when that did; "since May,
 * when rebels blew up the bridge": in May.
 */
function timeOfAntecedent({ tree, times }: DatedSentence, predicate: number): Dated | null {
  const { head } = tree.token(predicate);
  if (head < 0 || tenseOf(tree, predicate) !== 'past') return null;
  const when = tree.child(predicate, 'advmod');
  const isWhen = when !== undefined && when < predicate && tree.token(when).text === 'when';
  const named = times.find(
    ({ expression }) =>
      isWhen && tree.tokens[when - 1]?.text === ',' && expression.last === when - 2,
  );
  if (named !== undefined) return { ...named, when: named.itself };
  if (!tree.is(predicate, 'acl:relcl')) return null;
  const isThen = tree
    .children(predicate, 'advmod', 'obl')
    .some(
      (child) =>
        child < predicate &&
        (tree.token(child).text === 'when' ||
          (tree.token(child).text === 'which' && /^(in|during|on)$/u.test(casesOf(tree, child)))),
    );
  if (!isThen) return null;
  const noun = tree.subtree(head, (node) => tree.is(node, 'acl'));
  return times.find(({ expression }) => noun.includes(expression.head)) ?? null;
}

/** "was arrested in 2014 and handed over weeks later": not then, and nobody says when. */
function isMovedOn(tree: Tree, predicate: number): boolean {
  return tree
    .children(predicate, 'obl', 'advmod')
    .some(
      (child) =>
        /^(later|afterwards|thereafter)$/iu.test(tree.token(child).text) ||
        (isTemporal(tree, child) &&
          tree.children(child, 'advmod').some((late) => tree.token(late).text === 'later')),
    );
}

function ownTime(
  { tree, times }: DatedSentence,
  predicate: number,
  vocabulary: Vocabulary,
): Dated | null {
  const own = times.filter((time) => hostOf(tree, time, vocabulary) === predicate);
  const [first, ...rest] = own;
  if (first === undefined) return null;
  return rest.reduce(
    (best, each) => (fineness[each.when.precision] < fineness[best.when.precision] ? each : best),
    first,
  );
}

const fineness = { day: 0, week: 1, range: 2, month: 2, season: 3, year: 4, decade: 5 } as const;

/** The predicate that a time belongs to: the nearest verb or event noun above it. */
function hostOf(tree: Tree, time: Dated, vocabulary: Vocabulary): number | null {
  const { head, first, preposition } = time.expression;
  const near = preposition === null ? adjacentEventNoun(tree, time, vocabulary) : null;
  if (near !== null) return near;
  const earlier = whatCameFirst(tree, head, vocabulary) ?? chargedWith(tree, time, vocabulary);
  if (earlier !== null) return earlier;
  let from = head;
  for (const node of tree.ancestors(head)) {
    const token = tree.token(node);
    if (isVerb(token) && !tree.is(node, 'amod') && !tree.is(node, 'compound')) {
      if (tree.is(from, 'nsubj') && from === head) return null;
      return node;
    }
    // "Omar Bello, until last month head of customs, was stopped"
    if (isProper(token) && tree.is(from, 'nmod') && casesOf(tree, from) === 'until') return null;
    if (isEventNoun(tree, node, vocabulary)) return answered(tree, node, head, vocabulary) ?? node;
    if (isPredicative(tree, node)) return node;
    // "the 2012 constitution", "Monday's papers": the time tells which one is meant, not when something happened.
    if (isNoun(token) && first < node && isPremodifier(tree, from)) return null;
    if (tree.is(from, 'appos') && from !== head) return null;
    from = node;
  }
  const root = tree.root;
  return root >= 0 && root !== head && tree.ancestors(head).includes(root) ? root : null;
}

/** "The strike followed an attack on a barracks on 20 October": the day behind both is that of the first. */
function whatCameFirst(tree: Tree, time: number, vocabulary: Vocabulary): number | null {
  const verb = tree.token(time).head;
  if (verb < 0 || tree.token(verb).lemma !== 'follow') return null;
  const event = tree.child(verb, 'obj');
  const isBehind = event !== undefined && event < time;
  return isBehind && isEventNoun(tree, event, vocabulary) ? event : null;
}

const answers = /^(retaliation|revenge|reprisal|response|answer|reaction|protest)$/u;

/** "in retaliation for the expulsion of a diplomat on 2 October": the day behind both is that of what is answered. */
function answered(tree: Tree, answer: number, time: number, vocabulary: Vocabulary): number | null {
  if (!answers.test(tree.token(answer).lemma)) return null;
  const event = tree
    .children(answer, 'nmod', 'obl')
    .find((child) => child > answer && child < time && isEventNoun(tree, child, vocabulary));
  return event ?? null;
}

/** "was remanded over the killing of a student in July": a month or a year behind the deed is when it was done. */
function chargedWith(tree: Tree, { expression }: Dated, vocabulary: Vocabulary): number | null {
  const { head: time, saying, preposition, first } = expression;
  const verb = tree.token(time).head;
  if (verb < 0 || preposition !== 'in' || !/^(month|year)$/u.test(saying.form)) return null;
  const isCharge = vocabulary
    .verbFrames(tree.token(verb).lemma.toLowerCase())
    .some(({ relation }) => relation.event === 'COERCE' || relation.event === 'ACCUSE');
  const deed = tree.tokens
    .slice(verb + 1, first - 1)
    .findLast(({ index }) => isEventNoun(tree, index, vocabulary) && isChargedFor(tree, index));
  const isRightBehind = isNoun(tree.tokens[first - 2] ?? tree.token(verb));
  return isCharge && isRightBehind ? (deed?.index ?? null) : null;
}

/** "for the murder", "over the murder", "in connection with the murder" */
function isChargedFor(tree: Tree, deed: number): boolean {
  const lead = casesOf(tree, deed);
  if (/^(for|over)$/u.test(lead)) return true;
  const { head } = tree.token(deed);
  const isOf = /^(with|of|in)$/u.test(lead) && head >= 0;
  return isOf && /^(connection|suspicion|charge|accusation|role)$/u.test(tree.token(head).lemma);
}

/** "the ISIS withdrawal from the city that year": words right behind an event noun's phrase go with it. */
function adjacentEventNoun(
  tree: Tree,
  { expression }: Dated,
  vocabulary: Vocabulary,
): number | null {
  const { first, head } = expression;
  const before = tree.tokens[first - 1];
  if (before === undefined || !isNoun(before)) return null;
  const verb = tree.ancestors(head).find((node) => isVerb(tree.token(node)));
  const noun = [before.index, ...tree.ancestors(before.index)].find(
    (node) => isVerb(tree.token(node)) || isEventNoun(tree, node, vocabulary),
  );
  if (noun === undefined || isVerb(tree.token(noun)) || !tree.is(noun, 'obl')) return null;
  return verb !== undefined &&
    tree.token(noun).head === verb &&
    /^(before|after|prior|following|during)/.test(casesOf(tree, noun))
    ? noun
    : null;
}

function casesOf(tree: Tree, node: number): string {
  return tree
    .children(node, 'case')
    .map((child) => tree.token(child).text.toLowerCase())
    .join(' ');
}

function isPremodifier(tree: Tree, node: number): boolean {
  return ['compound', 'nummod', 'amod', 'nmod:poss'].some((relation) => tree.is(node, relation));
}

function isEventNoun(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  const lemma = token.lemma.toLowerCase();
  if (!isNoun(token) || vocabulary.nounFrame(lemma) === undefined) return false;
  // "arrested at the border crossing on Monday": a place does not happen.
  const isPlace = vocabulary.kindOfNoun(lemma) === 'Place';
  return !isPlace || !/^(at|in|near|on|to)$/u.test(casesOf(tree, node));
}

function isPredicative(tree: Tree, node: number): boolean {
  return tree.child(node, 'cop') !== undefined;
}

/** The clause that lends its time to a verb that has none of its own. */
function giverOfVerb(sentence: DatedSentence, node: number, vocabulary: Vocabulary): number | null {
  const { tree } = sentence;
  const { head, deprel } = tree.token(node);
  const lent = lentFromBelow(tree, node, vocabulary, sentence);
  if (lent !== null) return lent;
  if (head < 0) return null;
  if (isSpokenByDeed(tree, node, vocabulary)) return head;
  switch (deprel) {
    case 'conj':
      return isVerb(tree.token(head)) || isPredicative(tree, head)
        ? sameTime(tree, node, head)
        : null;
    case 'parataxis':
      return isAfterSemicolon(tree, node) && !isPluperfect(tree, head) && sameTime(tree, node, head) !== null // prettier-ignore
        ? head
        : null;
    case 'advcl':
      return isSimultaneous(tree, node) ? head : null;
    case 'xcomp':
      return looksAhead(tree, head, vocabulary) ? null : head;
    case 'ccomp':
      return isFramed(sentence, node, head) ? head : null;
    case 'acl':
      return tree.token(node).pos === 'VBG' ? governingVerb(tree, head) : null;
    default:
      return null;
  }
}

function governingVerb(tree: Tree, node: number): number | null {
  return tree.ancestors(node).find((each) => isVerb(tree.token(each))) ?? null;
}

/** "was freed in the raid on Monday", "ordered it by its ruling of 1 May", "when he was seized on Monday": the time stands in what hangs on the verb. */
function lentFromBelow(
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
  sentence: DatedSentence,
): number | null {
  const event = tree
    .children(node, 'obl', 'nmod')
    .find(
      (child) =>
        /^(in|during|by)$/.test(casesOf(tree, child)) &&
        isEventNoun(tree, child, vocabulary) &&
        ownTime(sentence, child, vocabulary) !== null,
    );
  if (event !== undefined) return event;
  const paper = dateOfPaper(sentence, node, vocabulary) ?? blowBefore(sentence, node, vocabulary);
  if (paper !== null) return paper;
  const cause = tree.child(node, 'nsubj');
  const caused = cause !== undefined && causing.has(tree.token(node).lemma.toLowerCase());
  if (
    caused &&
    isEventNoun(tree, cause, vocabulary) &&
    ownTime(sentence, cause, vocabulary) !== null
  )
    return cause;
  const clause = tree
    .children(node, 'advcl')
    .find(
      (child) =>
        (/^(when|as|while)$/.test(markOf(tree, child)) || inDoing(tree, node).includes(child)) &&
        ownTime(sentence, child, vocabulary) !== null,
    );
  if (clause !== undefined) return clause;
  const harm = [
    ...harmedWhen(tree, node, vocabulary),
    ...underWayWhenHit(tree, node, vocabulary),
  ].find((child) => ownTime(sentence, child, vocabulary) !== null);
  if (harm !== undefined) return harm;
  // "were prevented from entering the town on Tuesday"
  const kept = tree
    .children(node, 'advcl')
    .find(
      (child) =>
        keeps.test(tree.token(node).lemma) &&
        markOf(tree, child) === 'from' &&
        ownTime(sentence, child, vocabulary) !== null,
    );
  if (kept !== undefined) return kept;
  const beside = meanwhile(tree, node, vocabulary).find(
    (child) => ownTime(sentence, child, vocabulary) !== null,
  );
  if (beside !== undefined) return beside;
  // "arrested and charged two men on Monday": the object and the time stand once, with the last.
  const last = tree
    .children(node, 'conj')
    .filter((child) => isVerb(tree.token(child)) && child > node)
    .at(-1);
  const shares =
    last !== undefined &&
    tree.child(node, 'obj', 'obl', 'xcomp', 'ccomp') === undefined &&
    tree.child(last, 'nsubj') === undefined;
  if (shares && ownTime(sentence, last, vocabulary) !== null) return last;
  const infinitive = tree.child(node, 'xcomp');
  const tells =
    infinitive !== undefined &&
    isVerb(tree.token(infinitive)) &&
    !looksAhead(tree, node, vocabulary);
  if (tells && ownTime(sentence, infinitive, vocabulary) !== null) return infinitive;
  return stateAtTheEnd(sentence, node, vocabulary);
}

/** "In a letter dated 2 May, the mission rejected it": what is done in writing is done on the day it bears. */
function dateOfPaper(sentence: DatedSentence, verb: number, vocabulary: Vocabulary): number | null {
  const { tree } = sentence;
  const dated = tree
    .children(verb, 'obl')
    .filter((child) => /^(in|by|through|with)$/u.test(casesOf(tree, child)))
    .flatMap((child) => tree.children(child, 'acl'))
    .find(
      (child) =>
        tree.token(child).lemma === 'date' && ownTime(sentence, child, vocabulary) !== null,
    );
  return dated ?? null;
}

/** "died following an attack in the south today": the day behind both is that of both. */
function blowBefore(sentence: DatedSentence, verb: number, vocabulary: Vocabulary): number | null {
  const { tree } = sentence;
  if (!harmed.test(tree.token(verb).lemma.toLowerCase())) return null;
  const blow = tree.children(verb, 'obl').find((child) => {
    if (child < verb || !/^(after|following)$/u.test(casesOf(tree, child))) return false;
    const time = isEventNoun(tree, child, vocabulary) ? ownTime(sentence, child, vocabulary) : null;
    return time?.when.precision === 'day' && time.expression.first > child;
  });
  return blow ?? null;
}

const harmed = /^(die|kill|wound|injure|perish)$/u;

/** "paid money to accounts controlled by rebels in May": what is so all along leaves the time behind it to the deed. */
function stateAtTheEnd(
  sentence: DatedSentence,
  verb: number,
  vocabulary: Vocabulary,
): number | null {
  const { tree } = sentence;
  if (!/^VB[DN]$/u.test(tree.token(verb).pos)) return null;
  const state = tree
    .children(verb, 'obl', 'obj')
    .flatMap((child) => tree.children(child, 'acl'))
    .find((child) => {
      const { pos, lemma } = tree.token(child);
      return child > verb && pos === 'VBN' && states.has(lemma.toLowerCase());
    });
  const time = state === undefined ? null : ownTime(sentence, state, vocabulary);
  // "to a man held since May"
  const isSince = /^(since|from|until|till)$/u.test(time?.expression.preposition ?? 'since');
  return state === undefined || isSince ? null : state;
}

const states = new Set(
  'control hold own back support run lead command affiliate align link base locate station'.split(
    ' ',
  ),
);

/** What keeps somebody from a deed does so when it would have been done. */
const keeps = /^(prevent|stop|block|keep|hinder)$/u;

/** A verb of will or telling: what was agreed on Monday is not done on Monday. */
function looksAhead(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const lemma = tree.token(node).lemma.toLowerCase();
  return (
    (vocabulary.reportingVerb(lemma) !== undefined || vocabulary.hedge(lemma) !== undefined) &&
    !isSaidOf(tree, node)
  );
}

/** "are said to have deported": the time is that of the deportation. */
function isSaidOf(tree: Tree, node: number): boolean {
  const infinitive = tree.child(node, 'xcomp');
  return (
    infinitive !== undefined &&
    tree.children(infinitive, 'aux').some((child) => /^have$/i.test(tree.token(child).text))
  );
}

/** No clause lends its past to a present or its plans to a past: "fled in 2014 and lives in Paris". */
function sameTime(tree: Tree, node: number, head: number): number | null {
  const own = tenseOf(tree, node);
  return own === null || own === tenseOf(tree, head) ? head : null;
}

function tenseOf(tree: Tree, node: number): 'past' | 'present' | 'ahead' | null {
  const auxiliaries = tree.children(node, 'aux', 'cop').map((child) => tree.token(child));
  if (auxiliaries.some(({ pos }) => pos === 'MD')) return 'ahead';
  const finite = [...auxiliaries, tree.token(node)].find(({ pos }) => /^VB[DZP]$/.test(pos));
  if (finite === undefined) return null;
  return finite.pos === 'VBD' ? 'past' : 'present';
}

/** "He had left on Monday; his office denied it": the one was over before the other. */
function isPluperfect(tree: Tree, verb: number): boolean {
  return tree.children(verb, 'aux').some((child) => tree.token(child).text === 'had');
}

function isAfterSemicolon(tree: Tree, node: number): boolean {
  const start = tree.first(node);
  return (
    [start - 1, start].some((at) => tree.tokens[at]?.text === ';') ||
    tree.tokens.slice(tree.token(node).head + 1, node).some(({ text }) => text === ';')
  );
}

/** "killing two", "while fleeing", "as it left"; not "before defecting", "after holding him". */
function isSimultaneous(tree: Tree, node: number): boolean {
  const mark = markOf(tree, node);
  if (/^(as|while|when|whilst|by|in|with)$/.test(mark)) return true;
  return (
    mark === '' && /^VB[GN]$/.test(tree.token(node).pos) && tree.child(node, 'aux') === undefined
  );
}

function markOf(tree: Tree, node: number): string {
  const mark = tree
    .children(node, 'mark', 'advmod', 'case')
    // "thereby cutting the road" is led by nothing.
    .find((child) => child < node && tree.token(child).pos !== 'RB');
  return mark === undefined ? '' : tree.token(mark).text.toLowerCase();
}

/**
 * "On 23 October, the military reported that its air force hit a convoy": what opens the sentence frames all of it.
 * "said on Monday that it took the town" dates the simple past it tells, not a "had taken" or "would take".
 */
function isFramed({ tree, times }: DatedSentence, node: number, head: number): boolean {
  const auxiliaries = tree.children(node, 'aux').map((child) => tree.token(child));
  const perfect = auxiliaries.some(({ text }) => /^(had|has|have|having|'ve|’ve)$/i.test(text));
  if (perfect || tenseOf(tree, node) !== 'past') return false;
  const frame = times.find(({ expression }) => tree.token(expression.head).head === head);
  return frame !== undefined && tenseOf(tree, head) === 'past';
}

/** The clause that carries an event noun out: "carried out an attack on Monday", "the attack took place on Monday". */
function giverOfNoun(tree: Tree, node: number, vocabulary: Vocabulary): number | null {
  if (!isEventNoun(tree, node, vocabulary)) return null;
  const { head } = tree.token(node);
  if (head < 0) return null;
  const verb = tree.token(head);
  if (!isVerb(verb)) return null;
  const lemma = verb.lemma.toLowerCase();
  const particle = tree.child(head, 'compound:prt');
  const light = vocabulary.isLightVerb(
    lemma,
    particle === undefined ? null : tree.token(particle).lemma,
  );
  if (light && ['obj', 'nsubj:pass'].some((relation) => tree.is(node, relation))) return head;
  if (happening.has(lemma) && tree.is(node, 'nsubj')) return head;
  if (isMet(tree, node)) return head;
  return causing.has(lemma) && tree.is(node, 'nsubj') && tenseOf(tree, head) === 'past'
    ? head
    : null;
}

/** An event kills and wounds when it happens: "an air strike killed three on Monday". */
const causing = new Set('kill wound injure destroy hit damage leave displace claim'.split(' '));
