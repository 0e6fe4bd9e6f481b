import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import { type Edit, movedTo, none } from './rewrite.js';
import {
  headOfPhrase,
  isBehindComma,
  isFiniteForm,
  isFiniteVerb,
  isNoun,
  isPronoun,
  isTemporal,
  isVerb,
  leadOf,
  subjectRelation,
  tells,
  withinPhrase,
} from './word-class.js';

/**
 * "denied that it bombed the market and accused the rebels": who denies also accuses.
 * "said the army bombed the town, but the army denied it": the denial is no part of what was said.
 */
export function coordinatedSpeech(
  tree: Tree,
  { index, head, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (head < 0 || !tree.is(index, 'conj') || !tree.is(head, 'ccomp')) return none;
  const matrix = tree.token(tree.token(head).head);
  const aux = tree.child(index, 'aux');
  // "denies that they fired and has suggested …": the two go together in time.
  const goesOn =
    aux !== undefined &&
    /^VB[ZP]$/u.test(matrix.pos) &&
    tree.token(aux).pos === matrix.pos &&
    tree.token(head).pos === 'VBD';
  if (tree.child(index, 'mark') !== undefined || (aux !== undefined && !goesOn)) return none;
  const speaks = [index, matrix.index].every((node) => isReportingVerb(tree, node, vocabulary));
  // "denied that they had fired and accused/VBN the rebels"
  const isPast = pos === 'VBN' && matrix.pos === 'VBD' && tree.child(index, 'obj') !== undefined;
  const isSame = isPast || goesOn || (isFiniteForm(pos) && matrix.pos === pos);
  if (!speaks || isReportingVerb(tree, head, vocabulary) || !isSame) return none;
  // "said officers slapped her and threatened to arrest her": who tells what was done to her goes on with it.
  if (isDoneToSpeaker(tree, head) && tree.token(index).lemma === 'threaten') return none;
  if (isThreatNext(tree, index, head)) return none;
  const but = tree.children(index, 'cc').find((child) => tree.token(child).text === 'but');
  const contrasts = but !== undefined && tree.tokens[but - 1]?.text === ',';
  if (tree.child(index, 'nsubj') !== undefined && !contrasts) return none;
  return [{ index, head: matrix.index, ...(goesOn ? {} : { pos: matrix.pos }) }];
}

/** "said a vessel entered its waters and threatened a ship": with an object, as what came before it, that was done. */
export function isThreatNext(tree: Tree, threat: number, before: number): boolean {
  const object = tree.child(threat, 'obj');
  const doer = tree.child(before, 'nsubj');
  const isThreat =
    tree.token(threat).lemma === 'threaten' && object !== undefined && object > threat;
  return (
    isThreat &&
    tree.token(before).pos === 'VBD' &&
    doer !== undefined &&
    !isPronoun(tree.token(doer))
  );
}

/** "slapped her", "poured water over him" */
function isDoneToSpeaker(tree: Tree, deed: number): boolean {
  return tree
    .children(deed, 'obj', 'obl')
    .some((child) => /^(me|him|her|them|us)$/iu.test(tree.token(child).text));
}

/** "The rebels, the ministry said in a statement, had tried to …": two subjects, the first belongs to the main clause. */
export function speechBetweenCommas(
  tree: Tree,
  { index: speech, head, deprel }: Token,
): readonly Edit[] {
  const [subject, second] = tree.children(speech, 'nsubj').filter((child) => child < speech);
  if (subject === undefined) return none;
  // "The rebels, the ministry/appos said in a statement, …"
  const beside = tree.children(subject, 'appos').find((child) => child === speech - 1);
  const speaker = second ?? beside;
  if (speaker === undefined) return none;
  const main = tree
    .children(speech, 'dep', 'ccomp', 'parataxis')
    .find((child) => child > speech && isVerb(tree.token(child)));
  const comma = tree.tokens.slice(subject, speaker).some(({ text }) => text === ',');
  if (main === undefined || !comma || tree.child(main, 'nsubj') !== undefined) return none;
  return [
    { index: main, head, deprel },
    { index: speech, head: main, deprel: 'parataxis' },
    { index: subject, head: main, deprel: subjectRelation(tree, main) },
    { index: speaker, head: speech, deprel: 'nsubj' },
  ];
}

/** "…, the ombudsman's office/appos reported/amod, adding that …": between commas one who says something is no part of what is said. */
export function speechTakenForRemark(
  tree: Tree,
  { index: speech, pos, lemma, deprel, head: speaker }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBD' || !/^(amod|acl)$/u.test(deprel) || speaker !== speech - 1) return none;
  const { root } = tree;
  const behind = tree.tokens[speech + 1];
  const adding = tree.tokens[speech + 2];
  if (tree.tokens[tree.first(speaker) - 1]?.text !== ',' || behind?.text !== ',') return none;
  if (adding?.pos !== 'VBG' || !tells(adding.lemma, vocabulary) || !tells(lemma, vocabulary))
    return none;
  return root < 0 || root > speaker
    ? none
    : [
        { index: speech, head: root, deprel: 'parataxis' },
        { index: speaker, head: speech, deprel: 'nsubj' },
        { index: adding.index, head: speech, deprel: 'advcl' },
      ];
}

/** "Nobody/root, the ministry now says/dep, was/aux hurt/dep": the noun before the remark is the subject of what follows it. */
export function speechBehindRootNoun(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const { root } = tree;
  if (root < 0 || !isNoun(tree.token(root)) || tree.child(root, 'cop', 'nsubj') !== undefined)
    return none;
  const speech = tree
    .children(root, 'dep', 'acl', 'parataxis')
    .find((child) => isReportingVerb(tree, child, vocabulary));
  const speaker = speech === undefined ? undefined : tree.child(speech, 'nsubj');
  if (speech === undefined || speaker === undefined || speaker < root) return none;
  const main = tree
    .children(speech, 'dep', 'ccomp', 'parataxis')
    .find(
      (child) =>
        child > speech &&
        isVerb(tree.token(child)) &&
        tree.child(child, 'nsubj', 'mark') === undefined,
    );
  if (main === undefined || tree.tokens[tree.first(speaker) - 1]?.text !== ',') return none;
  return tree.tokens.slice(speech, main).some(({ text }) => text === ',')
    ? [
        { index: main, head: -1, deprel: 'root' },
        { index: speech, head: main, deprel: 'parataxis' },
        { index: root, head: main, deprel: subjectRelation(tree, main) },
        // "The statement was withdrawn/dep: nobody/root, the ministry says, …"
        ...movedTo(
          main,
          tree.children(root, 'dep').filter((child) => child < root),
          'parataxis',
        ),
      ]
    : none;
}

/** "hopes to sign, its envoy told/parataxis the radio, but it will not leave/conj": who hopes goes on, and not the remark. */
export function deedBehindRemark(
  tree: Tree,
  { index, head: speech, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const subject = tree.child(index, 'nsubj');
  if (deprel !== 'conj' || subject === undefined || tree.token(subject).pos !== 'PRP') return none;
  const and = tree.child(index, 'cc');
  const main = tree.is(speech, 'parataxis') ? tree.token(speech).head : -1;
  if (and === undefined || main < 0 || main > speech || tree.tokens[and - 1]?.text !== ',')
    return none;
  return isVerb(tree.token(main)) && isReportingVerb(tree, speech, vocabulary)
    ? [{ index, head: main }]
    : none;
}

/** "said it shot down drones, while the governor reported that one fell": two say two things. */
export function contrastingSpeech(
  tree: Tree,
  { index, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (head < 0 || !tree.is(index, 'advcl') || !isReportingVerb(tree, index, vocabulary))
    return none;
  const mark = tree.child(index, 'mark');
  const isContrast =
    mark !== undefined &&
    /^(while|whereas)$/iu.test(tree.token(mark).text) &&
    tree.tokens[mark - 1]?.text === ',';
  const speech = tree
    .ancestors(index)
    .find(
      (node) => tree.child(node, 'ccomp') !== undefined && isReportingVerb(tree, node, vocabulary),
    );
  return isContrast && speech !== undefined && tree.child(index, 'nsubj') !== undefined
    ? [{ index, head: speech }]
    : none;
}

/** "through the crossing/nsubj for a month, the council/appos announced, reversing a ban": between two commas, the council does. */
export function speakerTakenForApposition(
  tree: Tree,
  { index: speech, head: above }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const taken = tree.child(speech, 'nsubj');
  if (!tree.is(speech, 'advcl') || taken === undefined || above < 0) return none;
  const speaker = tree.children(taken, 'appos').find((child) => child === speech - 1);
  if (speaker === undefined || !isReportingVerb(tree, speech, vocabulary)) return none;
  const isRemark = tree.tokens[speech + 1]?.text === ',';
  // "left after two hours/nsubj, the radio/appos quoted the mayor as saying"
  const isBehind = isBehindComma(tree, speaker);
  const lead = tree.child(speech, 'mark');
  if (!isBehind || !(isRemark || isTemporal(tree, taken)) || lead === undefined || lead > taken)
    return none;
  const main = [above, ...tree.ancestors(above)].find((node) => tree.token(node).head < 0);
  return [
    { index: speech, head: main ?? above, deprel: 'parataxis' },
    { index: speaker, head: speech, deprel: 'nsubj' },
    { index: taken, head: above, deprel: 'obl' },
    { index: lead, head: taken, deprel: 'case' },
    ...movedTo(
      main ?? above,
      tree.children(speech, 'xcomp', 'advcl').filter((child) => child > speech && isRemark),
      'advcl',
    ),
  ];
}

/**
 * "were flown in/mark to reinforce/advcl the embassy, the command said/advcl, denying …": straight behind its verb "in" goes with that,
 * and what the command says is no condition.
 */
export function particleOfSpeech(
  tree: Tree,
  { index: particle, pos, head: speech }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'IN' || !tree.is(particle, 'mark') || !tree.is(speech, 'advcl')) return none;
  const { head: main } = tree.token(speech);
  const aim = tree
    .children(speech, 'advcl')
    .find((child) => tree.first(child) === particle + 1 && leadOf(tree, child, 'to') !== undefined);
  if (main !== particle - 1 || aim === undefined || !isReportingVerb(tree, speech, vocabulary))
    return none;
  return [
    { index: particle, head: main, deprel: 'compound:prt', pos: 'RP' },
    { index: aim, head: main },
    { index: speech, deprel: 'parataxis' },
  ];
}

/** "The toll stands at 54/obl-of-said, a doctor said/ccomp, including …": what stands around the remark is told, and said of no speaker. */
export function remarkTakenForContent(
  tree: Tree,
  { index: speech, pos, head: main }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!isFiniteForm(pos) || main < 0 || tree.tokens[speech + 1]?.text !== ',') return none;
  if (!/^(ccomp|xcomp|dep)$/u.test(tree.token(speech).deprel) || !isVerb(tree.token(main)))
    return none;
  const speaker = tree.child(speech, 'nsubj');
  if (speaker === undefined || tree.child(speech, 'mark', 'ccomp', 'obj') !== undefined)
    return none;
  const comma = tree.first(speaker) - 1;
  if (tree.tokens[comma]?.text !== ',' || main > comma || speaker > speech) return none;
  const isTold = tells(tree.token(speech).lemma, vocabulary) && isFiniteVerb(tree, main);
  const words = tree.tokens.slice(speaker + 1, speech);
  if (!isTold || isReportingVerb(tree, main, vocabulary) || words.some(isVerb)) return none;
  return [
    { index: speech, deprel: 'parataxis' },
    ...movedTo(
      main,
      tree.children(speech, 'obl', 'nmod').filter((child) => child < comma || child > speech + 1),
    ),
  ];
}

/** "The toll is 54/ccomp, a doctor/appos in Bria said/root, …": straight before the verb of saying stands who says so. */
export function speakerBesideContent(
  tree: Tree,
  { index: speech, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const content = tree.children(speech, 'ccomp').find((child) => child < speech);
  if (!isFiniteForm(pos) || content === undefined || tree.child(speech, 'nsubj') !== undefined)
    return none;
  if (!isReportingVerb(tree, speech, vocabulary)) return none;
  const speaker = tree
    .subtree(content)
    .find((node) => tree.is(node, 'appos') && tree.last(node) === speech - 1);
  if (speaker === undefined || !isBehindComma(tree, speaker)) return none;
  return [
    { index: speaker, head: speech, deprel: 'nsubj' },
    ...movedTo(
      content,
      tree
        .children(speech, 'obl')
        .filter((child) => child > speech && leadOf(tree, child, 'including') !== undefined),
    ),
  ];
}

/** "has agreed to leave, its negotiator Omar Diallo announced, but has not left": who says it stands between two commas. */
export function remarkBetweenCommas(
  tree: Tree,
  { index: speech, head: office }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const name = tree.child(speech, 'nsubj');
  if (!tree.is(speech, 'acl:relcl') || !isReportingVerb(tree, speech, vocabulary)) return none;
  if (name === undefined || name > speech || !isNoun(tree.token(office))) return none;
  // "an allegation Israel denied, saying …"
  if (vocabulary.reportingNoun(tree.token(office).lemma) !== undefined) return none;
  const first = Math.min(office, ...tree.children(office, 'det', 'amod', 'nmod:poss', 'compound'));
  const run = Math.min(name, ...tree.children(name, 'compound'));
  const end = tree.tokens.find(({ index, text }) => index > speech && text === ',');
  const main = tree.ancestors(office).find((node) => tree.token(node).head < 0);
  const isRemark = tree.tokens[first - 1]?.text === ',' && run === office + 1;
  if (!isRemark || end === undefined || main === undefined || !isVerb(tree.token(main)))
    return none;
  return [
    { index: speech, head: main, deprel: 'parataxis' },
    { index: office, head: speech, deprel: 'nsubj' },
    { index: name, head: office, deprel: 'appos' },
    ...movedTo(
      main,
      tree.children(office).filter((child) => child > end.index),
    ),
  ];
}

/** "Lagos would close the port, warned/dep its mayor/obj, Ada Obi": behind a comma and its verb stands who says so. */
export function speakerBehindVerb(
  tree: Tree,
  { index: verb, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  // Within a quotation the comma is left out where it would tear the clause: `"Police," said/parataxis Silva, "beat students."`
  const isApart = tree.tokens[verb - 1]?.text === ',' || tree.is(verb, 'parataxis');
  if (!isFiniteForm(pos) || !isApart) return none;
  if (!isReportingVerb(tree, verb, vocabulary) || tree.child(verb, 'nsubj') !== undefined)
    return none;
  const speaker = tree.child(verb, 'obj');
  const said =
    tree.is(verb, 'dep') || tree.is(verb, 'parataxis') ? head : tree.child(verb, 'ccomp');
  if (speaker === undefined || said === undefined || said < 0) return none;
  if (said > verb && !tree.is(verb, 'parataxis')) return none;
  if (!isVerb(tree.token(said)) || !isParty(tree, speaker, vocabulary)) return none;
  return [
    { index: speaker, head: verb, deprel: 'nsubj' },
    ...(tree.is(verb, 'dep') ? [{ index: verb, deprel: 'parataxis' }] : []),
  ];
}

/** "Rebels killed a judge in Goma, Radio Okapi reported": the speaker may hang on the place before the comma. */
export function statementBeforeSpeaker(
  tree: Tree,
  { index: verb, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!isFiniteForm(pos) || !isReportingVerb(tree, verb, vocabulary)) return none;
  if (!tree.is(verb, 'dep') || tree.child(verb, 'nsubj', 'nsubj:pass') !== undefined) return none;
  const comma = tree.tokens.findLast(({ index, text }) => index < verb - 1 && text === ',')?.index;
  if (comma === undefined || head > comma || !isNoun(tree.token(verb - 1))) return none;
  let speaker = verb - 1;
  while (tree.token(speaker).head > comma && tree.token(speaker).head < verb) {
    speaker = tree.token(speaker).head;
  }
  return [
    { index: verb, deprel: 'parataxis' },
    { index: speaker, head: verb, deprel: 'nsubj' },
  ];
}

export function isReportingVerb(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const token = tree.token(node);
  if (!isVerb(token)) return false;
  const lemma = token.lemma.toLowerCase();
  const particle = tree.child(node, 'compound:prt');
  // "ruled out"
  const phrase =
    particle === undefined ? lemma : `${lemma} ${tree.token(particle).text.toLowerCase()}`;
  return [phrase, lemma].some((word) => vocabulary.reportingVerb(word) !== undefined);
}

/** "… have left, the aid agency/compound estimates/dep.": at the end, behind a comma, a noun that can be a verb of speech is one. */
export function speechTakenForPlural(
  tree: Tree,
  { index: speech, pos, lemma, head: verb }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (
    pos !== 'NNS' ||
    verb < 0 ||
    verb > speech ||
    !/^(dep|obj|appos)$/u.test(tree.token(speech).deprel)
  )
    return none;
  if (vocabulary.reportingVerb(lemma) === undefined || !isVerb(tree.token(verb))) return none;
  const [first = speech] = tree.children(speech).filter((child) => !tree.is(child, 'punct'));
  const speaker = tree.children(speech, 'compound').findLast((child) => child === speech - 1);
  const isLast = tree.tokens.slice(speech + 1).every((each) => /^\W$/u.test(each.text));
  if (speaker === undefined || !isLast || tree.tokens[first - 1]?.text !== ',') return none;
  if (
    tree.child(speech, 'det', 'nmod:poss') === undefined ||
    tree.child(verb, 'nsubj', 'nsubj:pass') === undefined
  )
    return none;
  return [
    { index: speech, deprel: 'parataxis', pos: 'VBZ' },
    { index: speaker, deprel: 'nsubj' },
    ...movedTo(
      speaker,
      tree.children(speech).filter((child) => child < speaker && !tree.is(child, 'punct')),
    ),
  ];
}

/**
 * "… another account: men arriving/advcl in lorries, they said, opened/ccomp fire": a noun that opens a clause with a participle does
 * what stands behind the remark, and who says so stands between the commas.
 */
export function speechBehindParticiple(
  tree: Tree,
  { index: speech, pos }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!isFiniteForm(pos) || tree.tokens[speech + 1]?.text !== ',') return none;
  const opening = tree.tokens.findLast(({ index, text }) => index < speech && text === ',')?.index;
  if (opening === undefined || !isReportingVerb(tree, speech, vocabulary)) return none;
  const speaker = tree.token(speech - 1);
  const words = tree.tokens.slice(opening + 1, speech);
  if (!words.every((word) => withinPhrase.test(word.pos) || isPronoun(word))) return none;
  const start =
    (tree.tokens.findLast(({ index, pos: mark }) => index < opening && mark === ':')?.index ?? -1) +
    1;
  const doer = headOfPhrase(tree, start);
  const participle = doer === undefined ? undefined : tree.tokens[doer + 1];
  if (doer === undefined || participle?.pos !== 'VBG' || participle.index > opening) return none;
  const next = tree.tokens.find(({ index, pos: word }) => index > speech + 1 && word !== 'RB');
  const deed =
    next === undefined || !isVerb(next)
      ? undefined
      : next.deprel.startsWith('aux')
        ? next.head
        : next.index;
  if (deed === undefined || !isFiniteVerb(tree, deed)) return none;
  const own = tree.child(deed, 'nsubj', 'nsubj:pass');
  const isSound = own === doer && participle.head === doer && tree.token(speech).head === deed;
  if ((own !== undefined && own !== doer) || isSound) return none;
  const isWhole = [doer, participle.index, speech, deed].some((node) => tree.token(node).head < 0);
  const end = tree.tokens.length - 1;
  return [
    { index: deed, head: isWhole ? -1 : tree.root, deprel: isWhole ? 'root' : 'parataxis' },
    { index: doer, head: deed, deprel: subjectRelation(tree, deed) },
    { index: participle.index, head: doer, deprel: 'acl' },
    { index: speech, head: deed, deprel: 'parataxis' },
    { index: speaker.index, head: speech, deprel: 'nsubj' },
    { index: end, head: isWhole ? deed : tree.root },
  ];
}
