import type { Token, Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { isNoun, isVerb, leadOf, subjectRelation } from './word-class.js';
import { type Edit, movedTo, none } from './rewrite.js';

/** "Were/dep the raid/root to be repeated, Lagos would/aux close the port": "were" at the head of a sentence means "if". */
export function invertedCondition(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  if (!/^(Were|Had|Should)$/u.test(tree.tokens[0]?.text ?? '')) return none;
  const comma = tree.tokens.findIndex(({ text }) => text === ',');
  const main = tree.tokens.find(
    (token) =>
      token.index > comma &&
      isVerb(token) &&
      tree.children(token.index, 'aux').some((aux) => aux > comma && tree.token(aux).pos === 'MD'),
  );
  if (comma < 0 || main === undefined) return none;
  const within = (index: number): boolean => index > 0 && index < comma;
  const condition =
    tree.tokens.find(
      (token) =>
        within(token.index) &&
        isVerb(token) &&
        !tree.is(token.index, 'aux') &&
        !tree.is(token.index, 'cop'),
    ) ?? verbTakenForNoun(tree, comma, vocabulary);
  const subject = tree.tokens.find(
    (token) =>
      condition !== undefined &&
      within(token.index) &&
      token.index < condition.index &&
      /^(NN|PRP|CD|DT)/u.test(token.pos) &&
      (isVerb(condition) || token.index === condition.index - 1) &&
      (!within(token.head) || token.head >= condition.index),
  );
  if (condition === undefined || subject === undefined) return none;
  const isPassive = tree.child(condition.index, 'aux:pass') !== undefined;
  // What the parser hung on words of the condition is the main clause's.
  const strayed = tree.tokens.filter(
    ({ index, head }) => index > comma && index !== main.index && head <= comma && head >= 0,
  );
  return [
    main.head <= comma
      ? { index: main.index, head: -1, deprel: 'root' }
      : { index: main.index, deprel: 'ccomp' },
    ...strayed.map(({ index }) => ({ index, head: main.index })),
    {
      index: condition.index,
      head: main.index,
      deprel: 'advcl',
      ...(isVerb(condition) ? {} : { pos: 'VB' }),
    },
    { index: subject.index, head: condition.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' },
    ...(isVerb(condition)
      ? []
      : movedTo(
          subject.index,
          tree.children(condition.index).filter((child) => child < subject.index),
        )),
    { index: 0, head: condition.index, deprel: 'mark' },
  ];
}

/** "Should the truce/compound collapse/NN, Oman will leave": with no other verb before the comma, the last noun is one where it can be. */
function verbTakenForNoun(tree: Tree, comma: number, vocabulary: Vocabulary): Token | undefined {
  const last = tree.tokens[comma - 1];
  const before = tree.tokens[comma - 2];
  if (last?.pos !== 'NN' || before === undefined || !isNoun(before) || before.head !== last.index)
    return undefined;
  return vocabulary.verbFrames(last.lemma).length > 0 ? last : undefined;
}

/**
 * "A vote, should/aux it be held/dep, would be rigged", "… would have fallen had/aux the army not come": within a sentence,
 * too, an auxiliary before its subject means "if".
 */
export function conditionWithin(tree: Tree, { index: verb, pos, head }: Token): readonly Edit[] {
  if (!pos.startsWith('VB') || tree.tokens.at(-1)?.text === '?') return none;
  const subject = tree.child(verb, 'nsubj');
  const aux = tree.children(verb, 'aux', 'aux:pass').find((child) => inverts(tree, child));
  if (subject === undefined || aux === undefined || aux > tree.first(subject) || subject > verb)
    return none;
  const main =
    head < 0
      ? tree.children(verb, 'dep', 'ccomp').find((child) => child < aux && isOpen(tree, child))
      : /^(dep|advcl|ccomp|parataxis)$/u.test(tree.token(verb).deprel) && isOpen(tree, head)
        ? head
        : undefined;
  if (main === undefined) return none;
  return [
    ...(head < 0
      ? [{ index: main, head: -1, deprel: 'root' }, ...movedTo(main, tree.children(verb, 'punct'))]
      : []),
    { index: verb, head: main, deprel: 'advcl' },
    { index: aux, deprel: 'mark' },
  ];
}

/**
 * "The unit would have fled/aux had/aux the army not shelled/root it", "could have fled/root had/aux the rebels/nsubj come/dep": the
 * parser takes the one verb for a helper of the other, and the helper of the second for one of the first.
 */
export function conditionBehind(
  tree: Tree,
  { index: had, text, head, deprel }: Token,
): readonly Edit[] {
  if (!/^(had|were|should)$/u.test(text) || deprel !== 'aux' || head < 0) return none;
  const main = tree.tokens.findLast(({ index, pos }) => index < had && /^VB[ND]?$/u.test(pos));
  const have = tree.tokens[(main?.index ?? 0) - 1];
  if (main === undefined || have?.text !== 'have') return none;
  const modal = tree.tokens.findLast(({ index, pos }) => index < have.index && pos === 'MD');
  const isOne = head > had && tree.is(main.index, 'aux') && main.head === head;
  const verb = isOne
    ? head
    : tree.children(main.index, 'dep', 'advcl', 'ccomp').find((child) => child > had);
  if (modal === undefined || verb === undefined || !(isOne || head === main.index)) return none;
  const behind = (node: number): boolean => node > had && node < verb;
  const before = tree.children(head).filter((child) => child < had && child !== main.index);
  const subject = before.findLast(
    (child) => child < modal.index && isNoun(tree.token(child)) && !tree.is(child, 'obl'),
  );
  return [
    ...(isOne
      ? [
          { index: main.index, head: tree.token(verb).head, deprel: tree.token(verb).deprel },
          ...movedTo(main.index, before),
          ...movedTo(main.index, tree.children(verb, 'punct', 'parataxis')),
        ]
      : movedTo(verb, tree.children(main.index).filter(behind))),
    ...(subject === undefined ? [] : [{ index: subject, head: main.index, deprel: 'nsubj' }]),
    { index: verb, head: main.index, deprel: 'advcl' },
    { index: had, head: verb, deprel: 'mark' },
  ];
}

/** "would fall were/cop the army/dep to lose/acl the port": what would be so if it were. */
export function wereBehind(
  tree: Tree,
  { index: were, text, head: subject }: Token,
): readonly Edit[] {
  if (text !== 'were' || !tree.is(were, 'cop') || subject < were) return none;
  const { head: main } = tree.token(subject);
  const verb = tree.child(subject, 'acl');
  if (main < 0 || main > were || verb === undefined || !isOpen(tree, main)) return none;
  if (!tree.is(subject, 'dep') || leadOf(tree, verb, 'to') === undefined) return none;
  return [
    { index: verb, head: main, deprel: 'advcl' },
    { index: subject, head: verb, deprel: subjectRelation(tree, verb) },
    { index: were, head: verb, deprel: 'mark' },
  ];
}

/** "A truce/nsubj, were/ccomp it/obj to be signed/xcomp, would be watched": "were" with what follows means "if". */
export function wereWithin(tree: Tree, { index: were, text, head: main }: Token): readonly Edit[] {
  if (text !== 'were' || main < were || !isOpen(tree, main)) return none;
  const verb = tree.child(were, 'xcomp');
  const it = tree.child(were, 'obj');
  if (verb === undefined || it !== were + 1 || tree.tokens[were - 1]?.text !== ',') return none;
  if (leadOf(tree, verb, 'to') !== it + 1) return none;
  return [
    { index: verb, head: main, deprel: 'advcl' },
    { index: were, head: verb, deprel: 'mark' },
    { index: it, head: verb, deprel: subjectRelation(tree, verb) },
    ...tree
      .children(were)
      .filter((child) => child < were)
      .map((index) => ({
        index,
        head: main,
        ...(tree.is(index, 'nsubj') ? { deprel: subjectRelation(tree, main) } : {}),
      })),
  ];
}

/** "should", "had" or "were" straight behind a comma or a noun; "nor had they", "only then should he" tell what is. */
function inverts(tree: Tree, aux: number): boolean {
  const before = tree.tokens.findLast(({ index, text }) => index < aux && !/^["”']+$/u.test(text));
  if (before === undefined || !/^(should|had|were)$/u.test(tree.token(aux).text)) return false;
  return before.text === ',' || before.pos === 'CD' || isNoun(before) || isVerb(before);
}

/** "would be won", "will attack" */
function isOpen(tree: Tree, verb: number): boolean {
  return tree.children(verb, 'aux').some((aux) => tree.token(aux).pos === 'MD');
}
