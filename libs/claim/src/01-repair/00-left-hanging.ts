import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import {
  clauseUnder,
  isBehindComma,
  isFiniteForm,
  isNoun,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
  subjectRelation,
  tells,
} from './word-class.js';
import { verbOfGerund } from './02-gerunds.js';
import { type Edit, inPlaceOf, movedTo, none } from './rewrite.js';

// What the parser could not place hangs as `dep`, or one bracket too high: the word that leads it says what it is.

/** "rebels on Friday rejected a plan", "officers today/nsubj ended talks": what is left hanging before a verb without a subject is its subject. */
export function subjectLeftHanging(
  tree: Tree,
  { index, head: verb, deprel }: Token,
): readonly Edit[] {
  if (deprel !== 'dep' || verb < index || !isNoun(tree.token(index))) return none;
  if (!isFiniteForm(tree.token(verb).pos) || isTemporal(tree, index)) return none;
  if (tree.child(index, 'case') !== undefined) return none;
  const subject = tree.child(verb, 'nsubj');
  if (subject === undefined) return [{ index, deprel: 'nsubj' }];
  return isTemporal(tree, subject) && subject > index
    ? [
        { index, deprel: 'nsubj' },
        { index: subject, deprel: 'obl:tmod' },
      ]
    : none;
}

/** "joined in 1998", "commander of the garrison last week": a phrase or a time left hanging is what it looks like. */
export function phraseLeftHanging(
  tree: Tree,
  { index, pos, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'dep' || head < 0 || !/^(NN|CD)/u.test(pos)) return none;
  const isPhrase = tree
    .children(index, 'case')
    .some((child) => child < index && tree.token(child).text !== 'that');
  if (isPhrase) return [{ index, deprel: isVerb(tree.token(head)) ? 'obl' : 'nmod' }];
  // "condemns in the strongest terms the attacks/dep": after a phrase of the verb stands its object.
  const above = tree.token(head).head;
  const isLate = tree.is(head, 'obl') && above >= 0 && tree.child(above, 'obj') === undefined;
  if (isLate && index > head && tree.child(index, 'det') !== undefined && !isTemporal(tree, index))
    return [{ index, head: above, deprel: 'obj' }];
  const verb = [head, ...tree.ancestors(head)].find(
    (node) => isVerb(tree.token(node)) || eventNounFrame(tree, node, vocabulary) !== undefined,
  );
  return isTemporal(tree, index) &&
    verb !== undefined &&
    tree.child(index, 'amod', 'det') !== undefined
    ? [{ index, head: verb, deprel: 'obl:tmod' }]
    : none;
}

/** "was arrested a week earlier in/obl Lahore": a phrase after an adverb of time belongs to the verb; "escaped, up from 150" compares numbers. */
export function phraseOfAdverb(tree: Tree, { index, head: adverb }: Token): readonly Edit[] {
  if (adverb < 0 || adverb > index || !tree.is(index, 'obl') || tree.token(index).deprel !== 'obl')
    return none;
  const { pos, text, head: verb } = tree.token(adverb);
  if (/^(up|down)$/u.test(text) && prepositionOf(tree, index) === 'from') return none;
  const isAdverb = pos.startsWith('RB') && verb >= 0 && isVerb(tree.token(verb));
  return isAdverb && prepositionOf(tree, index) !== 'than' ? [{ index, head: verb }] : none;
}

/** "denied backing the rebels, though experts saw it": a clause with its conjunction is said of the whole. */
export function clauseLeftHanging(tree: Tree, { index, deprel, head }: Token): readonly Edit[] {
  const mark = tree.children(index, 'mark').find((child) => child < index);
  if (deprel !== 'dep' || head < 0 || mark === undefined || !isVerb(tree.token(index))) return none;
  if (/^(that|to)$/u.test(tree.token(mark).text)) return none;
  const verbs = [head, ...tree.ancestors(head)].filter((node) => isVerb(tree.token(node)));
  const isLoose = isBehindComma(tree, index);
  const verb = isLoose
    ? (verbs.find((node) => tree.child(node, 'nsubj') !== undefined) ?? verbs[0])
    : verbs[0];
  return verb === undefined ? none : [{ index, head: verb, deprel: 'advcl' }];
}

/** "denied bombing the market": a gerund with an object is a verb, whatever its tag. */
export function gerundLeftHanging(
  tree: Tree,
  { index, text, pos, lemma, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  return deprel === 'dep' &&
    head === index - 1 &&
    (pos === 'NN' || pos === 'VBG') &&
    text.endsWith('ing') &&
    isVerb(tree.token(head)) &&
    tree.child(index, 'obj') !== undefined
    ? [
        {
          index,
          deprel: 'xcomp',
          pos: 'VBG',
          lemma: verbOfGerund(text.toLowerCase(), vocabulary) ?? lemma,
        },
      ]
    : none;
}

/**
 * "said the North had fired two missiles": a whole clause after a verb of saying is what was said. In "said one/obj of its chiefs, Ali Omar,
 * was/aux killed/dep" commas cut its subject off.
 */
export function contentLeftHanging(
  tree: Tree,
  { index, head: speech, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (speech < 0 || deprel !== 'dep' || index < speech || !isVerb(tree.token(index))) return none;
  if (vocabulary.reportingVerb(tree.token(speech).lemma.toLowerCase()) === undefined) return none;
  if (!isVerb(tree.token(speech))) return none;
  const subject = tree.child(index, 'nsubj');
  const object = tree.child(speech, 'obj');
  if (subject === undefined && object !== undefined && isLeftBehind(tree, index, object))
    return [
      { index: object, head: index, deprel: subjectRelation(tree, index) },
      { index, deprel: 'ccomp' },
    ];
  if (subject === undefined || subject < speech) return none;
  const first = tree.child(speech, 'ccomp');
  if (first === undefined) return [{ index, deprel: 'ccomp' }];
  const that = leadOf(tree, index, 'that') !== undefined;
  return that && first < index ? [{ index, head: first, deprel: 'conj' }] : none;
}

/** Whether a noun ends in a comma behind which a verb goes on that has its helper and no subject. */
function isLeftBehind(tree: Tree, verb: number, noun: number): boolean {
  const [helper] = tree.children(verb, 'aux', 'aux:pass', 'cop');
  const isNext = helper === tree.first(verb) && tree.tokens[helper - 1]?.text === ',';
  return isNext && tree.last(noun) < verb && tree.child(verb, 'nsubj:pass') === undefined;
}

/** "a convoy of/dep eight vehicles/dep": a preposition left with its noun below it leads that noun. */
export function prepositionTakenForHead(
  tree: Tree,
  { index, text, pos, head, deprel }: Token,
): readonly Edit[] {
  const hanging = tree.children(index, 'dep').filter((child) => isNoun(tree.token(child)));
  const noun = hanging.find((child) => child > index);
  if (pos !== 'IN' || deprel !== 'dep' || head < 0 || noun === undefined) return none;
  if (text === 'that' || tree.tokens[index + 1]?.pos === 'VBG') return none;
  // "Zaw Min, a journalist/dep with/dep the radio"
  const before = hanging.find((child) => child < index);
  const above = before ?? head;
  const comma = before === undefined ? -1 : tree.first(before) - 1;
  const verb = [head, ...tree.ancestors(head)].find((node) => isVerb(tree.token(node)));
  return [
    ...(before === undefined
      ? []
      : [{ index: before, head, deprel: tree.tokens[comma]?.text === ',' ? 'appos' : 'nmod' }]),
    { index: noun, head: above, deprel: isVerb(tree.token(above)) ? 'obl' : 'nmod' },
    { index, head: noun, deprel: 'case' },
    // "eight vehicles carrying arms"
    ...(tree.tokens[noun + 1]?.pos === 'VBG'
      ? [{ index: noun + 1, head: noun, deprel: 'acl' }]
      : []),
    ...tree
      .children(index)
      .filter((child) => child > noun)
      .map((child) => {
        const last = tree.tokens[tree.first(child) - 1];
        if (last?.pos === 'VBG' && isNoun(tree.token(child)))
          return { index: child, head: last.index, deprel: 'obj' };
        const isPhrase = tree.is(child, 'obl') && verb !== undefined;
        return { index: child, head: isPhrase ? verb : noun };
      }),
  ];
}

/** "accused Mali of shelling a post": a preposition straight before a gerund introduces it. */
export function prepositionBesideGerund(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  const next = tree.tokens[index + 1];
  if (pos !== 'IN' || !tree.is(index, 'dep') || head < 0 || next?.pos !== 'VBG') return none;
  if (next.head !== head && next.head !== index) return none;
  return [
    { index: next.index, head, deprel: clauseUnder(tree, head) },
    { index, head: next.index, deprel: 'mark' },
  ];
}

/** "called on/dep all parties": a particle left on the noun leads it. */
export function particleTakenFromVerb(
  tree: Tree,
  { index, pos, deprel, head }: Token,
): readonly Edit[] {
  return /^(RP|IN)$/u.test(pos) &&
    deprel === 'dep' &&
    head > index &&
    isNoun(tree.token(head)) &&
    tree.is(head, 'obl')
    ? [{ index, deprel: 'case' }]
    : none;
}

/** "sent troops after its men were hurt in clashes/obl": straight behind a passive clause stands in which event it happened. */
export function eventOfNearestClause(
  tree: Tree,
  { index, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || !tree.is(index, 'obl') || eventNounFrame(tree, index, vocabulary) === undefined)
    return none;
  if (!/^(in|during)$/u.test(prepositionOf(tree, index) ?? '')) return none;
  const clause = tree
    .children(verb, 'advcl')
    .find((child) => child > verb && tree.last(child) === tree.first(index) - 1);
  const isPassive = clause !== undefined && tree.child(clause, 'aux:pass') !== undefined;
  return isPassive ? [{ index, head: clause }] : none;
}

/**
 * "agreed to resign once/advmod a council is formed/ccomp", "agreed to step down/advmod once/advmod a council is formed/ccomp": the word
 * that leads a clause in, and the particle of the verb before it.
 */
export function onceBeforeClause(
  tree: Tree,
  { index: once, text, head: clause }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text !== 'once' || !tree.is(once, 'advmod') || clause < once) return none;
  const subject = tree.child(clause, 'nsubj', 'nsubj:pass');
  if (!/^(ccomp|advcl|dep)$/u.test(tree.token(clause).deprel) || subject === undefined) return none;
  if (tree.first(subject) !== once + 1 || tree.child(clause, 'mark') !== undefined) return none;
  const { head: verb } = tree.token(clause);
  const first = tree.first(clause);
  const isParticle =
    first === once - 1 && first === verb + 1 && /^R[BP]$/u.test(tree.token(first).pos);
  if (verb > once || (first !== once && !isParticle) || tells(tree.token(verb).lemma, vocabulary))
    return none;
  return [
    { index: once, deprel: 'mark' },
    { index: clause, deprel: 'advcl' },
    ...(isParticle ? [{ index: first, head: verb, deprel: 'compound:prt' }] : []),
  ];
}

/** "with the prosecutor's issuance of warrants": what is owned is the noun, and who owns it goes with it. */
export function possessorTakenForHead(
  tree: Tree,
  { index: owned, text, deprel: hangs, head: owner, pos }: Token,
): readonly Edit[] {
  const isLoose = hangs === 'dep' || (hangs === 'nmod' && prepositionOf(tree, owned) === null);
  // "the army's shelling/amod of Goma"
  const isDeed = hangs === 'amod' && pos === 'VBG' && tree.tokens[owned + 1]?.text === 'of';
  if (owner < 0 || owner > owned || !(isDeed || (isLoose && isNoun(tree.token(owned)))))
    return none;
  const mark = tree.tokens.find(
    ({ index, pos }) => index > owner && index < owned && pos === 'POS',
  )?.index;
  // "its/obj shelling/amod of Goma"
  const isPronoun = isDeed && tree.token(owner).pos === 'PRP$' && owner === owned - 1;
  if (!isPronoun && (mark === undefined || tree.token(mark - 1).index !== owner)) return none;
  const { head, deprel } = tree.token(owner);
  return [
    { index: owned, head, deprel, ...(isDeed ? { pos: 'NN', lemma: text.toLowerCase() } : {}) },
    { index: owner, head: owned, deprel: 'nmod:poss' },
    ...(mark === undefined ? [] : [{ index: mark, head: owner, deprel: 'case' }]),
    ...movedTo(
      owned,
      tree
        .children(owner)
        .filter((child) => child > owned || (tree.is(child, 'case') && child < owner)),
    ),
  ];
}

/** "according to the commander, quoted by Reuters": a participle with its agent after a comma is said of the last noun. */
export function remarkAfterComma(tree: Tree, { index, pos, deprel, head }: Token): readonly Edit[] {
  const before = tree.tokens[index - 2];
  if (pos !== 'VBN' || deprel !== 'dep' || head < 0 || before === undefined) return none;
  if (tree.tokens[index - 1]?.text !== ',' || !isVerb(tree.token(head))) return none;
  if (tree.child(index, 'nsubj', 'aux', 'mark') !== undefined) return none;
  const agent = tree
    .children(index, 'obl')
    .some((child) => leadOf(tree, child, 'by') !== undefined);
  const noun = [before.index, ...tree.ancestors(before.index)]
    .filter((node) => node > head)
    .findLast((node) => isNoun(tree.token(node)));
  return agent && noun !== undefined ? [{ index, head: noun, deprel: 'acl' }] : none;
}

/** "neither confirmed nor denied": the first half of the pair. */
export function neitherBeforeVerb(_tree: Tree, { index, text, deprel }: Token): readonly Edit[] {
  return deprel === 'dep' && /^(neither|either|both)$/iu.test(text)
    ? [{ index, deprel: 'cc:preconj' }]
    : none;
}

/** "tens of thousands of workers": a rough number is one phrase. */
export function roughNumber(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  if (!/^(tens|dozens|scores|hundreds|thousands)$/iu.test(text) || head !== index + 2) return none;
  const of = tree.token(index + 1);
  return tree.is(index, 'dep') && of.text === 'of'
    ? [
        { index, deprel: 'compound' },
        { index: of.index, head: index, deprel: 'fixed' },
      ]
    : none;
}

/** "saved 200/nummod more/obj", "killed 107 or more/conj": "more" says of the number that there are others. */
export function moreBehindNumber(
  tree: Tree,
  { index: more, text, pos, head }: Token,
): readonly Edit[] {
  if (text !== 'more' || pos !== 'JJR' || head < 0) return none;
  const before = tree.tokens[more - 1];
  if (tree.is(more, 'conj') && before?.text === 'or' && head === more - 2)
    return tree.token(head).pos === 'CD'
      ? [
          { index: more, deprel: 'advmod' },
          { index: before.index, head: more, deprel: 'fixed' },
        ]
      : none;
  if (before?.pos !== 'CD' || before.head !== more || !tree.is(before.index, 'nummod')) return none;
  return inPlaceOf(tree, before.index, tree.token(more), 'advmod');
}

/** "kidnapped up to 16 advisers": "up to" belongs to the number. */
export function upToNumber(tree: Tree, { index, text, head: verb }: Token): readonly Edit[] {
  const to = tree.tokens[index + 1];
  const number = tree.tokens[index + 2];
  if (text.toLowerCase() !== 'up' || to?.text !== 'to' || number?.pos !== 'CD') return none;
  const noun = to.head;
  if (verb < 0 || noun < number.index || !isVerb(tree.token(verb))) return none;
  const hasObject = tree.child(verb, 'obj') !== undefined;
  return [
    { index, head: number.index, deprel: 'advmod' },
    { index: to.index, head: index, deprel: 'fixed' },
    ...(tree.is(noun, 'obl') && !hasObject ? [{ index: noun, deprel: 'obj' }] : []),
  ];
}

const boundsOfNumber: readonly (readonly string[])[] = [
  'as many as',
  'as few as',
  'upwards of',
  'upward of',
  'close to',
  'in excess of',
  'no fewer than',
  'no less than',
  'no more than',
  'not less than',
  'not fewer than',
  'not more than',
].map((bound) => bound.split(' '));

/** "No/det fewer than 40 men fled", "freed upwards/advmod of 40 captives/obl": what bounds a number belongs to it, and denies nothing. */
export function boundBeforeNumber(tree: Tree, { index: first }: Token): readonly Edit[] {
  const bound = boundsOfNumber.find((words) =>
    words.every((word, at) => tree.tokens[first + at]?.text.toLowerCase() === word),
  );
  const number = bound === undefined ? undefined : tree.tokens[first + bound.length];
  if (number?.pos !== 'CD') return none;
  const noun = tree.is(number.index, 'nummod') ? number.head : number.index;
  const isWithin = (node: number): boolean => node >= first && node < number.index;
  const words = tree.tokens.slice(first, number.index);
  const outer = words.find(({ head }) => head >= 0 && !isWithin(head) && isVerb(tree.token(head)));
  const isLost = isWithin(tree.token(noun).head) || tree.is(noun, 'obl');
  return [
    ...(outer === undefined || !isLost ? [] : roleOfCounted(tree, noun, outer)),
    { index: first, head: number.index, deprel: 'advmod', pos: 'RB' },
    ...words.slice(1).map(({ index }) => ({ index, head: first, deprel: 'fixed', pos: 'IN' })),
  ];
}

function roleOfCounted(tree: Tree, noun: number, { head: verb, deprel }: Token): readonly Edit[] {
  if (deprel.startsWith('nsubj')) return [{ index: noun, head: verb, deprel }];
  if (noun > verb)
    return tree.child(verb, 'obj') === undefined
      ? [{ index: noun, head: verb, deprel: 'obj' }]
      : none;
  return tree.child(verb, 'nsubj', 'nsubj:pass') === undefined
    ? [{ index: noun, head: verb, deprel: subjectRelation(tree, verb) }]
    : none;
}

/** "handed over nine captives": behind a verb that takes it "over" is no part of the number. */
export function overTakenForNumber(
  tree: Tree,
  { index, text, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const [verb, number] = [tree.tokens[index - 1], tree.tokens[index + 1]];
  if (
    text !== 'over' ||
    !/^(advmod|dep)$/u.test(deprel) ||
    verb === undefined ||
    number?.pos !== 'CD'
  )
    return none;
  const takesOver = vocabulary
    .verbFrames(verb.lemma.toLowerCase())
    // "strike over pay" is said of those who lay down work.
    .some(
      ({ particle, directObject, relation }) =>
        particle === 'over' && directObject !== null && relation.name !== 'STRIKES_WORK',
    );
  return isVerb(verb) && takesOver
    ? [{ index, head: verb.index, deprel: 'compound:prt', pos: 'RP' }]
    : none;
}

/**
 * "lost all/dep but/fixed two/obj of its seats", "All/nsubj but/case two/nmod of the ministers resigned": the whole less a few is
 * neither the whole nor the few.
 */
export function allButFew(tree: Tree, { index: all, text }: Token): readonly Edit[] {
  const [but, few, of] = [tree.tokens[all + 1], tree.tokens[all + 2], tree.tokens[all + 3]];
  if (text.toLowerCase() !== 'all' || but?.text !== 'but' || few?.pos !== 'CD') return none;
  const isHead = few.head === all;
  const whole = [all, few.index]
    .flatMap((node) => tree.children(node, 'nmod'))
    .find((child) => of !== undefined && leadOf(tree, child, 'of') === of.index);
  if (whole === undefined || (!isHead && tree.token(all).head !== few.index)) return none;
  const { head, deprel } = tree.token(few.index);
  const role = deprel === 'obl' && isVerb(tree.token(head)) ? 'obj' : deprel;
  const verb = isHead ? tree.token(all).head : head;
  return [
    ...(isHead ? [] : [{ index: all, head, deprel: role }]),
    { index: but.index, head: all, deprel: 'flat', pos: 'IN' },
    { index: few.index, head: all, deprel: 'flat' },
    { index: whole, head: all, deprel: 'nmod' },
    ...tree
      .children(few.index)
      .filter((child) => child > whole)
      .map((child) => ({
        index: child,
        head: verb,
        ...(tree.is(child, 'nmod') ? { deprel: 'obl' } : {}),
      })),
  ];
}

/** "denied it and in turn accused the army": the turn does nothing. */
export function inTurn(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  const before = tree.tokens[index - 1];
  const verb = tree.tokens[index + 1];
  if (text !== 'turn' || before?.text.toLowerCase() !== 'in' || verb === undefined) return none;
  if (!/^VB[DZP]$/u.test(verb.pos) || (head === verb.index && !tree.is(index, 'nsubj')))
    return none;
  const and = tree.tokens[index - 2];
  const first = tree.ancestors(verb.index).find((node) => isVerb(tree.token(node)));
  const isSecond = and?.pos === 'CC' && first !== undefined && first < index;
  return [
    { index, head: verb.index, deprel: 'advmod', pos: 'RB' },
    ...(isSecond
      ? [
          { index: verb.index, head: first, deprel: 'conj' },
          { index: and.index, head: verb.index, deprel: 'cc' },
        ]
      : []),
  ];
}
