import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import {
  isFiniteForm,
  isFiniteVerb,
  isNoun,
  isPronoun,
  isVerb,
  prepositionOf,
  tells,
} from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

// Clauses straight behind a noun without a "that": what they lack is the noun.

/**
 * "rejected statements/nsubj:pass they say/acl:relcl were obtained/ccomp under torture", "asked/acl the court to reject statements
 * they say/acl:relcl were obtained/root …": what they say is said of the statements, and the first verb is that of the sentence.
 */
export function gapBehindSpeech(
  tree: Tree,
  { index: speech, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(speech, 'acl:relcl') || noun > speech || !isFiniteForm(tree.token(speech).pos))
    return none;
  if (vocabulary.reportingVerb(tree.token(speech).lemma)?.stance !== 'says') return none;
  const speaker = tree.child(speech, 'nsubj');
  if (speaker === undefined || tree.first(speaker) !== noun + 1) return none;
  if (tree.child(speech, 'obj', 'ccomp', 'xcomp', 'obl') !== undefined) return none;
  const next = tree.tokens[speech + 1];
  const said = next === undefined || !isVerb(next) ? undefined : finiteAt(tree, next);
  if (said === undefined) return none;
  const { head, deprel } = tree.token(said);
  const edit = { index: said, head: speech, deprel: 'ccomp' };
  const subject = tree.child(said, 'nsubj', 'nsubj:pass');
  if (subject === noun)
    return deprel === 'ccomp' && head >= 0 && head < noun && tree.child(head, 'obj') === undefined
      ? [edit, { index: noun, head, deprel: 'obj' }]
      : none;
  if (subject === undefined || subject > noun) return none;
  const first = tree
    .children(subject, 'acl')
    .find((child) => isFiniteForm(tree.token(child).pos) && tree.subtree(child).includes(noun));
  if (first === undefined) return none;
  return [
    edit,
    { index: first, head, deprel },
    { index: subject, head: first, deprel: 'nsubj' },
    ...movedTo(
      first,
      tree
        .children(said)
        .filter((child) => child < subject || (tree.is(child, 'punct') && child > said)),
    ),
  ];
}

/** The verb that a finite form stands for: "extracted" for the "were" of "were extracted". */
function finiteAt(tree: Tree, { index, head, deprel, pos }: Token): number | undefined {
  if (deprel.startsWith('aux')) return isFiniteVerb(tree, head) ? head : undefined;
  return isFiniteForm(pos) ? index : undefined;
}

/** "pull out of the accord the two sides signed/ccomp in May": with nothing that they signed, it is what stands before them. */
export function gapOfContent(
  tree: Tree,
  { index: verb, pos, head: above, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBD' || above < 0 || above > verb || !tree.is(verb, 'ccomp')) return none;
  if (vocabulary.reportingVerb(tree.token(above).lemma) !== undefined) return none;
  const subject = tree.child(verb, 'nsubj');
  if (subject === undefined || tree.child(verb, 'obj', 'mark', 'ccomp', 'xcomp') !== undefined)
    return none;
  const noun = tree.tokens[tree.first(subject) - 1];
  const isLed = isPronoun(tree.token(subject)) || tree.child(subject, 'det') !== undefined;
  const takesObject = vocabulary
    .verbFrames(lemma)
    .some(({ directObject }) => directObject === 'object');
  if (noun === undefined || !isNoun(noun) || !isLed || !takesObject) return none;
  return noun.index > above && prepositionOf(tree, noun.index) !== null
    ? [{ index: verb, head: noun.index, deprel: 'acl:relcl' }]
    : none;
}

/**
 * "said in a report seen by the BBC that/obj officers were recruiting/acl:relcl men": with an object of its own the clause lacks
 * nothing, and is what was said.
 */
export function contentBehindPhrase(
  tree: Tree,
  { index: clause, head: noun }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(clause, 'acl:relcl') || noun < 0 || tree.child(clause, 'nsubj') === undefined)
    return none;
  const that = tree.tokens.find(
    ({ index, text }) => index > noun && index < clause && text === 'that',
  );
  if (that === undefined || !tree.is(that.index, 'obj') || that.index !== tree.first(clause))
    return none;
  const isFull = tree.children(that.head, 'obj').some((child) => child > that.index);
  const speech = tree
    .ancestors(noun)
    .find((node) => isVerb(tree.token(node)) && !tree.is(node, 'acl'));
  if (!isFull || speech === undefined || tree.child(speech, 'ccomp', 'xcomp') !== undefined)
    return none;
  return tells(tree.token(speech).lemma, vocabulary)
    ? [
        { index: clause, head: speech, deprel: 'ccomp' },
        { index: that.index, head: clause, deprel: 'mark', pos: 'IN' },
      ]
    : none;
}

/**
 * "and in a statement posted/conj on Telegram it accused/acl:relcl Egypt": a clause with subject and object is no remark on the
 * place where it was posted, and the participle is one.
 */
export function deedBehindOutlet(tree: Tree, { index: deed, head: above }: Token): readonly Edit[] {
  const isRemark = tree.is(deed, 'acl:relcl');
  if (above < 0 || !(isRemark || tree.is(deed, 'ccomp')) || !isFiniteForm(tree.token(deed).pos))
    return none;
  const subject = tree.child(deed, 'nsubj');
  const outlet = tree.tokens[(subject ?? 0) - 1];
  if (subject === undefined || outlet === undefined || !isNoun(outlet)) return none;
  if (!/^(it|he|she|they)$/u.test(tree.token(subject).text)) return none;
  if (!tree.children(deed, 'obj').some((child) => child > deed)) return none;
  const posted = outlet.head;
  if (above !== (isRemark ? outlet.index : posted)) return none;
  if (posted < 0 || !/^VB[DN]$/u.test(tree.token(posted).pos)) return none;
  if (tree.child(posted, 'nsubj', 'nsubj:pass', 'aux') !== undefined) return none;
  const statement = tree.children(posted, 'obl').find((child) => child === posted - 1);
  if (statement === undefined) return none;
  const { head, deprel } = tree.token(posted);
  return [
    { index: deed, head, deprel },
    { index: statement, head: deed, deprel: 'obl' },
    { index: posted, head: statement, deprel: 'acl', pos: 'VBN' },
    ...movedTo(deed, tree.children(posted, 'cc', 'punct')),
  ];
}

/** "said in an audio message that it had carried/ccomp out the raid", "assess with confidence that it was fired/ccomp": what was said there is what was said. */
export function contentOfMessage(
  tree: Tree,
  { index: content, head: message, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!/^(ccomp|acl)$/u.test(deprel) || message < 0 || message > content) return none;
  const isThat = tree.children(content, 'mark').some((child) => tree.token(child).text === 'that');
  if (!isThat || !tree.is(message, 'obl') || !isNoun(tree.token(message))) return none;
  if (!/^(in|on|through|via|at|with)$/u.test(prepositionOf(tree, message) ?? '')) return none;
  const { head: speech } = tree.token(message);
  const { lemma } = tree.token(speech);
  const word = vocabulary.reportingVerb(lemma) ?? vocabulary.reportingVerb(`${lemma} that`);
  const stance = isVerb(tree.token(speech)) ? word?.stance : undefined;
  const isTold = stance === 'says' || stance === 'confirms' || stance === 'denies';
  return isTold && speech < message && tree.child(speech, 'ccomp', 'xcomp') === undefined
    ? [{ index: content, head: speech, deprel: 'ccomp' }]
    : none;
}

/**
 * "bought/csubj drones, a purchase Rahmon/appos has described/root as a threat", "met the prince/nsubj, a visit Hasina/appos has
 * called/ccomp a mistake": what sums up the sentence is what the name behind it speaks of.
 */
export function gapBehindSum(tree: Tree, { index: speaker, head: sum }: Token): readonly Edit[] {
  if (!tree.is(speaker, 'appos') || sum !== speaker - 1 || !isNoun(tree.token(speaker)))
    return none;
  const article = tree.child(sum, 'det');
  const has = tree.tokens[speaker + 1];
  if (article === undefined || tree.tokens[article - 1]?.text !== ',' || !tree.is(sum, 'appos'))
    return none;
  if (has === undefined || !tree.is(has.index, 'aux') || has.lemma !== 'have') return none;
  const { head: speech } = has;
  const main = [...tree.ancestors(sum), tree.token(speech).head].find(
    (node) => node >= 0 && node < sum && isVerb(tree.token(node)),
  );
  if (main === undefined || speech < speaker) return none;
  const { head, deprel } = tree.token(speech);
  const isUnder =
    tree.token(main).head === speech && /^(csubj|ccomp)/u.test(tree.token(main).deprel);
  if (!isUnder && head !== main) return none;
  const object = tree.children(speech, 'nsubj').find((child) => child > main && child < sum);
  return [
    ...(isUnder ? [{ index: main, head, deprel }] : []),
    ...(object === undefined ? [] : [{ index: object, head: main, deprel: 'obj' }]),
    { index: speech, head: sum, deprel: 'acl:relcl' },
    { index: speaker, head: speech, deprel: 'nsubj' },
    ...movedTo(main, tree.children(speech, 'punct')),
  ];
}

/** "paid for a hospital that/mark jets had destroyed/ccomp": who pays says nothing, and what was destroyed is what stands before "that". */
export function gapBehindThat(
  tree: Tree,
  { index: verb, head: above, lemma }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (!tree.is(verb, 'ccomp') || above < 0 || above > verb || !isVerb(tree.token(above)))
    return none;
  const that = tree.child(verb, 'mark');
  if (that === undefined || tree.token(that).text !== 'that' || tree.first(verb) !== that)
    return none;
  const noun = tree.token(that - 1);
  const subject = tree.child(verb, 'nsubj');
  if (!isNoun(noun) || subject === undefined || subject < that) return none;
  if (tree.child(verb, 'obj', 'ccomp', 'xcomp', 'cop', 'obl') !== undefined) return none;
  const saying = tree.token(above).lemma.toLowerCase();
  // "turned down a proposal by the palace that the two should govern together"
  const isOfSpeech = tree.tokens
    .slice(above + 1, that)
    .map((token) => token.lemma.toLowerCase())
    .some(
      (word) =>
        vocabulary.reportingNoun(word) !== undefined || vocabulary.hedge(word) !== undefined,
    );
  const isTold =
    isOfSpeech ||
    tree.children(verb, 'aux').some((child) => tree.token(child).pos === 'MD') ||
    vocabulary.reportingVerb(saying) !== undefined ||
    vocabulary.hedge(saying) !== undefined ||
    vocabulary.isNegating(saying);
  const frames = vocabulary.verbFrames(lemma);
  const lacksObject =
    frames.some(({ directObject }) => directObject === 'object') &&
    frames.every(({ directObject, particle }) => directObject !== null || particle !== null);
  return isTold || !lacksObject
    ? none
    : [
        { index: verb, head: noun.index, deprel: 'acl:relcl' },
        { index: that, deprel: 'obj', pos: 'WDT' },
      ];
}
