import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  clauseUnder,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  subjectRelation,
  tells,
} from './word-class.js';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { type Edit, movedTo, none } from './rewrite.js';
import { lemmaOf } from './00-split-words.js';

// Participles and gerunds whose auxiliary was taken for something else.

/** "were arrested aboard the vessel": a participle after a form of "be" is passive, whatever follows. */
export function passiveLeftActive(tree: Tree, { index, pos }: Token): readonly Edit[] {
  const be = tree.children(index, 'aux', 'cop').find((child) => tree.token(child).lemma === 'be');
  if (pos !== 'VBN' || be === undefined || tree.child(index, 'aux:pass') !== undefined) return none;
  // "was to have met the envoy"
  if ((leadOf(tree, index, 'to') ?? -1) > be) return none;
  return [
    { index: be, deprel: 'aux:pass' },
    ...tree.children(index, 'nsubj').map((child) => ({ index: child, deprel: 'nsubj:pass' })),
  ];
}

/** "a commander believed to have …": a participle that says more of its noun is passive. */
export function passiveRemark(tree: Tree, { index, pos, deprel }: Token): readonly Edit[] {
  return pos === 'VBD' &&
    deprel === 'acl' &&
    tree.child(index, 'nsubj', 'aux', 'obj', 'mark') === undefined
    ? [{ index, pos: 'VBN' }]
    : none;
}

/** "court/dep -/punct martialled/martialle", "carpet - bombed/acl": a verb with a hyphen, which the tokenizer takes apart. */
export function verbWithHyphen(
  tree: Tree,
  { index: verb, text, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const [first, hyphen] = [tree.tokens[verb - 2], tree.tokens[verb - 1]];
  if (hyphen?.pos !== 'HYPH' || first === undefined || !pos.startsWith('VB')) return none;
  const stem = tree.token(verb).lemma;
  const lemma = [stem, lemmaOf(text, vocabulary), text.replace(/(.)\1ed$|ed$/u, '$1')]
    .map((word) => `${first.text.toLowerCase()}-${word}`)
    .find((word) => vocabulary.verbFrames(word).length > 0);
  if (lemma === undefined) return none;
  const isBelow = tree.ancestors(verb).includes(first.index);
  return [
    { index: verb, lemma, ...(isBelow ? { head: first.head, deprel: first.deprel } : {}) },
    { index: first.index, head: verb, deprel: 'compound' },
    { index: hyphen.index, head: verb, deprel: 'punct' },
    ...movedTo(
      verb,
      (isBelow ? tree.children(first.index) : []).filter(
        (child) => child !== verb && child !== hyphen.index,
      ),
    ),
  ];
}

/** "The war crimes/nsubj suspect/VBP was handed/ccomp over": straight before an auxiliary stands who it is said of. */
export function personBeforeAuxiliary(
  tree: Tree,
  { index: person, pos, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VBP?$/u.test(pos) || vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Person') return none;
  const name = tree.child(person, 'nsubj');
  const verb = tree.child(person, 'ccomp', 'dep');
  const auxiliary = verb === undefined ? undefined : tree.child(verb, 'aux', 'aux:pass');
  if (name !== person - 1 || verb === undefined || auxiliary !== person + 1) return none;
  if (tree.child(verb, 'nsubj', 'nsubj:pass', 'mark') !== undefined) return none;
  return [
    { index: verb, head, deprel },
    { index: person, head: verb, deprel: subjectRelation(tree, verb), pos: 'NN' },
    { index: name, head: person, deprel: 'compound' },
    ...movedTo(person, tree.children(name)),
    ...movedTo(
      verb,
      tree.children(person).filter((child) => child > verb),
    ),
  ];
}

/**
 * "EU monitors/VBZ stationed/dep in Gori have seen/dep nothing", "Police guards/VBZ at the gate were/aux hurt/dep": people whom the
 * parser takes for what one does to nobody, with the plural verb of what they do behind them.
 */
export function peopleTakenForVerb(
  tree: Tree,
  { index: people, pos, lemma, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBZ' || vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Person') return none;
  // "OSCE/nsubj monitors/VBZ/nsubj were shelled"
  const before = tree.tokens[people - 1];
  if (tree.is(people, 'nsubj') && before?.head === head && tree.is(before.index, 'nsubj'))
    return [
      { index: people, pos: 'NNS' },
      { index: before.index, head: people, deprel: 'compound' },
      ...tree.children(people, 'dep').map((index) => ({ index, deprel: 'acl' })),
    ];
  const name = tree.child(people, 'nsubj');
  if (name !== people - 1 || tree.child(people, 'aux', 'ccomp', 'xcomp') !== undefined) return none;
  const deed = deedBehind(tree, people);
  if (deed === undefined && tree.child(people, 'obj') !== undefined) return none;
  const loose = tree.children(people, 'dep').filter((child) => child > people);
  const main =
    deed ??
    loose.findLast(
      (child) => isPlural(tree, child) && tree.child(child, 'nsubj', 'mark') === undefined,
    );
  if (main === undefined) return none;
  return [
    {
      index: main,
      head,
      deprel: tree.token(people).deprel,
      ...(main === deed ? { pos: 'VBD' } : {}),
    },
    { index: people, head: main, deprel: subjectRelation(tree, main), pos: 'NNS' },
    { index: name, head: people, deprel: 'compound' },
    ...movedTo(
      people,
      loose.filter((child) => child < main && isVerb(tree.token(child))),
      'acl',
    ),
    ...movedTo(
      main,
      tree
        .children(people)
        .filter((child) => child > main || (child < name && !tree.is(child, 'amod'))),
    ),
  ];
}

/** "insurgents/VBZ abducted/amod nine teachers/obj", "insurgents/VBZ killed/dep a judge": straight behind them, what they do. */
function deedBehind(tree: Tree, people: number): number | undefined {
  const deed = tree.tokens[people + 1];
  if (deed === undefined || !/^VB[DN]$/u.test(deed.pos)) return undefined;
  const object = deed.deprel === 'amod' ? deed.head : tree.child(deed.index, 'obj');
  const isTaken = object !== undefined && tree.is(object, 'obj') && object > deed.index;
  const isHung =
    deed.deprel === 'dep'
      ? deed.head === people
      : object !== undefined && tree.token(object).head === people;
  return isTaken && isHung && tree.child(deed.index, 'nsubj', 'aux') === undefined
    ? deed.index
    : undefined;
}

/** "have seen", "were hurt", "saw": said of several, or of one or several. */
function isPlural(tree: Tree, verb: number): boolean {
  const [first] = tree.children(verb, 'aux');
  const finite = tree.token(first ?? verb);
  return /^(VBP|MD)$/u.test(finite.pos) || (finite.pos === 'VBD' && finite.text !== 'was');
}

/**
 * "of having taken/amod bribes", "are said to have deported a lawyer", "had earlier left/amod Juba": the participle is the verb, and the
 * noun its object.
 */
export function perfectBeforeNoun(
  tree: Tree,
  { index: having, lemma, head, deprel }: Token,
): readonly Edit[] {
  const participle = tree.tokens.find(({ index, pos }) => index > having && !pos.startsWith('RB'));
  if (!isVerb(tree.token(having)) || lemma !== 'have' || participle === undefined) return none;
  if (participle.pos !== 'VBN' && participle.text !== 'left') return none;
  const noun = phraseHead(tree, participle.head);
  if (!tree.is(participle.index, 'amod') || noun < participle.index) return none;
  // "with having/aux taken/amod bribes/obl"
  const isAux = tree.is(having, 'aux');
  const own = isAux ? tree.token(noun) : { head, deprel };
  const above = isAux ? noun : having;
  return [
    {
      index: participle.index,
      head: own.head,
      deprel: isAux ? clauseUnder(tree, own.head) : own.deprel,
      pos: 'VBN',
      ...(participle.text === 'left' ? { lemma: 'leave' } : {}),
    },
    { index: having, head: participle.index, deprel: 'aux' },
    ...movedTo(
      participle.index,
      tree.children(noun, 'advmod').filter((child) => child < participle.index),
    ),
    ...tree
      .children(above)
      .filter((child) => child !== noun && child !== having && child !== participle.index)
      .filter((child) => child < having || !isAux)
      .map((index) => ({
        index,
        head: participle.index,
        ...(tree.is(index, 'case') ? { deprel: 'mark' } : {}),
      })),
    { index: noun, head: participle.index, deprel: 'obj' },
    ...movedTo(
      participle.index,
      tree
        .children(noun, 'nmod')
        .filter((child) => child > noun && leadOf(tree, child, 'of') === undefined),
      'obl',
    ),
  ];
}

/** "denied not having paid": what was not done is in the clause that follows. */
export function notBeforeGerund(tree: Tree, { index, text, head }: Token): readonly Edit[] {
  const next = tree.tokens[index + 1];
  if (text.toLowerCase() !== 'not' || next?.pos !== 'VBG' || head !== index - 1) return none;
  const clause = tree.is(next.index, 'aux') ? next.head : next.index;
  return clause > head ? [{ index, head: clause }] : none;
}

/** "12 people were killed and 30 wounded", "homes were raided and their files seized": the second participle is as passive as the first. */
export function passiveOfSecond(tree: Tree, { index, pos, deprel, head }: Token): readonly Edit[] {
  if (deprel !== 'conj' || !/^VB[DN]$/u.test(pos) || tree.child(head, 'aux:pass') === undefined)
    return none;
  const subject = tree.child(index, 'nsubj');
  const said = subject === undefined ? undefined : tree.token(subject);
  if (said === undefined || tree.child(index, 'aux', 'aux:pass', 'obj') !== undefined) return none;
  // "a deal was signed, but two groups refused to join it"
  if (pos === 'VBD' && tree.child(index, 'xcomp', 'ccomp') !== undefined) return none;
  const isCounted = said.pos === 'CD' || tree.child(said.index, 'nummod') !== undefined;
  const own = tree.child(said.index, 'nmod:poss');
  // "their files", and nothing that they do to anything
  const isTheirs =
    own !== undefined &&
    tree.token(own).pos === 'PRP$' &&
    pos === 'VBN' &&
    index === said.index + 1;
  return isCounted || isTheirs
    ? [
        { index, pos: 'VBN' },
        { index: said.index, deprel: 'nsubj:pass' },
      ]
    : none;
}

/** "combating" is said to be of "combate", where a verb without that "e" is known; and "bases" to be those of "basis". */
export function lemmaOfAnother(
  _tree: Tree,
  { index, pos, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos === 'NNS' && lemma === 'basis') return [{ index, lemma: 'base' }];
  const without = lemma.slice(0, -1);
  return /^VB[GDN]$/u.test(pos) &&
    lemma.endsWith('e') &&
    vocabulary.verbFrames(lemma).length === 0 &&
    vocabulary.verbFrames(without).length > 0
    ? [{ index, lemma: without }]
    : none;
}

/** Up from a word inside a name or a compound to its last word. */
function phraseHead(tree: Tree, node: number): number {
  return node >= 0 && tree.is(node, 'compound') ? phraseHead(tree, tree.token(node).head) : node;
}

/** "a drone/VB", "launched drone/VBP attacks": after an article, or between a verb and its object, a thing. */
export function thingTakenForVerb(
  tree: Tree,
  { index, pos, lemma, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const before = tree.tokens[index - 1];
  if (!/^VBP?$/u.test(pos) || before?.index !== head || !tree.is(index, 'dep')) return none;
  if (vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Equipment') return none;
  if (before.pos === 'DT') {
    const deed = tree.children(index, 'ccomp', 'dep').find((child) => child === index + 1);
    // "said a/obj drone/VB hit/ccomp a market"
    if (
      deed !== undefined &&
      tree.is(head, 'obj') &&
      tells(tree.token(before.head).lemma, vocabulary)
    )
      return [
        { index: deed, head: before.head, deprel: 'ccomp', pos: 'VBD' },
        { index, head: deed, deprel: 'nsubj', pos: 'NN' },
        { index: head, head: index, deprel: 'det' },
      ];
    return [
      { index, head: before.head, deprel: before.deprel, pos: 'NN' },
      { index: head, head: index, deprel: 'det' },
      ...movedTo(
        index,
        tree.children(head).filter((child) => child !== index),
      ),
      ...tree.children(index, 'obl').map((child) => ({ index: child, deprel: 'nmod' })),
    ];
  }
  const object = tree.child(index, 'obj');
  return isVerb(before) && object === index + 1
    ? [
        { index: object, head, deprel: 'obj' },
        { index, head: object, deprel: 'compound', pos: 'NN' },
      ]
    : none;
}

/** "the spokesman, Saw/VBD Htoo Wah, said": a capital within the sentence, before the rest of a person's name. */
export function nameTakenForVerb(
  tree: Tree,
  { index: first, text, pos, head }: Token,
): readonly Edit[] {
  const last = tree.children(first, 'obj', 'dep', 'xcomp').find((child) => child > first);
  if (!pos.startsWith('VB') || first === 0 || !/^\p{Lu}\p{Ll}/u.test(text) || last === undefined)
    return none;
  const next = tree.token(first + 1);
  const isName = next.ner === 'PERSON' && [next.head, next.index].includes(last);
  const isBehind = tree.tokens[first - 1]?.text === ',';
  if (!isName || !isBehind || !isProper(tree.token(last))) return none;
  const before = tree.tokens[first - 2];
  return [
    ...tree
      .children(first)
      .filter((child) => child !== last)
      .map((child) => {
        const isDeed = tree.is(child, 'csubj');
        return { index: child, head, ...(isDeed ? { deprel: 'advcl' } : {}) };
      }),
    { index: last, head: before?.index ?? head, deprel: 'appos' },
    { index: first, head: last, deprel: 'compound', pos: 'NNP', ner: 'PERSON' },
  ];
}

/** "sent troops to Idlib/VB on Monday": a town after "to" that the parser takes for what is to be done. */
export function townTakenForVerb(
  tree: Tree,
  { index: town, text, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const to = tree.tokens[town - 1];
  if (pos !== 'VB' || to?.text !== 'to' || !/^\p{Lu}\p{Ll}/u.test(text)) return none;
  if (head < 0 || !isVerb(tree.token(head))) return none;
  const isVerbal = vocabulary.verbFrames(text.toLowerCase()).length > 0;
  if (isVerbal || tree.child(town, 'obj', 'ccomp', 'xcomp', 'nsubj') !== undefined) return none;
  return [
    { index: town, deprel: 'obl', pos: 'NNP', ner: 'LOCATION', lemma: text },
    { index: to.index, deprel: 'case' },
    ...movedTo(head, tree.children(town, 'obl', 'obl:tmod', 'advmod', 'advcl', 'parataxis')),
  ];
}

/** "died in fighting/VBG for the airport", "a meeting over shelling/VBG near Kherson": after "in" or "over" an event with nothing that it is done to is a noun. */
export function eventAfterPreposition(
  tree: Tree,
  { index, text, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const lead = tree.child(index, 'mark', 'case');
  if (pos !== 'VBG' || head < 0 || lead !== index - 1) return none;
  // "after two days of shelling"
  const isLasting = leadOf(tree, index, 'of') !== undefined && isSpan(tree, head);
  const isVerbal = isVerb(tree.token(head));
  const isLed =
    (isVerbal && /^(in|during|amid|despite)$/iu.test(tree.token(lead).text)) ||
    tree.token(lead).text === 'over';
  if (!isLed && !isLasting) return none;
  // "in shelling which the army blamed/ccomp on the rebels"
  const remarks = tree
    .children(index, 'ccomp')
    .filter((child) => tree.first(child) === index + 1 && tree.token(index + 1).pos === 'WDT');
  const isBare = tree
    .children(index, 'obj', 'nsubj', 'xcomp', 'ccomp')
    .every((child) => remarks.includes(child));
  return isBare && vocabulary.nounFrame(text.toLowerCase()) !== undefined
    ? [
        {
          index,
          deprel: isLasting || !isVerbal ? 'nmod' : 'obl',
          pos: 'NN',
          lemma: text.toLowerCase(),
        },
        { index: lead, deprel: 'case' },
        ...movedTo(index, tree.children(index, 'obl'), 'nmod'),
        ...movedTo(index, remarks, 'acl:relcl'),
      ]
    : none;
}

/** "two days", "weeks" */
function isSpan(tree: Tree, node: number): boolean {
  return isTemporal(tree, node) || /^(day|hour|minute|round|bout)$/u.test(tree.token(node).lemma);
}

/** "is/root to be sworn/xcomp in on Thursday": what is to happen is what the clause is about. */
export function destinedTakenForComplement(
  tree: Tree,
  { index: verb, lemma, head: be, pos }: Token,
): readonly Edit[] {
  if (be < 0 || !pos.startsWith('VB') || !tree.is(verb, 'xcomp') || tree.token(be).lemma !== 'be')
    return none;
  const to = leadOf(tree, verb, 'to');
  const isNext =
    to !== undefined && tree.tokens.slice(be + 1, to).every((each) => each.pos.startsWith('RB'));
  if (!isNext || lemma === 'blame' || tree.is(be, 'aux')) return none;
  const { head, deprel } = tree.token(be);
  return [
    { index: verb, head, deprel },
    { index: be, head: verb, deprel: 'aux' },
    ...tree
      .children(be)
      .filter((child) => child !== verb)
      .map((index) => ({
        index,
        head: verb,
        ...(tree.is(index, 'nsubj') ? { deprel: subjectRelation(tree, verb) } : {}),
      })),
  ];
}

const takesBareInfinitive = new Set('let help make have see watch hear'.split(' '));

/** "let the rebels/nsubj use/ccomp its territory", "helped detain/ccomp a vessel": whom one lets is to do it, or who helps. */
export function bareInfinitive(tree: Tree, { index, pos, head }: Token): readonly Edit[] {
  if (pos !== 'VB' || head < 0 || head > index || !tree.is(index, 'ccomp')) return none;
  if (!takesBareInfinitive.has(tree.token(head).lemma)) return none;
  if (tree.child(index, 'mark', 'aux') !== undefined) return none;
  return [{ index, deprel: 'xcomp' }, ...movedTo(head, tree.children(index, 'nsubj'), 'obj')];
}

/** "said six militants/nsubj were/ccomp killed/dep": a participle straight behind "be" is the verb, and that its auxiliary. */
export function passiveTakenApart(tree: Tree, { index, pos, head: be }: Token): readonly Edit[] {
  if (pos !== 'VBN' || be !== index - 1 || !tree.is(index, 'dep')) return none;
  const { lemma, head, deprel } = tree.token(be);
  const subject = tree.child(be, 'nsubj');
  if (lemma !== 'be' || subject === undefined || tree.child(index, 'nsubj') !== undefined)
    return none;
  return [
    { index, head, deprel },
    { index: be, head: index, deprel: 'aux:pass' },
    ...tree
      .children(be)
      .filter((child) => child !== index)
      .map((child) => ({
        index: child,
        head: index,
        ...(child === subject ? { deprel: 'nsubj:pass' } : {}),
      })),
  ];
}

/** "investigate land/obj grabbing/acl": a bare noun that grabs nothing is what is grabbed, and the grabbing is the event. */
export function gerundOfCompound(
  tree: Tree,
  { index, pos, text, head: noun, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || !/^(acl|amod|dep)$/u.test(deprel) || noun !== index - 1) return none;
  const { pos: form, lemma, head, deprel: role } = tree.token(noun);
  if (form !== 'NN' || tree.child(noun, 'det', 'nummod', 'compound', 'nmod:poss') !== undefined)
    return none;
  if (tree.child(index, 'obj', 'xcomp', 'ccomp', 'aux', 'nsubj') !== undefined) return none;
  if (/^(Person|Group|Organization|ArmedGroup|State)$/u.test(vocabulary.kindOfNoun(lemma) ?? ''))
    return none;
  if (
    !vocabulary
      .verbFrames(tree.token(index).lemma)
      .some(({ directObject }) => directObject === 'object')
  )
    return none;
  return [
    { index, head, deprel: role, pos: 'NN', lemma: text.toLowerCase() },
    ...movedTo(
      index,
      tree.children(noun).filter((child) => child !== index),
    ),
    { index: noun, head: index, deprel: 'compound' },
    ...tree.children(index, 'obl').map((child) => ({ index: child, deprel: 'nmod' })),
  ];
}

/** "died following/xcomp a rocket attack/obj": what follows an event comes after it. */
export function followingTakenForVerb(
  tree: Tree,
  { index, text, pos, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text !== 'following' || pos !== 'VBG' || verb < 0 || verb > index) return none;
  if (!/^(xcomp|advcl)$/u.test(tree.token(index).deprel) || !isVerb(tree.token(verb))) return none;
  if (
    /^(begin|start|keep|stop|continue|resume|be|try|avoid|enjoy|like)$/u.test(
      tree.token(verb).lemma,
    )
  )
    return none;
  const event = tree.child(index, 'obj');
  const isEvent = event !== undefined && eventNounFrame(tree, event, vocabulary) !== undefined;
  // "stood by, following the attack on the radio"
  if (!isEvent || tree.tokens[index - 1]?.text === ',') return none;
  return [
    { index: event, head: verb, deprel: 'obl' },
    ...tree
      .children(index)
      .flatMap((child) => (child === event ? [] : [{ index: child, head: verb }])),
    { index, head: event, deprel: 'case', pos: 'IN' },
  ];
}

/** "The party, having/advcl first sided/dep with him, said …": "having" helps the participle behind it. */
export function havingTakenForVerb(
  tree: Tree,
  { index: having, text, head, deprel }: Token,
): readonly Edit[] {
  if (!/^having$/iu.test(text) || !/^(advcl|acl)$/u.test(deprel)) return none;
  const deed = tree
    .children(having, 'dep', 'ccomp')
    .find((child) => child > having && tree.token(child).pos === 'VBN');
  if (deed === undefined || tree.child(having, 'obj') !== undefined) return none;
  if (!tree.tokens.slice(having + 1, deed).every(({ pos }) => /^(RB|JJ)/u.test(pos))) return none;
  // "The party, having/acl sided with him, …": what the subject did before says more of the verb.
  const { head: verb } = tree.token(head);
  const isOfSubject = deprel === 'acl' && tree.is(head, 'nsubj') && verb >= 0;
  return [
    { index: deed, head: isOfSubject ? verb : head, deprel: isOfSubject ? 'advcl' : deprel },
    { index: having, head: deed, deprel: 'aux' },
    ...movedTo(
      deed,
      tree.children(having).filter((child) => child !== deed),
    ),
  ];
}

/** "were held and then let/VBD go": what is let go behind a passive is those. */
export function letGoBehindPassive(
  tree: Tree,
  { index, pos, lemma, deprel, head }: Token,
): readonly Edit[] {
  if (
    lemma !== 'let' ||
    pos !== 'VBD' ||
    deprel !== 'conj' ||
    tree.child(head, 'aux:pass') === undefined
  )
    return none;
  const go = tree.child(index, 'xcomp', 'ccomp');
  const isAlone = tree.child(index, 'nsubj', 'obj', 'aux') === undefined;
  return isAlone && go !== undefined && tree.token(go).text === 'go'
    ? [
        { index, pos: 'VBN' },
        { index: go, deprel: 'compound:prt' },
      ]
    : none;
}
