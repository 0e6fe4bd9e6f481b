import type { Token, Tree } from '@whence/parse';
import { isHarmed, lemmaOfHarm } from './01-bare-participles.js';
import { type Edit, movedTo, none } from './rewrite.js';
import { isNoun, isTemporal } from './word-class.js';

// "reported 12 miners killed and five wounded": a participle behind those reported is a clause without its "were".

/** Those who were harmed, and the participle that says how. */
interface Harm {
  readonly whom: number;
  readonly verb: number;
}

/** "Residents reported three people/obj abducted/acl", "confirmed 12 soldiers/nsubj killed/ccomp and 5/conj wounded/xcomp". */
export function reportedDone(tree: Tree, { index: report, lemma }: Token): readonly Edit[] {
  if (!/^(report|confirm)$/u.test(lemma) || !isActive(tree, report)) return none;
  const first = harmBehind(tree, report + 1);
  if (first === undefined) return none;
  const joint = tree.tokens[first.verb + 1];
  const isJoined = joint !== undefined && /^(and|,)$/u.test(joint.text);
  const second = isJoined ? harmBehind(tree, joint.index + 1) : undefined;
  const last = second ?? first;
  if (!isWholeClause(tree, last.verb)) return none;
  return [
    ...asPassive(tree, first, report, 'ccomp'),
    ...(second === undefined ? none : asPassive(tree, second, first.verb, 'conj')),
    ...(second === undefined || joint === undefined ? none : movedTo(second.verb, [joint.index])),
    ...phrasesBehind(tree, last, [report, first.verb, first.whom]),
  ];
}

/** Somebody reports it: nobody is "reported killed". */
function isActive(tree: Tree, report: number): boolean {
  return (
    tree.token(report).pos.startsWith('VB') &&
    tree.child(report, 'nsubj') !== undefined &&
    tree.child(report, 'aux:pass', 'nsubj:pass') === undefined
  );
}

/** "12 soldiers killed", "at least two of its men wounded", "five wounded". */
function harmBehind(tree: Tree, first: number): Harm | undefined {
  const verb = tree.tokens.slice(first).find((token) => isHarmed(token) || !isInPhrase(token));
  if (verb === undefined || verb.index === first || !isHarmed(verb)) return undefined;
  let whom = verb.index - 1;
  for (let above = tree.token(whom).head; above >= first && above < verb.index;) {
    whom = above;
    above = tree.token(whom).head;
  }
  const isCounted = isNoun(tree.token(whom)) || tree.token(whom).pos === 'CD';
  return isCounted && !isTemporal(tree, whom) ? { whom, verb: verb.index } : undefined;
}

/** "at least 12", "more than 30 people", "two of its soldiers" */
function isInPhrase({ pos, text }: Token): boolean {
  return (
    /^(DT|CD|JJ[RS]?|NN.*|PRP\$|POS|HYPH)$/u.test(pos) ||
    /^(at|least|most|more|than|about|around|some|of)$/u.test(text)
  );
}

/** "reported the men arrested in May were freed": what has a verb of its own behind it is no clause yet. */
function isWholeClause(tree: Tree, verb: number): boolean {
  const next = tree.tokens
    .slice(verb + 1)
    .find(({ pos, text }) => /^(VB[DZP]|MD|W.*)$/u.test(pos) || /^([,;.]|and|but|as|when|after|before|while)$/u.test(text)); // prettier-ignore
  return next === undefined || !/^(VB|MD)/u.test(next.pos);
}

function asPassive(
  tree: Tree,
  { whom, verb }: Harm,
  head: number,
  deprel: string,
): readonly Edit[] {
  return [
    { index: verb, head, deprel, pos: 'VBN', lemma: lemmaOfHarm(tree.token(verb)) },
    { index: whom, head: verb, deprel: 'nsubj:pass' },
  ];
}

/** "killed by shelling/advcl in El Fasher": by what, where and when it was done to them. */
function phrasesBehind(
  tree: Tree,
  { whom, verb }: Harm,
  heads: readonly number[],
): readonly Edit[] {
  const [by, event] = tree.tokens.slice(verb + 1);
  const isByEvent = by?.text === 'by' && event?.pos === 'VBG' && tree.child(event.index, 'obj') === undefined; // prettier-ignore
  const phrases = [...heads, whom]
    .flatMap((head) => tree.children(head, 'obl', 'nmod'))
    .filter((child) => child > verb && !tree.tokens.slice(verb, child).some(({ text }) => text === ',')); // prettier-ignore
  return [
    ...movedTo(verb, phrases, 'obl'),
    ...(isByEvent
      ? [
          { index: event.index, head: verb, deprel: 'obl', pos: 'NN', lemma: event.text },
          { index: by.index, head: event.index, deprel: 'case' },
        ]
      : []),
  ];
}
