import type { Tree } from '@whence/parse';
import type { Modality, Vocabulary } from '@whence/vocabulary';
import { isCitedInBrackets } from '../01-repair/00-brackets.js';
import { isBehindComma, isProper, isVerb, ownerOfAccount } from '../01-repair/word-class.js';
import { isParty } from '../03-clause/party.js';
import { link, linkOfCited, linksOfVerb } from './source.js';
import type { ToldAt } from './stance.js';
import { hangsAsNoun, stepUp } from './03-step.js';
import { leadIn, lemmaOf, quotesAnother, reportingVerbAt } from './words.js';

/** Words beside a clause that say who told it: "…, the ministry said", "according to Kyiv", "as witnesses reported". */
export interface Aside {
  /** The words of the aside itself. */
  readonly nodes: ReadonlySet<number>;
  /** The clause it speaks of, with all that hangs on it. */
  readonly top: number;
  readonly links: readonly ToldAt[];
  /** The verb, where it leaves open whether it is so: "…, the army claimed". */
  readonly doubt: { readonly modality: Modality; readonly verb: number } | null;
}

const known = new WeakMap<Tree, readonly Aside[]>();

/** Every predicate of a sentence asks for them, so they are kept as long as its tree. */
export function asidesOf(tree: Tree, vocabulary: Vocabulary): readonly Aside[] {
  const found = known.get(tree) ?? findAsides(tree, vocabulary);
  known.set(tree, found);
  return found;
}

function findAsides(tree: Tree, vocabulary: Vocabulary): readonly Aside[] {
  const found = tree.tokens.flatMap(({ index }) => {
    const nodes = new Set(tree.subtree(index));
    if (isCitedInBrackets(tree, index)) {
      const links = link(tree, index, 'reported', vocabulary);
      return [{ node: index, nodes, top: tree.root, links, doubt: null }];
    }
    const links = linksOfAside(tree, index, vocabulary);
    if (links.length === 0) return [];
    const modality = isVerb(tree.token(index))
      ? reportingVerbAt(tree, index, vocabulary)?.modality
      : null;
    const isOpen = modality === 'alleged' || modality === 'possible';
    const doubt = isOpen ? { modality, verb: index } : null;
    return [{ node: index, nodes, top: topOf(tree, index, vocabulary), links, doubt }];
  });
  // "…, the radio reported, citing the governor": who is cited knew first, wherever that stands.
  const cited = found.filter(({ node }) => quotesAnother(tree, node));
  return [...cited, ...found.filter((aside) => !cited.includes(aside))];
}

function linksOfAside(tree: Tree, node: number, vocabulary: Vocabulary): readonly ToldAt[] {
  const { head } = tree.token(node);
  if (head < 0) return [];
  const lead = leadIn(tree, node);
  if (/^according(ly)? to$|^as per$/.test(lead))
    return [...quotedBy(tree, node, vocabulary, link(tree, node, 'according to', vocabulary))];
  // "As one diplomat put it, …"
  const putter =
    lead === 'as' && lemmaOf(tree, node) === 'put' ? tree.child(node, 'nsubj') : undefined;
  const isPut = tree.children(node, 'obj').some((child) => tree.token(child).text === 'it');
  if (putter !== undefined && isPut) return link(tree, putter, tree.token(node).text, vocabulary);
  // "In Lima's version, …"
  const owner = tree.is(node, 'obl') ? ownerOfAccount(tree, node) : undefined;
  if (owner !== undefined && canOwn(tree, owner, vocabulary)) {
    // "By his own account, the deserter was trained there": the deserter's.
    const own =
      tree.token(owner).pos === 'PRP$'
        ? tree.children(head, 'nsubj').find((child) => child > owner)
        : undefined;
    return link(tree, own ?? owner, tree.token(node).text, vocabulary);
  }
  if (
    quotesAnother(tree, node) &&
    tree.child(node, 'nsubj') === undefined &&
    tree.token(node).pos === 'VBG'
  ) {
    const clause = tree.is(head, 'nsubj') ? tree.token(head).head : head;
    const isHeard = reportingVerbAt(tree, clause, vocabulary) !== undefined;
    return isHeard ? [] : linkOfCited(tree, node, vocabulary);
  }
  if (isToldBy(tree, node, lead, vocabulary)) return linksOfVerb(tree, node, vocabulary);
  const word = reportingVerbAt(tree, node, vocabulary);
  const tells =
    word !== undefined &&
    (/^(says|confirms|believes)$/u.test(word.stance) ||
      isSuspecting(tree, node, word.lemma) ||
      isAdvising(tree, node, word.lemma) ||
      isPromising(tree, node, word.lemma));
  if (!tells) return [];
  // "…, a monk was quoted as saying"
  const quoted = quotesAnother(tree, node) ? tree.child(node, 'nsubj:pass') : undefined;
  if (quoted === undefined && tree.child(node, 'nsubj:pass') !== undefined) return [];
  if (tree.child(node, 'ccomp', 'xcomp', 'csubj') !== undefined) return [];
  // "…; the army acknowledged the loss of an aircraft"
  if (tree.tokens[tree.first(node) - 1]?.text === ';') return [];
  const subject = tree.child(node, 'nsubj') ?? quoted;
  const isBeside =
    subject === undefined
      ? isAfterItsSpeaker(tree, node)
      : isParenthesis(tree, node, subject, lead);
  if (!isBeside) return [];
  return linksOfVerb(tree, node, vocabulary);
}

/** "…, as alleged by Kyiv", "as first reported by the radio" */
function isToldBy(tree: Tree, node: number, lead: string, vocabulary: Vocabulary): boolean {
  return (
    lead === 'as' &&
    tree.token(node).pos === 'VBN' &&
    !quotesAnother(tree, node) &&
    reportingVerbAt(tree, node, vocabulary)?.stance === 'says' &&
    tree.children(node, 'obl').some((child) => leadIn(tree, child) === 'by')
  );
}

/**
 * "denied that its men had fired, as the rebels allege": the rebels allege what is denied, and not the denial.
 */
export function isOfWhatIsDenied(tree: Tree, { doubt }: Aside, vocabulary: Vocabulary): boolean {
  if (doubt === null || !isLedByAs(tree, doubt.verb)) return false;
  return denialAround(tree, doubt.verb, vocabulary) !== undefined;
}

/** The denial before an aside, on which the aside hangs or in what is denied. */
function denialAround(tree: Tree, aside: number, vocabulary: Vocabulary): number | undefined {
  return tree
    .ancestors(aside)
    .find((node) => node < aside && reportingVerbAt(tree, node, vocabulary)?.stance === 'denies');
}

/** "as" may hang on the speaker: "as/mark>League the League alleges". */
function isLedByAs(tree: Tree, verb: number): boolean {
  const subject = tree.child(verb, 'nsubj');
  return leadIn(tree, verb) === 'as' || (subject !== undefined && leadIn(tree, subject) === 'as');
}

/** "…, the ministry has advised": with nobody who is advised to do something, that is told. */
function isAdvising(tree: Tree, node: number, lemma: string): boolean {
  return lemma === 'advise' && tree.child(node, 'obj', 'obl') === undefined;
}

/** "The guards helped them, investigators suspect", "…, aid groups fear": they rather think so. */
function isSuspecting(tree: Tree, node: number, lemma: string): boolean {
  return /^(suspect|fear)$/u.test(lemma) && tree.child(node, 'obj', 'obl') === undefined;
}

/** "Canada will send tanks, its minister promised": with nothing else that is promised, what stands before it. */
function isPromising(tree: Tree, node: number, lemma: string): boolean {
  const isBare = tree.child(node, 'obj', 'obl', 'ccomp', 'xcomp', 'advcl') === undefined;
  return (
    isBare && tree.is(node, 'parataxis') && /^(promise|vow|pledge|swear|threaten)$/u.test(lemma)
  );
}

/** Who tells a version is somebody: "in the words of the treaty" nobody speaks. */
function canOwn(tree: Tree, owner: number, vocabulary: Vocabulary): boolean {
  return tree.token(owner).pos === 'PRP$' || isParty(tree, owner, vocabulary);
}

/** "The strike, it said, killed five", "as the ministry said", `They ran," Diop said`. */
function isParenthesis(tree: Tree, verb: number, subject: number, lead: string): boolean {
  if (tree.is(verb, 'parataxis') || tree.is(verb, 'dep')) return true;
  if (tree.is(verb, 'advcl')) return lead === 'as' || lead === '';
  const first = Math.min(verb, ...tree.subtree(subject));
  return (
    tree.is(verb, 'ccomp') &&
    lead === '' &&
    /^([,"“”]|\'\')$/.test(tree.tokens[first - 1]?.text ?? '')
  );
}

/** ", General Diop warned." where the parser gave the verb no subject. */
function isAfterItsSpeaker(tree: Tree, verb: number): boolean {
  if (!/^VB[DZP]$/.test(tree.token(verb).pos) || tree.is(verb, 'conj') || tree.is(verb, 'acl'))
    return false;
  const next = tree.tokens[verb + 1];
  return next === undefined || /^(\.|,|IN)$/.test(next.pos);
}

/** "according to the commander, quoted by Reuters": Reuters comes second. */
function quotedBy(
  tree: Tree,
  node: number,
  vocabulary: Vocabulary,
  own: readonly ToldAt[],
): readonly ToldAt[] {
  const quoting = tree.children(node, 'acl').find((child) => quotesAnother(tree, child));
  // "according to the Times, which cited a minister"
  if (quoting !== undefined && tree.is(quoting, 'acl:relcl'))
    return [
      ...link(tree, tree.child(quoting, 'obj'), tree.token(quoting).text, vocabulary),
      ...own,
    ];
  const agent =
    quoting === undefined
      ? undefined
      : tree.children(quoting, 'obl', 'nmod').find((child) => leadIn(tree, child) === 'by');
  return quoting === undefined
    ? own
    : [...own, ...link(tree, agent, tree.token(quoting).text, vocabulary)];
}

/** Up to the root, or to the clause that someone else reports. */
function topOf(tree: Tree, aside: number, vocabulary: Vocabulary): number {
  const clause = tree.token(aside).head;
  if (isOfWhole(tree, aside)) return tree.root;
  if (
    isWithinParticiple(tree, aside, clause) ||
    isBeforeSecond(tree, aside, clause) ||
    isWithinRelative(tree, aside, clause)
  )
    return clause;
  const reported = [clause, ...tree.ancestors(clause)].find(
    (node) =>
      (node === clause || !hangsAsNoun(tree, node)) &&
      stepUp(tree, node, vocabulary).kind === 'report',
  );
  return reported ?? tree.root;
}

/** "The guards confirmed that they had fired, according to Armenpress.": whoever is named last told that they confirmed it. */
function isOfWhole(tree: Tree, aside: number): boolean {
  const isLast = tree.tokens.slice(tree.last(aside) + 1).every(({ text }) => /^\W+$/u.test(text));
  return (
    isLast &&
    isProper(tree.token(aside)) &&
    isBehindComma(tree, aside) &&
    leadIn(tree, aside).startsWith('according')
  );
}

/** "a firm owned, according to prosecutors, by a general": what stands amid a participle's words speaks of that participle. */
function isWithinParticiple(tree: Tree, aside: number, participle: number): boolean {
  const first = tree.is(participle, 'conj') ? tree.token(participle).head : participle;
  if (!tree.is(first, 'acl') || tree.token(participle).pos !== 'VBN') return false;
  return (
    tree.first(aside) === participle + 2 &&
    tree.tokens[participle + 1]?.text === ',' &&
    tree.children(participle, 'obl').some((child) => child > tree.last(aside))
  );
}

/** "arrested two men who, prosecutors say, killed a mayor": behind the pronoun and before its verb it speaks of that clause alone. */
function isWithinRelative(tree: Tree, aside: number, clause: number): boolean {
  const first = tree.first(aside);
  // The comma may hang on the aside itself.
  const comma = tree.token(first).text === ',' ? first : first - 1;
  const pronoun = tree.tokens[comma - 1];
  return (
    tree.is(clause, 'acl:relcl') &&
    tree.last(aside) < clause &&
    tree.tokens[comma]?.text === ',' &&
    pronoun?.pos.startsWith('W') === true
  );
}

/** "were arrested and, the union says, beaten": what stands behind "and" speaks of the second deed alone. */
function isBeforeSecond(tree: Tree, aside: number, clause: number): boolean {
  const first = tree.first(aside);
  return (
    tree.is(clause, 'conj') &&
    aside < clause &&
    tree.tokens[first - 1]?.text === ',' &&
    tree.children(clause, 'cc').includes(first - 2)
  );
}
