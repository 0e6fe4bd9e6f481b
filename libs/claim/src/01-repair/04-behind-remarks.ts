import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isParty } from '../03-clause/party.js';
import { takesGerund } from './02-gerunds.js';
import { type Edit, movedTo, none } from './rewrite.js';
import {
  isNoun,
  isProper,
  isTemporal,
  isVerb,
  leadOf,
  prepositionOf,
  takesPhrase,
} from './word-class.js';

// Behind the comma that closes a remark the main clause goes on.

/** Of a remark these phrases may still be part: "a businessman, with ties to the junta". */
const ofRemark = /^(with|of|including|like|among|between|according to|such as|as|about|to|by)$/u;

/** "arrested the man, who led a unit, in a raid", "freed Omar Bello, a miller, on 2 May": where and when it was done to him. */
export function phraseBehindRemark(
  tree: Tree,
  { index, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (head < 0 || head > index || !isPhrase(tree, index)) return none;
  if (tree.tokens[tree.first(index) - 1]?.text !== ',') return none;
  const verb = clauseAround(tree, index);
  const isGoal =
    verb !== undefined && tree.is(head, 'appos') && goesTo(tree, index, verb, vocabulary);
  const isOfRemark = ofRemark.test(prepositionOf(tree, index) ?? 'of') && !isGoal;
  if (isOfRemark && !isTemporal(tree, index)) return none;
  return verb === undefined
    ? none
    : movedTo(
        verb,
        tree.children(head).filter((child) => child >= index && isPhrase(tree, child)),
        'obl',
      );
}

/** "extradited Omar Saleh, a dealer, to Tunis/nmod": the verb says whither, and nothing else yet does. */
function goesTo(tree: Tree, phrase: number, verb: number, vocabulary: Vocabulary): boolean {
  const isTo = (node: number): boolean => leadOf(tree, node, 'to') !== undefined;
  return (
    isTo(phrase) &&
    !tree.children(verb, 'obl').some(isTo) &&
    takesPhrase(tree.token(verb).lemma.toLowerCase(), 'to', vocabulary)
  );
}

/**
 * "denied that its men had killed him, a day after a group accused/advcl it": what was told had been before, so what happened then is
 * when it was told.
 */
export function timeOfTelling(
  tree: Tree,
  { index, head: content, pos, deprel }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (deprel !== 'advcl' || pos !== 'VBD' || content < 0 || !tree.is(content, 'ccomp')) return none;
  const after = tree.children(index, 'mark').find((child) => tree.token(child).text === 'after');
  const hads = [index, content].map((verb) =>
    tree.children(verb, 'aux').some((aux) => tree.token(aux).text === 'had'),
  );
  const { head: telling } = tree.token(content);
  if (after === undefined || hads[0] === true || hads[1] !== true || content > index) return none;
  const isTold = telling >= 0 && telling < content && tree.token(telling).pos === 'VBD';
  const span = tree.token(after - 1);
  const comma = isTemporal(tree, span.index) ? tree.first(span.index) - 1 : after - 1;
  return isTold &&
    [comma, comma - 1].some((at) => tree.tokens[at]?.text === ',') &&
    vocabulary.reportingVerb(tree.token(telling).lemma) !== undefined
    ? [{ index, head: telling }]
    : none;
}

/** "has blocked the aid, envoys said/parataxis, until/dep Kyiv amends/parataxis the law": the condition is that of what they tell. */
export function clauseBehindRemark(
  tree: Tree,
  { index: verb, head: speech }: Token,
): readonly Edit[] {
  if (speech < 0 || !tree.is(verb, 'parataxis') || !tree.is(speech, 'parataxis')) return none;
  const lead = tree.children(verb, 'dep', 'mark').find((child) => child === tree.first(verb));
  if (lead === undefined || tree.token(lead).pos !== 'IN' || lead < speech) return none;
  return tree.tokens[lead - 1]?.text === ','
    ? [
        { index: verb, head: tree.token(speech).head, deprel: 'advcl' },
        { index: lead, deprel: 'mark' },
      ]
    : none;
}

/** "charged the clerk, who kept the books, with selling/advcl permits", "acquitted the clerk, a lawyer, of theft/nmod": what one is charged with. */
export function chargeBehindRemark(
  tree: Tree,
  { index, pos, head }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  const lead = tree.child(index, 'mark', 'case');
  const isDeed = pos === 'VBG' || (pos.startsWith('NN') && tree.is(index, 'nmod'));
  if (!isDeed || head < 0 || lead === undefined) return none;
  if (tree.tokens[lead - 1]?.text !== ',' || !/^(of|with|for)$/u.test(tree.token(lead).text))
    return none;
  const verb = clauseAround(tree, index);
  if (verb === undefined) return none;
  const lemma = tree.token(verb).lemma.toLowerCase();
  if (pos !== 'VBG') {
    const isOfVerb = takesPhrase(lemma, tree.token(lead).text, vocabulary);
    return isOfVerb && tree.is(head, 'appos') ? [{ index, head: verb, deprel: 'obl' }] : none;
  }
  const accuses = takesGerund.has(lemma) || vocabulary.reportingVerb(lemma)?.stance === 'accuses';
  return accuses ? [{ index, head: verb, deprel: 'advcl' }] : none;
}

/** "extradited the man known as Otoniel to the United States/nmod on Friday": behind what he is called the main clause goes on. */
export function phraseBehindAlias(tree: Tree, { index, head }: Token): readonly Edit[] {
  if (head < 0 || head > index || !isPhrase(tree, index)) return none;
  const alias = [head, ...tree.children(head, 'obl', 'xcomp')].find(
    (node) => leadOf(tree, node, 'as') !== undefined,
  );
  if (alias === undefined || alias >= index || !isProper(tree.token(alias))) return none;
  const { head: called } = tree.token(alias);
  const isCalled =
    called >= 0 && /^(know|call)$/u.test(tree.token(called).lemma) && tree.is(called, 'acl');
  if (!isCalled || !/^(to|on|in|at|from|near)$/u.test(prepositionOf(tree, index) ?? ''))
    return none;
  const noun = tree.token(called).head;
  const verb = tree.is(noun, 'obj') ? tree.token(noun).head : -1;
  return verb >= 0 && isVerb(tree.token(verb)) ? [{ index, head: verb, deprel: 'obl' }] : none;
}

/** "acquitted the minister Ana Ruiz of crimes/nmod", "accused the Amber Group of a raid", "cleared two nuns of the murder": a name has no "of"; it says what she was acquitted of. */
export function chargeWithinName(
  tree: Tree,
  { index, pos, head: name }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (name < 0 || !tree.is(index, 'nmod') || !/^NNS?$/u.test(pos)) return none;
  const { ner } = tree.token(name);
  const isBody =
    ner === 'ORGANIZATION' && /^an?$/u.test(tree.token(tree.child(index, 'det') ?? name).text);
  if (!tree.is(name, 'obj') || leadOf(tree, index, 'of') === undefined) return none;
  const verb = tree.token(name).head;
  const lemma = verb < 0 ? '' : tree.token(verb).lemma.toLowerCase();
  if (!(ner === 'PERSON' || isBody || isClearedOf(tree, index, lemma, vocabulary))) return none;
  const accuses =
    /^(acquit|convict|clear|absolve)$/u.test(lemma) ||
    vocabulary.reportingVerb(lemma)?.stance === 'accuses';
  return accuses ? [{ index, head: verb, deprel: 'obl' }] : none;
}

/** "acquitted two policemen of the murder", but "acquitted the organisers of the raid" */
function isClearedOf(tree: Tree, event: number, verb: string, vocabulary: Vocabulary): boolean {
  const { head: cleared } = tree.token(event);
  return (
    /^(acquit|absolve|exonerate|clear)$/u.test(verb) &&
    vocabulary.nounFrame(tree.token(event).lemma.toLowerCase()) !== undefined &&
    isParty(tree, cleared, vocabulary) &&
    !/^(leader|organi[sz]er|mastermind|perpetrator|author|planner|instigator|architect|ringleader|commander|head|witness|suspect)$/u.test(
      tree.token(cleared).lemma,
    )
  );
}

function isPhrase(tree: Tree, node: number): boolean {
  const isNominal = isNoun(tree.token(node)) || tree.token(node).pos === 'CD';
  return isNominal && (tree.is(node, 'obl') || tree.is(node, 'nmod'));
}

/** The verb of the clause in which the remark stands that ends right before this phrase. */
function clauseAround(tree: Tree, phrase: number): number | undefined {
  const end = tree.first(phrase) - 1;
  const remark =
    tree.ancestors(phrase).find((node) => isRemark(tree, node, end)) ?? aliasBefore(tree, end);
  return remark === undefined
    ? undefined
    : tree.ancestors(remark).find((node) => isVerb(tree.token(node)) && node < remark);
}

/** "killed Omar Bello, alias Kiki, in a raid": what he is also called ends with its comma. */
function aliasBefore(tree: Tree, end: number): number | undefined {
  return tree.ancestors(end - 1).find((node) => {
    const isAlias = tree.is(node, 'acl') && tree.is(tree.token(node).head, 'obj');
    return isAlias && tree.token(node).lemma === 'call' && tree.last(node) === end - 1;
  });
}

/** An apposition or a relative clause behind a comma of its own, which may hang on it. */
function isRemark(tree: Tree, node: number, end: number): boolean {
  const start = tree.first(node);
  const first = tree.token(start).text === ',' ? start + 1 : start;
  if (first >= end || tree.tokens[first - 1]?.text !== ',') return false;
  if (tree.is(node, 'appos')) return true;
  return tree.is(node, 'acl:relcl') && tree.token(first).pos.startsWith('W');
}
