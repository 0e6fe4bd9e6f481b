import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { rootNoun } from './00-root-nouns.js';
import { type Edit, movedTo, none } from './rewrite.js';
import { isFiniteVerb, isNoun, isTemporal, isVerb } from './word-class.js';

// Subjects that stand behind phrases or before remarks, and that the parser took for a part of them.

/** "On 3 May/root, in a separate raid/obl, troops/appos targeted/acl a smuggler": behind both commas stands who did it. */
export function doerBehindPhrases(
  tree: Tree,
  { index: verb, pos, head: doer }: Token,
): readonly Edit[] {
  const { root } = tree;
  if (!/^VB[DN]$/u.test(pos) || !tree.is(verb, 'acl') || doer !== verb - 1 || root > doer)
    return none;
  if (root < 0 || !isTemporal(tree, root) || !tree.is(doer, 'appos')) return none;
  const { head: phrase } = tree.token(doer);
  if (tree.tokens[tree.first(doer) - 1]?.text !== ',' || tree.child(phrase, 'case') === undefined)
    return none;
  if (tree.tokens.slice(0, verb).some(({ index }) => isFiniteVerb(tree, index))) return none;
  const object = tree.child(verb, 'obj');
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBD' },
    { index: doer, head: verb, deprel: 'nsubj' },
    { index: root, head: verb, deprel: 'obl' },
    { index: phrase, head: verb, deprel: 'obl' },
    ...movedTo(
      verb,
      [root, phrase]
        .flatMap((node) => tree.children(node))
        .filter((child) => child > verb && !tree.is(child, 'appos')),
    ),
    ...movedTo(
      object ?? verb,
      tree.children(phrase, 'appos').filter((child) => child > verb),
    ),
  ];
}

/** "Blue Ridge/root, an operation/appos financed/dep by a firm, deployed/dep nine pilots": behind the remark stands what it did. */
export function verbBehindDescription(
  tree: Tree,
  { index: verb, pos, deprel, head }: Token,
): readonly Edit[] {
  const root = rootNoun(tree);
  if (root < 0 || !/^VB[DN]$/u.test(pos) || !/^(dep|acl|conj)$/u.test(deprel)) return none;
  if (tree.tokens[verb - 1]?.text !== ',' || !tree.is(head, 'appos')) return none;
  if (tree.token(head).head !== root || tree.child(verb, 'obj') === undefined) return none;
  if (tree.tokens.some(({ index }) => isFiniteVerb(tree, index))) return none;
  const within = tree
    .children(verb)
    .filter((child) => child < verb - 1 && !tree.is(child, 'punct'));
  const participle = within.find((child) => tree.token(child).pos === 'VBN');
  if (within.length > 0 && participle === undefined) return none;
  return [
    { index: verb, head: -1, deprel: 'root', pos: 'VBD' },
    { index: root, head: verb, deprel: 'nsubj' },
    ...(participle === undefined
      ? []
      : [
          { index: participle, head, deprel: 'acl' },
          ...movedTo(
            participle,
            within.filter((child) => child > participle),
          ),
        ]),
  ];
}

/** "headed by Omar Bello until his death/obl-of-abducted in July, abducted/root nine men": before the comma it is still said of the remark. */
export function phraseOfRemark(
  tree: Tree,
  { index: phrase, deprel, head: verb }: Token,
): readonly Edit[] {
  if (deprel !== 'obl' || phrase > verb || verb < 0 || !isNoun(tree.token(phrase))) return none;
  if (tree.tokens[verb - 1]?.text !== ',' || tree.last(phrase) !== verb - 2) return none;
  const subject = tree.child(verb, 'nsubj');
  if (subject === undefined || subject > phrase) return none;
  const remark = tree
    .subtree(subject)
    .find(
      (node) =>
        tree.token(node).pos === 'VBN' &&
        tree.is(node, 'acl') &&
        tree.tokens[tree.first(node) - 1]?.text === ',' &&
        tree.last(node) === tree.first(phrase) - 1,
    );
  return remark === undefined ? none : [{ index: phrase, head: remark }];
}

/** "failed, as/case Omar Bello/obl, in power since 1982, ruled/dep it out": behind the remark the clause of "as" goes on. */
export function clauseAroundRemark(
  tree: Tree,
  { index: verb, pos, deprel, head: main }: Token,
): readonly Edit[] {
  if (pos !== 'VBD' || !/^(dep|conj|parataxis|ccomp)$/u.test(deprel) || main < 0 || main > verb)
    return none;
  if (tree.tokens[verb - 1]?.text !== ',' || tree.child(verb, 'nsubj', 'nsubj:pass') !== undefined)
    return none;
  const doer = tree
    .children(main, 'obl')
    .find(
      (child) => child < verb && leads.test(tree.token(tree.child(child, 'case') ?? child).text),
    );
  if (doer === undefined || !isNoun(tree.token(doer)) || isTemporal(tree, doer)) return none;
  const lead = tree.child(doer, 'case');
  if (lead === undefined || tree.tokens[lead - 1]?.text !== ',') return none;
  if (tree.tokens[tree.last(doer) + 1]?.text !== ',' || tree.last(doer) + 1 === verb - 1)
    return none;
  return [
    { index: verb, deprel: 'advcl' },
    { index: doer, head: verb, deprel: 'nsubj' },
    { index: lead, head: verb, deprel: 'mark' },
    ...movedTo(
      doer,
      tree.children(main, 'obl').filter((child) => child > doer && child < verb),
      'nmod',
    ),
  ];
}

const leads = /^(as|after|before|since|until)$/u;

/** "who/obj was himself/nsubj:pass abducted/dep by rebels": "himself" stresses who it was. */
export function himselfTakenForSubject(
  tree: Tree,
  { index, text, deprel, head: verb }: Token,
): readonly Edit[] {
  if (!/^(himself|herself|itself|themselves)$/u.test(text) || !deprel.startsWith('nsubj'))
    return none;
  const who = tree
    .children(verb)
    .find((child) => /^(who|which)$/u.test(tree.token(child).text) && child < index);
  if (who === undefined) return none;
  const noun = tree.tokens[who - (tree.tokens[who - 1]?.text === ',' ? 2 : 1)];
  return [
    { index: who, deprel },
    { index, deprel: 'obl:npmod' },
    ...(tree.is(verb, 'dep') && noun !== undefined && isNoun(noun)
      ? [{ index: verb, head: noun.index, deprel: 'acl:relcl' }]
      : []),
  ];
}

/** "told his men before the raid/nsubj to burn/xcomp it": a time at which it was told burns nothing. */
export function eventBeforeInfinitive(
  tree: Tree,
  { index: deed, pos, head: verb }: Token,
): readonly Edit[] {
  if (pos !== 'VB' || verb < 0 || verb > deed) return none;
  const event = tree.child(deed, 'nsubj');
  const lead = event === undefined ? undefined : tree.tokens[tree.first(event) - 1];
  const isLead =
    lead !== undefined && /^(before|after|during)$/u.test(lead.text) && lead.head === deed;
  if (event === undefined || !isLead || tree.tokens[tree.last(event) + 1]?.text !== 'to')
    return none;
  if (tree.children(verb, 'obj').every((child) => child > deed)) return none;
  return [
    { index: deed, deprel: 'xcomp' },
    { index: event, head: verb, deprel: 'obl' },
    { index: lead.index, head: event, deprel: 'case' },
  ];
}

/** "stop the flow to Chad, accusing/dep Oman, Iran/conj-of-Chad and Togo/conj of/mark arming/acl it": those behind "accusing" are accused. */
export function accusedInList(tree: Tree, { index: accusing, text }: Token): readonly Edit[] {
  if (!/^(accusing|suspecting)$/u.test(text) || tree.tokens[accusing - 1]?.text !== ',')
    return none;
  const of = tree.tokens
    .slice(accusing)
    .find((each) => each.text === 'of' && isVerb(tree.token(each.head)));
  if (of === undefined) return none;
  const words = tree.tokens.slice(accusing + 1, of.index);
  const names = words.filter(({ pos }) => pos.startsWith('NNP') || pos.startsWith('NN'));
  if (names.length < 2 || words.some(({ pos }) => !/^(NN.*|,|CC|DT|JJ)$/u.test(pos))) return none;
  const [first, ...rest] = names.filter(({ index }) => !tree.is(index, 'compound'));
  const main = tree.tokens
    .slice(0, accusing)
    .findLast((each) => isVerb(each) && tree.child(each.index, 'nsubj') !== undefined);
  if (first === undefined || main === undefined) return none;
  return [
    { index: accusing, head: main.index, deprel: 'advcl' },
    { index: first.index, head: accusing, deprel: 'obj' },
    ...rest.map(({ index }) => ({ index, head: first.index, deprel: 'conj' })),
    { index: of.head, head: accusing, deprel: 'advcl' },
  ];
}

/** "rejected the claim that he had fled, noting/advcl-of-fled that …": who turns it down notes something, and not of whom the claim is. */
export function notingBehindClaim(
  tree: Tree,
  { index: noting, pos, lemma, head: content }: Token,
  vocabulary: Vocabulary,
): readonly Edit[] {
  if (pos !== 'VBG' || content < 0 || content > noting || tree.tokens[noting - 1]?.text !== ',')
    return none;
  if (vocabulary.reportingVerb(lemma)?.stance !== 'says') return none;
  const { head: claim } = tree.token(content);
  const { head: main } = tree.token(claim);
  const isOfNoun = /^(ccomp|acl)$/u.test(tree.token(content).deprel) && isNoun(tree.token(claim));
  return isOfNoun && tree.is(claim, 'obj') && isFiniteVerb(tree, main)
    ? [{ index: noting, head: main, deprel: 'advcl' }]
    : none;
}
