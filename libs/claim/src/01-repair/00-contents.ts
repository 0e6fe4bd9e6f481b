import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { eventNounFrame } from '../03-clause/event-noun-frame.js';
import { objectControl } from '../03-clause/subject.js';
import { isBehindComma, isFiniteForm, isNoun, isVerb, leadOf, tells } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Who says what: speakers, and the clauses and claims behind a verb or noun of saying.

/** "intercepted a missile/nsubj fired at the port, state media/appos reported/ccomp": the speaker stands behind the statement. */
export function speakerBehindObject(
  tree: Tree,
  { index: speech, head: verb, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (verb < 0 || !tree.is(speech, 'ccomp') || !isVerb(tree.token(verb))) return none;
  if (
    !tells(lemma, vocabulary) ||
    vocabulary.reportingVerb(tree.token(verb).lemma.toLowerCase()) !== undefined
  )
    return none;
  const object = tree.child(speech, 'nsubj');
  if (object === undefined || object < verb || tree.child(speech, 'mark') !== undefined)
    return none;
  const speaker = tree
    .subtree(object)
    .find((node) => node > object && tree.is(node, 'appos') && node === speech - 1);
  return speaker === undefined
    ? none
    : [
        { index: object, head: verb, deprel: 'obj' },
        { index: speech, deprel: 'parataxis' },
        { index: speaker, head: speech, deprel: 'nsubj' },
      ];
}

/** "officials briefed on the matter told Reuters": who was briefed tells. */
export function speakerWithParticiple(
  tree: Tree,
  { index: remark, pos, head: speech }: Token,
): readonly Edit[] {
  if (speech < remark || !/^VB[DN]$/u.test(pos) || !tree.is(remark, 'ccomp')) return none;
  const subject = tree.child(remark, 'nsubj');
  const isBare = tree.child(remark, 'aux', 'mark', 'obj', 'cop') === undefined;
  if (subject !== remark - 1 || !isBare || tree.child(speech, 'nsubj') !== undefined) return none;
  return tree.tokens.slice(remark, speech).some(({ text }) => text === ',')
    ? none
    : [
        { index: subject, head: speech, deprel: 'nsubj' },
        { index: remark, head: subject, deprel: 'acl', pos: 'VBN' },
      ];
}

/**
 * "accused it of shelling a village, an allegation/nsubj Dushanbe/nsubj dismissed", "…, a charge/nsubj denied by the Kremlin": a charge before
 * the one who answers it is what is answered.
 */
export function chargeTakenForSubject(
  tree: Tree,
  { index: verb, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const [charge, subject] = tree.children(verb, 'nsubj').filter((child) => child < verb);
  if (charge === undefined || head < 0 || head > charge) return none;
  const isAnswered =
    subject === undefined &&
    verb === charge + 1 &&
    tree.token(verb).pos === 'VBN' &&
    tree.children(verb, 'obl').some((child) => leadOf(tree, child, 'by') !== undefined);
  if (subject === undefined && !isAnswered) return none;
  const first = tree.first(charge);
  const comma = tree.tokens.findLast(({ index, text }) => index <= first && text === ',')?.index;
  const isCharge =
    vocabulary.reportingNoun(tree.token(charge).lemma.toLowerCase()) !== undefined &&
    tree.child(charge, 'det') !== undefined;
  if (!isCharge || comma === undefined || comma < first - 1) return none;
  if (subject !== undefined && tree.first(subject) !== charge + 1) return none;
  const before = tree.tokens[comma - 1]?.index ?? head;
  return [
    // "of/mark shelling/advcl a village" belongs to what stands before the comma.
    ...tree
      .children(verb, 'advcl', 'ccomp', 'mark')
      .filter((child) => child < comma)
      .map((index) => ({ index, head: tree.is(index, 'mark') ? index + 1 : head })),
    { index: charge, head: before, deprel: 'appos' },
    { index: verb, head: charge, deprel: isAnswered ? 'acl' : 'acl:relcl' },
  ];
}

/**
 * "accused Moscow of/case sending/dep jets, a charge/obj that Oslo dismissed", "said that it had entered/dep the hospital, a claim/dep which
 * …": what one is accused of, or says, stands before the comma, and what that is called behind it.
 */
export function chargeOverDeed(
  tree: Tree,
  { index: charge, lemma, deprel, head: speech }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(obj|obl|advcl|dep)$/u.test(deprel) || speech > charge || !isNoun(tree.token(charge)))
    return none;
  if (!/^(accuses|says)$/u.test(vocabulary.reportingNoun(lemma)?.stance ?? '')) return none;
  const of = leadOf(tree, charge, 'of');
  const deed = of === undefined ? undefined : tree.tokens[of + 1];
  if (of !== undefined && deed?.pos === 'VBG' && deed.head === charge)
    return [
      { index: deed.index, head: speech, deprel: 'advcl' },
      { index: of, head: deed.index, deprel: 'mark' },
      { index: charge, head: tree.child(deed.index, 'obj', 'obl') ?? deed.index, deprel: 'appos' },
    ];
  const content = tree
    .children(charge, 'dep')
    .find(
      (child) => child < charge && tree.child(child, 'mark', 'nsubj', 'nsubj:pass') !== undefined,
    );
  return content === undefined || !isBehindComma(tree, tree.child(charge, 'det') ?? charge)
    ? none
    : [
        { index: content, head: speech, deprel: 'ccomp' },
        { index: charge, head: tree.child(content, 'obj', 'obl') ?? content, deprel: 'appos' },
      ];
}

/** "suspected to belong to the Forces killed ten": "to" before a noun leads no finite verb. */
export function phraseTakenForClause(
  tree: Tree,
  { index, pos, head: verb }: Token,
): readonly Edit[] {
  if (!isFiniteForm(pos) || verb < 0 || !/^(advcl|acl)$/u.test(tree.token(index).deprel))
    return none;
  const to = leadOf(tree, index, 'to');
  const noun = tree.children(index, 'nsubj').find((child) => to !== undefined && child > to);
  if (to === undefined || noun === undefined || tree.token(verb).index > to) return none;
  // "said an end/obj to the strike depended/acl on the union": what was said is the clause.
  if (tree.is(index, 'acl')) {
    const { head: speech, deprel } = tree.token(verb);
    return deprel === 'obj' && verb === to - 1
      ? [
          { index, head: speech, deprel: 'ccomp' },
          { index: verb, head: index, deprel: 'nsubj' },
          { index: noun, head: verb, deprel: 'nmod' },
          { index: to, head: noun, deprel: 'case' },
        ]
      : none;
  }
  const actor = tree.ancestors(verb).find((node) => isNoun(tree.token(node)));
  return [
    { index: noun, head: verb, deprel: 'obl' },
    { index: to, head: noun, deprel: 'case' },
    { index, head: actor ?? verb, deprel: 'dep' },
  ];
}

/** "rejected that/mark, insisting/ccomp the troops had left": with a comma behind it, "that" is what was said before. */
export function thatBeforeComma(
  tree: Tree,
  { index: that, text, head: saying }: Token,
): readonly Edit[] {
  if (text !== 'that' || !tree.is(that, 'mark') || tree.tokens[that + 1]?.text !== ',') return none;
  const { pos, head: verb } = tree.token(saying);
  const isBare = pos === 'VBG' && tree.child(saying, 'nsubj', 'aux') === undefined;
  if (!isBare || verb !== that - 1 || !tree.is(saying, 'ccomp')) return none;
  return [
    { index: that, head: verb, deprel: 'obj', pos: 'DT' },
    { index: that + 1, head: verb },
    { index: saying, deprel: 'advcl' },
  ];
}

/** "reports that Sudan shelled the camp": a clause that has its own object needs no "that" for one. */
export function thatTakenForObject(
  tree: Tree,
  { index, text, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text.toLowerCase() !== 'that' || verb < index || !isVerb(tree.token(verb))) return none;
  if (!tree.is(index, 'obj') && !tree.is(index, 'dep')) return none;
  const noun = tree.token(verb).head;
  const subject = tree.children(verb, 'nsubj').find((child) => child > index);
  if (noun < 0 || noun > index || subject === undefined) return none;
  const isReported = (node: number): boolean =>
    vocabulary.reportingNoun(tree.token(node).lemma.toLowerCase()) !== undefined;
  // "a claim by the rebels that the truce had been broken/acl:relcl"
  const by = tree.child(noun, 'case');
  const told = by === undefined || tree.token(by).text !== 'by' ? noun : by - 1;
  const speech = told >= 0 && isReported(told) ? told : noun;
  const isSpeech = isReported(speech);
  // "the account that the boy was armed": what is done to the boy is not done to the account.
  const isDone = isSpeech && tree.children(verb, 'nsubj:pass').includes(subject);
  const complete = isDone || tree.children(verb, 'obj').some((child) => child > index);
  if (!complete && !(isSpeech && tree.is(index, 'dep'))) return none;
  return [
    { index, deprel: 'mark', pos: 'IN' },
    {
      index: verb,
      deprel: tree.is(verb, 'acl') ? 'acl' : tree.token(verb).deprel,
      ...(isDone ? { head: speech } : {}),
    },
  ];
}

/** "who says that/obj on 3 May/obl he was arrested/parataxis": the day behind "that" opens what is said. */
export function dayBehindThat(
  tree: Tree,
  { index: that, text, head: speech }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text !== 'that' || speech !== that - 1 || !tree.is(that, 'obj')) return none;
  if (vocabulary.reportingVerb(tree.token(speech).lemma.toLowerCase()) === undefined) return none;
  const day = tree.children(speech, 'obl').find((node) => tree.first(node) === that + 1);
  const deed = tree.tokens.find(
    ({ index, pos }) =>
      day !== undefined &&
      index > day &&
      pos.startsWith('VB') &&
      tree.children(index, 'nsubj').some((subject) => tree.first(subject) === tree.last(day) + 1),
  );
  return day === undefined || deed === undefined
    ? none
    : [
        // "began after the arrest/obl of Bello, who says": what stands before is of the verb above
        ...movedTo(
          deed.head,
          tree.children(deed.index, 'obl').filter((node) => node < speech),
        ),
        { index: that, head: deed.index, deprel: 'mark', pos: 'IN' },
        { index: day, head: deed.index },
        { index: deed.index, head: speech, deprel: 'ccomp' },
      ];
}

const calls = /^(call|describe|label|brand|deem|dismiss|denounce)$/u;

/** 'said in a report/obl the government called/ccomp "baseless"': without anything that is called so, that is what is said of the report. */
export function remarkOnAccount(
  tree: Tree,
  { index: call, lemma, head: speech }: Token,
): readonly Edit[] {
  if (!calls.test(lemma) || speech < 0 || speech > call || !tree.is(call, 'ccomp')) return none;
  if (tree.child(call, 'obj', 'mark', 'aux:pass') !== undefined) return none;
  const subject = tree.child(call, 'nsubj');
  const account = tree.tokens[tree.first(call) - 1];
  if (subject === undefined || account === undefined || !isNoun(account)) return none;
  return account.head === speech && tree.is(account.index, 'obl')
    ? [{ index: call, head: account.index, deprel: 'acl:relcl' }]
    : none;
}

/**
 * "freed two officers/nsubj kidnapped/ccomp in January": who frees somebody says nothing, so that those kidnapped are whom he freed.
 */
export function describedTakenForContent(
  tree: Tree,
  { index: done, pos, lemma, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || verb < 0 || verb > done || !tree.is(done, 'ccomp')) return none;
  const whom = tree.child(done, 'nsubj');
  if (whom === undefined || tree.first(whom) !== verb + 1 || tree.last(whom) !== done - 1)
    return none;
  if (!isNoun(tree.token(whom)) || tree.child(verb, 'obj') !== undefined) return none;
  if (tree.child(done, 'mark', 'aux', 'aux:pass', 'obj', 'ccomp', 'xcomp') !== undefined) {
    const next = tree.child(done, 'xcomp');
    // "…, handing/xcomp them over"
    const isOutcome = next !== undefined && tree.tokens[next - 1]?.text === ',';
    if (!isOutcome || tree.child(done, 'mark', 'aux', 'aux:pass', 'obj', 'ccomp') !== undefined)
      return none;
  }
  const above = tree.token(verb).lemma.toLowerCase();
  const speaks =
    vocabulary.reportingVerb(above) !== undefined ||
    vocabulary.hedge(above) !== undefined ||
    /^(make|let|help|see|watch|hear|feel|find|know|have|get|want|mean|show|reveal|discover|learn|notice|ensure)$/u.test(above); // prettier-ignore
  const isDone = (word: string): boolean =>
    vocabulary.verbFrames(word).some(({ directObject }) => directObject === 'object');
  const isAlone = vocabulary
    .verbFrames(lemma)
    .some(({ directObject, slots }) => directObject === null && slots.length === 0);
  if (speaks || !isDone(above) || !isDone(lemma) || isAlone) return none;
  return [
    { index: whom, head: verb, deprel: 'obj' },
    { index: done, head: whom, deprel: 'acl', pos: 'VBN' },
    ...movedTo(
      verb,
      tree.children(done).filter((child) => tree.is(child, 'xcomp') || (child > done && tree.token(child).text === ',')), // prettier-ignore
    ),
    ...tree.children(done, 'xcomp').map((child) => ({ index: child, deprel: 'advcl' })),
  ];
}

/** "claims that police tortured detainees": after "that" and a noun, the participle before another noun is the verb. */
export function participleInThatClause(
  tree: Tree,
  { index, pos, lemma, head: object }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (object < index || !/^(amod|dep|compound)$/u.test(tree.token(index).deprel)) return none;
  const isForm =
    pos === 'VBN' || (pos === 'NN' && vocabulary.verbFrames(lemma.toLowerCase()).length > 0);
  const subject = tree.tokens[index - 1];
  if (!isForm || subject === undefined || !isNoun(subject) || !isNoun(tree.token(object)))
    return none;
  const that = tree.tokens.findLast((token) => token.index < index && token.text === 'that');
  const speech = tree.tokens[(that?.index ?? 0) - 1];
  if (that === undefined || speech === undefined || !isVerb(speech)) return none;
  if (vocabulary.reportingVerb(speech.lemma.toLowerCase()) === undefined) return none;
  if (tree.child(speech.index, 'ccomp') !== undefined) return none;
  const between = tree.tokens.slice(that.index + 1, index);
  if (!between.every((token) => /^(DT|JJ|CD|NNP?S?|PRP\$|POS)$/u.test(token.pos))) return none;
  return [
    { index, head: speech.index, deprel: 'ccomp', pos: pos === 'VBN' ? 'VBD' : 'VB' },
    { index: that.index, head: index, deprel: 'mark', pos: 'IN' },
    { index: subject.index, head: index, deprel: 'nsubj' },
    ...between
      .filter(({ index: word }) => word !== subject.index)
      .map(({ index: word }) => ({
        index: word,
        head: subject.index,
        deprel: tree.is(word, 'det') ? 'det' : 'compound',
      })),
    { index: object, head: index, deprel: 'obj' },
  ];
}

/** "urge all parties to remain calm": whom one urges is to do it; it is no aim of one's own. */
export function contentTakenForAim(
  tree: Tree,
  { index, pos, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VB' || head < 0 || head > index || !/^(advcl|acl)$/u.test(deprel)) return none;
  // "forbade the party's deputies to vote/acl"
  const { ner, pos: tag, lemma: noun } = tree.token(head);
  const arePeople =
    tag === 'NNS' &&
    (vocabulary.kindOfNoun(noun.toLowerCase()) === 'Person' ||
      vocabulary.isTitle(noun.toLowerCase()));
  const isOfName = deprel === 'acl' && tree.is(head, 'obj') && (ner === 'PERSON' || arePeople);
  const verb = isOfName ? tree.token(head).head : head;
  const to = leadOf(tree, index, 'to');
  const object = tree.child(verb, 'obj', 'iobj');
  if (to === undefined || object === undefined || tree.child(index, 'nsubj')) return none;
  if (deprel === 'acl' && !isOfName) return none;
  const { lemma } = tree.token(verb);
  const last = tree.last(object);
  // "urged the premier, Diallo, to form a cabinet"
  const isBeside =
    isOfName || last === to - 1 || (last === to - 2 && tree.child(object, 'appos') !== undefined);
  // "called a strike to press for higher pay": an event has aims of somebody else.
  if (/^(call|lead)$/u.test(lemma) && eventNounFrame(tree, object, vocabulary) !== undefined)
    return none;
  return objectControl.has(lemma.toLowerCase()) && isBeside
    ? [{ index, head: verb, deprel: 'xcomp' }]
    : none;
}

/** "agreed to resume talks, according to the envoy": who is the authority for the whole is so for its first verb. */
export function authorityOfWhole(tree: Tree, { index, head }: Token): readonly Edit[] {
  const according = leadOf(tree, index, 'according');
  if (according === undefined || head < 0 || head > index || !tree.is(head, 'xcomp')) return none;
  return [{ index, head: tree.token(head).head }];
}

/** "denies that its men/ccomp fired/acl the shots": behind "that" and a noun stands what it did. */
export function nounTakenForContent(
  tree: Tree,
  { index: deed, pos, head: doer, deprel }: Token,
): readonly Edit[] {
  if (pos !== 'VBD' || deprel !== 'acl' || doer !== deed - 1 || !isNoun(tree.token(doer)))
    return none;
  const that = leadOf(tree, doer, 'that');
  if (that === undefined || !tree.is(doer, 'ccomp') || tree.child(doer, 'cop') !== undefined)
    return none;
  return [
    { index: deed, head: tree.token(doer).head, deprel: 'ccomp' },
    { index: doer, head: deed, deprel: 'nsubj' },
    { index: that, head: deed },
    ...movedTo(deed, tree.children(doer, 'conj', 'punct')),
  ];
}

/** "claimed without evidence/obl that it was stolen/ccomp", "said without offering proof/obj that Chad sent/ccomp them": what is claimed. */
export function contentOfMissingProof(
  tree: Tree,
  { index: proof, text, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(evidence|proof)$/u.test(text) || head < 0) return none;
  const content = tree
    .children(proof, 'ccomp', 'acl', 'dep')
    .find((child) => leadOf(tree, child, 'that') === proof + 1);
  if (content === undefined) return none;
  const isOffered = tree.is(proof, 'obj') && leadOf(tree, head, 'without') !== undefined;
  const telling = isOffered
    ? tree.token(head).head
    : leadOf(tree, proof, 'without') === undefined
      ? -1
      : head;
  if (telling < 0 || tree.child(telling, 'ccomp') !== undefined) return none;
  return vocabulary.reportingVerb(tree.token(telling).lemma)?.stance === 'says'
    ? [{ index: content, head: telling, deprel: 'ccomp' }]
    : none;
}

/** "Ethiopia charged that Egypt was arming rebels": who charges so prosecutes nobody. */
export function chargedThat(tree: Tree, { index, lemma, pos }: Token): readonly Edit[] {
  if (lemma !== 'charge' || !isFiniteForm(pos) || tree.child(index, 'obj') !== undefined)
    return none;
  const isTold = tree
    .children(index, 'ccomp')
    .some((child) => leadOf(tree, child, 'that') !== undefined);
  return isTold ? [{ index, lemma: 'allege' }] : none;
}
