import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  clauseUnder,
  isBehindComma,
  isFiniteForm,
  isNoun,
  isProper,
  isRelativiser,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
} from './word-class.js';
import { isParty } from '../03-clause/party.js';
import { goingAbout } from './00-agents.js';
import { none, type Edit } from './rewrite.js';

/** "Gunmen ambushed a convoy, killing eight": a participle after a comma says more of the verb, not of the noun. */
export function participleAfterComma(
  tree: Tree,
  { index, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const wounded = numberTakenForVerb(tree, index);
  if (wounded !== null) return wounded;
  if (
    pos !== 'VBG' ||
    head < 0 ||
    head > index ||
    tree.children(index, 'nsubj', 'aux', 'mark', 'case').length > 0
  )
    return none;
  // "a video purportedly showing/dep …"
  const before = tree.tokens.findLast((each) => each.index < index && !each.pos.startsWith('RB'));
  if (tree.is(index, 'dep') && before?.index === head && isNoun(tree.token(head)))
    return [{ index, deprel: 'acl' }];
  // "shot at pilgrims boarding/dep a bus": without a comma it is they who board.
  const beside = tree.is(index, 'dep') && before !== undefined && isVerb(tree.token(head));
  if (beside && tree.token(before.index).head === head && arePeople(before, vocabulary))
    return [{ index, head: before.index, deprel: 'acl' }];
  const dangling =
    tree.is(index, 'dep') ||
    (/^(acl|amod|conj|ccomp|xcomp)$/u.test(tree.token(index).deprel) &&
      tree.tokens[index - 1]?.text === ',');
  if (!dangling || (tree.is(index, 'acl') && closesAgain(tree, index))) return none;
  const verb = isVerb(tree.token(head))
    ? head
    : tree.ancestors(index).find((node) => isVerb(tree.token(node)));
  if (verb !== undefined && tree.is(index, 'acl') && perceives.has(tree.token(verb).lemma))
    return none;
  return verb === undefined ? none : [{ index, head: verb, deprel: 'advcl' }];
}

/** "fired on rioters who had stormed a post, wounding six of them": whoever stormed it did not wound themselves. */
export function outcomeForThem(tree: Tree, { index, pos, head: relative }: Token): readonly Edit[] {
  if (pos !== 'VBG' || !tree.is(index, 'advcl') || tree.tokens[index - 1]?.text !== ',')
    return none;
  const who = tree.child(relative, 'nsubj', 'nsubj:pass');
  if (who === undefined || !/^(who|which|that)$/u.test(tree.token(who).text)) return none;
  const object = tree.child(index, 'obj');
  const isOfThem =
    object !== undefined &&
    [object, ...tree.children(object, 'nmod')].some((node) => isThem.test(tree.token(node).text));
  const verb = tree.ancestors(relative).find((node) => isVerb(tree.token(node)));
  return isOfThem && verb !== undefined && verb < relative ? [{ index, head: verb }] : none;
}

const isThem = /^(them|him|her|it)$/u;

/** "…, wounding/dep nine/dep, among them a nun": a number straight after a participle is how many. */
function numberTakenForVerb(tree: Tree, node: number): readonly Edit[] | null {
  const { pos, head } = tree.token(node);
  if (pos !== 'VBG' || !tree.is(node, 'dep') || head !== node + 1) return null;
  const number = tree.token(head);
  if (number.pos !== 'CD' || tree.tokens[node - 1]?.text !== ',' || number.head < 0) return null;
  if (number.head > node || !isVerb(tree.token(number.head))) return null;
  return [
    { index: node, head: number.head, deprel: 'advcl' },
    { index: head, head: node, deprel: 'obj' },
  ];
}

function arePeople({ lemma, pos }: Token, vocabulary: Vocabulary): boolean {
  return (
    pos === 'NNS' && /^(Person|Group)$/u.test(vocabulary.kindOfNoun(lemma.toLowerCase()) ?? '')
  );
}

/** "showed its chief, Omar Bello, chairing a meeting": who is seen does it. */
const perceives = new Set(['show', 'see', 'depict', 'film', 'photograph', 'catch', 'find', 'hear']);

/** "The men, carrying rifles, entered …": a comma after it as well makes it a remark on the noun. */
function closesAgain(tree: Tree, node: number): boolean {
  const last = tree.last(node);
  return (
    tree.tokens[last + 1]?.text === ',' && tree.token(tree.token(node).head).index === node - 2
  );
}

/** "three diplomats accused of plotting": a participle after its noun is a clause, and so is what follows a preposition. */
export function participleAfterNoun(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (head < 0) return none;
  if ((pos === 'VBN' || pos === 'VBG') && tree.is(index, 'amod') && index > head)
    return [{ index, deprel: 'acl' }];
  // "A Paris man accused/dep of hiding arms was held"
  if (pos === 'VBN' && isPassiveOfNoun(tree, index, head)) return [{ index, deprel: 'acl' }];
  if (
    pos === 'VBG' &&
    tree.child(index, 'case') !== undefined &&
    (tree.is(index, 'obl') || tree.is(index, 'nmod')) &&
    tree.child(index, 'det') === undefined
  ) {
    return [{ index, deprel: isVerb(tree.token(head)) ? 'advcl' : 'acl' }];
  }
  return none;
}

/** Straight behind a verb's subject or object, with a phrase or clause of its own, and no object, subject or auxiliary. */
function isPassiveOfNoun(tree: Tree, participle: number, noun: number): boolean {
  return (
    tree.is(participle, 'dep') &&
    noun === participle - 1 &&
    isNoun(tree.token(noun)) &&
    /^(nsubj|obj)/u.test(tree.token(noun).deprel) &&
    tree.child(participle, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj') === undefined &&
    tree.child(participle, 'advcl', 'obl') !== undefined
  );
}

/** "prevented the rally organised by teachers": what is organised by them is the object, and no clause of its own. */
export function objectWithParticiple(
  tree: Tree,
  { index, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if ((pos !== 'VBN' && pos !== 'VBD') || head < 0 || !isVerb(tree.token(head))) return none;
  if (!tree.is(index, 'dep') && !tree.is(index, 'ccomp')) return none;
  const subject = tree.child(index, 'nsubj', 'nsubj:pass');
  if (subject === undefined || subject < head || isRelativiser(tree.token(subject))) return none;
  if (tree.last(subject) !== index - 1) return none;
  if (tree.children(index, 'mark', 'aux', 'obj').length > 0) return none;
  if (tree.children(head, 'obj').length > 0) return none;
  const agent = tree.children(index, 'obl').some((child) => prepositionOf(tree, child) === 'by');
  // "detained a commander believed to have planned it"
  const aim = tree.children(index, 'xcomp').some((child) => prepositionOf(tree, child) === 'to');
  const { lemma } = tree.token(head);
  return (agent || aim) && vocabulary.reportingVerb(lemma.toLowerCase()) === undefined
    ? [
        { index: subject, head, deprel: 'obj' },
        { index, head: subject, deprel: 'acl', pos: 'VBN' },
      ]
    : none;
}

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
  // "blown up by retreating rebels"
  if (preposition.text === 'by' && noun.pos === 'NNS' && goingAbout.test(lemma)) return none;
  const marks = tree
    .children(head, 'case')
    .map((kase) => ({ index: kase, head: index, deprel: 'mark' }));
  const phrases = tree
    .children(head, 'nmod')
    .filter((child) => child > head && !followsOf(tree, child))
    .map((child) => ({ index: child, head: index, deprel: 'obl' }));
  const governor = noun.head;
  const relation = governor >= 0 && isVerb(tree.token(governor)) ? 'advcl' : 'acl';
  return [
    ...marks,
    { index, head: governor, deprel: relation },
    { index: head, head: index, deprel: 'obj' },
    ...phrases,
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
  const blames =
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
    ...[...tree.children(head, 'nmod'), ...tree.children(governor.index, 'obl', 'nmod')]
      .filter((child) => child > head && !followsOf(tree, child) && !isTemporal(tree, child))
      .map((child) => ({ index: child, head: index, deprel: 'obl' })),
  ];
}

/** "jailed", "arrested": what stands behind "for" is why. */
export function isPunishment({ lemma, pos }: Token, vocabulary: Vocabulary): boolean {
  const isBlamed = vocabulary.hedge(`${lemma} for`) === 'alleged';
  return pos.startsWith('VB') && (isBlamed || /^(sentence|imprison|fine|hang|execute)$/u.test(lemma)); // prettier-ignore
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
 * "accused soldiers of shelling/dep the town, an allegation the ministry called baseless": the preposition leads the gerund,
 * and what stands behind the comma is said of the whole.
 */
export function gerundBeforeApposition(
  tree: Tree,
  { index, pos, head: noun }: Token,
): readonly Edit[] {
  const preposition = tree.tokens[index - 1];
  if (pos !== 'VBG' || !tree.is(index, 'dep') || noun < index || preposition?.head !== noun)
    return none;
  const end = tree.last(index);
  const governor = tree.token(noun).head;
  if (!tree.is(preposition.index, 'case') || tree.tokens[end + 1]?.text !== ',') return none;
  if (governor < 0 || governor > index || !isNoun(tree.token(noun))) return none;
  const [object = index] = tree.children(index, 'obj');
  return [
    { index, head: governor, deprel: clauseUnder(tree, governor) },
    { index: preposition.index, head: index, deprel: 'mark' },
    { index: noun, head: object, deprel: 'appos' },
  ];
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
  const particle = tree.child(head, 'compound:prt');
  const straight = tree.tokens
    .slice(head + 1, having ?? index)
    .every((each) => each.index === particle || /^(ever|never|not)$/u.test(each.text));
  return straight && tree.children(head, 'obj', 'ccomp', 'xcomp').length === 0
    ? [{ index, deprel: 'xcomp' }]
    : none;
}

/**
 * "turned back 500 people trying/xcomp to cross", "fired at a group of migrants trying/xcomp to cross": straight behind its noun a
 * participle says what those do.
 */
export function participleOfObject(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (pos !== 'VBG' || head < 0 || !tree.is(index, 'xcomp')) return none;
  const object =
    tree.children(head, 'obj', 'obl').find((child) => child === index - 1) ??
    tree
      .children(head, 'obl')
      .find((child) => child > head && leadOf(tree, child, 'at') !== undefined && tree.last(child) === index - 1); // prettier-ignore
  return object === undefined || tree.child(index, 'mark') !== undefined
    ? none
    : [{ index, head: object, deprel: 'acl' }];
}

/**
 * "an attack on families waiting/acl to cross", "accused it of an attack on villagers waiting/xcomp to cross": straight behind
 * people, what they do.
 */
export function participleOfPeople(
  tree: Tree,
  { index, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || head < 0 || !/^(acl|xcomp)$/u.test(tree.token(index).deprel)) return none;
  const people = tree.tokens[index - 1];
  if (people === undefined || people.index === head || !arePeople(people, vocabulary)) return none;
  if (!tree.is(people.index, 'nmod') || people.head < 0 || tree.child(index, 'mark') !== undefined)
    return none;
  const { lemma } = tree.token(people.head);
  return vocabulary.nounFrame(lemma.toLowerCase()) === undefined
    ? none
    : [{ index, head: people.index, deprel: 'acl' }];
}

/** "said he would not resign, accusing Washington of a plot": who goes on speaking is the speaker. */
export function speakerGoesOn(
  tree: Tree,
  { index, pos, head, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    pos !== 'VBG' ||
    head < 0 ||
    !(tree.is(index, 'advcl') || tree.is(index, 'xcomp')) ||
    tree.tokens[index - 1]?.text !== ',' ||
    !tree.is(head, 'ccomp')
  )
    return none;
  const speech = tree.token(head).head;
  const speaks = (word: string): boolean =>
    vocabulary.reportingVerb(word.toLowerCase()) !== undefined;
  return speech >= 0 && speech < head && speaks(tree.token(speech).lemma) && speaks(lemma)
    ? [{ index, head: speech, deprel: 'advcl' }]
    : none;
}

/** "arrested the minister's cousin, identified as Omar Bello": a name given to the object stands beside it. */
export function nameGivenToObject(tree: Tree, { index, pos, lemma, head }: Token): readonly Edit[] {
  if (pos !== 'VBN' || head < 0 || !/^(identify|name)$/u.test(lemma)) return none;
  if (!tree.is(index, 'dep') && !tree.is(index, 'conj') && !tree.is(index, 'acl')) return none;
  if (tree.children(index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass').length > 0) return none;
  // "dismissed the minister and named Omar Bello as her successor"
  if (tree.child(index, 'cc') === index - 1 && tree.child(index, 'obj') !== undefined) return none;
  const name = tree
    .children(index, 'obl', 'nmod', 'xcomp', 'obj')
    .find((child) => child > index && isProper(tree.token(child)));
  const noun = isVerb(tree.token(head)) ? tree.child(head, 'obj', 'nsubj:pass') : head;
  if (name === undefined || noun === undefined || noun > index) return none;
  const as = tree.children(name, 'case').filter((child) => child < name);
  return [
    { index: name, head: noun, deprel: 'appos' },
    { index, head: name, deprel: 'advmod' },
    ...as.map((child) => ({ index: child, head: index, deprel: 'fixed' })),
    ...tree
      .children(index, 'obl')
      .filter((child) => child > name && isVerb(tree.token(head)))
      .map((child) => ({ index: child, head })),
    ...tree
      .children(name, 'nmod')
      .filter((child) => isVerb(tree.token(head)) && tree.tokens[child - 2]?.text === ',')
      .map((child) => ({ index: child, head, deprel: 'obl' })),
  ];
}

/** What comes of a deed. */
export const outcomes = /^(kill|wound|injure|maim|destroy|damage|displace|trap)$/u;

/**
 * "Fighting spread/ccomp to the town, residents said, forcing/xcomp families to flee": between two commas they told of it, and
 * force nobody.
 */
export function resultBehindSpeaker(
  tree: Tree,
  { index, pos, head: speech, deprel, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || speech < 0 || speech > index || !/^(xcomp|advcl|dep)$/u.test(deprel))
    return none;
  if (tree.tokens[index - 1]?.text !== ',' || tree.child(index, 'mark') !== undefined) return none;
  if (vocabulary.reportingVerb(lemma) !== undefined || lemma === 'cite') return none;
  if (vocabulary.reportingVerb(tree.token(speech).lemma)?.stance !== 'says') return none;
  const { head: above } = tree.token(speech);
  const isAside = /^(parataxis|dep|ccomp)$/u.test(tree.token(speech).deprel);
  const told =
    tree.children(speech, 'ccomp').find((child) => child < speech) ??
    (isAside && above >= 0 && above < speech ? above : undefined);
  const speaker = tree.child(speech, 'nsubj');
  if (told === undefined || speaker === undefined) return none;
  const isBetween = isBehindComma(tree, speaker) && speech === index - 2;
  return isBetween && isVerb(tree.token(told)) ? [{ index, head: told, deprel: 'advcl' }] : none;
}

/**
 * "used grenades to disperse them, injuring 100": what came of it was no aim. "accused China of firing at boats, injuring
 * three": the accuser injures nobody.
 */
export function resultAfterComma(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (pos !== 'VBG' || !tree.is(index, 'advcl') || head < 0 || head > index) return none;
  if (tree.tokens[tree.first(index) - 1]?.text !== ',' || tree.child(index, 'mark') !== undefined)
    return none;
  const aim = tree.token(head);
  // "struck a school sheltering refugees, killing 15"
  if (aim.pos === 'VBG' && aim.deprel === 'acl') {
    const main = tree.ancestors(head).find((node) => isFiniteForm(tree.token(node).pos));
    return main === undefined ? none : [{ index, head: main }];
  }
  // "rammed a car into the gate as guests were arriving/advcl, killing two"
  const isAside = tree.is(head, 'advcl') && ['as', 'while', 'when'].some((word) => leadOf(tree, head, word) !== undefined); // prettier-ignore
  if (isAside && outcomes.test(tree.token(index).lemma)) return [{ index, head: aim.head }];
  const isAim =
    aim.pos === 'VB' && leadOf(tree, head, 'to') !== undefined && tree.is(head, 'advcl');
  if (isAim && isFiniteForm(tree.token(aim.head).pos)) return [{ index, head: aim.head }];
  const charge = tree
    .subtree(head, (node) => node >= index)
    .find((child) => tree.token(child).pos === 'VBG' && leadOf(tree, child, 'of') !== undefined);
  return aim.lemma === 'accuse' && charge !== undefined ? [{ index, head: charge }] : none;
}

/**
 * "a man in Lyon accused/acl of theft", "a Syrian in Bonn suspected/dep of a plot": behind a place it is said of who is there.
 */
export function participleBehindPlace(
  tree: Tree,
  { index, pos, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const place = tree.tokens[index - 1];
  if (pos !== 'VBN' || !/^(acl|dep)$/u.test(deprel) || place?.ner !== 'LOCATION') return none;
  const stance = vocabulary.reportingVerb(lemma)?.stance;
  if (stance !== 'accuses' && stance !== 'believes') return none;
  if (tree.child(index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass') !== undefined) return none;
  const { head: above } = place;
  if (above < 0 || leadOf(tree, place.index, 'in') === undefined) return none;
  const isOfVerb = isVerb(tree.token(above));
  const who = isOfVerb ? tree.child(above, 'obj') : above;
  const isHung = head === place.index || head === (isOfVerb ? above : tree.token(above).head);
  const isNext = who !== undefined && tree.last(who) >= tree.first(place.index) - 1;
  return isHung && isNext && who < index ? [{ index, head: who, deprel: 'acl' }] : none;
}

/** "accused the station Radio Sol/appos of inciting/acl a riot": what the accused did, and no part of the name. */
export function chargeBehindName(tree: Tree, { index, pos, head: name }: Token): readonly Edit[] {
  if (pos !== 'VBG' || name < 0 || !tree.is(index, 'acl') || !tree.is(name, 'appos')) return none;
  if (leadOf(tree, index, 'of') === undefined || !isProper(tree.token(name))) return none;
  const { head: object } = tree.token(name);
  const verb = object < 0 || !tree.is(object, 'obj') ? -1 : tree.token(object).head;
  return verb >= 0 && takesGerund.has(tree.token(verb).lemma)
    ? [{ index, head: verb, deprel: 'advcl' }]
    : none;
}

const supposed = /^(think|believe|say|suspect|report|know|allege|understand|presume|rumour)$/u;

/** "Bello, thought/ccomp to have been hired by a gang, was caught": what is thought is thought of him. */
export function participleOfBelief(tree: Tree, { index, pos, lemma }: Token): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || !supposed.test(lemma) || tree.tokens[index - 1]?.text !== ',')
    return none;
  const told = tree.child(index, 'xcomp');
  if (told === undefined || leadOf(tree, told, 'to') === undefined) return none;
  if (tree.child(index, 'nsubj', 'aux', 'cop') !== undefined || tree.is(index, 'acl')) return none;
  const noun = [index - 2, ...tree.ancestors(index - 2)].find((node) => {
    const { head } = tree.token(node);
    return isNoun(tree.token(node)) && (head < 0 || isVerb(tree.token(head)));
  });
  return noun === undefined || noun > index
    ? none
    : [{ index, head: noun, deprel: 'acl', pos: 'VBN' }];
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

/** "accused the air force of bombing/NN a market": with "of" before it and an object behind it, a verb. */
export function gerundWithNounTag(
  tree: Tree,
  { index, text, pos, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || !text.endsWith('ing') || !/^(advcl|acl)$/u.test(deprel)) return none;
  if (tree.child(index, 'mark') !== index - 1 || tree.child(index, 'obj') === undefined)
    return none;
  const lemma = verbOfGerund(text.toLowerCase(), vocabulary);
  return lemma === undefined ? none : [{ index, pos: 'VBG', lemma }];
}

/** "flew 18/obj wounded/acl fighters/dep to Lima": the number is that of the noun behind the participle. */
export function numberTakenForHead(
  tree: Tree,
  { index, pos, head, deprel }: Token,
): readonly Edit[] {
  if (pos !== 'CD' || head < 0 || !/^(obj|nsubj|nsubj:pass|obl)$/u.test(deprel)) return none;
  const participle = tree.children(index, 'acl').find((child) => child === index + 1);
  if (participle === undefined || tree.token(participle).pos !== 'VBN') return none;
  const noun = [index, participle].flatMap((node) => tree.children(node, 'dep', 'obj')).find((child) => tree.token(child).pos === 'NNS'); // prettier-ignore
  if (noun === undefined || tree.first(noun) !== participle + 1) return none;
  const others = [index, participle]
    .flatMap((node) => tree.children(node))
    .filter((child) => child > noun);
  return [
    { index: noun, head, deprel },
    { index, head: noun, deprel: 'nummod' },
    { index: participle, head: noun, deprel: 'amod' },
    ...others.map((child) => ({ index: child, head, ...(tree.is(child, 'nmod') ? { deprel: 'obl' } : {}) })), // prettier-ignore
  ];
}

/** "an attack on families/nmod waiting/acl to cross": people right before a gerund do it, and no event. */
export function gerundOfPeople(
  tree: Tree,
  { index, pos, head: event }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const before = tree.tokens[index - 1];
  if (pos !== 'VBG' || tree.token(index).deprel !== 'acl' || before?.pos !== 'NNS') return none;
  if (before.head !== event || !tree.is(before.index, 'nmod')) return none;
  const isEvent = vocabulary.nounFrame(tree.token(event).lemma) !== undefined;
  return isEvent && isParty(tree, before.index, vocabulary)
    ? [{ index, head: before.index }]
    : none;
}

/** "the Tamil/compound -run/acl news agency": behind a hyphen the participle says whose the noun is. */
export function participleBehindHyphen(
  tree: Tree,
  { index, pos, head: owner }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || !tree.is(index, 'acl') || owner < 0 || owner !== index - 2) return none;
  const { head: noun, deprel } = tree.token(owner);
  const isWhole = tree.token(index - 1).pos === 'HYPH' && deprel === 'compound' && noun > index;
  return isWhole
    ? [
        { index, head: noun, deprel: 'amod' },
        { index: owner, head: index, deprel: 'compound' },
      ]
    : none;
}

/** "accused guards of shooting/NN at least 15 men/dep": before a number behind "of" somebody does it to so many. */
export function gerundBeforeNumber(
  tree: Tree,
  { index: deed, text, pos, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NN' || !text.endsWith('ing') || verb < 0 || !tree.is(deed, 'obl')) return none;
  const of = leadOf(tree, deed, 'of');
  const object = tree.children(deed, 'dep', 'nmod').find((child) => tree.child(child, 'nummod') !== undefined && tree.child(child, 'case') === undefined); // prettier-ignore
  if (of !== deed - 1 || object === undefined || object < deed) return none;
  if (!takesGerund.has(tree.token(verb).lemma)) return none;
  const lemma = verbOfGerund(text.toLowerCase(), vocabulary);
  return lemma === undefined
    ? none
    : [
        { index: deed, deprel: 'advcl', pos: 'VBG', lemma },
        { index: of, deprel: 'mark' },
        { index: object, deprel: 'obj' },
      ];
}
