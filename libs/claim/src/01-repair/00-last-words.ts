import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { type Edit, movedTo, none } from './rewrite.js';
import {
  headOfPhrase,
  isAllegation,
  isFiniteForm,
  isNoun,
  isVerb,
  leadOf,
  tells,
} from './word-class.js';

// A short clause at the end of a sentence, who says so or who turns it down, is taken for the clause of the whole.

/**
 * "The rebels/nsubj, who hold the port, freed/advcl 12 men, an aid group/nsubj said/root.", "The militia/nsubj, backed by Iran, freed/amod 12
 * men/nsubj, an aid group/appos said/root.": what is told has its own subject in front, and a verb with an object behind the remark.
 */
export function deedBeforeSpeaker(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const speech = tree.root;
  if (speech < 0 || !tells(tree.token(speech).lemma, vocabulary)) return none;
  const comma = tree.tokens.findLast(({ index, text }) => index < speech && text === ',')?.index;
  const speaker = comma === undefined ? undefined : headOfPhrase(tree, comma + 1);
  const doer = tree.child(speech, 'nsubj');
  if (comma === undefined || doer === undefined || doer > comma) return none;
  if (speaker === undefined || speaker > speech || speaker < speech - 2) return none;
  const deed = tree.tokens.findLast(
    ({ index, pos }) =>
      /^VB[DN]$/u.test(pos) &&
      index > doer &&
      index < comma &&
      tree.tokens[index - 1]?.text === ',',
  )?.index;
  if (deed === undefined || !isDeedOf(tree, deed, doer)) return none;
  const object = tree.is(deed, 'amod') ? tree.token(deed).head : tree.child(deed, 'obj');
  if (object === undefined || object < deed || object > comma) return none;
  return [
    { index: deed, head: -1, deprel: 'root', pos: 'VBD' },
    { index: doer, head: deed, deprel: 'nsubj' },
    { index: object, head: deed, deprel: 'obj' },
    { index: speech, head: deed, deprel: 'parataxis' },
    { index: speaker, head: speech, deprel: 'nsubj' },
  ];
}

/** Behind a remark on the doer, and before whom it is done to: "released 12 men", but "armed men". */
function isDeedOf(tree: Tree, deed: number, doer: number): boolean {
  const isRemark = tree.tokens.slice(doer + 1, deed - 1).some(({ text }) => text === ',');
  const isBare = tree.child(deed, 'nsubj', 'aux', 'aux:pass', 'mark') === undefined;
  const next = tree.tokens[deed + 1]?.pos ?? '';
  const isHung = /^(advcl|ccomp|dep|xcomp|amod)$/u.test(tree.token(deed).deprel);
  return isRemark && isBare && isHung && /^(DT|CD|PRP\$|NN.*|JJ)$/u.test(next) && (next !== 'NNS' || !tree.is(deed, 'amod')); // prettier-ignore
}

/** The parts of a verdict at the end: "an accusation Lima dismissed", "an allegation the junta called baseless". */
interface Verdict {
  readonly charge: number;
  readonly judge: number;
  readonly verb: number;
}

/**
 * "The premier/nsubj said/dep Togo was behind the raid/dep on a dam, an accusation/compound Lomé/appos dismissed/root", "accused/root the army of
 * looting/advcl>called the market, an allegation/nsubj the junta/nsubj called/xcomp baseless": what is said of a charge behind a comma is a
 * clause of that charge, and the charge what stands before it.
 */
export function verdictTakenForClause(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const verdict = verdictAtEnd(tree, vocabulary);
  if (verdict === undefined) return none;
  const { charge, judge, verb } = verdict;
  const before = tree.children(verb).filter((child) => child < charge - 1);
  const { head, deprel } = tree.token(verb);
  const main =
    head >= 0 && head < charge ? head : before.find((child) => isSpeech(tree, child, vocabulary));
  if (main === undefined) return none;
  const content = contentOf(tree, main, before, charge);
  if (content === undefined) return none;
  return [
    ...(head === main ? [] : [{ index: main, head, deprel }]),
    ...before
      .filter((child) => child !== main && child !== content && !isLead(tree, child))
      .map((index) => ({
        index,
        head: tree.is(index, 'nsubj') && index > main && index < content ? content : main,
      })),
    { index: content, head: main, deprel: tree.token(content).pos === 'VBG' ? 'advcl' : 'ccomp' }, // prettier-ignore
    ...movedTo(
      content,
      before.filter((child) => isLead(tree, child)),
      'mark',
    ),
    { index: charge, head: tree.child(content, 'obj') ?? content, deprel: 'appos' },
    ...movedTo(
      charge,
      tree.children(judge, 'det').filter((child) => child < charge),
    ),
    { index: verb, head: charge, deprel: 'acl:relcl' },
    { index: judge, head: verb, deprel: 'nsubj' },
  ];
}

/** "accused/ccomp them of theft, claims/VBZ/root the ministry/obj dismissed/acl": the claims are what it dismissed. */
export function claimsBeforeVerdict(
  tree: Tree,
  { index: claims, pos, lemma, head, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBZ' || tree.tokens[claims - 1]?.text !== ',') return none;
  if (!isAllegation(lemma, vocabulary)) return none;
  const main = tree.children(claims, 'ccomp').find((child) => child < claims);
  const judge = tree.children(claims, 'obj', 'nsubj').find((child) => child > claims);
  const verb = judge === undefined ? undefined : tree.child(judge, 'acl');
  if (main === undefined || judge === undefined || verb !== judge + 1) return none;
  const isByOther = tree.children(verb, 'obl').some((child) => leadOf(tree, child, 'by') !== undefined); // prettier-ignore
  if (isByOther || !turnsDown(tree, verb, vocabulary)) return none;
  return [
    { index: main, head, deprel },
    { index: claims, head: tree.child(main, 'obj') ?? main, deprel: 'appos', pos: 'NNS' },
    { index: verb, head: claims, deprel: 'acl:relcl', pos: 'VBD' },
    { index: judge, head: verb, deprel: 'nsubj' },
  ];
}

/** "of", that leads a charge in and hangs on the verdict. */
function isLead(tree: Tree, node: number): boolean {
  return tree.token(node).pos === 'IN';
}

function isSpeech(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { pos, lemma } = tree.token(node);
  return isFiniteForm(pos) && vocabulary.reportingVerb(lemma) !== undefined;
}

/** What was said or charged, among what hangs on the speech and what went to the verdict. */
function contentOf(
  tree: Tree,
  main: number,
  before: readonly number[],
  charge: number,
): number | undefined {
  return [...before, ...tree.children(main)].find((child) => {
    if (child <= main || child >= charge || tree.child(main, 'nsubj') === child) return false;
    const isCharge = tree.token(child).pos === 'VBG';
    // "said Togo/nsubj>denied had seized/dep>denied a tanker"
    const isFinite = isVerb(tree.token(child)) && tree.child(child, 'aux') !== undefined;
    return isCharge || isFinite || tree.child(child, 'nsubj', 'cop') !== undefined;
  });
}

/** The verdict that ends a sentence, where the parser did not hang it on its charge. */
function verdictAtEnd(tree: Tree, vocabulary: Vocabulary): Verdict | undefined {
  return tree.tokens
    .filter(({ index, pos }) => /^VB[DNZP]$/u.test(pos) && turnsDown(tree, index, vocabulary))
    .flatMap(({ index }) => verdictBy(tree, index, vocabulary) ?? [])
    .at(-1);
}

function verdictBy(tree: Tree, verb: number, vocabulary: Vocabulary): Verdict | undefined {
  const judge = verb - (tree.child(verb, 'aux') === verb - 1 ? 2 : 1);
  const charge = tree.tokens.findLast(
    ({ index, lemma, pos }) =>
      index < judge &&
      isNoun(tree.token(index)) &&
      !pos.startsWith('NNP') &&
      /^(says|accuses)$/u.test(vocabulary.reportingNoun(lemma)?.stance ?? ''),
  )?.index;
  if (charge === undefined || !/^(NN.*|PRP)$/u.test(tree.tokens[judge]?.pos ?? ''))
    return undefined;
  const isNear = tree.tokens.slice(charge + 1, judge).every(({ pos }) => /^(DT|JJ|NN.*|POS|PRP\$)$/u.test(pos)); // prettier-ignore
  const article = /^(an?|the)$/u.test(tree.tokens[charge - 1]?.text ?? '') ? charge - 1 : charge;
  const isBehind = tree.tokens[article - 1]?.text === ',';
  return isNear && isBehind && tree.token(verb).head !== charge
    ? { charge, judge, verb }
    : undefined;
}

/** "dismissed", "called baseless", and nothing behind it but when and as what. */
function turnsDown(tree: Tree, verb: number, vocabulary: Vocabulary): boolean {
  const denies = vocabulary.reportingVerb(tree.token(verb).lemma)?.stance === 'denies';
  const next = tree.tokens[verb + 1];
  const isFalse = next !== undefined && vocabulary.isNegating(next.lemma);
  const objects = tree.children(verb, 'obj', 'ccomp').filter((child) => child > verb);
  return (denies && objects.length === 0) || isFalse;
}

/**
 * "was quoted as saying that/dep rebels/dep attacked/acl the town", "quoted as saying/amod rebels/nsubj attacked/advcl it": behind "as
 * saying" stands what was said.
 */
export function contentOfSaying(tree: Tree, { index: saying, text }: Token): readonly Edit[] {
  const as = tree.tokens[saying - 1];
  if (text !== 'saying' || as?.text !== 'as') return none;
  const { head: above } = tree.token(saying);
  // "as saying/amod rebels attacked/advcl"
  if (tree.is(saying, 'amod') && above >= 0 && tree.is(above, 'nsubj')) {
    const deed = tree.token(above).head;
    const { head: quoting } = tree.token(deed);
    if (quoting < 0 || leadOf(tree, deed, 'as') === undefined) return none;
    return [
      { index: saying, head: quoting, deprel: 'advcl', pos: 'VBG', lemma: 'say' },
      { index: as.index, head: saying, deprel: 'mark' },
      { index: deed, head: saying, deprel: 'ccomp' },
    ];
  }
  const that = tree.tokens[saying + 1];
  if (that?.text !== 'that') return none;
  const doer = tree.children(that.index, 'dep', 'nsubj').find((child) => isNoun(tree.token(child)));
  const deed = doer === undefined ? undefined : tree.children(doer, 'acl', 'dep').find((child) => /^VB[DN]$/u.test(tree.token(child).pos)); // prettier-ignore
  if (doer === undefined || deed === undefined) return none;
  return [
    { index: deed, head: saying, deprel: 'ccomp', pos: 'VBD' },
    { index: doer, head: deed, deprel: 'nsubj' },
    { index: that.index, head: deed, deprel: 'mark', pos: 'IN' },
  ];
}

/** "said in a statement, quoted/ccomp by Interfax, that it had won/ccomp": between two commas stands who handed the statement on. */
export function handedOnBetweenCommas(
  tree: Tree,
  { index: quoted, lemma, pos, head: speech }: Token,
): readonly Edit[] {
  if (pos !== 'VBN' || !/^(quote|cite|carry|publish|broadcast|air|report)$/u.test(lemma))
    return none;
  const [comma, statement] = [tree.tokens[quoted - 1], tree.tokens[quoted - 2]];
  if (!tree.is(quoted, 'ccomp') || comma?.text !== ',' || statement?.head !== speech) return none;
  const content = tree.child(quoted, 'ccomp');
  const isBy = tree
    .children(quoted, 'obl')
    .some((child) => leadOf(tree, child, 'by') !== undefined);
  if (!isBy || content === undefined || leadOf(tree, content, 'that') === undefined) return none;
  return [
    { index: quoted, head: statement.index, deprel: 'acl' },
    { index: content, head: speech, deprel: 'ccomp' },
  ];
}
