import type { Tree } from '@whence/parse';
import type { ReportingStance, ReportingWord, Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import {
  isClause,
  isNominal,
  isVerbal,
  leadIn,
  lemmaOf,
  quotesAnother,
  reportingVerbAt,
} from './words.js';

/** Stances of the will: their content is not done yet, and what denies the will denies it too ("did not agree to leave"). */
export const willed: ReadonlySet<ReportingStance> = new Set([
  'promises',
  'threatens',
  'demands',
  'hopes',
  'intends',
  'asks',
]);

const contentPrepositions = /^(of|for|with|as|about|against|to|from|on|in)$/;

export function isContentOfVerb(
  tree: Tree,
  node: number,
  head: number,
  word: ReportingWord,
  vocabulary: Vocabulary,
): boolean {
  if (tree.is(node, 'xcomp')) return !willed.has(word.stance) || isVerbal(tree.token(node));
  if (tree.is(node, 'ccomp') || tree.is(node, 'csubj')) return true;
  if (quotesAnother(tree, node) && tree.child(node, 'nsubj') === undefined)
    return tree.token(node).pos === 'VBG';
  const lead = leadIn(tree, node);
  if (tree.is(node, 'obj') || tree.is(node, 'nsubj:pass')) {
    // "dismissed the governor" turns him out, and says nothing about him.
    if (word.stance === 'denies' && isParty(tree, node, vocabulary)) return false;
    // Whom one warns or tells of something is not what one says.
    if (isListenerOf(word) && isParty(tree, node, vocabulary)) return false;
    // Who rejects a demand does not deny that it was made.
    if (word.stance === 'denies' && word.lemma !== 'deny' && isWish(tree, node, vocabulary))
      return false;
    // "rejected Washington's accusations" does not deny that they were made.
    if (word.stance === 'denies' && vocabulary.reportingNoun(lemmaOf(tree, node))?.stance === 'accuses') return false; // prettier-ignore
    // "rejected her removal" and "dismissed the extension" are against it, and do not say that it was not.
    if (isActOf(tree, node, word)) return false;
    // Whom one accuses is not what one says; and what is condemned did happen.
    return word.stance !== 'accuses' && (isNominal(tree.token(node)) || isVerbal(tree.token(node)));
  }
  if (tree.is(node, 'obl') || tree.is(node, 'nmod') || tree.is(node, 'acl')) {
    if (word.stance === 'says' || word.stance === 'confirms') return lead === 'of' || lead === 'as';
    // "agreed on a truce"; "promised aid on a visit to Baku" says when.
    if (word.stance === 'promises' && /^(up)?on$/.test(lead))
      return node > head && !/^(visit|trip|tour)$/u.test(lemmaOf(tree, node));
    // "agreed to the demands of the miners": who yields to them does not make them.
    if (word.stance === 'promises' && lead === 'to' && isWish(tree, node, vocabulary)) return false;
    return /^(of|for|with|about|against|to|as)$/.test(lead);
  }
  if (!tree.is(node, 'parataxis') && !tree.is(node, 'dep') && !tree.is(node, 'advcl')) return false;
  // "confessed to having set fire to it", "admitted to robbing a bank"
  const isGerund = [node, ...tree.children(node, 'aux')].some(
    (word) => tree.token(word).pos === 'VBG',
  );
  if (word.stance === 'confirms' && tree.is(node, 'advcl') && lead === 'to') return isGerund;
  if (isSpeech(tree, node, vocabulary)) return false;
  // "called a strike to press for higher pay" tells what for, and bids nobody.
  if (word.lemma === 'call' && lead === 'to' && tree.child(head, 'obj') !== undefined) return false;
  if (!isClause(tree, node)) return false;
  if (
    tree.is(node, 'dep') &&
    isVerbal(tree.token(node)) &&
    node > head &&
    tree.tokens[node - 1]?.text !== ','
  ) {
    return tree.child(head, 'ccomp', 'xcomp', 'csubj') === undefined;
  }
  if (
    /^(that|of|for|with|as|against|about|to|(for|with) to)$/.test(lead) ||
    marksThat(tree, node)
  ) {
    return !lead.endsWith('to') || word.modality !== null || tree.is(node, 'dep');
  }
  // "recalled its envoy when he was sworn in"
  const isWhen = tree
    .children(node, 'advmod')
    .some((child) => /^(when|where|whenever)$/u.test(tree.token(child).text));
  const isWhole = tree.child(node, 'nsubj', 'csubj') !== undefined && lead === '' && !isWhen;
  const others = tree.children(head, 'ccomp', 'xcomp', 'csubj');
  return (
    isWhole &&
    others.length === 0 &&
    tree.child(head, 'nsubj') !== undefined &&
    !isOwnSentence(tree, node, head)
  );
}

/** "…, the negotiator said" beside "rejected" is a speech of its own. */
function isSpeech(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  return (
    tree.is(node, 'parataxis') &&
    reportingVerbAt(tree, node, vocabulary)?.stance === 'says' &&
    tree.child(node, 'ccomp', 'xcomp') === undefined
  );
}

/** "told", "warned of": whoever is told that has not said it. */
function isListenerOf({ lemma }: ReportingWord): boolean {
  return /^(tell|warn|inform|brief|notify|advise|alert|remind)\b/u.test(lemma);
}

function isActOf(tree: Tree, node: number, { lemma, stance }: ReportingWord): boolean {
  const owner = tree.child(node, 'nmod:poss');
  return (
    stance === 'denies' &&
    /^(reject|dismiss|repudiate)$/u.test(lemma) &&
    owner !== undefined &&
    isNominal(tree.token(node))
  );
}

function isWish(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const stance = vocabulary.reportingNoun(lemmaOf(tree, node))?.stance;
  return stance !== undefined && willed.has(stance);
}

/** Two sentences joined by a semicolon or colon-less dash say their own things. */
function isOwnSentence(tree: Tree, node: number, head: number): boolean {
  const [from, to] = node < head ? [node, head] : [head, node];
  return tree.tokens.slice(from + 1, to).some((token) => token.text === ';');
}

function marksThat(tree: Tree, node: number): boolean {
  return tree
    .children(node, 'mark', 'dep')
    .some((child) => child < node && lemmaOf(tree, child) === 'that');
}

export function isContentOfNoun(tree: Tree, node: number): boolean {
  if (tree.is(node, 'ccomp') || tree.is(node, 'xcomp') || marksThat(tree, node)) return true;
  const lead = leadIn(tree, node);
  if (tree.is(node, 'nmod')) return /^(of|about|to|for)$/.test(lead);
  const isClausal = tree.is(node, 'acl') || tree.is(node, 'advcl') || tree.is(node, 'dep');
  if (!isClausal || isParticiple(tree, node)) return false;
  return contentPrepositions.test(lead) || (lead === '' && tree.child(node, 'nsubj') !== undefined);
}

export function isParticiple(tree: Tree, node: number): boolean {
  return (
    /^VB[GN]$/.test(tree.token(node).pos) &&
    leadIn(tree, node) === '' &&
    tree.child(node, 'nsubj', 'aux') === undefined
  );
}

/** A content clause that the parser hung on a word inside its reporting clause; the next step up is the right one. */
export function isStrayed(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const { head } = tree.token(node);
  if (isChargeAgainst(tree, node, vocabulary) || hangsOnThat(tree, node)) return true;
  if (tree.is(node, 'acl:relcl') || isVerbal(tree.token(head))) return false;
  return isVerbal(tree.token(node)) && marksThat(tree, node);
}

/** "suspect the brothers of planting the bomb", where the charge hangs on the brothers. */
function isChargeAgainst(tree: Tree, node: number, vocabulary: Vocabulary): boolean {
  const accused = tree.token(node).head;
  if (!tree.is(accused, 'obj') && !tree.is(accused, 'nsubj:pass')) return false;
  if (!tree.is(node, 'nmod') && !tree.is(node, 'acl')) return false;
  const verb = reportingVerbAt(tree, tree.token(accused).head, vocabulary);
  return verb?.stance === 'accuses' && /^(of|for|with)$/.test(leadIn(tree, node));
}

/** CoreNLP may take "that" for the object in "demanded that the government release all prisoners". */
function hangsOnThat(tree: Tree, node: number): boolean {
  const { head } = tree.token(node);
  return tree.is(node, 'dep') && lemmaOf(tree, head) === 'that' && tree.is(head, 'obj');
}
