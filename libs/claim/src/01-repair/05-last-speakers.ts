import type { Tree } from '@whence/parse';
import type { Vocabulary } from '@whence/vocabulary';
import { headOfPhrase, isBehindComma, isNoun, isVerb, subjectRelation } from './word-class.js';
import { descriptionBefore, startOfName } from './05-speaker-at-the-end.js';
import { type Edit, movedTo, none } from './rewrite.js';

/**
 * "…, residents and officials say.", "…, a doctor and two witnesses told AFP.": whoever stands between the last comma and
 * the verb of saying says it, and nobody before the comma does.
 */
export function lastSpeakers(tree: Tree, vocabulary: Vocabulary): readonly Edit[] {
  const { root: speech } = tree;
  if (speech < 0 || !isVerb(tree.token(speech)) || !endsSentence(tree, speech)) return none;
  const stance = vocabulary.reportingVerb(tree.token(speech).lemma.toLowerCase())?.stance;
  if (stance !== 'says' && stance !== 'confirms') return none;
  // "…, Omar Bello, a member of the team, told AFP."
  const end = startOfName(tree, speech) ?? descriptionBefore(tree, speech)?.comma ?? speech;
  const comma = tree.tokens.findLast(({ index, text }) => index < end && text === ',')?.index;
  if (comma === undefined) return none;
  const isBetween = (node: number): boolean => node > comma && node < end;
  const span = tree.tokens.filter(
    ({ index, deprel }) => isBetween(index) && !deprel.startsWith('aux'),
  );
  if (span.some((token) => isVerb(token))) return none;
  const [first, ...others] = span.filter(
    (token) => isNoun(token) && (!isBetween(token.head) || tree.is(token.index, 'appos')),
  );
  const outside = tree.children(speech, 'nsubj').find((child) => child < comma);
  if (first === undefined || outside === undefined) return none;
  const beside = headOfPhrase(tree, end + 1);
  const content = contentOf(tree, speech, outside, comma);
  if (content === null) return none;
  return [
    ...content,
    { index: first.index, head: speech, deprel: 'nsubj' },
    ...(beside === undefined || end === speech
      ? []
      : [{ index: beside, head: first.index, deprel: 'appos' }]),
    ...others.map(({ index }) => ({ index, head: first.index, deprel: 'conj' })),
  ];
}

/** Nothing but whom it is said to, and when, comes after it. */
function endsSentence(tree: Tree, speech: number): boolean {
  return tree.tokens
    .slice(speech + 1)
    .every(({ pos, text }) => /^(NNP|DT|NNS?|\.|'')$/u.test(pos) || text === 'on');
}

/** "entered Goma, the largest city, …" has its verb; in "The army shelled/acl Goma, …" that was taken for a participle. */
function contentOf(
  tree: Tree,
  speech: number,
  outside: number,
  comma: number,
): readonly Edit[] | null {
  const aim = aimBefore(tree, speech, outside, comma);
  if (aim !== null) return aim;
  const verb = tree.child(speech, 'ccomp');
  if (verb !== undefined && verb < outside) {
    const before = tree.tokens[tree.first(outside) - 2];
    const isBeside = isBehindComma(tree, outside) && before !== undefined;
    return isBeside && isNoun(before)
      ? [
          { index: outside, head: before.index, deprel: 'appos' },
          // "charged Ivo Kolar, the mayor, with theft, …"
          ...movedTo(
            verb,
            tree
              .children(outside, 'nmod')
              .filter((child) => isBehindComma(tree, child) && child < comma),
            'obl',
          ),
        ]
      : null;
  }
  const deed = [outside, ...tree.children(outside, 'nmod')]
    .flatMap((noun) => tree.children(noun, 'acl'))
    .find(
      (child) =>
        child < comma &&
        /^VB[DNZP]$/u.test(tree.token(child).pos) &&
        tree.child(child, 'obj') !== undefined,
    );
  return deed === undefined
    ? null
    : [
        {
          index: deed,
          head: speech,
          deprel: 'ccomp',
          ...(tree.token(deed).pos === 'VBN' ? { pos: 'VBD' } : {}),
        },
        { index: outside, head: deed, deprel: 'nsubj' },
      ];
}

/**
 * "Ana Ruiz/nsubj is/aux to be named/xcomp governor/dep-of-Vidal of Kayes, an aide, Ivo Vidal, told/root AFP": what is to be done is
 * what was told.
 */
function aimBefore(
  tree: Tree,
  speech: number,
  subject: number,
  comma: number,
): readonly Edit[] | null {
  const aim = tree.children(speech, 'xcomp').find((child) => child > subject && child < comma);
  const helpers = tree.children(speech, 'aux').filter((child) => child > subject && child < comma);
  if (aim === undefined || helpers.length === 0 || !isVerb(tree.token(aim))) return null;
  const strays = tree.tokens.filter(
    ({ index, head, pos }) => index > aim && index < comma && head > comma && /^\w/u.test(pos),
  );
  const behind = tree.children(aim).filter((child) => child > comma);
  return [
    { index: aim, head: speech, deprel: 'ccomp' },
    { index: subject, head: aim, deprel: subjectRelation(tree, aim) },
    ...movedTo(aim, helpers),
    ...strays.map(({ index }) => ({ index, head: aim, deprel: 'xcomp' })),
    ...movedTo(speech, behind, 'dep'),
  ];
}
