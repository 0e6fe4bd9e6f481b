import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  clauseUnder,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionInIng,
} from './word-class.js';
import { isParty } from '../03-clause/party.js';
import { goingAbout } from './00-agents.js';
import { type Edit, movedTo, none } from './rewrite.js';

/** Prepositions after which a gerund with an object is more likely than an adjective. */
const beforeGerund = new Set([
  'of',
  'from',
  'for',
  'by',
  'without',
  'before',
  'after',
  'while',
  'when',
  'since',
  'into',
  'despite',
  'to',
]);

/** Verbs that take "of" or "from" with a gerund: a closed class. */
export const takesGerund: ReadonlySet<string> = new Set(
  'accuse suspect convict ban bar prevent stop keep block prohibit discourage deter refrain restrain exclude acquit clear absolve exonerate charge'.split(
    ' ',
  ),
);

/** "hit a house in Tela, killing/case a woman/obl and her son": behind a comma what came of it, and no preposition. */
export function gerundTakenForPreposition(
  tree: Tree,
  { index, pos, lemma, head: noun, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || deprel !== 'case' || noun < index || tree.tokens[index - 1]?.text !== ',')
    return none;
  const { head: verb } = tree.token(noun);
  const isDone = vocabulary.verbFrames(lemma).some(({ directObject }) => directObject !== null);
  if (!isDone || prepositionInIng.has(tree.token(index).text) || verb < 0 || verb > index)
    return none;
  return [
    { index, head: verb, deprel: clauseUnder(tree, verb) },
    { index: noun, head: index, deprel: 'obj' },
  ];
}

/** "accused Mali of harbouring rebels": the parser makes an adjective of a gerund ("harbouring" as in "warring parties"). */
export function gerundTakenForAdjective(
  tree: Tree,
  { index, pos, head, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || !tree.is(index, 'amod') || head < index || head < 0) return none;
  const preposition = tree.tokens[index - 1];
  const noun = tree.token(head);
  if (
    preposition === undefined ||
    !(beforeGerund.has(preposition.text.toLowerCase()) || isWithCharge(tree, index)) ||
    preposition.head !== head
  )
    return none;
  const governorLemma = noun.head < 0 ? '' : governorOf(tree, noun.head).lemma.toLowerCase();
  const takesObject =
    takesGerund.has(governorLemma) ||
    vocabulary
      .verbFrames(lemma.toLowerCase())
      .some((frame) => frame.directObject !== null || frame.slots.length > 0);
  if (!takesObject || !isNoun(noun)) return none;
  // "mothers of missing boys"
  if (tree.token(index).text === 'missing') return none;
  // "blown up by retreating rebels"
  if (preposition.text === 'by' && noun.pos === 'NNS' && goingAbout.test(lemma)) return none;
  const marks = movedTo(index, tree.children(head, 'case', 'mark'), 'mark');
  const phrases = movedTo(
    index,
    tree.children(head, 'nmod').filter((child) => child > head && !followsOf(tree, child)),
    'obl',
  );
  const governor = noun.head;
  const relation = governor >= 0 && isVerb(tree.token(governor)) ? 'advcl' : 'acl';
  return [
    ...marks,
    { index, head: governor, deprel: relation },
    { index: head, head: index, deprel: 'obj' },
    ...phrases,
    ...secondGerund(tree, index, head),
  ];
}

/** "of robbing/amod travellers and burning/conj-of-travellers huts/obj-of-travellers" */
function secondGerund(tree: Tree, first: number, noun: number): readonly Edit[] {
  const second = tree.children(noun, 'conj').find((child) => tree.token(child).pos === 'VBG');
  if (second === undefined) return none;
  return [
    { index: second, head: first },
    ...movedTo(
      second,
      tree.children(noun, 'obj').filter((child) => child > second),
    ),
  ];
}

/** "charged a colonel with supplying rifles" */
function isWithCharge(tree: Tree, gerund: number): boolean {
  const { head: noun } = tree.token(gerund);
  const { head: verb } = tree.token(noun);
  return (
    tree.tokens[gerund - 1]?.text === 'with' &&
    verb >= 0 &&
    /^charge$/u.test(tree.token(verb).lemma)
  );
}

/** "is suspected of smuggling weapons", "on charges of forging visas", "jailed for smuggling guns": the gerund was taken for the first part of a compound. */
export function gerundTakenForNoun(
  tree: Tree,
  { index, text, pos, head: nearest }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || !text.endsWith('ing') || !tree.is(index, 'compound') || nearest < index)
    return none;
  // "firing water cannon"
  const head = tree.is(nearest, 'compound') ? tree.token(nearest).head : nearest;
  const preposition = tree.tokens[index - 1];
  const noun = tree.token(head);
  if (preposition?.head !== head || !tree.is(preposition.index, 'case') || noun.head < 0)
    return none;
  const governor = governorOf(tree, noun.head);
  // "came close to bombing/compound Damascus", "stopped short of shelling Gao"
  const isBarely = /^(close|short)$/u.test(tree.tokens[index - 2]?.text ?? '');
  const blames =
    isBarely ||
    takesGerund.has(governor.lemma.toLowerCase()) ||
    vocabulary.reportingNoun(governor.lemma.toLowerCase())?.stance === 'accuses' ||
    (preposition.text === 'for' && isPunishment(governor, vocabulary) && isThing(noun, vocabulary));
  const lemma = verbOfGerund(text.toLowerCase(), vocabulary);
  if (!blames || lemma === undefined) return none;
  return [
    {
      index,
      head: governor.index,
      deprel: isVerb(governor) ? 'advcl' : 'acl',
      pos: 'VBG',
      lemma,
    },
    { index: preposition.index, head: index, deprel: 'mark' },
    { index: head, head: index, deprel: 'obj' },
    ...movedTo(
      index,
      [...tree.children(head, 'nmod'), ...tree.children(governor.index, 'obl', 'nmod')].filter(
        (child) => child > head && !followsOf(tree, child) && !isTemporal(tree, child),
      ),
      'obl',
    ),
  ];
}

/** "jailed", "arrested": what stands behind "for" is why. */
export function isPunishment({ lemma, pos }: Token, vocabulary: Vocabulary): boolean {
  const isBlamed = vocabulary.hedge(`${lemma} for`) === 'alleged';
  return (
    pos.startsWith('VB') && (isBlamed || /^(sentence|imprison|fine|hang|execute)$/u.test(lemma))
  );
}

/** "smuggling pistols" is done to pistols; "fishing violations" are no fish. */
function isThing({ lemma }: Token, vocabulary: Vocabulary): boolean {
  const kind = vocabulary.kindOfNoun(lemma.toLowerCase());
  return kind !== undefined && kind !== 'Process';
}

/** The verb where the gerund hangs on its object: "accused a vessel of firing …". */
function governorOf(tree: Tree, node: number): Token {
  const verb = tree.token(node).head;
  const isObject = tree.is(node, 'obj') || tree.is(node, 'nsubj:pass');
  return isObject && verb >= 0 ? tree.token(verb) : tree.token(node);
}

/** "smuggling" → "smuggle", "running" → "run": the verb that the vocabulary knows. */
export function verbOfGerund(gerund: string, vocabulary: Vocabulary): string | undefined {
  const stem = gerund.slice(0, -3);
  return [stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1'), stem.replace(/ick$/u, 'ic')].find(
    (lemma) => vocabulary.verbFrames(lemma).length > 0,
  );
}

function followsOf(tree: Tree, node: number): boolean {
  return tree.children(node, 'case').some((kase) => tree.token(kase).text.toLowerCase() === 'of');
}

/**
 * "denied supporting the rebels", "ruled out using force", "denied ever having met/dep them": a gerund straight after its
 * verb is what the verb is about.
 */
export function gerundAsComplement(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  const having = tree.children(index, 'aux').find((child) => tree.token(child).text === 'having');
  if (
    (pos !== 'VBG' && having === undefined) ||
    head < 0 ||
    !(tree.is(index, 'advcl') || (having !== undefined && tree.is(index, 'dep'))) ||
    !isVerb(tree.token(head)) ||
    tree.children(index, 'mark', 'case', 'nsubj').length > 0
  )
    return none;
  const first = having ?? index;
  const particle = tree.child(head, 'compound:prt');
  const straight = tree.tokens
    .slice(head + 1, first)
    .every((each) => each.index === particle || /^(ever|never|not)$/u.test(each.text));
  return head < first && straight && tree.child(head, 'obj', 'ccomp', 'xcomp') === undefined
    ? [{ index, deprel: 'xcomp' }]
    : none;
}

/**
 * "accused the station Radio Sol/appos of inciting/acl a riot", "accused troops/obj of the battalion/obl of looting/acl homes": what the
 * accused did, and no part of whose they are.
 */
export function chargeBehindName(
  tree: Tree,
  { index, pos, head: name }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || name < 0 || !tree.is(index, 'acl')) return none;
  if (leadOf(tree, index, 'of') === undefined) return none;
  if (!isProper(tree.token(name)) && !isParty(tree, name, vocabulary)) return none;
  const whole = [name, ...tree.ancestors(name)].find(
    (node) => !/^(appos|nmod)$/u.test(tree.token(node).deprel),
  );
  if (whole === undefined || !/^(obj|obl)$/u.test(tree.token(whole).deprel)) return none;
  const { head: verb } = tree.token(whole);
  if (!takesGerund.has(tree.token(verb).lemma)) return none;
  const accused = tree.child(verb, 'obj');
  const isTheirs = tree.is(whole, 'obl') && leadOf(tree, whole, 'of') !== undefined;
  // "was accused by members of his party of stealing"
  const isBy = leadOf(tree, whole, 'by') !== undefined;
  if (tree.is(whole, 'obl') && !isBy && (!isTheirs || whole !== name)) return none;
  if (isTheirs && (accused === undefined || accused > whole)) return none;
  return [
    { index, head: verb, deprel: 'advcl' },
    ...(isTheirs && accused !== undefined ? [{ index: whole, head: accused, deprel: 'nmod' }] : []),
  ];
}

/** "blocked an app and detained six men/obj for insulting/acl the king": what somebody is punished for, and no purpose of his. */
export function deedOfPunished(
  tree: Tree,
  { index, pos, head: object }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || object < 0 || !tree.is(index, 'acl')) return none;
  const { head: verb } = tree.token(object);
  if (leadOf(tree, index, 'for') === undefined || verb < 0) return none;
  // "was dismissed as minister/obl for naming/acl him"
  const isOfOffice = tree.is(object, 'obl') && leadOf(tree, object, 'as') !== undefined;
  if (isOfOffice && tree.child(verb, 'aux:pass') !== undefined)
    return [{ index, head: verb, deprel: 'advcl' }];
  // "jailed two clerks of the bank/nmod for smuggling/acl cash"
  const whole = tree.is(object, 'nmod') ? verb : object;
  const deed = whole === object ? verb : tree.token(whole).head;
  if (!tree.is(whole, 'obj') || deed < 0) return none;
  return isPunishment(tree.token(deed), vocabulary) && isParty(tree, whole, vocabulary)
    ? [{ index, head: deed, deprel: 'advcl' }]
    : none;
}

/** "came close/advmod to signing/advcl it", "stopped short of naming them": who comes close is who would have signed. */
export function gerundBehindAdverb(
  tree: Tree,
  { index, pos, head: adverb }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || adverb < 0 || !tree.is(index, 'advcl') || !tree.is(adverb, 'advmod'))
    return none;
  const { head: verb } = tree.token(adverb);
  return isVerb(tree.token(verb)) && verb < adverb && tree.child(index, 'nsubj') === undefined
    ? [{ index, head: verb, deprel: 'xcomp' }]
    : none;
}

/** "has denied backing/compound M23": straight behind "denied" such a word is what was denied, and no part of a name. */
export function gerundBehindDenial(
  tree: Tree,
  { index, text, pos, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const verb = tree.tokens[index - 1];
  if (pos !== 'NN' || !text.endsWith('ing') || !tree.is(index, 'compound') || verb === undefined)
    return none;
  if (!/^(deny|admit)$/u.test(verb.lemma) || tree.token(noun).head !== verb.index) return none;
  const lemma = verbOfGerund(text.toLowerCase(), vocabulary);
  return lemma === undefined || !tree.is(noun, 'obj') || tree.first(noun) !== index
    ? none
    : [
        { index, head: verb.index, deprel: 'xcomp', pos: 'VBG', lemma },
        { index: noun, head: index, deprel: 'obj' },
      ];
}

/** "accused the air force of bombing/NN a market", "has been accused of bombing/obl a market/dep": with "of" before it and an object behind it, a verb. */
export function gerundWithNounTag(
  tree: Tree,
  { index, text, pos, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || !text.endsWith('ing') || !/^(advcl|acl|obl|ccomp)$/u.test(deprel))
    return none;
  const lemma = verbOfGerund(text.toLowerCase(), vocabulary);
  if (lemma === undefined) return none;
  // "flew over the camp, opening/ccomp fire/obj on it"
  if (deprel === 'ccomp')
    return tree.tokens[index - 1]?.text === ',' && tree.child(index, 'obj') === index + 1
      ? [{ index, pos: 'VBG', lemma, deprel: 'advcl' }]
      : none;
  const charge = chargeTakenForNoun(tree, index, lemma);
  if (charge.length > 0) return charge;
  const lead = tree.child(index, 'mark', 'case');
  const object = tree.children(index, 'obj', 'dep').find((child) => child > index);
  if (lead !== index - 1 || object === undefined || !isNoun(tree.token(object))) return none;
  if (tree.is(object, 'dep') && tree.first(object) !== index + 1) return none;
  return [
    {
      index,
      pos: 'VBG',
      lemma,
      ...(deprel === 'obl' ? { deprel: clauseUnder(tree, head) } : {}),
    },
    { index: lead, deprel: 'mark' },
    { index: object, deprel: 'obj' },
  ];
}

/** "charged three men with spying/obl for Iran/nmod": the deed and for whom, where a noun would have its own words before it. */
function chargeTakenForNoun(tree: Tree, index: number, lemma: string): readonly Edit[] {
  if (!tree.is(index, 'obl')) return none;
  const { head: verb } = tree.token(index);
  const lead = tree.child(index, 'case');
  const phrases = tree.children(index, 'nmod').filter((child) => child > index);
  const [first] = phrases;
  const isLed = lead === index - 1 && /^(with|of)$/u.test(tree.token(lead).text);
  if (!isLed || first === undefined || followsOf(tree, first)) return none;
  if (!/^(charge|accuse|convict|suspect|acquit|clear)$/u.test(tree.token(verb).lemma)) return none;
  return [
    { index, deprel: 'advcl', pos: 'VBG', lemma },
    { index: lead, deprel: 'mark' },
    ...phrases.map((child) => ({ index: child, deprel: 'obl' })),
  ];
}

/**
 * "The agency is/cop trucking/compound food/root to the camps", "Russia is said to be jamming/amod signals/xcomp": what one is has an
 * article, or is several where those are; else "is" leads the verb.
 */
export function gerundBehindBe(
  tree: Tree,
  { index: gerund, text, pos, head: thing }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(NN|VBG)$/u.test(pos) || !text.endsWith('ing') || thing < gerund) return none;
  const be = tree.child(thing, 'cop');
  if (be !== gerund - 1 || tree.first(thing) > gerund || !isNoun(tree.token(thing))) return none;
  if (!/^(amod|compound)$/u.test(tree.token(gerund).deprel) || thing !== gerund + 1) return none;
  const { head, deprel } = tree.token(thing);
  const subject =
    tree.child(thing, 'nsubj') ??
    (tree.is(thing, 'xcomp') ? tree.child(head, 'nsubj', 'nsubj:pass') : undefined);
  if (subject === undefined || !isParty(tree, subject, vocabulary)) return none;
  const lemma = verbOfGerund(text, vocabulary);
  const isSeveral = tree.token(thing).pos === 'NNS';
  const areSeveral =
    tree.token(subject).pos.endsWith('S') || tree.child(subject, 'conj') !== undefined;
  // "is drinking water", "is shipping agent": of one and one it is not told.
  const goes = tree
    .children(thing, 'nmod', 'obl')
    .some((child) => leadOf(tree, child, 'to') !== undefined);
  if (lemma === undefined || (isSeveral === areSeveral && !(goes && !isSeveral))) return none;
  return [
    { index: gerund, head, deprel, pos: 'VBG', lemma },
    { index: thing, head: gerund, deprel: 'obj' },
    { index: be, head: gerund, deprel: 'aux' },
    ...tree
      .children(thing)
      .filter((child) => child !== gerund && child !== be)
      .map((index) => ({
        ...{ index, head: gerund },
        ...(tree.is(index, 'nmod') ? { deprel: 'obl' } : {}),
      })),
  ];
}

/**
 * "held the men/dep suspected/dep of/xcomp shooting/dep him", "is accused of/dep having plotted/dep to kill him": the preposition leads the
 * deed, and what stands before it is whom it is said of.
 */
export function deedBehindOf(
  tree: Tree,
  { index: of, text, head: verb, deprel }: Token,
): readonly Edit[] {
  if (text !== 'of' || !/^(dep|xcomp)$/u.test(deprel) || verb < 0 || verb > of) return none;
  const hanging = tree.children(of);
  const deed = hanging.find((child) => {
    const having = tree.child(child, 'aux');
    const isLed = child === of + 1 || having === of + 1;
    return child > of && isLed && (tree.token(child).pos === 'VBG' || having !== undefined);
  });
  if (deed === undefined || !isVerb(tree.token(verb))) return none;
  const held = hanging.find((child) => child === of - 1 && tree.token(child).pos === 'VBN');
  const whom =
    held === undefined
      ? undefined
      : hanging.find((child) => child < held && isNoun(tree.token(child)));
  if (held === undefined ? verb !== of - 1 : whom === undefined) return none;
  return [
    { index: deed, head: held ?? verb, deprel: 'advcl' },
    ...(held === undefined || whom === undefined
      ? []
      : [
          { index: whom, head: verb, deprel: 'obj' },
          { index: held, head: whom, deprel: 'acl' },
        ]),
    ...movedTo(
      verb,
      hanging.filter((child) => child > deed),
    ),
    // Last, when nothing hangs on it any more.
    { index: of, head: deed, deprel: 'mark' },
  ];
}

/** "Army/nsubj shelling/acl of a market left ten dead", "condemned Russian/obj shelling/acl of the plant": with "of" behind it, a noun. */
export function gerundOfDoer(
  tree: Tree,
  { index, text, pos, head: doer }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const lemma = text.toLowerCase();
  if (pos !== 'VBG' || !tree.is(index, 'acl') || doer !== index - 1) return none;
  if (tree.tokens[index + 1]?.text !== 'of' || vocabulary.nounFrame(lemma) === undefined)
    return none;
  const { head, deprel } = tree.token(doer);
  const behind = tree.children(doer).filter((child) => child > index);
  return [
    { index, head, deprel, pos: 'NN', lemma },
    { index: doer, head: index, deprel: 'compound' },
    ...movedTo(index, behind),
    // "killed by Russian/obl shelling/acl of the plant"
    ...movedTo(index, tree.children(doer, 'case')),
    ...movedTo(index, tree.children(index, 'obl'), 'nmod'),
  ];
}

/** "Shelling/csubj by the army struck a school", "Bombing/root by jets hit/dep a market": with "by" behind it, a noun and the subject. */
export function gerundByDoer(
  tree: Tree,
  { index, text, pos, deprel, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const lemma = text.toLowerCase();
  const by = leadOf(tree, tree.child(index, 'obl') ?? index, 'by');
  if (pos !== 'VBG' || by !== index + 1 || vocabulary.nounFrame(lemma) === undefined) return none;
  const hanging = tree.children(index, 'dep').find((child) => tree.token(child).pos === 'VBD');
  const above = /^(csubj|xcomp)$/u.test(deprel) && head > index ? head : undefined;
  const verb = deprel === 'root' ? hanging : above;
  if (verb === undefined || tree.child(verb, 'nsubj', 'aux:pass') !== undefined) return none;
  return [
    ...(deprel === 'root' ? [{ index: verb, head, deprel }] : []),
    { index, head: verb, deprel: 'nsubj', pos: 'NN', lemma },
    ...movedTo(index, tree.children(index, 'obl'), 'nmod'),
    ...movedTo(
      verb,
      tree.children(index).filter((child) => child > verb),
    ),
  ];
}

/** "killed five people, including/advcl two children/obj": it names some of them, and nobody includes anything. */
export function includingTakenForDeed(
  tree: Tree,
  { index: including, text, deprel, head }: Token,
): readonly Edit[] {
  if (text !== 'including' || head < 0 || !/^(advcl|dep|acl|xcomp)$/u.test(deprel)) return none;
  const some = tree.child(including, 'obj');
  if (some === undefined || tree.first(some) !== including + 1) return none;
  if (tree.tokens[including - 1]?.text !== ',') return none;
  return [
    { index: some, head, deprel: isVerb(tree.token(head)) ? 'obl' : 'nmod' },
    { index: including, head: some, deprel: 'case' },
    ...movedTo(
      head,
      tree.children(including).filter((child) => child !== some),
    ),
  ];
}
