import type { Tree } from '@whence/parse';
import { isVerb } from './word-class.js';
import { none, type Edit } from './rewrite.js';

/** "Were/dep the raid/root to be repeated, Lagos would/aux close the port": "were" at the head of a sentence means "if". */
export function invertedCondition(tree: Tree): readonly Edit[] {
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
  const condition = tree.tokens.find(
    (token) =>
      within(token.index) &&
      isVerb(token) &&
      !tree.is(token.index, 'aux') &&
      !tree.is(token.index, 'cop'),
  );
  const subject = tree.tokens.find(
    (token) =>
      condition !== undefined &&
      within(token.index) &&
      token.index < condition.index &&
      /^(NN|PRP|CD|DT)/u.test(token.pos) &&
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
    { index: condition.index, head: main.index, deprel: 'advcl' },
    { index: subject.index, head: condition.index, deprel: isPassive ? 'nsubj:pass' : 'nsubj' },
    { index: 0, head: condition.index, deprel: 'mark' },
  ];
}
