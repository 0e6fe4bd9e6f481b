import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isFiniteForm, isNoun, isTemporal, isVerb, leadOf, subjectRelation } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Sentences that lead the parser up the garden path: a word read as a verb that is a noun, and all behind it read with it.

/** "at the camp/nsubj 's/cop northern gate": no clause begins with such a word, so "'s" is no "is". */
export function possessorTakenForClause(
  tree: Tree,
  { index: is, text, pos, head: noun }: Token,
): readonly Edit[] {
  if (!/^['’]s$/u.test(text) || pos === 'POS' || noun < is || !tree.is(is, 'cop')) return none;
  const owner = tree.child(noun, 'nsubj');
  const lead = tree.child(noun, 'mark');
  if (owner !== is - 1 || lead === undefined || !isNoun(tree.token(noun))) return none;
  if (!/^(at|in|near|outside|inside|on|from|into|to|through|by|of)$/iu.test(tree.token(lead).text))
    return none;
  const { head } = tree.token(noun);
  if (head < 0 || lead > owner) return none;
  const deprel = isVerb(tree.token(head)) ? 'obl' : 'nmod';
  return [
    { index: is, head: owner, deprel: 'case', pos: 'POS' },
    { index: owner, deprel: 'nmod:poss' },
    { index: lead, deprel: 'case' },
    { index: noun, deprel },
    ...movedTo(head, tree.children(noun, 'obl', 'obl:tmod')),
  ];
}

/** What leads a phrase and never a clause. */
const leadsPhrase =
  /^(at|in|near|outside|inside|on|from|into|under|beneath|beside|behind|across|along|around|with)$/u;
/** What one is dressed, disguised or known as. */
const looks = /^(disguise|dress|clothe|pose|describe|know|identify)$/u;

/**
 * "A bomb hidden/root near/mark the market/nsubj hurt/advcl two guards", "Men dressed as nurses entered …": the place belongs to the
 * participle, the verb to the bomb.
 */
export function placeTakenForDoer(
  tree: Tree,
  { index: participle, pos, head, deprel }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || tree.child(participle, 'aux', 'aux:pass', 'obj') !== undefined) return none;
  const thing = tree.child(participle, 'nsubj', 'nsubj:pass');
  const verb = tree
    .children(participle, 'advcl')
    .find((child) => child > participle && isVerb(tree.token(child)));
  const place = verb === undefined ? undefined : tree.child(verb, 'nsubj', 'nsubj:pass');
  const lead = verb === undefined ? undefined : tree.child(verb, 'mark');
  if (thing !== participle - 1 || verb === undefined || place === undefined) return none;
  if (lead === undefined || lead !== participle + 1 || lead > place || place > verb) return none;
  const isLook = tree.token(lead).text === 'as' && looks.test(tree.token(participle).lemma);
  if (!isLook && !leadsPhrase.test(tree.token(lead).text)) return none;
  if (tree.token(verb).pos === 'VBG') return none;
  return [
    { index: verb, head, deprel, ...(tree.token(verb).pos === 'VBN' ? { pos: 'VBD' } : {}) },
    { index: thing, head: verb, deprel: subjectRelation(tree, verb) },
    { index: participle, head: thing, deprel: 'acl' },
    { index: place, head: participle, deprel: 'obl' },
    { index: lead, head: place, deprel: 'case' },
    ...movedTo(
      verb,
      tree.children(participle).filter((child) => child > verb || child < thing),
    ),
  ];
}

/** "killed two Red Cross/nsubj volunteers/ccomp": people whom the parser takes for what one does are whom it is done to. */
export function peopleTakenForContent(
  tree: Tree,
  { index: people, pos, lemma, head: verb, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBZ' || deprel !== 'ccomp' || verb < 0 || verb > people) return none;
  if (vocabulary.kindOfNoun(lemma.toLowerCase()) !== 'Person') return none;
  const name = tree.child(people, 'nsubj');
  if (name !== people - 1 || !isNoun(tree.token(name)) || !isVerb(tree.token(verb))) return none;
  if (tree.child(people, 'obj', 'aux', 'mark', 'ccomp', 'xcomp') !== undefined) return none;
  if (tree.child(verb, 'obj') !== undefined || tree.child(name, 'det') !== undefined) return none;
  return [
    { index: people, deprel: 'obj', pos: 'NNS' },
    { index: name, head: people, deprel: 'compound' },
    ...movedTo(people, tree.children(name, 'nummod', 'amod')),
    ...movedTo(
      verb,
      tree.children(people).filter((child) => child > people),
    ),
  ];
}

/** "lent the agency 600,000/nsubj litres/VBZ": no number of things takes a verb in "-s". */
export function measureTakenForVerb(
  tree: Tree,
  { index: number, pos, lemma, head: unit }: Token,
): readonly Edit[] {
  if (pos !== 'CD' || lemma === 'one' || unit !== number + 1 || !tree.is(number, 'nsubj'))
    return none;
  const { pos: form, head: verb } = tree.token(unit);
  if (form !== 'VBZ' || verb < 0 || verb > number || !isVerb(tree.token(verb))) return none;
  if (tree.child(unit, 'obj', 'ccomp', 'xcomp', 'mark') !== undefined) return none;
  const whom = tree.child(verb, 'obj');
  return [
    { index: unit, deprel: 'obj', pos: 'NNS' },
    { index: number, deprel: 'nummod' },
    ...(whom === undefined ? [] : [{ index: whom, deprel: 'iobj' }]),
    ...movedTo(
      verb,
      tree.children(unit).filter((child) => child > unit),
    ),
  ];
}

/** "sent the patrol boat Raju/nsubj on 27 December to guard/acl the cable": without a "for" nobody stands before an aim. */
export function nameTakenForDoer(
  tree: Tree,
  { index: aim, pos, head: object }: Token,
): readonly Edit[] {
  const to = leadOf(tree, aim, 'to');
  const name = tree.child(aim, 'nsubj');
  if (pos !== 'VB' || !tree.is(aim, 'acl') || to === undefined || name === undefined) return none;
  const { head: verb } = tree.token(object);
  if (!isVerb(tree.token(verb < 0 ? object : verb)) || !tree.is(object, 'obj')) return none;
  if (tree.first(name) !== object + 1 || name > to || !isNoun(tree.token(name))) return none;
  return [
    { index: aim, head: verb, deprel: 'advcl' },
    { index: name, head: object, deprel: 'appos' },
    ...movedTo(
      verb,
      tree.children(name, 'nmod').filter((child) => isTemporal(tree, child)),
      'obl',
    ),
  ];
}

/** What things are for: a closed class of words in "-ing" that stand before a noun. */
const purposes = /^(drinking|cooking|heating|building|sleeping|washing|cleaning)$/u;

/** "appealed for tents and drinking/conj water": not a deed beside the first, but a thing beside a thing. */
export function purposeTakenForDeed(
  tree: Tree,
  { index, text, pos, head: verb }: Token,
): readonly Edit[] {
  const noun = tree.child(index, 'obj');
  if (pos !== 'VBG' || !purposes.test(text) || noun === undefined || verb < 0) return none;
  if (tree.child(noun, 'det', 'nmod:poss') !== undefined) return none;
  const lead = leadOf(tree, index, 'for');
  // "asked the governor for cooking/acl oil"
  if (lead === index - 1)
    return [
      { index: noun, head: verb, deprel: isVerb(tree.token(verb)) ? 'obl' : 'nmod' },
      { index, head: noun, deprel: 'compound', pos: 'NN' },
      { index: lead, head: noun, deprel: 'case' },
    ];
  const and = tree.child(index, 'cc');
  const first = tree.tokens[index - 2];
  if (!tree.is(index, 'conj') || and !== index - 1 || first === undefined || !isNoun(first))
    return none;
  if (noun !== index + 1 || tree.token(verb).pos === 'VBG') return none;
  return [
    { index: noun, head: first.index, deprel: 'conj' },
    { index, head: noun, deprel: 'compound', pos: 'NN' },
    { index: and, head: noun },
  ];
}

/** "The minister/nsubj:pass let/dep slip that two officers/obj had been arrested": what slips out is told, and by whom. */
export function letSlip(tree: Tree, { index: slip, text }: Token): readonly Edit[] {
  const let_ = tree.tokens[slip - 1];
  const that = tree.tokens[slip + 1];
  if (text !== 'slip' || let_?.lemma !== 'let' || that?.text !== 'that') return none;
  const told = tree.child(slip, 'ccomp', 'xcomp');
  if (told !== undefined && slip !== let_.head && leadOf(tree, told, 'that') === that.index)
    return [
      { index: let_.index, lemma: 'disclose' },
      { index: slip, head: let_.index, deprel: 'advmod' },
      { index: told, head: let_.index, deprel: 'ccomp' },
    ];
  const verb = tree
    .ancestors(slip)
    .find((node) => node > slip && isVerb(tree.token(node)) && tree.token(node).pos !== 'VB');
  if (verb === undefined) return none;
  const { head, deprel } = tree.token(verb);
  const speaker = tree.children(verb, 'nsubj', 'nsubj:pass').find((child) => child < let_.index);
  const who = that.head > that.index && that.head < verb ? that.head : tree.child(slip, 'obj');
  if (speaker === undefined || who === undefined || who < slip || who > verb) return none;
  return [
    { index: let_.index, head, deprel, pos: 'VBD', lemma: 'disclose' },
    { index: slip, head: let_.index, deprel: 'advmod' },
    { index: speaker, head: let_.index, deprel: 'nsubj' },
    { index: verb, head: let_.index, deprel: 'ccomp' },
    { index: that.index, head: verb, deprel: 'mark', pos: 'IN' },
    { index: who, head: verb, deprel: subjectRelation(tree, verb) },
    ...movedTo(
      let_.index,
      tree.children(verb).filter((child) => child < let_.index && child !== speaker),
    ),
  ];
}

/** "wants nothing/obj more than aircraft/obl": what one wants is the aircraft. */
export function nothingMoreThan(
  tree: Tree,
  { index: than, text, head: thing }: Token,
): readonly Edit[] {
  const more = tree.tokens[than - 1];
  const nothing = tree.tokens[than - 2];
  if (text !== 'than' || more?.text !== 'more' || nothing?.text !== 'nothing') return none;
  const verb = nothing.head;
  if (thing < than || verb < 0 || !isVerb(tree.token(verb)) || !isNoun(tree.token(thing)))
    return none;
  if (!tree.is(nothing.index, 'obj')) return none;
  return [
    { index: thing, head: verb, deprel: 'obj' },
    { index: more.index, head: thing, deprel: 'advmod' },
    { index: nothing.index, head: more.index, deprel: 'fixed' },
    { index: than, head: more.index, deprel: 'fixed' },
  ];
}

/** "is due/case in Kigali/root on Monday", "is due/root in Kigali": said of a person, that he is to arrive. */
export function dueSomewhere(
  tree: Tree,
  { index: due, text, head: over }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (text !== 'due') return none;
  const place = tree.is(due, 'case')
    ? over
    : tree.children(due, 'obl').find((child) => leadOf(tree, child, 'in') === due + 1);
  if (place === undefined || place < due || tree.token(place).ner !== 'LOCATION') return none;
  const top = tree.is(due, 'case') ? place : due;
  const be = tree.child(top, 'cop');
  const subject = tree.child(top, 'nsubj');
  if (be === undefined || subject === undefined || tree.token(be).lemma !== 'be') return none;
  const isPerson = [subject, ...tree.children(subject, 'appos')].some(
    (node) =>
      tree.token(node).ner === 'PERSON' ||
      vocabulary.kindOfNoun(tree.token(node).lemma.toLowerCase()) === 'Person',
  );
  if (!isPerson || !/^VB[PZ]$/u.test(tree.token(be).pos)) return none;
  const { head, deprel } = tree.token(top);
  const times = [...tree.children(place), ...tree.children(due)].filter(
    (child) => child > place && isTemporal(tree, child),
  );
  const raised =
    top === due
      ? none
      : [
          { index: due, head, deprel },
          ...movedTo(
            due,
            tree.children(place).filter((child) => child < due || tree.is(child, 'punct')),
          ),
          { index: place, head: due, deprel: 'obl' },
        ];
  return [
    ...raised,
    { index: due, pos: 'VB', lemma: 'arrive' },
    { index: be, head: due, deprel: 'aux', pos: 'MD', lemma: 'will' },
    ...times.map((index) => ({
      ...{ index, head: due },
      deprel: tree.child(index, 'case') === undefined ? 'obl:tmod' : 'obl',
    })),
  ];
}

/** "and with the lines/obl cut/ccomp it may never be known/ccomp": the state of things is said beside the clause. */
export function stateBesideClause(
  tree: Tree,
  { index: state, pos, head, deprel }: Token,
): readonly Edit[] {
  if (!/^VB[DN]$/u.test(pos) || head < 0 || head > state) return none;
  const thing = tree.children(state, 'obl').find((child) => child === state - 1);
  const lead = thing === undefined ? undefined : leadOf(tree, thing, 'with');
  const clause = tree.child(state, 'ccomp');
  if (thing === undefined || lead === undefined || clause === undefined) return none;
  const subject = tree.child(clause, 'nsubj', 'nsubj:pass');
  if (
    subject === undefined ||
    tree.first(subject) < state ||
    tree.child(state, 'nsubj') !== undefined
  )
    return none;
  const and = tree.child(state, 'cc');
  return [
    { index: clause, head, deprel: and === undefined ? deprel : 'conj' },
    { index: state, head: clause, deprel: 'advcl', pos: 'VBN' },
    { index: thing, deprel: 'nsubj:pass' },
    { index: lead, head: state, deprel: 'mark' },
    ...(and === undefined ? [] : [{ index: and, head: clause }]),
  ];
}

/** "has expelled two diplomats and plans/NNS to close/acl the border": people are not expelled together with plans. */
export function plansTakenForNoun(
  tree: Tree,
  { index: plans, text, pos, head: people }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NNS' || !tree.is(plans, 'conj') || !/^(plans|hopes|aims|claims)$/u.test(text))
    return none;
  const and = tree.child(plans, 'cc');
  const aim = tree.child(plans, 'acl');
  if (and !== plans - 1 || aim === undefined || leadOf(tree, aim, 'to') !== plans + 1) return none;
  const verb = tree.token(people).head;
  if (vocabulary.kindOfNoun(tree.token(people).lemma.toLowerCase()) !== 'Person') return none;
  if (verb < 0 || !isVerb(tree.token(verb)) || !tree.is(people, 'obj')) return none;
  const aux = tree.child(verb, 'aux');
  if (tree.token(aux ?? verb).pos !== 'VBZ') return none;
  return [
    { index: plans, head: verb, pos: 'VBZ' },
    { index: aim, deprel: 'xcomp' },
  ];
}

/** Verbs that say of their object what it is: a closed class. */
const judges = /^(hold|consider|deem|find|think|judge)$/u;

/**
 * "holds Togo/nsubj responsible/dep, has recalled/ccomp its envoy": whom one holds responsible does nothing of what follows.
 */
export function judgedTakenForDoer(
  tree: Tree,
  { index: second, head: verb, deprel }: Token,
): readonly Edit[] {
  if (verb < 0 || !/^(ccomp|dep)$/u.test(deprel) || !judges.test(tree.token(verb).lemma))
    return none;
  const judged = tree.child(second, 'nsubj');
  if (judged === undefined || judged < verb || tree.child(second, 'mark') !== undefined)
    return none;
  const state = tree.tokens[tree.last(judged) + 1] ?? tree.token(judged);
  const adjective = state.pos === 'JJ' && state.head === second ? state.index : undefined;
  if (adjective === undefined || !isVerb(tree.token(second))) return none;
  const comma = tree.last(adjective) + 1;
  if (!/^(,|and)$/u.test(tree.tokens[comma]?.text ?? '') || comma > second) return none;
  return [
    { index: judged, head: verb, deprel: 'obj' },
    { index: adjective, head: verb, deprel: 'xcomp' },
    { index: second, head: verb, deprel: 'conj' },
  ];
}

/** "holds the commando/iobj FAES/dep responsible/amod": behind its noun the adjective is what that is held to be. */
export function judgmentTakenForAdjective(
  tree: Tree,
  { index: state, pos, head: noun }: Token,
): readonly Edit[] {
  if (pos !== 'JJ' || !tree.is(state, 'amod') || noun !== state - 1) return none;
  const above = tree.token(noun).head;
  const isNamed = above >= 0 && tree.is(noun, 'dep') && tree.is(above, 'iobj');
  const verb = isNamed ? tree.token(above).head : above;
  if (verb < 0 || !judges.test(tree.token(verb).lemma)) return none;
  if (!isNamed && !tree.is(noun, 'obj')) return none;
  // "holds those responsible to account": they are those already.
  if (/^those$/iu.test(tree.token(noun).text)) return none;
  return [
    { index: state, head: verb, deprel: 'xcomp' },
    ...(isNamed
      ? [
          { index: noun, head: verb, deprel: 'obj' },
          { index: above, head: noun, deprel: 'compound' },
        ]
      : []),
  ];
}

/** "holds Togo responsible, has expelled/dep two envoys": behind a comma and with a "has" of its own, the second deed. */
export function deedBehindComma(
  tree: Tree,
  { index: second, head: first, deprel }: Token,
): readonly Edit[] {
  // "holds Togo responsible, has expelled/root two envoys", with "holds/ccomp"
  const before = tree.child(second, 'ccomp');
  if (before !== undefined && before < second) {
    const has = tree.child(second, 'aux');
    const isPlain =
      tree.child(before, 'mark', 'aux') === undefined && isFiniteForm(tree.token(before).pos);
    const isLed = has !== undefined && has > before && tree.tokens[has - 1]?.text === ',';
    const isSecond = isLed && /^VB[ZP]$/u.test(tree.token(has).pos) && isPlain;
    const lacks = tree.child(second, 'nsubj', 'nsubj:pass', 'mark') === undefined;
    return isSecond && lacks && tree.child(before, 'nsubj') !== undefined
      ? [
          { index: before, head: first, deprel },
          { index: second, head: before, deprel: 'conj' },
        ]
      : none;
  }
  if (first < 0 || first > second || !tree.is(second, 'dep')) return none;
  const aux = tree.child(second, 'aux');
  if (aux === undefined || tree.tokens[aux - 1]?.text !== ',') return none;
  // "no village, the army says, was taken", "nobody, it says, has been hurt": no second thing that the army does.
  if (tree.tokens[first + 1]?.text === ',') return none;
  const isLike = tree.token(aux).lemma === 'have' && tree.token(aux).pos === tree.token(first).pos;
  if (!isLike) return none;
  const hasSubject = tree.child(second, 'nsubj', 'nsubj:pass', 'mark') !== undefined;
  const isFinite = isFiniteForm(tree.token(first).pos);
  return isFinite && !hasSubject && isVerb(tree.token(second))
    ? [{ index: second, deprel: 'conj' }]
    : none;
}

/** "called the ruling/amod unlawful/xcomp": where no noun follows, what stands behind the article is what one calls so. */
export function judgedTakenForAdjective(
  tree: Tree,
  { index: judged, text, pos, head: state }: Token,
): readonly Edit[] {
  if (pos !== 'VBG' || !tree.is(judged, 'amod') || state !== judged + 1) return none;
  if (tree.token(state).pos !== 'JJ' || tree.child(state, 'det') !== judged - 1) return none;
  const { head: verb } = tree.token(state);
  const isJudged =
    verb >= 0 && verb < judged && /^(call|label|brand)$/u.test(tree.token(verb).lemma);
  if (!isJudged && !(verb >= 0 && judges.test(tree.token(verb).lemma))) return none;
  return [
    { index: judged, head: verb, deprel: 'obj', pos: 'NN', lemma: text },
    { index: judged - 1, head: judged },
    { index: state, deprel: 'xcomp' },
  ];
}

/** "will provide escorts/VBZ": straight behind a verb that has no object, and with nothing of its own, it is that object. */
export function objectTakenForVerb(
  tree: Tree,
  { index: object, pos, deprel }: Token,
): readonly Edit[] {
  const verb = tree.tokens[object - 1];
  if (pos !== 'VBZ' || deprel !== 'dep' || verb?.pos !== 'VB') return none;
  const isBare = tree.children(object).every((child) => tree.is(child, 'punct'));
  const has = tree
    .children(verb.index, 'obj', 'ccomp', 'xcomp')
    .some((child) => child > verb.index);
  return isBare && !has ? [{ index: object, head: verb.index, deprel: 'obj', pos: 'NNS' }] : none;
}
