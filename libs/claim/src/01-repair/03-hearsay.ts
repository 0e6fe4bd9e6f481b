import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  headOfPhrase,
  isFiniteVerb,
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  subjectRelation,
  tells,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// What is passed on: rumours that spread, and those who are cited.

/** How what is said comes about and goes round, of itself: a closed class. */
const goesRound =
  /^(circulate|spread|emerge|surface|abound|persist|swirl|grow|mount|rise|arise|appear|continue|fly|come|mushroom|multiply|be)$/u;

/** "Rumours spread in Gao that the junta had detained/ccomp him", "The ministry's version is that they fired/ccomp": it is what the rumours say. */
export function contentOfRumour(
  tree: Tree,
  { index: content, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(ccomp|dep)$/u.test(tree.token(content).deprel) || verb < 0 || verb > content) return none;
  const that = tree.first(content);
  if (tree.token(that).text !== 'that' || !goesRound.test(tree.token(verb).lemma)) return none;
  const rumour = tree.child(verb, 'nsubj');
  if (rumour === undefined || tree.child(verb, 'obj') !== undefined) return none;
  const word = vocabulary.reportingNoun(tree.token(rumour).lemma.toLowerCase());
  return word === undefined
    ? none
    : [
        { index: content, head: rumour, deprel: 'acl' },
        { index: that, head: content, deprel: 'mark', pos: 'IN' },
      ];
}

/** "Claims that he had fled/csubj had/ccomp no basis": what is claimed hangs on the claims, of which the verb behind it tells. */
export function contentBeforeVerdict(
  tree: Tree,
  { index: content, head: verdict }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(content, 'csubj') || verdict < content) return none;
  const that = tree.children(verdict, 'mark').find((child) => tree.token(child).text === 'that');
  const claim = tree.tokens[(that ?? 0) - 1];
  if (that === undefined || claim === undefined || that !== tree.first(content) - 1) return none;
  if (vocabulary.reportingNoun(claim.lemma.toLowerCase()) === undefined || !isNoun(claim))
    return none;
  const { head } = claim;
  return [
    { index: verdict, head, deprel: claim.deprel.startsWith('nsubj') ? 'ccomp' : claim.deprel },
    ...speakerBeside(tree, claim.index, verdict),
    { index: claim.index, head: verdict, deprel: subjectRelation(tree, verdict) },
    { index: content, head: claim.index, deprel: 'acl' },
    { index: that, head: content },
  ];
}

/** "A report that/obj they had lost/acl:relcl a colonel/nsubj had/ccomp no basis": what was lost is no report, and has no basis itself. */
export function objectTakenForSubject(
  tree: Tree,
  { index: verdict, head: content }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(verdict, 'ccomp') || content < 0 || !tree.is(content, 'acl:relcl')) return none;
  const object = tree.child(verdict, 'nsubj');
  const that = tree.child(content, 'obj');
  const { head: claim } = tree.token(content);
  if (object === undefined || tree.first(object) !== content + 1) return none;
  if (that === undefined || tree.token(that).text !== 'that' || that !== claim + 1) return none;
  if (vocabulary.reportingNoun(tree.token(claim).lemma.toLowerCase()) === undefined) return none;
  const { head, deprel } = tree.token(claim);
  return [
    { index: verdict, head, deprel: tree.is(claim, 'nsubj') ? 'ccomp' : deprel },
    ...speakerBeside(tree, claim, verdict),
    { index: claim, head: verdict, deprel: 'nsubj' },
    { index: content, head: claim, deprel: 'acl' },
    { index: that, deprel: 'mark', pos: 'IN' },
    { index: object, head: content, deprel: 'obj' },
  ];
}

/** "Claims/nsubj that … had no basis, their spokesman/appos-of-Claims said": who says so stands straight before it. */
function speakerBeside(tree: Tree, claim: number, verdict: number): readonly Edit[] {
  const { head: speech } = tree.token(claim);
  const speaker = tree.child(claim, 'appos');
  return speaker !== undefined && speaker > verdict && speaker === speech - 1
    ? [{ index: speaker, head: speech, deprel: 'nsubj' }]
    : none;
}

/**
 * "The army, citing/amod residents/appos, reported it", "The prefect/compound, citing fishermen/nsubj, said so", "said, quoting/amod
 * medics/obj, that …": whom somebody cites stands behind it.
 */
export function citedTakenForApposition(
  tree: Tree,
  { index: citing, lemma, head: cited }: Token,
): readonly Edit[] {
  if (!/^(cite|quote)$/u.test(lemma) || !tree.is(citing, 'amod') || cited < citing) return none;
  const start = tree.first(citing);
  if (tree.token(citing).pos !== 'VBG' || tree.tokens[start - 1]?.text !== ',') return none;
  const { head: above, deprel } = tree.token(cited);
  const speaker = tree.tokens[start - 2];
  if (speaker?.head === cited && above > cited && tree.tokens[cited + 1]?.text === ',')
    return [
      { index: speaker.index, head: above, deprel },
      { index: citing, head: speaker.index, deprel: 'acl' },
      { index: cited, head: citing, deprel: 'obj' },
      ...movedTo(
        speaker.index,
        tree.children(cited).filter((child) => child < speaker.index),
      ),
    ];
  if (above < 0 || above > citing || !/^(appos|obj|dep|conj)$/u.test(tree.token(cited).deprel))
    return none;
  return [
    { index: citing, head: above, deprel: isVerb(tree.token(above)) ? 'advcl' : 'acl' },
    { index: cited, head: citing, deprel: 'obj' },
  ];
}

/** "Floods displaced 90 people, OCHA/compound estimates/dep.": behind the last comma a name and a verb of speech say who says so. */
export function speechOfName(
  tree: Tree,
  { index: speech, pos, lemma, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'NNS' || verb < 0 || verb > speech || !tells(lemma, vocabulary)) return none;
  if (!/^(dep|obj|appos|conj)$/u.test(tree.token(speech).deprel)) return none;
  const speaker = tree.child(speech, 'compound');
  if (speaker === undefined || !isProper(tree.token(speech - 1))) return none;
  const isLast = tree.tokens.slice(speech + 1).every((each) => /^\W$/u.test(each.text));
  const names = tree.tokens.slice(tree.first(speech), speech).filter(({ text }) => text !== ',');
  const main = isVerb(tree.token(verb)) ? verb : tree.root;
  if (!isLast || !names.every(isProper) || !isVerb(tree.token(main))) return none;
  if (tree.tokens[(names[0]?.index ?? 0) - 1]?.text !== ',' || !isFiniteVerb(tree, main))
    return none;
  return [
    { index: speech, head: main, deprel: 'parataxis', pos: 'VBZ' },
    { index: speech - 1, head: speech, deprel: 'nsubj' },
    ...names
      .slice(0, -1)
      .filter(({ head }) => head === speech)
      .map(({ index }) => ({ index, head: speech - 1 })),
  ];
}

/** "Between/mark 10 and 15 men were killed/advcl, officials said": what leads a number bounds it, and no clause. */
export function betweenNumbers(tree: Tree, { index: between, text, head }: Token): readonly Edit[] {
  const [low, and, high] = [1, 2, 3].map((step) => tree.tokens[between + step]);
  if (text.toLowerCase() !== 'between' || head < 0) return none;
  if (!tree.is(between, 'mark') && !tree.is(between, 'dep')) return none;
  if (low?.pos !== 'CD' || and?.text !== 'and' || high?.pos !== 'CD') return none;
  const { head: above } = tree.token(head);
  const isContent =
    tree.is(head, 'advcl') && above > head && tree.child(above, 'ccomp') === undefined;
  return [
    { index: between, head: low.index, deprel: 'advmod', pos: 'RB' },
    ...(isContent ? [{ index: head, deprel: 'ccomp' }] : []),
  ];
}

/** "left, aides said, because/mark the king asked/advcl him to": behind the remark the statement goes on. */
export function reasonBehindSpeaker(
  tree: Tree,
  { index: reason, head: speech }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(reason, 'advcl') || speech < 0 || speech > reason) return none;
  const said = tree.child(speech, 'ccomp');
  const speaker = tree.child(speech, 'nsubj');
  if (said === undefined || speaker === undefined || said > speaker || speaker > speech)
    return none;
  if (!tells(tree.token(speech).lemma, vocabulary) || tree.tokens[speech + 1]?.text !== ',')
    return none;
  const isLed = tree
    .children(reason, 'mark', 'advmod')
    .some((child) => child < reason && clauses.test(tree.token(child).text));
  return isLed && leadOf(tree, said, 'that') === undefined ? [{ index: reason, head: said }] : none;
}

const clauses = /^(because|after|before|when|if|unless|until|as|since|once|so)$/u;

/**
 * "hit by what/obl appeared/acl to be a drone/xcomp", "in what appears/advcl to have been a raid/xcomp", "What appears/root to have been
 * a missile/nsubj struck/ccomp the ship": the thing stands where "what" did, and that it seems so is said of the deed.
 */
export function whatSeems(tree: Tree, { index: what, text }: Token): readonly Edit[] {
  const [seems, to, be] = [1, 2, 3].map((step) => tree.tokens[what + step]);
  if (text.toLowerCase() !== 'what' || seems === undefined || to?.text !== 'to') return none;
  if (!/^(appear|seem)$/u.test(seems.lemma) || !/^(be|have)$/u.test(be?.text ?? '')) return none;
  const from = to.index + (be?.text === 'have' ? 3 : 2);
  const thing = headOfPhrase(tree, from);
  if (thing === undefined) return none;
  const { head, deprel } = tree.token(thing);
  const place = head > thing ? { head, deprel } : placeOfWhat(tree, what, seems);
  if (place === undefined || place.head < 0 || !isVerb(tree.token(place.head))) return none;
  const isWhole = head > thing && seems.head < 0;
  const lead = tree
    .children(what, 'case')
    .concat(tree.children(seems.index, 'mark', 'case'))
    .find((child) => child < what);
  const words = tree.tokens.slice(what, from).filter(({ index }) => index !== seems.index);
  return [
    ...(isWhole ? [{ index: place.head, head: -1, deprel: 'root' }] : []),
    ...(isWhole ? movedTo(place.head, tree.children(seems.index, 'punct')) : []),
    { index: thing, ...place },
    { index: seems.index, head: place.head, deprel: 'advmod', pos: 'RB' },
    ...words.map(({ index }) => ({ index, head: seems.index, deprel: 'fixed' })),
    ...(lead === undefined ? [] : [{ index: lead, head: thing, deprel: 'case' }]),
  ];
}

/** Where "what" hangs, or, where it is the subject of the seeming, the clause of that. */
function placeOfWhat(
  tree: Tree,
  what: number,
  seems: Token,
): { readonly head: number; readonly deprel: string } | undefined {
  const { head, deprel } = tree.token(what);
  if (seems.head === what) return { head, deprel };
  if (head !== seems.index || seems.head < 0 || seems.head > what) return undefined;
  const isLed = tree.child(seems.index, 'mark', 'case') !== undefined;
  return { head: seems.head, deprel: isLed ? 'obl' : 'obj' };
}

/** "confessed, police said/ccomp, to having set/advcl fire to it": behind the remark the verb before it goes on. */
export function verbAroundRemark(
  tree: Tree,
  { index: speech, head: verb, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(speech, 'ccomp') || verb < 0 || verb > speech || !tells(lemma, vocabulary))
    return none;
  const speaker = tree.child(speech, 'nsubj');
  if (speaker === undefined || tree.child(speech, 'mark', 'ccomp', 'obj') !== undefined)
    return none;
  const isBetween = [tree.first(speaker) - 1, speech + 1].every(
    (at) => tree.tokens[at]?.text === ',',
  );
  if (!isBetween || tree.first(speaker) - 2 !== verb || !isVerb(tree.token(verb))) return none;
  return [
    { index: speech, deprel: 'parataxis' },
    ...movedTo(
      verb,
      tree.children(speech, 'advcl', 'xcomp', 'obl').filter((child) => child > speech),
    ),
  ];
}

/** "contradicted by footage/compound showing/acl soldiers/obl", "footage/compound showing/amod soldiers/obl": what shows stands where the parser put what is shown. */
export function shownTakenForHead(
  tree: Tree,
  { index: showing, pos, lemma, head: above }: Token,
): readonly Edit[] {
  const noun = showing - 1;
  if (pos !== 'VBG' || noun < 0 || !/^(show|depict)$/u.test(lemma)) return none;
  const { head: shown, deprel } = tree.token(noun);
  if (deprel !== 'compound' || shown < showing || !isNoun(tree.token(noun))) return none;
  if (above !== noun && above !== shown) return none;
  const { head, deprel: role } = tree.token(shown);
  return [
    { index: noun, head, deprel: role },
    { index: showing, head: noun, deprel: 'acl' },
    { index: shown, head: showing, deprel: 'obj' },
    ...movedTo(
      noun,
      tree.children(shown).filter((child) => child < noun),
    ),
  ];
}

/** "At no point/nsubj did our jets/obj enter it", "At no point/obl did/root the jets enter/ccomp it": when it was not, and who did not. */
export function atNoPoint(tree: Tree, { index: no, text }: Token): readonly Edit[] {
  const [lead, point, did] = [-1, 1, 2].map((step) => tree.tokens[no + step]);
  if (text !== 'no' || lead?.text.toLowerCase() !== 'at' || point === undefined) return none;
  if (!/^(point|time|stage|moment)$/u.test(point.lemma) || did === undefined) return none;
  const isAux = tree.is(did.index, 'aux');
  const verb = isAux ? did.head : did.lemma === 'do' ? tree.child(did.index, 'ccomp') : undefined;
  const next = did.index + 1;
  const doer = headOfPhrase(tree, next) ?? (tree.tokens[next]?.pos === 'PRP' ? next : undefined);
  if (verb === undefined || doer === undefined || doer > verb) return none;
  return [
    ...(isAux
      ? tree.is(verb, 'advcl')
        ? [{ index: verb, deprel: 'ccomp' }]
        : []
      : [
          { index: verb, head: did.head, deprel: did.deprel, pos: 'VB' },
          ...movedTo(
            verb,
            tree.children(did.index).filter((child) => child !== verb),
          ),
          { index: did.index, head: verb, deprel: 'aux' },
        ]),
    { index: point.index, head: verb, deprel: 'obl' },
    { index: lead.index, head: point.index, deprel: 'case' },
    { index: doer, head: verb, deprel: subjectRelation(tree, verb) },
  ];
}

/** "called off the strike/nsubj it/nsubj had planned/ccomp", "was flown out the day/nsubj he/nsubj was arrested/ccomp": of two before a verb the first is what it is done to, or when. */
export function gapBehindObject(tree: Tree, { index: verb, head: above }: Token): readonly Edit[] {
  if (!tree.is(verb, 'ccomp') || above < 0 || above > verb) return none;
  const [object, doer, ...others] = tree.children(verb, 'nsubj');
  if (object === undefined || doer === undefined || others.length > 0) return none;
  if (tree.token(doer).pos !== 'PRP' || doer !== object + 1 || !isNoun(tree.token(object)))
    return none;
  if (tree.child(above, 'obj') !== undefined || tree.child(verb, 'obj', 'mark') !== undefined)
    return none;
  return [
    { index: object, head: above, deprel: isTemporal(tree, object) ? 'obl:tmod' : 'obj' },
    { index: verb, head: object, deprel: 'acl:relcl' },
  ];
}

/** "Provided/advcl that the rebels withdraw/ccomp, the army will": what is provided is a condition. */
export function providedThat(
  tree: Tree,
  { index: provided, text, head: main }: Token,
): readonly Edit[] {
  if (!/^(provided|providing|assuming)$/iu.test(text) || main < 0) return none;
  if (!tree.is(provided, 'advcl') || tree.child(provided, 'nsubj', 'obj') !== undefined)
    return none;
  const condition = tree.child(provided, 'ccomp');
  const that = condition === undefined ? undefined : leadOf(tree, condition, 'that');
  if (condition === undefined || that !== provided + 1) return none;
  return [
    { index: condition, head: main, deprel: 'advcl' },
    { index: provided, head: condition, deprel: 'mark', pos: 'IN' },
    { index: that, head: provided, deprel: 'fixed' },
  ];
}

/** "a claim by the clan that the truce had been broken/ccomp-of-clan": what is claimed belongs to the claim, and not to who makes it. */
export function contentOnAuthor(
  tree: Tree,
  { index: content, head: author, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(ccomp|acl)$/u.test(deprel) || author < 0 || author > content) return none;
  if (!isNoun(tree.token(author))) return none;
  const by = leadOf(tree, author, 'by') ?? leadOf(tree, author, 'from');
  const speech = by === undefined ? undefined : tree.tokens[by - 1];
  if (speech === undefined || leadOf(tree, content, 'that') === undefined) return none;
  return vocabulary.reportingNoun(speech.lemma.toLowerCase()) !== undefined &&
    speech.pos.startsWith('NN')
    ? [{ index: content, head: speech.index, deprel: 'acl' }]
    : none;
}

/** "is reviewing a claim by the clan that the truce had been broken/ccomp": so it does where a verb took it that tells nothing. */
export function contentBesideAuthor(
  tree: Tree,
  { index: content, deprel, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const that = deprel === 'ccomp' ? leadOf(tree, content, 'that') : undefined;
  const speech = verb < 0 ? undefined : tree.child(verb, 'obj', 'nsubj:pass');
  if (that === undefined || speech === undefined || tree.last(speech) !== that - 1) return none;
  const isAuthored = tree
    .children(speech, 'nmod')
    .some((child) => (leadOf(tree, child, 'by') ?? leadOf(tree, child, 'from')) !== undefined);
  const isSaid = vocabulary.reportingNoun(tree.token(speech).lemma.toLowerCase()) !== undefined;
  return isAuthored && isSaid ? [{ index: content, head: speech, deprel: 'acl' }] : none;
}

/** "said its exports had been allowed/ccomp under contracts concluded/ccomp with Oman": straight behind a noun the past form says more of it. */
export function clauseTakenForContent(
  tree: Tree,
  { index: content, deprel, head: participle }: Token,
): readonly Edit[] {
  const noun = tree.tokens[participle - 1];
  if (deprel !== 'ccomp' || participle < content || noun === undefined || !isNoun(noun))
    return none;
  const { pos, head, deprel: above } = tree.token(participle);
  if (!/^VB[DN]$/u.test(pos) || head < 0 || !isFiniteVerb(tree, content)) return none;
  if (tree.child(participle, 'nsubj', 'aux', 'obj') !== undefined) return none;
  const isLast = tree.last(content) === noun.index && tree.is(noun.index, 'obl');
  return isLast && tree.first(content) <= tree.first(participle) + 1
    ? [
        { index: content, head, deprel: above },
        { index: participle, head: noun.index, deprel: 'acl', pos: 'VBN' },
        ...movedTo(content, tree.children(participle, 'mark')),
      ]
    : none;
}
