import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { objectControl } from '../03-clause/subject.js';
import { type Edit, movedTo, none } from './rewrite.js';
import {
  headOfPhrase,
  isCountedOff,
  isFiniteForm,
  isNoun,
  isProper,
  isVerb,
  leadOf,
  takesInfinitive,
  withinPhrase,
} from './word-class.js';

/** Whoever does things in the plural, as headlines and chronicles begin. */
export const doers = new Set(['Person', 'Group', 'Organization', 'ArmedGroup', 'Equipment']);
/** What opens the object behind a verb, and hardly stands behind a noun. */
const opening = /^(DT|CD|PRP\$|JJ|NN.*)$/u;

/**
 * "Gunmen/compound ambush/root a convoy/dep", "Demonstrators/compound storm/compound parliament/root": a whole sentence with no
 * verb, whose plural is followed by what looks like a noun, tells in the present what they do.
 */
export function presentTakenForNoun(
  tree: Tree,
  { index: verb, pos, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const who = verb - 1;
  const { root } = tree;
  const [people, next, stop] = [tree.tokens[who], tree.tokens[verb + 1], tree.tokens.at(-1)];
  if (pos !== 'NN' || people === undefined || !isPlural(people)) return none;
  if (stop?.text !== '.' && !isHeadline(tree)) return none;
  // "torch ruling/VBG party office"
  const isGerund = next?.pos === 'VBG' && isNoun(tree.token(next.index + 1));
  if (next === undefined || !(opening.test(next.pos) || isGerund)) return none;
  if (!isNoun(tree.token(root))) return none;
  if (!tree.tokens.slice(0, who).every((before) => withinPhrase.test(before.pos))) return none;
  if (!doers.has(vocabulary.kindOfNoun(people.lemma.toLowerCase()) ?? '')) return none;
  if (vocabulary.verbFrames(lemma.toLowerCase()).length === 0) return none;
  if (root === verb && tree.is(who, 'nsubj')) return [{ index: verb, pos: 'VBP' }];
  // "Rebels/root rout/compound army/dep"
  const object = root === verb || root === who ? tree.child(root, 'dep') : root;
  if (object === undefined || object < verb || !isNoun(tree.token(object))) return none;
  if (root !== who && (![root, verb].includes(people.head) || !tree.is(who, 'compound')))
    return none;
  if (root !== verb && !tree.is(verb, 'compound')) return none;
  const behind = [...new Set([root, object])].flatMap((node) => tree.children(node));
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBP' },
    { index: who, head: verb, deprel: 'nsubj' },
    { index: object, head: verb, deprel: 'obj' },
    ...behind.flatMap((child): readonly Edit[] => {
      if (child < who) return [{ index: child, head: who }];
      if (child < object && child > verb) return [{ index: child, head: object, deprel: 'amod' }];
      if (child <= object) return [];
      if (tree.token(child).pos === 'VBG') return [{ index: child, head: verb, deprel: 'advcl' }];
      return tree.is(child, 'punct') ? [{ index: child, head: verb }] : [];
    }),
  ];
}

/**
 * "Gunmen/nsubj free/JJ 200 inmates/obj", "Jets/nsubj pound/NN positions/obj", "Nurses/nsubj plan/NN to strike/xcomp": what has a
 * subject and an object, or an aim, is a verb, whatever its tag.
 */
export function verbByItsArguments(
  tree: Tree,
  { index: verb, pos, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(NNS?|JJ)$/u.test(pos)) return none;
  const aim = tree.children(verb, 'xcomp').find((child) => leadOf(tree, child, 'to') !== undefined);
  const [subject, object] = [tree.child(verb, 'nsubj'), tree.child(verb, 'obj') ?? aim];
  if (subject === undefined || object === undefined || subject > verb || object < verb) return none;
  if (tree.child(verb, 'cop', 'case', 'det', 'aux') !== undefined) return none;
  if (vocabulary.verbFrames(lemma.toLowerCase()).length === 0) return none;
  return [{ index: verb, pos: pos === 'NNS' ? 'VBZ' : 'VBP' }];
}

/** Bodies and people of one that a chronicle tells of: "The High Court orders". */
const bodies = new Set(['Person', 'Group', 'Organization', 'ArmedGroup', 'State', 'Media']);
/** What a noun phrase has before its head or is made of. */
const inPhrase = /^(det|amod|compound|nummod|nmod:poss|case)$/u;

/**
 * "Police/root in Lima/compound arrest/nmod two men", "The High Court/compound orders/root the release/dep": a sentence with no
 * verb tells in the present what they do, also where a place stands between.
 */
export function presentOfChronicle(
  tree: Tree,
  { index: verb, pos, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const { root } = tree;
  if (!/^NNS?$/u.test(pos) || root < 0) return none;
  // "Court jails ex-president for 20 years"
  // "The militia levies taxes on traders.": no body with an article before it is a part of what it does.
  const isLed = tree.tokens[0]?.pos === 'DT' && verb === 2;
  const isVerbless = pos === 'NNS' && (isHeadline(tree) || isLed) && !tree.tokens.some(isVerb);
  if (!isVerbless && (root > verb || tree.tokens.at(-1)?.text !== '.')) return none;
  if (isVerb(tree.token(root)) || tree.child(root, 'cop', 'aux') !== undefined) return none;
  if (vocabulary.verbFrames(lemma.toLowerCase()).length === 0) return none;
  const next = tree.tokens[verb + 1];
  if (next === undefined || !(isVerbless ? opening : /^(DT|CD|PRP\$|NNP)$/u).test(next.pos))
    return none;
  const doer = doerBefore(tree, verb, vocabulary);
  const object = headOfPhrase(tree, verb + 1);
  if (doer === undefined || object === undefined) return none;
  const { who, place } = doer;
  if (tree.tokens.some((each) => each.head === root && isFiniteForm(each.pos) && each.index < verb))
    return none;
  const loose = new Set([root, who, verb, ...(place === null ? [] : [place])]);
  return [
    { index: verb, head: -1, deprel: 'root', pos: pos === 'NN' ? 'VBP' : 'VBZ' },
    { index: who, head: verb, deprel: 'nsubj' },
    ...(place === null ? [] : [{ index: place, head: who, deprel: 'nmod' }]),
    { index: object, head: verb, deprel: 'obj' },
    ...tree.tokens.flatMap(({ index, head, deprel }): readonly Edit[] => {
      if ([verb, who, place, object].includes(index)) return [];
      if (index < verb) {
        const phrase = index > who && place !== null ? place : who;
        return head === phrase ? [] : [{ index, head: phrase }];
      }
      if (index < object) {
        const isWithin = head > verb && head <= object;
        return isWithin
          ? []
          : [{ index, head: object, ...(inPhrase.test(deprel) ? {} : { deprel: 'compound' }) }];
      }
      return loose.has(head) ? [behindObject(tree, index, verb, object)] : [];
    }),
  ];
}

/** Who does it, and the place between: "Police in Lima", "The High Court". */
function doerBefore(
  tree: Tree,
  verb: number,
  vocabulary: Vocabulary,
): { readonly who: number; readonly place: number | null } | undefined {
  const lead = tree.tokens.findIndex(({ text }, at) => at < verb && text === 'in');
  const who = (lead < 0 ? verb : lead) - 1;
  const doer = tree.tokens[who];
  if (doer === undefined || !isNoun(doer)) return undefined;
  if (!tree.tokens.slice(0, who).every((before) => withinPhrase.test(before.pos))) return undefined;
  const named = lead < 0 ? [] : tree.tokens.slice(lead + 1, verb);
  if (
    lead >= 0 &&
    !(named.length > 0 && named.every(({ pos }) => /^(JJ|NNP)$/u.test(pos)) && named.some(isProper))
  )
    return undefined;
  const kind = vocabulary.kindOfNoun(doer.lemma.toLowerCase()) ?? '';
  const isMany = tree.token(verb).pos === 'NN';
  const fits = isMany
    ? lead >= 0 && isPlural(doer) && doers.has(kind)
    : !isPlural(doer) && bodies.has(kind);
  return fits ? { who, place: lead < 0 ? null : verb - 1 } : undefined;
}

/** What stands behind the object goes with it where it describes it, else with the deed. */
function behindObject(tree: Tree, index: number, verb: number, object: number): Edit {
  const { pos, deprel } = tree.token(index);
  if (deprel === 'punct') return { index, head: verb };
  if (leadOf(tree, index, 'of') !== undefined) return { index, head: object, deprel: 'nmod' };
  if (deprel === 'appos' || deprel === 'acl:relcl' || deprel === 'conj')
    return { index, head: object };
  if (isNoun(tree.token(index))) return { index, head: verb, deprel: 'obl' };
  return { index, head: verb, ...(pos.startsWith('VB') ? { deprel: 'advcl' } : {}) };
}

export function isPlural({ pos, lemma }: Token): boolean {
  return pos === 'NNS' || lemma === 'aircraft';
}

/** Headlines end without a full stop. */
export function isHeadline({ tokens }: Tree): boolean {
  return tokens.length > 2 && /[\p{L}\p{N}]$/u.test(tokens.at(-1)?.text ?? '');
}

/** Who is to act in a headline is somebody, or an event: no "plan", "bid" or "way", of which the infinitive tells more. */
function isToAct(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const lemma = tree.token(node).lemma.toLowerCase();
  if (takesInfinitive.has(lemma) || vocabulary.hedge(lemma) !== undefined) return false;
  if (vocabulary.reportingNoun(lemma) !== undefined || isCountedOff(tree, node)) return false;
  const kind = vocabulary.kindOfNoun(lemma) ?? '';
  return (
    bodies.has(kind) ||
    doers.has(kind) ||
    tree.token(node).ner !== 'O' ||
    vocabulary.country(tree.token(node).text) !== undefined ||
    vocabulary.nounFrame(lemma) !== undefined
  );
}

/** "Egypt/root to send/dep troops to Libya": the infinitive of a headline is its future. */
export function futureOfHeadline(
  tree: Tree,
  { index: deed, pos, head: who }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VBN?$/u.test(pos) || who < 0 || !/^(dep|acl|xcomp|ccomp)$/u.test(tree.token(deed).deprel))
    return none;
  const to = leadOf(tree, deed, 'to');
  const { root } = tree;
  if (to === undefined || !isHeadline(tree) || !isNoun(tree.token(root))) return none;
  const isBeside = tree.is(who, 'conj') || tree.is(who, 'appos');
  if (who !== root && !(isBeside && tree.token(who).head === root)) return none;
  if (!isToAct(tree, who, vocabulary)) return none;
  // All that stands before it is who is to act.
  const before = tree.tokens.slice(0, to);
  if (!before.every((each) => withinPhrase.test(each.pos) || /^(,|CC|IN)$/u.test(each.pos)))
    return none;
  return [
    { index: deed, head: -1, deprel: 'root' },
    {
      index: root,
      head: deed,
      deprel: tree.child(deed, 'aux:pass') === undefined ? 'nsubj' : 'nsubj:pass',
    },
    { index: to, deprel: 'aux', pos: 'MD', lemma: 'will' },
    ...(who === root ? [] : [{ index: who, deprel: 'conj' }]),
    ...movedTo(
      deed,
      tree.children(root).filter((child) => child > deed),
    ),
  ];
}

/** Behind what somebody had done to him a headline ends, or says where, why and by whom. */
const behindDeed = /^(|of|for|over|in|on|at|by|with|as|after|amid|near|from|to|,|;|\.)$/u;

/** "Premier/nsubj sacked/root over leak", "after mosque/nsubj attacked/advcl": a headline tells in the present what is done, and with a past form what was done to somebody. */
export function passiveOfHeadline(
  tree: Tree,
  { index: done, pos, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  // "Sudan/root: Clinic hit/parataxis in raid"
  const isLabelled = deprel === 'parataxis' && tree.tokens[head + 1]?.text === ':';
  if (!/^VB[DN]$/u.test(pos) || !(isLabelled || /^(root|advcl|ccomp|conj)$/u.test(deprel)))
    return none;
  // "- 2,300 people newly displaced/VBN from Minova.": items of a list leave the auxiliary out too.
  const isItem = pos === 'VBN' && deprel === 'root' && /^[-–—•*·]\s/u.test(tree.passage.text);
  if (!isItem && !isHeadline(tree)) return none;
  const subject = tree.child(done, 'nsubj');
  if (subject === undefined || subject > done || tree.is(subject, 'nsubj:pass')) return none;
  if (tree.tokens.slice(tree.last(subject) + 1, done).some((token) => token.pos !== 'RB'))
    return none;
  if (tree.child(done, 'obj', 'ccomp', 'aux', 'cop') !== undefined) return none;
  const particle = tree
    .children(done, 'compound:prt', 'advmod')
    .find((child) => child === done + 1 && tree.token(child).text !== 'to');
  const next = tree.tokens[(particle ?? done) + 1]?.text.toLowerCase() ?? '';
  const isBidden = next === 'to' && tree.child(done, 'xcomp') !== undefined;
  return isBidden || behindDeed.test(next)
    ? passiveOf(tree, done, { subject, particle, next, isBidden }, vocabulary)
    : none;
}

interface PastForm {
  readonly subject: number;
  readonly particle: number | undefined;
  /** What stands behind it. */
  readonly next: string;
  readonly isBidden: boolean;
}

function passiveOf(
  tree: Tree,
  done: number,
  { subject, particle, next, isBidden }: PastForm,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const { lemma } = tree.token(done);
  const adverb = particle === undefined ? null : tree.token(particle).lemma.toLowerCase();
  const frames = vocabulary
    .verbFrames(lemma)
    .filter((frame) => frame.particle === adverb || (adverb === null && frame.particle === next));
  const takesObject = frames.some(
    (frame) => frame.directObject === 'object' && frame.particle === adverb,
  );
  // "Leaders called for calm", "Teachers protested in Lima" are done by themselves.
  const isComplete = frames.some(
    ({ particle: own, directObject, saidOf, phrases, slots }) =>
      (adverb === null && own === next) ||
      (directObject === null &&
        saidOf === null &&
        (slots.length + phrases.length === 0 ||
          [...slots, ...phrases].some(({ preposition }) => preposition === next))),
  );
  const stance = vocabulary.reportingVerb(lemma)?.stance;
  const isDone = isBidden
    ? stance === 'demands' || objectControl.has(lemma)
    : takesObject && !isComplete && stance !== 'says' && stance !== 'demands';
  return isDone
    ? [
        { index: done, pos: 'VBN' },
        { index: subject, deprel: 'nsubj:pass' },
      ]
    : none;
}

/** "Journalist/root released/dep from prison": what was done to whom stands before it. */
export function participleOfHeadline(
  tree: Tree,
  { index, pos, deprel, head }: Token,
): readonly Edit[] {
  if (deprel !== 'dep' || !/^VB[DN]$/u.test(pos) || head !== index - 1 || head !== tree.root)
    return none;
  return isNoun(tree.token(head)) &&
    isHeadline(tree) &&
    tree.child(index, 'obj', 'nsubj') === undefined
    ? [{ index, deprel: 'acl', pos: 'VBN' }]
    : none;
}

/** "Militants raid island, kill/dep nine", "Pirates hijack tanker, demand/compound ransom/obj": a headline puts a comma for "and". */
export function secondOfHeadline(
  tree: Tree,
  { index: second, pos, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (tree.tokens[second - 1]?.text !== ',' || !/^(VB[PZ]?|NN)$/u.test(pos)) return none;
  if (!isHeadline(tree) || head < 0) return none;
  const isNamed = pos === 'NN' && deprel === 'compound' && head === second + 1;
  const thing = isNamed ? head : tree.child(second, 'obj');
  const first = isNamed ? tree.token(head).head : head;
  if (thing === undefined || first < 0 || first > second) return none;
  const { pos: tense } = tree.token(first);
  const subject = tree.child(first, 'nsubj');
  if (!/^VB[PZD]$/u.test(tense) || subject === undefined || subject > first) return none;
  if (isNamed)
    return tense === 'VBP' &&
      /^(obj|appos|dep)$/u.test(tree.token(thing).deprel) &&
      vocabulary.verbFrames(lemma).length > 0
      ? [
          { index: second, head: first, deprel: 'conj', pos: 'VBP' },
          { index: thing, head: second, deprel: 'obj' },
          ...movedTo(
            second,
            tree.children(first).filter((child) => child > thing),
          ),
        ]
      : none;
  const stance = vocabulary.reportingVerb(lemma)?.stance;
  const isSpeech = /^(says|confirms|believes)$/u.test(stance ?? '');
  // "Rebels overrun/VBD base, kill/ccomp 14 soldiers": the form of the first may be a past one.
  const isLoose =
    deprel === 'ccomp' && pos.startsWith('VB') && tree.child(second, 'mark') === undefined;
  return !isSpeech &&
    (isLoose || /^(dep|parataxis)$/u.test(deprel)) &&
    tree.child(second, 'nsubj') === undefined
    ? [{ index: second, deprel: 'conj' }]
    : none;
}

/** "Chief/nsubj killed/root in Paris, family/appos flees/dep": behind its comma the second half has a subject of its own. */
export function secondClauseOfHeadline(
  tree: Tree,
  { index: second, pos, head: first, deprel }: Token,
): readonly Edit[] {
  if (!/^VB[ZP]$/u.test(pos) || deprel !== 'dep' || first > second || first !== tree.root)
    return none;
  const who = tree.tokens[second - 1];
  if (!isHeadline(tree) || who === undefined || !isNoun(who) || !tree.is(who.index, 'appos'))
    return none;
  if (tree.tokens[tree.first(who.index) - 1]?.text !== ',' || tree.child(second, 'nsubj'))
    return none;
  return [
    { index: who.index, head: second, deprel: 'nsubj' },
    { index: second, deprel: 'conj' },
  ];
}

/** "Leader/nsubj arrested/root, weapons/obj seized/acl in Haiti": the second half of a headline has a subject of its own. */
export function secondPassiveOfHeadline(
  tree: Tree,
  { index: done, pos, deprel, head: thing }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || deprel !== 'acl' || !isHeadline(tree) || thing !== done - 1) return none;
  if (!tree.is(thing, 'obj') || tree.tokens[tree.first(thing) - 1]?.text !== ',') return none;
  const first = tree.token(thing).head;
  if (first !== tree.first(thing) - 2 || !/^VB[DN]$/u.test(tree.token(first).pos)) return none;
  return [
    { index: done, head: first, deprel: 'conj' },
    { index: thing, head: done, deprel: 'nsubj:pass' },
  ];
}
