import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
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
import { type Edit, movedTo, none } from './rewrite.js';

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

/**
 * "overran a post, killing/dep five soldiers and abducting their commander/dep, Captain Omar Bello": hung on the name at the end,
 * it is what the verb led to, and whom the name stands beside is whom it was done to.
 */
export function participleBeforeName(
  tree: Tree,
  { index, pos, head: name }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || name < index || !tree.is(index, 'dep') || !tree.is(name, 'appos'))
    return none;
  const verb = tree.root;
  if (tree.tokens[index - 1]?.text !== ',' || verb > index || !isVerb(tree.token(verb)))
    return none;
  const beside = tree.token(name).head;
  const last = [index, ...tree.children(index, 'conj')].findLast((each) => each < beside);
  const isOpen = last !== undefined && tree.child(last, 'obj') === undefined;
  return [
    { index, head: verb, deprel: 'advcl' },
    ...(isOpen && tree.is(beside, 'dep') ? [{ index: beside, head: last, deprel: 'obj' }] : []),
  ];
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
      .find(
        (child) =>
          child > head && leadOf(tree, child, 'at') !== undefined && tree.last(child) === index - 1,
      );
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
  // "ruled that he may stand, overturning a decree": whoever rules decides the rest.
  const isRuling = speech >= 0 && tree.token(speech).lemma === 'rule';
  const goesOn = isRuling || (speaks(tree.token(speech).lemma) && speaks(lemma));
  return speech >= 0 && speech < head && goesOn ? [{ index, head: speech, deprel: 'advcl' }] : none;
}

/** "arrested the minister's cousin, identified as Omar Bello": a name given to the object stands beside it. */
export function nameGivenToObject(tree: Tree, { index, pos, lemma, head }: Token): readonly Edit[] {
  if (pos !== 'VBN' || head < 0 || !/^(identify|name)$/u.test(lemma)) return none;
  if (!tree.is(index, 'dep') && !tree.is(index, 'conj') && !tree.is(index, 'acl')) return none;
  if (tree.children(index, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass').length > 0) return none;
  // "dismissed the minister and named Omar Bello as her successor"
  if (tree.child(index, 'cc') === index - 1 && tree.child(index, 'obj') !== undefined) return none;
  // "ousted the president and named/conj Colonel Diarra/xcomp as interim leader/obl"
  const named = tree.children(index, 'xcomp').find((child) => isProper(tree.token(child)));
  const isSecond =
    named !== undefined &&
    tree.child(index, 'cc') === index - 1 &&
    tree.children(index, 'obl').some((child) => leadOf(tree, child, 'as') !== undefined);
  if (isSecond && isVerb(tree.token(head)) && tree.is(index, 'conj'))
    return [
      { index, pos: 'VBD' },
      { index: named, deprel: 'obj' },
    ];
  const name = tree
    .children(index, 'obl', 'nmod', 'xcomp', 'obj')
    .find((child) => child > index && isProper(tree.token(child)));
  const noun = isVerb(tree.token(head)) ? tree.child(head, 'obj', 'nsubj:pass') : head;
  if (name === undefined || noun === undefined || noun > index) return none;
  const as = tree.children(name, 'case').filter((child) => child < name);
  return [
    { index: name, head: noun, deprel: 'appos' },
    { index, head: name, deprel: 'advmod' },
    ...movedTo(index, as, 'fixed'),
    ...movedTo(
      head,
      tree.children(index, 'obl').filter((child) => child > name && isVerb(tree.token(head))),
    ),
    ...movedTo(
      head,
      tree
        .children(name, 'nmod')
        .filter((child) => isVerb(tree.token(head)) && tree.tokens[child - 2]?.text === ','),
      'obl',
    ),
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
    tree
      .children(speech, 'ccomp', 'advcl')
      .find((child) => child < speech && (tree.is(child, 'ccomp') || isUnmarked(tree, child))) ??
    (isAside && above >= 0 && above < speech ? above : undefined);
  const speaker = tree.child(speech, 'nsubj');
  if (told === undefined || speaker === undefined) return none;
  const isBetween = isBehindComma(tree, speaker) && speech === index - 2;
  return isBetween && isVerb(tree.token(told)) ? [{ index, head: told, deprel: 'advcl' }] : none;
}

/** "Rebels/nsubj seized/advcl Tongo, elders said": a clause with a subject and nothing that leads it in. */
function isUnmarked(tree: Tree, clause: number): boolean {
  return tree.child(clause, 'nsubj') !== undefined && tree.child(clause, 'mark', 'advmod') === undefined; // prettier-ignore
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
  const isAside =
    tree.is(head, 'advcl') &&
    ['as', 'while', 'when', 'because'].some((word) => leadOf(tree, head, word) !== undefined);
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

/** "flew to Haiti in June intending/acl to stay": months intend nothing. */
export function participleBehindTime(
  tree: Tree,
  { index, pos, head: time }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || !tree.is(index, 'acl') || !isTemporal(tree, time)) return none;
  const { head: verb } = tree.token(time);
  const isWhen = verb >= 0 && tree.is(time, 'obl') && isVerb(tree.token(verb));
  return isWhen && tree.child(index, 'obj', 'xcomp') !== undefined
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

/** "flew 18/obj wounded/acl fighters/dep to Lima": the number is that of the noun behind the participle. */
export function numberTakenForHead(
  tree: Tree,
  { index, pos, head, deprel }: Token,
): readonly Edit[] {
  if (pos !== 'CD' || head < 0 || !/^(obj|nsubj|nsubj:pass|obl)$/u.test(deprel)) return none;
  const participle = tree.children(index, 'acl').find((child) => child === index + 1);
  if (participle === undefined || tree.token(participle).pos !== 'VBN') return none;
  const noun = [index, participle]
    .flatMap((node) => tree.children(node, 'dep', 'obj'))
    .find((child) => tree.token(child).pos === 'NNS');
  if (noun === undefined || tree.first(noun) !== participle + 1) return none;
  const others = [index, participle]
    .flatMap((node) => tree.children(node))
    .filter((child) => child > noun);
  return [
    { index: noun, head, deprel },
    { index, head: noun, deprel: 'nummod' },
    { index: participle, head: noun, deprel: 'amod' },
    ...others.map((child) => ({
      index: child,
      head,
      ...(tree.is(child, 'nmod') ? { deprel: 'obl' } : {}),
    })),
  ];
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

/** "published data stolen/acl from Royal Mail/obl": a phrase straight behind a participle is its own, where it says whence or by whom. */
export function phraseOfParticiple(tree: Tree, { index, head: verb }: Token): readonly Edit[] {
  if (verb < 0 || !tree.is(index, 'obl') || !isVerb(tree.token(verb))) return none;
  const participle = tree.token(Math.max(tree.first(index) - 1, 0));
  if (participle.pos !== 'VBN' || !tree.is(participle.index, 'acl')) return none;
  const { head: noun } = participle;
  if (noun !== participle.index - 1 || tree.token(noun).head !== verb || !tree.is(noun, 'obj'))
    return none;
  const isPassive = tree.child(verb, 'aux:pass') !== undefined;
  const lead = tree.child(index, 'case');
  const isOwn = lead !== undefined && /^(from|by)$/u.test(tree.token(lead).text);
  return isOwn && !isPassive ? [{ index, head: participle.index }] : none;
}
