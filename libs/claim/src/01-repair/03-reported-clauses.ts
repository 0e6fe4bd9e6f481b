import type { Token, Tree } from '@whence/parse';
import type { ReportingStance, Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import {
  isDative,
  isNoun,
  isTemporal,
  isVerb,
  leadOf,
  subjectRelation,
  takesInfinitive,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

/** "told the outlet that Qatar is transferring militants": a "that" clause on the one told belongs to the telling. */
export function contentOnListener(
  tree: Tree,
  { index, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    head < 0 ||
    isVerb(tree.token(head)) ||
    !isPredicate(tree, index) ||
    tree.child(index, 'nsubj') === undefined
  )
    return none;
  if (
    !tree.is(index, 'dep') &&
    !tree.is(index, 'acl') &&
    !tree.is(index, 'appos') &&
    !tree.is(index, 'ccomp')
  )
    return none;
  const marked = tree
    .children(index, 'mark')
    .some((mark) => tree.token(mark).text.toLowerCase() === 'that');
  const relative = tree.is(index, 'acl:relcl');
  const listener = phraseOf(tree, head);
  const verb = tree.token(listener).head;
  if (
    !marked ||
    relative ||
    verb < 0 ||
    !(tree.is(listener, 'obj') || tree.is(listener, 'iobj') || tree.is(listener, 'obl'))
  )
    return none;
  const speaks =
    vocabulary.reportingVerb(tree.token(verb).lemma.toLowerCase()) !== undefined &&
    vocabulary.reportingNoun(tree.token(head).lemma.toLowerCase()) === undefined;
  return speaks && tree.child(verb, 'ccomp') === undefined
    ? [{ index, head: verb, deprel: 'ccomp' }]
    : none;
}

/** Up from the name in apposition to the phrase it explains. */
function phraseOf(tree: Tree, node: number): number {
  return tree.is(node, 'appos') || tree.is(node, 'compound') ? tree.token(node).head : node;
}

/** "Doha intends for the fighters to regroup": what is intended, not when. */
export function forToClause(tree: Tree, { index, head }: Token): readonly Edit[] {
  if (
    head < 0 ||
    !tree.is(index, 'advcl') ||
    tree.child(index, 'nsubj') === undefined ||
    !isVerb(tree.token(head))
  )
    return none;
  const marks = tree.children(index, 'mark').map((mark) => tree.token(mark).text.toLowerCase());
  const first = marks.includes('for') && marks.includes('to');
  const adjacent = tree.children(index, 'mark').some((mark) => mark === head + 1);
  return first && adjacent && tree.children(head, 'obj', 'ccomp').length === 0
    ? [{ index, deprel: 'ccomp' }]
    : none;
}

/** "signed a charter with/mark allied groups/nsubj to set/acl up a cabinet": with whom one signs, and to what end. */
export function withTakenForMark(
  tree: Tree,
  { index: aim, pos, head: object }: Token,
): readonly Edit[] {
  const lead = leadOf(tree, aim, 'with');
  const party = tree.child(aim, 'nsubj');
  if (pos !== 'VB' || lead === undefined || party === undefined || !tree.is(aim, 'acl'))
    return none;
  if (object < 0 || !tree.is(object, 'obj') || leadOf(tree, aim, 'to') === undefined) return none;
  const { head: verb } = tree.token(object);
  return tree.first(party) !== lead + 1
    ? none
    : [
        { index: party, head: object, deprel: 'nmod' },
        { index: lead, head: party, deprel: 'case' },
        { index: aim, head: verb, deprel: 'advcl' },
        ...movedTo(
          verb,
          tree.children(aim, 'advcl').filter((child) => tree.token(child).pos === 'VBG'),
        ),
      ];
}

const bids = new Set(
  'warn order tell urge instruct advise ask beg invite remind command implore'.split(' '),
);

/** "warned residents in leaflets to leave/advcl": what they are bidden, whatever stands between. */
export function biddenInfinitive(tree: Tree, { index, pos, head: verb }: Token): readonly Edit[] {
  if (pos !== 'VB' || verb < 0 || !tree.is(index, 'advcl')) return none;
  if (leadOf(tree, index, 'to') === undefined) return none;
  const { lemma } = tree.token(verb);
  // "pleaded with the guards to free/advcl her"
  if (!bids.has(lemma) && lemma !== 'plead') return none;
  const bidden = tree
    .children(verb, ...(lemma === 'plead' ? ['obl'] : ['obj', 'iobj']))
    .find((child) => child > verb && child < index);
  return bidden === undefined ? none : [{ index, deprel: 'xcomp' }];
}

/** "call on those responsible to release/xcomp-of-responsible her": what those are bidden, and nothing that they are responsible to do. */
export function biddenOfThose(
  tree: Tree,
  { index, pos, head: state }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VB' || state < 0 || leadOf(tree, index, 'to') === undefined) return none;
  if (!/^(responsible|involved|concerned|present)$/u.test(tree.token(state).text)) return none;
  const those = tree.tokens[state - 1];
  if (those?.index !== tree.token(state).head) return none;
  if (!/^(those|all|everyone|anyone)$/iu.test(those.text)) return none;
  const { head: verb } = those;
  return verb >= 0 && isVerb(tree.token(verb)) && asks(tree, verb, vocabulary)
    ? [{ index, head: verb, deprel: 'xcomp' }]
    : none;
}

/** "urge", "call on": a verb that bids. */
function asks(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const { lemma } = tree.token(verb);
  return [lemma, `${lemma} on`, `${lemma} upon`].some(
    (word) => vocabulary.reportingVerb(word)?.stance === 'demands',
  );
}

/** "failed for the third time/obl to elect/acl a speaker": how often is no part of what one fails to do. */
export function infinitiveOfTime(
  tree: Tree,
  { index, pos, head: time }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VB' || time < 0 || !tree.is(index, 'acl') || !isTemporal(tree, time)) return none;
  const { head: verb } = tree.token(time);
  if (leadOf(tree, index, 'to') === undefined || verb < 0 || !tree.is(time, 'obl')) return none;
  const { lemma } = tree.token(verb);
  const governs =
    vocabulary.isNegating(lemma) ||
    /^(try|attempt|agree|vote|promise|offer|threaten)$/u.test(lemma);
  return governs ? [{ index, head: verb, deprel: 'xcomp' }] : none;
}

/** "Canada's decision last week/obl:tmod to freeze/advcl the assets": what is decided belongs to the decision, whenever that was. */
export function infinitiveBehindTime(
  tree: Tree,
  { index, pos, head: verb }: Token,
): readonly Edit[] {
  const to = leadOf(tree, index, 'to');
  if (pos !== 'VB' || to === undefined || !/^(advcl|xcomp)$/u.test(tree.token(index).deprel))
    return none;
  const time = tree.tokens[to - 1];
  const whole = [time, tree.tokens[time?.head ?? -1]].find(
    (each) =>
      each !== undefined && isTemporal(tree, each.index) && tree.last(each.index) === to - 1,
  );
  const noun = whole === undefined ? undefined : tree.tokens[tree.first(whole.index) - 1];
  if (whole === undefined || noun === undefined || !isNoun(noun)) return none;
  // "halted its offensive last month to save money"
  if (!ofWill.test(noun.lemma.toLowerCase())) return none;
  const isOfNoun = whole.head === noun.index || whole.head === noun.head;
  if (!isOfNoun || tree.child(noun.index, 'nmod:poss') === undefined || noun.head !== verb)
    return none;
  return [
    { index, head: noun.index, deprel: 'acl' },
    { index: whole.index, head: noun.index },
  ];
}

const ofWill =
  /^(decision|refusal|plan|pledge|promise|vow|offer|agreement|threat|proposal|attempt|bid|move|demand|request|call|order|failure|intention)$/u;

/** "rejected Somalia's demand to withdraw", "ignored calls to resign": what is demanded belongs to the demand. */
export function infinitiveOfNoun(
  tree: Tree,
  { index, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VB' || head < 0 || head > index || !isVerb(tree.token(head))) return none;
  if (!/^(xcomp|ccomp|advcl|obl|dep)$/u.test(tree.token(index).deprel)) return none;
  const to = tree
    .children(index, 'mark', 'case', 'dep')
    .find((child) => child < index && tree.token(child).text.toLowerCase() === 'to');
  if (to === undefined) return none;
  const noun = [...tree.children(head, 'obj', 'obl'), ...tree.children(index, 'nsubj')].find(
    (child) =>
      child < to &&
      (isAsked(tree, child, vocabulary) || isPlanOf(tree, child)) &&
      endsBefore(tree, child, to),
  );
  const last = to - 1;
  if (noun === undefined && !isUndertaking(tree, last)) return none;
  return [
    ...(noun === undefined
      ? []
      : [{ index: noun, head, deprel: tree.is(noun, 'obl') ? 'obl' : 'obj' }]),
    { index, head: noun ?? last, deprel: 'acl' },
    { index: to, head: index, deprel: 'mark' },
  ];
}

function isAsked(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { pos, lemma } = tree.token(node);
  const stance = vocabulary.reportingNoun(lemma.toLowerCase())?.stance;
  return pos.startsWith('NN') && stance !== undefined && wills.has(stance);
}

/** "in support of operations to secure the port": an operation straight before its infinitive has that as its aim. */
/** "foiled [a plot by six men] to kill the minister" */
function isPlanOf(tree: Tree, node: number): boolean {
  return (
    takesInfinitive.has(tree.token(node).lemma.toLowerCase()) &&
    tree.children(node, 'nmod').some((child) => leadOf(tree, child, 'by') !== undefined)
  );
}

function isUndertaking(tree: Tree, node: number): boolean {
  const token = tree.token(node);
  return (
    isNoun(token) &&
    takesInfinitive.has(token.lemma.toLowerCase()) &&
    ['obl', 'nmod', 'conj', 'appos'].includes(token.deprel)
  );
}

const wills: ReadonlySet<ReportingStance> = new Set(['demands', 'promises', 'threatens', 'asks']);

/** Whether nothing but the noun's own phrase stands between it and a later word. */
function endsBefore(tree: Tree, noun: number, later: number): boolean {
  const phrase = new Set(tree.subtree(noun));
  return tree.tokens.slice(noun + 1, later).every(({ index }) => phrase.has(index));
}

function isPredicate(tree: Tree, node: number): boolean {
  return isVerb(tree.token(node)) || tree.child(node, 'cop') !== undefined;
}

/** "to demand that/amod the peacekeepers/obj either fight/dep or leave": what they are to do was hung on them. */
export function subjunctiveBehindObject(
  tree: Tree,
  { index: that, text, pos, head: subject }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text !== 'that' || pos !== 'IN' || subject < that || !tree.is(subject, 'obj')) return none;
  const { head: speech } = tree.token(subject);
  if (speech !== that - 1 || tree.first(subject) !== that) return none;
  const stance = vocabulary.reportingVerb(tree.token(speech).lemma.toLowerCase())?.stance;
  const verb = tree.child(subject, 'dep');
  if (stance !== 'demands' || verb === undefined || verb < subject) return none;
  if (!/^(NN|VBP?)$/u.test(tree.token(verb).pos)) return none;
  return [
    { index: verb, head: speech, deprel: 'ccomp', pos: 'VB' },
    { index: subject, head: verb, deprel: 'nsubj' },
    { index: that, head: verb, deprel: 'mark' },
  ];
}

/** "demanded that the government release all prisoners": the bare verb after "that" was taken for a noun. */
export function subjunctiveTakenForNoun(
  tree: Tree,
  { index, text, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    text.toLowerCase() !== 'that' ||
    head < 0 ||
    !isVerb(tree.token(head)) ||
    vocabulary.reportingVerb(tree.token(head).lemma.toLowerCase()) === undefined
  )
    return none;
  const verb = [
    ...tree.children(index, 'dep', 'nmod'),
    ...tree.children(head, 'obj', 'dep', 'ccomp'),
  ].find(
    (node) =>
      node > index &&
      ['NN', 'VB', 'VBP'].includes(tree.token(node).pos) &&
      vocabulary.verbFrames(tree.token(node).lemma.toLowerCase()).length > 0,
  );
  const subject =
    verb === undefined
      ? undefined
      : tree.children(verb, 'compound', 'nmod:poss').findLast((child) => child === verb - 1);
  if (verb === undefined || subject === undefined) return none;
  const object = tree
    .children(verb, 'dep', 'appos', 'nmod', 'obj')
    .find((child) => child > verb && tree.child(child, 'case') === undefined);
  const conjuncts =
    object === undefined
      ? []
      : tree.children(object, 'conj').filter((conj) => tree.token(conj).pos === 'VB');
  return [
    { index: verb, head, deprel: 'ccomp', pos: 'VB' },
    { index: subject, head: verb, deprel: 'nsubj' },
    { index, head: verb, deprel: 'mark' },
    ...movedTo(
      subject,
      tree.children(verb).filter((child) => child < subject),
    ),
    ...(object === undefined ? [] : [{ index: object, head: verb, deprel: 'obj' }]),
    ...conjuncts.flatMap((conj) => [
      { index: conj, head: verb },
      ...movedTo(
        conj,
        tree
          .children(object ?? verb, 'dep')
          .filter((child) => child > conj)
          .slice(0, 1),
        'obj',
      ),
    ]),
  ];
}

/** What one does with a report, a claim or a pact; after them "that" is the thing made, not what it says. */
const makes = new Set(
  (
    'make publish issue release file raise level post bring deny reject dismiss see read ' +
    'sign initial conclude negotiate broker reach breach violate ratify honour draft'
  ).split(' '),
);

/** "denied a report that commanders were sheltering there": a clause with a subject of its own is what the report says. */
export function contentTakenForRelative(
  tree: Tree,
  { index, lemma, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(index, 'acl:relcl')) return none;
  if (isWholeWithoutThat(tree, index, vocabulary)) return [{ index, deprel: 'acl' }];
  if (makes.has(lemma)) return none;
  // "the claim, aired on Friday, that/mark Togo has agreed/acl:relcl to leave"
  const isLed = leadOf(tree, index, 'that') !== undefined;
  if (isLed && tree.child(index, 'nsubj') !== undefined) return [{ index, deprel: 'acl' }];
  const that = [index, ...wholeInfinitives(tree, index)]
    .flatMap((verb) => tree.children(verb, 'obj'))
    .find((child) => child < index && tree.token(child).text.toLowerCase() === 'that');
  const subject = tree.child(index, 'nsubj');
  // "a report by Der Spiegel/nmod that agents had planned/acl:relcl it"
  const account = [noun, ...(tree.is(noun, 'nmod') ? [tree.token(noun).head] : [])].find(
    (each) => vocabulary.reportingNoun(tree.token(each).lemma.toLowerCase()) !== undefined,
  );
  const isContent =
    that !== undefined &&
    subject !== undefined &&
    // "that/IN he had resigned" is no relative clause, whatever the parser hung it on.
    (isNoun(tree.token(subject)) || tree.token(that).pos === 'IN') &&
    account !== undefined &&
    (tree.child(index, 'obl', 'ccomp', 'xcomp') !== undefined || happens(tree, index, vocabulary));
  return isContent
    ? [
        { index, head: account, deprel: 'acl' },
        { index: that, head: index, deprel: 'mark', pos: 'IN' },
      ]
    : none;
}

/** "a report that/obj agents planned to kill/xcomp a banker/obj": with an object of its own the infinitive lacks none. */
function wholeInfinitives(tree: Tree, verb: number): readonly number[] {
  return tree
    .children(verb, 'xcomp')
    .filter((aim) => tree.children(aim, 'obj').some((object) => object > aim));
}

/** "rejected claims it had jailed two priests": with a subject and an object of its own a clause is what the claim says. */
function isWholeWithoutThat(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const { head: noun, lemma } = tree.token(verb);
  const word = vocabulary.reportingNoun(tree.token(noun).lemma.toLowerCase());
  const subject = tree.child(verb, 'nsubj', 'nsubj:pass');
  if (word?.modality !== 'alleged' || subject === undefined) return false;
  if (tree.first(verb) !== noun + 1 || tree.first(subject) !== noun + 1) return false;
  if (tree.child(verb, 'aux:pass') !== undefined) return true;
  return tree.children(verb, 'obj').some(
    (object) =>
      object > verb &&
      !isTemporal(tree, object) &&
      // "the reports it gave investigators"
      !(isDative(lemma) && isParty(tree, object, vocabulary)),
  );
}

/** "a report that the rebels had surrendered": what can be without an object, and had come about, is no deed done to the report. */
function happens(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const { lemma } = tree.token(verb);
  const isPerfect = tree
    .children(verb, 'aux')
    .some((aux) => /^(had|has|have)$/u.test(tree.token(aux).text));
  const isBare = vocabulary
    .verbFrames(lemma)
    .some(
      ({ directObject, slots, phrases }) =>
        directObject === null && slots.length === 0 && phrases.length === 0,
    );
  return isPerfect && isBare && vocabulary.reportingVerb(lemma) === undefined;
}

/** "values the partnership in order to protect shipping": what it is done for, and no order to anyone. */
export function inOrderTo(tree: Tree, { index: order, text, head }: Token): readonly Edit[] {
  const before = tree.tokens[order - 1];
  const to = tree.tokens[order + 1];
  if (text !== 'order' || before?.text.toLowerCase() !== 'in' || to?.text !== 'to') return none;
  const verb = to.head;
  if (verb < to.index || head < 0 || verb === head) return none;
  return [
    { index: verb, head, deprel: 'advcl' },
    { index: to.index, head: verb, deprel: 'mark' },
    { index: before.index, head: to.index, deprel: 'fixed' },
    { index: order, head: to.index, deprel: 'fixed' },
  ];
}

const shows = new Set(['show', 'depict']);

/** "a video showing fighters leading/acl him away": what is shown is that they do. */
export function contentShown(tree: Tree, { index, pos, head: doer }: Token): readonly Edit[] {
  if (pos !== 'VBG' || doer < 0) return none;
  // "showing fighters/nsubj leading/advcl him away"
  const isWhole = tree.is(index, 'advcl') && tree.child(index, 'nsubj') === index - 1;
  if (isWhole && shows.has(tree.token(doer).lemma)) return [{ index, deprel: 'ccomp' }];
  if (doer !== index - 1 || !tree.is(index, 'acl') || !tree.is(doer, 'obj')) return none;
  const { head: verb } = tree.token(doer);
  return shows.has(tree.token(verb).lemma)
    ? [
        { index, head: verb, deprel: 'ccomp' },
        { index: doer, head: index, deprel: 'nsubj' },
      ]
    : none;
}

/** "denied reports of its troops crossing/acl the border": what is reported is the crossing. */
export function contentOfReports(
  tree: Tree,
  { index, pos, head: doer }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || doer !== index - 1 || !tree.is(index, 'acl') || !tree.is(doer, 'nmod'))
    return none;
  const noun = tree.token(doer).head;
  const of = leadOf(tree, doer, 'of');
  const isReported = vocabulary.reportingNoun(tree.token(noun).lemma.toLowerCase()) !== undefined;
  return of !== undefined && isReported
    ? [
        { index, head: noun },
        { index: doer, head: index, deprel: 'nsubj' },
        { index: of, head: index, deprel: 'mark' },
      ]
    : none;
}

/** "hopes to buy/advcl drones, the agency quoted/ccomp him as saying": the infinitive straight behind a verb is that verb's. */
export function infinitiveBeforeSpeaker(
  tree: Tree,
  { index, pos, head: speech }: Token,
): readonly Edit[] {
  if (pos !== 'VB' || speech < index || !tree.is(index, 'advcl')) return none;
  const to = leadOf(tree, index, 'to');
  const verb = to === undefined ? undefined : tree.tokens[to - 1];
  if (verb === undefined || !isVerb(verb) || tree.token(speech).head !== verb.index) return none;
  return tree.is(speech, 'ccomp')
    ? [
        { index, head: verb.index, deprel: 'xcomp' },
        { index: speech, deprel: 'parataxis' },
      ]
    : none;
}

/**
 * "ISW continues/csubj to assess that/DT-of-forces Russian forces/obj are unlikely/root to …": before a plural "that" begins what is told, and
 * whoever tells it leads the sentence.
 */
export function thatBeforePlural(
  tree: Tree,
  { index: that, text, pos, head: subject }: Token,
): readonly Edit[] {
  if (text !== 'that' || pos !== 'DT' || subject < 0 || !/^NNP?S$/u.test(tree.token(subject).pos))
    return none;
  const speech = tree.token(subject).head;
  const { root } = tree;
  if (speech < 0 || !tree.is(subject, 'obj') || root < subject || tree.last(subject) >= root)
    return none;
  const main = [speech, ...tree.ancestors(speech)].find(
    (node) => tree.is(node, 'csubj') && tree.token(node).head === root,
  );
  if (main === undefined) return none;
  return [
    { index: main, head: -1, deprel: 'root' },
    { index: root, head: speech, deprel: 'ccomp' },
    { index: subject, head: root, deprel: subjectRelation(tree, root) },
    { index: that, head: root, deprel: 'mark', pos: 'IN' },
  ];
}
