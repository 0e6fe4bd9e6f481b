import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { happening, isVerb } from '../01-repair/word-class.js';
import { meanwhile } from '../03-clause/meanwhile.js';
import { harmedWhen, inDoing, isMet, underWayWhenHit } from '../03-clause/scene.js';
import { isSpokenByDeed } from '../stance/words.js';
import { isFoiled } from './04-future.js';
import { casesOf, isEventNoun, isPredicative, ownTime } from './own-time.js';
import type { DatedSentence } from './dated-sentence.js';

// Whose time is also that of a predicate that has none of its own.

/** The clause that lends its time to a verb that has none of its own. */
export function giverOfVerb(
  sentence: DatedSentence,
  node: number,
  vocabulary: Vocabulary,
): number | null {
  const { tree } = sentence;
  const { head, deprel } = tree.token(node);
  const lent = lentFromBelow(tree, node, vocabulary, sentence);
  if (lent !== null) return lent;
  if (head < 0) return null;
  if (isSpokenByDeed(tree, node, vocabulary)) return head;
  switch (deprel) {
    case 'conj':
      // "was to have left by May, but the general refused"
      if (isDeadline(sentence, head, vocabulary) && tree.child(node, 'nsubj') !== undefined)
        return null;
      return isVerb(tree.token(head)) || isPredicative(tree, head)
        ? sameTime(tree, node, head)
        : null;
    case 'parataxis':
      return isAfterSemicolon(tree, node) &&
        !isPluperfect(tree, head) &&
        sameTime(tree, node, head) !== null
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

function isDeadline(sentence: DatedSentence, verb: number, vocabulary: Vocabulary): boolean {
  return ownTime(sentence, verb, vocabulary)?.expression.preposition === 'by';
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
  // "foiled an attempt to shell the port on Monday"
  const foiled = tree
    .children(node, 'obj', 'nsubj:pass')
    .filter((child) => isFoiled(tree, child))
    .flatMap((child) => tree.children(child, 'acl'))
    .find((child) => ownTime(sentence, child, vocabulary) !== null);
  if (foiled !== undefined) return foiled;
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
  if (
    isScene(tree, node, last, vocabulary) &&
    last !== undefined &&
    ownTime(sentence, last, vocabulary) !== null
  )
    return last;
  const infinitive = tree.child(node, 'xcomp');
  const tells =
    infinitive !== undefined &&
    isVerb(tree.token(infinitive)) &&
    !looksAhead(tree, node, vocabulary);
  if (tells && ownTime(sentence, infinitive, vocabulary) !== null) return infinitive;
  return stateAtTheEnd(sentence, node, vocabulary);
}

/** "beheaded a priest and burned a church on 24 April": of two harms by the same hands the day stands once, at the end. */
function isScene(
  tree: Tree,
  first: number,
  last: number | undefined,
  vocabulary: Vocabulary,
): boolean {
  const harms = (verb: number): boolean =>
    vocabulary
      .verbFrames(tree.token(verb).lemma.toLowerCase())
      .some(
        ({ relation, directObject }) =>
          directObject === 'object' && relation.traits.includes('harm'),
      );
  return (
    last !== undefined &&
    tree.token(first).pos === tree.token(last).pos &&
    tree.children(first, 'conj').length === 1 &&
    tree.child(last, 'nsubj', 'aux', 'advmod') === undefined &&
    tree.child(first, 'obl', 'obl:tmod') === undefined &&
    harms(first) &&
    harms(last)
  );
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
  // What was tried on Monday would have been done on Monday.
  if (/^(try|attempt|struggle)$/u.test(lemma)) return false;
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

export function tenseOf(tree: Tree, node: number): 'past' | 'present' | 'ahead' | null {
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
export function giverOfNoun(tree: Tree, node: number, vocabulary: Vocabulary): number | null {
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
